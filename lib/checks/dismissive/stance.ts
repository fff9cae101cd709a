import type { Check, Examples } from '../../engine/check';
import type { Draft } from '../../engine/draft';
import { saysSorry } from '../../engine/guards';
import { instead, leaveOut, leaveOutClause } from '../../engine/rewrite';
import type { Rewrite } from '../../engine/review';
import { trainedReader } from '../../stance/model';
import type { Move, Stance } from '../../stance/reader';

type Explained = {
  readonly message: string;
  /** A sentence that could stand there instead. */
  readonly instead?: string;
  /** Where that sentence would say what the reply says elsewhere. */
  readonly unless?: (draft: Draft) => boolean;
  /** It may hurt and still tell what they need to know: most such sentences readers would have kept. */
  readonly needed?: true;
};

const regrets = ({ text }: Draft) => saysSorry(text);

/** What the customer may hear in each move. */
const MOVES: Readonly<Record<Move, Explained>> = {
  inv: {
    message: 'This can sound as if the feeling were the problem; naming what went wrong tends to calm.',
    instead: "I'm sorry that [[what went wrong]].",
    unless: regrets,
  },
  min: { message: 'What looks small from here may be big for them; leaving its size out keeps the door open.' },
  wall: {
    message: "A 'no' is easier to take with a reason and one thing that can be done.",
    instead: "I can't [[what they asked for]] because [[reason]]; what I can do is [[option]].",
  },
  def: {
    message: 'Customers see one company; a name, a link or a hand-over keeps them from starting again.',
    instead: '[[Name or team]] handles this; you can reach them at [[contact]].',
    unless: ({ text }) => /@|https?:|\b(?:call|phone|dm)\b/i.test(text),
  },
  imp: { message: 'Pointing to where it was said can sting; saying it fresh costs no more words.' },
  doubt: {
    message: 'This may read as not being believed; starting from what they saw keeps trust.',
    needed: true,
  },
  rel: { message: 'Being set beside others can feel like being put in line; the reply can stay with them.' },
  shut: {
    message: 'This can sound like the end of the talk; a way back leaves them feeling valued.',
    needed: true,
  },
  blame: { message: 'Starting with what they did can feel like blame; what happens next keeps it neutral.' },
  defend: {
    message: 'A defence before any regret may read as a denial; what happened to them comes first.',
    instead: "I'm sorry that [[what went wrong]].",
    unless: regrets,
  },
};
const DEFENCE_AFTER = 'After a regret, speaking for our side can take it back.';

export const check: Check = {
  id: 'dismissive/stance',
  family: 'dismissive',
  message: 'This can leave them feeling brushed off; meeting what they brought first may help.',
  source: 'A small reader trained on replies written for it (tests/corpus)',
  yields: true,
  find(draft, reading) {
    // What is a brush-off to one customer is a fact to another: without their message the reader stays silent.
    if (!reading.customer.known) return [];
    const rules = reading.first ?? reading;
    const { stances, severityOf } = trainedReader();
    return stances(draft, rules).map((stance) => {
      const severity = severityOf(stance.probability, rules) ?? 'note';
      return {
        span: stance.span,
        severity,
        message: messageFor(draft, stance) ?? check.message,
        rewrites: severity === 'note' ? [] : rewritesFor(draft, stance),
      };
    });
  },
};

/** Why it may sting; null where it is not sure enough what the sentence does. */
function messageFor(draft: Draft, { move, sentence }: Stance): string | null {
  if (move === 'defend' && saysSorry(draft.text.slice(0, sentence.span.start))) return DEFENCE_AFTER;
  return move && MOVES[move].message;
}

/** Where the rest of a sentence weighs less than this, in log odds, one in ten is still flagged without its clause. */
const MOST_ELSEWHERE = 1;

/**
 * Leave the clause out where the rest does not sting, or the sentence where the reply can do without it; or say the move's kinder sentence
 * in its place. No whole sentence goes where it is not sure what it does: readers would have kept two in five of them.
 */
function rewritesFor(draft: Draft, stance: Stance): readonly Rewrite[] {
  const { move, elsewhere } = stance;
  const clause = elsewhere < MOST_ELSEWHERE ? leaveOutClause(stance, draft) : [];
  if (clause.length > 0) return clause;
  if (!move || MOVES[move].needed) return [];
  const { instead: text, unless } = MOVES[move];
  return [...leaveOut(stance, draft), ...(text && !unless?.(draft) ? instead(stance, draft, text) : [])];
}

export const examples: Examples = {
  flags: [
    {
      customer: 'The tour was cancelled and we stood in the rain for an hour.',
      draft: 'Hi Lou, [[a little rain never hurt anybody on this coast]]. The next tour goes on Tuesday at 10.',
    },
    {
      customer: "You sent my mother's hearing aid to the wrong address and she has been without it for a week.",
      draft:
        'Dear Ms Ray, [[addresses are typed in by our customers]] and not by us. We can send a new one against payment.',
    },
  ],
  passes: [
    {
      customer: 'Do you test for nuts?',
      draft: 'Yes, every batch is tested twice before it goes out, and the result is on our site.',
    },
    {
      customer: 'My parcel came a week late and the vase is in pieces.',
      draft:
        "A week late and then in pieces, that's two things wrong. A new vase leaves today and is with you on Friday.",
    },
    { draft: 'Our packers are all trained to the same standard and every box is looked over twice before it goes.' },
  ],
};
