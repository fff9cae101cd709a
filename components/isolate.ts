const keys = ['keydown', 'keyup', 'keypress'] as const;
const presses = ['pointerdown', 'mousedown'] as const;
const moves = ['pointermove', 'pointerover', 'pointerout', 'mousemove', 'mouseover', 'mouseout', 'wheel'];
const rest = [
  'pointerup',
  'mouseup',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'focus',
  'blur',
  'focusin',
  'focusout',
  'copy',
];

/**
 * Keeps what happens in our host from the page: its listeners on document and elements see none of it, capturing ones
 * included, and a press never takes the caret. `onKey` gets the keys pressed inside.
 */
export function isolate(host: HTMLElement, onKey: (event: KeyboardEvent) => void, signal: AbortSignal): void {
  const view = host.ownerDocument.defaultView;
  if (!view) return;
  const listen = (type: string, act: (event: Event) => void): void =>
    view.addEventListener(
      type,
      (event) => {
        if (!event.composedPath().includes(host)) return;
        event.stopImmediatePropagation();
        act(event);
      },
      { capture: true, signal },
    );

  // Moves are many: they are only kept from rising, without a listener on the window.
  for (const type of moves) host.addEventListener(type, (event) => event.stopPropagation(), { passive: true, signal });
  for (const type of keys) listen(type, (event) => type === 'keydown' && onKey(event as KeyboardEvent));
  for (const type of presses) listen(type, (event) => event.preventDefault());
  for (const type of rest) listen(type, () => {});
  // A click goes on as one that cannot leave the shadow root.
  listen('click', (event) => {
    event.preventDefault();
    const { detail } = event as MouseEvent;
    event.composedPath()[0]?.dispatchEvent(new view.MouseEvent('click', { bubbles: true, cancelable: true, detail }));
  });
}
