import { readAcknowledgement } from './acknowledgement';
import { actsIn } from './acknowledgement/acts';
import { framesIn } from './acknowledgement/frames';
import { slotsFilled } from './acknowledgement/naming';
import type { Check, Finding } from './check';
import { checklistOf } from './checklist';
import { readCustomer } from './customer';
import { createDraftParser, type Draft } from './draft';
import { readNextStep } from './next-step';
import { actsOf } from './next-step/acts';
import { asksOf } from './next-step/asks';
import type { Reading } from './reading';
import type { CustomerRecord, Family, Hint, Review, Severity, Thread } from './review';
import { foundIn, indexAll } from './patterns';
import { type Plain, plainOf, readAll } from './plain';
import { createCache } from './sentences';
import { overlaps, type Span } from './span';

/** Longest draft and longest customer message that are read, in UTF-16 code units; what comes after is left alone. */
export const MOST_READ = 8_000;
/** Hints above `note` shown at a time. */
export const MOST_SHOWN = 5;

/** Whose hint stands where two meet on the same words. */
const order: readonly Family[] = [
  'safety',
  'placeholder',
  'dismissive',
  'blame',
  'next-step',
  'apology',
  'canned',
  'commitment',
  'jargon',
  'name',
  'form',
  'channel',
  'acknowledgement',
  'question',
];
const weight: Readonly<Record<Severity, number>> = { strong: 2, advice: 1, note: 0 };

export type Options = {
  /** Ids of checks, or names of families, that the agent turned off. */
  readonly off?: readonly string[];
  /** True where the agent turned the trained reading off: the rules' reading stands. */
  readonly rulesOnly?: boolean;
};

export type Engine = {
  /**
   * Reads a throw-away case, so that the first real draft is quick: step by step, each of a few milliseconds, so that it can make
   * way for a review at any time.
   */
  warm(): Generator<void>;
  /**
   * Reads what is new in a draft and a thread ahead of their review, in steps of a few milliseconds at most, so that a long paste
   * blocks nobody. Leaving off at any step is fine.
   */
  prepare(draft: string, thread: Thread): Generator<void>;
  /** Reviews a draft in English beside its thread. Same input, same output. */
  review(draft: string, thread: Thread, options?: Options): Review;
  /** Ids of checks that threw in the last review; they were skipped. */
  failed(): readonly string[];
};

/** Reads a case again after the rules, with the whole of it in view. Pure. */
export type SecondReading = (draft: Draft, reading: Reading) => Reading;

/** An engine over the given checks, which see the case as `again` reads it. It keeps the sentences seen last, nothing else. */
export function createEngine(checks: readonly Check[], again: SecondReading = (_draft, reading) => reading): Engine {
  const plain = createCache(plainOf);
  const yielding = new Set(checks.filter((check) => check.yields).map((check) => check.id));
  const parse = createDraftParser(plain);
  let lastThread: { thread: Thread; customer: CustomerRecord } | null = null;
  let failures: string[] = [];

  function customerOf(thread: Thread): CustomerRecord {
    const same =
      lastThread &&
      lastThread.thread.customer === thread.customer &&
      lastThread.thread.name === thread.name &&
      lastThread.thread.channel === thread.channel &&
      lastThread.thread.turn === thread.turn &&
      lastThread.thread.earlier.join('\n') === thread.earlier.join('\n');
    if (!lastThread || !same) {
      const cut = thread.customer === null ? thread : { ...thread, customer: cutAt(thread.customer) };
      lastThread = { thread, customer: readCustomer(cut, plain) };
    }
    return lastThread.customer;
  }

  function review(text: string, thread: Thread, { off = [], rulesOnly = false }: Options = {}): Review {
    const draft = parse(cutAt(text));
    const customer = customerOf(thread);
    const rules: Reading = {
      thread,
      customer,
      acknowledgement: readAcknowledgement(draft, customer, thread),
      nextStep: readNextStep(draft, customer, thread),
    };
    const reading = rulesOnly ? rules : again(draft, rules);
    const quote = quotesOf(draft.text);
    failures = [];
    const found: Hint[] = [];
    for (const check of checks) {
      if (off.includes(check.id) || off.includes(check.family)) continue;
      try {
        for (const finding of check.find(draft, reading)) found.push(hintOf(check, finding, quote, customer));
      } catch {
        failures.push(check.id);
      }
    }
    const hints = shown(settle(found, yielding, draft));
    return {
      hints,
      customer,
      acknowledgement: {
        due: reading.acknowledgement.due,
        level: reading.acknowledgement.level,
        reason: reading.acknowledgement.reason,
      },
      nextStep: { due: reading.nextStep.due, status: reading.nextStep.status },
      checklist: checklistOf(draft, reading, hints),
      english: true,
    };
  }

  function* prepare(text: string, thread: Thread): Generator<void> {
    const draft = parse(cutAt(text));
    yield;
    customerOf(thread);
    yield;
    for (const { plain: sentence } of draft.sentences) {
      for (const read of costly) read(sentence);
      yield;
    }
  }

  function* warm(): Generator<void> {
    yield* indexAll();
    yield* readAll(plainOf(SAMPLE));
    const thread: Thread = { customer: SAMPLE, name: 'Ann', channel: 'email', turn: 'first', earlier: [] };
    const draft = parse(SAMPLE);
    yield;
    const customer = customerOf(thread);
    yield;
    const acknowledgement = readAcknowledgement(draft, customer, thread);
    yield;
    const rules: Reading = { thread, customer, acknowledgement, nextStep: readNextStep(draft, customer, thread) };
    yield;
    const reading = again(draft, rules);
    yield;
    for (const check of checks) {
      try {
        check.find(draft, reading);
      } catch {
        // It is named when a real draft is reviewed.
      }
      yield;
    }
    review(SAMPLE, thread);
  }

  return {
    warm,
    prepare,
    review,
    failed: () => failures,
  };
}

