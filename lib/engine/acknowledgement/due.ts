import type { CustomerRecord, Due, Thread } from '../review';

/**
 * Whether acknowledgement is due, and why in a few words ('' where it is not). `refuses`: the reply turns a wish down, which
 * raises the need where the customer argued for it.
 */
export function dueOf(
  customer: CustomerRecord,
  thread: Thread,
  refuses: boolean,
): { readonly due: Due; readonly reason: string } {
  const none = { due: 'none', reason: '' } as const;
  if (!customer.known || customer.closing || customer.praise) return none;
  if (customer.intensity >= 2) {
    if (customer.vulnerable) return { due: 'full', reason: 'They are going through something hard' };
    if (customer.waiting) return { due: 'full', reason: `They have waited: “${customer.waiting.quote}”` };
    if (customer.repeat) return { due: 'full', reason: `They have been here before: “${customer.repeat.quote}”` };
    return { due: 'full', reason: 'They sound upset' };
  }
  if (refuses && customer.wish) return { due: 'full', reason: 'They gave a reason for what they ask' };
  if (customer.problem.length > 0 || customer.intensity > 0) return { due: 'light', reason: 'They report a problem' };
  return none;
}
