import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceOf, lettersOf, MOST, scoreFrom, sumOf, weightsOf } from '../../lib/stance/linear';

test('weights survive their letters', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -MOST, max: MOST })), (weights) => {
      expect([...weightsOf(lettersOf(Int8Array.from(weights)))]).toEqual(weights);
    }),
  );
});

test('the numbers of signals are folded into the weights', () => {
  expect(sumOf({ weights: Int8Array.from([1, 2, 4, 8]) }, [1, 5, 7])).toBe(2 + 2 + 8);
});

test('a longer text of the same kind scores higher, but less than by its length', () => {
  const model = { scale: 0.5, bias: -1 };
  expect(scoreFrom(model, 4, 4)).toBe(0);
  expect(scoreFrom(model, 16, 16)).toBe(1);
});

test('the chance of a score is calibrated in the light of facts', () => {
  const model = { calibration: { a: [2, 1], b: [-1, 0, 3] } };
  expect(chanceOf(model, 0.5)).toBe(0.5);
  expect(chanceOf(model, 1, [-1, 0])).toBe(0.5);
  expect(chanceOf(model, 0, [0, 1 / 3])).toBe(0.5);
});
