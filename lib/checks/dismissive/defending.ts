import type { Check, Examples } from '../../engine/check';
import type { Hit } from '../../engine/draft';
import { after, before } from '../../engine/guards';
import { instead, leaveOut } from '../../engine/rewrite';
import { moves } from '../moves';
import { regex, STAFF, THINGS } from '../words';

const PROVED =
  '(?:trained|certified|qualified|vetted|experienced|inspected|tested|checked|cleaned|audited|insured|calibrated|controlled|verified|monitored|examined|screened|licen[sc]ed|accredited|skilled|professional|professionals|instructed|briefed|approved|serviced|washed|disinfected|sterilis?z?ed|sanitis?z?ed|reviewed|weighed|scanned|supervised|proofread|sampled|maintained|experts|specialists|watched|looked over|hand ?picked|seasoned|dedicated|passionate|friendly|polite|careful|competent|reliable|trustworthy|courteous|fresh|genuine|certified|regulated|secure|compliant)';
const HOW =
  '(?:\\w+ly |all |well |very |also |each |always |both |every (?:day|week|morning|year) |to a (?:\\w+ )?standard |to the highest |by hand |quite |some of the most |the most |100% |100 % |a (?:\\w+ )?(?:bunch|team) of )*';
const questioned = (hit: Hit) =>
  /\b(?:to (?:make sure|see|check|find)|so that|if|whether|once|until|after|will be|being|now|get|getting|why|have it|be)\b[^,;]*$/.test(
    before(hit),
  );

