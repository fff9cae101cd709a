import type { Draft, Sentence } from '../engine/draft';
import type { Plain } from '../engine/plain';
import type { Reading } from '../engine/reading';
import type { Severity } from '../engine/review';
import type { Span } from '../engine/span';
import { contextOf, type Signal, signalsOf } from './features';
import { keptAt, type Place, placesOf } from './place';
import { countsOf } from './counts';
import { type Linear, scoreFrom } from './linear';
import { knowsLess } from './knows-less';
import { chanceIn, type Trees } from './trees';

/** What a hurtful sentence does: labels of the corpus, in a fixed order. */
export const moves = ['inv', 'min', 'wall', 'def', 'imp', 'doubt', 'rel', 'shut', 'blame', 'defend'] as const;
export type Move = (typeof moves)[number];

/** Number of weights of each move's own score; a power of two. */
export const MOVE_WEIGHTS = 1 << 14;

/** A move is named where its probability is at least this share of all moves' together; there three names in four are right. */
const SURE = 0.45;

/** A trained reader: `tests/corpus/train.ts` makes it. */
export type Model = Linear & {
  /** How a sentence's score is weighed in the light of the whole reply. */
  readonly trees: Trees;
  /** `moves.length` rows of `MOVE_WEIGHTS`, in steps of `moveScale`; and a bias each. */
  readonly moves: Int8Array;
  readonly moveScale: number;
  readonly moveBias: readonly number[];
  /** Set on clean replies of writers held out; `knowsLess`: in public and where the talk is of software. */
  readonly least: { readonly usual: Least; readonly knowsLess: Least };
};
/** From which probability on a sentence is a `note`, `advice`, `strong`. */
export type Least = { readonly note: number; readonly advice: number; readonly strong: number };

/** One sentence as the reader sees it. */
export type Stance = {
  readonly sentence: Sentence;
  /** Calibrated: of sentences given 0.9, nine in ten hurt. */
  readonly probability: number;
  /** Null where it is not sure enough to name one. */
  readonly move: Move | null;
  /** The words that weighed most, as a span of the draft. */
  readonly span: Span;
  /** What the words outside that clause weigh; above 0 they lean to hurtful too. */
  readonly elsewhere: number;
};

/** The raw score of a sentence's signals; above 0 leans to hurtful. */
export function scoreOf(model: Pick<Model, 'weights' | 'scale' | 'bias'>, signals: readonly Signal[]): number {
  let sum = 0;
  for (const { number } of signals) sum += model.weights[number] ?? 0;
  return scoreFrom(model, sum, signals.length);
}

/** The likeliest move of a sentence that is taken to hurt; null where none stands out. */
export function moveOf(
  { moves: weights, moveScale: scale, moveBias }: Pick<Model, 'moves' | 'moveScale' | 'moveBias'>,
  signals: readonly Signal[],
): Move | null {
  const chances = moves.map((_, row) => {
    let sum = 0;
    for (const { number } of signals) sum += weights[row * MOVE_WEIGHTS + (number & (MOVE_WEIGHTS - 1))] ?? 0;
    return 1 / (1 + Math.exp(-scoreFrom({ scale, bias: moveBias[row] ?? 0 }, sum, signals.length)));
  });
  const most = Math.max(...chances);
  const together = chances.reduce((sum, chance) => sum + chance, 0);
  return most >= SURE * together ? (moves[chances.indexOf(most)] ?? null) : null;
}

/** Reads drafts beside the case as the rules read it. */
export type Reader = {
  /** Every body sentence worth at least a note, in order. */
  stances(draft: Draft, reading: Reading): readonly Stance[];
  /** True where it thinks a sentence likely to hurt in which a pattern found something, and wherever it knows less. */
  confirms(draft: Draft, reading: Reading, sentence: Sentence): boolean;
  /** What a probability weighs in the register of this case; null below a note. */
  severityOf(probability: number, reading: Reading): Severity | null;
};

/** A sentence in which a pattern found something is likely to hurt from this probability on, as told of it. */
export const LIKELY = 0.4;

/** No sentence of a lower score is given more than 0.3, in the corpus or by writers never trained on, where a note begins at 0.49; four in five are below it. */
const HARMLESS = -2;

/** A sentence as it is weighed: its score and what it says. */
export type Scored = { readonly score: number; readonly plain: Plain };

/** What stands for the scores of the others in a reply of one sentence: the strongest, the sum of their odds, their mean. */
const ALONE = [-6, -8, -4];
/** What stands for the score of a neighbour that is not there. */
const NONE = -5;

/** The scores of the others beside the sentence at `at`: the strongest, the log of the sum of their odds, the mean. */
export function othersOf(scores: readonly number[], odds: readonly number[], at: number): readonly number[] {
  if (scores.length === 1) return ALONE;
  let strongest = Number.NEGATIVE_INFINITY;
  let together = 0;
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    if (i === at) continue;
    const score = scores[i] as number;
    if (score > strongest) strongest = score;
    together += odds[i] as number;
    sum += score;
  }
  return [strongest, Math.log(together), sum / (scores.length - 1)];
}

/** The facts that a body sentence is weighed by, from its place and whether a pattern found something in it. */
export type Facts = (at: number, isCaught: boolean) => Float64Array;

/**
 * What the body sentences of a reply are weighed by: score, a pattern's verdict, length in words, the scores of the others and of the
 * neighbours, place, what is counted in the sentence, and the facts of the case.
 */
