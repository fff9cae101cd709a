import type { Draft, Sentence } from '../engine/draft';
import { type Plain, remembered } from '../engine/plain';
import { classesOf, classNames } from './lexicon';

/** The numbers of the classes of a sentence's words, each once, and a key: two sentences with the same key are the same as neighbours. */
export type Classes = { readonly numbers: ReadonlySet<number>; readonly key: string };

export const classesIn = remembered((sentence: Plain): Classes => {
  const numbers = new Set<number>();
  for (const word of sentence.words) for (const number of classesOf(word)) numbers.add(number);
  return { numbers, key: [...numbers].sort((a, b) => a - b).join(' ') };
});

const numbersOf = (...names: readonly string[]) =>
  classNames.flatMap((name, number) => (names.includes(name) ? [number] : []));
const REGRET = numbersOf('regret');
const SYMPATHY = numbersOf('sympathy', 'validate');
const HELP = numbersOf('helpgive');

/** What a neighbour does for a sentence's tone. */
const tone = remembered((sentence: Plain) => {
  const classes = classesIn(sentence).numbers;
  const has = (numbers: readonly number[]) => numbers.some((number) => classes.has(number));
  return { regret: has(REGRET), sympathy: has(SYMPATHY), help: has(HELP) };
});

/** Where a sentence stands among the body's sentences, and what is said around it. It belongs to that sentence. */
export type Place = {
  /** What `keptAt` functions keep there. */
  readonly kept: unknown[];
  readonly first: boolean;
  readonly last: boolean;
  /** Number of body sentences, at most 5. */
  readonly of: number;
  readonly regretBefore: boolean;
  readonly regretAfter: boolean;
  readonly helpAfter: boolean;
  readonly before: Classes | null;
  readonly after: Classes | null;
};

const places = new WeakMap<Draft, readonly Place[]>();

let slots = 0;

/** Makes a function that keeps one thing at each place for as long as the place is kept. */
export function keptAt<T>(make: () => T): (place: Place) => T {
  const slot = slots++;
  return ({ kept }) => {
    kept[slot] ??= make();
    return kept[slot] as T;
  };
}

/** The place of a sentence that stands for itself: a greeting or a courtesy. */
export const aside = remembered(
  (_of: Plain): Place => ({
    kept: [],
    first: false,
    last: false,
    of: 0,
    regretBefore: false,
    regretAfter: false,
    helpAfter: false,
    before: null,
    after: null,
  }),
);

/**
 * The places of all body sentences of a draft, in order; the same list for the same draft. Where nothing of it changed, a sentence has
 * the place that it had in the last draft.
 */
export function placesOf(draft: Draft): readonly Place[] {
  const known = places.get(draft) ?? workedOutPlaces(draft);
  places.set(draft, known);
  return known;
}

/** The places that a sentence had in the draft of that round: a sentence may stand in a draft more than once. */
type Had = { round: number; used: number; readonly places: Place[] };
const last = remembered((_of: Plain): Had => ({ round: 0, used: 0, places: [] }));
let round = 0;

function workedOutPlaces({ body }: Draft): readonly Place[] {
  round++;
  let firstRegret = body.length;
  let lastRegret = -1;
  let lastHelp = -1;
  for (const [i, { plain }] of body.entries()) {
    const { regret, sympathy, help } = tone(plain);
    if (regret || sympathy) {
      firstRegret = Math.min(firstRegret, i);
      lastRegret = i;
    }
    if (help) lastHelp = i;
  }
  return body.map(({ plain }, i) => {
    const place: Place = {
      kept: [],
      first: i === 0,
      last: i === body.length - 1,
      of: Math.min(5, body.length),
      regretBefore: firstRegret < i,
      regretAfter: lastRegret > i,
      helpAfter: lastHelp > i,
      before: beside(body[i - 1]),
      after: beside(body[i + 1]),
    };
    const had = last(plain);
    if (had.round !== round) {
      had.round = round;
      had.used = 0;
    }
    const nth = had.used++;
    const before = had.places[nth];
    if (before && isSame(before, place)) return before;
    had.places[nth] = place;
    return place;
  });
}

const beside = (sentence: Sentence | undefined): Classes | null => (sentence ? classesIn(sentence.plain) : null);

/** True where a sentence in either place has the same signals. */
const isSame = (a: Place, b: Place) =>
  a.first === b.first &&
  a.last === b.last &&
  a.of === b.of &&
  a.regretBefore === b.regretBefore &&
  a.regretAfter === b.regretAfter &&
  a.helpAfter === b.helpAfter &&
  a.before?.key === b.before?.key &&
  a.after?.key === b.after?.key;
