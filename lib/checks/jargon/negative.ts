import type { Check, Examples } from '../../engine/check';
import type { Draft, Hit } from '../../engine/draft';
import { patterns } from '../../engine/patterns';
import type { Rewrite } from '../../engine/review';

const ABLE = '(?:can|could|will|would|do|does) not(?: be able to)?';
const framed = patterns({
  until: [
    new RegExp(
      String.raw`(?<subject>\b(?:we|i)) (?<words>(?<not>${ABLE}) (?<verb>(?:\w+ ){1,8}?)(?<joint>until|unless|before) )(?<rest>[^,;:]{2,}?)(?=[.!]?$)`,
    ),
  ],
  problem: [/^(?<words>the problem is that)\b/],
});
// What is kept from happening until then is good news, and an order for safety's sake is no refusal.
const GOOD = /\bcharge\b/;

export const check: Check = {
  id: 'jargon/negative',
  family: 'jargon',
  message: 'Said the other way round, this tells them what will happen.',
  source: 'Positive language (articles on empathy in support)',
  find: (draft) =>
    draft.find(framed).flatMap((hit) => {
      if (hit.id === 'problem') return [{ span: hit.span, severity: 'note' }];
      if (GOOD.test(hit.plain.groups.verb ?? '')) return [];
      return [{ span: hit.span, severity: 'note', rewrites: turned(draft, hit) }];
    }),
};

/** "We can't ship until it clears" to "We can ship once it clears": the same fact, seen from its other side. */
function turned(draft: Draft, hit: Hit): readonly Rewrite[] {
  const { verb = '', joint = '', rest = '', not = '' } = hit.plain.groups;
  // A second "not" would turn over as well, and "before Friday" is a date, no condition.
  if (/\b(?:not|no|never|much|many|more|lot|any|anything|anyone|further|else|or)\b/.test(`${verb}${rest}`)) return [];
  if (joint === 'before' || !/^(?:the|your|you|it|this|that|we|i|they|he|she|our|a|an)\b/.test(rest)) return [];
  if (!/^(?:the|your|this|that|our|a|an) .*\b(?:is|are|has|have|\w+s)\b|^(?:you|it|we|i|they|he|she) \w/.test(rest))
    return [];
  const able = /able/.test(not)
    ? /will|would/.test(not)
      ? 'will be able to'
      : /am/.test(not)
        ? 'am able to'
        : 'are able to'
    : /^do/.test(not)
      ? ''
      : 'can';
  const source = draft.quote(hit.span);
  const words = source.slice(source.toLowerCase().lastIndexOf(verb.trim().split(' ')[0] ?? ''));
  const kept = words.replace(/\s+(?:until|unless)\s*$/i, '');
  return kept === words ? [] : [{ span: hit.span, text: `${able ? `${able} ` : ''}${kept} once ` }];
}

export const examples: Examples = {
  flags: [
    {
      draft: "We [[can't ship the chair until ]]the payment clears.",
      rewrite: 'We can ship the chair once the payment clears.',
    },
    { draft: '[[The problem is that]] the plan has no exports.' },
  ],
  passes: [
    { draft: "We won't charge you until the trial ends." },
    { draft: 'Please do not unplug it until the light is green.' },
    { draft: 'We ship as soon as the payment clears.' },
  ],
};
