/**
 * Presses the key that tells an editor that a run of typing is over. Without it, the editors that make undo steps by
 * counting keys take the typing and the rewrite after it for one. A made-up arrow key moves nothing.
 */
export function endTyping(host: HTMLElement): void {
  const key = {
    key: 'ArrowRight',
    code: 'ArrowRight',
    keyCode: 39,
    which: 39,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  for (const kind of ['keydown', 'keyup']) host.dispatchEvent(new KeyboardEvent(kind, key));
}
