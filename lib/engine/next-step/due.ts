import type { Draft } from '../draft';
import { remembered } from '../plain';
import type { CustomerRecord, Thread } from '../review';
import type { ActIn, AskIn, Clearest, Moves } from './clearest';
import { flatOf } from './flat';

/** An order to tell or send us something, which keeps the matter open. */
const TO_US =
  /^(?:please |kindly |just |do )*(?:dm|pm|share|confirm|(?:send|tell|let|give|show|drop|shoot|pop|ping|text|mail|call|ring|write|write to|reach out to) (?:us|me|over|your?)|reply)\b/;

const says = (regex: RegExp) => remembered((sentence) => regex.test(flatOf(sentence)));

/** "One moment, checking": the chat goes on. */
const HOLDING =
  /\b(?:one (?:moment|sec|second|minute|min)|a (?:moment|sec|second|tick)\b|bear with|stay (?:on|in|here)|give (?:me|us) (?:a |one |two |just |about )|(?:two|few|2|5) (?:minutes|mins)|let me (?:look|see|pull|open|take|have|find|ask|get|grab)|(?:am|just|now) (?:reading|on it)|please wait)\b/;
const asksToHold = says(HOLDING);

/** Most words of a chat turn that can be a holding line. */
const SHORT_TURN = 42;

/**
 * Whether the matter is still open after this reply (checks.md, 6.1). Without the customer's message only what the reply itself
 * promises can be open.
 */
export function isOpen(
  draft: Draft,
  moves: Moves,
  clearest: Clearest,
  customer: CustomerRecord,
  thread: Thread,
): boolean {
  const promised = moves.acts.some(({ kind }) => kind === 'promise' || kind === 'doing' || kind === 'passed');
  if (!customer.known) return promised;
  if (customer.closing || customer.praise) return false;
  if (holds(draft, clearest, thread)) return false;
  const settled =
    customer.wentWrong.length === 0 &&
    customer.waiting === null &&
    customer.repeat === null &&
    !asksToAct(customer) &&
    (thread.channel === 'public' || WISH.test(thread.customer ?? ''));
  if (settled && onlyPassesOn(moves, clearest)) return false;
  if (clearest.status !== 'clear' && customer.questions.length === 0 && customer.waiting === null && cheers(draft))
    return false;
  if (!customer.neutralAsk) return !isRemark(customer, thread) || clearest.status !== 'none';
  if (concedes(draft) || isLong(thread.customer ?? '')) return true;
  if (refusal(draft) && asksToAct(customer)) return true;
  return moves.acts.some(remains) || moves.asks.some(remainsAsked);
}

/** A wish or an opinion handed on: nobody waits for an answer to it (checks.md, section 8). */
const PASSED_ON = /^(?:pass|shar|feed)/;
const ALWAYS = /\b(?:always|constantly|continually|continuously|all the time)\b/;
const WISH = /\b(?:feature|suggest\w*|feedback|idea|would (?:be (?:great|nice|good|cool)|love)|wish|request)\b/i;
const onlyPassesOn = ({ acts }: Moves, { status, act }: Clearest) =>
  status === 'vague' &&
  act !== null &&
  acts
    .filter(({ kind }) => kind === 'promise' || kind === 'passed' || kind === 'doing')
    .every(
      ({ kind, action, sentence }) =>
        kind === 'passed' ||
        PASSED_ON.test(flatOf(sentence.plain).slice(action.start)) ||
        (kind === 'doing' && ALWAYS.test(sentence.plain.text)),
    );

/** True where a public message reports no failure and asks for nothing: an opinion, a joke, a greeting. */
const isRemark = (customer: CustomerRecord, { channel }: Thread) => channel === 'public' && !asksForSomething(customer);

/** True where the customer reports something, asks, waits or writes again. */
export const asksForSomething = ({
  wentWrong,
  questions,
  waiting,
  repeat,
  vulnerable,
  threats,
  neutralAsk,
}: CustomerRecord) =>
  wentWrong.length > 0 ||
  questions.length > 0 ||
  waiting !== null ||
  repeat !== null ||
  vulnerable !== null ||
  threats.length > 0 ||
  neutralAsk;

