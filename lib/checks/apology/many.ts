import type { Check, Examples } from '../../engine/check';
import { regretsIn } from './regret';

export const check: Check = {
  id: 'apology/many',
  family: 'apology',
  message: 'One sincere, specific apology usually does more than several; a later one can go.',
  source: 'Zendesk Benchmark 2014: more sorries went with lower ratings (a correlation)',
  find: (draft, { customer }) => {
    if (customer.vulnerable) return [];
    const hits = regretsIn(draft);
    const twice = hits.find((hit, i) => i > 0 && hit.sentence === hits[i - 1]?.sentence);
    const extra = hits.length >= 3 ? hits[2] : twice;
    if (!extra) return [];
    // The one to leave out: a later sentence that says sorry and nothing else.
    const spare = hits
      .slice(1)
      .find(({ sentence }) =>
        /^(?:again,? )?sorry(?: (?:for|about) (?:this|that|it|the confusion))*[.! ]*$/.test(sentence.plain.text),
      );
    const next = spare && /^\s+/.exec(draft.text.slice(spare.sentence.span.end));
    const last = spare && !next;
    const start = spare?.sentence.span.start ?? 0;
    const before = last ? (/[ \t]+$/.exec(draft.text.slice(0, start))?.[0].length ?? 0) : 0;
    return [
      {
        span: extra.span,
        severity: hits.length >= 5 ? 'advice' : 'note',
        rewrites: spare
          ? [
              {
                span: {
                  start: start - before,
                  end: spare.sentence.span.end + (/^[ \t]+/.exec(next?.[0] ?? '')?.[0].length ?? 0),
                },
                text: '',
              },
            ]
          : [],
      },
    ];
  },
};

export const examples: Examples = {
  flags: [
    {
      draft: "I'm sorry about the vase. Sorry for the delay too, a new one left today. Again, [[sorry]].",
      rewrite: "I'm sorry about the vase. Sorry for the delay too, a new one left today.",
    },
    { draft: 'Sorry for the wait, and [[sorry]] for the mix-up.', severity: 'note' },
  ],
  passes: [
    { draft: "I'm sorry about the vase. A new one left today, and I'm sorry it took a week." },
    { draft: 'Sorry, which one? You have no need to be sorry, nothing to apologise for.' },
  ],
};
