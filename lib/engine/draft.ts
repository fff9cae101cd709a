import { foundIn, type Found, type PlainHit, type Patterns, patternCount } from './patterns';
import { narrowed, type Plain, remembered, type Remembers } from './plain';
import { createCache, splitSentences } from './sentences';
import { overlaps, type Span } from './span';

/** What a sentence is for. Checks read `body` and `list`; placeholder and safety checks read all. */
export type Zone = 'greeting' | 'body' | 'list' | 'courtesy' | 'signature' | 'quoted' | 'code';

export type Sentence = {
  /** Place in `Draft.sentences`. */
  readonly index: number;
  /** In the draft, without surrounding white space. */
  readonly span: Span;
  readonly plain: Plain;
  readonly zone: Zone;
  /** Number of the line it stands on, from 0; blank lines count. */
  readonly line: number;
};

/** A pattern's hit, led back to the draft. */
export type Hit = { readonly id: string; readonly span: Span; readonly sentence: Sentence; readonly plain: PlainHit };

/** One line of a draft as written, kept with what was read in it. */
export type Line = Remembers & { readonly text: string };

/** The agent's reply, split and sorted. */
export type Draft = {
  readonly text: string;
  /** Its lines in order, blank ones left out, and where in `text` each begins. */
  readonly lines: readonly { readonly start: number; readonly line: Line }[];
  readonly sentences: readonly Sentence[];
  /** Sentences of the zones `body` and `list`, in order. */
  readonly body: readonly Sentence[];
  /** Number of words in greeting, body, list and courtesy. */
  readonly words: number;
  /** The draft's own words at a span. */
  quote(span: Span): string;
  /** Hits of a pattern set in body and list (or in the zones given), none of them in quotation marks, code or links. */
  find(set: Patterns, zones?: readonly Zone[]): readonly Hit[];
  /** The sentence `by` places after (or before) in reading order among body and list; null where there is none. */
  neighbour(sentence: Sentence, by: number): Sentence | null;
};

const GREETING =
  /^(?:(?:hi|hello|hey|hiya|dear|greetings|good (?:morning|afternoon|evening|day)|g'day|morning|afternoon|evening|hola|namaste)\b[^.?!,]{0,40}(?:,(?: [\w']+){1,2}(?=[,!:]))?|@\w+|[a-z][\w'-]+(?: [a-z][\w'-]+)?)[,!:. -]*$/;