export const check: Check = {
  id: 'dismissive/defending',
  family: 'dismissive',
  message: 'Before any regret, praise of our own care can read as a denial; what happened to them comes first.',
  source: 'Lewicki, Polin and Lount 2016, what makes an apology work',
  find: moves(
    {
      severity: 'advice',
      rises: true,
      rewrites: (hit, draft) => [
        ...leaveOut(hit, draft),
        ...instead(hit, draft, "I'm sorry that [[what went wrong]]."),
      ],
    },
    {
      care: {
        wordings: [
          /\b(?<words>(?:our|my) (?:\w+ ){1,3}(?:performs?|carr(?:y|ies) out|does|do|conducts?|makes?|runs?) (?:\w+ )?(?:100 ?%|full|daily|regular|strict|thorough|careful|complete|extensive|rigorous|continuous) (?:\w+ )?(?:inspections?|checks?|tests?|controls?|training)\b[^,.;!?]{0,30}|(?:is|are) (?:iso|gdpr|haccp|tuv|pci|ce|fda)(?: ?\d+)?(?: \d+)? (?:certified|compliant|approved|accredited)\b)/,
          regex`\b(?<words>(?:all |each of |every one of |both )?(?:our|my) (?!apolog|sincer|deep|goal|aim|website|number|address|hours|opening|fault|mistake)(?:\w+ ){1,3}?(?:all )?(?:are|is|have been|has been|get|gets|were|undergo|undergoes|go through|goes through|pass|passes|hold|holds|follow|follows|come with|comes with|meet|meets|come from|comes from|are made|is made) ${HOW}(?:${PROVED}|(?:a |an |our |the |several |regular |strict |rigorous |thorough |extensive |continuous |full |set |two step |multi step |\d+ (?:point|step) )+(?:\w+ )?(?:check ?list|checks?|training|inspections?|quality (?:control|checks?|standards?)|protocols?|recipes?|guidelines?|standards?|requirements|norms))\b(?: [^,.;!?]{0,50})?)`,
          /\b(?<words>(?:checked|tested|watched|monitored|inspected|approved|signed off|designed|controlled|prepared|handled|audited|cleaned|packed|examined|developed|supervised|trained|verified|counted|weighed)(?: \w+){0,4}? (?:by (?:\w+ )?(?:qualified|certified|trained|experienced|dedicated|professionals?|experts?|specialists?|licen[sc]ed|our (?:legal|quality|expert|senior)|two (?:persons|people)|independent)|to the (?:gram|millimet\w+|highest)|(?:twice|three times) (?:a|before|by)|several times a|once a (?:week|month|year|quarter)|every (?:day|week|morning|quarter|\w+ (?:hours|minutes))|before (?:every|each|it leaves|they leave|leaving))\b[^,.;!?]{0,30})/,
          /\b(?<words>(?:meets?|fulfil\w*|compl(?:y|ies) with|satisf(?:y|ies)|conforms? to|exceeds?|corresponds? to|adheres? to) (?:all (?:the |our )?|every |the (?:highest|strictest|relevant|legal|applicable|european|official|current) )(?:\w+ )?(?:requirements?|standards?|regulations?|norms?|rules|guidelines?|specifications?)\b[^,.;!?]{0,30})/,
          regex`\b(?<words>(?:all |each of |every one of |both )?(?:our|my|all(?: of)? (?:the|these)|all) (?:\w+ ){0,3}?(?:${STAFF}|${THINGS}) (?:in \w+ |here |there |on \w+ |at \w+ )?(?:are|is|have been|has been|get|gets|were|was|undergo|undergoes|go through|goes through|pass|passes|receive|receives|hold|holds|follow|follows|have all been|come|comes) ${HOW}(?:${PROVED}|(?:a |an |our |the |several |regular |strict |rigorous |thorough |extensive |continuous |full )+(?:\w+ )?(?:check ?list|checks?|training|inspections?|quality|control|process|procedures?|standards?|protocols?|tests?|certificat\w+|national card|course|background check|recipe|guidelines?|rules))\b(?: [^,.;!?]{0,50})?)`,
          regex`\b(?<words>(?:each|every|all|no|any)(?: single| and every| of our| of the| our| the)? (?:\w+ )?(?:${THINGS}|${STAFF}|booking|case|review|claim|request|complaint|application|bag|seam|piece|bottle|bite|photo|call|repair|delivery|invoice|medicine|sack)s? (?:is|are|has been|have been|gets?|was|were|undergoes|goes through|passes|that (?:leaves|goes|comes)|leaves?|leaving)(?: \w+){0,5}? ?(?:${PROVED}|checks?|inspection|unless|until|without|by (?:hand|two|at least|our)|before (?:it|they|we|leaving|dispatch)|twice|daily)\b(?: [^,.;!?]{0,40})?)`,
          regex`\b(?<words>(?:we|i|they|he|she|our \w+|the \w+|my \w+) (?:\w+ )?(?:always|never|only ever|personally|regularly|constantly|carefully|thoroughly|daily|routinely|consistently|strictly|continually|continuously)(?: \w+)? (?:check|checks|inspect|inspects|test|tests|clean|cleans|pack|packs|make sure|makes sure|makes certain|ensure|ensures|follow|follows|try|tries|train|trains|weigh|weighs|change|changes|wash|washes|monitor|monitors|review|reviews|treat|treats|give|gives|deliver|delivers|take care|takes care|act|acts|behave|behaves|greet|greets|answer|answers|respond|responds|verify|verifies|wear|wears|look over|go through|serve|serves|cook|cooks|prepare|prepares)\b[^,.;!?]{0,50})`,
          /\b(?<words>(?:i|we) (?:check|inspect|test|unpack|look over|clean|weigh|change|wash|examine|go (?:over|through))(?: and \w+(?: over)?)? (?:each|every|all|them all|everything)\b[^,.;!?]{0,40})/,
        ],
        complaint: 'seen',
        unowned: true,
        unregretted: true,
        unless: questioned,
      },
      pride: {
        wordings: [
          /\b(?<words>(?:we|i|our \w+|the (?:team|staff|\w+ team)|they|he|she)(?: \w+)? (?:pride (?:ourselves|myself|themselves)|(?:is|are|am) (?:\w+ )?proud (?:of|to|that)|take(?:s)? (?:great |a lot of |real |enormous |much |huge |a great deal of |the greatest |every |utmost )*(?:pride|care|pains|precautions?)|(?:go|goes|went) (?:the extra mile|above and beyond|to great lengths)|(?:was|were) (?:\w+ )?(?:working|doing|trying|giving) (?:\w+ )?(?:very hard|(?:really |extremely |so )?hard|(?:our|their|my|his|her) (?:very |level |absolute )?(?:best|utmost|all|hardest)|around the clock|day and night|tirelessly|flat out)|(?:work|works|worked|tried|does|did|do)(?: \w+)? (?:very hard|(?:really |extremely |so |incredibly )?hard|(?:our|their|my|his|her|the) (?:very |level |absolute )?(?:best|utmost|hardest)|around the clock|day and night|tirelessly)|(?:put|puts|pour|pours|give|gives)(?: \w+)? (?:(?:our|their|my|his|her) (?:heart|hearts|all|soul)|a lot of (?:love|work|effort|care|thought)|so much (?:love|work|effort)|great (?:effort|care|love))|hold (?:ourselves|our \w+) to (?:the |a )?(?:highest|high|very high|strict)|attach(?:es)? (?:great|much|a lot of|the greatest) (?:importance|value)|(?:place|put|set)s? (?:great|a lot of|a high|much|the highest) (?:value|importance|emphasis|store)|stands? for (?:quality|excellence|\w+ and)))\b(?: [^,.;!?]{0,40})?/,
          /\b(?<words>(?:nobody|no one|not find (?:anyone|anybody)|hard to find (?:anyone|anybody)|few)(?: \w+){0,4} (?:cares|takes|does|works|who (?:cares|takes|works|does)) (?:\w+ )?(?:more|better|harder)(?: \w+){0,5})/,
          /\b(?<words>(?:best in class|world class|state of the art|industry leading|market leader|market leading|leading (?:provider|brand|company|specialist)|award winning|top notch|highest (?:quality|standards?|possible)|strictest|utmost (?:diligence|care|professionalism)|second to none|highest (?:quality )?standards?|well tested|gold standard|by the book|impeccable|excellent (?:track record|reputation|safety record)|with full marks|clean bill of health|hygiene rating)\b(?: [^,.;!?]{0,30})?)/,
          /\b(?<words>(?:(?:we|i|he|she|they|our \w+|my \w+|the \w+ team|and) (?:have|has|had) (?:\w+ly |now |already |myself )*(?:been|done|made|served|run|worked|sold|fixed|taught|cooked|flown|driven|baked|kept|looked)\b[^,.;!?]{0,40}? (?:for|since|in|over|these) (?:more than |over |nearly |almost |about |the (?:last|past) |all (?:these|our|my|those) |the best part of )*(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|many|several|decades)(?:[ -]\w+)? ?(?:years|decades)?|in (?:all )?(?:my |our |more than |over |nearly )*(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|all my|all our|many)(?:[ -]\w+)? years (?:of|in|as|i|we|on|at|here)\b[^,.;!?]{0,30}|(?:is|are|am|has been|have been) with us (?:for |since )?(?:more than |over |nearly )?(?:\d+|\w+) years?|most experienced|experienced (?:specialists?|professionals?|physicians?)|decades? of (?:experience|service)))(?=[.,;!]|$| (?:and|so|with|who|but|is))/,
        ],
        complaint: 'seen',
        unowned: true,
        unregretted: true,
        unless: (hit) =>
          /\byou(?:r| have| are)?\b/.test(
            hit.sentence.plain.text.slice(Math.max(0, hit.plain.start - 12), hit.plain.start),
          ) ||
          /\b(?:to (?:get|fix|resolve|solve|restore|find|sort|improve|bring|help|make this|make it|address|ensure|repair)|customer (?:for|since)|member|glad|thank|resol\w+|fix\w*|restor\w+)\b/.test(
            hit.sentence.plain.text,
          ),
      },
      good: {
        wordings: [
          /\b(?<words>(?:do|does|did|doing|are doing|is doing) (?:an? |such a |a really |a very )?(?:amazing|great|fantastic|brilliant|excellent|wonderful|terrific|good|hard|tough|difficult|thankless|incredible|superb) job\b[^,.;!?]{0,30}|(?:is|are|am|were) (?:human beings|people|human|only people|humans)(?: too| as well| after all)|with (?:great|the greatest|utmost|the utmost|a lot of|much|so much|every) (?:care|diligence|commitment|dedication|attention|love|passion|professionalism)\b|(?:nobody|no one) can say (?:we|they|he|she|i)\b[^,.;!?]{0,30}|did (?:precisely|exactly|just|only) what (?:it|they|he|she) (?:was|were|is) (?:designed|built|made|told|asked|supposed|meant|trained) to(?: do)?)(?=[.,;!]|$| (?:and|but|so|on|in|at|of|for|every|with|when))/,
          /\b(?<words>(?:followed|kept to|stuck to|sticks? to|observed|adhered to|adheres? to|complied with) (?:the |our |all |all the |all our |every )?(?:\w+ )?(?:procedures?|protocols?|guidelines?|rules?|process(?:es)?|instructions|regulations?|standards?|policy|policies)(?: (?:correctly|properly|to the letter|exactly|fully|carefully))?)(?=[.,;!]|$| (?:and|at|in|when|on|here|of|for))/,
          /\b(?<words>(?:is|are) (?:well )?(?:known|famous|renowned|loved|praised|appreciated) (?:for|by) (?:their|his|her|its|our|all|many)\b[^,.;!?]{0,40})/,
          /\b(?<words>(?:did|done|tried|undertaken) (?:everything|all)(?: that| which)? (?:(?:we|they|i|could|was|were|be) )*(?:humanly |possibly |reasonably )*(?:possible|could|can)(?: be done| do)?|everything (?:(?:which|that|we|they) )*(?:could|was) (?:humanly |possibly |reasonably )*(?:be )?(?:possible|done)|(?:have|has) (?:a lot|so much|plenty|enough|their hands full) (?:to (?:look out for|do|deal with|think about|cope with)|on (?:their|his|her|our) plate)|do(?:es)? up to \d+ [^,.;!?]{0,30}(?:a|per) (?:day|shift|round))\b/,
          /\b(?<words>(?:did|do|does|was doing|were doing) (?:exactly |precisely |only |just )*(?:what|as) (?:he|she|they|it|we|the \w+) (?:should|is supposed|are supposed|was supposed|were supposed|is meant|had to|was told|were told|is paid|was trained|is trained)\b[^,.;!?]{0,30})/,
          /\b(?<words>(?:acted|acts?|was acting|were acting|behaved|proceeded|handled (?:it|this|the \w+|everything)) (?:\w+ly )?(?:correctly|properly|professionally|in accordance|in line|according to|by the book|within|as (?:required|instructed|trained|per)|in good faith|with the best)\b[^,.;!?]{0,40})/,
          /\b(?<words>(?:works?|is working|are working|answers?|deals?|goes|go|moves?|drives?|replies) as (?:fast|quickly|hard|well|soon|swiftly) as (?:it|they|he|she|we|i|the \w+) (?:can|possibly can|could|is able|are able))\b/,
          /\b(?<words>(?:is|was|are|were) (?:only |just |simply |merely )+(?:doing|following|trying|carrying out) (?:\w+ )?(?:job|work|duty|orders|rules|instructions|procedure|policy|to help|best))\b/,
          regex`\b(?<words>(?:\w+|he|she|they|my \w+|our \w+|the \w+(?: \w+)?) (?:is|are|was|were|has|have) (?:\w+ly |a |an |one of |our |the |such |always |known |very |been |in fact )*(?:most (?:experienced|popular|loved|careful|patient|requested)|friendly (?:bunch|person|team|lot|man|woman)|lovely (?:person|man|woman|lady|bunch|team)|heart of gold|kind(?:est)? (?:person|man|woman|soul)|good (?:lad|girl|egg|man|person|people|eye|intentions|hearted)|hard ?working|best (?:\w+)? ?(?:drivers?|technicians?|agents?|stylists?|people|staff|chefs?|guides?|nurses?|engineers?|teachers?|members)|nothing but good|well (?:respected|liked|loved)|big softie|very (?:good|patient|kind|careful|polite|professional|experienced|friendly|helpful)|extremely (?:good|patient|kind|careful|polite|professional|experienced|friendly|helpful)|(?:only )?good intentions|warm colleague|gentle soul))\b`,
          /\b(?<words>(?:would not|never|could not) (?:hurt|harm) a fly|in fairness to (?:the|our|him|her|them|us|\w+)|in (?:our|his|her|their|my) (?:defen[cs]e|favou?r)|to be fair(?:,| to (?:us|him|her|them|the|our)\b)|in all fairness|we are only human|go easy on|(?:has|have|had) (?:only |nothing but |always )(?:the )?(?:best|good) (?:intentions?|interests?)|with the best (?:of )?intentions?)\b/,
        ],
        complaint: 'seen',
        unowned: true,
        unless: (hit) =>
          /\b(?:you|your|it) (?:is|are|was|were|has|have)\b/.test(
            hit.sentence.plain.text.slice(hit.plain.start, hit.plain.end),
          ),
      },
      ownGood: {
        wordings: [
          /\b(?<words>(?:safety|security|quality|hygiene|accuracy|fairness|privacy) (?:\w+ )?(?:always |must |has to |will always |naturally )*(?:comes?|goes?|come|go|be|is|takes?) (?:first|before|priority|precedence|our (?:first|top|highest))\b[^,.;!?]{0,30})/,
          /\b(?<words>(?:is|are|was|were|it is|this is|that is|there|exists?|put in place|in place|designed|meant|serves?|done|only|all)(?: there| only| purely| all| simply| in place| done)* (?:for|in) your (?:own |best )?(?:safety|protection|security|good|benefit|interests?|convenience)(?: only| alone| too| as well| and (?:that|the) \w+(?: \w+)*)?)(?=[.,;!]|$| and)/,
          /\b(?<words>(?:there is|there are|it is|it is there|we do (?:this|it|that)|this is|that is) (?:for )?(?:a |very |for |good )+reasons?(?: for (?:that|this|it))?)(?=[.,;!]|$)/,
        ],
        complaint: 'seen',
        unowned: true,
        severity: 'advice',
      },
      smallShop: {
        wordings: [
          /\b(?<words>(?:we|i) (?:are|am|were|was) (?:only |just |still |after all |a |an |but |simply )*(?:small|tiny|family|one man|one woman|two person|young|little|nine table|volunteer|independent|non profit|one person)(?: \w+)? ?(?:run|owned|business|team|shop|company|restaurant|charity|project|kitchen|studio|salon|bakery|farm|show|band|garage|hotel|start ?up|outfit|operation)(?: [^,.;!?]{0,40})?)/,
          /\b(?<words>(?:there (?:are|is|were)|we (?:are|were|had|have)) (?:only |just |but )(?:the )?(?:one|two|three|four|five|six|a few|a handful of|\d+)(?: of us| people| persons| staff| drivers| technicians| nurses| agents| on shift| of them| in the (?:office|kitchen|team))(?: [^,.;!?]{0,40})?)/,
          /\b(?<words>(?:in|on|to|after|between|from|besides) (?:our|my) (?:day jobs?|spare time|free time|evenings|weekends|own time)|(?:i|we) (?:was|were) up (?:until|till|all night|at)|(?:unpaid|volunteers?) (?:and|who|doing|in)|(?:nobody|no one) (?:is|gets) paid)\b/,
        ],
        complaint: 'seen',
        unowned: true,
        unless: (hit) =>
          /\b(?:so|which means|that is why)\b/.test(after(hit)) &&
          /\b(?:hours?|days?|week|tomorrow|monday|friday)\b/.test(after(hit)),
      },
    },
  ),
};

