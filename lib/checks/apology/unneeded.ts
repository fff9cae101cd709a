import type { Check, Examples } from '../../engine/check';
import { regretsIn } from './regret';

const REFUSES = /\b(?:not|no|unable|never|without|closed|only|none)\b/;

export const check: Check = {
  id: 'apology/unneeded',
  family: 'apology',
  message: 'Nothing went amiss here as far as their message tells; without the sorry the answer sounds surer.',
  source: 'Empathy, not pity (articles on empathy in support)',
  find: (draft, { acknowledgement, customer, thread }) => {
    const calm =
      customer.known && acknowledgement.due === 'none' && customer.wentWrong.length === 0 && customer.intensity === 0;
    if (!calm || thread.turn !== 'first') return [];
    const [first] = regretsIn(draft);
    if (!first || draft.body.some((sentence) => REFUSES.test(sentence.plain.text))) return [];
    // Words of theirs beside the sorry: something did go amiss.
    const theirs = (thread.customer ?? '').toLowerCase();
    if (first.sentence.plain.words.some((word) => word.length >= 5 && theirs.includes(word.slice(0, 6)))) return [];
    // A late answer may say sorry once.
    if (/\b(?:late|slow|delay\w*|wait\w*)\b/.test(first.sentence.plain.text) && regretsIn(draft).length === 1)
      return [];
    return [{ span: first.span, severity: 'note' }];
  },
};

export const examples: Examples = {
  flags: [{ draft: "I'm [[sorry]] about that. The invoice is attached.", customer: 'Can I get an invoice for May?' }],
  passes: [
    { draft: 'Sorry, we do not ship there.', customer: 'Do you ship to Norway?' },
    { draft: 'Sorry for the late reply. Yes, we do.', customer: 'Do you ship to Norway?' },
    { draft: "I'm sorry about the vase. A new one left today.", customer: 'The vase arrived broken.' },
  ],
};
