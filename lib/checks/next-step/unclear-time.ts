import type { Check, Examples } from '../../engine/check';
import { callFor, lackOf, weightOf } from '../../engine/next-step/lack';
import { insertion, spanIn, withDay, wordsOf } from '../../engine/next-step/wording';

export const check: Check = {
  id: 'next-step/unclear-time',
  family: 'next-step',
  message:
    "'Soon' means different things to each of us; a day, even a cautious one, keeps the waiting from feeling endless.",
  source: 'Timeliness in complaint handling (Davidow 2003)',
  find: (draft, reading) => {
    const { act } = reading.nextStep.clearest;
    if (!act || lackOf(draft, reading) !== 'time') return [];
    const vague = act.time?.kind === 'vague' ? act.time : null;
    const dated = act.kind === 'done' || act.kind === 'hope' ? null : withDay(draft, act);
    const effect = /\b(?:refund|credit|revers|reimburs|money)/i.test(act.sentence.plain.text)
      ? 'You should see it on [[card or account]] by [[day]].'
      : 'It should reach you by [[day]].';
    return [
      {
        span: vague ? spanIn(act, vague.start, vague.end) : wordsOf(act),
        severity: weightOf('time', reading),
        evidence: callFor(reading),
        ...(vague
          ? {}
          : {
              message:
                act.kind === 'done'
                  ? 'They will only see this later; a day for it saves them from watching their account.'
                  : 'No time is given here; a day, even a cautious one, keeps the waiting from feeling endless.',
            }),
        rewrites: dated ? [dated] : act.kind === 'done' ? [insertion(draft, act.sentence.span.end, effect)] : [],
        parts: reading.nextStep.parts,
      },
    ];
  },
};

export const examples: Examples = {
  flags: [
    {
      customer: 'The lid was cracked when the pot came.',
      draft: "Sorry about the cracked lid. I'll send a new one [[soon]].",
      rewrite: "Sorry about the cracked lid. I'll send a new one by [[[day or time]]].",
    },
    {
      customer: 'The lid was cracked when the pot came.',
      draft: 'Sorry about the cracked lid. [[We will replace it]].',
      rewrite: 'Sorry about the cracked lid. We will replace it by [[[day or time]]].',
    },
    {
      customer: 'You charged me twice for the same order.',
      draft: "You're right about the second charge. [[I've refunded £24]].",
      rewrite:
        "You're right about the second charge. I've refunded £24. You should see it on [[[card or account]]] by [[[day]]].",
    },
  ],
  passes: [
    { customer: 'The lid was cracked.', draft: "Sorry about the lid. I'll send a new one by Thursday." },
    { customer: 'The lid was cracked.', draft: 'Sorry about the lid. Once you send a photo, we will replace it.' },
    { customer: 'Is the blue one back soon?', draft: 'Yes, the blue one is back on 12 May.' },
  ],
};
