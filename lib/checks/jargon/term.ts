import type { Check, Examples } from '../../engine/check';
import { patterns } from '../../engine/patterns';

const inside = patterns({
  term: [
    /\b(?:slas?|tier (?:two|three|2)|rmas?|skus?|back ?end|apis?|l[123](?= |$|\.)|provision(?:ing|ed)|whitelist(?:ing|ed)?|cache|dns|pocs?|eod|eta|kyc|webhooks?|endpoint|t2|deprecat(?:ed|ion)|mtu|sso)\b/,
  ],
});

export const check: Check = {
  id: 'jargon/term',
  family: 'jargon',
  message: 'Not everyone knows this word from inside the house; a plain one or a few words of explanation helps.',
  source: 'Clear and concise information (articles on empathy in support)',
  find: (draft, { thread }) => {
    const theirs = (thread.customer ?? '').toLowerCase().replace(/-/g, ' ');
    const seen = new Set<string>();
    const hits = draft.find(inside).filter(({ span, plain, sentence }) => {
      const term = sentence.plain.text.slice(plain.start, plain.end);
      const explained =
        /^["”]? ?\(/.test(draft.text.slice(span.end, span.end + 3)) ||
        /\([^)]{0,20}$/.test(draft.text.slice(Math.max(0, span.start - 20), span.start));
      if (explained || seen.has(term) || theirs.includes(term.replace(/s$/, ''))) return false;
      seen.add(term);
      return true;
    });
    // One may be known; three in one reply are a language of their own.
    return hits.map(({ span }) => ({ span, severity: hits.length >= 3 ? 'advice' : 'note' }));
  },
};

export const examples: Examples = {
  flags: [
    { draft: 'Your [[RMA]] is on its way.', severity: 'note' },
    { draft: 'The [[L2]] desk checks the SKU and sends the ETA.', severity: 'advice' },
  ],
  passes: [
    { draft: 'The API allows that.', customer: 'Is there an API for it?' },
    { draft: 'Clear the cache (the copies that your browser keeps).' },
    { draft: 'We expect it on Thursday.' },
  ],
};
