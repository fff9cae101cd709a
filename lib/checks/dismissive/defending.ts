import type { Check, Examples } from '../../engine/check';
import type { Hit } from '../../engine/draft';
import { after, before } from '../../engine/guards';
import { instead, leaveOut } from '../../engine/rewrite';
import { moves } from '../moves';
import { regex, STAFF, THINGS } from '../words';

/** How steadily it is done. */
const ALWAYS = '(?:always|carefully)';

const PROVED =
  '(?:trained|qualified|vetted|experienced|inspected|tested|cleaned|audited|calibrated|controlled|professional|briefed|fresh|certified)';
const HOW = '(?:\\w+ly |all |very |also )*';
const questioned = (hit: Hit) => /\b(?:if|being|now|be)\b[^,;]*$/.test(before(hit));

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
          // "Our kitchen carries out daily checks."
          /\b(?<words>(?:is|are) ce approved\b)/,
          // "All our rooms are inspected by a supervisor."
          regex`\b(?<words>(?:all )?(?:our|my) (?:\w+ ){1,3}?(?:are|is|has been|were|are made) ${HOW}${PROVED}\b(?: [^,.;!?]{0,50})?)`,
          // "It was weighed to the gram."
          /\b(?<words>(?:checked|tested|audited)(?: \w+){0,4}? (?:twice (?:a|before|by)|every morning|before they leave)\b[^,.;!?]{0,30})/,

          // "All our drivers are trained."
          regex`\b(?<words>(?:our|my|all) (?:\w+ ){0,3}?(?:${STAFF}|${THINGS}) (?:are|is|has been|were|was) ${HOW}${PROVED}\b(?: [^,.;!?]{0,50})?)`,
          // "Every parcel is checked."
          regex`\b(?<words>(?:each|every|all|no|any) (?:\w+ )?(?:${THINGS}|${STAFF}|bottle|invoice)s? (?:is|are|was|were)(?: \w+){0,5}? ?(?:${PROVED}|by our|twice)\b(?: [^,.;!?]{0,40})?)`,
          // "We always check the boxes."
          regex`\b(?<words>(?:we|i|they|he|she|our \w+) (?:\w+ )?${ALWAYS}(?: \w+)? (?:check|try|review)\b[^,.;!?]{0,50})`,
          // "Our team always takes care."
          regex`\b(?<words>(?:we|i|they|he|she) (?:\w+ )?${ALWAYS}(?: \w+)? act\b)`,
          // "We test every one."
          /\b(?<words>(?:i|we) wash all\b)/,
        ],
        complaint: 'seen',
        unowned: true,
        unregretted: true,
        unless: questioned,
      },
      pride: {
        wordings: [
          // "We are proud of our service."
          /\b(?<words>(?:we|i|they|he|she)(?: \w+)? (?:is|are|am) (?:\w+ )?proud (?:of|to|that))\b/,

          // "Our kitchen is second to none."
          /\b(?<words>(?:best in class|award winning|strictest)\b)/,
          // "We have done this for twenty years."
          /\b(?<words>(?:we|i|he|she|they|and) (?:have|has|had) (?:been|worked)\b[^,.;!?]{0,40}? (?:for|since|in|over|these) (?:\d+|four|five|eleven|thirty)(?:[ -]\w+)? ?(?:years)?)(?=[.,;!]| (?:and|so|with|but|is))/,
          // "In twenty years of baking I have seen a lot."
          /\b(?<words>(?:(?:is|are|am|has been) with us (?:for )?\w+ years?|most experienced))(?=[.,;!]| (?:and|so|with|but|is))/,
        ],
        complaint: 'seen',
        unowned: true,
        unregretted: true,
        unless: (hit) =>
          /\byou\b/.test(hit.sentence.plain.text.slice(Math.max(0, hit.plain.start - 12), hit.plain.start)) ||
          /\bglad\b/.test(hit.sentence.plain.text),
      },
      good: {
        wordings: [
          // "It was packed with great care."
          /\b(?<words>with (?:great|the greatest|much) (?:care|attention|love)\b)(?=[.,;!]| (?:and|but|so|on|in|at|of|for|with))/,

          // "The team has enough to do."
          /\b(?<words>do up to \d+ a day)\b/,

          // "The team works as fast as it can."
          /\b(?<words>are working as hard as (?:it|they|he|she|we|i) (?:can|could))\b/,

          // "He is one of our most experienced fitters."
          /\b(?<words>(?:\w+|he|she|they|our \w+) (?:is|are|was|were|has|have) (?:a |an |our |the |very |been )*very (?:good|kind|experienced))\b/,
          // "In fairness to our driver, it was dark."
          /\b(?<words>go easy on)\b/,
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
          // "The lock is there for your own safety."
          /\b(?<words>(?:is|are|was|were|exists?|all)(?: there| all| done)* (?:for|in) your (?:own )?(?:safety|protection|security))(?=[.,;!]| and)/,
        ],
        complaint: 'seen',
        unowned: true,
        severity: 'advice',
      },
      smallShop: {
        wordings: [
          // "We are only a small shop."
          /\b(?<words>(?:we|i) (?:are|am|were|was) (?:only |just |still |a |an |but )*(?:small|family|one woman)(?: \w+)? ?(?:business|team|shop|kitchen|studio)(?: [^,.;!?]{0,40})?)/,

          // "I was up until three with this."
          /\b(?<words>(?:unpaid|volunteers?) (?:and|who|in))\b/,
        ],
        complaint: 'seen',
        unowned: true,
        unless: (hit) => /\bso\b/.test(after(hit)) && /\bweek\b/.test(after(hit)),
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
