import { contentStems } from '../customer/stems';
import { plainOf } from '../plain';
import type { CustomerRecord, Due, Thread } from '../review';
import { createCache, splitSentences } from '../sentences';
import { framesIn } from './frames';

/**
 * Whether acknowledgement is due, and why in a few words ('' where it is not). `refuses`: the reply turns a wish down, which
 * raises the need where the customer argued for it. It drops by a step where an earlier answer in the thread was specific and the
 * customer brings nothing graver since.
 */
export function dueOf(
  customer: CustomerRecord,
  thread: Thread,
  refuses: boolean,
): { readonly due: Due; readonly reason: string } {
  const none = { due: 'none', reason: '' } as const;
  if (!customer.known || customer.closing || customer.praise) return none;
  const told =
    customer.intensity < 3 &&
    !customer.waiting &&
    !customer.repeat &&
    thread.earlier.some((text) => acknowledged(text));
  const light = { due: 'light', reason: 'They report a problem' } as const;
  if (customer.intensity >= 2) {
    if (told) return light;
    if (customer.vulnerable) return { due: 'full', reason: 'They are going through something hard' };
    if (customer.waiting) return { due: 'full', reason: `They have waited: “${customer.waiting.quote}”` };
    if (customer.repeat) return { due: 'full', reason: `They have been here before: “${customer.repeat.quote}”` };
    return { due: 'full', reason: 'They sound upset' };
  }
  if (refuses && customer.wish) return { due: 'full', reason: 'They gave a reason for what they ask' };
  if (customer.problem.length > 0 || customer.intensity > 0) return told ? none : light;
  return none;
}

/** True for an earlier answer with a sentence that regrets, feels or owns something named. Kept for the few answers in view. */
const acknowledged = createCache(
  (text: string) =>
    splitSentences(text.slice(0, 4000)).some(({ start, end }) => {
      const sentence = plainOf(text.slice(start, end));
      return (
        framesIn(sentence).some(({ kind }) => kind === 'regret' || kind === 'feeling' || kind === 'own') &&
        contentStems(sentence.words).length >= 2
      );
    }),
  20,
);
