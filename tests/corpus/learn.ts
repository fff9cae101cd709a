import { WEIGHTS } from '../../lib/stance/features';
import { type CaseModel, type Head, heads, LEAST, type Scores } from '../../lib/stance/case';
import { knowsLess } from '../../lib/stance/knows-less';
import { type Calibration, chanceOf, type Linear, MOST, scoreFrom, sumOf } from '../../lib/stance/linear';
import {
  factsOf,
  type Least,
  MOVE_WEIGHTS,
  type Model,
  moves,
  type Others,
  othersOf,
  scoreOf,
} from '../../lib/stance/reader';
import { logistic, regress } from './regress';
import { type CaseExample, type Example, isClean, type Lesson, type ReplyExamples, threadOf } from './examples';

/** How much a separate sentence counts beside one of a whole reply, and a hurtful one beside a harmless one. */
export const COUNTS = { separate: 0.4, hurtful: 2 };
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
): Omit<Model, 'calibration' | 'least'> {
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

/** Scores on writers held out, by which calibrations are fitted: of each sentence and of each case. */
export type HeldOut = {
  readonly sentences: ReadonlyMap<Example, number>;
  readonly cases: ReadonlyMap<CaseExample, Scores>;
};

/** The facts in whose light the sentences of a reply are weighed; `isTold` of what patterns found. */
function factsOfSentences({ sentences, whole }: ReplyExamples, scores: HeldOut, isTold: boolean) {
  const ofCase = whole.facts(scores.cases.get(whole) as Scores);
  const others = othersOf(sentences.map((one) => scores.sentences.get(one) ?? 0));
  return sentences.map((one, i) =>
    factsOf({ isCaught: isTold && one.isCaught, words: one.words }, others[i] as Others, ofCase),
  );
}

/** The probability that each sentence of a reply hurts; `isTold` of what patterns found. */
export const chancesOf = (
  model: Pick<Model, 'calibration'>,
  reply: ReplyExamples,
  scores: HeldOut,
  isTold: boolean,
): readonly number[] =>
  factsOfSentences(reply, scores, isTold).map((facts, i) =>
    chanceOf(model, scores.sentences.get(reply.sentences[i] as Example) ?? 0, facts),
  );

/** Of clean replies by writers held out, how many may get a note, advice, strong advice. */
const SHARES = {
  usual: { note: 0.055, advice: 0.036, strong: 0.005 },
  knowsLess: { note: 0.012, advice: 0.004, strong: 0.001 },
};
export type Register = keyof typeof SHARES;
export const registers: readonly Register[] = ['usual', 'knowsLess'];
export const registerOf = ({ label }: ReplyExamples): Register =>
  knowsLess({ thread: threadOf(label) }) ? 'knowsLess' : 'usual';

/** The probabilities that only these shares of clean replies reach; `chance` is that of a reply's likeliest sentence. */
export function leastOf(
  replies: readonly ReplyExamples[],
  chance: (reply: ReplyExamples) => number,
  register: Register,
): Least {
  const clean = replies
    .filter((reply) => isClean(reply.label) && registerOf(reply) === register)
    .map(chance)
    .sort((x, y) => y - x);
  const reachedBy = (share: number) => clean[Math.floor(clean.length * share)] ?? 1;
  const { note, advice, strong } = SHARES[register];
  return { note: reachedBy(note), advice: reachedBy(advice), strong: reachedBy(strong) };
}

/** How the reader's scores are weighed in the light of the whole reply. */
export function calibrate(replies: readonly ReplyExamples[], scores: HeldOut): Calibration {
  const rows: number[][] = [];
  const hurts: boolean[] = [];
  for (const reply of replies)
    for (const [i, facts] of factsOfSentences(reply, scores, true).entries()) {
      const one = reply.sentences[i] as Example;
      rows.push([scores.sentences.get(one) ?? 0, ...facts]);
      hurts.push(one.hurts);
    }
  const [a = 1, ...b] = logistic(rows, hurts);
  return { a: [a], b: [b.at(-1) ?? 0, ...b.slice(0, -1)] };
}

/** How the scores of one model of a case are weighed in the light of the whole reply. */
export function calibrateHead(cases: readonly CaseExample[], scores: HeldOut['cases'], head: Head): Calibration {
  let size = 0;
  const rows = cases.map((one) => {
    const all = scores.get(one) as Scores;
    const facts = one.facts(all);
    size = facts.length;
    // Its own score stands among the facts: once is enough.
    return [
      all[head],
      ...facts.map((fact) => fact * all[head]),
      ...facts.map((fact, i) => (i === ownOf(head, size) ? 0 : fact)),
    ];
  });
  const [a = 1, ...rest] = logistic(
    rows,
    cases.map((one) => one.answers[head]),
  );
  return { a: [a, ...rest.slice(0, size)], b: [rest.at(-1) ?? 0, ...rest.slice(size, -1)] };
}
/** Where a model's own score stands among the facts, which end with all scores. */
const ownOf = (head: Head, size: number): number => size - heads.length + heads.indexOf(head);

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
  return Math.max(LEAST, ...lessons.map(({ numbers }) => scoreFrom(model, sumOf(model, numbers), numbers.length)));
}

/** Scores of each case by models that never saw its writer. */
export function casesHeldOut(cases: readonly CaseExample[], folds: number): HeldOut['cases'] {
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
export function learnCase(cases: readonly CaseExample[], scores: HeldOut['cases']): CaseModel {
  const model = (head: Head): Linear => ({
    ...learnHead(cases, head),
    calibration: calibrateHead(cases, scores, head),
  });
  return Object.fromEntries(heads.map((head) => [head, model(head)])) as CaseModel;
}
