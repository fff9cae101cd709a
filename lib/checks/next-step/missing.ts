import type { Check, Examples } from '../../engine/check';
import { actsIn } from '../../engine/acknowledgement/acts';
import { callFor, lackOf, openPartsOf, weightOf } from '../../engine/next-step/lack';
import { evenWithout, insertion, speaker } from '../../engine/next-step/wording';
import type { Draft } from '../../engine/draft';
import { type Plain, remembered } from '../../engine/plain';
import type { Reading } from '../../engine/reading';
import type { Rewrite, Severity } from '../../engine/review';

const CLOSED =
  /\bno further (?:corr|disc|repl)|\b(?:matter|case)\b.* (?:closed|settled)\b|\bclos(?:ing|ed) (?:the|this|your) (?:ticket|case|matter|thread|chat)\b|\bno point in\b|\bgo elsewhere\b|\bnothing (?:\w+ ){0,3}(?:(?:we|i) (?:can|could) do|can be done)\b|^closing\b|\b(?:are|is) final\b|\bfinal (?:response|decision|answer)\b/;

const closesIt = remembered((sentence) => CLOSED.test(sentence.text));

/** Sends them elsewhere, or says that nobody will write: a promise to write would not follow from it. */
const SENT_ON =
  /\b(?:keep (?:checking|an eye|trying)|(?:start|open) a new \w+|unable to (?:give|provide) (?:\w+ )?(?:updates?|details)|(?:do|can) not (?:discuss|comment))\b|^locking\b/;
/** A question without its mark, as in a chat: their answer is the next step. */
const ASKS = /\b(?:did|do|have|can|could|would|will|are) (?:you|u) \w+[^.!?]*$/;

const leavesNoPromise = remembered((sentence) => SENT_ON.test(sentence.text) || ASKS.test(sentence.text));

export const check: Check = {
  id: 'next-step/missing',
  family: 'next-step',
  message: 'This is still open for them; one line on who does what, and by when, saves a second message.',
  source: 'Clear information about the process (articles on empathy in support)',
  find: (draft, reading) => {
    if (lackOf(draft, reading) !== 'step') return [];
    const { place } = reading.nextStep;
    const severity = weightOf('step', reading);
    return [
      {
        span: null,
        place,
        title: 'What happens next',
        severity,
        evidence: callFor(reading),
        rewrites: rewritesFor(draft, reading, severity),
        ...openPartsOf(reading),
      },
    ];
  },
};

/** What could follow: where they can turn after a last word, an option after a refusal, else a promise; in public nobody can be written to. */
function rewritesFor(draft: Draft, { nextStep, thread }: Reading, severity: Severity): readonly Rewrite[] {
  const says = (holds: (sentence: Plain) => boolean) => draft.body.some(({ plain }) => holds(plain));
  const add = (sentence: string) => insertion(draft, nextStep.place, sentence);
  if (says(closesIt)) return [add('If you see it differently, you can [[where they can turn]].')];
  if (severity === 'note' || says(leavesNoPromise)) return [];
  const who = speaker(draft);
  if (says((plain) => actsIn(plain).has('refuse')))
    return [add(`What ${who.startsWith('We') ? 'we' : 'I'} can do is [[an option they have]].`)];
  const writes = thread.channel === 'public' ? '' : ' and write to you';
  return [evenWithout(draft, add(`${who} [[what you will do]]${writes} by [[day or time]].`))];
}

export const examples: Examples = {
  flags: [
    {
      customer: 'The kettle you sent switches itself off after ten seconds.',
      draft: 'Sorry about the kettle. That model has been very popular this year.',
      rewrite:
        'Sorry about the kettle. That model has been very popular this year. I will [[what you will do]] and write to you by [[day or time]].',
    },
    {
      customer: 'Third time I write about the gap on my bill. Can you take the late fee off?',
      draft: 'Hi Ana,\n\nI see the gap. We can not take the fee off.\n\nBest,\nJo',
      severity: 'strong',
    },
    {
      customer: 'Third time I write about the gap on my bill. Can you take the late fee off?',
      draft: 'Hi Ana,\n\nThe fee is right. We consider the matter closed.',
      rewrite:
        'Hi Ana,\n\nThe fee is right. We consider the matter closed. If you see it differently, you can [[where they can turn]].',
    },
  ],
  passes: [
    { customer: 'Thanks, that fixed it!', draft: 'Great to hear, enjoy the weekend ahead!' },
    { customer: 'Do you sell gift cards?', draft: 'We do, in steps of ten euros, at every till.' },
    { customer: 'The lamp flickers.', draft: 'Sorry about the lamp. Which bulb is in it right now?' },
    { draft: 'Sorry about the kettle. That model has been very popular this year.' },
  ],
};
