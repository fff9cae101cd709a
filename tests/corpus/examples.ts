import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readAcknowledgement } from '../../lib/engine/acknowledgement';
import { readCustomer } from '../../lib/engine/customer';
import { checks } from '../../lib/checks';
import { createEngine } from '../../lib/engine/engine';
import { overlaps } from '../../lib/engine/span';
import { createDraftParser, type Draft } from '../../lib/engine/draft';
import { readNextStep } from '../../lib/engine/next-step';
import { type Plain, plainOf } from '../../lib/engine/plain';
import type { Reading } from '../../lib/engine/reading';
import type { Thread } from '../../lib/engine/review';
import { createCache } from '../../lib/engine/sentences';
import { batchFiles, channelOf, type Labelled, readCases } from '../../lib/review/cases';
import { factsOf, type Head, type Scores, verdictsOf } from '../../lib/stance/case';
import {
  acknowledging,
  acknowledgingSignals,
  caseSignals,
  messageSignals,
  spotOf,
  spotSignals,
} from '../../lib/stance/case-signals';
import { contextOf, type Signal, signalsOf } from '../../lib/stance/features';
import { type Place, placesOf } from '../../lib/stance/place';
import { type Move, moves } from '../../lib/stance/reader';

/** One sentence of the corpus, ready for training. */
export type Example = {
  readonly signals: readonly Signal[];
  readonly hurts: boolean;
  readonly move: Move | null;
  readonly plain: Plain;
  /** True where a pattern finds something hurtful in it that is worth more than a note. */
  readonly isCaught: boolean;
  /** How much it counts in training; left out: by what it is. */
  readonly counts?: number;
};
/** One reply with its sentences. */
export type ReplyExamples = {
  readonly label: Labelled;
  readonly writer: string;
  readonly sentences: readonly Example[];
  readonly whole: CaseExample;
};

const plain = createCache(plainOf, 100_000);
const parse = createDraftParser(plain);

/** The thread that a labelled reply answers. */
export const threadOf = (label: Pick<Labelled, 'customer' | 'channel'>): Thread => ({
  customer: label.customer.trim() ? label.customer : null,
  name: null,
  channel: channelOf(label as Labelled),
  turn: 'first',
  earlier: [],
});

/** A draft beside its customer's message, as the rules read them. */
export function readingOf(draft: Draft, thread: Thread): Reading {
  const record = readCustomer(thread, plain);
  return {
    thread,
    customer: record,
    acknowledgement: readAcknowledgement(draft, record, thread),
    nextStep: readNextStep(draft, record, thread),
  };
}

const patterns = createEngine(checks.filter(({ id }) => id !== 'dismissive/stance'));

/** Signals and labels of a reply's body sentences. A sentence hurts where at least half of a labelled quote lies in it. */
export function examplesOf(label: Labelled): readonly Example[] {
  const draft = parse(label.reply);
  const reading = readingOf(draft, threadOf(label));
  const context = contextOf(reading);
  const caught = patterns
    .review(label.reply, reading.thread)
    .hints.filter(({ family, severity }) => (family === 'dismissive' || family === 'blame') && severity !== 'note');
  const spans = label.hurtful.map(({ quote, kind }) => {
    const start = label.reply.indexOf(quote);
    return { start, end: start + quote.length, kind };
  });
  const places = placesOf(draft);
  return draft.body.map((sentence, i) => {
    const hit = spans.find(
      ({ start, end }) =>
        Math.min(end, sentence.span.end) - Math.max(start, sentence.span.start) >= Math.min(8, (end - start) / 2),
    );
    return {
      signals: signalsOf(sentence, places[i] as Place, context),
      hurts: hit !== undefined,
      move: (hit?.kind as Move | undefined) ?? null,
      plain: sentence.plain,
      isCaught: caught.some(({ span }) => span && overlaps(span, sentence.span)),
    };
  });
}

/** One thing to learn from: its signals and the answer, and how much it counts. */
export type Lesson = { readonly numbers: Uint32Array; readonly yes: boolean; readonly counts: number };
/** What each model learns from something; models that learn nothing from it are left out. */
export type Teaches = { readonly lessons: Readonly<Partial<Record<Head, readonly Lesson[]>>> };
/** A labelled reply as the models of a whole case see it. */
export type CaseExample = {
  readonly label: Labelled;
  readonly writer: string;
  /** What each model learns from this reply. */
  readonly lessons: Readonly<Record<Head, readonly Lesson[]>>;
  /** What the rules say. */
  readonly verdicts: Readonly<Record<Head, boolean>>;
  /** The facts in whose light scores are weighed. */
  readonly facts: (scores: Scores) => Float64Array;
  /** What each model is asked about the whole reply: the likeliest of its lessons answers. */
  readonly answers: Readonly<Record<Head, boolean>>;
};

/** The labels of a reply as answers of the models. */
export const answersOf = ({ ackDue, ack, nextDue, next }: Labelled): Readonly<Record<Head, boolean>> => ({
  some: ackDue !== 'none',
  full: ackDue === 'full',
  acknowledges: ack >= 1,
  specific: ack === 2,
  expects: nextDue,
  open: next === 'vague' || next === 'none',
});

/** True for a reply in which nothing hurts and nothing that is due is lacking. */
export const isClean = (label: Labelled): boolean => {
  const { full, specific, open } = answersOf(label);
  return label.hurtful.length === 0 && !(full && !specific) && !open;
};

