/** The element that has focus, inside open shadow roots too; null where nothing has. */
export function focusedElement(document: Document): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  // A body has the focus where nothing else has, but it may itself be the box: editors make a frame's body editable.
  return focused === document.body && !document.body?.isContentEditable ? null : focused;
}

/**
 * Calls back with each element that gets focus. Focus that moves inside one shadow root is not seen outside, so each open root
 * on the way is listened to once focus has been in it.
 */
export function watchFocus(document: Document, focused: (element: Element) => void, signal: AbortSignal): void {
  const roots = new WeakSet<EventTarget>();
  const listener = (event: Event) => {
    const path = event.composedPath();
    const [first] = path;
    for (const node of path) {
      // 11: a shadow root. A listener on the document would see it as well, once focus comes from outside.
      if ((node as Node).nodeType === 11 && !roots.has(node)) {
        roots.add(node);
        node.addEventListener('focusin', listener, { capture: true, signal });
      }
    }
    if ((first as Node | undefined)?.nodeType === 1) focused(first as Element);
  };
  const listen = () => document.addEventListener('focusin', listener, { capture: true, signal });
  listen();
  // An editor that writes its frame's page with document.open() takes all listeners from it. Only frames are written so, and
  // only the document's own child is watched, never the page below it.
  if (document.defaultView === document.defaultView?.parent) return;
  const rewritten = new MutationObserver(listen);
  rewritten.observe(document, { childList: true });
  signal.addEventListener('abort', () => rewritten.disconnect());
}
