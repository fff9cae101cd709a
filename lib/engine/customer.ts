import {
  accuses,
  arguesFor,
  asksFor,
  confirms,
  isAnswer,
  isBitter,
  isHowTo,
  isPlainQuestion,
  isResolved,
  isTechnical,
  namesKin,
  playsDown,
  praises,
  questionIn,
  recallsPromise,
  type Role,
  roleOf,
  tellsCost,
  wantsMending,
} from './customer/asking';
import { type Failure, failuresIn, ownSlipIn } from './customer/failures';
import { feelingsIn } from './customer/feelings';
import { clauseAround } from './customer/clauses';
import { nameIn } from './customer/name';
import { hardshipIn, stakesIn, threatsIn } from './customer/stakes';
import { contentStems } from './customer/stems';
import { toneOf } from './customer/tone';
import { repeatIn, waitingIn } from './customer/waiting';
import { intensityOf, isTrouble, type Signs } from './customer/weigh';
import type { Plain } from './plain';
import type { CustomerRecord, Said, Thread } from './review';
import { splitSentences } from './sentences';
import type { Span } from './span';

const nothing: CustomerRecord = {
  known: false,
  intensity: 0,
  feelings: [],
  problem: [],
  content: [],
  wentWrong: [],
  questions: [],
  waiting: null,
  repeat: null,
  stakes: [],
  threats: [],
  vulnerable: null,
  wish: null,
  closing: false,
  praise: false,
  neutralAsk: false,
  name: null,
};

type Line = {
  readonly span: Span;
  readonly plain: Plain;
  readonly failures: readonly Failure[];
  readonly over: boolean;
};

