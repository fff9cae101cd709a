/** A trained linear model over numbered signals: log odds of one yes or no. */
export type Linear = {
  /** One weight a signal, in steps of `scale`; the length is a power of two, and numbers of signals are folded into it. */
  readonly weights: Int8Array;
  readonly scale: number;
  readonly bias: number;
  readonly calibration: Calibration;
};

/**
 * Turns a score into a probability in the light of some facts, fitted on writers held out: the log odds are `a * score + b`, where
 * `a` is its first number and the others times the facts, and `b` the same. Facts that it has no number for change nothing.
 */
export type Calibration = { readonly a: readonly number[]; readonly b: readonly number[] };

/** The weights of some signals together, in steps of the model's scale. */
export function sumOf({ weights }: Pick<Linear, 'weights'>, numbers: readonly number[] | Uint32Array): number {
  const mask = weights.length - 1;
  let sum = 0;
  for (const number of numbers) sum += weights[number & mask] ?? 0;
  return sum;
}

/** The score of a sum over `count` signals. */
export const scoreFrom = ({ scale, bias }: Pick<Linear, 'scale' | 'bias'>, sum: number, count: number): number =>
  bias + (sum * scale) / Math.sqrt(count || 1);

/** One number of a calibration, which is its first and the others times the facts. */
function inLightOf([first = 0, ...others]: readonly number[], facts: readonly number[]): number {
  let sum = first;
  for (const [i, other] of others.entries()) sum += other * (facts[i] ?? 0);
  return sum;
}

/** The calibrated probability of a score. */
export const chanceOf = (
  { calibration: { a, b } }: Pick<Linear, 'calibration'>,
  score: number,
  facts: readonly number[] = [],
): number => 1 / (1 + Math.exp(-(inLightOf(a, facts) * score + inLightOf(b, facts))));

/** Largest weight, in steps. */
export const MOST = 31;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+';

/** Weights as they are kept in the bundle, one letter each. */
export const lettersOf = (weights: Int8Array): string => Array.from(weights, (one) => ALPHABET[one + MOST]).join('');

/** Weights from their letters. */
export function weightsOf(letters: string): Int8Array {
  const values = new Int8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i - MOST;
  const weights = new Int8Array(letters.length);
  for (let i = 0; i < letters.length; i++) weights[i] = values[letters.charCodeAt(i)] ?? 0;
  return weights;
}
