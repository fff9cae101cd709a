import nlp from 'compromise/one';
import { type Plain, plainOf } from './plain';
import type { Span } from './span';

type Splitter = { one: { tokenize: { splitSentences(text: string, world: unknown): string[] } } };

/** Sentences of a text with their places; joined with the white space between them they are the text. A line break ends a sentence. */
export function splitSentences(text: string): readonly Span[] {
  // An internal method of compromise 14.17.0: tests/engine/sentences.test.ts holds that its pieces join to the input.
  const { splitSentences: split } = (nlp.methods() as unknown as Splitter).one.tokenize;
  const spans: Span[] = [];
  let at = 0;
  for (const line of text.split(/(\r\n|\n|\r|\u2028|\u2029)/)) {
    if (line.trim()) {
      let start = at;
      for (const piece of split(line, nlp.world())) {
        const lead = piece.length - piece.trimStart().length;
        const body = piece.trim();
        if (body) spans.push({ start: start + lead, end: start + lead + body.length });
        start += piece.length;
      }
    }
    at += line.length;
  }
  return spans;
}

/** Keeps the plain form of the sentences seen last, so that a keystroke costs one sentence. Holds at most `most` of them. */
export function createSentenceCache(most = 600): (text: string) => Plain {
  const kept = new Map<string, Plain>();
  return (text) => {
    let plain = kept.get(text);
    if (plain) {
      kept.delete(text);
    } else {
      plain = plainOf(text);
      if (kept.size >= most) kept.delete(kept.keys().next().value as string);
    }
    kept.set(text, plain);
    return plain;
  };
}