/**
 * One clause of over a thousand characters: V8 makes fast code at once for expressions that read one so long. Whatever is read by
 * halves finds its words here: a regret, a promise, a refusal, a request, a time.
 */
const SAMPLE = `Hi Ann I am sorry ${'that your order has not arrived after two weeks of waiting on our team who should have told you about it today we will send you a new one by Friday please let us know about any trouble with it could you also send me a photo of the box as of our policy that I can not refund it without one '.repeat(4)}thank you.`;

/** What takes longest in reading a sentence; all of it is remembered. */
const costly: readonly ((sentence: Plain) => unknown)[] = [foundIn, framesIn, actsIn, actsOf, asksOf];

/** Cuts a text at the bound, never inside a code point. */
function cutAt(text: string): string {
  if (text.length <= MOST_READ) return text;
  const code = text.charCodeAt(MOST_READ - 1);
  return text.slice(0, code >= 0xd800 && code <= 0xdbff ? MOST_READ - 1 : MOST_READ);
}

/** How the draft writes apostrophes: a rewrite follows it. */
const quotesOf = (text: string): "'" | '’' => (text.includes('’') && !text.includes("'") ? '’' : "'");

function hintOf(check: Check, finding: Finding, quote: "'" | '’', customer: CustomerRecord): Hint {
  return {
    check: check.id,
    family: check.family,
    severity: finding.severity,
    span: finding.span,
    place: finding.span ? null : (finding.place ?? null),
    title: finding.title ?? null,
    message: finding.message ?? check.message,
    source: check.source,
    evidence: finding.evidence ?? [],
    rewrites: (finding.rewrites ?? []).slice(0, 2).map((rewrite) => ({
      ...rewrite,
      text: slotsFilled(rewrite.text, customer).replace(/(?<=\p{L})['’](?=\p{L})/gu, quote),
    })),
    ...(finding.parts ? { parts: finding.parts } : {}),
  };
}

/**
 * One hint a span: the earlier family in `order` stays, within a family the graver one, then the longer one; checks that yield give way
 * to wording that has a name, anywhere in the sentence.
 */
function settle(hints: readonly Hint[], yielding: ReadonlySet<string>, draft: Draft): readonly Hint[] {
  const rank = (hint: Hint) =>
    (hint.severity === 'note' ? order.length : 0) +
    (yielding.has(hint.check) ? order.indexOf('canned') + 0.5 : order.indexOf(hint.family));
  const length = (hint: Hint) => (hint.span ? hint.span.end - hint.span.start : 0);
  const sorted = [...hints].sort(
    (a, b) => rank(a) - rank(b) || weight[b.severity] - weight[a.severity] || length(b) - length(a),
  );
  const kept: Hint[] = [];
  for (const hint of sorted) {
    const { span } = hint;
    const whole = span && yielding.has(hint.check) ? sentenceOf(span, draft) : null;
    const meets = (other: Hint) =>
      other.span && span && (overlaps(other.span, span) || (whole && isNamed(other) && overlaps(other.span, whole)));
    if (!kept.some(meets)) kept.push(hint);
  }
  const at = (hint: Hint) => hint.span?.start ?? hint.place ?? 0;
  return kept.sort((a, b) => at(a) - at(b) || (a.span ? 1 : 0) - (b.span ? 1 : 0));
}

const isNamed = ({ family, severity }: Hint) => severity !== 'note' && (family === 'dismissive' || family === 'blame');

/** The sentence that a span begins in. */
const sentenceOf = ({ start }: Span, { sentences }: Draft): Span | null =>
  sentences.find(({ span }) => span.start <= start && start < span.end)?.span ?? null;

/** At most five hints above `note`: absences always have a place, then the graver ones, then the earlier families. */
function shown(hints: readonly Hint[]): readonly Hint[] {
  const counted = hints.filter((hint) => hint.severity !== 'note');
  if (counted.length <= MOST_SHOWN) return hints;
  const best = [...counted].sort(
    (a, b) =>
      Number(b.span === null) - Number(a.span === null) ||
      weight[b.severity] - weight[a.severity] ||
      order.indexOf(a.family) - order.indexOf(b.family),
  );
  const kept = new Set(best.slice(0, MOST_SHOWN));
  return hints.filter((hint) => hint.severity === 'note' || kept.has(hint));
}
