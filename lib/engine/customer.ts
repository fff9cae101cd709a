import { arguesFor } from './customer/asking';
import { clausesOf, firstOf, type Line, linesOf, repeatOf, unique, waitingOf } from './customer/lines';
import { nameIn } from './customer/name';
import { signsOf } from './customer/signs';
import { sortOf } from './customer/sort';
import { hardshipIn, stakesIn, threatsIn } from './customer/stakes';
import { contentStems } from './customer/stems';
import { toneOf } from './customer/tone';
import { intensityOf, isTrouble } from './customer/weigh';
import type { Plain } from './plain';
import type { CustomerRecord, Said, Thread } from './review';

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

/** Reads the customer's latest message. Spans are of `thread.customer`. */
export function readCustomer(thread: Thread, plain: (sentence: string) => Plain): CustomerRecord {
  const text = thread.customer;
  if (!text?.trim()) return { ...nothing, name: thread.name };

  const lines = linesOf(text, plain);
  const said = (line: Line, start: number, end: number): Said => {
    const { start: from, end: to } = line.plain.toSource(start, end);
    const span = { start: line.span.start + from, end: line.span.start + to };
    return { span, quote: text.slice(span.start, span.end) };
  };
  const tone = toneOf(text);
  const sort = sortOf(lines, tone, text, said);
  const { words, endsWell, asks, asked, contact, closing, praise, settled, broken, hasProblem, troubled } = sort;

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
  const signs = signsOf(lines, tone, text, sort, { waiting, repeat, hard, stakes, threats });
  const moved = intensityOf(signs);
  const trouble = isTrouble(signs) && (hasProblem || moved > 0);
  const intensity = trouble ? moved : 0;
  const wrong = trouble ? broken : [];

  return {
    known: true,
    intensity,
    feelings: sort.feelings.map(({ line, start, end, feeling }) => ({ ...said(line, start, end), feeling })),
    problem: contentStems(wrong.flatMap((line) => line.plain.words)),
    content: contentStems(lines.flatMap((line) => line.plain.words)),
    wentWrong: wrong.flatMap((line) => clausesOf(line).map(([start, end]) => said(line, start, end))),
    questions: asked.map((line) => said(line, 0, line.plain.text.length)),
    waiting: trouble && waiting ? { quote: waiting.quote, span: waiting.span } : null,
    repeat: trouble ? repeat : null,
    stakes: trouble ? stakes : [],
    threats: trouble ? threats : [],
    vulnerable: hard,
    wish: firstOf(lines, (line) => (arguesFor(line.plain) ? { start: 0, end: line.plain.text.length } : null), said),
    closing,
    praise,
    neutralAsk: !trouble && !closing && asks,
    name: thread.name ?? nameIn(text),
  };
}
