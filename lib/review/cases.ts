import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Channel, Due, StepStatus } from '../engine/review';

/** A reply with the labels a careful reader gave it. */
export type Labelled = {
  readonly id: string;
  readonly channel: string;
  readonly customer: string;
  readonly reply: string;
  readonly hurtful: readonly { readonly quote: string; readonly kind: string }[];
  readonly ackDue: Due;
  readonly ack: 0 | 1 | 2;
  /** The words that acknowledge; '' or left out where none do. */
  readonly ackQuote?: string;
  readonly nextDue: boolean;
  readonly next: StepStatus;
  /** Who wrote it; on our own corpus only. */
  readonly writer?: string;
  /** Replies that follow the same post in shape share a number; on some of our own corpus only. */
  readonly seed?: number;
  /** Families for which a kind senior colleague would speak up: `hurtful`, `ack`, `next`. */
  readonly worthHint: readonly string[];
};

const sources: Readonly<Record<string, Channel>> = {
  tweet: 'public',
  'forum-ticket': 'email',
  'review-short': 'public',
};

/** The channel a labelled case was read in; some cases name their source instead. */
export const channelOf = (one: Labelled): Channel => sources[one.channel] ?? (one.channel as Channel);

/** The cases of a file, one JSON object a line. */
export const readCases = (file: string): Labelled[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Labelled);

/** The files of our own corpus that hold whole replies. */
export function batchFiles(): string[] {
  const folder = join(import.meta.dirname, '../../tests/corpus/batches');
  return readdirSync(folder)
    .filter((file) => /^[rtw]\d+\.jsonl$/.test(file))
    .map((file) => join(folder, file));
}
