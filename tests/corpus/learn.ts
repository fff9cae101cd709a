import { WEIGHTS } from '../../lib/stance/features';
import { JUDGE_WEIGHTS } from '../../lib/stance/judge';
import { MOVE_WEIGHTS, type Model, moves, scoreOf } from '../../lib/stance/reader';
import type { Example, ReplyExamples } from './examples';

/** How much a separate sentence counts beside one of a whole reply, and a hurtful one beside a harmless one. */
export const COUNTS = { separate: 0.4, hurtful: 2 };
const ROUNDS = 12;
const RATE = 0.25;

/** Numbers between 0 and 1, the same each time. */
function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

type Weighted = { readonly numbers: Uint32Array; readonly target: number; readonly counts: number };

/** Logistic regression by stochastic gradient with a rate of its own for each weight (AdaGrad). Deterministic. */
function regress(
  examples: readonly Weighted[],
  size: number,
): { readonly weights: Float32Array; readonly bias: number } {
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-4);
  let bias = 0;
  let biasSquares = 1e-4;
  const random = repeatable(1);
  const order = examples.map((_, i) => i);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const i of order) {
      const { numbers, target, counts } = examples[i] as Weighted;
      const share = 1 / Math.sqrt(numbers.length || 1);
      let score = bias;
      for (const number of numbers) score += (weights[number] as number) * share;
      const error = (1 / (1 + Math.exp(-score)) - target) * counts;
      for (const number of numbers) {
        const gradient = error * share + 1e-6 * (weights[number] as number);
        squares[number] = (squares[number] as number) + gradient * gradient;
        weights[number] = (weights[number] as number) - (RATE * gradient) / Math.sqrt(squares[number] as number);
      }
      biasSquares += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSquares);
    }
  }
  return { weights, bias };
}

/** Whole numbers from -127 to 127 and the step between them; the few largest are cut so that the step stays fine. */
function rounded(weights: Float32Array): { readonly bytes: Int8Array; readonly step: number } {
  const sizes = [...weights]
    .map(Math.abs)
    .filter((size) => size > 1e-3)
    .sort((a, b) => a - b);
  const step = (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / 127;
  return { bytes: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step)))), step };
}

const numbersOf = (example: Example, without: string) =>
  Uint32Array.from(example.signals.filter((signal) => !without.includes(signal.group)).map((signal) => signal.number));

/** Trains a reader without calibration. `without` leaves out groups of signals, for ablation. */
export function learn(
  replies: readonly ReplyExamples[],
  separate: readonly Example[],
  without = '',
): Omit<Model, 'calibration' | 'least'> {
  const whole = replies.flatMap((reply) => reply.sentences);
  const { weights, bias } = regress(
    [
      ...whole.map((one) => ({
        numbers: numbersOf(one, without),
        target: one.hurts ? 1 : 0,
        counts: one.hurts ? COUNTS.hurtful : 1,
      })),
      ...separate.map((one) => ({
        numbers: numbersOf(one, without),
        target: one.hurts ? 1 : 0,
        counts: one.counts ?? COUNTS.separate,
      })),
    ],
    WEIGHTS,
  );
  const hurtful = rounded(weights);
  const hurting = [...whole, ...separate].filter((one) => one.hurts && one.move);
  const rows = moves.map((move) =>
    regress(
      hurting.map((one) => ({
        numbers: numbersOf(one, without).map((number) => number & (MOVE_WEIGHTS - 1)),
        target: one.move === move ? 1 : 0,
        counts: 1,
      })),
      MOVE_WEIGHTS,
    ),
  );
  const all = new Float32Array(moves.length * MOVE_WEIGHTS);
  for (const [i, row] of rows.entries()) all.set(row.weights, i * MOVE_WEIGHTS);
  const kinds = rounded(all);
  return { hurtful: hurtful.bytes, scale: hurtful.step, bias, moves: kinds.bytes, moveScale: kinds.step };
}

/** Score of each sentence by a reader that never saw its writer; writers go round in `folds` parts. */
export function heldOut(
  replies: readonly ReplyExamples[],
  separate: readonly Example[],
  folds: number,
  without = '',
): ReadonlyMap<Example, number> {
  const writers = [...new Set(replies.map((reply) => reply.writer))];
  const scores = new Map<Example, number>();
  for (let fold = 0; fold < folds; fold++) {
    const isTest = (reply: ReplyExamples) => writers.indexOf(reply.writer) % folds === fold;
    const model = learn(
      replies.filter((reply) => !isTest(reply)),
      separate,
      without,
    );
    for (const reply of replies.filter(isTest))
      for (const one of reply.sentences)
        scores.set(
          one,
          scoreOf(
            model,
            one.signals.filter((signal) => !without.includes(signal.group)),
          ),
        );
  }
  return scores;
}

/** Platt's two numbers: the logistic curve that turns scores into probabilities, by Newton's method. */
export function calibrate(
  scores: readonly { readonly score: number; readonly hurts: boolean }[],
): Model['calibration'] {
  let a = 1;
  let b = 0;
  for (let round = 0; round < 50; round++) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-6, 0, 1e-6];
    for (const { score, hurts } of scores) {
      const p = 1 / (1 + Math.exp(-(a * score + b)));
      const error = p - (hurts ? 1 : 0);
      const slope = p * (1 - p);
      ga += error * score;
      gb += error;
      haa += slope * score * score;
      hab += slope * score;
      hbb += slope;
    }
    const det = haa * hbb - hab * hab;
    a -= (hbb * ga - hab * gb) / det;
    b -= (haa * gb - hab * ga) / det;
  }
  return { a, b };
}

/** Trains the judge of one family. */
export function learnJudge(cases: readonly { readonly signals: readonly number[]; readonly wanted: boolean }[]) {
  const { weights, bias } = regress(
    cases.map(({ signals, wanted }) => ({ numbers: Uint32Array.from(signals), target: wanted ? 1 : 0, counts: 1 })),
    JUDGE_WEIGHTS,
  );
  const { bytes, step } = rounded(weights);
  return { weights: bytes, scale: step, bias };
}
