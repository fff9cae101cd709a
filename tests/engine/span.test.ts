import { expect, test } from 'vitest';
import { difference, shift } from '../../lib/engine/span';

test.each([
  ['before the span moves it', { at: 0, removed: 0, inserted: 3 }, { start: 13, end: 15 }],
  ['at its start moves it', { at: 10, removed: 0, inserted: 2 }, { start: 12, end: 14 }],
  ['after the span leaves it', { at: 12, removed: 4, inserted: 0 }, { start: 10, end: 12 }],
  ['inside the span drops it', { at: 11, removed: 0, inserted: 1 }, null],
  ['up to its start moves it', { at: 8, removed: 2, inserted: 0 }, { start: 8, end: 10 }],
  ['over the span drops it', { at: 0, removed: 20, inserted: 0 }, null],
])('an edit %s', (_, edit, expected) => {
  expect(shift({ start: 10, end: 12 }, edit)).toEqual(expected);
});

test('the difference of two texts is the smallest edit between them', () => {
  expect(difference('We are late.', 'We are very late.')).toEqual({ at: 7, removed: 0, inserted: 5 });
  expect(difference('same', 'same')).toEqual({ at: 4, removed: 0, inserted: 0 });
});
