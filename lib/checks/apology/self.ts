import type { Check, Examples } from '../../engine/check';
import { patterns } from '../../engine/patterns';

const drama = patterns({
  self: [
    /\b(?<words>(?:please )?forgive (?:me|us)|i feel terrible(?= (?:about|for|that)|[,.!]|$)|i am the worst|beg your pardon)\b/,
  ],
});

export const check: Check = {
  id: 'apology/self',
  family: 'apology',
  message: 'This can turn the eye to the writer; their trouble reads better in the middle.',
  source: 'Empathy, not pity (articles on empathy in support)',
  find: (draft) => draft.find(drama).map(({ span }) => ({ span, severity: 'note' })),
};

export const examples: Examples = {
  flags: [
    { draft: '[[I feel terrible]] about this, the vase was lovely.' },
    { draft: '[[Please forgive us]] for the mix-up.' },
  ],
  passes: [
    { draft: 'That sounds terrible, and I see why it hurt.' },
    { draft: 'It must have felt awful to wait alone.' },
  ],
};
