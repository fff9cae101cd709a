import { endOfTold } from './closing';
import type { Draft, Sentence } from './draft';
import { type Clearest, clearestOf, movesOf } from './next-step/clearest';
import { concedes, isOpen } from './next-step/due';
import { timesOf } from './next-step/times';
import type { NextStep } from './reading';
import type { CustomerRecord, StepPart, StepParts, Thread } from './review';

/** Reads what the reply says will happen next: whether that is due, how clear it is, and where a line on it would go. */
export function readNextStep(draft: Draft, customer: CustomerRecord, thread: Thread): NextStep {
  const moves = movesOf(draft, customer);
  const clearest = clearestOf(moves, !customer.neutralAsk || concedes(draft));
  const due = isOpen(draft, moves, clearest, customer, thread);
  const decided = clearest.act ?? clearest.ask;
  return {
    due,
    status: due ? clearest.status : 'n/a',
    worth: null,
    sentence: decided?.sentence ?? null,
    parts: partsOf(clearest),
    clearest,
    place: endOfTold(draft),
    dated: moves.acts.some(({ kind, time }) => kind !== 'done' && kind !== 'passed' && time?.kind === 'bound'),
  };
}

const missing: StepPart = { state: 'missing', words: '' };

/** Who, what and when of the deciding move, in the agent's own words. */
function partsOf({ act, ask, status }: Clearest): StepParts {
  const there = (sentence: Sentence, start: number, end: number, open: boolean): StepPart => {
    const span = sentence.plain.toSource(start, end);
    return { state: open ? 'open' : 'there', words: sentence.plain.source.slice(span.start, span.end).trim() };
  };
  if (act) {
    const { sentence, owner, action, time } = act;
    return {
      owner: owner ? there(sentence, owner.start, owner.end, owner.weak) : missing,
      action: there(sentence, action.start, action.end, action.weak),
      time: time ? there(sentence, time.start, time.end, time.kind === 'vague') : missing,
    };
  }
  if (ask) {
    const time = timesOf(ask.sentence.plain)[0];
    return {
      owner: { state: 'there', words: 'you' },
      action: there(ask.sentence, ask.start, ask.end, status !== 'clear'),
      time: time ? there(ask.sentence, time.start, time.end, time.kind === 'vague') : missing,
    };
  }
  return { owner: missing, action: missing, time: missing };
}
