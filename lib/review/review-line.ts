import { again, checks } from '../checks';
import { createEngine, type Options } from '../engine/engine';
import type { Channel, Hint, Review, Thread } from '../engine/review';
import { isEnglish } from './language';

/** One past reply, as it stands on a line of the input. */
export type Case = {
  readonly id: string;
  readonly channel: Channel;
  readonly customer: string;
  readonly reply: string;
};

/** What is printed for one reply. */
export type Line = {
  readonly id: string;
  readonly hints: readonly Pick<
    Hint,
    'check' | 'family' | 'severity' | 'span' | 'place' | 'message' | 'evidence' | 'rewrites'
  >[];
  readonly acknowledgement: Pick<Review['acknowledgement'], 'due' | 'level'>;
  readonly nextStep: Pick<Review['nextStep'], 'due' | 'status'>;
};

const channels: readonly string[] = ['email', 'chat', 'dm', 'public'];

/** Reads one line of JSON. Throws an `Error` whose message says in one line what is missing. */
export function parseCase(line: string): Case {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not a JSON object');
  const fields = value as Record<string, unknown>;
  for (const name of ['id', 'channel', 'customer', 'reply']) {
    if (!(name in fields)) throw new Error(`field "${name}" is missing`);
    if (typeof fields[name] !== 'string') throw new Error(`field "${name}" is not a string`);
  }
  const { id, channel, customer, reply } = fields as Record<string, string>;
  if (!channels.includes(channel as string))
    throw new Error(`field "channel" is "${channel}", not one of ${channels.join(', ')}`);
  return { id, channel, customer, reply } as Case;
}

/** A reviewer over the engine that ships; it keeps its sentence cache between replies, as the extension does. */
export function createReviewer(options: Options = {}): (one: Case) => Line {
  const engine = createEngine(checks, again);
  return ({ id, channel, customer, reply }) => {
    const thread: Thread = {
      customer: customer.trim() ? customer : null,
      name: null,
      channel,
      turn: 'first',
      earlier: [],
    };
    const { hints, acknowledgement, nextStep } = engine.review(reply, thread, options);
    for (const check of engine.failed())
      process.stderr.write(`review: check ${check} failed on ${id} and was skipped\n`);
    return {
      id,
      hints: (isEnglish(reply) ? hints : []).map(
        ({ check, family, severity, span, place, message, evidence, rewrites }) => ({
          check,
          family,
          severity,
          span,
          place,
          message,
          evidence,
          rewrites,
        }),
      ),
      acknowledgement: { due: acknowledgement.due, level: acknowledgement.level },
      nextStep: { due: nextStep.due, status: nextStep.status },
    };
  };
}
