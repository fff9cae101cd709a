import { describe, expect, test } from 'vitest';
import { createDraftParser, type Draft, type Hit } from '../../lib/engine/draft';
import {
  givesContact,
  hasOption,
  hasReason,
  isConceded,
  isConditional,
  isDenied,
  isHowTo,
  isPitied,
  isReported,
  ownsUp,
  raised,
  regretsBefore,
} from '../../lib/engine/guards';
import { patterns } from '../../lib/engine/patterns';
import { plainOf } from '../../lib/engine/plain';

const parse = createDraftParser(plainOf);
/** Whether a guard holds for the words between the braces. */
function holds(guard: (hit: Hit, draft: Draft) => boolean, marked: string): boolean {
  const words = /\{(.+?)\}/.exec(marked)?.[1] ?? '';
  const draft = parse(marked.replace(/[{}]/g, ''));
  const hit = draft.find(patterns({ words: [new RegExp(plainOf(words).text)] }))[0];
  if (!hit) throw new Error(`not found: ${words}`);
  return guard(hit, draft);
}

describe.each([
  [
    'denied from outside',
    isDenied,
    ['This is not {a small thing}.', "It's not that {you forgot} it.", 'Far from {a small thing}.'],
    ['This is {a small thing}.', 'It is not late, and this is {a small thing}.'],
  ],
  [
    'hung on a condition',
    isConditional,
    ['In case {you forgot} the code, ask me.', 'If {you forgot} it, ask me.'],
    ['{You forgot} the code.', 'If it is late, {you forgot} the code.'],
  ],
  [
    'told again',
    isReported,
    ['You were told that {nothing could be done}.', "Nobody should hear '{nothing could be done}' from us."],
    ['I was told that {nothing could be done}.', '{Nothing could be done}.'],
  ],
  [
    'said with sympathy',
    isPitied,
    ["I'm sorry {you have to} do this.", "It isn't right that {you have to} do this."],
    ['{You have to} do this.', 'I am sorry, the lift is broken this week and so {you have to} walk.'],
  ],
  [
    'granted before the turn to the customer',
    isConceded,
    [
      '{Our staff are trained}, and that is no help to you.',
      '{Our staff are trained}. This time it failed, and should not have.',
    ],
    ['{Our staff are trained}, so this is odd.'],
  ],
  [
    'given with a reason',
    hasReason,
    ["{We can't} send it because it is glass.", "To protect your data {we can't} send it."],
    ["{We can't} send it."],
  ],
  [
    'given with an option',
    hasOption,
    ["{We can't} send it, but I can keep it for you.", "{We can't} send it. You could collect it on Friday."],
    ["{We can't} send it. Thank you for asking.", 'There is {nothing we can do}.'],
  ],
  [
    'after an apology for what happened',
    regretsBefore,
    ['I am sorry about the lid. {Our staff are trained}.'],
    ['{Our staff are trained}. I am sorry about the lid.', 'Sorry if it was short. {Our staff are trained}.'],
  ],
])('a phrase %s', (_, guard, held, open) => {
  test.each(held)('is: %s', (marked) => {
    expect(holds(guard, marked)).toBe(true);
  });
  test.each(open)('is not: %s', (marked) => {
    expect(holds(guard, marked)).toBe(false);
  });
});

test.each([
  ['That was our mistake.', true],
  ['You should not have had to ask twice.', true],
  ["We didn't tell you in time.", true],
  ['Our staff are trained.', false],
])('"%s" owns a failing: %s', (text, owned) => {
  expect(ownsUp(parse(text))).toBe(owned);
});

test.each([
  ['The bank can tell you: 0800 123 4567.', true],
  ["I've asked the bank to call you.", true],
  ['The bank can tell you.', false],
])('"%s" gives a way to reach them: %s', (text, given) => {
  expect(givesContact(plainOf(text))).toBe(given);
});

test.each([
  ["To export it, you'll need to open Settings.", true],
  ['1. You need to hold the button.', true],
  ['You need to call us.', false],
])('"%s" is a step of a guide: %s', (text, step) => {
  const [sentence] = parse(text).body;

  expect(sentence && isHowTo(sentence)).toBe(step);
});

test('a severity rises to strong at most, and a note stays a note', () => {
  expect([raised('advice', 1), raised('strong', 1), raised('note', 1)]).toEqual(['strong', 'strong', 'note']);
});
