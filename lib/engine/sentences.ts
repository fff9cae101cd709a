import nlp from 'compromise/one';
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

/** Makes a function of a text remember what it gave for the `most` texts asked for last. */
export function createCache<T>(read: (text: string) => T, most = 600): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    let value = kept.get(text);
    if (value === undefined) {
      value = read(text);
      if (kept.size >= most) kept.delete(kept.keys().next().value as string);
    } else {
      kept.delete(text);
    }
    kept.set(text, value);
    return value;
  };
}
