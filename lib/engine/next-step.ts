import type { Draft, Sentence } from './draft';
import { type Clearest, clearestOf, movesOf } from './next-step/clearest';
import { concedes, isOpen } from './next-step/due';
import { flatOf } from './next-step/flat';
import { timesOf } from './next-step/times';
import { remembered } from './plain';
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
    place: placeOf(draft),
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

/** A line that closes the reply rather than tells something. */
const CLOSING =
  /^[.! ]*(?:thank you|thanks|we (?:appreciate|value|thank)|sorry (?:again|for|about)|again|hope|(?:have|enjoy)\b|take care|all the best|please accept|feel free|let (?:me|us) know if|if you (?:have|need)|is there anything|anything else|(?:we|i) (?:hope|look forward|wish|apologi[sz]e)|looking forward|best|cheers|warm|kind)\b/;

/** A farewell alone on its line ("Sporty regards", "Happy trails,") or the initials under a tweet. */
const FAREWELL =
  /^[.! ]*(?:[\w' ]{0,30}\b(?:regards|greetings|wishes|cheers|love|hugs)[.,! ]*|[^.!?]{0,30},|[\^~*/-] ?\w{1,12}\.?|x+ ?\w{0,12})$/;

const isClosing = remembered((sentence) => CLOSING.test(flatOf(sentence)));
const isFarewell = remembered((sentence) => FAREWELL.test(flatOf(sentence)));

/** The end of the last sentence of the body that tells something; the end of the draft where it has none. */
function placeOf(draft: Draft): number {
  const { body } = draft;
  const closes = ({ plain }: Sentence) => isClosing(plain) || isFarewell(plain);
  const farewell = body.findIndex(({ plain, index }) => index > 0 && plain.words.length <= 4 && isFarewell(plain));
  let at = (farewell > 0 && body.length - farewell <= 3 ? farewell : body.length) - 1;
  while (at > 0 && closes(body[at] as Sentence)) at--;
  return body[at]?.span.end ?? draft.text.trimEnd().length;
}