/** Reads the customer's latest message. Spans are of `thread.customer`. */
export function readCustomer(thread: Thread, plain: (sentence: string) => Plain): CustomerRecord {
  const text = thread.customer;
  if (!text?.trim()) return { ...nothing, name: thread.name };

  const lines: Line[] = splitSentences(text).map((span) => {
    const sentence = plain(text.slice(span.start, span.end));
    return { span, plain: sentence, failures: failuresIn(sentence), over: isResolved(sentence) };
  });
  const said = (line: Line, start: number, end: number): Said => {
    const { start: from, end: to } = line.plain.toSource(start, end);
    const span = { start: line.span.start + from, end: line.span.start + to };
    return { span, quote: text.slice(span.start, span.end) };
  };
  const words = lines.reduce((sum, line) => sum + line.plain.words.length, 0);
  const tone = toneOf(text);

  // What went wrong. A failure the customer has seen mended is none; a weak sign needs a stronger one or no how-to question.
  const endsWell = lines.some((line, i) => line.over && !lines.slice(i).some((later) => later.failures.some(strong)));
  const roles = lines.map((line) => roleOf(line.plain));
  const asks = lines.some((line) => asksFor(line.plain));
  const ownSlip = lines.some((line) => ownSlipIn(line.plain));
  const failing =
    endsWell || tone.five
      ? []
      : lines.filter(
          (line) =>
            !line.over &&
            !ownSlipIn(line.plain) &&
            line.failures.some((failure) => strong(failure) && !isAskedNeutrally(line, failure)),
        );
  const mending = lines.some((line, i) => roles[i] === 'ask' && wantsMending(line.plain));
  const moved = tone.upset || tone.marks || lines.some((line) => feelingsIn(line.plain).length > 0);
  const soft = (role: Role) => role === 'report';
  const weak =
    endsWell || failing.length > 0 || tone.full
      ? []
      : lines.filter(
          (line, i) =>
            roles[i] !== 'thanks' &&
            (line.failures.some((f) => !isAskedNeutrally(line, f)) ||
              (soft(roles[i] as Role) && (!asks || mending || moved)) ||
              (roles[i] === 'ask' && moved && !isPlainQuestion(line.plain))),
        );
  const answer = words <= 14 && lines.length <= 3 && lines.slice(0, 1).some((line) => isAnswer(line.plain));
  const feelings = endsWell
    ? []
    : lines.flatMap((line) =>
        feelingsIn(line.plain).map((felt) => ({
          ...said(line, felt.start, felt.end),
          feeling: felt.feeling,
          strength: felt.strength,
          named: felt.named,
        })),
      );
  const asked = lines.filter((line) => questionIn(line.plain) === 'asked');
  const thanking = roles.filter((role) => role === 'thanks').length;
  const reporting = roles.filter((role) => role === 'report').length;
  const upset = feelings.some((felt) => felt.strength >= 2);
  const contact = endsWell ? null : repeatOf(lines, said, 'contact');
  const closing =
    failing.length === 0 &&
    !upset &&
    !tone.upset &&
    asked.length === 0 &&
    !contact &&
    words <= 30 &&
    thanking > 0 &&
    thanking >= reporting &&
    lines.some((line) => confirms(line.plain)) &&
    !/\b(?:in advance|but)\b/i.test(text) &&
    (endsWell || !lines.some((_, i) => roles[i] === 'ask'));
  const praise =
    failing.length === 0 &&
    !closing &&
    !upset &&
    asked.length === 0 &&
    (tone.full || (lines.some((line) => praises(line.plain)) && thanking >= reporting));
  const settled =
    closing ||
    praise ||
    (answer &&
      feelings.length === 0 &&
      !failing.some((line) => line.failures.some((f) => strong(f) && f.kind !== 'silence' && f.kind !== 'lack')));
  const broken = settled ? [] : failing.length > 0 ? failing : weak;
  const hasProblem = broken.length > 0;
  const troubled = hasProblem || upset;

  const waiting = endsWell || settled ? null : waitingOf(lines, said, hasProblem);
  const repeat = endsWell || settled ? null : (contact ?? (troubled ? repeatOf(lines, said, 'again') : null));
  const hard = firstOf(lines, (line) => hardshipIn(line.plain), said);
  const beside = lines.filter(
    (_, i) => words <= 60 || [lines[i - 1], lines[i], lines[i + 1]].some((line) => line && broken.includes(line)),
  );
  const stakes =
    troubled || waiting
      ? unique(
          beside.flatMap((line) =>
            stakesIn(line.plain).map((sign) => ({ ...said(line, sign.start, sign.end), stake: sign.kind })),
          ),
          (s) => s.stake,
        )
      : [];
  const threats =
    troubled || waiting || repeat
      ? unique(
          lines.flatMap((line) =>
            threatsIn(line.plain).map((sign) => ({ ...said(line, sign.start, sign.end), threat: sign.kind })),
          ),
          (t) => t.threat,
        )
      : [];
  const count = (test: (line: Line) => boolean) => lines.filter(test).length;
  const kinds = (kind: Failure['kind']) => broken.some((line) => line.failures.some((f) => f.kind === kind));
  const families = new Set(feelings.filter((felt) => felt.strength >= 2).map((felt) => felt.feeling)).size;
  const signs: Signs = {
    problem: Number(hasProblem && failing.length > 0),
    report: Number(hasProblem && failing.length === 0),
    mild: Number(feelings.some((felt) => felt.strength === 1)),
    felt: Number(feelings.some((felt) => felt.strength === 2 && felt.named)),
    judged: Number(feelings.some((felt) => felt.strength === 2 && !felt.named)),
    strong: Number(feelings.some((felt) => felt.strength === 3)),
    families: Number(families >= 2),
    waitWord: Number(waiting?.sure === true),
    waitTime: Number(waiting?.sure === false && !isLong(waiting.quote)),
    waitLong: Number(waiting !== null && isLong(waiting.quote)),
    bitter: Number(count((line) => isBitter(line.plain)) > 0 && lines.length > 1 && !endsWell),
    promise: Number(count((line) => recallsPromise(line.plain)) > 0),
    short: Number(words <= 12),
    long: Number(words > 90),
    contact: Number(contact !== null),
    again: Number(contact === null && repeat !== null),
    hard: Number(hard !== null),
    ...Object.fromEntries(
      ['money', 'deadline', 'safety', 'access', 'data', 'work'].map((stake) => [
        stake,
        Number(hasProblem && stakes.some((s) => s.stake === stake)),
      ]),
    ),
    took: Number(kinds('money')),
    people: Number(kinds('people')),
    silence: Number(kinds('silence')),
    wrong: Number(kinds('wrong')),
    missing: Number(kinds('missing')),
    fault: Number(kinds('fault')),
    unable: Number(kinds('unable')),
    lack: Number(kinds('lack')),
    threat: Number(threats.length > 0),
    rhetorical: Number(lines.some((line) => questionIn(line.plain) === 'rhetorical') && hasProblem),
    marks: Number(tone.marks && (failing.length > 0 || upset)),
    capitals: Number(tone.capitals && (failing.length > 0 || upset || contact !== null || reporting > 1)),
    shouted: Number(tone.shouted),
    emoji: Number(tone.upset),
    stars: Number(tone.oneStar),
    fair: Number(tone.fair),
    accuses: Math.min(
      2,
      count((line) => accuses(line.plain)),
    ),
    cost: Math.min(
      2,
      count((line) => tellsCost(line.plain)),
    ),
    kin: Number(failing.length > 0 && count((line) => namesKin(line.plain)) > 0),
    down: Number(count((line) => playsDown(line.plain)) > 0),
    slip: Number(ownSlip),
    more: Number(broken.length > 1),
    kinds: Math.min(
      2,
      Math.max(0, new Set(broken.flatMap((line) => line.failures.filter(strong).map((f) => f.kind))).size - 1),
    ),
    asked: Number(asked.length > 0),
    tech: Number(count((line) => isTechnical(line.plain)) >= 2),
    settled: Number(settled),
    mending: Number(mending),
    refund: Number(/\b(?:refund|money back|compensat|waive|reimburs)/i.test(text)),
    polite: Number(/\b(?:regards|dear|thanks|thank you|cheers|please)\b/i.test(text)),
  };
  const trouble = isTrouble(signs);
  const intensity = trouble ? intensityOf(signs) : 0;
  const wrong = trouble ? broken : [];

  return {
    known: true,
    intensity,
    feelings: feelings.map(({ quote, span, feeling }) => ({ quote, span, feeling })),
    problem: contentStems(wrong.flatMap((line) => line.plain.words)),
    content: contentStems(lines.flatMap((line) => line.plain.words)),
    wentWrong: wrong.flatMap((line) => clausesOf(line).map(([start, end]) => said(line, start, end))),
    questions: asked.map((line) => said(line, 0, line.plain.text.length)),
    waiting: trouble && waiting ? { quote: waiting.quote, span: waiting.span } : null,
    repeat: trouble ? repeat : null,
    stakes,
    threats,
    vulnerable: hard,
    wish: firstOf(lines, (line) => (arguesFor(line.plain) ? { start: 0, end: line.plain.text.length } : null), said),
    closing,
    praise,
    neutralAsk: !trouble && !closing && asks,
    name: thread.name ?? nameIn(text),
  };
}

