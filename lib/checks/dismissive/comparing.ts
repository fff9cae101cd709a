import type { Check, Examples } from '../../engine/check';
import { after, before } from '../../engine/guards';
import { leaveOut } from '../../engine/rewrite';
import { moves } from '../moves';
import { CUSTOMERS, regex, SEASONS } from '../words';

/** Whom a customer is compared with. */
const MOST =
  '(?:(?:all |most |many |nearly all |almost all |some |plenty |lots |thousands |hundreds |dozens |the rest |several |countless |a lot |millions )(?:of )?(?:other |fellow |remaining |happy |regular |existing |\\d+ |\\w+ |\\w+ing )?|(?:other|remaining|regular|fellow|happy|rest of the|rest of our|rest of my|rest of your) |our )';
/** What may stand between them and what they do. */
const ALSO = '(?:\\w+ly |also |all |just |quite |still |even |who |tell us (?:they )?|always )';

/** What they are said to do. */
const LIVE_WITH_IT =
  '(?:(?:lov|manag|complet|rat)(?:e|ed)|loves|manages|adore|(?:enjoy|accept|finish|wait|reach)(?:ed)?|coped?|agree|arrived|passed|know|handed|return|come back|go for|happily|rave|praise|are (?:happy|very|fine|delighted|satisfied|perfectly|quite|more than|thrilled|pleased|content|able|ok|used)|were able|have (?:no|had no|never|been (?:happy|very|able|delighted|fine)|not|accepted|already|found|managed|got)|do not|did not|never|seem|understand|found (?:it|this|that|the|her|him|our)|g[eo]t (?:through|on|by|it)|get (?:used|along)|used? (?:it|this))';

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
          regex`\b(?<words>(?:larger|bigger|older|other|our other|some|many) ${CUSTOMERS} (?:with \w+(?: \w+){0,4} |who \w+(?: \w+){0,3} )?(?:have|live|live with|manage|run|wait|are fine|are happy|do fine|get by|cope|make do)\b[^,.;!?]{0,40}|compared (?:to|with) (?:other|most|what|many) \w+\b[^,.;!?]{0,40})`,
          // "Over 4,000 customers love this kettle."
          regex`\b(?<words>(?:\d{1,3}(?:[,.]\d{3})+|\d{2,}|hundreds of|thousands of) (?:\w+ )?${CUSTOMERS}(?: \w+){0,3}? (?:had|have|were|are|trust|trusted|use|used|love|loved|enjoyed|enjoy|managed|did|do|got|voted|chose)\b[^,.;!?]{0,40})`,
          // "Most of our guests prefer it that way."
          regex`\b(?<words>(?:most|nearly all|almost all|the other (?:\w+)?|many other|plenty of|loads of|lots of|heaps of|a lot of|hundreds of|thousands of|our other|our regular|our) (?:of )?(?:\w+ )?${CUSTOMERS} (?:prefer\w*|love\w*|order\w*|book\w*|know|knows|order|go|went|make|made|finish\w*|adore\w*|choose|chose|pick\w*|stream\w*|fly|find|read|bring|come back|stay\w*|get by|handle\w*|figure\w*|work\w* (?:it|this|around)|sort\w*|learn\w*|opt\w*|tell me|tell us|say|accept\w*|take|took|pay|paid|plan\w*|arrive\w*|take care|check|follow|keep)\b[^,.;!?]{0,40})`,

          // "Most of our customers love it.", "Many guests have never noticed it.", "Other families cope."
          regex`\b(?<words>${MOST}${CUSTOMERS}(?: (?:who|on|in|with|at|of|from|that)(?: \w+){1,5}?)? ${ALSO}*${LIVE_WITH_IT})\b`,
          // "Everyone else manages without a lift."
          /\b(?<words>(?:everyone|everybody|every one|the (?:rest|others)) (?:else )?(?:(?:in|at|on|of|from) (?:the|your|our|that|this|my) (?:\w+ )?\w+ )?(?:manages|managed|manage|has no|have no|had no|had a|does not|do not|did not|did|was (?:fine|happy|able|back|delighted)|seems?|paid|pays|accepted|understood|handed|followed|follows|enjoyed|enjoys|loves?|loved|found|finds|kept|waited|waits|coped?|copes))\b/,
          // "My grandmother uses it without trouble."
          /\b(?<words>(?:my|our|a|the) (?:\w+ )?(?:mother|father|grandmother|gran|nan|dad|mum|mom|aunt|uncle|lady|intern|neighbour|son|kids|children|niece|nephew)(?: (?:is|of|who|in|at)(?: \w+){1,4})? {1,2}(?:\w+ )?(?:can|could|did|does|managed|paired|uses?|set|figured|worked|gets?|got|has no|had no|loves?))\b/,
        ],
        complaint: 'assumed',
        unless: (hit) =>
          /\b(?:half|third|quarter|some) of $/.test(before(hit)) ||
          /\bso $/.test(before(hit)) ||
          /\b(?:hidden|not fair|takes someone)\b/.test(hit.sentence.plain.text) ||
          // Staff, and the customer's own.
          /^(?:some |our (?:\w+ )?(?:men|women|developers|folks|teams|people|lads) |(?:a|the) (?:\w+ )?(?:kids|children|gran|mum|mom|dad) )/.test(
            hit.sentence.plain.text.slice(hit.plain.start),
          ) ||
          /\b(?:without (?:knowing|noticing|reali[sz]ing)|because (?:our|we|i)\b|singled out|upside down|written about|same|this too|as well|affected|report(?:ed|s)? (?:the|this|it|similar|a similar)|who (?:have |has )?(?:found|seen|reported))\b/.test(
            hit.sentence.plain.text.slice(hit.plain.start),
          ) ||
          /\b(?:so that|if|while|until|when|where|who|sorry|not everyone|not all|help|let|why|how|because|and so do)\b[^,]*$/.test(
            before(hit),
          ),
      },
      notOnly: {
        wordings: [
          // "You are not the only guest here."
          /\b(?<words>you are (?:not|hardly|by no means|certainly not) the only (?:customer|person|guest|client|user|passenger|caller|buyer|tenant|patient|family|household|member|party|case|booking)\b(?! who (?:has |have |found|finds|had|saw|is seeing|reported|thinks?|feels?)| to (?:\w+ )?(?:find|report|notice|see|feel|say|tell|ask|mention|raise|point|spot|run into|experience|have)| (?:having|seeing|experiencing|reporting|with this|affected|finding)))\b/,
          // "You are the first customer to complain."
          /\b(?<words>you are (?:the )?(?:first|only) (?:customer|person|one|guest|client|user|passenger|buyer|tenant|patient|family|member)? (?:to|who|that|with) (?:\w+ )?(?:complain\w*|find|found|finds|mention\w*|report\w*|say|says|said|has|have|had|raise\w*|notice\w*|not|could|feel|feels|think|thinks|dislike\w*|object\w*|struggl\w*|see|sees))\b/,
          // "We get hundreds of requests a day."
          regex`\b(?<words>(?:we|i|our \w+|the \w+) (?:\w+ )?(?:have|has|had|get|gets|got|serve|serves|served|receive|received|pack|handle|handled|deal with|look after|ship|process|sell|sold|carry|answer|run) (?:\w+ )?(?:thousands|hundreds|millions|lots|plenty|dozens|loads|\d{1,3}(?:[,. ]\d{3})+|\d{3,}) (?:\w+ )?(?:\w+ )?(?:${CUSTOMERS}|requests?|tickets?|e ?mails?|orders?|parcels?|calls?|cases?|messages?|enquiries|others?|boxes|units|copies)(?: \w+){0,3}?(?: (?:to|every|each|a|per|in the|ahead|before|waiting|like yours))?)\b`,
        ],
        complaint: 'assumed',
        unless: (hit) =>
          /\b(?:but|though|still|sorry|should|no excuse|matters)\b/.test(after(hit)) &&
          /\b(?:you|your|we|us)\b/.test(after(hit)) &&
          /\b(?:no excuse|should (?:not|have)|matters|put (?:it|this) right)\b/.test(hit.sentence.plain.text),
      },
      busy: {
        wordings: [
          // "You will appreciate that we look after many families."
          /\b(?<words>you (?:will|would|can|may|must) (?:appreciate|understand|imagine),? (?:\w+ ){0,4}?(?:many|other|all|thousands|hundreds|a (?:large|high|great) number|in excess of|families|deals? with)\b[^,.;!?]{0,40})/,
          // "Please bear in mind that December is busy."
          regex`\b(?<words>(?:please |kindly |do |also )?(?:bear in mind|keep in mind|remember that|consider that|note that|understand that|appreciate that|be aware|be mindful) (?:\w+ ){0,3}?(?:${SEASONS}|busy|busiest|full house|peak|short ?staffed|small team|volunteers?|one man|hundreds|thousands|high (?:volume|demand|season)|limited staff)\b[^,.;!?]{0,30})`,
          // "It is our busiest week."
          regex`\b(?<words>(?:it (?:is|was)|${SEASONS} (?:is|was|are)|this (?:is|was)|that (?:is|was)|as it (?:is|was))(?: \w+)? (?:busiest|busy|hectic|(?:peak|high) season)\b(?: (?:time|period|month|week|day|season|evening|night|weekend)s?)?)`,
          // "As you can imagine, there are others waiting."
          /\b(?<words>(?:as you (?:can|will|may|might) (?:imagine|appreciate|understand|know)|please understand),? (?:\w+ ){0,4}?(?:january|december|christmas|summer|winter|busy|busiest|season|demand|thousands|hundreds|there (?:is|are|were))\b[^,.;!?]{0,40})/,
        ],
        complaint: 'seen',
        unowned: true,
        unless: (hit) =>
          /^ with\b|\b(?:monday|tuesday|wednesday|thursday|friday|tomorrow|today|hours?|days|by \d|within|until|back to you|no excuse|should)\b/.test(
            after(hit),
          ),
      },
      ratings: {
        wordings: [
          // "The sofa is rated 4.8."
          /\b(?<words>(?:(?:is|are|was|were|been) rated|scores|scored)(?: \w+)? (?:\d\.\d|\d\d ?%|five stars|very high)\b[^,.;!?]{0,40})/,
          // "It has five star reviews."
          /\b(?<words>(?:\d ?|five |5 )(?:stars?|star)(?: \w+)? (?:reviews?|ratings?|from|by|average|across))\b/,
          // "It is one of our best sellers."
          /\b(?<words>(?:is|are|was|one of) (?:\w+ ){0,3}(?:best ?sellers?|bestselling|top sellers?|most popular|top rated|award winning|prize winning)(?: \w+){0,3})\b(?=[^?]*$)/,
        ],
        complaint: 'seen',
        unowned: true,
        unless: (hit) =>
          /\b(?:from you|your (?:rating|review|score|stars)|(?:love to|earn|share|encourage)\b|(?:change|update|leave|give|consider|raise|improve|revise|reconsider) \w* ?(?:your |us |a |the )?(?:rating|review|star))\b/.test(
            hit.sentence.plain.text,
          ) || /\b(?:not|despite|even though|although|if|rate|please)\b[^,]*$/.test(before(hit)),
      },
      line: {
        wordings: [
          // "If we did this for everyone, nobody would pay."
          /\b(?<words>(?:if|when) (?:i|we) (?:did|do|made|make|gave|give|allowed?|extended?|started|were to do|offered?|waived?) (?:it|this|that|an exception|so|one|exceptions?|the same)?(?: \w+)? ?(?:for|to) (?:you|one|every\w*|each|all|any\w*)\b[^.;!?]{0,50}|(?:would|will|can) not be (?:\w+ )?fair (?:if|to|on)\b[^.;!?]{0,40})/,
          // "The fee applies to everyone."
          /\b(?<words>(?:applies|apply|applied|is valid|holds|counts) (?:to|for) (?:all|every|everyone|everybody|each)(?: \w+)?)(?=[.,;!]|$)/,

          // "It is the same for everyone."
          /\b(?<words>(?:the same|it is the same|this is the same|same) (?:for|with|as) (?:every(?:one|body)|all|any other|each|every|the other)(?: \w+){0,3})(?=[.,;!]|$)/,
          // "Tickets are answered strictly in order."
          /\b(?<words>(?:are|is|get|gets|must be|have to be) (?:served|handled|answered|visited|dealt with|treated|worked on|looked at|seen) (?:first\b(?! thing)|strictly|equally|first come)\b[^,.;!?]{0,30})/,
          // "We are cheaper than most."
          /\b(?<words>(?:cheaper|better|faster|less|lower|quicker) (?:\w+ )?than (?:most|other|others|anyone|any other|elsewhere|our competitors|many))\b/,
        ],
        complaint: 'seen',
        unowned: true,
        unless: (hit) =>
          /\b(?:sorry|if|not|never)\b[^,]*$|\b(?:press|click|tap|hit|choose|select|pick|tick)(?: on)? \W?$/.test(
            before(hit),
          ) || /\b(?:yours|your (?:case|request|ticket|order) is|today|tomorrow)\b/.test(after(hit)),
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
      draft: 'Over 40 guests were sent home because we had double booked the hall.',
      customer: 'We stood outside, what a mess.',
    },
    { draft: 'Tick the box and press Apply to all.', customer: 'The crop is off on every page, so annoying.' },
    {
      draft: 'Many people have a second calendar without noticing, and the app writes to the wrong one.',
      customer: 'My dates vanish, I am fed up.',
    },
    { draft: 'Five stars from you would make our week.', customer: 'Slow, but it gets there.' },
    { draft: 'It is still busy with the last upload.', customer: 'The app has hung for an hour.' },
    { draft: 'The switch is hidden under the lid, so many people never find it.' },
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
