import type { Check, Examples } from '../../engine/check';
import { moves } from '../moves';
import { replaceSentence } from '../../engine/rewrite';

export const check: Check = {
  id: 'blame/passive',
  family: 'blame',
  message: 'Left without a doer, our own mistake can read as if nobody owned it.',
  source: 'Lewicki, Polin and Lount 2016, what makes an apology work',
  find: moves(
    { severity: 'note' },
    {
      nobody: {
        wordings: [
          // "Mistakes were made."
          /\b(?<words>(?:mistakes|errors|a mistake|an error) (?:were|was|have been|has been|had been) made)\b/,
          // "It was decided in March."
          /\b(?<words>(?:it|this) (?:was|has been) decided)\b/,
        ],
        unless: (hit) => / (?:by|on) (?:us|me|our|my)\b/.test(hit.sentence.plain.text),
        rewrites: (hit, draft) =>
          /^(?:mistakes|errors|a mistake|an error) (?:were|was|have been|has been|had been) made[.!]?$/.test(
            hit.sentence.plain.text,
          )
            ? replaceSentence(hit, draft, 'We made a mistake: [[what it was]].')
            : [],
      },
    },
  ),
};

export const examples: Examples = {
  flags: [{ draft: '[[Mistakes were made]].', rewrite: 'We made a mistake: [[what it was]].' }],
  passes: [{ draft: 'A mistake was made by us when we packed the box.' }],
};
