import type { Sentence } from '../engine/draft';
import { actsIn } from '../engine/acknowledgement/acts';
import { framesIn } from '../engine/acknowledgement/frames';
import { contentStems } from '../engine/customer/stems';
import { type Plain, remembered } from '../engine/plain';
import type { Reading } from '../engine/reading';
import type { CustomerRecord } from '../engine/review';
import { classesOf } from './lexicon';
import { classesIn, keptAt, type Place } from './place';

/** Number of weights; a feature's number is below it. A power of two. */
export const WEIGHTS = 1 << 18;

/** FNV-1a over a piece of a name, on from the hash of what stands before it: no name is ever put together. */
function on(hash: number, piece: string): number {
  let next = hash;
  for (let i = 0; i < piece.length; i++) next = Math.imul(next ^ piece.charCodeAt(i), 0x01000193);
  return next;
}
const begun = (piece: string) => on(0x811c9dc5, piece);
const folded = (hash: number) => (hash ^ (hash >>> 15)) & (WEIGHTS - 1);

/** The number of a signal from its name; below `WEIGHTS`. */
export const hashed = (name: string): number => folded(begun(name));

const FILLER = new Set(
  'the a an of to in on at for and or that this it is are was were be been with as so by from'.split(' '),
);
/** The words of a sentence, those that hold a digit as one. */
const shapes = ({ text, words }: Plain) =>
  /\d/.test(text) ? words.map((word) => (/\d/.test(word) ? '0' : word)) : words;
const PAST = /\b\w+ed\b|\b(?:was|were|did|had)\b/;
const NEGATED = /\bnot\b|\bno\b|\bnever\b/;

/** Groups of signals: words, classes, form, place in the reply, neighbours, the customer, what the engine reads. */
export type Group = 'w' | 'c' | 'f' | 'p' | 'n' | 'k' | 'e';

/** A signal of a sentence, with the words it comes from: `words[from]` to `words[to]`; -1 where it is of the whole. */
export type Signal = { readonly number: number; readonly group: Group; readonly from: number; readonly to: number };

const PLAIN_WORDS = new Set(
  'i we you they it that this our your my the no not if would will can should must have is are was'.split(' '),
);
const OURS = new Set(['we', 'our', 'us', 'i', 'my']);

const [W1, W2, W3, W4, WS] = ['w1 ', 'w2 ', 'w3 ', 'w4 ', 'ws '].map(begun) as [number, number, number, number, number];
const [C1, C2, CW] = ['c1 ', 'c2 ', 'cw '].map(begun) as [number, number, number];

/** What a sentence says by itself, by number. */
const ownByNumber = remembered((sentence: Plain): ReadonlyMap<number, Signal> => {
  const signals = new Map<number, Signal>();
  const addAs = (group: Group, hash: number, from: number, to: number) => {
    const number = folded(hash);
    if (!signals.has(number)) signals.set(number, { number, group, from, to });
  };
  const add = (name: string) => addAs(name[0] as Group, begun(name), -1, -1);
  const words = shapes(sentence);
  const n = words.length;
  for (let i = 0; i < n; i++) {
    const [before2 = '^', before = '^', word = ''] = [words[i - 2], words[i - 1], words[i]];
    addAs('w', on(W1, word), i, i);
    if (word.length > 5) addAs('w', on(W4, word.slice(0, 5)), i, i);
    addAs('w', on(on(on(W2, before), ' '), word), Math.max(0, i - 1), i);
    if (i > 0) addAs('w', on(on(on(on(on(W3, before2), ' '), before), ' '), word), Math.max(0, i - 2), i);
    if (i > 1 && !(FILLER.has(word) && FILLER.has(before2))) addAs('w', on(on(on(WS, before2), ' _ '), word), i - 2, i);
  }
  if (n) addAs('w', on(on(W2, words[n - 1] as string), ' $'), n - 1, n - 1);
  const classes = words.map((word) => classesOf(word));
  for (let i = 0; i < n; i++) {
    const near = Math.min(n, i + 6);
    for (const a of classes[i] ?? []) {
      addAs('c', on(C1, `${a}`), i, i);
      const first = on(C2, `${a} `);
      for (let j = i + 1; j < near; j++)
        for (const b of classes[j] ?? []) if (a !== b) addAs('c', on(first, `${b}`), i, j);
    }
    if (PLAIN_WORDS.has(words[i] as string)) {
      const first = on(CW, `${words[i]} `);
      for (let j = i + 1; j < Math.min(n, i + 4); j++)
        for (const b of classes[j] ?? []) addAs('c', on(first, `${b}`), i, j);
    }
  }
  const text = sentence.text;
  if (text.endsWith('?')) add('f question');
  if (text.endsWith('!')) add('f bang');
  add(`f length ${Math.min(6, n >> 2)}`);
  const you = words.filter((word) => word.startsWith('you')).length;
  const we = words.filter((word) => OURS.has(word)).length;
  const who = you > 0 ? 'you' : we > 0 ? 'we' : 'other';
  add(`f persons ${Math.min(2, you)} ${Math.min(2, we)}`);
  if (PAST.test(text)) add(`f past ${who}`);
  if (NEGATED.test(text)) add(`f negated ${who}`);
  for (const mark of [':', ';', '-', '(', '"', ',']) if (text.includes(mark)) add(`f has ${mark}`);
  return signals;
});

