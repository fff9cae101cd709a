import type { Check, Examples } from '../../engine/check';
import { patterns } from '../../engine/patterns';

const certain = patterns({
  pledge: [
    /\b(?<words>(?:i|we) (?:can )?(?:guarantee|promise))(?= (?!to\b)(?:[\w']+ ){1,5}(?:will|shall|is|are|answers?|can)\b)/,
  ],
});
/** What the agent can answer for alone. */
const OWN = /^ (?:i|we)\b/;

export const check: Check = {
  id: 'commitment/certain',
  family: 'commitment',
  message: 'If others have a hand in it, a firm promise can come back; what do you expect, and when will you check?',
  source: 'Promises and their keeping (Lampert, Dale and Paris 2008)',
  find: (draft) =>
    draft
      .find(certain)
      .filter(({ sentence, plain }) => !OWN.test(sentence.plain.text.slice(plain.end)))
      .map(({ span }) => {
        const pledge = /^(?<who>i|we)\b.*?(?:guarantee|promise)$/i.exec(draft.quote(span))?.groups?.who;
        return {
          span,
          severity: 'note' as const,
          rewrites: pledge ? [{ span, text: `${pledge} expect` }] : [],
        };
      }),
};

export const examples: Examples = {
  flags: [
    {
      draft: '[[I guarantee]] the courier will be there on Monday.',
      rewrite: 'I expect the courier will be there on Monday.',
    },
    { draft: '[[We promise]] the seller answers today.', rewrite: 'We expect the seller answers today.' },
  ],
  passes: [
    { draft: 'I promise I will ring you at nine.' },
    { draft: 'We guarantee a full refund within 30 days.' },
    { draft: 'The guarantee runs until June.' },
  ],
};
