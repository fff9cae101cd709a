import { expect, test } from 'vitest';
import { createDraftParser } from '../../lib/engine/draft';
import { plainOf } from '../../lib/engine/plain';
import { createCache } from '../../lib/engine/sentences';
import { batchFiles, readCases } from '../../lib/review/cases';
import { type CaseModel, createCaseReader, type HeadModel, heads, type Scores } from '../../lib/stance/case';
import { caseExampleOf, readingOf, threadOf } from '../corpus/examples';
import { caseScore } from '../corpus/learn';

const parse = createDraftParser(createCache(plainOf));
/** A model of weights that differ from signal to signal. */
const modelOf = (seed: number): HeadModel => ({
  weights: Int8Array.from({ length: 1 << 10 }, (_, i) => ((i * 37 + seed * 11) % 63) - 31),
  scale: 0.1,
  bias: 0,
  trees: { start: 0, step: 1, asked: new Uint16Array(), edges: new Float64Array(), leaves: new Int8Array() },
});
const model = Object.fromEntries(heads.map((head, i) => [head, modelOf(i)])) as CaseModel;

/** The same, so that each of its probabilities is the one given. */
const sureOf = (probability: number): CaseModel =>
  Object.fromEntries(
    heads.map((head, i) => {
      const one = modelOf(i);
      return [head, { ...one, trees: { ...one.trees, start: Math.log(probability / (1 - probability)) } }];
    }),
  ) as CaseModel;

test('in public the verdict of the rules moves what the models think', () => {
  const of = (probability: number, customer: string, channel: 'public' | 'email') => {
    const draft = parse('Please send us your order number.');
    return createCaseReader(sureOf(probability)).opinion(draft, readingOf(draft, threadOf({ customer, channel })));
  };
  const upset = 'My order is two weeks late and nobody answers, I am furious!';
  const asks = 'Do you deliver to Malta?';

  expect(of(0.45, upset, 'email').due).toBe('none');
  expect(of(0.45, upset, 'public').due).toBe('full');
  expect(of(0.55, asks, 'email').due).toBe('full');
  expect(of(0.55, asks, 'public').due).toBe('none');
});

test('what the models read in a draft is what they were trained on', () => {
  const { facts } = createCaseReader(model);
  const labels = batchFiles().flatMap((file) => readCases(file).slice(0, 1));
  for (const label of labels) {
    const draft = parse(label.reply);
    const reading = readingOf(draft, threadOf(label));
    const example = caseExampleOf(label, 'a');
    const scores = Object.fromEntries(
      heads.map((head) => [head, caseScore(model[head], example.lessons[head])]),
    ) as Scores;

    for (const [i, fact] of facts(draft, reading).entries())
      expect(fact).toBeCloseTo(example.facts(scores)[i] ?? Number.NaN, 9);
  }
}, 60_000);