const OURS = /^(?:i|we|me|us|they|.*\b(?:team|desk))$/;
/** What keeps a plain question open: a promise of ours, not a fact about what they will get. */
/** A long message seldom holds a plain question and nothing else. */
const MOST_PLAIN = 60;
const isLong = (message: string) => message.split(/\s+/).length > MOST_PLAIN;

const remains = ({ kind, owner, action, sentence, time }: ActIn) =>
  kind === 'doing' ||
  kind === 'passed' ||
  kind === 'hope' ||
  (kind === 'promise' &&
    (owner === null ||
      time?.kind === 'vague' ||
      action.weak ||
      (time !== null && !/^(?:you|u)$/.test(flatOf(sentence.plain).slice(owner.start, owner.end))) ||
      OURS.test(flatOf(sentence.plain).slice(owner.start, owner.end))));

const remainsAsked = ({ kind, sentence, start }: AskIn) =>
  kind === 'question' ||
  kind === 'offer' ||
  kind === 'away' ||
  ((kind === 'request' || kind === 'contact') && TO_US.test(flatOf(sentence.plain).slice(start)));

/** True for a short turn of a running chat that only asks to hold the line. */
function holds(draft: Draft, { act, ask }: Clearest, { channel }: Thread): boolean {
  if (channel !== 'chat' && channel !== 'dm') return false;
  if (draft.words > SHORT_TURN || ask?.kind === 'question' || ask?.kind === 'request') return false;
  if (act && act.kind === 'passed') return false;
  return draft.body.some((sentence) => asksToHold(sentence.plain));
}

/** The reply itself says that something is amiss. */
const CONCEDES =
  /\b(?:should not (?:happen|be|have)|not how it should|not acceptable|sorry (?:about|for|to|that|it|you)|(?:we|i) apologi[sz]e|apologies|regret (?:the|that|to|your))\b/;
const concedesIt = says(CONCEDES);
/** True where the reply grants that something is not as it should be. */
export const concedes = (draft: Draft) => draft.body.some((sentence) => concedesIt(sentence.plain));

/** True where the reply opens as one does when all is well: "You're welcome!", "Brilliant, enjoy the trip". */
const CHEER =
  /^[.! ]*(?:@\w+ |(?:hi|hey|dear|ah|oh) ?[\w' ]{0,20}[,.!] ?)*(?:you are welcome|any ?time|no worries|lovely|great|perfect|yay|super|that is (?:ok|okay|fine|great|brilliant)|(?:we|i) (?:are )?(?:so |really |very )?(?:love|glad|happy|thrilled|delighted)|(?:\w+ )?(?:glad|happy) (?:to (?:hear|read|know)|you|it|that)|enjoy|cheers)\b/;
const SORRY = /\bsorry\b/;
const regrets = says(SORRY);
const cheers = (draft: Draft) => {
  const first = draft.sentences.find(({ zone }) => zone === 'body' || zone === 'courtesy');
  return (
    first !== undefined && CHEER.test(flatOf(first.plain)) && !draft.body.some((sentence) => regrets(sentence.plain))
  );
};

const REFUSAL = /\b(?:(?:can|could|do|does|will|is|are) not|not (?:able|possible)|no longer|afraid)\b/;
const refuses = says(REFUSAL);
const refusal = (draft: Draft) => draft.body.some((sentence) => refuses(sentence.plain));

/** True where a question of the customer asks the company to do something for them rather than to tell them something. */
const asksToAct = ({ questions }: CustomerRecord) =>
  questions.some(({ quote }) =>
    /\b(?:can|could|would|will) (?:you|u|i get|i have|we have)\b|\bplease\b|\b(?:refund|replace|repair|cancel|change|send)\b/i.test(
      quote,
    ),
  );
