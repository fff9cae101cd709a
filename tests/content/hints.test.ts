import { expect, test } from 'vitest';
import { countOf, hintAt, marksOf, wordAt } from '../../entrypoints/content/hints';
import type { Hint } from '../../lib/engine/review';
import { hintOf, reviewOf } from './samples';

const draft = 'Calm down. It is only a delay.';
const calm = hintOf(draft, 'Calm down', '');
const note: Hint = { ...hintOf(draft, 'delay', ''), severity: 'note' };

test.each([
  ['words', calm, 'words-strong'],
  ['advice', { ...calm, severity: 'advice' } as Hint, 'words-advice'],
  ['a next step', { ...calm, family: 'next-step' } as Hint, 'next-strong'],
  ['a commitment', { ...calm, family: 'commitment', severity: 'advice' } as Hint, 'next-advice'],
  ['a slot', { ...calm, family: 'placeholder' } as Hint, 'fill'],
  ['an unsafe question', { ...calm, family: 'safety' } as Hint, 'fill'],
])('%s are painted in their own style', (_, hint, style) => {
  expect(marksOf([hint], null)).toEqual([{ span: hint.span, style }]);
});

test('notes and absences are not painted', () => {
  expect(marksOf([note, { ...calm, span: null, place: 0 }], null)).toEqual([]);
});

test('the open hint is painted once more, on top', () => {
  expect(marksOf([calm], calm).map(({ style }) => style)).toEqual(['words-strong', 'open']);
});

test('notes are not counted, and not found under the caret', () => {
  expect(countOf(reviewOf([calm, note]))).toBe(1);
  expect(hintAt([calm, note], 26)).toBe(-1);
  expect(hintAt([note, calm], 9)).toBe(1);
});

test.each([
  ['Calm dow', 8, { start: 5, end: 8 }],
  ['It’s', 4, { start: 0, end: 4 }],
  ['Calm ', 5, null],
  ['Calm.', 5, null],
  ['Calm', null, null],
])('in "%s" with the caret at %s the word being typed is %o', (text, caret, word) => {
  expect(wordAt(text, caret)).toEqual(word);
});
