import type { Check, Examples } from '../../engine/check';
import { patterns } from '../../engine/patterns';

const superlative = patterns({
  gush: [
    /\b(?<words>(?:(?:so|deeply|truly|sincerely|terribly|profoundly|incredibly|extremely|very),? (?:and )?){2,}(?:sorry|sad|upset|apologi[sz]e)|(?:profoundly|incredibly|extremely) sorry|(?:my|our) hearts? (?:breaks?|aches?|goes out|go out|sinks?|sank|is broken)(?: (?:for|to) you)?|we are (?:all )?(?:devastated|heartbroken|mortified)|words (?:can ?not|fail to) (?:express|say))\b/,
  ],
});

export const check: Check = {
  id: 'canned/gush',
  family: 'canned',
  message: 'One plain word of regret carries more than several strong ones.',
  source: 'Empathy, not pity (articles on empathy in support)',
  find: (draft) =>
    draft.find(superlative).map(({ span }) => {
      // "Truly, deeply sorry" to "truly sorry": the first adverb stays.
      const many = /^(\p{L}+),?\s.*\s(sorry|sad|upset|apologi[sz]e)$/isu.exec(draft.quote(span));
      return { span, severity: 'note', rewrites: many ? [{ span, text: `${many[1]} ${many[2]}` }] : [] };
    }),
};

export const examples: Examples = {
  flags: [
    { draft: 'I am [[truly, deeply sorry]] about the vase.', rewrite: 'I am truly sorry about the vase.' },
    { draft: '[[Our hearts go out to you]].' },
  ],
  passes: [{ draft: "I'm so sorry about your ring." }, { draft: 'The heart of the lamp is its bulb.' }],
};
