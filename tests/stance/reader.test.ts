import { expect, test } from 'vitest';
import { check } from '../../lib/checks/dismissive/stance';
import { createDraftParser, type Sentence } from '../../lib/engine/draft';
import { createEngine } from '../../lib/engine/engine';
import { plainOf } from '../../lib/engine/plain';
import { createCache } from '../../lib/engine/sentences';
import { createReader, MOVE_WEIGHTS, moveOf, moves, othersOf } from '../../lib/stance/reader';
import type { Thread } from '../../lib/engine/review';
import { batchFiles, readCases } from '../../lib/review/cases';
import { again } from '../../lib/checks';
import { readingOf, threadOf } from '../corpus/examples';

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

test('a move is named where one stands out, and none where several do', () => {
  const named = (...odds: readonly number[]) =>
    moveOf(
      {
        moves: new Int8Array(moves.length * MOVE_WEIGHTS),
        moveScale: 1,
        moveBias: moves.map((_, i) => odds[i] ?? -6),
      },
      [],
    );

  expect(named(-6, 2)).toBe(moves[1]);
  expect(named(2, 2, 2)).toBeNull();
});

const found = createDraftParser(createCache(plainOf))(hurtful);
const least = { note: 0.4, advice: 0.6, strong: 0.8 };
/** A reader of one tree, which asks thrice whether a pattern found something; `bias` is every sentence's score. */
const readerOf = ({ start = -2, agreed = 0, bias = -2 }) =>
  createReader(
    {
      weights: new Int8Array(8),
      scale: 1,
      bias,
      trees: {
        start,
        step: 1,
        asked: Uint16Array.of(1, 1, 1),
        edges: Float64Array.of(1, 1, 1),
        leaves: Int8Array.of(0, 0, 0, 0, 0, 0, 0, agreed),
      },
      moves: new Int8Array(moves.length * MOVE_WEIGHTS),
      moveScale: 1,
      moveBias: moves.map(() => 0),
      least: { usual: least, knowsLess: least },
    },
    () => new Float64Array(),
  );

test('a wording that a pattern found is confirmed only where the reader, told of it, thinks it likely', () => {
  const confirms = (agreed: number) =>
    readerOf({ agreed }).confirms(found, readingOf(found, thread), found.body[0] as Sentence);

  expect([confirms(0), confirms(4)]).toEqual([false, true]);
});

test('where the reader knows less a known wording needs no second opinion', () => {
  const reading = readingOf(found, { ...thread, channel: 'public' });

  expect(readerOf({}).confirms(found, reading, found.body[0] as Sentence)).toBe(true);
});

test('a sentence of a score that was never weighed up to a note is left alone', () => {
  const stances = (bias: number) => readerOf({ start: 4, bias }).stances(found, readingOf(found, thread)).length;

  expect([stances(-2), stances(-4)]).toEqual([1, 0]);
});

test('a sentence is weighed beside the strongest of the others, the sum of their odds, and their mean', () => {
  const scores = [1, -2, 0];
  const others = scores.map((_, at) => othersOf(scores, scores.map(Math.exp), at));

  expect(others).toEqual([
    [0, Math.log(Math.exp(-2) + 1), -1],
    [1, Math.log(Math.E + 1), 0.5],
    [1, Math.log(Math.E + Math.exp(-2)), -0.5],
  ]);
});

test('a sentence alone is weighed as beside harmless ones', () => {
  const [strongest = 0] = othersOf([3], [Math.exp(3)], 0);

  expect(strongest).toBeLessThan(-3);
});

test('no whole sentence is left out where it is not sure what it does', () => {
  const engine = createEngine([check], again);
  const cuts = batchFiles()
    .filter((file) => /\/w20\d\.jsonl$/.test(file))
    .flatMap(readCases)
    .flatMap((label) => {
      const { hints } = engine.review(label.reply, threadOf(label));
      return hints.flatMap(({ message, rewrites }) =>
        rewrites
          .filter(({ text }) => text === '')
          .map(({ span }) => ({ isNamed: message !== check.message, cut: label.reply.slice(span.start, span.end) })),
      );
    });
  const isWhole = ({ cut }: { readonly cut: string }) => /[.!]["”’]?\s*$/.test(cut);

  expect(cuts.filter(isWhole).length).toBeGreaterThan(0);
  expect(cuts.filter((one) => isWhole(one) && !one.isNamed)).toEqual([]);
});
