/** A trained linear model over numbered signals: log odds of one yes or no. */
export type Linear = {
  /** One weight a signal, in steps of `scale`; the length is a power of two, and numbers of signals are folded into it. */
  readonly weights: Int8Array;
  readonly scale: number;
  readonly bias: number;
};

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