export const examples: Examples = {
  flags: [
    {
      draft: '[[All our rooms are cleaned daily]].',
      customer: 'The bathroom was filthy, I am disgusted.',
      severity: 'strong',
    },
    {
      draft: 'Thank you for telling us. [[Our drivers are trained to be polite]]. The next bus is at nine.',
      customer: 'The driver shouted at my son.',
      rewrite: 'Thank you for telling us. The next bus is at nine.',
    },
    { draft: '[[We always check every parcel twice]].', customer: 'Half of my order is missing.' },
    { draft: '[[We have been baking for thirty years]].', customer: 'The cake was stale.' },
    { draft: 'The lock [[is there for your own safety]].', customer: 'I was locked out for two hours!' },
    { draft: '[[We are only a small team of volunteers]].', customer: 'Nobody answers, I am so frustrated.' },
  ],
  passes: [
    { draft: 'All our rooms are cleaned daily.', customer: 'Do you clean the rooms every day or only on request?' },
    {
      draft: 'All our rooms are cleaned daily, and yours was not. That is our mistake.',
      customer: 'The bathroom was filthy.',
    },
    {
      draft: 'I am sorry about the bathroom. All our rooms are cleaned daily, so I asked what happened.',
      customer: 'The bathroom was filthy.',
    },
    {
      draft: 'Our fitters are trained for this, which makes it no better for you.',
      customer: 'The fitter broke the tap.',
    },
    { draft: 'We always try to answer within a day.', customer: 'Thanks for the quick answer!' },
  ],
};
