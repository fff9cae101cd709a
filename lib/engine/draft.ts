import type { Patterns, PlainHit } from './patterns';
import { type Plain, remembered } from './plain';
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

/** The agent's reply, split and sorted. */
export type Draft = {
  readonly text: string;
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
  /^(?:(?:hi|hello|hey|hiya|dear|greetings|good (?:morning|afternoon|evening|day)|g'day|morning|afternoon|evening|hola|namaste)\b[^.?!]{0,40}|@\w+|[a-z][\w'-]+(?: [a-z][\w'-]+)?)[,!:. -]*$/;
const GREETING_WORD = /^(?:hi|hello|hey|hiya|dear|greetings|good (?:morning|afternoon|evening|day)|g'day)\b/;
const SIGN_OFF =
  /^(?:(?:(?:kind|kindest|best|warm|warmest|many|with|all the) )*(?:regards|wishes|best)|best|cheers|sincerely|yours(?: (?:sincerely|faithfully|truly))?|(?:yours )?(?:sincerely|faithfully) yours|thanks|many thanks|thank you|thanks again|with thanks|take care|cordially|warmly|respectfully|all the best|ta)(?:,|\.|!| -)*$/;
const COURTESY =
  /^(?:(?:(?:hi|hello|hey|dear) [\w' ]{1,25}, ?)?(?:thank you|thanks)(?: so much| very much)? (?:for|again for) (?:(?:reaching|writing|getting|contacting|your (?:e ?mail|message|enquiry|inquiry|query|note|request|interest)|the (?:e ?mail|message))\b[^,;]*)|(?:i )?(?:hope|trust) (?:you are|this (?:finds|e ?mail|message)|you have|all is|that you)[^,;]*\b(?:well|great|good|lovely|day|week|weekend)|(?:please )?(?:let (?:me|us) know|feel free to|do not hesitate to)\b.{0,40}\b(?:any (?:other |more |further |additional )?(?:questions?|queries|concerns|help)|anything else|further (?:questions?|assistance|help|queries))\b.{0,40}|(?:have|enjoy) (?:a|the rest of)\b.{0,30}|if (?:you have|there (?:is|are)) (?:any|anything)(?: \w+){0,3} (?:questions?|queries|else|concerns)\b.{0,80}|(?:is there )?anything else (?:i|we) can (?:help|do|assist)\b.{0,30})[.!? ]*$/;
const CODE = /^(?:```|https?:\/\/\S+$|[A-Za-z]:\\|\$ |<\/?\w+>|\{|\}|import |const |def |function )/;
const LIST = /^(?:[-*•–·]\s+|\(?\d{1,2}[.)]\s+|[a-z][.)]\s+|step \d)/i;

const NAME_ALONE = /^[-–—~^ ]*\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}\.?$/u;
const QUOTE_HEADER = /^(?:On .{6,120} wrote:|-{2,}\s*(?:Original|Forwarded) message\s*-{2,}|From: .+@)/i;

/** What a sentence looks like by itself. */
const looks = remembered((sentence) => ({
  greeting:
    sentence.words.length <= 6 &&
    GREETING.test(sentence.text) &&
    (GREETING_WORD.test(sentence.text) || /[,:]$/.test(sentence.text) || sentence.text.startsWith('@')),
  signOff: SIGN_OFF.test(sentence.text),
  courtesy: COURTESY.test(sentence.text),
  name: sentence.words.length <= 3 && NAME_ALONE.test(sentence.source),
}));

/** One line of a draft, read once and kept. Spans count from the start of the line. */
type Line = {
  readonly pieces: readonly { readonly span: Span; readonly plain: Plain }[];
  readonly kind: 'text' | 'list' | 'code' | 'fence' | 'dashes' | 'header' | 'quote';
  /** True where the line is one sentence and nothing else. */
  readonly alone: boolean;
  /** Quotations of at least two words, links and code: words that are not the agent's own. */
  readonly outside: readonly Span[];
};

function readLine(text: string, plain: (sentence: string) => Plain): Line {
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
  return { pieces, kind, alone: pieces.length === 1 && pieces[0]?.plain.source === trimmed, outside };
}

/** Makes a parser that keeps the lines and sentences seen last, so that a keystroke costs one line. */
export function createDraftParser(plain: (sentence: string) => Plain): (text: string) => Draft {
  const lineOf = createCache((text) => readLine(text, plain));
  return (text) => {
    const outside: Span[] = [];
    const raw: { span: Span; plain: Plain; line: number; of: Line }[] = [];
    let at = 0;
    for (const [number, content] of text.split('\n').entries()) {
      if (content.trim()) {
        const line = lineOf(content);
        for (const { span, plain: sentence } of line.pieces) {
          raw.push({ span: { start: at + span.start, end: at + span.end }, plain: sentence, line: number, of: line });
        }
        for (const span of line.outside) outside.push({ start: at + span.start, end: at + span.end });
      }
      at += content.length + 1;
    }
    const signatureFrom = signatureLine(raw);
    const quotedFrom = raw.find(({ of }) => of.kind === 'header')?.line ?? Number.POSITIVE_INFINITY;
    let fenced = false;
    let lastFence = -1;
    const sentences = raw.map(({ span, plain: sentence, line, of }, index): Sentence => {
      if (of.kind === 'fence' && line !== lastFence) {
        fenced = !fenced;
        lastFence = line;
      }
      const look = looks(sentence);
      const zone: Zone =
        line >= quotedFrom || of.kind === 'quote'
          ? 'quoted'
          : fenced || of.kind === 'code' || of.kind === 'fence'
            ? 'code'
            : line >= signatureFrom
              ? 'signature'
              : index === 0 && look.greeting
                ? 'greeting'
                : of.kind === 'list'
                  ? 'list'
                  : look.courtesy
                    ? 'courtesy'
                    : 'body';
      return { index, span, plain: sentence, zone, line };
    });
    return draftOf(text, sentences, outside);
  };
}

/** The line from which the signature runs: dashes, a sign-off alone on its line with only short lines below, or a lone name at the end. */
function signatureLine(raw: readonly { readonly plain: Plain; readonly line: number; readonly of: Line }[]): number {
  for (const [i, { plain: sentence, line, of }] of raw.entries()) {
    if (i === 0) continue;
    if (of.kind === 'dashes') return line;
    if (of.alone && looks(sentence).signOff) {
      const below = raw.slice(i + 1);
      if (below.length <= 8 && below.every((one) => one.plain.words.length <= 9)) return line;
    }
  }
  const last = raw.at(-1);
  return last && raw.length > 1 && last.of.alone && looks(last.plain).name ? last.line : Number.POSITIVE_INFINITY;
}

function draftOf(text: string, sentences: readonly Sentence[], outside: readonly Span[]): Draft {
  const body = sentences.filter((one) => one.zone === 'body' || one.zone === 'list');
  const places = new Map(body.map((one, at) => [one, at]));
  let words = 0;
  for (const { zone, plain } of sentences)
    if (zone !== 'quoted' && zone !== 'signature' && zone !== 'code') words += plain.words.length;
  return {
    text,
    sentences,
    body,
    words,
    quote: (span) => text.slice(span.start, span.end),
    find(set, zones) {
      const hits: Hit[] = [];
      for (const sentence of zones ? sentences.filter((one) => zones.includes(one.zone)) : body) {
        for (const hit of set(sentence.plain)) {
          const { start, end } = sentence.plain.toSource(hit.start, hit.end);
          const span = { start: sentence.span.start + start, end: sentence.span.start + end };
          if (!outside.some((one) => overlaps(one, span))) hits.push({ id: hit.id, span, sentence, plain: hit });
        }
      }
      return hits;
    },
    neighbour(sentence, by) {
      const at = places.get(sentence);
      return at === undefined ? null : (body[at + by] ?? null);
    },
  };
}
