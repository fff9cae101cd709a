import type { Check, Examples } from '../../engine/check';
import { after, before } from '../../engine/guards';
import { leaveOut } from '../../engine/rewrite';
import { moves } from '../moves';
import { CUSTOMERS, regex, SEASONS } from '../words';

/** Whom a customer is compared with. */
const MOST = '(?:(?:all |most |many |some |lots )(?:of )?(?:\\w+ )?|other |our )';
/** What may stand between them and what they do. */
const ALSO = '(?:also |all |just |still |even )';

export const check: Check = {
  id: 'dismissive/comparing',
  family: 'dismissive',
  message: 'Being compared with others can feel like being put in line; the reply can stay with this customer.',
  source: 'Not leaving a customer ignored (articles on empathy in support)',
  find: moves(
    { severity: 'advice', rises: true, rewrites: leaveOut },
    {
      others: {
        wordings: [
          // "Bigger families have waited longer."
          regex`\b(?<words>(?:older|other|some|many) ${CUSTOMERS} have\b[^,.;!?]{0,40}|compared (?:to|with) (?:most|what) \w+\b[^,.;!?]{0,40})`,
          // "Over 4,000 customers love this kettle."
          regex`\b(?<words>(?:\d{1,3}(?:[,.]\d{3})+|\d{2,}) (?:\w+ )?${CUSTOMERS}(?: \w+){0,3}? (?:had|have|were|are|did|do)\b[^,.;!?]{0,40})`,
          // "Most of our guests prefer it that way."
          regex`\b(?<words>(?:most|lots of|a lot of|our) (?:of )?(?:\w+ )?${CUSTOMERS} (?:prefer\w*|love\w*|go|choose|find|read|tell us|take)\b[^,.;!?]{0,40})`,

          // "Most of our customers love it."
          regex`\b(?<words>${MOST}${CUSTOMERS} ${ALSO}*(?:love|are (?:happy|very)))\b`,
          // "Many guests have never noticed it."
          regex`\b(?<words>${MOST}${CUSTOMERS} ${ALSO}*have (?:no|not|found))\b`,
          // "Most customers do not mind."
          regex`\b(?<words>${MOST}${CUSTOMERS}(?: (?:who|on|in|with|at|of|from|that)(?: \w+){1,5}?)? ${ALSO}*(?:do not|never|found (?:it|this|that|the|her|him|our)))\b`,
          // "Other families cope."
          regex`\b(?<words>${MOST}${CUSTOMERS} ${ALSO}*cope)\b`,
          // "Other guests use it every day."
          regex`\b(?<words>${MOST}${CUSTOMERS}(?: (?:who|on|in|with|at|of|from|that)(?: \w+){1,5}?)? ${ALSO}*reach)\b`,
          // "Other customers wait too."
          regex`\b(?<words>${MOST}${CUSTOMERS} ${ALSO}*go for)\b`,
          // "Most guests come back."
          regex`\b(?<words>${MOST}${CUSTOMERS} ${ALSO}*know)\b`,
          // "Everyone else manages without a lift."
          /\b(?<words>the rest (?:did|follows))\b/,
          // "My grandmother uses it without trouble."
          /\b(?<words>(?:my|our|a|the) (?:\w+ )?(?:mother|lady|kids)(?: (?:is|of|in|at)(?: \w+){1,4})? {1,2}(?:\w+ )?(?:can|could|did|does|uses?|got))\b/,
        ],
        complaint: 'assumed',
        unless: (hit) =>
          /\bsome of $/.test(before(hit)) ||
          /^some /.test(hit.sentence.plain.text.slice(hit.plain.start)) ||
          /\bsame\b/.test(hit.sentence.plain.text.slice(hit.plain.start)) ||
          /\bif\b$/.test(before(hit)),
      },
      notOnly: {
        wordings: [
          // "You are not the only guest here."
          /\b(?<words>you are not the only customer\b)\b/,
          // "You are the first customer to complain."
          /\b(?<words>you are only {2}(?:to|that|with) (?:\w+ )?(?:has|have|had|not|could))\b/,
          // "We get hundreds of requests a day."
          regex`\b(?<words>(?:we|i) (?:\w+ )?(?:have|has|had|get) (?:\w+ )?thousands (?:\w+ )?(?:\w+ )?(?:requests?|orders?)(?: \w+){0,3}?(?: (?:to|each|a))?)\b`,
        ],
        complaint: 'assumed',
        unless: (hit) =>
          /\b(?:but|still|should)\b/.test(after(hit)) &&
          /\b(?:you|your|we|us)\b/.test(after(hit)) &&
          /\b(?:no excuse|should (?:not|have)|matters|put (?:it|this) right)\b/.test(hit.sentence.plain.text),
      },
      busy: {
        wordings: [
          // "You will appreciate that we look after many families."
          /\b(?<words>you (?:will|would|can|may|must) imagine,? (?:\w+ ){0,4}?all\b)/,
          // "Please bear in mind that December is busy."
          regex`\b(?<words>(?:please |do |also )?bear in mind (?:\w+ ){0,3}?${SEASONS}\b[^,.;!?]{0,30})`,
          // "It is our busiest week."
          regex`\b(?<words>(?:it (?:is|was)|${SEASONS} (?:is|was|are))(?: \w+)? (?:busiest|hectic|peak season)\b(?: (?:month|day|evening)s?)?)`,
          // "As you can imagine, there are others waiting."
          /\b(?<words>please understand,? (?:\w+ ){0,4}?there (?:is|are|were)\b[^,.;!?]{0,40})/,
        ],
        complaint: 'seen',
        unowned: true,
        unless: (hit) => /\bshould\b/.test(after(hit)),
      },
      ratings: {
        wordings: [
          // "The sofa is rated 4.8."
          /\b(?<words>(?:is|are|was|were|been) rated(?: \w+)? \d\.\d\b[^,.;!?]{0,40})/,
          // "It has five star reviews."
          /\b(?<words>(?:five |5 )star(?: \w+)? (?:reviews?|ratings?|from|by))\b/,
          // "It is one of our best sellers."
          /\b(?<words>(?:is|are|was) (?:\w+ ){0,3}(?:best ?sellers?|top rated|award winning)(?: \w+){0,3})\b(?=[^?]*$)/,
        ],
        complaint: 'seen',
        unowned: true,
        unless: (hit) => /\b(?:earn|share)\b\b/.test(hit.sentence.plain.text) || /\b(?:not|if)\b$/.test(before(hit)),
      },
      line: {
        wordings: [
          // "If we did this for everyone, nobody would pay."
          /\b(?<words>(?:would|will|can) not be (?:\w+ )?fair (?:if|to|on)\b)/,
          // "Only 2 % of parcels are late."
          regex`\b(?<words>(?:only |just |about )+\d+ ?% (?:\w+ )?${CUSTOMERS}\b[^,.;!?]{0,30})`,

          // "The fee applies to everyone."
          /\b(?<words>applies (?:to|for) (?:all|everybody)(?: \w+)?)(?=[.,;!])/,

          // "It is the same for everyone."
          /\b(?<words>(?:the same|it is the same) (?:for|with|as) (?:every(?:one|body)|all|every)(?: \w+){0,3})(?=[.,;!])/,
          // "Tickets are answered strictly in order."
          /\b(?<words>(?:are|is) (?:served|seen) first\b(?! thing)\b[^,.;!?]{0,30})/,
          // "Comparable hotels charge for it too."
          /\b(?<words>comparable (?:\w+ )?tools)\b/,
          // "We are cheaper than most."
          /\b(?<words>less (?:\w+ )?than others)\b/,
        ],
        complaint: 'seen',
        unowned: true,
        unless: (hit) => /\b(?:if|not)\b$/.test(before(hit)) || /\btoday\b/.test(after(hit)),
      },
    },
  ),
};

