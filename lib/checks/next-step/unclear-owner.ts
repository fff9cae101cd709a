import type { Check, Examples } from '../../engine/check';
import type { Draft } from '../../engine/draft';
import { type ActIn, movesOf } from '../../engine/next-step/clearest';
import type { Rewrite } from '../../engine/review';
import { callFor, lackOf, weightOf } from '../../engine/next-step/lack';
import { insertion, isWhole, spanIn, withDay, wordsOf } from '../../engine/next-step/wording';

export const check: Check = {
  id: 'next-step/unclear-owner',
  family: 'next-step',
  message: "A name or 'I' here tells them whom to count on, and a day tells them until when.",
  source: "'I' reads as more caring and able (Packard, Moore and McFerran 2018)",
  find: (draft, reading) => {
    const { act: clearest } = reading.nextStep.clearest;
    if (!clearest || lackOf(draft, reading) !== 'owner') return [];
    // What somebody will do says more than what has been passed on.
    const act = movesOf(draft, reading.customer).acts.find((one) => bySomeone(draft, one)) ?? clearest;
    const place = act.sentence.span.end;
    const someone = named(draft, act);
    const promise = '[[Name or team]] will [[what they will do]] by [[day or time]].';
    // "You will hear in due course." gives way to it: beside a day it would take the day back.
    const isPutOff = act.time?.kind === 'vague' && isWhole(act);
    return [
      {
        span: wordsOf(act),
        severity: weightOf('owner', reading),
        evidence: callFor(reading),
        // Beside "someone will call you" a second promise would say it twice.
        rewrites: [
          ...(someone ? [someone] : []),
          ...(isPutOff
            ? [{ span: act.sentence.span, text: promise }]
            : someone
              ? []
              : [insertion(draft, place, promise)]),
        ],
        parts: reading.nextStep.parts,
      },
    ];
  },
};

const ownerOf = (act: ActIn) => act.owner && spanIn(act, act.owner.start, act.owner.end);
const bySomeone = (draft: Draft, act: ActIn): boolean => {
  const owner = act.kind === 'promise' ? ownerOf(act) : null;
  return owner !== null && /^(?:someone|somebody)$/i.test(draft.quote(owner));
};

/** A slot in place of "someone", and a day where the promise has none; null where nobody of that name is in it. */
function named(draft: Draft, act: ActIn): Rewrite | null {
  const owner = ownerOf(act);
  if (!owner || !bySomeone(draft, act)) return null;
  const name = '[[I or a name]]';
  const day = act.time === null || act.time.kind === 'vague' ? withDay(draft, act) : null;
  if (!day) return { span: owner, text: name };
  return {
    span: { start: owner.start, end: day.span.end },
    text: name + draft.text.slice(owner.end, day.span.start) + day.text,
  };
}

export const examples: Examples = {
  flags: [
    {
      customer: 'The heating has been off since Monday.',
      draft: 'Four cold days is too long. [[This has been escalated]].',
      rewrite:
        'Four cold days is too long. This has been escalated. [[Name or team]] will [[what they will do]] by [[day or time]].',
    },
    {
      customer: 'The app closes when I save.',
      draft: 'Thanks for reporting this. [[Someone will call you shortly]].',
      rewrite: 'Thanks for reporting this. [[I or a name]] will call you by [[day or time]].',
      severity: 'advice',
    },
  ],
  passes: [
    {
      customer: 'You billed me for the broken shutter, it hung loose when we came.',
      draft: 'The shutter was recorded as broken on the day you left. Have you a photo of it from your first day?',
    },
    // A fact of a thing.
    {
      customer: 'The add-on is gone since I moved the folder.',
      draft:
        'That folder is shared with the launcher, so the add-on was left behind. Copy it over by hand and it is back.',
    },
    { customer: 'The heating is off.', draft: 'Omar from repairs will call you before noon tomorrow.' },
    { customer: 'The heating is off.', draft: 'This has been escalated to repairs, who will be with you at 4 pm.' },
  ],
};
