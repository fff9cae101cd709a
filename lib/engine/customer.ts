import { arguesFor, asksFor, confirms, isAnswer, isHowTo, isResolved, praises, questionIn } from './customer/asking';
import { type Failure, failuresIn, ownSlipIn } from './customer/failures';
import { feelingsIn } from './customer/feelings';
import { clauseAround } from './customer/clauses';
import { nameIn } from './customer/name';
import { hardshipIn, stakesIn, threatsIn } from './customer/stakes';
import { contentStems } from './customer/stems';
import { toneOf } from './customer/tone';
import { repeatIn, waitingIn } from './customer/waiting';
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

type Line = { readonly span: Span; readonly plain: Plain; readonly failures: readonly Failure[]; readonly over: boolean };

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
  const howTo = lines.some((line) => isHowTo(line.plain));
  const ownSlip = lines.some((line) => ownSlipIn(line.plain));
  const failing = endsWell ? [] : lines.filter((line) => line.failures.some(strong) && !line.over);
  const weak = endsWell || failing.length > 0 || howTo ? [] : lines.filter((line) => line.failures.length > 0);
  const broken = failing.length > 0 ? failing : weak;
  const answer = words <= 14 && lines.length <= 3 && lines.slice(0, 1).some((line) => isAnswer(line.plain));

  const feelings = endsWell
    ? []
    : lines.flatMap((line) =>
        feelingsIn(line.plain).map((felt) => ({ ...said(line, felt.start, felt.end), feeling: felt.feeling, strength: felt.strength })),
      );
  const hasProblem = broken.length > 0;
  const troubled = hasProblem || feelings.some((felt) => felt.strength >= 2);
  const asked = lines.filter((line) => questionIn(line.plain) === 'asked');
  const rhetorical = lines.some((line) => questionIn(line.plain) === 'rhetorical');
  const asks = lines.some((line) => asksFor(line.plain));

  const waiting = endsWell ? null : waitingOf(lines, said, hasProblem);
  const repeat = endsWell ? null : repeatOf(lines, said, troubled || waiting !== null);
  const hard = firstOf(lines, (line) => hardshipIn(line.plain), said);
  const stakes = troubled || waiting
    ? unique(lines.flatMap((line) => stakesIn(line.plain).map((sign) => ({ ...said(line, sign.start, sign.end), stake: sign.kind }))), (s) => s.stake)
    : [];
  const threats = troubled || waiting || repeat
    ? unique(lines.flatMap((line) => threatsIn(line.plain).map((sign) => ({ ...said(line, sign.start, sign.end), threat: sign.kind }))), (t) => t.threat)
    : [];
  const grave = stakes.some((s) => s.stake !== 'deadline' && s.stake !== 'money') && hasProblem;
  const money = broken.some((line) => line.failures.some((f) => f.kind === 'money'));
  const pressed = hasProblem && stakes.some((s) => s.stake === 'deadline');
  const people = broken.some((line) => line.failures.some((f) => f.kind === 'people' || f.kind === 'silence'));

  let level = Math.max(0, ...feelings.map((felt) => felt.strength));
  if (hasProblem || feelings.length > 0) {
    const families = new Set(feelings.filter((felt) => felt.strength >= 2).map((felt) => felt.feeling)).size;
    const raise =
      Number(families >= 2) +
      tone.raise +
      Number(threats.length > 0) +
      Number(rhetorical && hasProblem);
    level = Math.min(3, level + Math.min(2, raise));
    if (tone.upset) level = Math.max(level, 2);
  }
  if (waiting || repeat || hard || (hasProblem && (grave || money || pressed || people))) level = Math.max(level, 2);
  if (hasProblem && stakes.length >= 3) level = Math.max(level, 2);

  const closing =
    !hasProblem && feelings.every((felt) => felt.strength < 2) && asked.length === 0 && !repeat && !waiting && words <= 30 &&
    lines.some((line) => confirms(line.plain)) && !/\b(?:in advance|but)\b/i.test(text) && (endsWell || !asks);
  const praise = !hasProblem && !closing && feelings.length === 0 && asked.length === 0 && lines.some((line) => praises(line.plain));
  const intensity = (answer && level < 3 && !waiting && feelings.length === 0 ? 0 : Math.min(3, level)) as 0 | 1 | 2 | 3;
  const problemLines = answer && intensity === 0 ? [] : broken;

  return {
    known: true,
    intensity: closing || praise ? 0 : intensity,
    feelings: feelings.map(({ quote, span, feeling }) => ({ quote, span, feeling })),
    problem: contentStems(problemLines.flatMap((line) => line.plain.words)),
    content: contentStems(lines.flatMap((line) => line.plain.words)),
    wentWrong: problemLines.flatMap((line) => clausesOf(line).map(([start, end]) => said(line, start, end))),
    questions: asked.map((line) => said(line, 0, line.plain.text.length)),
    waiting,
    repeat,
    stakes,
    threats,
    vulnerable: hard,
    wish: firstOf(lines, (line) => (arguesFor(line.plain) ? { start: 0, end: line.plain.text.length } : null), said),
    closing,
    praise,
    neutralAsk: !hasProblem && intensity === 0 && !closing && asks,
    name: thread.name ?? nameIn(text),
  };
}

const strong = (failure: Failure) => failure.kind !== 'weak';

/** The clauses of a line that hold a sign of failure, as stretches of its plain text. */
function clausesOf(line: Line): readonly (readonly [number, number])[] {
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

function firstOf(lines: readonly Line[], find: (line: Line) => { start: number; end: number } | null, say: Say): Said | null {
  for (const line of lines) {
    const sign = find(line);
    if (sign) return say(line, sign.start, sign.end);
  }
  return null;
}

/** A wait: words of waiting, or a length of time beside a failure. The duration is quoted where there is one. */
function waitingOf(lines: readonly Line[], say: Say, hasProblem: boolean): Said | null {
  for (const [i, line] of lines.entries()) {
    const signs = waitingIn(line.plain);
    if (signs.length === 0) continue;
    const near = [lines[i - 1], line, lines[i + 1]].some((other) => other?.failures.some(strong));
    const word = signs.find((sign) => sign.kind === 'waiting');
    const duration = signs.find((sign) => sign.kind === 'duration');
    const other = signs.find((sign) => sign.kind === 'vague' || sign.kind === 'passed');
    const counts = word ? hasProblem || near || duration !== undefined : hasProblem && near && (duration ?? other) !== undefined;
    const best = duration ?? word ?? other;
    if (counts && best) return say(line, best.start, best.end);
  }
  return null;
}

function repeatOf(lines: readonly Line[], say: Say, troubled: boolean): Said | null {
  const all = lines.flatMap((line) => repeatIn(line.plain).map((sign) => ({ line, sign })));
  const best = all.find(({ sign }) => sign.kind === 'contact') ?? all[0];
  return best && troubled ? say(best.line, best.sign.start, best.sign.end) : null;
}

function unique<T>(list: readonly T[], key: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  return list.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}