const GREETING_WORD = /^(?:hi|hello|hey|hiya|dear|greetings|good (?:morning|afternoon|evening|day)|g'day)\b/;
const SIGN_OFF =
  /^(?:(?:(?:kind|kindest|best|warm|warmest|many|with|all the) )*(?:regards|wishes|best)|best|cheers|sincerely|yours(?: (?:sincerely|faithfully|truly))?|(?:yours )?(?:sincerely|faithfully) yours|thanks|many thanks|thank you|thanks again|with thanks|take care|cordially|warmly|respectfully|all the best|ta)(?:,|\.|!| -)*$/;
const COURTESY =
  /^(?:(?:(?:hi|hello|hey|dear) [\w' ]{1,25}, ?)?(?:thank you|thanks)(?: so much| very much)? (?:for|again for) (?:(?:reaching|writing|getting|contacting|your (?:e ?mail|message|enquiry|inquiry|query|note|request|interest)|the (?:e ?mail|message))\b[^,;]*)|(?:i )?(?:hope|trust) (?:you are|this (?:finds|e ?mail|message)|you have|all is|that you)[^,;]*\b(?:well|great|good|lovely|day|week|weekend)|(?:please )?(?:let (?:me|us) know(?! how (?:it|that|this|things|you)\b)|feel free to|do not hesitate to)\b.{0,40}\b(?:any (?:other |more |further |additional )?(?:questions?|queries|concerns|help)|anything else|further (?:questions?|assistance|help|queries))\b.{0,40}|(?:have|enjoy) (?:a|the rest of)\b.{0,30}|if (?:you have|there (?:is|are)) (?:any|anything)(?: \w+){0,3} (?:questions?|queries|else|concerns)\b.{0,80}|(?:is there )?anything else (?:i|we) can (?:help|do|assist)\b.{0,30})[.!? ]*$/;
const CODE = /^(?:```|https?:\/\/\S+$|[A-Za-z]:\\|\$ |<\/?\w+>|\{|\}|import |const |def |function )/;
const LIST = /^(?:[-*•–·]\s+|\(?\d{1,2}[.)]\s+|[a-z][.)]\s+|step \d)/i;

const NAME_ALONE = /^[-–—~^ ]*\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}\.?$/u;
const QUOTE_HEADER = /^(?:On .{6,120} wrote:|-{2,}\s*(?:Original|Forwarded) message\s*-{2,}|From: .+@)/i;

const isGreeting = remembered(
  (sentence) =>
    sentence.words.length <= 6 &&
    GREETING.test(sentence.text) &&
    (GREETING_WORD.test(sentence.text) || /[,:]$/.test(sentence.text) || sentence.text.startsWith('@')),
);
const isSignOff = remembered((sentence) => SIGN_OFF.test(sentence.text));
const isCourtesy = remembered((sentence) => COURTESY.test(sentence.text));
const isName = remembered((sentence) => sentence.words.length <= 3 && NAME_ALONE.test(sentence.source));

/** A line, split and sorted. Spans count from the start of the line. */
type ReadLine = Line & {
  readonly pieces: readonly { readonly span: Span; readonly plain: Plain }[];
  readonly kind: 'text' | 'list' | 'code' | 'fence' | 'dashes' | 'header' | 'quote';
  /** True where the line is one sentence and nothing else. */
  readonly alone: boolean;
  /** Quotations of at least two words, links and code: words that are not the agent's own. */
  readonly outside: readonly Span[];
};

function readLine(written: string, plain: (sentence: string) => Plain): ReadLine {
  const text = narrowed(written);
  const trimmed = text.trim();
  const pieces = splitSentences(text).map((span) => ({ span, plain: plain(text.slice(span.start, span.end)) }));
  const outside: Span[] = [];
  for (const match of text.matchAll(/["“”„«]([^"“”„«»]{3,300})["“”»]|https?:\/\/\S+|`[^`]+`/g)) {
    if (match[1] === undefined || /\s/.test(match[1]))
      outside.push({ start: match.index, end: match.index + match[0].length });
  }
  const kind = trimmed.startsWith('>')
    ? 'quote'
    : QUOTE_HEADER.test(trimmed)
      ? 'header'
      : trimmed.startsWith('```')
        ? 'fence'
        : trimmed === '--'
          ? 'dashes'
          : CODE.test(trimmed)
            ? 'code'
            : LIST.test(trimmed)
              ? 'list'
              : 'text';
  const alone = pieces.length === 1 && pieces[0]?.plain.source === trimmed;
  return { text, answers: [], pieces, kind, alone, outside };
}

/** A line at its place. `number` counts blank lines too. */
type Placed = { readonly line: ReadLine; readonly start: number; readonly number: number; readonly first: number };

/** Makes a parser that keeps the lines and sentences seen last, so that a keystroke costs one line. */
export function createDraftParser(plain: (sentence: string) => Plain): (text: string) => Draft {
  const lineOf = createCache((text) => readLine(text, plain));
  return (text) => {
    const lines: Placed[] = [];
    const outside: Span[] = [];
    let count = 0;
    for (let start = 0, number = 0; start <= text.length; number++) {
      const stop = text.indexOf('\n', start);
      const end = stop < 0 ? text.length : stop;
      const line = end > start ? lineOf(text.slice(start, end)) : null;
      if (line && line.pieces.length > 0) {
        lines.push({ line, start, number, first: count });
        count += line.pieces.length;
        for (const span of line.outside) outside.push({ start: start + span.start, end: start + span.end });
      }
      start = end + 1;
    }
    const signatureFrom = signatureLine(lines, count);
    const quotedFrom = lines.find(({ line }) => line.kind === 'header')?.number ?? Number.POSITIVE_INFINITY;
    const sentences: Sentence[] = [];
    let fenced = false;
    for (const { line, start, number } of lines) {
      const { kind, pieces } = line;
      if (kind === 'fence') fenced = !fenced;
      const zone: Zone | null =
        number >= quotedFrom || kind === 'quote'
          ? 'quoted'
          : fenced || kind === 'code' || kind === 'fence'
            ? 'code'
            : number >= signatureFrom
              ? 'signature'
              : null;
      for (const { span, plain: sentence } of pieces) {
        const index = sentences.length;
        sentences.push({
          index,
          span: { start: start + span.start, end: start + span.end },
          plain: sentence,
          zone: zone ?? zoneOf(sentence, index, kind),
          line: number,
        });
      }
    }
    return draftOf(text, lines, sentences, outside);
  };
}

/** The zone of a sentence of the reply proper. */
const zoneOf = (sentence: Plain, index: number, kind: ReadLine['kind']): Zone =>
  index === 0 && isGreeting(sentence)
    ? 'greeting'
    : kind === 'list'
      ? 'list'
      : isCourtesy(sentence)
        ? 'courtesy'
        : 'body';

/** The line from which the signature runs: dashes, a sign-off alone on its line with only short lines below, or a lone name at the end. */
function signatureLine(lines: readonly Placed[], count: number): number {
  const only = ({ line }: Placed) => (line.alone ? (line.pieces[0]?.plain ?? null) : null);
  for (const [i, placed] of lines.entries()) {
    const { line, number, first } = placed;
    if (line.kind === 'dashes' && first > 0) return number;
    const sentence = only(placed);
    if (!sentence || first === 0 || count - first - 1 > 8 || !isSignOff(sentence)) continue;
    const below = lines.slice(i + 1).flatMap((one) => one.line.pieces);
    if (below.every((one) => one.plain.words.length <= 9)) return number;
  }
  const last = lines.at(-1);
  const name = last && count > 1 ? only(last) : null;
  return last && name && isName(name) ? last.number : Number.POSITIVE_INFINITY;
}

function draftOf(text: string, lines: Draft['lines'], sentences: readonly Sentence[], outside: readonly Span[]): Draft {
  const body: Sentence[] = [];
  // By index in `sentences`: the place among the body's.
  const places: number[] = [];
  let words = 0;
  for (const sentence of sentences) {
    const { zone, plain, index } = sentence;
    if (zone === 'body' || zone === 'list') {
      places[index] = body.length;
      body.push(sentence);
    }
    if (zone !== 'quoted' && zone !== 'signature' && zone !== 'code') words += plain.words.length;
  }
  type InSentence = { readonly sentence: Sentence; readonly found: Found };
  let bySet = new Map<Patterns, InSentence[]>();
  let upTo = 0;
  /** What a set found, by sentence; gathered once for all sets. */
  function foundOf(set: Patterns): readonly InSentence[] {
    if (upTo < patternCount()) {
      bySet = new Map();
      for (const sentence of sentences) {
        for (const found of foundIn(sentence.plain)) {
          const others = bySet.get(found.set);
          if (others) others.push({ sentence, found });
          else bySet.set(found.set, [{ sentence, found }]);
        }
      }
      upTo = patternCount();
    }
    return bySet.get(set) ?? [];
  }

  return {
    text,
    lines,
    sentences,
    body,
    words,
    quote: (span) => text.slice(span.start, span.end),
    find(set, zones) {
      const hits: Hit[] = [];
      for (const { sentence, found } of foundOf(set)) {
        if (zones ? !zones.includes(sentence.zone) : places[sentence.index] === undefined) continue;
        for (const hit of found.hits) {
          const { start, end } = sentence.plain.toSource(hit.start, hit.end);
          const span = { start: sentence.span.start + start, end: sentence.span.start + end };
          if (!outside.some((one) => overlaps(one, span))) hits.push({ id: hit.id, span, sentence, plain: hit });
        }
      }
      return hits;
    },
    neighbour(sentence, by) {
      const at = places[sentence.index];
      return at === undefined || body[at] !== sentence ? null : (body[at + by] ?? null);
    },
  };
}
