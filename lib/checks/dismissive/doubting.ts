import type { Check, Examples } from '../../engine/check';
import type { Draft, Hit } from '../../engine/draft';
import type { Rewrite } from '../../engine/review';
import { after, before } from '../../engine/guards';
import { instead, leaveOut } from '../../engine/rewrite';
import { moves } from '../moves';
import { regex, STAFF } from '../words';

/** Words of which "a single complaint like this" is made. */
const COMPLAINT = '(?:single|kind|problems?|cases?|of (?:this|that)|one|a|about|from|on (?:it|this))';

/** Openings of a guess. */
const PERHAPS = '(?:perhaps|it (?:sounds|could|may|might) (?:like|that))';
/** Whom the guess is about. */
const SOMEONE = '(?:you|someone(?: (?:in|at|from|of|on) (?:your|the) \\w+)?)';

const RECORDS = 'records?';

/** "You claim the box was empty" to "You told us the box was empty". */
const toldUs = (hit: Hit, draft: Draft): readonly Rewrite[] =>
  /^you\s+claim$/i.test(draft.quote(hit.span).trim()) && /^ (?!to\b)\w/.test(after(hit))
    ? [{ span: hit.span, text: `${draft.quote(hit.span).startsWith('Y') ? 'You' : 'you'} told us` }]
    : [];

/** "Are you sure you entered the code?" to "Could you check that you entered the code?" */
const checkThat = (hit: Hit, draft: Draft): readonly Rewrite[] => {
  const found = /^(are|Are)\s+you\s+sure\s+(?!about)/.exec(draft.quote(hit.span));
  if (!found || hit.span.start !== hit.sentence.span.start || !/\?$/.test(hit.sentence.plain.text)) return [];
  return [{ span: { start: hit.span.start, end: hit.span.start + found[0].length }, text: 'Could you check that ' }];
};

/** "Our records clearly show it" to "Our records show it". */
const unstressed = (hit: Hit, draft: Draft): readonly Rewrite[] => {
  const said = draft.quote(hit.span);
  const plain = said.replace(/\s+clearly\b/i, '');
  return plain === said ? [] : [{ span: hit.span, text: plain }];
};

