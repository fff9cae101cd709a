import type { CustomerRecord, Due } from '../review';

/** Whether acknowledgement is due, from the customer's message alone, and why in a few words ('' where it is not). */
export function dueOf(customer: CustomerRecord): { readonly due: Due; readonly reason: string } {
  if (!customer.known || customer.closing || customer.praise) return { due: 'none', reason: '' };
  if (customer.intensity >= 2) {
    if (customer.vulnerable) return { due: 'full', reason: 'They are going through something hard' };
    if (customer.waiting) return { due: 'full', reason: `They have waited: “${customer.waiting.quote}”` };
    if (customer.repeat) return { due: 'full', reason: `They have been here before: “${customer.repeat.quote}”` };
    return { due: 'full', reason: 'They sound upset' };
  }
  if (customer.problem.length > 0 || customer.intensity > 0) return { due: 'light', reason: 'They report a problem' };
  return { due: 'none', reason: '' };
}
