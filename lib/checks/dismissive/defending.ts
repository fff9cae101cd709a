import type { Check, Examples } from '../../engine/check';
import type { Hit } from '../../engine/draft';
import { after, before, saysSorry, matched } from '../../engine/guards';
import { instead, leaveOut } from '../../engine/rewrite';
import { moves } from '../moves';
import { regex, STAFF, THINGS } from '../words';

/** How steadily it is done. */
const ALWAYS =
  '(?:always|never|only ever|personally|regularly|constantly|carefully|thoroughly|daily|routinely|consistently|strictly|continually|continuously)';

const PROVED =
  '(?:trained|certified|qualified|vetted|experienced|inspected|tested|checked|cleaned|audited|insured|calibrated|controlled|verified|monitored|examined|screened|licen[sc]ed|accredited|skilled|professional|instructed|briefed|approved|serviced|washed|disinfected|sterilis?z?ed|sanitis?z?ed|reviewed|weighed|scanned|supervised|sampled|maintained|experts|specialists|watched|looked over|hand ?picked|seasoned|dedicated|friendly|polite|careful|trustworthy|fresh|genuine|certified|regulated|secure|compliant)';
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
        ...(saysSorry(draft.text) ? [] : instead(hit, draft, "I'm sorry that [[what went wrong]].")),
      ],
    },
    {
      care: {
        wordings: [
          // "All our rooms are inspected by a supervisor."
          regex`\b(?<words>(?:all |each of |every one of |both )?(?:our|my) (?!apolog|sincer|deep|goal|aim|website|number|address|hours|opening|fault|mistake)(?:\w+ ){1,3}?(?:are|is|have been|has been|get|gets|were|undergo|undergoes|go through|goes through|pass|passes|hold|holds|follow|follows|come with|comes with|meet|meets|come from|comes from|are made|is made) ${HOW}${PROVED}\b(?: [^,.;!?]{0,50})?)`,
          // "It was weighed to the gram."
          /\b(?<words>(?:checked|tested|watched|monitored|inspected|approved|signed off|designed|controlled|prepared|handled|audited|cleaned|packed|examined|developed|supervised|trained|verified|counted|weighed)(?: \w+){0,4}? (?:to the (?:gram|millimet\w+|highest)|(?:twice|three times) (?:a|before|by)|several times a|every (?:day|week|morning|quarter|\w+ (?:hours|minutes))|before (?:every|each|it leaves|they leave|leaving))\b[^,.;!?]{0,30})/,

          // "All our drivers are trained."
          regex`\b(?<words>(?:our|my|all (?:the|these)|all) (?:\w+ ){0,3}?(?:${STAFF}|${THINGS}) (?:are|is|have been|has been|get|gets|were|was|undergo|undergoes|go through|goes through|pass|passes|receive|hold|holds|follow|follows|have all been|come|comes) ${HOW}${PROVED}\b(?: [^,.;!?]{0,50})?)`,
          // "Every parcel is checked."
          regex`\b(?<words>(?:each|every|all|no|any) (?:\w+ )?(?:${THINGS}|${STAFF}|booking|case|review|claim|request|complaint|bag|seam|piece|bottle|bite|photo|call|repair|delivery|invoice|medicine|sack)s? (?:is|are|has been|have been|gets?|was|were|undergoes|goes through|passes|that (?:leaves|goes|comes)|leaves?|leaving)(?: \w+){0,5}? ?(?:${PROVED}|checks?|inspection|unless|until|without|by (?:hand|two|at least|our)|before (?:it|they|we|leaving|dispatch)|twice|daily)\b(?: [^,.;!?]{0,40})?)`,
          // "We always check the boxes."
          regex`\b(?<words>(?:we|i|they|he|she|our \w+|the \w+|my \w+) (?:\w+ )?${ALWAYS}(?: \w+)? (?:check|checks|inspect|test|tests|clean|cleans|pack|packs|make sure|makes sure|makes certain|ensure|follow|follows|try|tries|train|trains|weigh|weighs|change|changes|wash|washes|monitor|review|reviews|treat|treats|give|gives|deliver)\b[^,.;!?]{0,50})`,
        ],
        complaint: 'seen',
        unowned: true,
        unregretted: true,
        unless: questioned,
      },
      pride: {
        wordings: [
          // "We are proud of our service."
          /\b(?<words>(?:we|i|our \w+|the (?:team|staff|\w+ team)|they|he|she)(?: \w+)? (?:is|are|am) (?:\w+ )?proud (?:of|to|that))\b/,

          // "Our kitchen is second to none."
          /\b(?<words>(?:best in class|world class|state of the art|industry leading|market leader|market leading|award winning|top notch|strictest|second to none|well tested|gold standard|by the book|with full marks|clean bill of health|hygiene rating)\b)/,
          // "We have done this for twenty years."
          /\b(?<words>(?:we|i|he|she|they|our \w+|my \w+|the \w+ team|and) (?:have|has|had) (?:been|done|made|served|run|worked|sold|fixed|taught|cooked|flown|driven|baked|kept|looked)\b[^,.;!?]{0,40}? (?:for|since|in|over|these) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|many|several|decades)(?:[ -]\w+)? ?(?:years|decades)?)(?=[.,;!]|$| (?:and|so|with|who|but|is))/,
          // "In twenty years of baking I have seen a lot."
          /\b(?<words>(?:in (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|all my|all our|many)(?:[ -]\w+)? years (?:of|in|as|i|we|on|at|here)\b[^,.;!?]{0,30}|(?:is|are|am|has been|have been) with us (?:for |since )?(?:\d+|\w+) years?|most experienced|experienced (?:specialists?|physicians?)))(?=[.,;!]|$| (?:and|so|with|who|but|is))/,
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
          // "It was packed with great care."
          /\b(?<words>with (?:great|the greatest|utmost|the utmost|a lot of|much|so much|every) (?:care|diligence|commitment|dedication|attention|love|passion)\b|(?:nobody|no one) can say (?:we|they|he|she|i)\b[^,.;!?]{0,30})(?=[.,;!]|$| (?:and|but|so|on|in|at|of|for|every|with|when))/,

          // "The team has enough to do."
          /\b(?<words>everything (?:(?:which|that|we|they) )*(?:could|was) (?:humanly |possibly |reasonably )*(?:be )?(?:possible|done)|(?:have|has) (?:a lot|so much|plenty|enough|their hands full) to (?:look out for|do|deal with|think about|cope with)|do up to \d+ [^,.;!?]{0,30}(?:a|per) (?:day|shift|round))\b/,

          // "The team works as fast as it can."
          /\b(?<words>(?:works?|is working|are working|answers?|deals?|goes|go|moves?|replies) as (?:fast|quickly|hard|well|soon|swiftly) as (?:it|they|he|she|we|i|the \w+) (?:can|possibly can|could|is able|are able))\b/,

          // "He is one of our most experienced fitters."
          /\b(?<words>(?:\w+|he|she|they|my \w+|our \w+|the \w+(?: \w+)?) (?:is|are|was|were|has|have) (?:\w+ly |a |an |one of |our |the |such |always |known |very |been |in fact )*(?:most (?:experienced|popular|loved|careful|patient)|friendly (?:bunch|person|team|lot|man|woman)|heart of gold|hard ?working|nothing but good|well (?:respected|liked|loved)|big softie|very (?:good|patient|kind|careful|polite|professional|experienced|friendly|helpful)|good intentions|warm colleague))\b/,
          // "In fairness to our driver, it was dark."
          /\b(?<words>in fairness to (?:the|our|him|her|them|us|\w+)|in all fairness|we are only human|go easy on)\b/,
        ],
        complaint: 'seen',
        unowned: true,
        unless: (hit) => /\b(?:you|your|it) (?:is|are|was|were|has|have)\b/.test(matched(hit)),
      },
      ownGood: {
        wordings: [
          // "The lock is there for your own safety."
          /\b(?<words>(?:is|are|was|were|it is|this is|that is|there|exists?|put in place|in place|designed|meant|serves?|done|only|all)(?: there| only| purely| all| simply| in place| done)* (?:for|in) your (?:own |best )?(?:safety|protection|security|good|benefit|interests?|convenience)(?: only| alone| too| as well)?)(?=[.,;!]|$| and)/,
        ],
        complaint: 'seen',
        unowned: true,
        severity: 'advice',
      },
      smallShop: {
        wordings: [
          // "We are only a small shop."
          /\b(?<words>(?:we|i) (?:are|am|were|was) (?:only |just |still |after all |a |an |but |simply )*(?:small|tiny|family|one man|one woman|young|little|volunteer|independent|non profit|one person)(?: \w+)? ?(?:run|owned|business|team|shop|company|restaurant|charity|kitchen|studio|salon|bakery|farm|show|band|garage|hotel|start ?up|outfit)(?: [^,.;!?]{0,40})?)/,

          // "I was up until three with this."
          /\b(?<words>(?:i|we) (?:was|were) up (?:until|till|all night|at)|(?:unpaid|volunteers?) (?:and|who|doing|in))\b/,
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
    {
      draft: 'Sharing is one of our most requested options and is being built.',
      customer: 'No way to share a list? Useless.',
    },
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
