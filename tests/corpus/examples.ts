import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readAcknowledgement } from '../../lib/engine/acknowledgement';
import { readCustomer } from '../../lib/engine/customer';
import { checks } from '../../lib/checks';
import { createEngine } from '../../lib/engine/engine';
import { createDraftParser } from '../../lib/engine/draft';
import { readNextStep } from '../../lib/engine/next-step';
import { plainOf } from '../../lib/engine/plain';
import type { Reading } from '../../lib/engine/reading';
import type { Channel, Thread } from '../../lib/engine/review';
import { createCache } from '../../lib/engine/sentences';
import { batchFiles, channelOf, type Labelled, readCases } from '../../lib/review/cases';
import { caseSignals, type Judged, rests } from '../../lib/stance/judge';
import { contextOf, type Place, placesOf, type Signal, signalsOf } from '../../lib/stance/features';
import { type Move, moves } from '../../lib/stance/reader';

/** One sentence of the corpus, ready for training. */
export type Example = {
  readonly signals: readonly Signal[];
  readonly hurts: boolean;
  readonly move: Move | null;
  readonly text: string;
  /** How much it counts in training; left out: by what it is. */
  readonly counts?: number;
};
/** One reply with its sentences. */
export type ReplyExamples = {
  readonly label: Labelled;
  readonly writer: string;
  readonly sentences: readonly Example[];
};

const plain = createCache(plainOf, 100_000);
const parse = createDraftParser(plain);

function readingOf(draft: ReturnType<typeof parse>, customer: string, channel: Channel): Reading {
  const thread: Thread = {
    customer: customer.trim() ? customer : null,
    name: null,
    channel,
    turn: 'first',
    earlier: [],
  };
  const record = readCustomer(thread, plain);
  return {
    thread,
    customer: record,
    acknowledgement: readAcknowledgement(draft, record, thread),
    nextStep: readNextStep(draft, record, thread),
  };
}

/** Signals and labels of a reply's body sentences. A sentence hurts where at least half of a labelled quote lies in it. */
export function examplesOf(label: Labelled): readonly Example[] {
  const draft = parse(label.reply);
  const context = contextOf(readingOf(draft, label.customer, channelOf(label)));
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
      text: sentence.plain.source,
    };
  });
}

const engine = createEngine(checks);

/** The signals of each judged family for a reply, with what the rules alone say, and whether the labeller wanted a hint. */
export function casesOf(label: Labelled, family: Judged) {
  const draft = parse(label.reply);
  const reading = readingOf(draft, label.customer, channelOf(label));
  const hint = engine.review(label.reply, reading.thread).hints.find((one) => one.family === family) ?? null;
  const wanted = label.worthHint.includes(family === 'acknowledgement' ? 'ack' : 'next');
  return {
    signals: caseSignals(draft, reading, family, hint),
    rule: hint?.severity ?? null,
    rests: rests(reading),
    wanted,
  };
}

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

/** Whole replies of our own corpus, with the writer of each. */
export const replies = (): readonly ReplyExamples[] =>
  batchFiles().flatMap((file) =>
    readCases(file).map((label) => ({
      label,
      writer: label.writer ?? basename(file, '.jsonl'),
      sentences: examplesOf(label),
    })),
  );

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
      const context = contextOf(readingOf(draft, customer, channel as Channel));
      const signals =
        sentence && place ? signalsOf(sentence, place, context).filter((signal) => signal.group !== 'p') : [];
      return { signals, hurts: move !== 'harmless', move: movesOfSeeds[move ?? ''] ?? null, text: text ?? '' };
    })
    .filter((example) => example.signals.length > 0);
}

export { moves };
