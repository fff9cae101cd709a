import type { Check, Examples } from '../../engine/check';
import { patterns } from '../../engine/patterns';

const said = patterns({
  reminder: [
    /\b(?<words>(?:as|like) (?:i|we) (?:have )?(?:already |previously )?(?:said|told you|mentioned|explained|stated|advised))\b,?/,
    /\b(?<words>as per (?:my|our) (?:last|previous|earlier|first) (?:e ?mail|message|reply))\b,?/,
  ],
});

export const check: Check = {
  id: 'dismissive/patience',
  family: 'dismissive',
  message: 'Being reminded that they were told can sting; saying it fresh costs no more words.',
  source: 'Patience, and making customers feel heard (articles on empathy in support)',
  find: (draft) =>
    draft.find(said).map(({ span }) => {
      // "As I already explained, the label ..." reads on as "The label ...".
      const opening = /^,?\s+(\p{Ll})/u.exec(draft.text.slice(span.end));
      const starts = draft.sentences.some((sentence) => sentence.span.start === span.start);
      return {
        span,
        severity: 'strong',
        rewrites:
          starts && opening
            ? [
                {
                  span: { start: span.start, end: span.end + opening[0].length },
                  text: (opening[1] ?? '').toUpperCase(),
                },
              ]
            : [],
      };
    }),
};

export const examples: Examples = {
  flags: [
    { draft: '[[As I already explained]], the label has to be printed.', rewrite: 'The label has to be printed.' },
  ],
  passes: [
    { draft: 'As you mentioned, the second parcel came without a lid.' },
    { draft: 'As we agreed on Monday, I have sent the replacement.' },
  ],
};
