import type { Check, Examples } from '../../engine/check';
import { after, before } from '../../engine/guards';
import { leaveOut } from '../../engine/rewrite';
import { moves } from '../moves';
import { CUSTOMERS, regex, SEASONS } from '../words';

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
          regex`\b(?<words>(?:larger|bigger|smaller|older|other|our other|some|many) (?:${CUSTOMERS}) (?:with \w+(?: \w+){0,4} |who \w+(?: \w+){0,3} )?(?:have|live|live with|manage|run|wait|are fine|are happy|do fine|get by|cope|make do)\b[^,.;!?]{0,40}|(?:everyone|everybody) (?:has|have|is|was) (?:been )?(?:\w+ )?(?:understanding|patient|happy|lovely|supportive|delighted|fine|great|amazing)\b[^,.;!?]{0,30}|compared (?:to|with) (?:other|most|what|many) \w+\b[^,.;!?]{0,40})`,
          regex`\b(?<words>(?:over |more than |about |around |some |nearly |almost )?(?:\d{1,3}(?:[,.]\d{3})+|\d{2,}|hundreds of|thousands of) (?:other |fellow |happy )?(?:\w+ )?${CUSTOMERS}(?: \w+){0,3}? (?:had|have|were|are|trust|trusted|use|used|love|loved|enjoyed|enjoy|managed|did|do|got|voted|chose)\b[^,.;!?]{0,40})`,
          regex`\b(?<words>(?:most|nearly all|almost all|all (?:of )?(?:the|our|my) other|the other (?:\w+)?|many other|plenty of|loads of|lots of|heaps of|the (?:vast |great |large )?majority of|a lot of|hundreds of|thousands of|our other|our regular|our) (?:of )?(?:the |our |my )?(?:\w+ )?${CUSTOMERS} (?:even |actually |just |happily |really |will |would |usually |normally |simply |always |tend to |seem to |are able to )*(?:prefer\w*|love\w*|order\w*|book\w*|know|knows|order|go|went|make|made|finish\w*|adore\w*|choose|chose|pick\w*|stream\w*|fly|find|read|bring|come back|stay\w*|get by|handle\w*|figure\w*|work\w* (?:it|this|around)|sort\w*|learn\w*|opt\w*|tell me|tell us|say|are (?:glad|happy|relaxed|grateful|used)|accept\w*|take|took|pay|paid|plan\w*|arrive\w*|take care|check|follow|keep)\b[^,.;!?]{0,40})`,
          regex`\b(?<words>(?:(?<![$£€₹.,])\d[\d,. ]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|hundreds of|thousands of|over \d[\d,.]*|more than \d[\d,.]*) (?:hundred |thousand )?(?:other|others|more(?= (?:\w+ )?(?:are |who |were )?(?:standing|waiting|sitting|ahead|queuing|in (?:the|your|line)))) (?:${CUSTOMERS} |requests |orders |parcels |tickets |applications |cases )?(?:(?:are |is |have been |were |also |already |who |have |has |had )*(?:standing|waiting|sitting|ahead|before you|in (?:the|your|line)|managed|found|handed|accepted|paid|queuing|wanting)\b[^,.;!?]{0,30}))`,
          regex`\b(?<words>(?:(?:all |most |many |nearly all |almost all |some |plenty |lots |thousands |hundreds |dozens |the (?:vast |great |large )?majority |\d[\d.,]* ?(?:%|percent|per cent) |the rest |several |countless |a lot |millions )(?:of )?(?:the |our |my |these |your |those )?(?:other |fellow |remaining |happy |regular |existing |\d+ |\w+ |\w+ing )?|(?:the |our |my )?(?:other|remaining|regular|fellow|happy|rest of the|rest of our|rest of my|rest of your) |our )${CUSTOMERS}(?: (?:who|on|in|with|at|of|from|that)(?: \w+){1,5}?)? (?:\w+ly |also |all |just |quite |still |even |who |tell us (?:that )?(?:they )?|always )*(?:love|loved|loves|manage|managed|manages|enjoy|enjoyed|adore|are (?:happy|very|fine|delighted|satisfied|perfectly|quite|more than|thrilled|pleased|content|able|ok|used)|were (?:happy|very|fine|delighted|satisfied|perfectly|quite|more than|thrilled|pleased|content|able|ok)|have (?:no|had no|never|been (?:happy|very|able|delighted|fine)|not|accepted|already|found|managed|got)|had (?:no|a (?:great|lovely|wonderful)|never)|do not|did not|never|seem|understand|find (?:it|this|that|the|her|him|our)|found (?:it|this|that|the|her|him|our)|accept|accepted|cope|coped|appreciate|appreciated|get (?:through|on|by|it|used|along)|got (?:through|on|by|it)|use (?:it|this)|used (?:it|this)|are able|were able|reach|reached|finish|finished|complete|completed|wait|waited|go for|happily|rave|praise|complete|come back|return|rate|rated|agree|arrived|passed|know|handed))\b`,
          /\b(?<words>(?:everyone|everybody|every one|the (?:rest|others)) (?:else )?(?:(?:in|at|on|of|from) (?:the|your|our|that|this|my) (?:\w+ )?\w+ )?(?:\w+ly |else |also )*(?:manages|managed|manage|has no|have no|had no|has (?:already|accepted|been (?:fine|happy|able))|have (?:already|accepted|been)|had a|does not|do not|did not|did|is (?:fine|happy|back|ok|okay|able|managing|waiting|in the same)|are (?:fine|happy|back|ok|managing|waiting)|was (?:fine|happy|able|back|delighted)|were (?:fine|happy|able|delighted)|seems?|gets? (?:it|through|by|on|along|used)|got (?:it|through|by|on|along|used|theirs|their)|paid|pays|accepted|accepts|understood|understands|handed|followed|follows|enjoyed|enjoys|loves?|loved|found|finds|kept|waited|waits|coped?|copes))\b/,
          /\b(?<words>(?:even )?(?:my|our|a|the) (?:\w+ )?(?:mother|father|grandmother|grandfather|grandma|gran|nan|dad|mum|mom|aunt|uncle|(?:old )?gentleman|(?:old )?lady|smallest client|trainee|intern|apprentice|neighbour|son|daughter|kids|children|niece|nephew)(?: (?:is|of|who|in|at)(?: \w+){1,4})? (?:and |,)? ?(?:\w+ )?(?:can|could|did|does|manages?|managed|paired|uses?|set|figured|worked|gets?|got|has no|had no|loves?))\b/,
        ],
        complaint: 'assumed',
        unless: (hit) =>
          /\b(?:half|third|quarter|some) of $/.test(before(hit)) ||
          /^some /.test(hit.sentence.plain.text.slice(hit.plain.start)) ||
          /\b(?:singled out|upside down|written about|same|this too|as well|affected|report(?:ed|s)? (?:the|this|it|similar|a similar)|who (?:have |has )?(?:found|seen|reported))\b/.test(
            hit.sentence.plain.text.slice(hit.plain.start),
          ) ||
          /\b(?:so that|if|while|until|when|where|who|sorry|not everyone|not all|help|let|why|how|because|and so do)\b[^,]*$/.test(
            before(hit),
          ),
      },
      notOnly: {
        wordings: [
          /\b(?<words>you are (?:not|hardly|by no means|certainly not) the only (?:(?:customer|person|guest|client|user|passenger|caller|buyer|tenant|patient|family|household|member|party|traveller|case|booking)\b|one (?:waiting|in (?:the|this)|we|i|on|with a|who (?:is|has) (?:waiting|been|to)))(?! who (?:has |have |found|finds|had|saw|is seeing|reported|thinks?|feels?)| to (?:\w+ )?(?:find|report|notice|see|feel|say|tell|ask|mention|raise|point|spot|run into|experience|have)| (?:having|seeing|experiencing|reporting|with this|affected|finding)))\b/,
          /\b(?<words>you are (?:actually |honestly |in fact |really )?(?:the )?(?:very )?(?:first|only) (?:customer|person|one|guest|client|user|passenger|buyer|tenant|patient|family|member)?(?: (?:so far|ever|in \w+ (?:\w+ )?(?:years|months)|this (?:year|season|week|month)))* (?:to|who|that|with) (?:\w+ )?(?:complain\w*|find|found|finds|mention\w*|report\w*|say|says|said|has|have|had|raise\w*|notice\w*|not|could|feel|feels|think|thinks|dislike\w*|object\w*|struggl\w*|see|sees))\b/,
          regex`\b(?<words>(?:we|i|our \w+|the \w+) (?:\w+ )?(?:have|has|had|get|gets|got|serve|serves|served|receive|received|pack|handle|handled|deal with|look after|ship|process|sell|sold|carry|answer|run) (?:\w+ )?(?:over |more than |about |around |almost |nearly |literally |up to |some )?(?:thousands|hundreds|millions|lots|plenty|dozens|loads|\d{1,3}(?:[,. ]\d{3})+|\d{3,}) (?:\w+ )?(?:of )?(?:\w+ )?(?:${CUSTOMERS}|requests?|tickets?|e ?mails?|orders?|parcels?|covers?|calls?|cases?|bookings?|messages?|enquiries|others?|boxes|units|copies|payments|transactions)(?: \w+){0,3}?(?: (?:to|every|each|a|per|in the|ahead|before|waiting|like yours|besides))?)\b`,
          /\b(?<words>(?:people|customers|others|patients|families|households|those|clients|cases|guests|passengers) (?:on the same list |in the queue |ahead of you |before you |out there )?(?:who|that|with|are|have|had) (?:\w+ )?(?:(?:much |far |considerably |even )?(?:worse|more (?:urgent|serious|pain|pressing)|bigger|longer)|been waiting (?:\w+ )?longer|no (?:heating|water|power|home|food)|waited (?:\w+ )?longer|come first|go first|nothing at all))\b/,
        ],
        complaint: 'assumed',
        unless: (hit) =>
          /\b(?:but|though|still|sorry|should|no excuse|matters)\b/.test(after(hit)) &&
          /\b(?:you|your|we|us)\b/.test(after(hit)) &&
          /\b(?:no excuse|should (?:not|have)|matters|put (?:it|this) right)\b/.test(hit.sentence.plain.text),
      },
      busy: {
        wordings: [
          /\b(?<words>(?:as )?you (?:will|would|can|may|must) (?:surely |certainly |no doubt )?(?:appreciate|understand|imagine)(?: that)?,? (?:\w+ ){0,4}?(?:many|other|all|thousands|hundreds|a (?:large|high|great) number|in excess of|families|receives?|deals? with)\b[^,.;!?]{0,40})/,
          regex`\b(?<words>(?:please |kindly |do |also )?(?:bear in mind|keep in mind|remember that|consider that|note that|understand that|appreciate that|be aware|be mindful)(?: also| please)?(?: that)? (?:it is |it was |this is |this was |we are |we were |we have |our |the |there (?:is|are|was|were) |on |in |during )*(?:\w+ ){0,3}?(?:${SEASONS}|busy|busiest|full house|peak|short ?staffed|small team|volunteers?|one man|only (?:\w+ )?(?:people|persons|of us)|hundreds|thousands|many (?:customers|guests|people|orders|requests)|high (?:volume|demand|season)|limited staff|other (?:customers|guests|people|patients))\b[^,.;!?]{0,30})`,
          regex`\b(?<words>(?:it (?:is|was)|${SEASONS} (?:is|was|are)|this (?:is|was)|that (?:is|was)|as it (?:is|was))(?: \w+)? (?:by far |always |traditionally |usually |of course |the |our |a |after all |quite |very )*(?:busiest|busy|hectic|(?:peak|high) season)\b(?: (?:time|period|month|week|day|season|evening|night|weekend)s?)?(?: (?:of|for|in|at|with|after|here)\b[^,.;!?]{0,25})?)`,
          /\b(?<words>(?:you (?:will|would|must|can|may|surely)? ?(?:surely |certainly |also |no doubt )?(?:appreciate|understand|imagine|know|realise|realize)|as you (?:can|will|may|might) (?:surely |certainly |well )?(?:imagine|appreciate|understand|know)|i am sure you (?:can )?(?:\w+ )?(?:understand|appreciate|imagine)|please understand),? (?:that )?(?:\w+ ){0,4}?(?:january|december|christmas|summer|winter|busy|busiest|season|demand|volumes?|many (?:customers|guests|people|others)|thousands|hundreds|every (?:\w+ )?(?:boiler|customer|guest|one)|we (?:are|have|get|can not|only|also|were)|our (?:team|staff|drivers|colleagues)|there (?:is|are|were))\b[^,.;!?]{0,40})/,
          /\b(?<words>(?:we|i|(?:the|our) (?:team|kitchen|staff|drivers?|warehouse|colleagues)) (?:are|am|was|were|is) (?:very|extremely|really|quite|so|incredibly|terribly|flat) (?:busy|out|stretched|overloaded|full|swamped|overwhelmed)(?: \w+){0,4})(?=[.,;!]|$)/,
        ],
        complaint: 'seen',
        unowned: true,
        unless: (hit) =>
          /\b(?:monday|tuesday|wednesday|thursday|friday|tomorrow|today|hours?|days|by \d|within|until|back to you|no excuse|should)\b/.test(
            after(hit),
          ),
      },
      ratings: {
        wordings: [
          /\b(?<words>(?:(?:is|are|was|were|been) rated|scores|scored|averages)(?: \w+)? (?:at |an? |above |over )?(?:\d\.\d|\d\d ?%|five stars|very high(?:ly)?)\b[^,.;!?]{0,40})/,
          /\b(?<words>(?:\d(?:\.\d)?|five) ?(?:out of|of|\/) ?(?:5|five|10|ten) ?(?:stars?)?(?: \w+){0,5}? ?(?:reviews?|guests?|customers?|ratings?|rating)|(?:\d(?:\.\d)? ?|five |5 )(?:stars?|star)(?: \w+)? (?:reviews?|ratings?|from|by|average|on (?:google|average|tripadvisor|trustpilot)|across)|(?:which|that|and|numbers?|results?|reviews?|ratings?|figures?|it|they) (?:\w+ )?speaks? for (?:itself|themselves)|(?:read|look at|see|check) (?:\w+ )?(?:our|the) (?:other )?(?:\d+ )?(?:other )?(?:reviews|comments|ratings|testimonials)|(?:hundreds|thousands|\d[\d,.]*) (?:of )?(?:\w+ )?(?:positive|good|great|five star|5 star|happy|excellent|glowing|satisfied) (?:\w+ )?(?:reviews|guests|customers|comments|ratings|users|families)|\d\d(?:\.\d)? ?(?:%|percent|per cent)(?: \w+)? (?:satisf\w+|happy|positive|of (?:our |the |all )?(?:\w+ )?(?:customers|guests|users|orders|parcels|people|students|patients|reviews|respondents|invoices|deliveries) (?:\w+ )?(?:arrive\w*|are|were|went|go|rate\w*|recommend\w*|come|came|love\w*|happy|satisfied|get|got|had|have)(?: \w+){0,3}))\b/,
          /\b(?<words>(?:(?:is|are|was|one of) (?:\w+ ){0,3}(?:best ?sellers?|bestselling|top sellers?|most popular|top rated|award winning|prize winning)(?: \w+){0,3}))\b(?=[^?]*$)/,
        ],
        complaint: 'seen',
        unowned: true,
        unless: (hit) =>
          /\b(?:your (?:rating|review|score|stars)|(?:love to|earn|share|encourage)\b|(?:change|update|leave|give|consider|raise|improve|revise|reconsider) \w* ?(?:your |us |a |the )?(?:rating|review|star))\b/.test(
            hit.sentence.plain.text,
          ) || /\b(?:not|despite|even though|although|if|rate|please)\b[^,]*$/.test(before(hit)),
      },
      line: {
        wordings: [
          /\b(?<words>(?:if|when) (?:i|we) (?:did|do|made|make|gave|give|allowed?|extended?|started|were to do|offered?|waived?) (?:it|this|that|an exception|so|one|exceptions?|the same)?(?: \w+)? ?(?:for|to) (?:you|one|every\w*|each|all|any\w*)\b[^.;!?]{0,50}|(?:would|will|can) not be (?:\w+ )?fair (?:if|to|on|towards)\b[^.;!?]{0,40})/,
          regex`\b(?<words>(?:only |just |fewer than |less than |about |under )+\d+(?:\.\d+)? ?(?:%|percent|per cent|in \d+)(?: of)? (?:our |all |the )*(?:\w+ )?(?:${CUSTOMERS}|parcels|orders|deliveries|accounts|bookings|cases)\b[^,.;!?]{0,30}|(?:living|are|is|been) in (?:far |much |even |considerably )?(?:worse|more difficult|more urgent) \w+)`,
          /\b(?<words>(?:that|this|it) is (?:something|what|a thing|how) (?:every|any|all|most|each) (?:\w+ )?(?:airline|bank|provider|hotel|shop|carrier|platform|service|company|business|restaurant|school|landlord|gym|shop|garage|airlines|providers|banks|hotels|companies)s?(?: \w+){0,3})(?=[.,;!]|$)/,
          /\b(?<words>(?:applies|apply|applied|is valid|holds|counts) (?:equally |in the same way |just as much )?(?:to|for) (?:all|every|everyone|everybody|each)(?: \w+)?(?: (?:equally|alike|without exception|the same|in the same way))?)(?=[.,;!]|$)/,
          /\b(?<words>(?:yours|you|this|that) (?:is|are) (?:not|hardly) (?:the|our) (?:oldest|worst|longest|most urgent|biggest))\b/,
          /\b(?<words>(?:the same|it is the same|this is the same|same) (?:for|with|as) (?:every(?:one|body)|all|any other|each|every|the other)(?: \w+){0,3})(?=[.,;!]|$)/,
          /\b(?<words>(?:are|is|get|gets|must be|have to be) (?:served|handled|answered|visited|dealt with|treated|worked on|looked at|seen) (?:first\b(?! thing)|strictly|equally|(?:on a )?first come)\b[^,.;!?]{0,30})/,
          /\b(?<words>(?:bigger|larger|smaller|busier|harder|other|similar|comparable|competing|rival|cheaper) (?:\w+ )?(?:teams|repos|companies|libraries|shops|tools|providers|banks|airlines|hotels|services|platforms|competitors)(?: \w+){0,4} (?:charge|run|watch|import|do|manage|work|wait|pay|would charge|take|ask|offer|are|have)|(?:any|every|all) other (?:\w+ )?(?:bank|airline|provider|hotel|shop|carrier|platform|service|company|business|restaurant|airlines|providers|banks)(?: \w+){0,4} (?:would|will|do|does|charge|is|are|has|have|worldwide)|(?:the same|common|standard|usual|normal) (?:practice|procedure|rule|policy|price|thing|system)s? (?:for|at|in|with|across|of|on) (?:all|every|any|most|the (?:whole|entire)|other)(?: \w+){1,4}|comparable (?:\w+ )?(?:tools|providers|products|hotels|services)|industry (?:standard|norm|average)s?)\b/,
          /\b(?<words>(?:still )?(?:cheaper|better|faster|less|lower|shorter|quicker) (?:\w+ )?than (?:most|other|others|anyone|any other|the (?:others|competition|average|rest)|elsewhere|our competitors|many))\b/,
        ],
        complaint: 'seen',
        unowned: true,
        unless: (hit) =>
          /\b(?:sorry|if|not|never)\b[^,]*$/.test(before(hit)) ||
          /\b(?:yours|your (?:case|request|ticket|order) is|by (?:mon|tues|wednes|thurs|fri)|today|tomorrow)\b/.test(
            after(hit),
          ),
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
