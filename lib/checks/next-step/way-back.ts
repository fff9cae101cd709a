import type { Check, Examples } from '../../engine/check';
import type { Draft } from '../../engine/draft';
import { movesOf } from '../../engine/next-step/clearest';
import { lackOf, weightOf } from '../../engine/next-step/lack';
import { insertion, speaker } from '../../engine/next-step/wording';
import type { Reading } from '../../engine/reading';

/** A way back in other words than the engine knows. */
const IF_NOT = /^if (?:there|that|it|this|not)\b/;

export const check: Check = {
  id: 'next-step/way-back',
  family: 'next-step',
  message: 'If these steps do not help, a line on what to do then saves them from starting over.',
  source: 'Clear information about the process (articles on empathy in support)',
  find: (draft, reading) => {
    if (lackOf(draft, reading) !== 'back' || draft.body.some(({ plain }) => IF_NOT.test(plain.text))) return [];
    const { parts } = reading.nextStep;
    const place = endOfSteps(draft, reading);
    const severity = weightOf('back', reading);
    const will = speaker(draft);
    const not = will.endsWith("'ll") ? "doesn't" : 'does not';
    const back = `If that ${not} help, reply here and ${will.startsWith('I') ? will : `w${will.slice(1)}`} [[next thing you would try]].`;
    return [
      {
        span: null,
        place,
        title: 'A way back if it fails',
        severity,
        rewrites: severity === 'note' ? [] : [insertion(draft, place, back)],
        parts,
      },
    ];
  },
};

/** The end of the last step, so that the line speaks of the steps and of nothing after them. */
function endOfSteps(draft: Draft, { customer, nextStep }: Reading): number {
  const last = movesOf(draft, customer)
    .asks.filter(({ kind }) => kind === 'steps')
    .at(-1);
  return last ? Math.min(last.sentence.span.end, nextStep.place) : nextStep.place;
}

export const examples: Examples = {
  flags: [
    {
      customer: 'The app will not open since the update.',
      draft: 'Please clear the cache and log in again.',
      rewrite:
        'Please clear the cache and log in again. If that does not help, reply here and I will [[next thing you would try]].',
    },
  ],
  passes: [
    {
      customer: 'The app will not open.',
      draft: 'Clear the cache. If it still fails, reply here and I will reset it.',
    },
    // Nothing to try: no step that could fail to help.
    {
      customer: 'Too many adverts since the update, and the cross is tiny.',
      draft: 'Please consider our Plus plan for reading in peace.',
    },
    { customer: 'How do I export my notes?', draft: 'Go to Settings, then Export.' },
  ],
};