export function factsOf(sentences: readonly Scored[], ofCase: Float64Array): Facts {
  const scores = sentences.map(({ score }) => score);
  const odds = scores.map(Math.exp);
  return (at, isCaught) => {
    const { score, plain } = sentences[at] as Scored;
    const [strongest = 0, together = 0, mean = 0] = othersOf(scores, odds, at);
    const own = [
      score,
      Number(isCaught),
      Math.log1p(plain.words.length),
      strongest,
      together,
      mean,
      scores[at - 1] ?? NONE,
      scores[at + 1] ?? NONE,
      at,
      at / sentences.length,
    ];
    const counts = countsOf(plain);
    // List by list: spreading the longer ones is several times slower, and this runs at each keystroke.
    const facts = new Float64Array(own.length + counts.length + ofCase.length);
    facts.set(own);
    facts.set(counts, own.length);
    facts.set(ofCase, own.length + counts.length);
    return facts;
  };
}

type Found = {
  readonly signals: readonly Signal[];
  readonly score: number;
  stance?: Pick<Stance, 'move' | 'span' | 'elsewhere'>;
};
/** A draft's body sentences in order, weighed. */
type Read = {
  readonly found: readonly Found[];
  /** The probability that a sentence hurts, told whether a pattern thinks so. */
  readonly chance: (at: number, isCaught: boolean) => number;
};

/**
 * A reader over a model, which weighs what `factsOfCase` gives. It remembers what it found in a sentence for as long as its signals
 * stay the same.
 */
export function createReader(model: Model, factsOfCase: (draft: Draft, reading: Reading) => Float64Array): Reader {
  const last = keptAt((): { found: Found | null } => ({ found: null }));
  const read = new WeakMap<Draft, Read>();

  function foundAt(place: Place, signals: readonly Signal[]): Found {
    const of = last(place);
    if (of.found?.signals !== signals) of.found = { signals, score: scoreOf(model, signals) };
    return of.found;
  }

  function all(draft: Draft, reading: Reading): Read {
    const known = read.get(draft);
    if (known) return known;
    const context = contextOf(reading);
    const places = placesOf(draft);
    const found = draft.body.map((sentence, i) => {
      const place = places[i] as Place;
      return foundAt(place, signalsOf(sentence, place, context));
    });
    const scored = draft.body.map(({ plain }, i) => ({ score: found[i]?.score ?? 0, plain }));
    const facts = factsOf(scored, factsOfCase(draft, reading));
    const chances: number[] = [];
    const chance = (at: number, isCaught: boolean) => {
      const place = 2 * at + Number(isCaught);
      chances[place] ??= chanceIn(model.trees, facts(at, isCaught));
      return chances[place];
    };
    const fresh = { found, chance };
    read.set(draft, fresh);
    return fresh;
  }

  function severityOf(probability: number, reading: Reading): Severity | null {
    const { note, advice, strong } = model.least[knowsLess(reading) ? 'knowsLess' : 'usual'];
    if (probability < note) return null;
    return probability < advice ? 'note' : probability < strong ? 'advice' : 'strong';
  }

  return {
    severityOf,
    confirms(draft, reading, sentence) {
      const at = draft.body.indexOf(sentence);
      return at < 0 || knowsLess(reading) || all(draft, reading).chance(at, true) >= LIKELY;
    },
    stances(draft, reading) {
      const whole = all(draft, reading);
      return draft.body.flatMap((sentence, i) => {
        const found = whole.found[i] as Found;
        if (found.score < HARMLESS) return [];
        const probability = whole.chance(i, false);
        if (!severityOf(probability, reading)) return [];
        const { plain, span } = sentence;
        found.stance ??= { move: moveOf(model, found.signals), ...weightiest(model, plain, found.signals) };
        const { start, end } = found.stance.span;
        return [
          {
            ...found.stance,
            probability,
            sentence,
            span: { start: span.start + start, end: span.start + end },
          },
        ];
      });
    },
  };
}

/** Most words a mark may span before it is narrowed to those that weigh most. */
const MOST_MARKED = 12;
const CLAUSE_END = /[,;:()"]$|^[-(]/;
const ADDRESS = /^(?:hi|hello|hey|dear|good \w+)\b[^,.!:-]{0,30}[,.!:-] /;
const JOINT = /^(?:and|but|because|so|which|while|although|unless|therefore)$/;

/** The clause whose words weigh most, in the sentence as written; of a long one, its weightiest run of words. */
function weightiest(model: Model, plain: Plain, signals: readonly Signal[]): Pick<Stance, 'span' | 'elsewhere'> {
  const words = [...plain.text.matchAll(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu)];
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
  const elsewhere = scoreFrom({ ...model, bias: 0 }, sum(0, words.length - 1) - best.weight, signals.length);
  if (best.to - best.from >= MOST_MARKED) {
    const clause = best;
    best = { ...clause, weight: Number.NEGATIVE_INFINITY };
    for (let start = clause.from; start + MOST_MARKED - 1 <= clause.to; start++) keep(start, start + MOST_MARKED - 1);
  }
  const first = words[best.from];
  const last = words[best.to];
  const span =
    first && last ? plain.toSource(first.index, last.index + last[0].length) : { start: 0, end: plain.source.length };
  return { span, elsewhere };
}