/** A length of time that nobody would call short: days counted up, weeks, months, "since March". */
const isLong = (quote: string) =>
  /\b(?:[3-9]|\d\d+|three|four|five|six|seven|eight|nine|ten|several|many) (?:\w+ )?days|weeks?|wks?|fortnight|months?|years?|yrs|ages|forever|since (?:\w+ )?(?:jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec|last|20\d\d|christmas|easter)/i.test(
    quote,
  );

const strong = (failure: Failure) => failure.kind !== 'weak';

/** The clauses of a line that hold a sign of failure, as stretches of its plain text. */
function clausesOf(line: Line): readonly (readonly [number, number])[] {
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

type Say = (line: Line, start: number, end: number) => Said;

function firstOf(
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
function waitingOf(lines: readonly Line[], say: Say, hasProblem: boolean): (Said & { readonly sure: boolean }) | null {
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

function repeatOf(lines: readonly Line[], say: Say, kind: 'contact' | 'again'): Said | null {
  for (const line of lines) {
    const sign = repeatIn(line.plain).find((one) => one.kind === kind);
    if (sign) return say(line, sign.start, sign.end);
  }
  return null;
}

/** "How do I change an order that hasn't shipped?": the sign stands in a question that reports nothing. */
function isAskedNeutrally(line: Line, failure: Pick<Failure, 'kind'>): boolean {
  const { text } = line.plain;
  if (
    /^(?:(?:hi|hello|hey)[ ,!]+)?(?:i|we) (?:would like|want|need|wish) to (?:change|update|add|cancel|close|move|switch|return|book|order|upgrade|downgrade|pause|remove)\b/.test(
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

function unique<T>(list: readonly T[], key: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  return list.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}
