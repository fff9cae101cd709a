import { neededWords } from './needed-words';
import { type Plain, remembered } from './plain';

/** One place where a pattern of a set matched, in the sentence's plain text. */
export type PlainHit = {
  /** Key of the pattern in its table. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
};

/** A set of patterns over plain sentences, to be looked for with `Draft.find`. */
export type Patterns = { readonly table: Readonly<Record<string, readonly RegExp[]>> };

/** What one set found in a sentence; sets that found nothing are left out. */
export type Found = { readonly set: Patterns; readonly hits: readonly PlainHit[] };

type Pattern = {
  readonly set: Patterns;
  readonly id: string;
  readonly regex: RegExp;
  /** Counts the patterns of all sets. */
  readonly place: number;
  /** True once its code is made. */
  isReady: boolean;
  /** The number of the sentence it was last allowed for. */
  allowedFor: number;
};

// All sets share one index: most patterns need a word that most sentences do not hold, so the words of a sentence lead to the few
// patterns worth running, and a sentence is read once for all sets.
const all: Pattern[] = [];
const free: Pattern[] = [];
const needing = new Map<string, Pattern[]>();
let indexed = 0;

function indexNext(): void {
  const pattern = all[indexed++] as Pattern;
  const words = neededWords(pattern.regex);
  if (!words) free.push(pattern);
  for (const word of words ?? []) {
    const others = needing.get(word);
    if (others) others.push(pattern);
    else needing.set(word, [pattern]);
  }
}

const AT_ONCE = 16;

/** Makes the index of all patterns, a few of them at each step. A sentence read before that does so by itself. */
export function* indexAll(): Generator<void> {
  while (indexed < all.length) {
    for (let i = 0; i < AT_ONCE && indexed < all.length; i++) indexNext();
    yield;
  }
}

/**
 * Makes a pattern set. The expressions run over `Plain.text` (lower case, contractions in full). Where the group `words`
 * stands in an expression, it alone is the hit; the rest is context. Hits come in order, the longest of overlapping ones of
 * one id only.
 */
export function patterns(table: Readonly<Record<string, readonly RegExp[]>>): Patterns {
  const set: Patterns = { table };
  for (const [id, expressions] of Object.entries(table))
    for (const { source, flags } of expressions) {
      const regex = new RegExp(source, flags.includes('u') ? 'dgu' : 'dg');
      all.push({ set, id, regex, place: all.length, isReady: false, allowedFor: 0 });
    }
  return set;
}

let sentences = 0;

/** The patterns from `from` on that a sentence's words allow. The words are as `\b` sees them. */
function allowed(sentence: Plain, from: number): readonly Pattern[] {
  const able: Pattern[] = [];
  const number = ++sentences;
  const add = (pattern: Pattern) => {
    if (pattern.allowedFor === number || pattern.place < from) return;
    pattern.allowedFor = number;
    able.push(pattern);
  };
  for (const pattern of free) add(pattern);
  for (const word of sentence.text.match(/\w+/g) ?? []) {
    const list = needing.get(word);
    if (list) for (const pattern of list) add(pattern);
  }
  return able;
}

/**
 * V8 makes slow code for an expression first, which takes it four times as long as making fast code, and fast code at the second
 * run only; for a text as long as this one it makes fast code at once.
 */
const LONG = ' '.repeat(1024);

type Raw = { readonly hit: PlainHit; readonly place: number };

/** Adds the hits of a pattern in a text. */
function collect(pattern: Pattern, text: string, into: Map<Patterns, Raw[]>): void {
  const { set, id, regex, place } = pattern;
  if (!pattern.isReady) {
    regex.test(LONG);
    pattern.isReady = true;
  }
  regex.lastIndex = 0;
  for (let match = regex.exec(text); match; match = regex.exec(text)) {
    const [start, end] = match.indices?.groups?.words ?? [match.index, match.index + match[0].length];
    if (match[0].length === 0) regex.lastIndex++;
    if (end <= start) continue;
    const raw = { hit: { id, start, end, groups: match.groups ?? {} }, place };
    const others = into.get(set);
    if (others) others.push(raw);
    else into.set(set, [raw]);
  }
}

/** The hits of one set in order, the longest of overlapping ones of one id only. */
function settled(hits: Raw[]): readonly PlainHit[] {
  if (hits.length > 1) hits.sort((a, b) => a.hit.start - b.hit.start || b.hit.end - a.hit.end || a.place - b.place);
  const kept: PlainHit[] = [];
  for (const { hit } of hits) {
    if (!kept.some((other) => other.id === hit.id && other.start < hit.end && hit.start < other.end)) kept.push(hit);
  }
  return kept;
}

const read = remembered((): { found: readonly Found[]; upTo: number } => ({ found: [], upTo: 0 }));

/** What all sets find in a sentence; remembered. */
export function foundIn(sentence: Plain): readonly Found[] {
  const known = read(sentence);
  if (known.upTo < all.length) {
    while (indexed < all.length) indexNext();
    const bySet = new Map<Patterns, Raw[]>();
    for (const pattern of allowed(sentence, known.upTo)) collect(pattern, sentence.text, bySet);
    known.found = [...known.found, ...[...bySet].map(([set, hits]) => ({ set, hits: settled(hits) }))];
    known.upTo = all.length;
  }
  return known.found;
}

/** The number of patterns in all sets. */
export const patternCount = (): number => all.length;