export const examples: Examples = {
  flags: [
    { draft: "[[You're not the only customer]] waiting today.", customer: 'Still no answer, I am annoyed.' },
    { draft: "[[Other customers don't]] have this problem.", customer: 'The page freezes.' },
    {
      draft: 'Thank you for writing. [[Most of our guests love the view]]. Checkout is at ten.',
      customer: 'The view was a brick wall, what a letdown.',
      rewrite: 'Thank you for writing. Checkout is at ten.',
    },
    {
      draft: '[[Please bear in mind that December is our busiest month]].',
      customer: 'Ten days and no parcel, I am fed up.',
    },
    { draft: 'The kettle [[is rated 4.8 out of 5 by thousands]].', customer: 'The kettle leaks, I am so annoyed.' },
  ],
  passes: [
    {
      draft: "You're not the only one who found that page confusing, and it is on us to fix it.",
      customer: 'The page is confusing.',
    },
    {
      draft: "Other customers have reported the same fault, so it's not your device.",
      customer: 'The page freezes.',
    },
    { draft: 'Most of our guests love the view.', customer: 'Is the view from the upper rooms nice?' },
    { draft: 'Everyone else in the booking keeps their seats.', customer: 'What happens to the others?' },
    { draft: 'We are very busy this week, so it may take until Thursday.', customer: 'Why is it so slow?' },
  ],
};
