import type { Draft } from './draft';
import type { Acknowledgement } from './reading';
import type { CustomerRecord, Thread } from './review';

/** Reads whether acknowledgement is due and which level the draft reaches. */
export function readAcknowledgement(draft: Draft, _customer: CustomerRecord, _thread: Thread): Acknowledgement {
  return {
    due: 'none',
    reason: '',
    level: 0,
    sentence: null,
    late: false,
    place: draft.body[0]?.span.start ?? draft.text.length,
  };
}
