// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { focusedElement, watchFocus } from '../../entrypoints/content/focus';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => stop.abort());

function boxInShadowRoot(): { root: ShadowRoot; first: HTMLElement; second: HTMLElement } {
  document.body.innerHTML = '<div></div>';
  const root = (document.body.firstElementChild as HTMLElement).attachShadow({ mode: 'open' });
  root.innerHTML = '<textarea></textarea><textarea></textarea>';
  const [first, second] = Array.from(root.querySelectorAll('textarea'));
  return { root, first: first as HTMLElement, second: second as HTMLElement };
}

test('focus inside an open shadow root is told as the element there', () => {
  const { first } = boxInShadowRoot();
  const focused = vi.fn();
  watchFocus(document, focused, stop.signal);

  first.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));

  expect(focused).toHaveBeenCalledWith(first);
});

test('focus that moves inside one shadow root is told too', () => {
  const { first, second, root } = boxInShadowRoot();
  const listening = vi.spyOn(root, 'addEventListener');
  const focused = vi.fn();
  watchFocus(document, focused, stop.signal);
  first.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));

  second.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: false }));

  // happy-dom lets such an event out of the root, so that the call alone would not prove it.
  expect(listening).toHaveBeenCalledOnce();
  expect(focused).toHaveBeenLastCalledWith(second);
});

test('nothing is told once the signal has ended', () => {
  document.body.innerHTML = '<textarea></textarea>';
  const focused = vi.fn();
  watchFocus(document, focused, stop.signal);
  stop.abort();

  document.querySelector('textarea')?.focus();

  expect(focused).not.toHaveBeenCalled();
});

test('where nothing has focus there is no focused element', () => {
  document.body.innerHTML = '<textarea></textarea>';

  expect(focusedElement(document)).toBeNull();
});

test('a body counts as focused where it is the box itself', () => {
  document.body.innerHTML = '';
  expect(focusedElement(document)).toBeNull();

  document.body.setAttribute('contenteditable', 'true');
  expect(focusedElement(document)).toBe(document.body);
  document.body.removeAttribute('contenteditable');
});
