import type { Check, Examples } from '../../engine/check';
import { lackOf, weightOf } from '../../engine/next-step/lack';
import { insertion, speaker } from '../../engine/next-step/wording';

export const check: Check = {
  id: 'next-step/way-back',
  family: 'next-step',
  message: 'If these steps do not help, a line on what to do then saves them from starting over.',
  source: 'Clear information about the process (articles on empathy in support)',
  find: (draft, reading) => {
    if (lackOf(draft, reading) !== 'back') return [];
    const { place, parts } = reading.nextStep;
    const will = speaker(draft);
    const back = `If it still fails, reply here and ${will.startsWith('I') ? will : `w${will.slice(1)}`} [[next thing you would try]].`;
    return [
      {
        span: null,
        place,
        title: 'A way back if it fails',
        severity: weightOf('back', reading),
        rewrites: [insertion(draft, place, back)],
        parts,
      },
    ];
  },
};

export const examples: Examples = {
  flags: [
    {
      customer: 'The app will not open since the update.',
      draft: 'Clear the cache and log in again.',
      rewrite:
        'Clear the cache and log in again. If it still fails, reply here and I will [[next thing you would try]].',
    },
  ],
  passes: [
    {
      customer: 'The app will not open.',
      draft: 'Clear the cache. If it still fails, reply here and I will reset it.',
    },
    { customer: 'How do I export my notes?', draft: 'Go to Settings, then Export.' },
  ],
};
