import type { Check, Examples } from '../../engine/check';
import type { Draft, Hit } from '../../engine/draft';
import type { Rewrite } from '../../engine/review';
import { after, before } from '../../engine/guards';
import { replaceSentence } from '../../engine/rewrite';
import { moves } from '../moves';
import { ADVERB, regex } from '../words';

/** "You entered the wrong postcode." to "The postcode we have is [[the one given]]; what should it be?" */
const asked = (hit: Hit, draft: Draft): readonly Rewrite[] => {
  const thing =
    /^you\s+(?:have\s+)?(?:entered|typed|gave|given|put|used|provided|sent)(?:\s+in|\s+us)?\s+(?:the|a|an)\s+(?:wrong|incorrect|invalid|old|outdated)\s+((?:\p{Ll}+\s+)?\p{Ll}+)[.!]?$/iu.exec(
      draft.quote(hit.sentence.span),
    )?.[1];
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
          /\b(?<words>your own (?:fault|mistakes?|errors?|negligence|carelessness|doing|choice|decision|responsibility|risk|oversight|making|actions?))\b/,

          // "It was user error."
          /\b(?<words>(?:user|customer|operator|handling|human) error)\b/,
        ],
        unless: (hit) =>
          /\b(?:not|never|no|none|nothing|isn)\b(?: \w+){0,4} ?$|\bmeans (?:at )?$/.test(before(hit)) ||
          /^ (?:to make|only|whenever|and yours|whether)/.test(after(hit)) ||
          (/\b(?:our|ours|us)\b/.test(hit.sentence.plain.text) && /\bnot\b/.test(hit.sentence.plain.text)) ||
          /\bif\b/.test(before(hit)),
      },
      wrong: {
        rewrites: asked,
        wordings: [
          // "You entered the wrong code."
          regex`\b(?<words>you (?:have |had )?${ADVERB}(?:entered|typed|used|chose|chosen|selected|ordered|put|gave|given|sent|booked|filled|bought|picked|provided|installed|set|uploaded|submitted|wrote|spelled|spelt|clicked|pressed|parked|plugged|connected|keyed) (?:\w+ ){0,4}(?:wrong|incorrect|incorrectly|wrongly|mistaken|old|invalid|outdated|expired|different|non existent|yourself|too late)\b)`,
          // "That is because you deleted it."
          regex`\b(?<words>because you (?:have |had )?${ADVERB}(?:entered|typed|chose|chosen|selected|gave|given|put|changed|cancelled|deleted|removed|moved|missed|broke|broken|opened|ordered|signed|waited|left|lost|refused|declined|downloaded|clicked|pressed|dropped|washed|parked|arrived|came|booked|skipped|ignored|forgot|failed|turned|switched|disabled|blocked|rejected|accepted|agreed|shared|read|check|follow|provide|confirm|pay|update|bring|tell|tick|reply|respond|answer|book|order|register|cancel|attach|fill)\b[^,.;!?]{0,40})`,
          // "You misread the label."
          regex`\b(?<words>you (?:have |had )?${ADVERB}(?:misread|misunderstood|misused|broke|broken|damaged|caused|mishandled|misplaced|messed up|ruined|overloaded|overfilled|confused|brought (?:this|it) on|triggered|provoked|deleted it yourself|misinterpreted|misjudged|got (?:it|this|that) wrong))\b`,
          // "You are mistaken."
          regex`\b(?<words>you (?:are|were) ${ADVERB}(?:wrong|mistaken|incorrect|confused|misinformed|misguided|the one who (?:\w+ed|chose)|refusing|expecting too|holding it|in breach|late with|responsible|to blame|at fault|supposed to know)\b)`,
        ],
        unless: (hit) =>
          /\b(?:if|in case|whether|unless|not|nothing|sorry|even if|when|so)\b(?: \w+){0,3} ?$/.test(before(hit)) ||
          /\?$/.test(hit.sentence.plain.text) ||
          /\b(?:not|nothing)\b(?: \w+)? (?:responsible|wrong|mistaken)/.test(
            hit.sentence.plain.text.slice(hit.plain.start),
          ) ||
          /\bright\b/.test(before(hit)) ||
          (/^ (?:to be|about (?:the|why|how)|, (?:i|we) (?:am|are|was|were) )/.test(after(hit)) &&
            /confused$/.test(hit.sentence.plain.text.slice(0, hit.plain.end))),
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
    { draft: '"Not supported" means at your own risk, not forbidden.', customer: 'May I use the old one?' },
    { draft: 'That was our mistake, not yours.' },
    { draft: "It's not your fault, the form hides that field." },
    { draft: "Because you've been with us since 2015, the upgrade is free." },
    { draft: 'You are right, I was mistaken about the date.' },
    { draft: 'None of this is your fault.' },
    { draft: 'Did you type the old address by any chance?' },
  ],
};
