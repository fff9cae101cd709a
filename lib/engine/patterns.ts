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

/** A set of patterns over plain sentences; what it finds in a sentence is remembered. */
export type Patterns = (sentence: Plain) => readonly PlainHit[];

/** Which expressions a sentence's words allow; most need a word that most sentences do not hold, and are not run at all. */
type Index = { readonly free: number[]; readonly needing: Map<string, number[]> };

/** Enters the expression at place `i` of its table. */
function enter({ free, needing }: Index, i: number, regex: RegExp): void {
  const words = neededWords(regex);
  if (!words) free.push(i);
  for (const word of words ?? []) {
    const others = needing.get(word);
    if (others) others.push(i);
    else needing.set(word, [i]);
  }
}

/** The words as `\b` sees them: runs of plain letters and digits, each once. */
const bareWords = remembered((sentence): readonly string[] => [...new Set(sentence.text.match(/\w+/g))]);

/** The expressions to run over a sentence, in the order of their table. */
function ableOf({ free, needing }: Index, words: readonly string[]): readonly number[] {
  let able: number[] | null = null;
  for (const word of words) {
    const more = needing.get(word);
    if (more) able = [...(able ?? free), ...more];
  }
  return able ? [...new Set(able)].sort((a, b) => a - b) : free;
}

/**
 * V8 makes slow code for an expression first, which takes it four times as long as making fast code, and fast code at the second
 * run only; for a text as long as this one it makes fast code at once.
 */
const LONG = ' '.repeat(1024);

/** One for each set: enters some more of its expressions, true while there are others left. */
const sets: ((most: number) => boolean)[] = [];
const AT_ONCE = 16;

/** Makes the indexes of all pattern sets, a few expressions at each step. A set used before does so by itself. */
export function* indexAll(): Generator<void> {
  for (const enterSome of sets) {
    while (enterSome(AT_ONCE)) yield;
    yield;
  }
}

type Pattern = { readonly id: string; readonly regex: RegExp; isReady: boolean };

/**
 * Makes a pattern set. The expressions run over `Plain.text` (lower case, contractions in full). Where the group `words`
 * stands in an expression, it alone is the hit; the rest is context. Hits come in order, the longest of overlapping ones of
 * one id only.
 */
export function patterns(table: Readonly<Record<string, readonly RegExp[]>>): Patterns {
  const list = Object.entries(table).flatMap(([id, all]) =>
    all.map(
      (one): Pattern => ({
        id,
        regex: new RegExp(one.source, one.flags.includes('u') ? 'dgu' : 'dg'),
        isReady: false,
      }),
    ),
  );
  const index: Index = { free: [], needing: new Map() };
  let entered = 0;
  const enterSome = (most: number) => {
    const end = Math.min(list.length, entered + most);
    for (; entered < end; entered++) enter(index, entered, (list[entered] as Pattern).regex);
    return entered < list.length;
  };
  sets.push(enterSome);
  return remembered((sentence) => {
    enterSome(list.length);
    const able = ableOf(index, bareWords(sentence));
    if (able.length === 0) return NONE;
    const hits: PlainHit[] = [];
    for (const i of able) {
      const pattern = list[i] as Pattern;
      const { id, regex } = pattern;
      if (!pattern.isReady) {
        regex.test(LONG);
        pattern.isReady = true;
      }
      regex.lastIndex = 0;
      for (let match = regex.exec(sentence.text); match; match = regex.exec(sentence.text)) {
        const [start, end] = match.indices?.groups?.words ?? [match.index, match.index + match[0].length];
        if (match[0].length === 0) regex.lastIndex++;
        if (end > start) hits.push({ id, start, end, groups: match.groups ?? {} });
      }
    }
    if (hits.length < 2) return hits;
    hits.sort((a, b) => a.start - b.start || b.end - a.end);
    const kept: PlainHit[] = [];
    for (const hit of hits) {
      if (!kept.some((other) => other.id === hit.id && other.start < hit.end && hit.start < other.end)) kept.push(hit);
    }
    return kept;
  });
}

const NONE: readonly PlainHit[] = [];
