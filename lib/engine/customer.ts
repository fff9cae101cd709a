import type { CustomerRecord, Thread } from './review';
import type { Plain } from './plain';

const nothing: CustomerRecord = {
  known: false,
  intensity: 0,
  feelings: [],
  problem: [],
  wentWrong: [],
  questions: [],
  waiting: null,
  repeat: null,
  stakes: [],
  threats: [],
  vulnerable: null,
  closing: false,
  praise: false,
  neutralAsk: false,
  name: null,
};

/** Reads the customer's latest message. Spans are of `thread.customer`. */
export function readCustomer(thread: Thread, _plain: (sentence: string) => Plain): CustomerRecord {
  if (!thread.customer?.trim()) return { ...nothing, name: thread.name };
  return { ...nothing, known: true, name: thread.name };
}
