import type { Draft } from '../engine/draft';
import { type Plain, remembered } from '../engine/plain';
import { classesOf, classNames } from './lexicon';

/** The numbers of the classes of a sentence's words, each once. */
export const classNumbers = remembered((sentence: Plain): ReadonlySet<number> => {
  const numbers = new Set<number>();
  for (const word of sentence.words) for (const number of classesOf(word)) numbers.add(number);
  return numbers;
});

const numbersOf = (...names: readonly string[]) =>
  classNames.flatMap((name, number) => (names.includes(name) ? [number] : []));
const REGRET = numbersOf('regret');
const SYMPATHY = numbersOf('sympathy', 'validate');
const HELP = numbersOf('helpgive');

/** What a neighbour does for a sentence's tone. */
const tone = remembered((sentence: Plain) => {
  const classes = classNumbers(sentence);
  const has = (numbers: readonly number[]) => numbers.some((number) => classes.has(number));
  return { regret: has(REGRET), sympathy: has(SYMPATHY), help: has(HELP) };
});

/** Where a sentence stands among the body's sentences, and what is said around it. */
export type Place = {
  readonly first: boolean;
  readonly last: boolean;
  /** Number of body sentences, at most 5. */
  readonly of: number;
  readonly regretBefore: boolean;
  readonly regretAfter: boolean;
  readonly helpAfter: boolean;
  readonly before: Plain | null;
  readonly after: Plain | null;
};

const places = new WeakMap<Draft, readonly Place[]>();

/** The places of all body sentences of a draft, in order; the same list for the same draft. */
export function placesOf(draft: Draft): readonly Place[] {
  const known = places.get(draft) ?? workedOutPlaces(draft);
  places.set(draft, known);
  return known;
}

function workedOutPlaces({ body }: Draft): readonly Place[] {
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
  return body.map((_, i) => ({
    first: i === 0,
    last: i === body.length - 1,
    of: Math.min(5, body.length),
    regretBefore: firstRegret < i,
    regretAfter: lastRegret > i,
    helpAfter: lastHelp > i,
    before: body[i - 1]?.plain ?? null,
    after: body[i + 1]?.plain ?? null,
  }));
}

/** Names the classes of a sentence's words: two sentences with the same key are the same as neighbours. */
const classKey = remembered((sentence: Plain): string => [...classNumbers(sentence)].sort((a, b) => a - b).join(' '));

/** True where a sentence in either place has the same signals; of a neighbour only the classes of its words matter. */
export const isSame = (a: Place, b: Place) =>
  a.first === b.first &&
  a.last === b.last &&
  a.of === b.of &&
  a.regretBefore === b.regretBefore &&
  a.regretAfter === b.regretAfter &&
  a.helpAfter === b.helpAfter &&
  isAlike(a.before, b.before) &&
  isAlike(a.after, b.after);
const isAlike = (a: Plain | null, b: Plain | null) =>
  a === b || (a !== null && b !== null && classKey(a) === classKey(b));
