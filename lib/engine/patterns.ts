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
type Index = { readonly free: readonly number[]; readonly needing: ReadonlyMap<string, readonly number[]> };

function indexOf(list: readonly RegExp[]): Index {
  const free: number[] = [];
  const needing = new Map<string, number[]>();
  for (const [i, regex] of list.entries()) {
    const words = neededWords(regex);
    if (!words) free.push(i);
    for (const word of words ?? []) {
      const others = needing.get(word);
      if (others) others.push(i);
      else needing.set(word, [i]);
    }
  }
  return { free, needing };
}

/** The words as `\b` sees them: runs of plain letters and digits. */
const bareWords = remembered((sentence) => new Set(sentence.text.match(/\w+/g)));

/**
 * Makes a pattern set. The expressions run over `Plain.text` (lower case, contractions in full). Where the group `words`
 * stands in an expression, it alone is the hit; the rest is context. Hits come in order, the longest of overlapping ones of
 * one id only.
 */
export function patterns(table: Readonly<Record<string, readonly RegExp[]>>): Patterns {
  const list = Object.entries(table).flatMap(([id, all]) =>
    all.map((one) => ({ id, regex: new RegExp(one.source, one.flags.includes('u') ? 'dgu' : 'dg') })),
  );
  let index: Index | null = null;
  return remembered((sentence) => {
    index ??= indexOf(list.map(({ regex }) => regex));
    const able = new Set(index.free);
    for (const word of bareWords(sentence)) for (const i of index.needing.get(word) ?? []) able.add(i);
    const hits: PlainHit[] = [];
    for (const [i, { id, regex }] of list.entries()) {
      if (!able.has(i)) continue;
      regex.lastIndex = 0;
      for (let match = regex.exec(sentence.text); match; match = regex.exec(sentence.text)) {
        const [start, end] = match.indices?.groups?.words ?? [match.index, match.index + match[0].length];
        if (match[0].length === 0) regex.lastIndex++;
        if (end > start) hits.push({ id, start, end, groups: match.groups ?? {} });
      }
    }
    hits.sort((a, b) => a.start - b.start || b.end - a.end);
    const kept: PlainHit[] = [];
    for (const hit of hits) {
      if (!kept.some((other) => other.id === hit.id && other.start < hit.end && hit.start < other.end)) kept.push(hit);
    }
    return kept;
  });
}
