import type { Span } from './span';

const LINE_END = /\r\n|\n|\r|\u2028|\u2029/g;
/** Marks that may end a sentence, with the white space that shows they do: "3.50", "e.g.," and "help.example" go on. */
const STOP = /[.!?\u203d\u203c\u2047-\u2049]+\s/g;
const WORDLIKE = /[\p{L}\p{N}\p{So}]/u;

/** Words that a full stop shortens rather than ends. */
const SHORTENED = new Set(
  `mr mrs ms messrs mme mlle dr prof sir rev hon jr sr esq phd md llb adm brig capt cmdr col cpl gen lt maj sgt pvt gov sen sens
rep reps supt asst atty surg
jan feb mar apr jun jul aug sep sept oct nov dec
st rd ave blvd mt hwy cres dist bldg dept univ assn inc ltd co corp bros
ariz cal calif colo conn fla fl ga ia ida kan minn neb okla ont pa penn que tenn tex ut va vt wis wy alta
approx apt bc est etc eg ie ex exp esp fig lat lng vol min sec hr hrs tel temp ver misc def det prob ps pt pp pl sq ea pref adj adv al
ad ba ca ft fr fy kg mg cg cm mm km ml dl dm mi oz lb hz mph mps kb mb tb gal qt tsp tbsp plz fm vet ma pd res situ vivo`.split(
    /\s+/,
  ),
);

/** True where a piece that ends in a stop can stand alone; "Mr.", "the F.B.I." and "well ..." lead on. */
function standsAlone(piece: string): boolean {
  if (!/\p{L}/u.test(piece) || /[ .][a-z]\.? *$/i.test(piece) || /^[A-Z]\. $/.test(piece)) return false;
  if (/(?:\u2026|\.{2,}) *$/.test(piece)) return false;
  if (!/\. *$/.test(piece)) return true;
  const word = piece.slice(piece.lastIndexOf(' ', piece.length - (/ *$/.exec(piece)?.[0].length ?? 0) - 1) + 1);
  return !SHORTENED.has(word.replace(/\. *$/, '').toLowerCase());
}

/** Longest sentence that is put back to one before it, because it closes a quotation or a bracket that is open there. */
const MOST_QUOTED = 280;
const MOST_IN_BRACKETS = 250;
const OPENING = /["\uff02\u201c\u201f\u201e\u201a\u00ab\u2039\u2035-\u2037\u301d\u301f]/g;
const CLOSING = /["\uff02\u201d\u2019\u00bb\u203a\u2032-\u2034\u301e]/g;
const count = (regex: RegExp, text: string | undefined) => text?.match(regex)?.length ?? 0;

/** How many of the pieces after `i` belong to it, because the quotation it opens ends there. */
function toEndOfQuotation(pieces: readonly string[], i: number): number {
  const piece = pieces[i] as string;
  const opened = piece.match(OPENING);
  if (opened?.length !== 1) return 0;
  const closed = piece.match(CLOSING);
  if (closed && closed[0] !== opened[0]) return 0;
  const [next = '', afterNext = ''] = pieces.slice(i + 1, i + 3);
  if (count(CLOSING, next) === 1 && next.length < MOST_QUOTED) return 1;
  return count(CLOSING, afterNext) === 1 && next.length + afterNext.length < MOST_QUOTED ? 2 : 0;
}

/** The same for a bracket. */
function toEndOfBracket(pieces: readonly string[], i: number): number {
  const next = pieces[i + 1];
  const ends =
    next !== undefined && next.length < MOST_IN_BRACKETS && /[)\uff09]/.test(next) && !/[(\uff08]/.test(next);
  return ends && count(/[(\uff08]/g, pieces[i]) === 1 ? 1 : 0;
}

/** Puts each piece together with as many after it as `reach` says. */
function merged(pieces: readonly string[], reach: (pieces: readonly string[], i: number) => number): readonly string[] {
  const all: string[] = [];
  for (let i = 0; i < pieces.length; ) {
    const end = i + 1 + reach(pieces, i);
    all.push(pieces.slice(i, end).join(''));
    i = end;
  }
  return all;
}

/** The sentences of one line; joined they are the line. */
function piecesOf(line: string): readonly string[] {
  const cut: string[] = [];
  let at = 0;
  let carried = '';
  const add = (piece: string) => {
    // Marks alone go with the words before them, at the start of the line with those after.
    if (!WORDLIKE.test(piece) && cut.length > 0) cut[cut.length - 1] += piece;
    else if (!WORDLIKE.test(carried + piece)) carried += piece;
    else {
      cut.push(carried + piece);
      carried = '';
    }
  };
  for (const match of line.matchAll(STOP)) {
    add(line.slice(at, match.index + match[0].length));
    at = match.index + match[0].length;
  }
  if (at === 0) return [line];
  if (at < line.length) add(line.slice(at));
  if (carried) cut.push(carried);
  const whole: string[] = [];
  let open = '';
  for (const [i, piece] of cut.entries()) {
    open += piece;
    if (i < cut.length - 1 && !standsAlone(open)) continue;
    whole.push(open);
    open = '';
  }
  return whole.length === 1 ? whole : merged(merged(whole, toEndOfQuotation), toEndOfBracket);
}

/** Sentences of a text with their places; joined with the white space between them they are the text. A line break ends a sentence. */
export function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  const addLine = (from: number, to: number) => {
    let start = from;
    for (const piece of piecesOf(text.slice(from, to))) {
      const body = piece.trim();
      const lead = piece.length - piece.trimStart().length;
      if (body) spans.push({ start: start + lead, end: start + lead + body.length });
      start += piece.length;
    }
  };
  let at = 0;
  for (const match of text.matchAll(LINE_END)) {
    addLine(at, match.index);
    at = match.index + match[0].length;
  }
  addLine(at, text.length);
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
