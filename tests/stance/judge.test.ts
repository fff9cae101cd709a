import { expect, test } from 'vitest';
import { checks } from '../../lib/checks';
import { createEngine } from '../../lib/engine/engine';
import type { Thread } from '../../lib/engine/review';
import { createJudge, JUDGE_WEIGHTS, type JudgeModel } from '../../lib/stance/judge';

/** A judge that gives every hint the same log odds. */
const sure = (bias: number): JudgeModel => {
  const one = { weights: new Int8Array(JUDGE_WEIGHTS), scale: 1, bias };
  return { acknowledgement: one, 'next-step': one };
};
const thread: Thread = {
  customer: 'My order is two weeks late and nobody tells me anything. I am so frustrated!',
  name: null,
  channel: 'email',
  turn: 'first',
  earlier: [],
};
const draft = 'The tracking link is in your confirmation email. Someone will get back to you soon.';
const severities = (bias: number, of: Thread = thread) =>
  createEngine(checks, createJudge(sure(bias)))
    .review(draft, of)
    .hints.filter((hint) => hint.family === 'acknowledgement' || hint.family === 'next-step')
    .map((hint) => hint.severity);

test('a hint that a careful colleague would not give sinks to a note', () => {
  expect(severities(-1)).toEqual(severities(-1).map(() => 'note'));
  expect(severities(-1).length).toBeGreaterThan(0);
});

test('a hint that a careful colleague would give keeps its weight', () => {
  expect(severities(1)).toContain('strong');
});

test.each([
  ['in public', { ...thread, channel: 'public' as const }],
  ['where the talk is of software', { ...thread, customer: `${thread.customer} The IMAP server settings are right.` }],
])('the judge rests %s', (_, of) => {
  expect(severities(-1, of)).toEqual(severities(1, of));
});
