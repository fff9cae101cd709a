import { unsigned } from '../closing';
import type { Draft } from '../draft';
import { everyday } from '../everyday';
import type { Rewrite } from '../review';
import type { Span } from '../span';
import type { ActIn } from './clearest';
import { flatOf } from './flat';

/** "I'll" or "We will", as the draft itself speaks. */
export function speaker(draft: Draft): string {
  const text = draft.body.map(({ plain }) => plain.source).join(' ');
  const we = (text.match(/\b(?:we|our|us)\b/gi) ?? []).length;
  const i = (text.match(/\b(?:I|me|my)\b/g) ?? []).length;
  const short = /\b(?:I|we|you|it|that|they|don|can|won|isn|didn)['’](?:ll|re|ve|m|s|d|t)\b/i.test(text);
  return (we > i ? 'We' : 'I') + (short ? "'ll" : ' will');
}

/** A sentence set in at a place of the draft, before a signature there, with the white space it needs; a link gets no full stop. */
export function insertion(draft: Draft, at: number, sentence: string): Rewrite {
  const place = unsigned(draft.text.slice(0, at));
  const before = draft.text.slice(0, place);
  const after = draft.text.slice(place);
  const stop = before === '' || /\w[.@]\w\S*$/.test(before) || /[^\p{L}\p{N}\s,;-]\s*$/u.test(before) ? '' : '.';
  const lead = before === '' || /\s$/.test(before) ? '' : ' ';
  const trail = after === '' || /^\s/.test(after) ? '' : ' ';
  return { span: { start: place, end: place }, text: `${stop}${lead}${sentence}${trail}` };
}

/** A promise to write by a day, with words to add for the case that nothing is known by then. */
export function evenWithout(draft: Draft, promise: Rewrite): Rewrite {
  const who = speaker(draft).startsWith('We') ? 'we' : 'I';
  const at = promise.text.lastIndexOf('.');
  return { ...promise, optional: { at, words: `, even if ${who} have no answer yet` } };
}

/** Sets in when they will hear, whoever writes and by whatever way. */
export function heardBy(draft: Draft, at: number): Rewrite {
  const who = speaker(draft);
  const line = `${who.replace(/^(?:I|We)/, 'You')} hear from ${who.startsWith('We') ? 'us' : 'me'} by [[day or time]].`;
  return evenWithout(draft, insertion(draft, at, line));
}

/** The span in the draft of a stretch of a sentence's plain text. */
export function spanIn({ sentence }: Pick<ActIn, 'sentence'>, start: number, end: number): Span {
  const { start: from, end: to } = sentence.plain.toSource(start, end);
  return { start: sentence.span.start + from, end: sentence.span.start + to };
}

/** The words of the act from its owner to the end of its clause, without the end mark. */
export function wordsOf(act: ActIn): Span {
  const from = Math.min(act.owner?.start ?? act.action.start, act.action.start);
  const text = flatOf(act.sentence.plain);
  const until = text.slice(0, act.clause.end).replace(/(?: [-^*~] ?\p{L}+| x{1,3}|[^\p{L}\p{N}\])]|:\))+$/u, '').length;
  const span = spanIn(act, from, Math.max(until, act.action.end));
  // An amount is one word for a reader: "£4.50".
  const cut = /[£$€]?\d+[.,]$/.exec(act.sentence.plain.source.slice(0, span.start - act.sentence.span.start));
  return { start: span.start - (cut?.[0].length ?? 0), end: span.end };
}

/** True where the act is all that its sentence says, and the sentence may be replaced. */
export const isWhole = ({ clause, sentence }: ActIn): boolean =>
  clause.start === 0 && clause.end === sentence.plain.text.length && isBare(sentence);

/** Beside everyday words, what a promise says that says nothing: "look into it", "keep you posted". */
const STOCK =
  /^(?:check|investigat|review|post|updat|contact|touch|inform|deal|sort|handl|care|follow|best|possible|news|share|asap|shortly|course|detail|issue|matter|case|team|point|\W)/;

/** True where the act is all that its sentence says, and nothing in it would be lost. */
export const isStock = (act: ActIn): boolean =>
  isWhole(act) && act.sentence.plain.words.every((word) => everyday.has(word.replace(/'.*/, '')) || STOCK.test(word));

const SLOT = '[[day or time]]';
/** What a day at the end of the words would belong to, rather than to the act: "I'll type here the second it works". */
const ANOTHER_CLAUSE =
  /\b(?:\d\.\d|bear with|posted|nudge|gone|updates?|releases?|versions?|note|once|until|that|wh\w+|how|the (?:second|moment)|there is|need|because|so)\b/;

/** What goes on without an end, or leaves nothing to wait for: no day can stand for it. */
const ONGOING =
  /\b(?:keep|continu\w+ (?:to )?)(?: on)? ?(?!you\b)\w+(?:ing|e)\b|\bon board\b|\bgoing forward\b|\bbe (?:chuffed|delighted|pleased)\b|\bmay not\b|\bnote of\b|\bstay tuned\b|\bstriv\w+/;
export const isOngoing = ({ plain }: ActIn['sentence']): boolean => ONGOING.test(plain.text);

/**
 * Puts "by [[day or time]]" in place of a vague time, or at the end of the act's clause where it has none. Null where the words
 * do not allow it: a question, a condition, a time at the start of the sentence.
 */
export function withDay(draft: Draft, act: ActIn): Rewrite | null {
  const text = flatOf(act.sentence.plain);
  const clause = text.slice(act.clause.start, act.clause.end);
  if (/[?]|\bif\b/.test(clause) || act.time?.kind === 'event' || act.kind === 'passed') return null;
  const words = wordsOf(act);
  const time = act.time?.kind === 'vague' ? spanIn(act, act.time.start, act.time.end) : null;
  if (!time && ANOTHER_CLAUSE.test(text.slice(act.action.start, act.clause.end))) return null;
  if (!time) return { span: { start: words.end, end: words.end }, text: ` by ${SLOT}` };
  // "As soon as it is decided" is no time that a day can stand for.
  if (time.start <= words.start || /\b(?:as|for|at|in|over|quite)\s+$/i.test(draft.text.slice(words.start, time.start)))
    return null;
  const rest = draft.text.slice(time.end, words.end);
  // "We will shortly send it": the word goes and the day comes at the end.
  if (/^\s+\p{L}/u.test(rest) && time.end < words.end)
    return { span: { start: time.start, end: words.end }, text: `${rest.trimStart()} by ${SLOT}` };
  return { span: time, text: `by ${SLOT}` };
}

/** True where a sentence may be replaced whole: it holds no number, link or name that would be lost. */
function isBare(sentence: { readonly plain: { readonly source: string } }): boolean {
  const { source } = sentence.plain;
  return (
    !/\d|https?:|@|["“”]/.test(source) && !/(?<=[\p{Ll},] )\p{Lu}(?!I\b)\p{Ll}/u.test(source.replace(/\bI\b/g, 'i'))
  );
}
