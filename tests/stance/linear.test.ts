import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersOf, MOST, scoreFrom, sumOf, weightsOf } from '../../lib/stance/linear';

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
