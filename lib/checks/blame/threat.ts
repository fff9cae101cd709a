import type { Check, Examples } from '../../engine/check';
import { before, givesOption, within } from '../../engine/guards';
import { moves } from '../moves';

export const check: Check = {
  id: 'blame/threat',
  family: 'blame',
  message: 'A warning of consequences can sound like a threat; the date and what helps them meet it work better.',
  source: 'De-escalation in writing (articles on empathy in support)',
  find: moves(
    { severity: 'advice' },
    {
      consequence: {
        wordings: [
          /\b(?<words>failure to \w+[^.;!?]{1,60}? (?:will|may|shall|can|would) (?:\w+ )?(?:result|lead|cause|mean|be|incur|force|leave|entail))\b/,
          /\b(?<words>(?:or else|failing which|otherwise) ,?(?: ?(?:your|we|i|the|it|this) (?:\w+ ){0,3}?(?:will|shall|must|are forced|may|can) (?:\w+ )?(?:clos|suspend|cancel|delet|terminat|block|report|involv|pass|hand|charg|forfeit|lose|lapse|close|presum|assum|consider|be (?:clos|suspend|cancel|delet|terminat|block|report|forfeit))\w*))/,
          /\b(?<words>your (?:account|access|profile|contract|membership|subscription|booking|place|case|number|order) (?:will|may|can|could|would|shall) (?:then |also |otherwise |immediately |unfortunately )?be (?:closed|suspended|blocked|terminated|banned|restricted|cancelled|reported|removed|deleted|forfeited)(?: if you [^,.;!?]{0,40})?)\b/,
          /\b(?<words>(?:we|i) (?:will|shall|may|reserve the right to|will be forced to|will have (?:no (?:choice|option) but )?to|can) (?:then |also |otherwise |immediately )?(?:suspend|block|terminate|ban|restrict|close|cancel|report|remove|pass|hand|refer|sue|take legal|involve)(?: \w+){0,3} (?:account|access|contract|you|booking|membership|collections?|debt|police|lawyers?|legal|action|authorities|profile|review))\b/,
        ],
        complaint: 'assumed',
        unless: (hit, draft) =>
          within(draft, hit, ({ plain }) => givesOption(plain)) ||
          /\b(?:so that|to avoid|before|not|never|without|asked|requested|as you)\b[^,]*$/.test(before(hit)) ||
          /\b(?:once|today|as (?:you|requested)|tomorrow|on request|at your request)\b/.test(hit.sentence.plain.text),
      },
    },
  ),
};

export const examples: Examples = {
  flags: [{ draft: '[[Failure to pay will result]] in closure.', customer: 'You charged me twice.' }],
  passes: [
    {
      draft: 'Your old account will be closed once the move is done, as you asked.',
      customer: 'Please merge my accounts, the old one is broken.',
    },
  ],
};
