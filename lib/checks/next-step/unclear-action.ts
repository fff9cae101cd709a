import type { Check, Examples } from '../../engine/check';
import { callFor, lackOf, weightOf } from '../../engine/next-step/lack';
import { evenWithout, insertion, isWhole, speaker, wordsOf } from '../../engine/next-step/wording';

const WRITES = /\b(?:(?:get|come|be) back|in touch|write|reply|update you|keep you|let you know|tell you)\b/;

export const check: Check = {
  id: 'next-step/unclear-action',
  family: 'next-step',
  message: 'This can mean many things; what will you actually do or send, and by when will they hear?',
  source: 'Concrete words and satisfaction (Packard and Berger 2021)',
  find: (draft, reading) => {
    const { act } = reading.nextStep.clearest;
    if (!act || lackOf(draft, reading) !== 'action') return [];
    const { span } = act.sentence;
    const promise = `${speaker(draft)} [[what you will check or do]] and write to you by [[day or time]].`;
    // A second promise to write beside the first would say it twice.
    const rewritten = isWhole(act)
      ? { span, text: promise }
      : WRITES.test(act.sentence.plain.text)
        ? null
        : insertion(draft, span.end, promise);
    return [
      {
        span: wordsOf(act),
        severity: weightOf('action', reading),
        evidence: callFor(reading),
        rewrites: rewritten ? [evenWithout(draft, rewritten)] : [],
        parts: reading.nextStep.parts,
      },
    ];
  },
};

export const examples: Examples = {
  flags: [
    {
      customer: 'My parcel is a week late.',
      draft: "A week late is no fun. [[We'll look into it and get back to you shortly]].",
      rewrite: "A week late is no fun. We'll [[what you will check or do]] and write to you by [[day or time]].",
    },
  ],
  passes: [
    {
      customer: 'My parcel is a week late.',
      draft: "I'll look into it with the courier and write to you by 5 pm today.",
    },
    { customer: 'My parcel is a week late.', draft: "Please DM us your order number and we'll look into it." },
  ],
};
