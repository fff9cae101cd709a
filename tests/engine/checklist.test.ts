import { describe, expect, test } from 'vitest';
import { checks } from '../../lib/checks';
import { createEngine } from '../../lib/engine/engine';
import type { Row } from '../../lib/engine/review';

const engine = createEngine(checks.filter(({ family }) => ['next-step', 'question', 'commitment'].includes(family)));
const rowOf = (name: Row['row'], customer: string | null, draft: string) => {
  const review = engine.review(draft, { customer, name: null, channel: 'email', turn: 'first', earlier: [] });
  const row = review.checklist.find((one) => one.row === name);
  return { state: row?.state, summary: row?.summary, opens: review.hints[row?.hint ?? -1]?.check ?? null };
};

test('the rows keep their order', () => {
  const { checklist } = engine.review('', { customer: null, name: null, channel: 'email', turn: 'first', earlier: [] });

  expect(checklist.map(({ row }) => row)).toEqual(['acknowledged', 'wording', 'questions', 'next-step', 'details']);
});

describe('the next-step row', () => {
  test.each([
    [
      'rests after a thank-you',
      'Thanks, all sorted now!',
      'Lovely, enjoy the trip to the lake!',
      'rests',
      'Nothing left open',
      null,
    ],
    [
      'is met by a dated promise',
      'The lid was cracked.',
      "Sorry about the lid. I'll send a new one by Thursday.",
      'met',
      'Clear, with a time',
      null,
    ],
    [
      'is met by a question',
      'The app crashes.',
      'Sorry about the crashes. Which phone do you have?',
      'met',
      'Clear',
      null,
    ],
    [
      'names the parts that are open',
      'My parcel is a week late.',
      "Sorry it is late. We'll look into it and get back to you shortly.",
      'part',
      'Owner is clear; action and time are open',
      'next-step/unclear-action',
    ],
    [
      'is open where nothing is said',
      'The lid was cracked and the handle is loose. Can you help?',
      'Sorry about the lid and the handle. We are proud of our pots.',
      'open',
      'Not said yet',
      'next-step/missing',
    ],
    [
      'speaks of promises alone without their message',
      null,
      'The blue one is round.',
      'rests',
      'Nothing promised',
      null,
    ],
  ])('%s', (_, customer, draft, state, summary, opens) => {
    expect(rowOf('next-step', customer, draft)).toEqual({ state, summary, opens });
  });
});

describe('the questions row', () => {
  test('quotes the question that is open', () => {
    const row = rowOf('questions', 'When does it ship? Does it come with a plug?', 'It ships on Tuesday.');

    expect(row).toEqual({
      state: 'open',
      summary: 'Still open: “Does it come with a plug?”',
      opens: 'question/unanswered',
    });
  });

  test('rests where none was asked', () => {
    expect(rowOf('questions', 'The lid was cracked.', 'Sorry about the lid.')).toMatchObject({ state: 'rests' });
  });

  test('claims no answer where the reply leads nowhere', () => {
    const row = rowOf('questions', 'Why is my refund late? I wait for three weeks now.', 'Sorry about that, really.');

    expect(row.state).toBe('part');
  });
});
