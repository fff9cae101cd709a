import { WEIGHTS } from '../../lib/stance/features';
import { type CaseModel, type Head, type HeadModel, heads, LEAST } from '../../lib/stance/case';
import { type Linear, MOST, scoreFrom, sumOf } from '../../lib/stance/linear';
import { MOVE_WEIGHTS, type Model, type Move, moveOf, moves, scoreOf } from '../../lib/stance/reader';
import { type HeldOut, weighHead } from './weigh';
import { regress } from './regress';
import type { CaseExample, Example, Lesson, ReplyExamples } from './examples';

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

/** Trains the score of a hurtful sentence. `without` leaves out groups of signals, for ablation. */
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

/** Trains what names the move of a sentence that is taken to hurt. */
function learnMoves(sentences: readonly Example[]): Pick<Model, 'moves' | 'moveScale'> {
  const hurting = sentences.filter((one) => one.hurts && one.move);
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
  const { bytes, step } = rounded(all);
  return { moves: bytes, moveScale: step };
}

/** Trains a reader without its trees. */
export const learn = (
  replies: readonly ReplyExamples[],
  separate: readonly Example[],
): Omit<Model, 'trees' | 'least'> => ({
  ...learnHurtful(replies, separate, ''),
  ...learnMoves([...replies.flatMap((reply) => reply.sentences), ...separate]),
});

/** In which of `folds` parts, from 0, the replies of a writer are; writers go round. */
export function partsOf(all: readonly { readonly writer: string }[], folds: number) {
  const writers = [...new Set(all.map(({ writer }) => writer))];
  return ({ writer }: { readonly writer: string }): number => writers.indexOf(writer) % folds;
}

/** Score of each sentence by a reader that never saw its writer. */
export function heldOut(
  replies: readonly ReplyExamples[],
  separate: readonly Example[],
  folds: number,
  without = '',
): ReadonlyMap<Example, number> {
  const partOf = partsOf(replies, folds);
  const scores = new Map<Example, number>();
  for (let fold = 0; fold < folds; fold++) {
    const isTest = (reply: ReplyExamples) => partOf(reply) === fold;
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

/** The move of each sentence, were it taken to hurt, named by what never saw its writer. */
export function movesHeldOut(
  replies: readonly ReplyExamples[],
  separate: readonly Example[],
  folds: number,
): ReadonlyMap<Example, Move> {
  const partOf = partsOf(replies, folds);
  const named = new Map<Example, Move>();
  for (let fold = 0; fold < folds; fold++) {
    const others = replies.filter((reply) => partOf(reply) !== fold).flatMap(({ sentences }) => sentences);
    const model = learnMoves([...others, ...separate]);
    for (const { sentences } of replies.filter((reply) => partOf(reply) === fold))
      for (const one of sentences) named.set(one, moveOf(model, one.signals));
  }
  return named;
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

/** Trains the score of one model of a case. */
function learnHead(cases: readonly CaseExample[], head: Head): Linear {
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
export function caseScore(model: Linear, lessons: readonly Lesson[]): number {
  return Math.max(LEAST, ...lessons.map(({ numbers }) => scoreFrom(model, sumOf(model, numbers), numbers.length)));
}

/** Scores of each case by models that never saw its writer. */
export function casesHeldOut(cases: readonly CaseExample[], folds: number): HeldOut['cases'] {
  const partOf = partsOf(cases, folds);
  const found = new Map<CaseExample, Record<Head, number>>();
  for (const head of heads)
    for (let fold = 0; fold < folds; fold++) {
      const isTest = (one: CaseExample) => partOf(one) === fold;
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

/** Trains all models of a case; their trees weigh scores of writers held out. */
export function learnCase(cases: readonly CaseExample[], scores: HeldOut['cases']): CaseModel {
  const model = (head: Head): HeadModel => ({ ...learnHead(cases, head), trees: weighHead(cases, scores, head) });
  return Object.fromEntries(heads.map((head) => [head, model(head)])) as CaseModel;
}
