import { lettersOf, weightsOf } from './linear';

/**
 * Boosted trees over a list of facts: log odds of one yes or no. Every tree asks a few questions, whether a fact reaches an edge, and
 * the answers name one of its leaves.
 */
export type Trees = {
  readonly start: number;
  /** Each question as the place of its fact and the edge, tree after tree. */
  readonly splits: readonly number[];
  /** The leaves, tree after tree, in steps of `step`. */
  readonly leaves: Int8Array;
  readonly step: number;
};

/** Questions of a tree. */
export const DEPTH = 3;

/** The probability of yes in the light of some facts. */
export function chanceIn({ start, step, splits, leaves }: Trees, facts: readonly number[]): number {
  let sum = 0;
  for (let tree = 0, at = 0; at < splits.length; tree++) {
    let leaf = 0;
    for (let level = 0; level < DEPTH; level++, at += 2)
      if ((facts[splits[at] as number] as number) >= (splits[at + 1] as number)) leaf |= 1 << level;
    sum += leaves[(tree << DEPTH) + leaf] as number;
  }
  return 1 / (1 + Math.exp(-(start + sum * step)));
}

/** Trees as they are kept in the bundle, and from there. */
export const packTrees = (trees: Trees) => ({ ...trees, leaves: lettersOf(trees.leaves) });
export const treesOf = (packed: ReturnType<typeof packTrees>): Trees => ({
  ...packed,
  leaves: weightsOf(packed.leaves),
});
