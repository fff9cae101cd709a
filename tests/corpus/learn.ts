import { WEIGHTS } from '../../lib/stance/features';
import { type CaseModel, type Head, heads } from '../../lib/stance/case';
import { type Linear, MOST, scoreFrom, sumOf } from '../../lib/stance/linear';
import { MOVE_WEIGHTS, type Model, moves, scoreOf } from '../../lib/stance/reader';
import type { CaseExample, Example, Lesson, ReplyExamples } from './examples';

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

/** Whole numbers from -MOST to MOST and the step between them; the few largest are cut so that the step stays fine. */
function rounded(weights: Float32Array): { readonly bytes: Int8Array; readonly step: number } {
  const sizes = [...weights]
    .map(Math.abs)
    .filter((size) => size > 1e-3)
    .sort((a, b) => a - b);
  const step = (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / MOST;
  return {
    bytes: Int8Array.from(weights, (weight) => Math.max(-MOST, Math.min(MOST, Math.round(weight / step)))),
    step,
  };
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
  return { weights: hurtful.bytes, scale: hurtful.step, bias, moves: kinds.bytes, moveScale: kinds.step };
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

/**
 * Logistic regression of a few columns by Newton's method: the weight of each column, and a last one that is always added.
 */
function logistic(rows: readonly (readonly number[])[], yes: readonly boolean[]): number[] {
  const size = (rows[0]?.length ?? 0) + 1;
  const weights = new Array<number>(size).fill(0);
  for (let round = 0; round < 30; round++) {
    const gradient = new Array<number>(size).fill(0);
    const curve = weights.map((_, i) => weights.map((_, j) => (i === j ? 1e-6 : 0)));
    for (const [n, row] of rows.entries()) {
      const x = [...row, 1];
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * (weights[i] as number), 0)));
      for (let i = 0; i < size; i++) {
        gradient[i] = (gradient[i] as number) + (p - (yes[n] ? 1 : 0)) * (x[i] as number);
        for (let j = 0; j < size; j++)
          (curve[i] as number[])[j] = (curve[i]?.[j] as number) + p * (1 - p) * (x[i] as number) * (x[j] as number);
      }
    }
    for (const [i, step] of solved(curve, gradient).entries()) weights[i] = (weights[i] as number) - step;
  }
  return weights;
}

/** Solves a small system of linear equations by elimination; the matrix is symmetric and positive. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number]);
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    const pivot = rows[i] as number[];
    for (let j = 0; j < size; j++) {
      const row = rows[j] as number[];
      if (j === i) continue;
      const share = (row[i] as number) / (pivot[i] as number);
      for (let k = i; k <= size; k++) row[k] = (row[k] as number) - share * (pivot[k] as number);
    }
  }
  return rows.map((row, i) => (row[size] as number) / (row[i] as number));
}

/** Platt's two numbers: the logistic curve that turns scores into probabilities. */
export function calibrate(
  scores: readonly { readonly score: number; readonly hurts: boolean }[],
): Model['calibration'] {
  const [a = 1, b = 0] = logistic(
    scores.map(({ score }) => [score]),
    scores.map(({ hurts }) => hurts),
  );
  return { a, b };
}

/** Number of weights of each model of a case; powers of two. */
export const CASE_WEIGHTS: Readonly<Record<Head, number>> = {
  some: 1 << 15,
  full: 1 << 15,
  acknowledges: 1 << 15,
  specific: 1 << 15,
  expects: 1 << 15,
  open: 1 << 15,
};

/** Trains one model of a case, without calibration. */
function learnHead(cases: readonly CaseExample[], head: Head): Omit<Linear, 'calibration'> {
  const mask = CASE_WEIGHTS[head] - 1;
  const { weights, bias } = regress(
    cases.flatMap(({ lessons }) =>
      lessons[head]
        .filter(({ counts }) => counts > 0)
        .map(({ numbers, yes, counts }) => ({
          numbers: numbers.map((number) => number & mask),
          target: yes ? 1 : 0,
          counts,
        })),
    ),
    CASE_WEIGHTS[head],
  );
  const { bytes, step } = rounded(weights);
  return { weights: bytes, scale: step, bias };
}

/** The score of a reply by one model: that of its likeliest lesson. */
function caseScore(model: Omit<Linear, 'calibration'>, lessons: readonly Lesson[]): number {
  return Math.max(-9, ...lessons.map(({ numbers }) => scoreFrom(model, sumOf(model, numbers), numbers.length)));
}

/** Scores of each case by models that never saw its writer. */
export function casesHeldOut(
  cases: readonly CaseExample[],
  folds: number,
): ReadonlyMap<CaseExample, Readonly<Record<Head, number>>> {
  const writers = [...new Set(cases.map(({ writer }) => writer))];
  const found = new Map<CaseExample, Record<Head, number>>();
  for (const head of heads)
    for (let fold = 0; fold < folds; fold++) {
      const isTest = ({ writer }: CaseExample) => writers.indexOf(writer) % folds === fold;
      const model = learnHead(
        cases.filter((one) => !isTest(one)),
        head,
      );
      for (const one of cases.filter(isTest)) {
        const scores = found.get(one) ?? ({} as Record<Head, number>);
        scores[head] = caseScore(model, one.lessons[head]);
        found.set(one, scores);
      }
    }
  return found;
}

/** Trains all models of a case, calibrated on writers held out. */
export function learnCase(
  cases: readonly CaseExample[],
  heldOutScores: ReadonlyMap<CaseExample, Readonly<Record<Head, number>>>,
): CaseModel {
  const model = (head: Head): CaseModel[Head] => ({
    ...learnHead(cases, head),
    ...calibratedWithRules(cases, heldOutScores, head),
  });
  return Object.fromEntries(heads.map((head) => [head, model(head)])) as CaseModel;
}

/** How a model's score and the rules' verdict weigh together, on writers held out. */
export function calibratedWithRules(
  cases: readonly CaseExample[],
  scores: ReadonlyMap<CaseExample, Readonly<Record<Head, number>>>,
  head: Head,
): Pick<CaseModel[Head], 'calibration' | 'agreed'> {
  const [a = 1, agreed = 0, b = 0] = logistic(
    cases.map((one) => [scores.get(one)?.[head] ?? 0, one.verdicts[head] ? 1 : 0]),
    cases.map((one) => one.answers[head]),
  );
  return { calibration: { a, b }, agreed };
}
