/** What the keys of an open panel lead to. */
type KeyTargets = {
  readonly root: ShadowRoot;
  readonly rtl: boolean;
  onEscape(): void;
  /** Left and right: previous and next hint. */
  onStep(by: 1 | -1): void;
  /** Ctrl+Z or Cmd+Z; false where there is nothing of ours to undo. */
  onUndo(): boolean;
};

/** The menu where one is open, else the popover. */
const innermost = (root: ShadowRoot): Element | null => root.querySelector('.menu') ?? root.querySelector('.pop');

/** The buttons that a key can reach, in order. */
const buttonsOf = (root: ShadowRoot): HTMLElement[] =>
  Array.from(innermost(root)?.querySelectorAll<HTMLElement>('button:not([disabled])') ?? []);

/** Focuses without scrolling the page; what scrolls inside the popover shows the element. */
export function focus(element: HTMLElement | null | undefined): void {
  element?.focus({ preventScroll: true });
  for (let box = element?.parentElement; box; box = box.parentElement) {
    if (!element || box.scrollHeight <= box.clientHeight) continue;
    const [own, outer] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
    box.scrollTop += Math.min(0, own.top - outer.top - 8) || Math.max(0, own.bottom - outer.bottom + 8);
  }
}

/** Where focus goes first: a rewrite, a row, the foot, or what a note offers. */
export function focusFirst(root: ShadowRoot): void {
  const first = ['.menu button', '.rewrite', 'button.row', '.pop-foot button', '.done button', '.pop button'];
  for (const selector of first) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found) {
      focus(found);
      return;
    }
  }
}

/** Tab and up and down go round inside, left and right change the hint, Esc leaves one level. */
export function onKey(event: KeyboardEvent, { root, rtl, onEscape, onStep, onUndo }: KeyTargets): void {
  if (event.key === 'Escape') {
    event.preventDefault();
    onEscape();
    return;
  }
  const panel = innermost(root);
  const active = root.activeElement;
  if (!panel || !active || !panel.contains(active)) return;
  const buttons = buttonsOf(root);
  const at = buttons.indexOf(active as HTMLElement);
  const go = (index: number): void => {
    event.preventDefault();
    focus(buttons.at(index % buttons.length));
  };
  const inMenu = panel.matches('.menu');
  if (event.key === 'Tab') go(at + (event.shiftKey ? -1 : 1));
  else if (event.key === 'ArrowDown') go(at + 1);
  else if (event.key === 'ArrowUp') go(at - 1);
  else if (event.key === 'Home') go(0);
  else if (event.key === 'End') go(-1);
  else if ((event.key === 'ArrowLeft' || event.key === 'ArrowRight') && !inMenu) {
    event.preventDefault();
    onStep((event.key === 'ArrowRight') === rtl ? -1 : 1);
  } else if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && onUndo())
    event.preventDefault();
}
