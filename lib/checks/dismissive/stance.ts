import type { Check, Examples } from '../../engine/check';
import { factsIn } from '../../engine/rewrite';
import type { Draft } from '../../engine/draft';
import type { Rewrite } from '../../engine/review';
import { trainedReader } from '../../stance/model';
import type { Move, Stance } from '../../stance/reader';

/** What the customer may hear in each move, and a sentence that could stand there instead. */
const MOVES: Readonly<Record<Move, { readonly message: string; readonly instead: string | null }>> = {
  inv: {
    message: 'This can sound as if the feeling were the problem; naming what went wrong tends to calm.',
    instead: "I'm sorry that [[what went wrong]].",
  },
  min: {
    message: 'What looks small from here may be big for them; leaving its size out keeps the door open.',
    instead: null,
  },
  wall: {
    message: "A 'no' is easier to take with a reason and one thing that can be done.",
    instead: 'This is because [[reason]]; what I can do is [[option]].',
  },
  def: {
    message: 'Customers see one company; a name, a link or a hand-over keeps them from starting again.',
    instead: '[[Name or team]] handles this; you can reach them at [[contact]].',
  },
  imp: { message: 'Pointing to where it was said can sting; saying it fresh costs no more words.', instead: null },
  doubt: {
    message: 'This may read as not being believed; starting from what they saw keeps trust.',
    instead: "You found that [[what they saw]], so let's find out what happened.",
  },
  rel: {
    message: 'Being set beside others can feel like being put in line; the reply can stay with them.',
    instead: null,
  },
  shut: {
    message: 'This can sound like the end of the talk; a way back leaves them feeling valued.',
    instead: 'If [[what would change it]], just reply here.',
  },
  blame: {
    message: 'Starting with what they did can feel like blame; what happens next keeps it neutral.',
    instead: 'From here, [[what can be done]].',
  },
  defend: {
    message: 'A defence before any regret may read as a denial; what happened to them comes first.',
    instead: "I'm sorry that [[what went wrong]].",
  },
};

export const check: Check = {
  id: 'dismissive/stance',
  family: 'dismissive',
  message: 'The stance of this sentence can leave them feeling brushed off; meeting what they brought first may help.',
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
        message: MOVES[stance.move].message,
        rewrites: severity === 'note' ? [] : rewritesFor(draft, stance),
      };
    });
  },
};

/** Leave the sentence out where it holds no fact and something remains; or say the move's kinder sentence in its place. */
function rewritesFor(draft: Draft, { sentence, move }: Stance): readonly Rewrite[] {
  const { start, end } = sentence.span;
  if (sentence.zone === 'list' || factsIn(draft.quote(sentence.span)).size > 0) return [];
  const rewrites: Rewrite[] = [];
  const neighbour = [draft.neighbour(sentence, -1), draft.neighbour(sentence, 1)].some(
    (other) => other?.line === sentence.line,
  );
  if (neighbour) {
    const gap = /^[^\S\n]+/.exec(draft.text.slice(end))?.[0].length ?? 0;
    const gapBefore = gap ? 0 : (/[^\S\n]+$/.exec(draft.text.slice(0, start))?.[0].length ?? 0);
    rewrites.push({ span: { start: start - gapBefore, end: end + gap }, text: '' });
  }
  const { instead } = MOVES[move];
  if (instead && /[.!?…]$/.test(sentence.plain.source)) rewrites.push({ span: sentence.span, text: instead });
  return rewrites;
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
