import type { Draft, Sentence } from '../engine/draft';
import type { Plain } from '../engine/plain';
import type { Reading } from '../engine/reading';
import type { Span } from '../engine/span';
import { contextOf, type Place, placesOf, type Signal, signalsOf } from './features';
import { chanceOf, type Linear, scoreFrom } from './linear';

/** What a hurtful sentence does: labels of the corpus, in a fixed order. */
export const moves = ['inv', 'min', 'wall', 'def', 'imp', 'doubt', 'rel', 'shut', 'blame', 'defend'] as const;
export type Move = (typeof moves)[number];

/** Number of weights of each move's own score; a power of two. */
export const MOVE_WEIGHTS = 1 << 12;

/** A trained reader: `tests/corpus/train.ts` makes it. */
export type Model = Linear & {
  /** `moves.length` rows of `MOVE_WEIGHTS`, in steps of `moveScale`. */
  readonly moves: Int8Array;
  readonly moveScale: number;
  /** From which probability on a sentence is a `note`, `advice`, `strong`: set on harmless replies of writers held out. */
  readonly least: { readonly note: number; readonly advice: number; readonly strong: number };
};

/** One sentence as the reader sees it. */
export type Stance = {
  readonly sentence: Sentence;
  /** Calibrated: of sentences given 0.9, nine in ten hurt. */
  readonly probability: number;
  readonly move: Move;
  /** The words that weighed most, as a span of the draft. */
  readonly span: Span;
};

/** The raw score of a sentence's signals; above 0 leans to hurtful. */
export function scoreOf(model: Pick<Model, 'weights' | 'scale' | 'bias'>, signals: readonly Signal[]): number {
  let sum = 0;
  for (const { number } of signals) sum += model.weights[number] ?? 0;
  return scoreFrom(model, sum, signals.length);
}

/** The likeliest move of a sentence that is taken to hurt. */
export function moveOf(model: Pick<Model, 'moves' | 'moveScale'>, signals: readonly Signal[]): Move {
  let best: Move = 'defend';
  let most = Number.NEGATIVE_INFINITY;
  for (const [row, move] of moves.entries()) {
    let sum = 0;
    for (const { number } of signals) sum += model.moves[row * MOVE_WEIGHTS + (number & (MOVE_WEIGHTS - 1))] ?? 0;
    if (sum > most) {
      most = sum;
      best = move;
    }
  }
  return best;
}

/** Reads every body sentence of a draft; gives those worth at least a note, in order. */
export type Reader = (draft: Draft, reading: Reading) => readonly Stance[];

type Found = { readonly signals: readonly Signal[]; readonly stance: Omit<Stance, 'sentence'> | null };

/** A reader over a model. It remembers what it found in a sentence for as long as its signals stay the same. */
export function createReader(model: Model): Reader {
  const kept = new WeakMap<Plain, Found>();

  function read(plain: Plain, signals: readonly Signal[]): Found['stance'] {
    const probability = chanceOf(model, scoreOf(model, signals));
    if (probability < model.least.note) return null;
    return { probability, move: moveOf(model, signals), span: weightiest(model, plain, signals) };
  }

  return (draft, reading) => {
    const context = contextOf(reading);
    const places = placesOf(draft);
    const found: Stance[] = [];
    for (const [i, sentence] of draft.body.entries()) {
      const { plain } = sentence;
      const signals = signalsOf(sentence, places[i] as Place, context);
      let known = kept.get(plain);
      if (known?.signals !== signals) {
        known = { signals, stance: read(plain, signals) };
        kept.set(plain, known);
      }
      if (!known.stance) continue;
      const { start, end } = known.stance.span;
      found.push({
        ...known.stance,
        sentence,
        span: { start: sentence.span.start + start, end: sentence.span.start + end },
      });
    }
    return found;
  };
}

/** Most words a mark may span before it is narrowed to those that weigh most. */
const MOST_MARKED = 12;
const CLAUSE_END = /[,;:()"]$|^[-(]/;
const ADDRESS = /^(?:hi|hello|hey|dear|good \w+)\b[^,.!:-]{0,30}[,.!:-] /;
const JOINT = /^(?:and|but|because|so|which|while|although|unless|therefore)$/;

/** The clause whose words weigh most, in the sentence as written; of a long one, its weightiest run of words. */
function weightiest(model: Model, plain: Plain, signals: readonly Signal[]): Span {
  const words = [...plain.text.matchAll(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu)];
  if (!words.length) return { start: 0, end: plain.source.length };
  const weights = words.map(() => 0);
  for (const { number, from, to } of signals) {
    for (let i = Math.max(0, from); from >= 0 && i <= to && i < weights.length; i++)
      weights[i] = (weights[i] ?? 0) + (model.weights[number] ?? 0) / (to - from + 1);
  }
  const sum = (from: number, to: number) => weights.slice(from, to + 1).reduce((total, weight) => total + weight, 0);
  let best = { from: 0, to: words.length - 1, weight: Number.NEGATIVE_INFINITY };
  const keep = (from: number, to: number) => {
    const weight = sum(from, to);
    if (weight > best.weight) best = { from, to, weight };
  };
  const address = ADDRESS.exec(plain.text)?.[0].length ?? 0;
  let from = Math.max(
    0,
    words.findIndex((word) => word.index >= address),
  );
  for (const [i, word] of words.entries()) {
    if (i < from) continue;
    const next = words[i + 1];
    const between = next ? plain.text.slice(word.index + word[0].length, next.index).trim() : '.';
    const ends = !next || CLAUSE_END.test(between) || between === '-' || (JOINT.test(next[0]) && i - from >= 3);
    // A clause of one or two words ("hello ann,") goes with the next.
    if (ends && (i - from >= 2 || !next)) {
      keep(from, i);
      from = i + 1;
    }
  }
  if (best.to - best.from >= MOST_MARKED) {
    const clause = best;
    best = { ...clause, weight: Number.NEGATIVE_INFINITY };
    for (let start = clause.from; start + MOST_MARKED - 1 <= clause.to; start++) keep(start, start + MOST_MARKED - 1);
  }
  const first = words[best.from];
  const last = words[best.to];
  if (!first || !last) return { start: 0, end: plain.source.length };
  return plain.toSource(first.index, last.index + last[0].length);
}
