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
          // "Failure to pay will result in a fee."
          /\b(?<words>failure to \w+[^.;!?]{1,60}? (?:will|may|shall|can|would) (?:\w+ )?(?:result|lead|cause|mean|be|incur|force|leave|entail))\b/,
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
