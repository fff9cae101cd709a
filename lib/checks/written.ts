import type { Draft, Sentence } from '../engine/draft';
import { type Plain, remembered } from '../engine/plain';
import type { Span } from '../engine/span';

/** A match in a sentence as it is written, and its place in the draft. */
export type Written = { readonly match: RegExpMatchArray; readonly span: Span; readonly sentence: Sentence };

/** Looks through the body as it is written, where `Draft.find` looks through its plain text. What `read` gives is remembered. */
export function written(read: (sentence: Plain) => Iterable<RegExpMatchArray>): (draft: Draft) => readonly Written[] {
  const matchesIn = remembered((sentence) => [...read(sentence)]);
  return ({ body }) => {
    const found: Written[] = [];
    for (const sentence of body)
      for (const match of matchesIn(sentence.plain)) {
        const start = sentence.span.start + (match.index ?? 0);
        found.push({ match, span: { start, end: start + match[0].length }, sentence });
      }
    return found;
  };
}
