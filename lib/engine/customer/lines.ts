import type { Plain } from '../plain';
import type { Said } from '../review';
import { splitSentences } from '../sentences';
import type { Span } from '../span';
import { isHowTo, isPlainQuestion, isResolved, questionIn } from './asking';
import { clauseAround } from './clauses';
import { type Failure, failuresIn } from './failures';
import { repeatIn, waitingIn } from './waiting';

/** A sentence of the customer's message, with its signs of failure; `over` where it says that the trouble is gone. */
export type Line = {
  readonly span: Span;
  readonly plain: Plain;
  readonly failures: readonly Failure[];
  readonly over: boolean;
};

/** Sentences read at the start and at the end of a long message; what lies between is mostly a log or a copied thread. */
const MOST_LINES = 40;

/** The message as lines; of a long one its first and last. */
export function linesOf(text: string, plain: (sentence: string) => Plain): readonly Line[] {
  const spans = splitSentences(text);
  const read = spans.length > 2 * MOST_LINES ? [...spans.slice(0, MOST_LINES), ...spans.slice(-MOST_LINES)] : spans;
  return read.map((span) => {
    const sentence = plain(text.slice(span.start, span.end));
    return { span, plain: sentence, failures: failuresIn(sentence), over: isResolved(sentence) };
  });
}

/** True for a sign that stands by itself. */
export const strong = (failure: Failure) => failure.kind !== 'weak';

/** The clauses of a line that hold a sign of failure, as stretches of its plain text. */
export function clausesOf(line: Line): readonly (readonly [number, number])[] {
  // A report without any sign we know: the whole sentence, where it is not long.
  if (line.failures.length === 0)
    return line.plain.words.length <= 20 ? [clauseAround(line.plain.text, 0, line.plain.text.length)] : [];
  const found: [number, number][] = [];
  for (const failure of line.failures) {
    const [start, end] = clauseAround(line.plain.text, failure.start, failure.end);
    const last = found.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else found.push([start, end]);
  }
  return found;
}

/** Leads a stretch of a line's plain text back to the message. */
export type Say = (line: Line, start: number, end: number) => Said;

/** The first sign that `find` gives, in the customer's words. */
export function firstOf(
  lines: readonly Line[],
  find: (line: Line) => { start: number; end: number } | null,
  say: Say,
): Said | null {
  for (const line of lines) {
    const sign = find(line);
    if (sign) return say(line, sign.start, sign.end);
  }
  return null;
}

/** A wait: words of waiting, or a length of time beside a failure. The duration is quoted where there is one. */
export function waitingOf(
  lines: readonly Line[],
  say: Say,
  hasProblem: boolean,
): (Said & { readonly sure: boolean }) | null {
  let maybe: (Said & { readonly sure: boolean }) | null = null;
  for (const [i, line] of lines.entries()) {
    const signs = waitingIn(line.plain);
    if (signs.length === 0) continue;
    const near = [lines[i - 1], line, lines[i + 1]].some((other) => other?.failures.some(strong));
    const word = signs.find((sign) => sign.kind === 'waiting');
    const duration = signs.find((sign) => sign.kind === 'duration');
    const best = duration ?? word ?? signs[0];
    if (!best || isAskedNeutrally(line, { kind: 'lack' })) continue;
    if (word && (hasProblem || near || duration)) return { ...say(line, best.start, best.end), sure: true };
    if (hasProblem && near) maybe ??= { ...say(line, best.start, best.end), sure: false };
  }
  return maybe;
}

/** The first sign of a repeat of this kind. */
export function repeatOf(lines: readonly Line[], say: Say, kind: 'contact' | 'again'): Said | null {
  for (const line of lines) {
    const sign = repeatIn(line.plain).find((one) => one.kind === kind);
    if (sign) return say(line, sign.start, sign.end);
  }
  return null;
}

/** "How do I change an order that hasn't shipped?": the sign stands in a question that reports nothing. */
export function isAskedNeutrally(line: Line, failure: Pick<Failure, 'kind'>): boolean {
  const { text } = line.plain;
  if (
    /^(?:i|we) (?:would like|want|need|wish) to (?:change|update|add|cancel|close|move|switch|return|book|order|upgrade|downgrade|pause|remove)\b/.test(
      text,
    )
  )
    return failure.kind !== 'fault' && failure.kind !== 'money';
  if (questionIn(line.plain) !== 'asked') return false;
  if (['people', 'silence', 'fault', 'missing'].includes(failure.kind))
    return (
      isHowTo(line.plain) &&
      !/\b(?:i|my|me|you|your|it|we|our) (?:\w+ ){0,4}(?:broke|crash|fail|stuck|damag|missing|wrong|dead|error|never|not work)/.test(
        line.plain.text,
      )
    );
  if (
    /\b(?:i|we|my|our|you)\b.{0,24}\b(?:never|did not|not (?:get|got|receiv\w+)|charged|wrong|lost|missing|broke)\b/.test(
      text,
    )
  )
    return false;
  return isPlainQuestion(line.plain);
}

/** The first item of each key. */
export function unique<T>(list: readonly T[], key: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  return list.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}
