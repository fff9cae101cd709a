import type { Check, Examples } from '../../engine/check';
import { patterns } from '../../engine/patterns';

const named = patterns({
  detail: [
    // What they bought or owe, with its sum or its content.
    /\b(?<words>your (?:\w+ )?(?:order|refund|payment|bill) (?:of|for|number) [^.;?!]{0,60}?(?:[£$€¥₹] ?\d|\b\d+ ?eur\b)[\d.,]*)/,

    // Health and hardship.
    /\b(?<words>your (?:\w+ )?(?:medical|prescription|test results?)(?: (?:device|order))*)\b/,
  ],
});

export const check: Check = {
  id: 'channel/detail',
  family: 'channel',
  message: 'Everyone can read this detail of their case; it may be safer in a private message.',
  source: 'Tailoring a reply to its channel (articles on empathy in support)',
  find: (draft, { thread }) => {
    if (thread.channel !== 'public') return [];
    const theirs = (thread.customer ?? '').toLowerCase();
    return draft.find(named).flatMap((hit) => {
      const words = draft.quote(hit.span).toLowerCase();
      const sums = words.match(/\d[\d.,]*\d/g) ?? [];
      // What they posted themselves is no secret.
      const posted =
        sums.length > 0
          ? sums.every((sum) => theirs.includes(sum))
          : (words.match(/\p{L}{5,}/gu) ?? []).some((word) => theirs.includes(word.slice(0, 6)));
      const asks =
        /\?$/.test(hit.sentence.plain.source) ||
        /\b(?:if|can|could|may) (?:you|your)\b/.test(hit.sentence.plain.text.slice(0, hit.plain.start));
      return posted || asks ? [] : [{ span: hit.span, severity: 'advice' }];
    });
  },
};

export const examples: Examples = {
  flags: [
    { draft: '[[Your order of two dresses for £84]] was cancelled.', channel: 'public' },
    { draft: 'We saw that [[your medical device order]] was refused.', channel: 'public' },
  ],
  passes: [
    { draft: 'Your order of two dresses for £84 was cancelled.', channel: 'email' },
    { draft: 'Your refund of £84 left today.', channel: 'public', customer: 'Where is my £84 refund?' },
    { draft: 'Could you send your order for us to check?', channel: 'public' },
  ],
};
