import { expect, test } from 'vitest';
import { check } from '../../lib/checks/dismissive/stance';
import { readAcknowledgement } from '../../lib/engine/acknowledgement';
import { readCustomer } from '../../lib/engine/customer';
import { createDraftParser, type Sentence } from '../../lib/engine/draft';
import { createEngine } from '../../lib/engine/engine';
import { readNextStep } from '../../lib/engine/next-step';
import { plainOf } from '../../lib/engine/plain';
import { createCache } from '../../lib/engine/sentences';
import { createReader, MOVE_WEIGHTS, moves, othersOf } from '../../lib/stance/reader';
import type { Thread } from '../../lib/engine/review';

const thread: Thread = {
  customer: 'The tour was cancelled and we stood in the rain for an hour.',
  name: null,
  channel: 'email',
  turn: 'first',
  earlier: [],
};
const hurtful = 'A little rain never hurt anybody on this coast.';
const marked = (draft: string, of: Thread = thread) =>
  createEngine([check])
    .review(draft, of)
    .hints.map(({ span }) => span && draft.slice(span.start, span.end));

test('a hurtful sentence is marked by the words that weigh most, not whole with its greeting', () => {
  expect(marked(`Hi Lou, ${hurtful.toLowerCase()} The next tour goes on Tuesday at 10.`)).toEqual([
    'a little rain never hurt anybody on this coast',
  ]);
});

test('without the customer in view the reader is silent', () => {
  expect(marked(`Hi Lou, ${hurtful.toLowerCase()}`, { ...thread, customer: null })).toEqual([]);
});

test('what it remembers of a sentence is not used where its neighbours or the customer changed', () => {
  const engine = createEngine([check]);
  const drafts = [
    `${hurtful} The next tour goes on Tuesday.`,
    `I'm so sorry about the hour in the rain. ${hurtful}`,
    hurtful,
  ];
  const customers = [thread, { ...thread, customer: 'Do you run the tour in light rain?' }];
  for (const draft of drafts) {
    for (const of of customers) expect(engine.review(draft, of)).toEqual(createEngine([check]).review(draft, of));
  }
});

test('a wording that a pattern found is confirmed only where the reader, told of it, thinks it likely', () => {
  const plain = createCache(plainOf);
  const found = createDraftParser(plain)(hurtful);
  const customer = readCustomer(thread, plain);
  const reading = {
    thread,
    customer,
    acknowledgement: readAcknowledgement(found, customer, thread),
    nextStep: readNextStep(found, customer, thread),
  };
  const least = { note: 0.4, advice: 0.6, strong: 0.8 };
  const confirms = (agreed: number) =>
    createReader(
      {
        weights: new Int8Array(8),
        scale: 1,
        bias: -2,
        // One tree, which asks thrice whether a pattern found something.
        trees: {
          start: -2,
          step: 1,
          asked: Uint16Array.of(1, 1, 1),
          edges: Float64Array.of(1, 1, 1),
          leaves: Int8Array.of(0, 0, 0, 0, 0, 0, 0, agreed),
        },
        moves: new Int8Array(moves.length * MOVE_WEIGHTS),
        moveScale: 1,
        least: { usual: least, knowsLess: least },
      },
      () => [],
    ).confirms(found, reading, found.body[0] as Sentence);

  expect([confirms(0), confirms(4)]).toEqual([false, true]);
});

test('a sentence is weighed beside the strongest of the others, the sum of their odds, and their mean', () => {
  expect(othersOf([1, -2, 0])).toEqual([
    [0, Math.log(Math.exp(-2) + 1), -1],
    [1, Math.log(Math.E + 1), 0.5],
    [1, Math.log(Math.E + Math.exp(-2)), -0.5],
  ]);
});

test('a sentence alone is weighed as beside harmless ones', () => {
  const [[strongest = 0] = []] = othersOf([3]);
  expect(strongest).toBeLessThan(-3);
});
