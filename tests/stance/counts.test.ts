import { expect, test } from 'vitest';
import { plainOf } from '../../lib/engine/plain';
import { countsIn, countsOf, countsTogether } from '../../lib/stance/counts';

test('what is counted does not depend on capitals or the shape of an apostrophe, but for shouted words', () => {
  expect(countsIn('WE don’t ship.').slice(0, -1)).toEqual(countsIn("we don't ship.").slice(0, -1));
  expect(countsIn('I am SO ANGRY with YOU').at(-1)).toBe(2);
});

test('sentences together count as much as each of them', () => {
  const [one, two] = [{ plain: plainOf('Could you send your 2 photos?') }, { plain: plainOf('Sorry, we lost them!') }];

  expect(countsTogether([one, two])).toEqual(
    countsOf(one.plain).map((count, i) => count + (countsOf(two.plain)[i] ?? 0)),
  );
});
