import { dueOf } from './acknowledgement/due';
import type { Draft } from './draft';
import type { Acknowledgement } from './reading';
import type { CustomerRecord, Thread } from './review';

/** Reads whether acknowledgement is due and which level the draft reaches. */
export function readAcknowledgement(draft: Draft, customer: CustomerRecord, _thread: Thread): Acknowledgement {
  return {
    ...dueOf(customer),
    level: 0,
    sentence: null,
    late: false,
    place: draft.body[0]?.span.start ?? draft.text.length,
  };
}
