import type { Check, Examples } from '../../engine/check';
import type { Draft } from '../../engine/draft';
import { type ActIn, movesOf } from '../../engine/next-step/clearest';
import { callFor, lackOf, weightOf } from '../../engine/next-step/lack';
import { timesOf } from '../../engine/next-step/times';
import { evenWithout, heardBy, insertion, isStock, speaker, withDay, wordsOf } from '../../engine/next-step/wording';
import type { Reading } from '../../engine/reading';
import type { Rewrite } from '../../engine/review';

const WRITES =
  /\b(?:(?:get|come|be) back|in touch|write|reply|update you|keep you|let you know|(?:tell|inform|notify|call|ring|text|email|message) you)\b/;

export const check: Check = {
  id: 'next-step/unclear-action',
  family: 'next-step',
  message: 'This can mean many things; what will you actually do or send, and by when will they hear?',
  source: 'Concrete words and satisfaction (Packard and Berger 2021)',
  find: (draft, reading) => {
    const { act } = reading.nextStep.clearest;
    if (!act || lackOf(draft, reading) !== 'action') return [];
    const rewrite = rewriteOf(draft, act, reading);
    return [
      {
        span: wordsOf(act),
        severity: weightOf('action', reading),
        evidence: callFor(reading),
        rewrites: rewrite ? [rewrite] : [],
        parts: reading.nextStep.parts,
      },
    ];
  },
};

/** A firm promise in place of one that says nothing; a day where there is more in it that would be lost. */
function rewriteOf(draft: Draft, act: ActIn, { customer }: Reading): Rewrite | null {
  const { span, plain } = act.sentence;
  const promise = `${speaker(draft)} [[what you will check or do]] and write to you by [[day or time]].`;
  if (isStock(act)) return evenWithout(draft, { span, text: promise });
  // A second promise to write beside the first would say it twice.
  if (!WRITES.test(plain.text)) return evenWithout(draft, insertion(draft, span.end, promise));
  const time = timesOf(plain).find(({ kind }) => kind === 'vague');
  if (time) return withDay(draft, { ...act, time });
  const writes = movesOf(draft, customer).acts.filter(
    ({ sentence, kind, action }) =>
      sentence === act.sentence && kind === 'promise' && WRITES.test(plain.text.slice(action.start)),
  );
  return (writes[0] && withDay(draft, writes[0])) ?? heardBy(draft, span.end);
}

export const examples: Examples = {
  flags: [
    {
      customer: 'My parcel is a week late.',
      draft: "A week late is no fun. [[We'll look into it and get back to you shortly]].",
      rewrite: "A week late is no fun. We'll [[what you will check or do]] and write to you by [[day or time]].",
    },
    {
      customer: 'My parcel is a week late.',
      draft: "A week late is no fun. [[I'll check with Omar in the van and get back to you when I can]].",
      rewrite: "A week late is no fun. I'll check with Omar in the van and get back to you by [[day or time]].",
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
