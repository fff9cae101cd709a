import type { Check, Examples } from '../../engine/check';
import { patterns } from '../../engine/patterns';

const claimed = patterns({
  understand: [
    /\b(?<words>(?:i|we) (?:(?:completely|totally|do|really|can|also) )*understand (?:your (?:frustration|concerns?|feelings?|disappointment|situation|worry)|how (?:you feel|frustrating this is)|you))(?= *(?:[.,!;]|$|but\b|and\b))/,
    /\b(?<words>(?:i|we) totally understand)(?= *[.!]|$)/,
  ],
});

export const check: Check = {
  id: 'canned/understand',
  family: 'canned',
  message: '"I understand" by itself fits any message; what exactly is understood shows that theirs was read.',
  source: 'Concrete words show listening (Packard and Berger 2021)',
  find: (draft, { acknowledgement }) => {
    if (acknowledgement.due !== 'full' || acknowledgement.level === 2) return [];
    return draft
      .find(claimed)
      .filter(({ sentence }) => acknowledgement.sentence?.index !== sentence.index)
      .map(({ span }) => ({ span, severity: 'note' }));
  },
};

export const examples: Examples = {
  flags: [
    {
      draft: 'Sorry for the trouble. [[I totally understand your frustration]]. The fee is in the terms.',
      customer: 'I am furious about the extra fee of £30. Third time I write!',
    },
  ],
  passes: [
    {
      draft: 'I understand your frustration with the £30 fee, nobody told you about it.',
      customer: 'I am furious about the extra fee of £30. Third time I write!',
    },
    { draft: 'Yes, I understand: the tab next to Orders.', customer: 'Do you see the second tab?' },
  ],
};
