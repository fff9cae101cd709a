// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { isTurned } from '../../lib/field/turned';

type Style = { transform?: string; rotate?: string; scale?: string; offsetPath?: string };

/** An element under another one, with computed styles as browsers give them. */
function styled(inner: Style, outer: Style = {}): Element {
  const box = document.createElement('textarea');
  const holder = document.createElement('div');
  holder.append(box);
  document.body.append(holder);
  const none = { transform: 'none', rotate: 'none', scale: 'none', offsetPath: 'none' };
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element) => {
    const own = element === box ? inner : element === holder ? outer : {};
    return { ...none, ...own } as CSSStyleDeclaration;
  });
  return box;
}

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

test.each<[string, Style, Style?]>([
  ['nothing', {}],
  ['moving', { transform: 'matrix(1, 0, 0, 1, 40, -20)' }],
  ['scaling', { scale: '0.5', transform: 'matrix(1.25, 0, 0, 1.25, 0, 0)' }],
  ['moving towards the eye', { transform: 'matrix3d(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 5, 5, 20, 1)' }],
  ['a flip that what is around flips back', { transform: 'matrix(1, 0, 0, -1, 0, 0)' }, { scale: '1 -1' }],
  ['a turn that what is around turns back', { rotate: '90deg' }, { rotate: '-90deg' }],
])('%s leaves a box straight', (_, inner, outer) => {
  expect(isTurned(styled(inner, outer))).toBe(false);
});

test.each<[string, Style, Style?]>([
  ['a turn', { rotate: '4deg' }],
  ['a half turn', { transform: 'matrix(-1, 0, 0, -1, 0, 0)' }],
  ['a turn of what is around', {}, { transform: 'matrix(0, 1, -1, 0, 0, 0)' }],
  ['a flip', { scale: '-1 1' }],
  ['a skew', { transform: 'matrix(1, 0, 0.3, 1, 0, 0)' }],
  ['a turn out of the plane', { rotate: 'x 30deg' }],
  ['a tilt', { transform: 'matrix3d(1, 0, 0, 0, 0, 0.9, 0.4, 0, 0, -0.4, 0.9, 0, 0, 0, 0, 1)' }],
  ['a path', { offsetPath: 'path("M 0 0 L 10 10")' }],
])('%s turns it', (_, inner, outer) => {
  expect(isTurned(styled(inner, outer))).toBe(true);
});
