import { expect, test } from 'vitest';
import { changeSpoken, hintSpoken } from '../../components/speech';
import type { Hint } from '../../lib/engine/review';
import { draft, review, wording } from './gallery/samples';

const hints = (count: number) => ({ kind: 'hints', count }) as const;
const fine = { kind: 'fine' } as const;

test('a count is spoken when it changes, with the key the first three times', () => {
  const spoken = [1, 2, 3, 4].map((count) => changeSpoken(hints(count - 1), hints(count), false));

  expect(spoken[0]).toBe('Heard: 1 worth a look. Alt Shift H to read.');
  expect(spoken[3]).toBe('Heard: 4 worth a look.');
});

test.each([
  ['the same count again', hints(2), hints(2), ''],
  ['from some to none', hints(2), fine, 'Heard: nothing stands out.'],
  ['from none to none', fine, fine, ''],
  ['nothing at the start', null, fine, ''],
  ['an internal note', fine, { kind: 'note' } as const, 'Heard: internal note, not read.'],
  ['another language', fine, { kind: 'language' } as const, 'Heard: Not English. Advice is for English replies.'],
  ['warming up', fine, { kind: 'warming' } as const, ''],
])('spoken for %s', (_, before, now, expected) => {
  expect(changeSpoken(before, now, false)).toBe(expected);
});

test('a hint is told whole: family, place, strength, words, reason', () => {
  expect(hintSpoken(wording, review.hints, draft)).toBe(
    'Wording, 3 of 4, strong. It’s only a small delay. Can read as if the wait didn’t matter to them.',
  );
});

test('a small point is told without a place among the hints that count', () => {
  const note = review.hints.find(({ severity }) => severity === 'note') as Hint;

  expect(hintSpoken(note, review.hints, draft)).toMatch(/^Wording, small point\. Kind regards\. /);
});
