import type { Check, Examples } from '../../engine/check';
import { callFor, lackOf, openPartsOf, undatedIn, weightOf } from '../../engine/next-step/lack';
import { heardBy, insertion, isOngoing, spanIn, withDay, wordsOf } from '../../engine/next-step/wording';

const SOON =
  "'Soon' means different things to each of us; a day, even a cautious one, keeps the waiting from feeling endless.";
const NONE = 'No time is given here; a day, even a cautious one, keeps the waiting from feeling endless.';
const LATER = 'They will only see this later; a day for it saves them from watching for it.';

export const check: Check = {
  id: 'next-step/unclear-time',
  family: 'next-step',
  message: NONE,
  source: 'Timeliness in complaint handling (Davidow 2003)',
  find: (draft, reading) => {
    if (lackOf(draft, reading) !== 'time') return [];
    const { ask } = reading.nextStep.clearest;
    const act = ask?.kind === 'wait' ? null : undatedIn(draft, reading);
    const rest = {
      severity: weightOf('time', reading),
      evidence: callFor(reading),
      ...openPartsOf(reading),
    };
    if (!act) {
      if (!ask) return [];
      return [
        {
          span: spanIn(ask, 0, ask.sentence.plain.text.replace(/[^\p{L}\p{N})]+$/u, '').length),
          rewrites: isOngoing(ask.sentence) ? [] : [heardBy(draft, ask.sentence.span.end)],
          ...rest,
        },
      ];
    }
    const vague = act.time?.kind === 'vague' ? act.time : null;
    const dated = act.kind === 'done' || act.kind === 'hope' ? null : withDay(draft, act);
    const effect = /\b(?:refund|credit|revers|money)/i.test(act.sentence.plain.text)
      ? 'You should see it on [[card or account]] by [[day]].'
      : 'It should reach you by [[day]].';
    return [
      {
        span: vague ? spanIn(act, vague.start, vague.end) : wordsOf(act),
        message: vague ? SOON : act.kind === 'done' ? LATER : NONE,
        rewrites: isOngoing(act.sentence)
          ? []
          : [
              dated ??
                (act.kind === 'done'
                  ? insertion(draft, act.sentence.span.end, effect)
                  : heardBy(draft, act.sentence.span.end)),
            ],
        ...rest,
      },
    ];
  },
};

export const examples: Examples = {
  flags: [
    {
      customer: 'The lid was cracked when the pot came.',
      draft: "Sorry about the cracked lid. I'll send a new one [[soon]].",
      rewrite: "Sorry about the cracked lid. I'll send a new one by [[day or time]].",
    },
    {
      customer: 'The lid was cracked when the pot came.',
      draft: 'Sorry about the cracked lid. [[We will replace it]].',
      rewrite: 'Sorry about the cracked lid. We will replace it by [[day or time]].',
    },
    {
      customer: 'You charged me twice for the same order.',
      draft: "You're right about the second charge. [[I've refunded £24]].",
      rewrite:
        "You're right about the second charge. I've refunded £24. You should see it on [[card or account]] by [[day]].",
    },
    {
      customer: 'The lid was cracked when the pot came.',
      draft: 'Sorry about the cracked lid. I have noted it with the date. [[We will replace it]].',
      rewrite: 'Sorry about the cracked lid. I have noted it with the date. We will replace it by [[day or time]].',
    },
    {
      customer: 'The chat dropped twice and I am waiting again.',
      draft: 'Sorry you were cut off. [[Please bear with us]].',
    },
  ],
  passes: [
    {
      customer: 'Great evening, thanks to the whole kitchen!',
      draft: 'So glad you liked it. We hope to welcome you again soon.',
    },
    {
      customer: 'My plan renewed though I had cancelled it.',
      draft:
        'Sorry it renewed. I have ended it and sent the 9 euros back, they are on your card already. No further payments will be taken.',
    },
    { customer: 'The lid was cracked.', draft: "Sorry about the lid. I'll send a new one by Thursday." },
    { customer: 'The lid was cracked.', draft: 'Sorry about the lid. Once you send a photo, we will replace it.' },
    { customer: 'Is the blue one back soon?', draft: 'Yes, the blue one is back on 12 May.' },
    { customer: 'The lid was cracked.', draft: 'Sorry about the lid. A new one is in your letter box tomorrow.' },
  ],
};
