import type { Check, Examples } from '../../engine/check';
import type { Draft, Hit } from '../../engine/draft';
import type { Rewrite } from '../../engine/review';
import { after, before } from '../../engine/guards';
import { leaveOut } from '../../engine/rewrite';
import { moves } from '../moves';
import { CUSTOMERS, regex, STAFF } from '../words';

/** Words of which "a single complaint like this" is made. */
const COMPLAINT =
  '(?:other|single|such|similar|kind|complaints?|reports?|issues?|problems?|cases?|like this|like that|feedback|comments?|reviews?|incidents?|of (?:this|that|such)|thing|one|a|about|before|from|regarding|on (?:it|this)|customers?|users?|people|anyone|anybody|else|back|\\d+|so far|until|till)';

/** Openings of a guess. */
const PERHAPS =
  '(?:perhaps|maybe|possibly|presumably|probably|most (?:probably|likely)|in all likelihood|it (?:seems|looks|appears|sounds|could|may|might)(?: be)? (?:like|as if|as though|that)|chances are)';
/** Whom the guess is about. */
const SOMEONE =
  '(?:you|(?:someone|somebody)(?: (?:in|at|from|of|on) (?:your|the) \\w+)?|a (?:family|household) member)';

const RECORDS =
  '(?:records?|systems?|logs?|data|tracking|scans?|cameras?|cctv|footage|meters?|readings?|reports?|photos?|ledger|notes|files?|gps|proof of delivery|driver|courier|technician|branch|team|colleague|host|chef|staff|manager)';

/** "You claim the box was empty" to "You told us the box was empty". */
const toldUs = (hit: Hit, draft: Draft): readonly Rewrite[] =>
  /^you\s+(?:claim|claimed|allege|alleged)$/i.test(draft.quote(hit.span).trim()) && /^ (?!to\b)\w/.test(after(hit))
    ? [{ span: hit.span, text: `${draft.quote(hit.span).startsWith('Y') ? 'You' : 'you'} told us` }]
    : [];

