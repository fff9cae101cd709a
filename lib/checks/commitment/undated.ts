import type { Check, Examples } from '../../engine/check';
import type { Draft, Sentence } from '../../engine/draft';
import { actsOf } from '../../engine/next-step/acts';
import { asksOf } from '../../engine/next-step/asks';
import { type ActIn, movesOf } from '../../engine/next-step/clearest';
import { flatOf } from '../../engine/next-step/flat';
import { lackOf } from '../../engine/next-step/lack';
import { timesOf } from '../../engine/next-step/times';
import { withDay, wordsOf } from '../../engine/next-step/wording';
import type { Reading } from '../../engine/reading';
import type { Severity } from '../../engine/review';

/** "Let me call him", "we will gladly wrap it": done by saying it, or a habit of the house. */
const NO_PROMISE = /\b(?:gladly|let (?:me|us) know)\b/;
/** Words handed on where nothing went wrong: nobody waits for that. */
const TELLS = /\b(?:tell|pass\w*|share|forward|let)\b/;
/** As soon as something else is: that is its time. */
const WHEN_DONE = /\b(?:as soon as|once|the (?:second|moment|minute)|just need)\b/;
const JOINED = /^[.! ]*(?:and|also|then)\b|\b(?:also|then|too)\b/;

const isCalm = ({ acknowledgement, customer }: Reading) => customer.known && acknowledgement.due === 'none';

export const check: Check = {
  id: 'commitment/undated',
  family: 'commitment',
  message: 'A day here, even a cautious one, means they need not ask again.',
  source: 'Proactive follow-up (articles on empathy in support)',
  find: (draft, reading) => {
    // A reply without any clear step has a hint on that; one is enough.
    if (reading.customer.known && lackOf(draft, reading)) return [];
    const found = movesOf(draft, reading.customer).acts.filter(
      (act) => isUndated(draft, act) && !(isCalm(reading) && TELLS.test(flatOf(act.sentence.plain))),
    );
    const first = found[0];
    if (!first) return [];
    const severity = weightOf(reading, first);
    // In a talk the next word is near: only a "soon" to someone who waits is worth a word.
    if (severity === 'note' && reading.customer.known && reading.thread.channel !== 'email') return [];
    const rewrite = withDay(draft, first);
    return [
      {
        span: wordsOf(first),
        severity,
        rewrites: rewrite ? [rewrite] : [],
      },
    ];
  },
};

/** A promise of an act, with no time in its sentence, none in the next, and none shared with a dated one before it. */
function isUndated(draft: Draft, act: ActIn): boolean {
  const { sentence } = act;
  if (act.kind !== 'promise' || act.time?.kind === 'bound' || act.time?.kind === 'event' || act.time?.kind === 'now')
    return false;
  const text = flatOf(sentence.plain);
  if (WHEN_DONE.test(text)) return false;
  if (NO_PROMISE.test(text.slice(act.clause.start, act.clause.end))) return false;
  const dated = (one: Sentence | null) =>
    one !== null && timesOf(one.plain).some(({ kind }) => kind === 'bound' || kind === 'event');
  const before = draft.neighbour(sentence, -1);
  const after = draft.neighbour(sentence, 1);
  if (dated(sentence) || dated(after) || (dated(before) && JOINED.test(text))) return false;
  // "Send me the number and I will look it up": the promise waits for them.
  const waits = (one: Sentence | null) =>
    one !== null && asksOf(one.plain).some(({ kind }) => kind !== 'steps' && kind !== 'wait' && kind !== 'away');
  if (waits(sentence) || waits(before) || waits(after)) return false;
  return !(
    before &&
    actsOf(before.plain).some(({ kind, time }) => kind === 'promise' && time?.kind === 'bound') &&
    JOINED.test(text)
  );
}

/** A polish point, but for someone who waits and is put off with a "soon". */
function weightOf({ thread, customer }: Reading, act: ActIn): Severity {
  if (thread.channel === 'chat' || thread.channel === 'dm' || thread.channel === 'public') return 'note';
  return act.time?.kind === 'vague' && (customer.waiting !== null || customer.repeat !== null) ? 'advice' : 'note';
}

export const examples: Examples = {
  flags: [
    {
      customer: 'You charged me twice for one lamp, 9 euros.',
      draft: "You will see the 9 euros on your card by Friday.\n\n[[I'll send the corrected invoice]].",
      rewrite:
        "You will see the 9 euros on your card by Friday.\n\nI'll send the corrected invoice by [[day or time]].",
    },
    {
      customer: 'I have been waiting three weeks for the desk and now for an answer.',
      draft:
        'Three weeks is far too long. The desk leaves here on Tuesday and reaches you on Friday.\n\n[[We will update the address label soon]].',
      severity: 'advice',
    },
  ],
  passes: [
    { customer: 'Lost and found had my hat, what a kind man!', draft: "Love that! I'll tell him and the whole desk." },
    { customer: 'The mailbox is down.', draft: "I'm on it until noon, and I'll type here the moment it takes mail." },
    { draft: "I'll send the label by Thursday." },
    { draft: "I'll call you tomorrow. I'll also bring the file." },
    { draft: "Once you send the photo, I'll approve the claim." },
    { draft: "Which size do you need? I'll reorder it for you." },
    { draft: "I'll explain both options below." },
  ],
};