export const check: Check = {
  id: 'dismissive/doubting',
  family: 'dismissive',
  message: 'This may read as not being believed; starting from what they saw keeps trust while you check.',
  source: 'Validation as a basis of trust (articles on empathy in support)',
  find: moves(
    {
      severity: 'strong',
      rewrites: (hit, draft) => [
        ...leaveOut(hit, draft),
        ...instead(hit, draft, 'You found that [[what they saw]]. From here, [[what happens next]].'),
      ],
    },
    {
      claim: {
        rewrites: toldUs,
        wordings: [
          // "You claim that the box was empty."
          /\b(?<words>you claim) (?:the|it|you|we|our|your|this|a|an|he|she|they|not)\b/,
        ],
        despite: ['reported'],
        unless: (hit) =>
          /\b(?:claim|claims) (?:for|with|against|on|form|number|under)\b/.test(hit.sentence.plain.text) ||
          /\b(?:file|submit|make|open|raise|lodge|process|support|approve|start|insurance|warranty|expense)\w*\b[^,.]*$/.test(
            before(hit),
          ),
      },
      disbelief: {
        wordings: [
          // "Doors do not open themselves."
          /\b(?<words>(?:do|does|did|can|could|will) not (?:\w+ ){1,2}(?:itself|themselves))(?=[.,;!?])/,
          // "It may be later than you remember."
          /\b(?<words>without noticing it)\b/,

          // "That does surprise us."
          /\b(?<words>(?:would|does|did|has|have)(?: \w+)? (?:surprise|puzzle)(?: \w+)? (?:us|me)\b[^,.;!?]{0,30})\b/,
          // "Perhaps you are thinking of another shop."
          /\b(?<words>maybe you (?:are|were) mixing\b)/,
          // "I find it hard to believe that it broke."
          /\b(?<words>(?:is|it is|am|are|be)(?: \w+)? hard (?:to|for (?:us|me) to) see how)\b/,
          // "That does not sound like our driver."
          /\b(?<words>odd one)\b/,
          // "That can not be right."
          /\b(?<words>can not (?:be (?:right|so)|happen))\b/,
          // "A crack would have been noticed."
          /\b(?<words>(?:would|should|must) always be found)(?=$)/,
        ],
        complaint: 'assumed',
        unowned: true,
        unless: (hit) => /\bshould\b/.test(before(hit)),
      },
      denial: {
        wordings: [
          // "We never promised that."
          /\b(?<words>(?:we|i) (?:never|not) (?:promised?|told you)\b[^,.;!?]{0,40})/,

          // "Our recollection differs."
          /\b(?<words>memorys? differs?)\b/,
        ],
        complaint: 'assumed',
        unowned: true,
        unless: (hit) => /\b(?:if|so|should)\b$/.test(before(hit)) || /\bshould\b/.test(after(hit)),
      },
      rhetorical: {
        rewrites: leaveOut,
        wordings: [
          // "How are we supposed to know?"
          /\b(?<words>how (?:is|are|was|were|can|could|should|would|do|did) (?:that|this|it|we|i) our\b)(?=\?)/,

          // "Where is the harm?"
          /\b(?<words>where is the harm)(?=\?)/,
          // "It does close, does it not?"
          /\b(?<words>do not you say)(?=\?)/,
        ],
        complaint: 'assumed',
        despite: ['reported'],
        message: 'A question like this can read as if no answer were expected; a plain statement leaves room.',
        unless: (hit) =>
          /\b(?:told you|gave you) (?:that|the|this)\b/.test(hit.sentence.plain.text) &&
          /\b(?:name|when|colleague|which)\b/.test(hit.sentence.plain.text),
      },
      sure: {
        rewrites: checkThat,
        wordings: [
          // "Are you sure you locked it?"
          /\b(?<words>(?:are|were) you sure (?:you (?!would)|it|the|this|that|your|he|she|they))/,

          // "What makes you so sure?"
          /\b(?<words>make sure first that you)\b/,
          // "No sound at all, really?"
          /\b(?<words>no (?:\w+ )?ever, really\b)/,
        ],
        despite: ['reported'],
      },
      perhapsYou: {
        wordings: [
          // "This must be a typo."
          /\b(?<words>(?:it|this|that) (?:will|must) typo\b)/,

          // "You must have dropped it."
          /\b(?<words>you must (?:\w+ )?have (?:\w+ )?(?!been)\w+(?:ed|me))\b/,
          // "Perhaps you left it on the train."
          regex`\b(?<words>${PERHAPS} ${SOMEONE} put)\b`,
          // "Perhaps someone in your family ordered it."
          regex`\b(?<words>${PERHAPS} ${SOMEONE} (?:order\w*|did|do|been))\b`,
          // "It may have been overlooked."
          /\b(?<words>(?:may|might|could|will|would|must) (?:just |have )*(?:missed|forgotten))/,
          // "Someone in your household signed for it."
          /\b(?<words>(?:in|at|of|on) your end (?:\w+ )?(?:has|have|had|must|may|might))\b/,

          // "Ask the others in your family."
          /\b(?<words>ask(?: \w+)? (?:\w+ )?who else (?:in|has|had)\b)/,
        ],
        complaint: 'assumed',
        unowned: true,
        unless: (hit) => /\bso sorry\b/.test(hit.sentence.plain.text) || /\bif\b$/.test(before(hit)),
      },
      nobodyElse: {
        wordings: [
          // "The lift is doing its job."
          /\b(?<words>(?:it|this) (?:is|are|does|do) here without)\b/,
          // "No other guest has mentioned it."
          regex`\b(?<words>(?:nobody(?= else)|no other guest)(?: \w+){0,4} (?:has|have|had|complained|mentioned))\b\b`,
          // "We have never had a single complaint."
          regex`\b(?<words>(?:we|i|they|he|she|it|that|his|her) (?:have |has |had |did |do )(?:never|not)(?: \w+)? (?:had|seen|have) (?:any |a |an |one |such |this |that |the |of |no |reports?)+(?: ?${COMPLAINT})+)\b`,
          // "That would be a first."
          /\b(?<words>would be a first)\b/,
          // "We have only had good feedback."
          /\b(?<words>(?:has|have|had|with) (?:no )+(?:had |other )*(?:reports?|problems?|words))/,
          // "It works fine for everyone else."
          /\b(?<words>(?:works?|running|is|are|been) (?:fine|okay|correctly)(?: \w+)? (?:for (?:me|all|most)|here|on (?:our|my|all) (?:\w+ )?phones))\b/,
        ],
        complaint: 'assumed',
        unless: (hit) =>
          /\bbig help\b/.test(after(hit)) ||
          /^with no/.test(hit.sentence.plain.text.slice(hit.plain.start)) ||
          (/\b(?:but|yet)\b/.test(hit.sentence.plain.text.slice(hit.plain.start)) &&
            /\bour\w*\b/.test(hit.sentence.plain.text.slice(hit.plain.end))) ||
          /\b(?:now|if)\b$/.test(before(hit)),
      },
      leftFine: {
        wordings: [
          // "It passed our checks."
          /\b(?<words>(?:passed|passes) (?:our |the |all |its )+(?:\w+ ){0,3}(?:checks?|inspections?|tests?)\b[^,.;!?]{0,30})/,

          // "The vase was fine when it left us."
          /\b(?<words>(?:was|were|is|are) (?:fine|clean) (?:when|on|at|as) (?:it|they|we|you|that|the|this)(?: \w+){0,2}? ?(?:left)?)\b/,
          // "It left us in perfect condition."
          /\b(?<words>left us (?:\w+ )?fine)\b/,
        ],
        complaint: 'seen',
        unowned: true,
      },
      assured: {
        wordings: [
          // "I can assure you that our food is always fresh."
          /\b(?<words>(?:be|rest) (?:\w+ )?assured (?:all|our|the|no|this|that|it|he|she|they|any)(?: \w+){0,6} (?:not|no|nothing|all))\b/,
          // "Our drivers would never do that."
          regex`\b(?<words>(?:my|our) (?:\w+ )?${STAFF} (?:would |do |does |will |are |is |can |have |has |had |did )*(?:never|always)(?: \w+)?)\b`,
          // "Our driver insists he rang."
          regex`\b(?<words>(?:my|our|the) (?:\w+ )?${STAFF} (?:\w+ )?(?:confirmed|tells?|told|recalls?|reported) (?:he|she|they|it|all|you|the|no))\b`,
        ],
        complaint: 'seen',
        unowned: true,
        unless: (hit) => /\bcases? (?:will|is|has)/.test(hit.sentence.plain.text.slice(hit.plain.start)),
      },
      records: {
        rewrites: unstressed,
        wordings: [
          // "Our records clearly show it."
          regex`\b(?<words>(?:my|our|the|your)(?: \w+)? ${RECORDS} clearly(?: shows?)?)\b`,
          // "There is no record of your call."
          /\b(?<words>there (?:is|are|was|were) no(?: \w+){0,3}? signs?(?: \w+){0,4} (?:from|by))\b/,
        ],
        complaint: 'assumed',
        unowned: true,
        unless: (hit) =>
          /\b(?:our (?:system|side|end)|on us)\b/.test(after(hit)) ||
          (/\b(?:send|share|forward|give|could you|please|check|let us|look)\b/.test(after(hit)) &&
            !/clearly|definitely|otherwise/.test(hit.sentence.plain.text)),
      },
      cause: {
        wordings: [
          // "It happens only when people force it."
          regex`\b(?<words>(?:is|are|was|were|can) (?:just )+(?:be |if )+old\b)`,
          // "It was washed too hot."
          /\b(?<words>(?:has|have|had|was|were|is|must|will) keyed (?:in )?wrong)\b/,
        ],
        complaint: 'seen',
        unless: (hit) => /\b(?:our|us|we)\b/.test(hit.sentence.plain.text),
        unowned: true,
      },
    },
  ),
};

