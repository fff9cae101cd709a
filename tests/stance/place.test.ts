import { expect, test } from 'vitest';
import { createDraftParser } from '../../lib/engine/draft';
import { plainOf } from '../../lib/engine/plain';
import { createCache } from '../../lib/engine/sentences';
import { placesOf } from '../../lib/stance/place';

const parse = createDraftParser(createCache(plainOf));
const places = (draft: string) => placesOf(parse(draft));

test('a sentence keeps its place where neither it nor a neighbour changed, also one said twice', () => {
  const said = 'The lid is cracked. We looked. Ask Ann. The pot is green. We looked. Ask Bob. Bye now.';
  const before = places(said);
  const after = places(said.replace('green', 'purple'));

  expect(after.map((place, i) => place === before[i])).toEqual([true, true, true, false, true, true, true]);
  expect(new Set(after).size).toBe(7);
});

test('a sentence is elsewhere where what stands beside it says another thing, or regret comes before it', () => {
  const [, before] = places('The lid is cracked. We looked. Ask Ann.');
  const [, other] = places('You never answered. We looked. Ask Ann.');
  const [, regret] = places('I am sorry. We looked. Ask Ann.');

  expect(other).not.toBe(before);
  expect(regret).toMatchObject({ regretBefore: true });
});
