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

/**
 * Makes a pattern set. The expressions run over `Plain.text` (lower case, contractions in full). Where the group `words`
 * stands in an expression, it alone is the hit; the rest is context. Hits come in order, the longest of overlapping ones of
 * one id only.
 */
export function patterns(table: Readonly<Record<string, readonly RegExp[]>>): Patterns {
  const list = Object.entries(table).flatMap(([id, all]) =>
    all.map((one) => ({ id, regex: new RegExp(one.source, one.flags.includes('u') ? 'dgu' : 'dg') })),
  );
  return remembered((sentence) => {
    const hits: PlainHit[] = [];
    for (const { id, regex } of list) {
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