export const examples: Examples = {
  flags: [
    {
      draft: '[[You claim]] the box was empty when you opened it.',
      rewrite: 'You told us the box was empty when you opened it.',
    },
    {
      draft: '[[Are you sure you]] entered the right password?',
      rewrite: 'Could you check that you entered the right password?',
    },
    {
      draft: '[[Our records clearly show]] it was delivered.',
      rewrite: 'Our records show it was delivered.',
      customer: 'It never came.',
    },
    {
      draft: 'Thanks for the photo. [[No other guest has mentioned]] a smell. Breakfast is from seven.',
      customer: 'The room smelled of smoke, it was horrible.',
      rewrite: 'Thanks for the photo. Breakfast is from seven.',
    },
    { draft: 'The vase [[was fine when it left]] us.', customer: 'The vase came in pieces.' },
    { draft: '[[Perhaps someone in your family ordered]] it by mistake.', customer: 'I never ordered this.' },
    { draft: '[[We never promised a delivery before noon]].', customer: 'You said it would be here by noon!' },
  ],
  passes: [
    { draft: "Are you sure you'd like me to delete the account? It can't be undone." },
    { draft: 'You must have been so relieved when it turned up.' },
    { draft: 'Your claim is with Mr Adler, who will write on Monday.', customer: 'Who handles my claim?' },
    { draft: 'Nobody should have to wait nine days for a key.', customer: 'Nine days without a key.' },
    {
      draft: 'No other guest has mentioned it, but that does not help you, so we moved you upstairs.',
      customer: 'The room stank.',
    },
    { draft: 'We never told you about the change, and we should have.', customer: 'Nobody told me about the change.' },
  ],
};
