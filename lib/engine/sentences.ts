import split from '../../node_modules/compromise/src/1-one/tokenize/methods/01-sentences/index.js';
import isSentence from '../../node_modules/compromise/src/1-one/tokenize/methods/01-sentences/is-sentence.js';
import { abbreviations } from '../../node_modules/compromise/src/1-one/tokenize/model/lexicon.js';
import type { Span } from './span';

/**
 * What compromise's splitter asks of the library around it. Its files are taken one by one because the smallest entry it offers is
 * ten times their size in the background script; tests/engine/sentences.test.ts compares the two on every reply of the corpus.
 */
const world = { methods: { one: { tokenize: { isSentence } } }, model: { one: { abbreviations } } };

/** Longest sentence in characters; a longer one is read in parts, cut at white space where there is any. */
const LONGEST = 600;

/** Where one sentence ends for a reader, though not for the splitter: after an emoji, a kiss or "min." before a capital. */
const ENDS =
  /(?=\p{Lu}['’\p{Ll}\s])(?<=\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F]*\s+|[^\d\s] [xX]{1,3}\s+|\d ?(?:mins?|hrs?)\.\s+)/u;

/** A line without any of these has no such end. */
const MAY_END = /[^\0-\x7f]| [xX]{1,3} |(?:min|hr)s?\. /;

/** A sentence of any length in parts, which joined are the sentence. */
function* partsOf(sentence: string): Generator<string> {
  let start = 0;
  while (sentence.length - start > LONGEST) {
    const space = sentence.lastIndexOf(' ', start + LONGEST - 1);
    let end = space > start ? space + 1 : start + LONGEST;
    const code = sentence.charCodeAt(end - 1);
    if (code >= 0xd800 && code <= 0xdbff) end++;
    yield sentence.slice(start, end);
    start = end;
  }
  yield sentence.slice(start);
}

/** Sentences of a text with their places; joined with the white space between them they are the text. A line break ends a sentence. */
export function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const line of text.split(/(\r\n|\n|\r|\u2028|\u2029)/)) {
    if (line.trim()) {
      let start = at;
      const mayEnd = MAY_END.test(line);
      for (const sentence of split(line, world))
        for (const piece of mayEnd ? sentence.split(ENDS).flatMap((part) => [...partsOf(part)]) : partsOf(sentence)) {
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
