// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { focusedElement, watchFocus } from '../../entrypoints/content/focus';

function boxInShadowRoot(): { outer: HTMLElement; first: HTMLElement; second: HTMLElement } {
  document.body.innerHTML = '<div></div>';
  const outer = document.body.firstElementChild as HTMLElement;
  const root = outer.attachShadow({ mode: 'open' });
  root.innerHTML = '<textarea></textarea><textarea></textarea>';
  const [first, second] = Array.from(root.querySelectorAll('textarea'));
  return { outer, first: first as HTMLElement, second: second as HTMLElement };
}

test('focus inside an open shadow root is told as the element there', () => {
  const { first } = boxInShadowRoot();
  const focused = vi.fn();
  watchFocus(document, focused, new AbortController().signal);

  first.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));

  expect(focused).toHaveBeenCalledWith(first);
});

test('focus that moves inside one shadow root is told too', () => {
  const { first, second } = boxInShadowRoot();
  const focused = vi.fn();
  watchFocus(document, focused, new AbortController().signal);
  first.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));

  second.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: false }));

  expect(focused).toHaveBeenLastCalledWith(second);
});

test('nothing is told once the signal has ended', () => {
  document.body.innerHTML = '<textarea></textarea>';
  const stop = new AbortController();
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
