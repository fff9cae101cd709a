import type { Composer } from '../../lib/hosts/host';

/** What happens to a composer and around it. */
export type Happenings = {
  /** The page has changed somewhere; called at most once a frame. */
  changed(): void;
  typed(): void;
  /** An input method has finished a word. */
  composed(): void;
  caretMoved(): void;
  /** Focus has left the composer. */
  left(): void;
  /** Send was pressed or Ctrl+Enter; `byEnter`: Enter alone, which sends in some tools. */
  sent(byEnter: boolean): void;
  clicked(x: number, y: number): void;
  pressedElsewhere(): void;
  /** Esc in the composer; true where it has closed something of ours, and then it is not for the page. */
  escaped(): boolean;
  /** It was scrolled into or out of view, or shown or hidden. */
  inView(): void;
};

// What tells a reply from a note, or one tab from another, on the hosts we know.
const tellingAttributes = [
  'data-channel',
  'aria-label',
  'aria-selected',
  'aria-pressed',
  'class',
  'hidden',
  'disabled',
];

/** Watches a composer while it is attached; everything ends with the signal. */
export function watchComposer(
  composer: Composer,
  signal: AbortSignal,
  happens: Happenings,
): {
  /** True where it is scrolled into view, and shown. */
  isSeen(): boolean;
  /** True where the last key pressed writes into words, and neither undoes nor pastes. */
  wasTyped(): boolean;
} {
  const { element } = composer;
  const { ownerDocument: document } = element;
  const view = document.defaultView as Window & typeof globalThis;
  let isInView = true;
  let wasShown = true;
  let wasTyped = false;
  let frame: number | undefined;

  const soon = () => {
    frame ??= view.requestAnimationFrame(() => {
      frame = undefined;
      if (!signal.aborted) happens.changed();
    });
  };
  const isSeen = () => {
    const isShown = element.checkVisibility({ visibilityProperty: true });
    // An observer does not hear of a frame that is hidden and shown again, nor does a hidden frame draw: once more when it does.
    if (isInView && wasShown && !isShown) soon();
    wasShown = isShown;
    return isInView && isShown;
  };
  const isInside = (event: Event) => event.composedPath().includes(element);
  const listen = <Type extends keyof DocumentEventMap>(type: Type, act: (event: DocumentEventMap[Type]) => void) =>
    document.addEventListener(type, act, { capture: true, passive: true, signal });

  // Pages swap and refill composers: what counts is delegated to the document, which stays.
  listen('input', (event) => isInside(event) && happens.typed());
  listen('compositionend', (event) => isInside(event) && happens.composed());
  listen('selectionchange', () => happens.caretMoved());
  listen('focusout', (event) => isInside(event) && happens.left());
  listen('keydown', (event) => {
    if (isInside(event) && !/^(Control|Meta|Shift|Alt|AltGraph)$/.test(event.key))
      wasTyped = !event.ctrlKey && !event.metaKey;
    if (isInside(event) && event.key === 'Enter' && !event.shiftKey && !event.isComposing)
      happens.sent(!event.ctrlKey && !event.metaKey);
    soon();
  });
  // Otherwise the same Esc would close the page's dialog around the composer, or the composer itself.
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing || !isInside(event) || !happens.escaped()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
  listen('pointerdown', (event) => !isInside(event) && happens.pressedElsewhere());
  listen('click', (event) => {
    const send = composer.send();
    if (send && event.composedPath().includes(send)) happens.sent(false);
    else if (isInside(event) && event.isTrusted) happens.clicked(event.clientX, event.clientY);
    soon();
  });

  const mutations = new view.MutationObserver(soon);
  mutations.observe(document.body ?? document.documentElement, { childList: true, subtree: true });
  mutations.observe(composer.frame(), { attributes: true, subtree: true, attributeFilter: tellingAttributes });
  // Also hears when an ancestor is hidden, as other open tickets are.
  const sight = new view.IntersectionObserver((entries) => {
    isInView = entries.at(-1)?.isIntersecting ?? false;
    happens.inView();
    soon();
  });
  sight.observe(element);
  signal.addEventListener('abort', () => {
    if (frame !== undefined) view.cancelAnimationFrame(frame);
    mutations.disconnect();
    sight.disconnect();
  });
  return { isSeen, wasTyped: () => wasTyped };
}
