import type { Check, Examples } from '../../engine/check';
import type { Draft, Hit } from '../../engine/draft';
import type { Rewrite } from '../../engine/review';
import { after, before } from '../../engine/guards';
import { replaceSentence } from '../../engine/rewrite';
import { moves } from '../moves';
import { ADVERB, regex } from '../words';

/** "You entered the wrong postcode." to "The postcode we have is [[the one given]]; what should it be?" */
const asked = (hit: Hit, draft: Draft): readonly Rewrite[] => {
  const thing = /^you\s+entered\s+(?:the|a|an)\s+wrong\s+(\p{Ll}+)[.!]?$/iu.exec(draft.quote(hit.sentence.span))?.[1];
  return thing ? replaceSentence(hit, draft, `The ${thing} we have is [[the one given]]; what should it be?`) : [];
};

export const check: Check = {
  id: 'blame/fault',
  family: 'blame',
  message: 'Making the customer the doer of the fault can feel like blame; the thing itself can be the subject.',
  source: 'Fausey and Boroditsky 2010, wording and blame',
  find: moves(
    { severity: 'strong' },
    {
      fault: {
        wordings: [
          // "It was your own fault."
          /\b(?<words>your own mistakes?)\b/,

          // "It was user error."
          /\b(?<words>user error)\b/,
        ],
        unless: (hit) =>
          /\b(?:not|no)\b(?: \w+){0,4} ?$/.test(before(hit)) ||
          /^ only/.test(after(hit)) ||
          (/\b(?:our|us)\b/.test(hit.sentence.plain.text) && /\bnot\b/.test(hit.sentence.plain.text)) ||
          /\bif\b/.test(before(hit)),
      },
      wrong: {
        rewrites: asked,
        wordings: [
          // "You entered the wrong code."
          regex`\b(?<words>you ${ADVERB}(?:entered|gave) (?:\w+ ){0,4}(?:wrong|old)\b)`,
          // "That is because you deleted it."
          regex`\b(?<words>because you ${ADVERB}gave\b[^,.;!?]{0,40})`,
          // "You misread the label."
          regex`\b(?<words>you (?:have |had )?${ADVERB}(?:misunderstood|got (?:it|this|that) wrong))\b`,
          // "You are mistaken."
          regex`\b(?<words>you (?:are|were) ${ADVERB}mistaken\b)`,
        ],
        unless: (hit) =>
          /\b(?:if|not|so)\b(?: \w+){0,3} ?$/.test(before(hit)) ||
          /\?$/.test(hit.sentence.plain.text) ||
          /\bnot\b(?: \w+)? wrong/.test(hit.sentence.plain.text.slice(hit.plain.start)) ||
          /\bright\b/.test(before(hit)) ||
          (/^ about the/.test(after(hit)) && /confused$/.test(hit.sentence.plain.text.slice(0, hit.plain.end))),
      },
    },
  ),
};

export const examples: Examples = {
  flags: [
    { draft: 'This is [[your own mistake]].' },
    {
      draft: '[[You entered the wrong]] postcode.',
      rewrite: 'The postcode we have is [[the one given]]; what should it be?',
    },
    { draft: 'It turned out to be a [[user error]].' },
    { draft: 'The delay happened [[because you gave an old address]].' },
    { draft: '[[You misunderstood]] the offer.' },
  ],
  passes: [
    { draft: 'That was our mistake, not yours.' },
    { draft: "It's not your fault, the form hides that field." },
    { draft: "Because you've been with us since 2015, the upgrade is free." },
    { draft: 'You are right, I was mistaken about the date.' },
    { draft: 'None of this is your fault.' },
    { draft: 'Did you type the old address by any chance?' },
  ],
};