/** A sentence that is not the one labelled may acknowledge too; it says little. */
const BESIDE = { acknowledges: 0, specific: 0.3 };

export function caseExampleOf(label: Labelled, writer: string): CaseExample {
  const draft = parse(label.reply);
  const reading = readingOf(draft, threadOf(label));
  const context = contextOf(reading);
  const answers = answersOf(label);
  const message = messageSignals(reading);
  const whole = [
    ...caseSignals(draft, reading),
    ...message,
    ...draft.body.flatMap(({ plain: sentence }, i) => spotSignals(sentence, spotOf(i, draft.body.length))),
  ];
  const quote = label.ackQuote ?? '';
  const at = quote ? label.reply.indexOf(quote) : -1;
  const sentences = acknowledging(draft).map(({ sentence, place }) => ({
    numbers: Uint32Array.from(
      acknowledgingSignals(sentence, place, context, reading.acknowledgement.sentence?.index === sentence.index),
    ),
    isQuoted:
      at >= 0 &&
      Math.min(sentence.span.end, at + quote.length) - Math.max(sentence.span.start, at) >=
        Math.min(8, quote.length / 2),
  }));
  const lessonsOf = (head: 'acknowledges' | 'specific'): Lesson[] =>
    sentences.map(({ numbers, isQuoted }) => ({
      numbers,
      yes: answers[head] && isQuoted,
      counts: answers[head] ? (isQuoted ? 2 : BESIDE[head]) : 1,
    }));
  const one = (numbers: readonly number[], head: Head): Lesson[] => [
    { numbers: Uint32Array.from(numbers), yes: answers[head], counts: 1 },
  ];
  return {
    label,
    writer,
    answers,
    verdicts: verdictsOf(reading),
    facts: (scores) => factsOf(scores, draft, reading),
    lessons: {
      some: one(message, 'some'),
      full: one(message, 'full'),
      acknowledges: lessonsOf('acknowledges'),
      specific: lessonsOf('specific'),
      expects: one(whole, 'expects'),
      open: one(whole, 'open'),
    },
  };
}

/** Customers' messages without a reply, labelled for the acknowledgement they call for: so they train two models and are not measured. */
export const messages = (): readonly Teaches[] =>
  files(/^m\d+\.jsonl$/).map((line) => {
    const label = JSON.parse(line) as Pick<Labelled, 'customer' | 'channel' | 'ackDue'>;
    const numbers = Uint32Array.from(messageSignals(readingOf(parse(''), threadOf(label))));
    const lesson = (yes: boolean): readonly Lesson[] => [{ numbers, yes, counts: 1 }];
    return { lessons: { some: lesson(label.ackDue !== 'none'), full: lesson(label.ackDue === 'full') } };
  });

/** Harmless replies in the plain register of real support: labelled for stance only, so they train but are not measured. */
export function harmless(): readonly Example[] {
  return files(/^h\d+\.jsonl$/).flatMap((line) => {
    const { customer = '', reply = '', channel } = JSON.parse(line) as Record<string, string>;
    return examplesOf({ customer, reply, channel, hurtful: [] } as unknown as Labelled).map((one) => ({
      ...one,
      counts: 1,
    }));
  });
}

/** The labels of our own corpus, with the writer of each; replies that follow the same post are held out together, as one writer's. */
const labelled = (): readonly { readonly label: Labelled; readonly writer: string }[] =>
  batchFiles().flatMap((file) =>
    readCases(file).map((label) => ({
      label,
      writer: label.seed === undefined ? (label.writer ?? basename(file, '.jsonl')) : `seed ${label.seed}`,
    })),
  );

/** Whole replies of our own corpus, with the writer of each. */
export const replies = (): readonly ReplyExamples[] =>
  labelled().map(({ label, writer }) => ({
    label,
    writer,
    sentences: examplesOf(label),
    whole: caseExampleOf(label, writer),
  }));

/** The lines of the batches whose names match. */
function files(name: RegExp): string[] {
  const folder = join(import.meta.dirname, 'batches');
  return readdirSync(folder)
    .filter((file) => name.test(file))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean));
}

const movesOfSeeds: Readonly<Record<string, Move>> = {
  wall: 'wall',
  deflect: 'def',
  impatience: 'imp',
  minimise: 'min',
  invalidate: 'inv',
  compare: 'rel',
  doubt: 'doubt',
  end: 'shut',
  lecture: 'blame',
  sarcasm: 'inv',
};

/** Separate sentences of our own corpus; they know nothing of a place in a reply, so its signals are left out. */
export function separate(): readonly Example[] {
  return files(/^c\d+\.jsonl$/)
    .map((line) => {
      const { text, before = '', customer = '', move, channel } = JSON.parse(line) as Record<string, string>;
      const draft = parse(before ? `${before} ${text}` : (text ?? ''));
      const sentence = draft.body.at(-1);
      const place = placesOf(draft).at(-1);
      const context = contextOf(readingOf(draft, threadOf({ customer, channel: channel ?? 'email' })));
      const signals =
        sentence && place ? signalsOf(sentence, place, context).filter((signal) => signal.group !== 'p') : [];
      return {
        signals,
        hurts: move !== 'harmless',
        move: movesOfSeeds[move ?? ''] ?? null,
        plain: sentence?.plain ?? plain(text ?? ''),
        isCaught: false,
      };
    })
    .filter((example) => example.signals.length > 0);
}

export { moves };
