import type { PlainHit, Patterns } from './patterns';
import type { Plain } from './plain';
import { splitSentences } from './sentences';
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

/** Spans of text in double quotation marks of at least two words. */
function quotations(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(/["“”„«]([^"“”„«»\n]{3,300})["“”»]/g)) {
    if (/\s/.test(match[1] ?? '')) found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Splits a reply into sentences and zones. `plain` gives the plain form of a sentence (see `createSentenceCache`). */
export function parseDraft(text: string, plain: (sentence: string) => Plain): Draft {
  const spans = splitSentences(text);
  const lineOf = (offset: number, state: { at: number; line: number }) => {
    while (state.at < offset) if (text[state.at++] === '\n') state.line++;
    return state.line;
  };
  const state = { at: 0, line: 0 };
  const raw = spans.map((span) => ({
    span,
    line: lineOf(span.start, state),
    plain: plain(text.slice(span.start, span.end)),
  }));
  const lines = text.split('\n');
  const lastLine = raw.at(-1)?.line ?? 0;

  let signatureFrom = Number.POSITIVE_INFINITY;
  for (let i = 0; i < raw.length; i++) {
    const { line, plain: sentence } = raw[i] as (typeof raw)[number];
    if (/^--\s*$/.test(lines[line] ?? '') && i > 0) {
      signatureFrom = Math.min(signatureFrom, line);
      break;
    }
    // A sign-off stands alone on its line, after something was said, with at most six short lines below it.
    if (
      i > 0 &&
      SIGN_OFF.test(sentence.text) &&
      (lines[line] ?? '').trim() === sentence.source &&
      raw[i - 1]?.line !== line
    ) {
      const below = raw.slice(i + 1);
      if (below.length <= 8 && below.every((s) => s.plain.words.length <= 9)) {
        signatureFrom = line;
        break;
      }
    }
  }
  // A name alone on the last line.
  const last = raw.at(-1);
  if (
    signatureFrom === Number.POSITIVE_INFINITY &&
    last &&
    raw.length > 1 &&
    last.line !== raw[raw.length - 2]?.line &&
    last.plain.words.length <= 3 &&
    /^[-–—~^ ]*\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}\.?$/u.test(last.plain.source)
  ) {
    signatureFrom = last.line;
  }

  let quotedFrom = Number.POSITIVE_INFINITY;
  for (const { line } of raw) {
    if (
      /^(?:On .{6,120} wrote:|-{2,}\s*(?:Original|Forwarded) message\s*-{2,}|From: .+@)/i.test(
        (lines[line] ?? '').trim(),
      )
    ) {
      quotedFrom = line;
      break;
    }
  }
  let inCode = false;
  const sentences: Sentence[] = raw.map(({ span, line, plain: sentence }, index) => {
    const whole = (lines[line] ?? '').trim();
    if (/^```/.test(whole)) inCode = !inCode;
    let zone: Zone = 'body';
    if (line >= quotedFrom || whole.startsWith('>')) zone = 'quoted';
    else if (inCode || CODE.test(whole)) zone = 'code';
    else if (line >= signatureFrom && line <= lastLine) zone = 'signature';
    else if (
      index === 0 &&
      sentence.words.length <= 6 &&
      GREETING.test(sentence.text) &&
      (GREETING_WORD.test(sentence.text) || /[,:]$/.test(sentence.text) || sentence.text.startsWith('@'))
    )
      zone = 'greeting';
    else if (LIST.test(whole)) zone = 'list';
    else if (COURTESY.test(sentence.text)) zone = 'courtesy';
    return { index, span, plain: sentence, zone, line };
  });
  const body = sentences.filter((s) => s.zone === 'body' || s.zone === 'list');
  const outside = [
    ...quotations(text),
    ...[...text.matchAll(/https?:\/\/\S+|`[^`\n]+`/g)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
  ];
  const words = sentences.reduce(
    (sum, s) => sum + (s.zone === 'quoted' || s.zone === 'signature' || s.zone === 'code' ? 0 : s.plain.words.length),
    0,
  );

  return {
    text,
    sentences,
    body,
    words,
    quote: (span) => text.slice(span.start, span.end),
    find(set, zones) {
      const hits: Hit[] = [];
      for (const sentence of zones ? sentences.filter((s) => zones.includes(s.zone)) : body) {
        for (const hit of set(sentence.plain)) {
          const { start, end } = sentence.plain.toSource(hit.start, hit.end);
          const span = { start: sentence.span.start + start, end: sentence.span.start + end };
          if (!outside.some((o) => overlaps(o, span))) hits.push({ id: hit.id, span, sentence, plain: hit });
        }
      }
      return hits;
    },
    neighbour(sentence, by) {
      const at = body.indexOf(sentence);
      return at < 0 ? null : (body[at + by] ?? null);
    },
  };
}