/** What a sentence says by itself: its words in ones, twos and threes, and its classes in order. */
export const ownSignals = remembered((sentence: Plain): readonly Signal[] => [...ownByNumber(sentence).values()]);

const contentWords = remembered((sentence: Plain): ReadonlySet<string> => new Set(contentStems(sentence.words)));

/** What of the customer's message bears on a sentence, worked out once a draft. */
export type Context = {
  readonly words: ReadonlySet<string>;
  readonly problem: ReadonlySet<string>;
  readonly mood: readonly string[];
  /** The level of acknowledgement that the draft reaches. */
  readonly acknowledged: 0 | 1 | 2;
};

const contexts = new WeakMap<CustomerRecord, Map<string, Context>>();

/** The context of a reading; the same object for the same customer and the same acknowledgement. */
export function contextOf({ thread, customer, acknowledgement }: Reading): Context {
  const { due, level } = acknowledgement;
  const known = contexts.get(customer) ?? new Map<string, Context>();
  contexts.set(customer, known);
  let context = known.get(`${due} ${level}`);
  if (!context) {
    const words = thread.customer?.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
    const mood = customer.known ? (customer.neutralAsk ? 'ask' : due) : 'unknown';
    context = {
      words: new Set(contentStems(words)),
      problem: new Set(customer.problem),
      mood: [mood, `i${customer.intensity}`],
      acknowledged: level,
    };
    known.set(`${due} ${level}`, context);
  }
  return context;
}

/** What the signals of a sentence at a place were last worked out for. */
type Kept = { signals: readonly Signal[]; context: Context | null; zone: string };
const last = keptAt((): Kept => ({ signals: [], context: null, zone: '' }));

/**
 * All signals of one sentence: its own, its place and neighbours, and what the customer brings. The same list as long as none of
 * these changes.
 */
export function signalsOf(sentence: Sentence, place: Place, context: Context): readonly Signal[] {
  const kept = last(place);
  if (kept.context !== context || kept.zone !== sentence.zone) {
    kept.signals = workedOut(sentence, place, context);
    kept.context = context;
    kept.zone = sentence.zone;
  }
  return kept.signals;
}

/** How many content words of a sentence the customer used too, and how many of those name the problem. */
export function sharedWith(
  { plain }: Sentence,
  context: Context,
): { readonly shared: number; readonly problem: number } {
  let shared = 0;
  let problem = 0;
  for (const word of contentWords(plain)) {
    if (context.words.has(word)) shared++;
    if (context.problem.has(word)) problem++;
  }
  return { shared, problem };
}

const [NB, NA] = ['nb ', 'na '].map(begun) as [number, number];

function workedOut(sentence: Sentence, place: Place, context: Context): readonly Signal[] {
  const { plain, zone } = sentence;
  const own = ownByNumber(plain);
  const signals = new Map<number, Signal>();
  const addAs = (group: Group, hash: number) => {
    const number = folded(hash);
    if (!own.has(number) && !signals.has(number)) signals.set(number, { number, group, from: -1, to: -1 });
  };
  const add = (name: string) => addAs(name[0] as Group, begun(name));
  const { regretBefore } = place;
  add(`p first ${place.first}`);
  add(`p last ${place.last}`);
  add(`p of ${place.of}`);
  add(`p zone ${zone}`);
  add(`p regret ${regretBefore} ${place.regretAfter} help ${place.helpAfter}`);
  for (const [side, other] of [
    [NB, place.before],
    [NA, place.after],
  ] as const) {
    if (!other) addAs('n', on(side, 'none'));
    else for (const number of other.numbers) addAs('n', on(side, `${number}`));
  }
  const { shared, problem } = sharedWith(sentence, context);
  add(`k shared ${Math.min(3, shared)}`);
  add(`k problem ${Math.min(2, problem)} ${NEGATED.test(plain.text)}`);
  const acts = actsIn(plain);
  const frames = new Set(framesIn(plain).map((frame) => frame.kind));
  for (const act of acts) {
    add(`e act ${act}`);
    add(`e act ${act} ${Math.min(2, problem)} ${regretBefore}`);
  }
  for (const frame of frames) add(`e frame ${frame}`);
  if (!acts.size && !frames.size) add(`e plain ${Math.min(2, shared)} ${regretBefore}`);
  for (const mood of context.mood) {
    add(`k mood ${mood}`);
    add(`k mood ${mood} acknowledged ${context.acknowledged}`);
    add(`k mood ${mood} shared ${Math.min(2, shared)}`);
    const first = begun(`km ${mood} `);
    for (const number of classesIn(plain).numbers) addAs('k', on(first, `${number}`));
  }
  return ownSignals(plain).concat(...signals.values());
}
