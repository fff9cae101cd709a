import { expect, test } from 'vitest';
import type { Hint } from '../../lib/engine/review';
import { edited, leftWithout, rewritten, shownOf, unread } from '../../entrypoints/content/reply';
import { hintOf, reviewOf } from './samples';

const draft = 'Calm down. It is only a delay.';
const calm = hintOf(draft, 'Calm down', 'Please bear with us');
const only = hintOf(draft, 'only a delay', 'a delay');
const reply = { ...unread(draft), review: reviewOf([calm, only]) };
const wordsOf = (hints: readonly Hint[] | undefined, text: string) =>
  hints?.map(({ span }) => span && text.slice(span.start, span.end));

test('typing before a hint moves it along with its rewrite', () => {
  const now = 'Hi Ana. Calm down. It is only a delay.';

  const { review } = edited(reply, now, true);

  expect(wordsOf(review?.hints, now)).toEqual(['Calm down', 'only a delay']);
  expect(review?.hints[0]?.rewrites[0]?.span).toEqual({ start: 8, end: 17 });
});

test('typing inside a hint drops that one only', () => {
  const now = 'Calm it down. It is only a delay.';

  expect(wordsOf(edited(reply, now, true).review?.hints, now)).toEqual(['only a delay']);
});

test('a checklist row points at its next hint when the first has gone, and rests when all have', () => {
  const one = leftWithout(reply, calm);
  const none = leftWithout(one, only);

  expect(one.review?.checklist[0]).toMatchObject({ state: 'part', hint: 0 });
  expect(none.review?.checklist[0]).toMatchObject({ state: 'rests', hint: null });
});

test('after a rewrite its hint is gone and the others stand at their words', () => {
  const now = 'Please bear with us. It is only a delay.';

  const { review, isTyping } = rewritten(reply, calm, calm.rewrites[0] as Hint['rewrites'][0], now);

  expect(wordsOf(review?.hints, now)).toEqual(['only a delay']);
  expect(isTyping).toBe(false);
});

test('words typed while a rewrite was being written move the hints after it along', () => {
  const now = 'Please bear with us, Ana. It is only a delay.';

  const { review } = rewritten(reply, calm, calm.rewrites[0] as Hint['rewrites'][0], now);

  expect(wordsOf(review?.hints, now)).toEqual(['only a delay']);
});

test('a blank line that the editor makes one break of moves the hints after it along', () => {
  const rewrite = { span: { start: 0, end: 9 }, text: 'Hi Ana,\n\nPlease bear with us' };
  const now = 'Hi Ana,\nPlease bear with us. It is only a delay.';

  const { review } = rewritten(reply, calm, rewrite, now);

  expect(wordsOf(review?.hints, now)).toEqual(['only a delay']);
});

test.each([
  ['the word being typed is held back', true, 29, ['Calm down']],
  ['a caret elsewhere holds nothing back', true, 10, ['Calm down', 'only a delay']],
  ['without typing nothing is held back', false, 29, ['Calm down', 'only a delay']],
  ['without a caret nothing is held back', true, null, ['Calm down', 'only a delay']],
])('%s', (_, isTyping, caret, expected) => {
  expect(wordsOf(shownOf({ ...reply, isTyping }, caret)?.hints, draft)).toEqual(expected);
});

test('an absence keeps its place when the draft grows before it', () => {
  const absent: Hint = {
    ...calm,
    span: null,
    place: 10,
    rewrites: [{ span: { start: 10, end: 10 }, text: ' We see why.' }],
  };

  const { review } = edited({ ...reply, review: reviewOf([absent]) }, `Hi. ${draft}`, true);

  expect(review?.hints[0]).toMatchObject({ place: 14, rewrites: [{ span: { start: 14, end: 14 } }] });
});
