import { expect, test } from 'vitest';
import { chanceIn, packTrees, type Trees, treesOf } from '../../lib/stance/trees';
import { boost } from '../corpus/boost';

const logOdds = (chance: number) => Math.log(chance / (1 - chance));

test('the answers to a tree’s questions name one of its leaves, and all trees add up', () => {
  const trees: Trees = {
    start: -1,
    step: 0.5,
    asked: Uint16Array.of(0, 1, 0, 1, 1, 1),
    edges: Float64Array.of(2, 0, 5, 1, 1, 1),
    leaves: Int8Array.of(0, 1, 2, 3, 4, 5, 6, 7, 0, 0, 0, 0, 0, 0, 0, 4),
  };

  // The first tree: fact 0 reaches 2 (leaf 1), fact 1 reaches 0 (leaf 2), fact 0 does not reach 5. The second: fact 1 reaches 1.
  expect(logOdds(chanceIn(trees, Float64Array.of(3, 1)))).toBeCloseTo(-1 + 0.5 * (3 + 4), 9);
  expect(logOdds(chanceIn(trees, Float64Array.of(1, -1)))).toBeCloseTo(-1, 9);
});

test('trees come back from the bundle as they were', () => {
  const trees: Trees = {
    start: 1,
    step: 0.01,
    asked: Uint16Array.of(0, 0, 1),
    edges: Float64Array.of(1.5, 2, 3),
    leaves: Int8Array.of(-31, 0, 31, 5, 4, 3, 2, 1),
  };

  expect(treesOf(JSON.parse(JSON.stringify(packTrees(trees))))).toEqual(trees);
});

test('trees learn what no single fact tells, and give the same for the same examples', () => {
  const rows = Array.from({ length: 400 }, (_, i) => [i % 2, (i >> 1) % 2, i % 7]);
  const yes = rows.map(([a, b]) => a !== b);
  const trees = boost(rows, yes);

  expect(chanceIn(trees, Float64Array.of(0, 1, 3))).toBeGreaterThan(0.8);
  expect(chanceIn(trees, Float64Array.of(1, 0, 3))).toBeGreaterThan(0.8);
  expect(chanceIn(trees, Float64Array.of(1, 1, 3))).toBeLessThan(0.2);
  expect(boost(rows, yes)).toEqual(trees);
});
