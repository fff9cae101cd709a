import type { Check, Examples } from '../../engine/check';
import { givesOption, givesReason } from '../../engine/guards';
import { patterns } from '../../engine/patterns';

const opens = patterns({ word: [/^(?<words>unfortunately)\b/] });

export const check: Check = {
  id: 'jargon/unfortunately',
  family: 'jargon',
  message: 'Opening on what is not possible lands softer with one thing that can be done beside it.',
  source: 'Positive language (articles on empathy in support)',
  find: (draft, { customer }) =>
    draft.find(opens).flatMap(({ span, sentence }) => {
      const beside = [sentence, draft.neighbour(sentence, 1)];
      if (beside.some((one) => one && givesOption(one.plain))) return [];
      const softened = beside.some((one) => one && (givesReason(one.plain) || /https?:|\?$/.test(one.plain.source)));
      const next = draft.neighbour(sentence, 1);
      const eased = /\b(?:also|too)\b/;
      if (beside.some((one) => one && eased.test(one.plain.text))) return [];
      const brighter = next && /\b(?:open|still|also)\b/.test(next.plain.text) && !/\bnot?\b/.test(next.plain.text);
      if (brighter) return [];
      const refuses = /\b(?:not|no|nothing|never)\b/.test(sentence.plain.text);
      const alone = refuses && (!next || draft.neighbour(next, 1) === null);
      return [{ span, severity: customer.intensity >= 2 && alone && !softened ? 'advice' : 'note' }];
    }),
};

export const examples: Examples = {
  flags: [{ draft: "[[Unfortunately]] we don't have that size.", severity: 'note' }],
  passes: [
    { draft: 'Unfortunately the blue one is gone, but I can send the green one today.' },
    { draft: 'The train was, unfortunately, full.' },
  ],
};
