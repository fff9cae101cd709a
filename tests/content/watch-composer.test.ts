// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { watchComposer } from '../../entrypoints/content/watch-composer';
import { genericComposer } from '../../lib/hosts/generic';

const escaped = vi.fn<() => boolean>();
const nothing = () => {};
const happens = {
  changed: nothing,
  typed: nothing,
  composed: nothing,
  caretMoved: nothing,
  left: nothing,
  sent: nothing,
  clicked: nothing,
  pressedElsewhere: nothing,
  inView: nothing,
};
const heard = vi.fn<(event: Event) => void>();
let stop = new AbortController();

/** Presses Esc in the box; true where it went on to the page. */
function pressEsc(selector: string, init: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, ...init });
  document.querySelector(selector)?.dispatchEvent(event);
  return heard.mock.calls.length > 0 && !event.defaultPrevented;
}

beforeEach(() => {
  stop.abort();
  stop = new AbortController();
  escaped.mockReset();
  heard.mockReset();
  document.body.innerHTML = '<dialog open><textarea aria-label="Reply"></textarea><input></dialog>';
  document.querySelector('dialog')?.addEventListener('keydown', heard);
  const composer = genericComposer(document.querySelector('textarea') as HTMLElement);
  if (composer) watchComposer(composer, stop.signal, { ...happens, escaped });
});

test('an Esc that closes something of ours goes no further', () => {
  escaped.mockReturnValue(true);

  expect(pressEsc('textarea')).toBe(false);
  expect(escaped).toHaveBeenCalledOnce();
  expect(heard).not.toHaveBeenCalled();
});

test('an Esc that has nothing of ours to close is the page’s', () => {
  escaped.mockReturnValue(false);

  expect(pressEsc('textarea')).toBe(true);
});

test('an Esc of an input method, or outside of the composer, is none of ours', () => {
  escaped.mockReturnValue(true);

  expect(pressEsc('textarea', { isComposing: true })).toBe(true);
  expect(pressEsc('input')).toBe(true);
  expect(escaped).not.toHaveBeenCalled();
});
