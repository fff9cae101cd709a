import { WEIGHTS } from '../../lib/stance/features';
import { type CaseModel, type Head, heads } from '../../lib/stance/case';
import { type Linear, MOST, scoreFrom, sumOf } from '../../lib/stance/linear';
import { MOVE_WEIGHTS, type Model, moves, scoreOf } from '../../lib/stance/reader';
import type { CaseExample, Example, Lesson, ReplyExamples } from './examples';

/** How much a separate sentence counts beside one of a whole reply, and a hurtful one beside a harmless one. */
export const COUNTS = { separate: 0.4, hurtful: 2 };
type Weighted = { readonly numbers: Uint32Array; readonly target: number; readonly counts: number };

/** How strongly weights are held near 0: the lower, the stronger. */
const TRUST = 10;
/** Most steps of one training, and how many steps back are remembered. */
const STEPS = 60;
const MEMORY = 8;
/** Added to the counts of a signal among yes and among no, so that a rare one is not taken for sure. */
const PRIOR = 0.5;

/**
 * How tellingly each signal parts yes from no by itself: the root of the log of its odds ratio. Signals scaled by it train better
 * on few examples (Wang and Manning 2012).
 */
function tellings(examples: readonly Weighted[], size: number): Float64Array {
  const yes = new Float64Array(size).fill(PRIOR);
  const no = new Float64Array(size).fill(PRIOR);
  for (const { numbers, target, counts } of examples) {
    const side = target ? yes : no;
    for (const number of numbers) side[number] = (side[number] as number) + counts;
  }
  const total = (of: Float64Array) => of.reduce((sum, one) => sum + one, 0);
  const odds = total(yes) / total(no);
  return yes.map((one, i) => Math.sqrt(Math.abs(Math.log(one / (no[i] as number) / odds))));
}

const dot = (a: Float64Array, b: Float64Array) => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
};
/** Adds `share` times `b` to `a`. */
const add = (a: Float64Array, b: Float64Array, share: number) => {
  for (let i = 0; i < a.length; i++) a[i] = (a[i] as number) + share * (b[i] as number);
};

/** Logistic regression held near 0, by L-BFGS. Deterministic. The bias stands last. */
function regress(
  examples: readonly Weighted[],
  size: number,
): { readonly weights: Float64Array; readonly bias: number } {
  const telling = tellings(examples, size);
  /** Loss and its gradient at `at`. */
  const measure = (at: Float64Array, gradient: Float64Array): number => {
    gradient.fill(0);
    let loss = 0;
    for (const { numbers, target, counts } of examples) {
      const share = 1 / Math.sqrt(numbers.length || 1);
      let score = 0;
      for (const number of numbers) score += (at[number] as number) * (telling[number] as number);
      score = score * share + (at[size] as number);
      const signed = target ? score : -score;
      loss += counts * (signed > 0 ? Math.log1p(Math.exp(-signed)) : Math.log1p(Math.exp(signed)) - signed);
      const error = (1 / (1 + Math.exp(-score)) - target) * counts;
      for (const number of numbers)
        gradient[number] = (gradient[number] as number) + error * share * (telling[number] as number);
      gradient[size] = (gradient[size] as number) + error;
    }
    add(gradient, at, 1 / TRUST);
    return loss + dot(at, at) / 2 / TRUST;
  };

  let at = new Float64Array(size + 1);
  let gradient = new Float64Array(size + 1);
  let loss = measure(at, gradient);
  const past: { readonly moved: Float64Array; readonly turned: Float64Array; readonly curve: number }[] = [];
  for (let step = 0; step < STEPS; step++) {
    const direction = gradient.map((one) => -one);
    const shares: number[] = [];
    for (const { moved, turned, curve } of [...past].reverse()) {
      const share = dot(moved, direction) / curve;
      shares.unshift(share);
      add(direction, turned, -share);
    }
    const last = past.at(-1);
    const scale = last ? last.curve / dot(last.turned, last.turned) : 1 / Math.sqrt(dot(gradient, gradient));
    for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] as number) * scale;
    for (const [i, { moved, turned, curve }] of past.entries())
      add(direction, moved, (shares[i] as number) - dot(turned, direction) / curve);
    const slope = dot(gradient, direction);
    let far = 1;
    let next = at;
    let nextGradient = gradient;
    let nextLoss = Number.POSITIVE_INFINITY;
    for (; far > 1e-4; far /= 2) {
      next = at.slice();
      add(next, direction, far);
      nextGradient = new Float64Array(size + 1);
      nextLoss = measure(next, nextGradient);
      if (nextLoss <= loss + 1e-4 * far * slope) break;
    }
    if (nextLoss > loss || loss - nextLoss < 1e-6 * loss) break;
    const moved = next.slice();
    add(moved, at, -1);
    const turned = nextGradient.slice();
    add(turned, gradient, -1);
    past.push({ moved, turned, curve: dot(moved, turned) });
    if (past.length > MEMORY) past.shift();
    [at, gradient, loss] = [next, nextGradient, nextLoss];
  }
  return { weights: at.subarray(0, size).map((one, i) => one * (telling[i] as number)), bias: at[size] as number };
}

/** Whole numbers from -MOST to MOST and the step between them; the few largest are cut so that the step stays fine. */
function rounded(weights: Float64Array): { readonly bytes: Int8Array; readonly step: number } {
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

/** Trains the score of a hurtful sentence, without calibration. `without` leaves out groups of signals, for ablation. */
function learnHurtful(
  replies: readonly ReplyExamples[],
  separate: readonly Example[],
  without: string,
): Pick<Model, 'weights' | 'scale' | 'bias'> {
  const { weights, bias } = regress(
    [
      ...replies
        .flatMap((reply) => reply.sentences)
        .map((one) => ({
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
  const { bytes, step } = rounded(weights);
  return { weights: bytes, scale: step, bias };
}

/** Trains a reader without calibration. */
export function learn(
  replies: readonly ReplyExamples[],
  separate: readonly Example[],
): Omit<Model, 'calibration' | 'agreed' | 'least'> {
  const hurting = [...replies.flatMap((reply) => reply.sentences), ...separate].filter((one) => one.hurts && one.move);
  const all = new Float64Array(moves.length * MOVE_WEIGHTS);
  for (const [i, move] of moves.entries()) {
    const { weights } = regress(
      hurting.map((one) => ({
        numbers: numbersOf(one, '').map((number) => number & (MOVE_WEIGHTS - 1)),
        target: one.move === move ? 1 : 0,
        counts: 1,
      })),
      MOVE_WEIGHTS,
    );
    all.set(weights, i * MOVE_WEIGHTS);
  }
  const kinds = rounded(all);
  return { ...learnHurtful(replies, separate, ''), moves: kinds.bytes, moveScale: kinds.step };
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
    const model = learnHurtful(
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

/** The logistic curve that turns scores into probabilities, and what a pattern's verdict adds; on writers held out. */
export function calibrate(scores: ReadonlyMap<Example, number>): Pick<Model, 'calibration' | 'agreed'> {
  const [a = 1, agreed = 0, b = 0] = logistic(
    [...scores].map(([{ isCaught }, score]) => [score, isCaught ? 1 : 0]),
    [...scores].map(([{ hurts }]) => hurts),
  );
  return { calibration: { a, b }, agreed };
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