/** "Are you sure you entered the code?" to "Could you check that you entered the code?" */
const checkThat = (hit: Hit, draft: Draft): readonly Rewrite[] => {
  const found =
    /^(are|Are)\s+you\s+(?:(?:really|quite|absolutely|completely)\s+)?(?:sure|certain)\s+(?:that\s+)?(?!about)/.exec(
      draft.quote(hit.span),
    );
  if (!found || hit.span.start !== hit.sentence.span.start || !/\?["”')]*$/.test(hit.sentence.plain.text)) return [];
  return [{ span: { start: hit.span.start, end: hit.span.start + found[0].length }, text: 'Could you check that ' }];
};

/** "Our records clearly show it" to "Our records show it". */
const unstressed = (hit: Hit, draft: Draft): readonly Rewrite[] => {
  const said = draft.quote(hit.span);
  const plain = said.replace(
    /\s+(?:very\s+|quite\s+)?(?:clearly|definitely|plainly|unambiguously|undeniably|evidently)\b/i,
    '',
  );
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
      rewrites: leaveOut,
    },
    {
      claim: {
        rewrites: toldUs,
        wordings: [
          // "You claim that the box was empty."
          /\b(?<words>(?:you|your (?:\w+ )?(?:who|that)|customer|guest) (?:claim|claims|claimed|claiming|allege|alleged|alleging|assert|asserted|maintain))(?: (?:that|to)\b|,| (?:the|it|you|we|our|your|this|a|an|he|she|they|not)\b)/,
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
          // "It may be later than you remember."
          /\b(?<words>(?:look|looking|found|find|start|be|searching|search)(?: a (?:little|bit))? closer to home|(?:is|bit of|real|quite) an? (?:\w+ )?(?:head scratcher)|(?:sooner|later|longer|earlier) than you (?:remember|recall)|slip(?:s|ped)? (?:your|the \w+'s|their|his|her|one's|people's) minds?|without (?:knowing|noticing|realising|realizing) it)\b/,

          // "That does surprise us."
          /\b(?<words>(?:would|does|did|has|have)(?: \w+)? (?:surprise|surprised|puzzle|puzzled)(?: \w+)? (?:us|me)\b[^,.;!?]{0,30}|(?:this|that|it|your \w+) (?:does |did |do )?comes? as a surprise)\b/,
          // "Perhaps you are thinking of another shop."
          /\b(?<words>(?:maybe|perhaps|possibly|could it be|i think|are you sure) you (?:are|were|have us|might be) (?:thinking of|confus\w+|mixing|mistaking)\b[^,.;!?]{0,30})/,
          // "I find it hard to believe that it broke."
          /\b(?<words>(?:is|it is|that is|find (?:it|this|that)|am|are|be|seems?|would be)(?: \w+)? (?:hard|difficult|not easy|rather hard|impossible) (?:to|for (?:us|me|anyone) to) (?:believe|imagine|picture|see how|understand how|credit|accept that)|hard to believe|(?<!\bnot )(?:surprised|puzzled|at a loss|confused|astonished|amazed) (?:by|at|about|to (?:read|hear|see|learn)|that|how|as to) (?:your|this|that|the|what|these|such|how|why|you))\b/,
          // "That does not sound like our driver."
          /\b(?<words>that does not sound like (?:our|the|him|her|them|any)\b|(?:not|nothing) like (?:him|her|them|us|our)\b)\b/,
          // "That can not be right."
          /\b(?<words>(?:can not|could not|cannot) (?:possibly |really |actually )?(?:be (?:the case|right|true|so|correct|ours|from (?:us|our))|happen))\b/,
        ],
        complaint: 'assumed',
        unowned: true,
        unless: (hit) =>
          /\b(?:sorry|should|wrong|not right|fix|because it is|tell you)\b/.test(before(hit)) ||
          // "So that it can not happen again"; "I see that it comes as a surprise".
          /\b(?:understand|see|so|sure|arrange|promise|which)(?: \w+){0,3} $/.test(before(hit)) ||
          /\btoo$/.test(hit.sentence.plain.text.slice(0, hit.plain.end)) ||
          /^,? (?:well spotted|and (?:i|we)|so (?:i|we)|(?:it |this |that )?looks like)\b/.test(after(hit)),
      },
      denial: {
        wordings: [
          // "We never promised that."
          /\b(?<words>(?:we|i|nobody|no one|none of us|my colleagues?) (?:never|not) (?:said|say|promised?|guaranteed?|claimed?|told you|tell you|advertised?|agreed?|offered?|stated?|mention|made (?:any|such a|that)|do anything wrong|done anything wrong|received any such)\b[^,.;!?]{0,40})/,
          // "Our recollection differs."
          /\b(?<words>(?:recollection|memory|account|version)s? (?:differs?|does not match|do not match))\b/,
        ],
        complaint: 'assumed',
        unowned: true,
        unless: (hit) =>
          /\b(?:sorry|if|whether|so|should|why|you did|correct,|right,|promise|until)\b[^,]*$/.test(before(hit)) ||
          /\b(?:should|sorry|ought|but (?:we|i) (?:should|can|will))\b/.test(after(hit)),
      },
      sure: {
        rewrites: checkThat,
        wordings: [
          // "Are you sure you locked it?"
          /\b(?<words>(?:are|were) you (?:really |quite |absolutely |completely |100% |100 % )*(?:sure|certain|positive) (?:you (?!would|want|wish|still want|would like)|it|the|this|that|your|nobody|no one|he|she|they|someone|there))/,

          // "What makes you so sure?"
          /\b(?<words>(?:what makes you (?:so )?(?:sure|certain|think|believe|say)|make sure first that you))\b/,
        ],
        despite: ['reported'],
      },
      perhapsYou: {
        wordings: [
          // "You must have dropped it."
          /\b(?<words>you must (?:\w+ )?have (?:\w+ )?(?!wished|wondered|hoped|feared|thought|been|had (?:such|so|a (?:hard|difficult|long|rough|terrible|lovely|great|busy))|felt|worried|enjoyed|loved|noticed|seen|received)\w+(?:ed|en|ne|ut|ft|nt|st|ot|id|ld|de|ng|wn|ck|me))\b/,
          // "Perhaps you left it on the train."
          regex`\b(?<words>${PERHAPS} ${SOMEONE} (?:order\w*|book\w*|sign\w*|cancel\w*|open\w*|forgot\w*|forget|overlooked?|miss|misread|misunderst\w+|misheard|mixed|confused?|enter\w*|typ\w+|us(?:ed|ing)|left|press\w*|click\w*|delet\w*|mov(?:ed|ing)|switch\w*|turn\w*|drop\w*|tak(?:en|ing)|took|spill\w*|damag\w*|broke\w*|misplac\w*|lost|los(?:e|ing)|put))\b`,
          // "It may have been overlooked."
          /\b(?<words>(?:may|might|could|will|would|must) (?:well |perhaps |probably |possibly |simply |just |have )*(?:been )?(?:overlooked|missed|misread|misheard|misremember\w*|misunderstood|mistaken|forgotten|misplaced|imagin\w+))/,
        ],
        complaint: 'assumed',
        unowned: true,
        unless: (hit) =>
          /\b(?:so sorry|must have been)\b/.test(hit.sentence.plain.text) ||
          /\b(?:i|we)(?: \w+)? $|\b(?:nobody|no one)\b/.test(before(hit)) ||
          /\b(?:if|in case|whether)\b[^,]*$/.test(before(hit)),
      },
      nobodyElse: {
        wordings: [
          // "The lift is doing its job."
          /\b(?<words>(?:the \w+|our \w+|it|this|search|login|everything) (?:as such |itself |in general )?(?:is|works?|are|does|do)(?: \w+ly| very| just)? (?:doing (?:its|their) job|here without|well for (?:all|most|everyone|the)))\b/,
          // "No other guest has mentioned it."
          regex`\b(?<words>(?:(?:nobody|no one)(?= else)|no other (?:${CUSTOMERS}|customer|guest|user|person|client|member|passenger|student|tenant|patient|visitor)|no ${CUSTOMERS})(?: else)?(?: \w+){0,4} (?:has|have|had|ever|seems?|reported|complained|mentioned|noticed|raised|experienced))\b(?! to\b| told| been (?:able|in touch|told)| should| left| contacted)\b`,
          // "We have never had a single complaint."
          regex`\b(?<words>(?:we|i|they|he|she|it|which|that|the \w+|our \w+|this \w+|his|her) (?:have |has |had |did |do )(?:never|not|not ever|hardly ever|rarely|seldom)(?: \w+)? (?:had|heard|received|seen|got|experienced|encountered|known|have|receive|get|come across|come back|hear) (?:any |a |an |one |a single |such |many |this |that |the |of |other |no |anything |similar |complaints?|reports?|issues?|problems?|negative|bad|feedback)+(?: ?${COMPLAINT})+)\b`,
          // "That would be a first."
          /\b(?<words>(?:it would|would) be a first)\b/,
          // "We have only had good feedback."
          /\b(?<words>(?:has|have|had|with|we have|got) (?:only |zero |no |nothing but |always |only ever )+(?:ever |had |good |positive |other |great |lovely |received )*(?:complaints?|reports?|reviews?|comments?|feedback|issues?|problems?|incidents?))/,
          // "It works fine for everyone else."
          /\b(?<words>(?:works?|working|runs?|running|loads?|opens?|plays?|is|are|been|looks?|tastes?|fits?) (?:fine|well|good|ok|okay|perfectly|normally|no problem|flawlessly|great|as expected|correctly)(?: \w+)? (?:for (?:me|everyone|everybody|every (?:other|single)|all|the (?:other|rest|others)|our other|other|most|others|the vast)|here|on (?:our|my|all|every|other|four|\d+) (?:\w+ )?(?:side|end|devices|phones|machines|systems|pcs?)))\b/,
        ],
        complaint: 'assumed',
        unless: (hit) =>
          /\b(?:thank you|thanks|glad|first to|you are the first|no reason to|you were right)\b/.test(
            hit.sentence.plain.text,
          ) ||
          /\b(?:big help|because now|which makes|rather than your|that is why)\b/.test(after(hit)) ||
          /^with no/.test(hit.sentence.plain.text.slice(hit.plain.start)) ||
          (/\b(?:until|but|however|sorry|yet)\b/.test(hit.sentence.plain.text.slice(hit.plain.start)) &&
            /\b(?:take|check|look|investigat|send|sorry|our)\w*\b/.test(
              hit.sentence.plain.text.slice(hit.plain.end),
            )) ||
          /\b(?:fix|fixed|should be|back|now|so that|long as|if|whether|hope|glad|great)\b[^,]*$/.test(before(hit)),
      },
      leftFine: {
        wordings: [
          // "It passed our checks."
          /\b(?<words>(?:passed|passes|cleared|went through|came through) (?:our |the |all |every |its )+(?:\w+ ){0,3}(?:check ?list|checks?|inspections?|tests?|controls?|quality \w+)\b[^,.;!?]{0,30})/,

          // "The vase was fine when it left us."
          /\b(?<words>(?:was|were|has been|had been|is|are|would have been|have been) (?:fine|perfect|ok|okay|intact|undamaged|working(?= (?:when|before|as|until))|complete|new|clean|good|sealed) (?:when|on|before|at|as) (?:it|they|we|you|that|leaving|the|dispatch|departure|this|hand ?over)(?: \w+){0,2}? ?(?:left|leaving|sent|dispatched|shipped|handed|packed|collected|delivered|departure|dispatch|hand ?over|sold|closed|signed)?)\b/,
          // "It left us in perfect condition."
          /\b(?<words>left (?:us|our \w+|the \w+(?: \w+)?|here) (?:\w+ )?(?:in (?:perfect|good|working|full|proper|top|mint) (?:\w+ )?(?:condition|order|shape)|fine|intact|complete|sealed|undamaged|like that|on time))\b/,
        ],
        complaint: 'seen',
        unowned: true,
      },
      assured: {
        wordings: [
          // "I can assure you that our food is always fresh."
          /\b(?<words>(?:(?:i|we) (?:can|could|do|may|want to|would like to|must|hereby|wish to|have to)? ?(?:\w+ )?(?:assure|guarantee|promise|confirm to)(?: you)?|(?:be|rest) (?:\w+ )?assured) (?:all|every|each|our|the|no|nobody|no one|none|this|that|it|there|he|she|they|any|nothing)(?: \w+){0,6} (?:never|always|not|no|nothing|every|all|daily|regularly|strict\w*|fresh\w*|properly|correct\w*|train\w*|clean\w*|check\w*|test\w*|genuine|original|safe|secure|highest|best|certified|professional\w*|polite\w*|deceiv\w*|intend\w*|quality|standards?))\b/,
          // "Our drivers would never do that."
          regex`\b(?<words>(?:my|our|all our|all of our) (?:\w+ )?${STAFF} (?:would |do |does |will |are |is |can |have |has |had |did )*(?:never|not (?:allowed|permitted|supposed|in the habit|known|do|behave|act|speak|leave|use|promise|say|make|take|charge|give|ask)|always|in no way)(?: \w+)?)\b`,
          // "Our driver insists he rang."
          regex`\b(?<words>(?:my|our|the|all our) (?:\w+ )?${STAFF} (?:(?!would\b)\w+ )?(?:adore|love(?! (?:to|it|hearing|seeing)\b)|loves|speaks? well|(?:confirms?|confirmed|assured|informed|tells?|told|insists?|states?|stated|denies|denied|remembers?|recalls?|says?|said|reports?|reported)(?: us| me)?(?: that)? (?:he|she|they|it|all|every\w*|you|the|no|nobody|there|nothing)))\b`,
        ],
        complaint: 'seen',
        unowned: true,
        unless: (hit) =>
          /\b(?:we|i) (?:are|am) (?:looking|working|taking|doing|checking|investigating)|\bnot (?:how|what|the \w+) we\b|\bdo love\b|\balways (?:on|there|here|happy|ready|glad|meant|expected|working|trying|looking)\b|\b(?:issue|problem|concern|feedback|refund|money|case)s? (?:will|is|has)/.test(
            hit.sentence.plain.text.slice(hit.plain.start),
          ),
      },
      records: {
        rewrites: unstressed,
        wordings: [
          // "Our records clearly show it."
          regex`\b(?<words>(?:my|our|the|your)(?: \w+)? ${RECORDS} (?:clearly|definitely|plainly|quite clearly|unambiguously|very clearly|undeniably|evidently|says? otherwise|shows? otherwise|do not lie|do(?:es)? not make|is never (?:wrong|mistaken)|are never (?:wrong|mistaken)|can not be (?:wrong|mistaken))(?: (?:shows?|states?|says?|confirms?|prove|proves|story|mistakes?|wrong))?)\b`,
          // "There is no record of your call."
          /\b(?<words>(?:there (?:is|are|was|were)|i can) (?:no|not any|zero|nothing)(?: \w+){0,3}? (?:calls?|e ?mails?|messages?|records?|trace|sign|proof|contact|entry|complaint|request|cancellation|order|payment|parcel|visit)s?(?: \w+){0,4} (?:from|by|showing|logged|of (?:your|any|that|a|such)|recorded|in (?:our|the)|with us))\b/,
        ],
        complaint: 'assumed',
        unowned: true,
        unless: (hit) =>
          /\b(?:our (?:system|side|end)|on us)\b/.test(after(hit)) ||
          (/\b(?:send|share|forward|give|could you|please|check|let us|look)\b/.test(after(hit)) &&
            !/clearly|definitely|otherwise/.test(hit.sentence.plain.text)),
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
    {
      draft: 'No other customers have reported it, however we are going to look at yours today.',
      customer: 'The app crashes at every start.',
    },
    {
      draft: 'No one else had seen the leak, and that was no reason to wave you away.',
      customer: 'Told for weeks that it is only me!',
    },
    { draft: 'Our engineers are always trying to make it quicker.', customer: 'The app is slow, I hate it.' },
    { draft: 'As long as nobody else has seen the code, you can keep it.', customer: 'My code does not work.' },
    { draft: 'The lamp shows no date, which can not be right.', customer: 'The lamp blinks all night.' },
    { draft: 'I assure you this is not how we want a visit to go.', customer: 'The waiter was rude to us.' },
    { draft: 'Our drivers are always happy to wait a minute.', customer: 'The van left without me.' },
    { draft: "We're changing the lock so that this can't happen again." },
    { draft: "I'm not surprised that you're cross." },
    { draft: 'I see that the letter came as a surprise.' },
    { draft: 'Sorry, we must have missed the second page.' },
    { draft: 'You must have wondered where we were.' },
    { draft: 'Nobody else has mentioned the gap yet, so thank you for the photo.' },
    { draft: 'I have no words for what the lift did to your day.' },
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
