import type { Check, Examples } from '../../engine/check';
import { patterns } from '../../engine/patterns';

const superlative = patterns({
  gush: [
    /\b(?<words>(?:(?:so|deeply|truly|very),? ){2,}sorry|(?:my|our) hearts? (?:breaks?|go out|sank)(?: (?:for|to) you)?)\b/,
  ],
});

export const check: Check = {
  id: 'canned/gush',
  family: 'canned',
  message: 'One plain word of regret carries more than several strong ones.',
  source: 'Empathy, not pity (articles on empathy in support)',
  // Where someone grieves, strong words are in measure.
  find: (draft, { customer }) =>
    (customer.vulnerable ? [] : draft.find(superlative)).map(({ span }) => {
      // "Truly, deeply sorry" to "truly sorry": the first adverb stays.
      const many = /^(\p{L}+),?\s.*\s(sorry)$/isu.exec(draft.quote(span));
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
