import type { Check, Examples } from '../../engine/check';
import type { Draft, Hit } from '../../engine/draft';
import type { Rewrite } from '../../engine/review';
import { after, before } from '../../engine/guards';
import { instead, leaveOut } from '../../engine/rewrite';
import { moves } from '../moves';
import { CUSTOMERS, regex, STAFF } from '../words';

const USUALLY =
  '(?:usually|normally|generally|typically|mostly|most (?:often|likely|probably|of the time|times)|in (?:most|many|nearly all|almost all|\\w+ of ten) cases|in (?:our|my) experience|often|nine times out of ten|9 times out of 10|almost always|nearly always|as a rule|commonly|frequently|more often than not)';
const RECORDS =
  '(?:records?|systems?|logs?|data|tracking|scans?|cameras?|cctv|footage|meters?|readings?|reports?|photos?|ledger|notes|files?|register|tracker|gps|scanner|statistics|telemetry|dashboard|proof of delivery|signature|driver|courier|technician|branch|team|colleague|host|chef|staff|manager)';

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
      rewrites: (hit, draft) => [
        ...leaveOut(hit, draft),
        ...instead(hit, draft, 'You found that [[what they saw]]. From here, [[what happens next]].'),
      ],
    },
    {
      claim: {
        rewrites: toldUs,
        wordings: [
          /\b(?<words>(?:you|your (?:\w+ )?(?:who|that)|customer|guest) (?:are |were |have |now |still )?(?:claim|claims|claimed|claiming|allege|alleges|alleged|alleging|purport|assert|asserted|contend|maintain))(?: (?:that|to)\b|,| (?:the|it|you|we|our|your|this|a|an|he|she|they|not)\b)/,
          /\b(?<words>(?:your|the|this|that|these|those|any|what is an?|an?) (?:so called|alleged|supposed|claimed|purported|apparent) \w+)\b/,
          /\b(?<words>(?:your|such|these|those|the|this) (?:claims? (?:that|about|of)|allegations?|accusations?|assertions?|version of (?:events|the|what)))\b/,
          /\b(?<words>(?:if|assuming(?: that)?|provided(?: that)?|should) (?:what you (?:say|write|describe|report|claim)|your (?:account|description|story|statement|version)|that|this|it|the above|things)(?: \w+)? (?:is|are|was|were|be|happened|did)(?: indeed| really| actually| in fact)+ ?(?:true|correct|right|the case|so|happened|as you say|accurate|happen)?)\b/,
          /\b(?<words>(?:what|as|how) you (?:say|claim|call|describe as|refer to as|believe (?:to be|is)) (?:an? |the )?"?\w+"? ?(?:is|was|may|might|would|could|seems?))\b/,
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
          /\b(?<words>(?:do|does|did|can|could|will) not (?:just |simply |really |normally |usually )?(?:\w+ ){1,2}(?:itself|themselves)(?: (?:up|out|off|on|down|away|in))?|(?:do|does|did|is|are) not (?:get |just |usually |normally )*\w+ (?:for no reason|without (?:a |any )?(?:good )?(?:reason|cause)|out of nowhere|overnight))(?=[.,;!?]|$| (?:and|so|at|in|on|like|overnight))/,
          /\b(?<words>(?:look|looking|found|find|start|be|searching|search)(?: a (?:little|bit))? closer to home|(?:a |bit of a |something of a )?(?:head scratcher|puzzler|brain teaser)|(?:anything|something|evidence|proof) to (?:back (?:up|that)|support|prove|substantiate) (?:this|that|it|your)\b[^,.;!?]{0,25}|(?:sooner|later|longer|earlier) than you (?:remember|recall|realise|realize)|slip(?:s|ped)? (?:your|the \w+'s|their|his|her|one's|people's) minds?|without (?:knowing|noticing|realising|realizing) it)\b/,
          /\b(?<words>(?:driver|rider|courier|colleague|host|agent|staff|team|technician|he|she|they|branch|seller|restaurant) (?:still |clearly |firmly )?(?:insists?|insisted|swears?|is (?:sure|certain|adamant|positive)|are (?:sure|certain|adamant|positive)|was (?:sure|certain|adamant))\b[^,.;!?]{0,40})/,
          /\b(?<words>(?:it )?(?:would|does|did|has|have)(?: \w+)? (?:surprise|surprised|astonish|puzzle|puzzled)(?: \w+)? (?:us|me)\b[^,.;!?]{0,30}|(?:this|that|it|your \w+) (?:does |did |do )?comes? as (?:quite |something of |rather |a bit of |very much )*a surprise(?: to (?:us|me))?|(?:can|could) (?:be |practically |virtually |almost |safely |certainly |therefore )*(?:be )?(?:excluded|ruled out|discounted)|(?:are|is) (?:practically|virtually|almost|as good as) (?:impossible|excluded|never wrong|unheard of|ruled out))\b/,
          /\b(?<words>(?:there are|there is) (?:usually |always |often |normally )?(?:two|more than one) sides? (?:to|of)\b[^,.;!?]{0,30}|(?:maybe|perhaps|possibly|could it be|i think|are you sure)(?: that)? you (?:are|were|have us|might be) (?:thinking of|confus\w+|mixing|mistaking)\b[^,.;!?]{0,30})/,
          /\b(?<words>(?:is|it is|that is|find (?:it|this|that)|am|are|be|seems?|would be)(?: \w+)? (?:hard|difficult|not easy|rather hard|impossible) (?:to|for (?:us|me|anyone) to) (?:believe|imagine|picture|see how|understand how|credit|accept that|conceive|reconcile)|hard to believe|(?:surprised|puzzled|baffled|at a loss|confused|astonished|amazed|perplexed) (?:by|at|about|to (?:read|hear|see|learn)|that|how|as to) (?:your|this|that|the|what|these|such|how|why|you)|(?:is|are|was|were|comes as|remains?) (?:a |an |something of a |rather |quite |very |really |somewhat |bit of a )*(?:puzzl\w+|mystery|riddle|baffling|odd one|curious one|(?:surprising|odd|strange|unusual|curious)(?= (?:to us|as|because|since|given)))(?: to (?:us|me))?(?=[.,;!]|$| (?:as|because|since|that|to hear|given|for))|odd one|strange one|that does not sound like (?:our|the|him|her|them|any)\b|(?:not|nothing) like (?:him|her|them|us|our)\b|(?:does not|did not|can not|could not|will not) (?:happen|break|crack|fail|leak|disappear|switch|turn|go|delete|open|press|move|change|revoke|send|order|book|charge|come|fall)\w*(?: \w+){0,2} (?:by (?:itself|themselves|magic)|on (?:its|their) own|(?:itself|themselves)))\b/,
          /\b(?<words>(?:(?:that|this|it|which) (?:would be|seems|sounds|is (?:simply|just|technically|physically|actually|quite|really|absolutely|completely)) (?:simply |just |technically |physically |actually |quite |really |absolutely |completely )*(?:impossible|not possible|not plausible|implausible|unlikely|highly unlikely|very unlikely|extremely unlikely|improbable|inconceivable|unthinkable|out of the question|not credible)|(?:can not|could not|cannot) (?:possibly |really |actually )?(?:be (?:the case|right|true|so|correct|ours|from (?:us|our))|have (?:happened|been (?:us|our|the|like|sent|there)|come from (?:us|our)|left (?:us|our|the))|happen)))\b/,
          /\b(?<words>(?:(?:it|this|that|they|he|she|the \w+|such a \w+|anything like that|a \w+|any \w+) )?(?:would|should|must|ought to)(?: always| certainly| definitely| surely| normally)? (?:have been |have (?:certainly|definitely|surely) been |always be )(?:picked up|noticed|spotted|caught|detected|flagged|recorded|found|reported)(?: (?:at|by|in|during|on|before|straight|right|immediately|if|when)\b[^,.;!?]{0,40})?)(?=[.,;!]|$)/,
        ],
        complaint: 'assumed',
        unowned: true,
        unless: (hit) => /\b(?:sorry|should|wrong|not right|fix|because it is|tell you)\b/.test(before(hit)),
      },
      denial: {
        wordings: [
          /\b(?<words>(?:we|i|nobody|no one|none of us|my colleagues?|our (?:team|staff|agents?|driver)) (?:have |has |had |did |certainly |definitely )*(?:never|not(?: ever)?) (?:said|say|promised?|guaranteed?|claimed?|told you|tell you|advertised?|agreed?|offered?|stated?|mention(?:ed)?|made (?:any|such a|that)|make (?:any|such a|that) (?:promise|mistake|error|claim|offer)|make (?:any )?(?:mistakes?|errors?)|do anything wrong|done anything wrong|received any such|intend(?:ed)? to (?:mislead|deceive))\b[^,.;!?]{0,40})/,
          /\b(?<words>(?:that|your \w+|what you (?:say|write|describe|claim)) (?:is|was|are) (?:simply |just |also |actually |quite |not quite |factually |however |unfortunately |certainly |definitely |clearly )*(?:not (?:true|correct|accurate|the case|what happened|factual|justified|fair|so)|incorrect|false|untrue|inaccurate|a lie|nonsense|unfounded|baseless|not based on))(?=[.,;!]|$| (?:and (?!we|i|you|should|that)|as|because|since|at all|i am|we))/,
          /\b(?<words>(?:(?:i|we) (?:\w+ )?(?:do not agree|can not agree|disagree|have to disagree|must disagree|beg to differ|do not share|can not accept|do not accept|reject|dispute|refute|strongly object)(?: (?:with|to|that|your|this|the|any)\b[^,.;!?]{0,40})?|(?:did|do|have|has) (?:we|i|our \w+) (?:done |do )?nothing wrong|there (?:is|was|has been) (?:no|nothing) (?:error|mistake|fault|delay|negligence|wrongdoing|failure|misconduct)(?: (?:on|in|with|from|by|at|here)\b[^,.;!?]{0,30})?))(?=[.,;!]|$| (?:and|but|so))/,
          /\b(?<words>(?:nobody|no one|no (?:customer|guest|user|account|booking|order|fee|card|passenger|one))(?: \w+)? (?:is|are|gets?|can be|has been|was|will be) (?:ever )?(?:charged|billed|booked|signed up|subscribed|banned|blocked|sent|refused|turned away|asked|cancelled|deleted|downgraded|removed|suspended|locked) (?:out )?(?:without|unless|for no|twice|by mistake)\b[^,.;!?]{0,40})/,
          /\b(?<words>(?:we|i) (?:are|am) (?:very |quite |absolutely |fully |completely )?(?:confident|certain|convinced|satisfied|sure|positive)(?: that)? (?:this|it|that|he|she|they|our|the|no|none|nobody|there)(?: \w+){0,4} (?:not|never|no|correct\w*|properly|right|fine|acted|did|was (?:sent|delivered|clean|there)|were (?:sent|delivered|clean|told))\b[^,.;!?]{0,30})/,
          /\b(?<words>(?:recollection|memory|account|version)s?(?: of \w+(?: \w+)?)? (?:differs?|is (?:quite |rather |very )?different|does not match|do not match)|(?:he|she|they|the \w+|our \w+|my \w+) (?:remembers?|recalls?|does not remember|do not remember|does not recall)(?: it| this| that| the \w+)? (?:differently|that way|well|very well|a (?:friendly|pleasant)|the \w+ as|being|nothing|anything|as))\b/,
        ],
        complaint: 'assumed',
        unowned: true,
        unless: (hit) =>
          /\b(?:sorry|if|whether|so|should|why|you did|correct,|right,|promise|until)\b[^,]*$/.test(before(hit)) ||
          /\b(?:should|sorry|ought|but (?:we|i) (?:should|can|will))\b/.test(after(hit)),
      },
      rhetorical: {
        rewrites: leaveOut,
        wordings: [
          /\b(?<words>what (?:else |exactly |more )?(?:do|did|were|would|are) you (?:really |seriously |honestly )?(?:expect|expecting|want me|want us|suggest we|think (?:we|i|happens?|is going)|imagine)\b[^.!]{0,40})(?=\?)/,
          /\b(?<words>how (?:on earth |exactly )?(?:is|are|was|were|can|could|should|would|do|did) (?:that|this|it|we|i|our \w+|anyone|the \w+) (?:supposed|meant|expected|to know|our|be our|possibly|have known|guess)\b[^.!]{0,50})(?=\?)/,
          /\b(?<words>(?:do|did|are|can|would) you (?:really|seriously|honestly|truly) (?:think|expect|believe|want|suggest|saying|suggesting|mean|need|imagine)\b[^.!]{0,60})(?=\?)/,
          /\b(?<words>(?:who|what) (?:told you|made you|gave you|says|said) (?:that|the|this|such|so|think|it)\b[^.!]{0,40}|what has (?:that|this|it) got to do with\b[^.!]{0,30}|(?:is|are|was|were) (?:that|this|it|those) (?:really|honestly|truly) (?:a|an|so|such|that|worth|necessary|our|too)\b[^.!]{0,40}|(?:is|are) (?:it|that|this) not (?:obvious|normal|logical|clear|a bit|enough|rather|just)\b[^.!]{0,40}|where is the (?:problem|harm)|what is the (?:problem|issue|matter) then|(?:do not|would not|is it not|are you not|should not) you (?:think|agree|say|expect)\b[^.!]{0,30})(?=\?)/,
          /\b(?<words>(?:do not|would not) you (?:think|agree|say)|(?:is|was|does|would|has|had|are|were|do|did|have|could|should) (?:it|that|this|they|he|she|we|you) not)(?=\?)/,
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
          /\b(?<words>(?:are|were) you (?:really |quite |absolutely |completely |100% |100 % )*(?:sure|certain|positive)(?: that| about)? (?:you (?!would|want|wish|still want|would like)|it|the|this|that|your|nobody|no one|he|she|they|someone|there))/,
          /\b(?<words>(?:can|could) you (?:\w+ )?(?:confirm|verify|be sure|swear|prove|assure us|make sure) (?:that )?(?:you (?:really |actually |did |have |had |were |definitely |correctly )+|nobody|no one|it was not you))/,
          /\b(?<words>(?:what makes you (?:so )?(?:sure|certain|think|believe|say)|how (?:do|can|would|could) you (?:know|be (?:so )?sure|tell)|(?:do|can) you (?:have any |have some |have )?(?:proof|evidence|prove)|(?:you are|are you) (?:really|actually|definitely) (?:typing|using|entering|turning|pressing|looking|reading|checking)|make sure first that you|is it (?:really|actually) (?:broken|damaged|lost|missing|so|that)))\b/,
          /\b(?<words>(?:really )?(?:no|not any) (?:\w+ )?(?:at all|ever|whatsoever)[^.!?]{0,40}, (?:really|not even)\b)/,
        ],
        despite: ['reported'],
      },
      perhapsYou: {
        wordings: [
          /\b(?<words>(?:it|this|that) (?:will|must|can only|may well|is likely to|is probably|is most likely|is likely) (?:simply |just |surely |then )*(?:be |have been )?(?:a |an |the |down to |due to |something )?(?:typo|full mailbox|wrong \w+|user \w+|separate (?:event|issue|matter|fault)|setting (?:on|at|in) your|something (?:on|at|in) your|your (?:own )?(?:browser|phone|device|router|internet|connection|settings?|computer|setup|network|bank|isp))\b[^,.;!?]{0,30})/,
          /\b(?<words>(?:is|was|are|were|that|which|this)(?: \w+)? (?:\w+ )?(?:customers?|people|users?|guests?|parents?|you) (?:often|frequently|tend to|usually|sometimes|easily|may have|commonly) (?:overlook|miss|forget|misread|misunderstand|confuse|mistake|mix up)\b)/,
          /\b(?<words>you (?:have |had )?(?:probably|possibly|perhaps|maybe|presumably|most likely|likely|simply|surely|evidently|obviously|apparently|just) (?:have |had |did |just |simply )*(?:not )?(?:forgot\w*|overlooked|missed|misread|misunderst\w+|mixed|confused|entered|typed|used|left|pressed|clicked|deleted|moved|switched|turned|dropped|spilled|spilt|damaged|broke\w*|misplaced|lost|put|washed|swiped|cancelled|changed|downloaded|signed|accepted|opened|closed|chose\w*|selected|skipped|looked|read|scrolled|tapped|ticked|logged|set|saw|seen|noticed|waited|did not|do not|have not|are not|were not)\b)/,
          /\b(?<words>(?:so |then |therefore )?(?:someone|somebody|somebody else|someone else)(?: (?:at|in|on|from) your \w+)? must (?:have |surely |therefore )+\w+)\b/,
          /\b(?<words>(?:most|almost all|nearly all|many|the majority of|9 out of 10|nine out of ten|\d\d ?% of|in \d\d ?% of) (?:(?:of )?(?:these|such|the|those|our) )?(?:\w+ )?(?:errors?|cases|problems|issues|complaints|reports|declines|failures|breakages|returns|faults|damages?|tickets)(?: we (?:see|get))?,? (?:come|comes|are|stem|result|arise|turn out|happen|is|have|it)(?: \w+){0,4} (?:wrong|user|incorrect|improper|misuse|handling|customers?|users?|people|because|caused by|entered|a setting|typing|not)\b[^,.;!?]{0,30})/,
          /\b(?<words>you must (?:\w+ )?have (?:\w+ )?(?!been|had (?:such|so|a (?:hard|difficult|long|rough|terrible|lovely|great|busy))|felt|worried|enjoyed|loved|noticed|seen|received)\w+(?:ed|en|ne|ut|ft|nt|st|ot|id|ld|de|ng|wn|ck|me))\b/,
          /\b(?<words>(?:perhaps|maybe|possibly|presumably|probably|most (?:probably|likely)|in all likelihood|i (?:suspect|assume|guess|suppose|imagine|am guessing|would guess)(?: that)?|it (?:seems|looks|appears|sounds|could|may|might)(?: be)?(?: likely)? (?:like|as if|as though|that)|chances are) (?:that )?(?:it is )?(?:you|(?:someone|somebody)(?: (?:else )?(?:in|at|from|of|on) (?:your|the) \w+)?|another (?:person|member|user)|a (?:family|household) member|a (?:child|colleague|friend|flatmate|relative)|your (?:child|children|kids|son|daughter|wife|husband|partner|neighbour|neighbours|colleague|colleagues|family|team|assistant|dog|cat|phone was|internet|wifi|browser|router)) (?:may |might |could |had |has |have |simply |just |accidentally |inadvertently |unknowingly |perhaps |maybe |did |at |in |there )*(?:not )?(?:forgot\w*|forget|overlooked?|miss(?:ed)?|misread|misunderst\w+|misheard|mixed|confused?|enter\w*|typ\w+|us(?:ed|ing)|left|press\w*|click\w*|delet\w*|mov(?:ed|ing)|switch\w*|turn\w*|drop\w*|tak(?:en|ing)|took|spill\w*|damag\w*|broke\w*|misplac\w*|lost|los(?:e|ing)|put|wash\w*|swip\w*|cancel\w*|order\w*|book\w*|chang\w*|download\w*|sign\w*|appl(?:y|ied)|accept\w*|open\w*|clos\w*|logged|chose|selected|skipp\w*|did|do(?:ing)?|fail\w*|remember\w*|mistak\w*|been|read|look\w*|paid))\b/,
          /\b(?<words>(?:may|might|could|will|would|must) (?:well |perhaps |probably |possibly |simply |just |have )*(?:been )?(?:overlooked|missed|misread|misheard|misremember\w*|misunderstood|mistaken|mixed (?:it|this|that|them|us) up|(?:confus\w+) (?:it|this|that|them|us|me|with)|forgotten|mislaid|misplaced|imagin\w+|thinking of (?:another|a different|someone))(?: (?:by you|on your \w+|among|in your)\b[^,.;!?]{0,30})?)/,
          /\b(?<words>(?:in|at|of|on) your (?:household|home|house|place|family|office|company|end|side|team|flat) (?:\w+ )?(?:took|has|have|had|must|may|might|forgot|signed|used|booked|who|accepted|applied))\b/,
          /\b(?<words>(?:has|have|did|was) (?:perhaps |maybe |possibly )?(?:someone|somebody|another (?:person|member|user)|a (?:family|household) member|a (?:child|colleague)|one of your \w+|(?:your|the) (?:kids?|children|child|son|daughter|wife|husband)) (?:else )?(?:(?:at|in|from|of|on) (?:your|the) \w+ )?(?:perhaps |maybe |not |have |has |accidentally )*(?:us|tak|took|press|touch|switch|chang|open|appl|book|order|sign|mov|delet|log|play|accept|receiv|forg|turn|kno|click|enter|had|got|been)\w*)/,
          /\b(?<words>(?:check|ask|search|worth asking|asking|speak)(?: \w+)? (?:\w+ )?(?:with |among |around |in )?(?:the (?:members|others|rest|people) (?:of|in) your (?:household|family|home|office|team)|your (?:household|family|neighbours|family members|flatmates|colleagues|dev team|kids|children|wife|husband|spouse)|everyone (?:in|at) (?:your|the) (?:house|home|household)|who else (?:in|has|had|uses))\b[^,.;!?]{0,40})/,
        ],
        complaint: 'assumed',
        unowned: true,
        unless: (hit) =>
          /\b(?:so sorry|must have been)\b/.test(hit.sentence.plain.text) ||
          /\b(?:if|in case|whether)\b[^,]*$/.test(before(hit)),
      },
      nobodyElse: {
        wordings: [
          /\b(?<words>(?:there (?:has|have) (?:never|not|been no) (?:been )?(?:any |a |other |such )*(?:complaints?|incidents?|issues?|problems?|reports?|cases?)|(?:we|i) (?:have )?(?:never|not) had (?:an|any|a single) (?:\w+ )?(?:incident|accident|case|complaint|problem|issue)|without (?:a single|any) (?:complaint|incident|problem|issue)|not (?:a|one) single (?:complaint|case|problem|incident|report))\b[^,.;!?]{0,40})/,
          /\b(?<words>(?:the \w+|our \w+|it|this|search|login|everything|the (?:app|site|page|system|service)) (?:as such |itself |in general )?(?:is|works?|are|does|do)(?: \w+ly| very| just)? (?:doing (?:its|their) job|work(?:s|ing)? (?:here|for (?:me|us|everyone|all))|here without|well for (?:all|most|everyone|the)|what it (?:should|is supposed)))\b/,
          regex`\b(?<words>(?:(?:nobody|no one)(?= (?:else|(?:(?:in|at|on|from) (?:the|your|our) (?:\w+ ){1,2})?(?:has |have |had )?(?:ever )?(?:complained|reported|mentioned|raised|noticed|experienced)))|no other (?:${CUSTOMERS}|customer|guest|user|person|client|member|passenger|student|tenant|patient|visitor)|none of (?:our|the|my) (?:other )?(?:\w+ )?${CUSTOMERS}|not (?:a|one) (?:single |other )+(?:customer|guest|user|person|client|soul|member|passenger|student|tenant|patient|visitor)|no ${CUSTOMERS})(?: else)?(?: \w+){0,4} (?:has|have|had|ever|seems?|reported|complained|mentioned|noticed|raised|experienced))\b(?! to\b| told| been (?:able|in touch|told)| should| left| contacted)\b`,
          regex`\b(?<words>(?:we|i|they|he|she|it|which|that|the \w+|our \w+|this \w+|his|her) (?:have |has |had |did |do )(?:never|not|not ever|hardly ever|rarely|seldom)(?: \w+ly| yet| once| ever| so far| before| really)?(?: \w+)? (?:had|heard|received|seen|got|experienced|encountered|known|have|receive|get|come across|come back|hear)(?: of| about| back)? (?:any |a |an |one |a single |such |many |this |that |the |of |other |no |anything |similar |complaints?|reports?|issues?|problems?|negative|bad|feedback)+(?: ?(?:other|single|such|similar|kind|complaints?|reports?|issues?|problems?|cases?|like this|like that|feedback|comments?|reviews?|incidents?|of (?:this|that|such)|thing|one|a|about|before|from|regarding|on (?:it|this)|customers?|guests?|users?|people|anyone|anybody|else|(?:in|for|over) (?:all |the |over )*(?:\w+ )?(?:years|months)|back|\d+|so far|until|till))+)\b`,
          /\b(?<words>(?:(?:this|that|it|yours) (?:is|was|would be) (?:honestly |actually |really |in fact )?(?:the )?(?:very )?first (?:time (?:we|i|anyone|that|this|in)|we|i|one|such|complaint|report|of its|case|instance|negative|bad|that (?:we|i|has))|first (?:time )?(?:we|i) (?:have |had |ever )*(?:hear|heard|had|seen|got|received|come)|(?:it would|would) be a first|(?:the )?(?:first|only) (?:complaint|report|such|negative|bad|person|customer|guest|case)(?: \w+)? (?:we|i|of|in|to (?:mention|report|say|complain|raise|find)|who)))\b/,
          /\b(?<words>(?:(?:has|have|had|with|we have|got) )(?:only |zero |no |nothing but |always |only ever )+(?:ever |had |good |positive |other |great |lovely |received )*(?:complaints?|reports?|reviews?|comments?|feedback|issues?|problems?|incidents?|words)(?: (?:from|of|about|on|regarding|in|for|with|so far|at all|before|today|this|other|by)\b[^,.;!?]{0,40})?)/,
          /\b(?<words>(?:works?|working|runs?|running|loads?|opens?|plays?|is|are|been|looks?|tastes?|fits?)(?: perfectly| absolutely| totally| all| just| completely)? (?:fine|well|good|ok|okay|perfectly|normally|without (?:a |any )?(?:problems?|issues?|hitch|trouble|fault)|no problem|flawlessly|great|as expected|correctly)(?: \w+)? (?:for (?:me|everyone|everybody|every (?:other|single)|all|the (?:other|rest|others)|our other|other|most|others|the vast)|here|with (?:us|everyone|all|the (?:other|rest)|other)|on (?:our|my|all|every|other|four|\d+) (?:\w+ )?(?:side|end|devices|phones|machines|systems|computers|browsers|pcs?)))\b/,
        ],
        complaint: 'assumed',
        unless: (hit) =>
          /\b(?:big help|thank you|because now|which makes|rather than your|that is why)\b/.test(after(hit)) ||
          /^with no/.test(hit.sentence.plain.text.slice(hit.plain.start)) ||
          (/\b(?:until|but|however|sorry|yet)\b/.test(hit.sentence.plain.text.slice(hit.plain.start)) &&
            /\b(?:take|check|look|investigat|send|sorry|our)\w*\b/.test(
              hit.sentence.plain.text.slice(hit.plain.end),
            )) ||
          /\b(?:fix|fixed|should be|back|now|so that|if|whether|hope|glad|great)\b[^,]*$/.test(before(hit)),
      },
      leftFine: {
        wordings: [
          /\b(?<words>(?:servers?|systems?|network|lines?|app|website|site|platform|service|machines?|equipment|scanner|meter|alarm|camera)s? (?:have|has|are|is|was|were) (?:been )?(?:\w+ly )?(?:rock solid|up and running|running (?:fine|smoothly|perfectly|without)|fully operational|available (?:all|the whole|throughout)|online (?:all|the whole|throughout)|stable (?:all|the whole|throughout|this))\b[^,.;!?]{0,30})/,
          /\b(?<words>(?:all|everything) (?:is |was |looks |looked )?(?:good|fine|well|normal|green|clear|ok|okay|in order)(?: with [^,.;!?]{0,25})? (?:on|at|from) (?:our|my) (?:side|end))/,
          /\b(?<words>(?:passed|passes|cleared|went through|came through) (?:our |the |all |every |its )+(?:\w+ ){0,3}(?:check ?list|checks?|inspections?|tests?|controls?|quality \w+)\b[^,.;!?]{0,30})/,
          /\b(?<words>(?:we|i) (?:only|always|usually|mostly|generally) (?:ever )?(?:hear|get|receive|read) (?:good|great|positive|nice|lovely|the best|wonderful|praise|compliments)\b[^,.;!?]{0,30})/,
          regex`\b(?<words>(?:(?:was|were|has been|had been|is|are|would have been|have been)(?: \w+ly| all| in)? (?:fine|perfect|ok|okay|intact|undamaged|working(?: fine| well| perfectly)?(?= (?:when|before|as|until))|complete|new|clean|good|sealed|in (?:perfect|good|excellent|working|full|proper|immaculate|top|mint|pristine) (?:\w+ )?(?:condition|order|shape)) (?:when|on|before|at|as) (?:it|they|we|you|that|leaving|the|dispatch|departure|this|hand ?over)(?: \w+){0,2}? ?(?:left|leaving|sent|dispatched|shipped|handed|packed|collected|delivered|departure|dispatch|hand ?over|sold|closed|signed)?|left (?:us|our \w+|the \w+(?: \w+)?|here) (?:\w+ )?(?:in (?:perfect|good|excellent|working|full|proper|immaculate|top|mint|pristine) (?:\w+ )?(?:condition|order|shape)|fine|intact|complete|sealed|undamaged|like that|on time)))\b`,
          /\b(?<words>(?:was|were|has been|have been) (?:definitely|certainly|clearly|undoubtedly|most certainly|without (?:a )?doubt|verifiably|demonstrably) (?:\w+ )?(?:handed|delivered|sent|given|included|there|packed|received|in|on|signed|clean\w*|working|told|informed|charged|paid|processed|correct|right|dispatched|made|done|checked))\b/,
        ],
        complaint: 'seen',
        unowned: true,
      },
      assured: {
        wordings: [
          regex`\b(?<words>(?:(?:i|we) (?:can|could|do|may|want to|would like to|must|hereby|wish to|have to)? ?(?:\w+ )?(?:assure|guarantee|promise|confirm to)(?: you)?|(?:you can |please |kindly )?(?:be|rest) (?:\w+ )?assured)(?: that)? (?:all|every|each|our|the|no|nobody|no one|none|this|that|it|there|he|she|they|any|nothing|\w+ (?:does|is|are|was|were) not)(?: \w+){0,6} (?:never|always|not|no|nothing|every|all|daily|regularly|strict\w*|fresh\w*|properly|correct\w*|train\w*|clean\w*|check\w*|test\w*|genuine|original|authentic|safe|secure|highest|best|certified|professional\w*|polite\w*|deceiv\w*|intend\w*|quality|standards?))\b`,
          regex`\b(?<words>(?:my|our|all our|all of our) (?:\w+ )?${STAFF} (?:would |do |does |will |are |is |can |have |has |had |did )*(?:never|not (?:allowed|permitted|supposed|in the habit|known|do|behave|act|speak|leave|use|promise|say|make|take|charge|give|ask)|always|in no way)(?: \w+)?)\b`,
          regex`\b(?<words>(?:my|our|the|all our) (?:\w+ )?${STAFF} (?:\w+ )?(?:adore|love|loves|has (?:only )?(?:ever )?(?:had|received) (?:only )?(?:good|great|positive|excellent|nothing)|speaks? well|(?:confirms?|confirmed|assures?|assured|informs?|informed|tells?|told|insists?|states?|stated|denies|denied|remembers?|recalls?|maintains?|says?|said|reports?|reported)(?: us| me)?(?: that)? (?:he|she|they|it|all|every\w*|you|the|no|nobody|there|nothing)))\b`,
        ],
        complaint: 'seen',
        unowned: true,
        unless: (hit) =>
          /\b(?:we|i) (?:are|am) (?:looking|working|taking|doing|checking|investigating)|\b(?:issue|problem|concern|feedback|refund|money|case)s? (?:will|is|has)/.test(
            hit.sentence.plain.text.slice(hit.plain.start),
          ),
      },
      records: {
        rewrites: unstressed,
        wordings: [
          regex`\b(?<words>(?:my|our|the|your)(?: \w+)? ${RECORDS} (?:clearly|definitely|plainly|quite clearly|unambiguously|very clearly|undeniably|evidently|tells? (?:a different|another)|says? otherwise|shows? otherwise|do(?:es)? not lie|do(?:es)? not make|is never (?:wrong|mistaken)|are never (?:wrong|mistaken)|can not be (?:wrong|mistaken)|disagrees?)(?: (?:shows?|indicates?|states?|says?|confirms?|prove|proves|story|mistakes?|wrong))?)\b`,
          regex`\b(?<words>(?:there (?:is|are|was|were)|we (?:have|find|found|see|can see|could find)|i (?:have|find|found|see|can see|could find|am seeing)|i can) (?:absolutely |definitely |clearly )?(?:no|not any|zero|nothing)(?: \w+){0,3}? (?:calls?|e ?mails?|messages?|records?|trace|evidence|sign|indication|proof|contact|entry|complaint|request|cancellation|order|payment|parcel|visit)s?(?: \w+){0,4} (?:from|by|showing|logged|of (?:your|any|that|a|such)|recorded|on (?:file|the|your|our|record)|in (?:our|the)|with us))\b`,
          /\b(?<words>(?:according to (?:our|the|my)|(?:as per|per) (?:our|the)) (?:driver|courier|technician|team|branch|staff|colleague|chef|manager|host|engineer|records?|system|logs?|tracking|carrier)(?: \w+)?,? (?:it|you|the|he|she|everything|all|this|there|nothing|no|they|your)(?: \w+)? (?:was|were|is|are|did|has|have|had|went|received|got|only)(?: \w+)? (?:definitely|fine|correct\w*|deliver\w*|informed|told|normal|in order|nothing|not|never|clean|polite\w*|complete))\b/,
          /\b(?<words>(?:one of us|someone (?:here )?|the (?:camera|system|meter|computer|scanner|log)s?) (?:does|do|is|are|must|will) (?:not )?(?:lie|make (?:mistakes|things|that|it)|mistaken|wrong|be wrong|get (?:it|that) wrong|forget))\b/,
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
          regex`\b(?<words>${USUALLY},? (?:\w+ )?(?:this|that|it|such|these|the|when|a|an|those|what)(?: \w+){0,5} (?:is|are|happens?|occurs?|comes?|means?|points?|caused?|due|results?)(?: \w+)? ?(?:caused |due |down |because |by |to |from |of |when |with |only |if |the result )*(?:user|wrong|incorrect|improper|careless|misuse|mishandl\w+|not (?:following|reading|updating|closing)|people|customers?|users?|someone|somebody|the (?:user|customer|owner)|you|an? (?:unsuitable|wrong|old|weak|cheap|easy|forgotten)|poor)\b[^,.;!?]{0,40})`,
          regex`\b(?<words>(?:is|are|was|were|happens?|occurs?|comes?|comes up|can) (?:only |${USUALLY} |almost |just )+(?:happens? |occurs? |be |come |the result of |caused by |due to |down to |because |when |if |a (?:case|matter|question|result|sign) of |in the case of )+(?:a |an |the |of )?(?:user|wrong|incorrect|improper|careless|misuse|mishandl\w+|people|customers?|someone|somebody|the (?:user|customer|owner)|unsuitable|old|weak|cheap|easy|forgotten|poor|unsuitable|drop\w*|force|overload\w*|excessive)\b[^,.;!?]{0,40})`,
          /\b(?<words>(?:has|have|had|was|were|is|must|can only|will) (?:simply |probably |most likely |surely |obviously |clearly |evidently |just |have |be |been )*(?:typed|entered|keyed|filled|put|used|washed|handled|stored|installed|connected|set|plugged|cleaned|assembled|fitted|worn|treated|opened|kept)(?: in)? (?:in )?(?:wrong(?:ly)?|incorrectly|improperly|carelessly|too (?:hot|roughly|tightly)|badly|roughly|the wrong way|upside down))\b/,
          /\b(?<words>(?:if|when|once|provided|as long as) (?:\w+ )?(?:used|handled|stored|worn|installed|washed|cared for|treated|assembled|cleaned|charged|operated|maintained|kept) (?:correctly|properly|as (?:intended|described|instructed|directed|recommended|per)|right|with care|according to))\b/,
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
