import { WEIGHTS } from '../../lib/stance/features';
import { type CaseModel, type Head, type HeadModel, heads, LEAST } from '../../lib/stance/case';
import { type Linear, MOST, scoreFrom, sumOf } from '../../lib/stance/linear';
import { MOVE_WEIGHTS, type Model, type Move, moveOf, moves, scoreOf } from '../../lib/stance/reader';
import { type HeldOut, weighHead } from './weigh';
import { regress } from './regress';
import type { CaseExample, Example, Lesson, ReplyExamples, Teaches } from './examples';

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

/** How many weights name the moves: the largest; the others tell next to nothing. */
const NAMING = 40_000;

/** Trains what names the move of a sentence that is taken to hurt. */
function learnMoves(sentences: readonly Example[]): Pick<Model, 'moves' | 'moveScale' | 'moveBias'> {
  const hurting = sentences.filter((one) => one.hurts && one.move);
  const all = new Float64Array(moves.length * MOVE_WEIGHTS);
  const moveBias: number[] = [];
  for (const [i, move] of moves.entries()) {
    const { weights, bias } = regress(
      hurting.map((one) => ({
        numbers: numbersOf(one, '').map((number) => number & (MOVE_WEIGHTS - 1)),
        target: one.move === move ? 1 : 0,
        counts: 1,
      })),
      MOVE_WEIGHTS,
    );
    all.set(weights, i * MOVE_WEIGHTS);
    moveBias.push(bias);
  }
  const least = all.map(Math.abs).sort().at(-NAMING) ?? 0;
  const { bytes, step } = rounded(all.map((weight) => (Math.abs(weight) < least ? 0 : weight)));
  return { moves: bytes, moveScale: step, moveBias };
}

/** Trains a reader without its trees. */
export const learn = (
  replies: readonly ReplyExamples[],
  separate: readonly Example[],
): Omit<Model, 'trees' | 'least'> => ({
  ...learnHurtful(replies, separate, ''),
  ...learnMoves([...replies.flatMap((reply) => reply.sentences), ...separate]),
});

/** Splits into as many pairs of what is trained on and what is tested, each writer whole in one test; writers go round. */
export function foldsOf<T extends { readonly writer: string }>(
  all: readonly T[],
  folds: number,
): readonly { readonly trained: readonly T[]; readonly tested: readonly T[] }[] {
  const writers = [...new Set(all.map(({ writer }) => writer))];
  const partOf = ({ writer }: T) => writers.indexOf(writer) % folds;
  return Array.from({ length: folds }, (_, fold) => ({
    trained: all.filter((one) => partOf(one) !== fold),
    tested: all.filter((one) => partOf(one) === fold),
  }));
}

/** Score of each sentence by a reader that never saw its writer. */
export function heldOut(
  replies: readonly ReplyExamples[],
  separate: readonly Example[],
  folds: number,
  without = '',
): ReadonlyMap<Example, number> {
  const scores = new Map<Example, number>();
  for (const { trained, tested } of foldsOf(replies, folds)) {
    const model = learnHurtful(trained, separate, without);
    for (const one of tested.flatMap(({ sentences }) => sentences)) {
      const signals = one.signals.filter((signal) => !without.includes(signal.group));
      scores.set(one, scoreOf(model, signals));
    }
  }
  return scores;
}

/** The move of each sentence, were it taken to hurt, named by what never saw its writer; null where it is not sure. */
export function movesHeldOut(
  replies: readonly ReplyExamples[],
  separate: readonly Example[],
  folds: number,
): ReadonlyMap<Example, Move | null> {
  const named = new Map<Example, Move | null>();
  for (const { trained, tested } of foldsOf(replies, folds)) {
    const model = learnMoves([...trained.flatMap(({ sentences }) => sentences), ...separate]);
    for (const one of tested.flatMap(({ sentences }) => sentences)) named.set(one, moveOf(model, one.signals));
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
function learnHead(from: readonly Teaches[], head: Head): Linear {
  const mask = CASE_WEIGHTS[head] - 1;
  const { weights, bias } = regress(
    from.flatMap(({ lessons }) =>
      (lessons[head] ?? [])
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

/** Scores of each case by models that never saw its writer; `messages` teach all of them. */
export function casesHeldOut(
  cases: readonly CaseExample[],
  messages: readonly Teaches[],
  folds: number,
): HeldOut['cases'] {
  const found = new Map<CaseExample, Record<Head, number>>();
  for (const { trained, tested } of foldsOf(cases, folds))
    for (const head of heads) {
      const model = learnHead([...trained, ...messages], head);
      for (const one of tested) {
        const scores = found.get(one) ?? ({} as Record<Head, number>);
        scores[head] = caseScore(model, one.lessons[head]);
        found.set(one, scores);
      }
    }
  return found;
}

/** Trains all models of a case; their trees weigh scores of writers held out. */
export function learnCase(
  cases: readonly CaseExample[],
  messages: readonly Teaches[],
  scores: HeldOut['cases'],
): CaseModel {
  const model = (head: Head): HeadModel => ({
    ...learnHead([...cases, ...messages], head),
    trees: weighHead(cases, scores, head),
  });
  return Object.fromEntries(heads.map((head) => [head, model(head)])) as CaseModel;
}
