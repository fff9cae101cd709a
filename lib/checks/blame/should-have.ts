import type { Check, Examples } from '../../engine/check';
import { after, before, matched } from '../../engine/guards';
import { cut, instead, leaveOut } from '../../engine/rewrite';
import { moves } from '../moves';
import { ADVERB, CUSTOMERS, PAGES, regex } from '../words';

/** When it is said to have been due. */
const IN_TIME =
  '(?:before|beforehand|in advance|first|ahead|early|prior|in future|next time|every time|at the time|carefully|on time|in good time)';
/** How words come to stand somewhere. */
const POSTED =
  '(?:stated|written|posted|shown|printed|listed|mentioned|given|displayed|announced|explained|published|noted|described|found|read|set out|spelled out)';
/** What runs on after the place. */
const OF_PAGE = '(?:you|we|i|and|as|too|itself|which|under|for|at|since|when|of|in|near|by|about)';
/** What is held to be good. */
const WISE =
  '(?:a good idea|good practice|best practice|best|better|wise|advisable|recommended|advised|important|essential|worth|sensible|prudent|worth it)';
/** Whom the advice is for. */
const THAT_ALL = `(?:\\w+ing|that (?:${CUSTOMERS}|you|people|everyone)|(?:all |our |every |each |any )?(?:${CUSTOMERS}|everyone|everybody|anyone|people|you) to)`;
/** What one is told to do before. */
const LOOK_FIRST =
  '(?:check|read|ring|double check|look|keep|order|book|contact|call|ask|take|use|test|back|make|inform|tell|confirm|measure|try)';
/** What one is told to do before. */
const TAKE_CARE = '(?:have|leave|bring|plan|arrive|switch|set|verify|save|review|enquire|store|\\w+ing)';
/** To give general advice. */
const URGE = '(?:recommend|advise|suggest|encourage|urge|ask|remind|tell|request)';
/** It stands there. */
const STANDS = '(?:is|are|was|were|has been|have been|gets?|stands?|has always been)';
/** Other places where it may stand. */
const ELSEWHERE =
  '(?:app|home page|front page|listing|section|footnote|bio|counter|door|wall|reception|tape|announcement|invitation|poster|board|documents?|file|profile|settings|portal|site|internet|newspaper|leaflets?|story|lid|bottle)';
/** And plainly so. */
const PLAINLY = '(?:\\w+ly|all|also|already|both|always|up|right|there|in fact|quite)';
/** Where a clause may begin. */
const CLAUSE_START = '(?:^|[,;:-] |\\b(?:and|but|so|because|since|as) )';

const SHOWN =
  '(?:stated|mentioned|written|listed|shown|displayed|explained|set out|spelled out|spelt out|specified|described|indicated|noted|printed|given|outlined|announced|published|included|pointed out|covered|marked|highlighted|disclosed|communicated|advertised|detailed|laid out|there|up)';
const WHERE = `(?:in|on|at|under|within|inside|by|across|through|of) (?:the |our |your |that |this |each |every |all |its |my )*(?:\\w+ ){0,3}?${PAGES}`;

export const check: Check = {
  id: 'blame/should-have',
  family: 'blame',
  message:
    'Starting with what the customer did can feel like blame; what happened or what to do next keeps it neutral.',
  source: 'Fausey and Boroditsky 2010, wording and blame',
  find: moves(
    { severity: 'strong', rewrites: leaveOut },
    {
      duty: {
        rewrites: (hit, draft) => [...leaveOut(hit, draft), ...instead(hit, draft, 'From here, [[what can be done]].')],
        wordings: [
          // "You should have asked."
          regex`\b(?<words>you ${ADVERB}(?:should|ought to|must) ${ADVERB}(?:not )?have (?!received|seen|noticed|needed|waited|united|wished|wondered|hoped|feared|thought|felt)(?:\w{2,}ed|gone|done|taken|given|read|told|made|kept|known|sent|paid|left|chosen|written|brought|thought|bought|come|understood|spoken|driven|said|rung|thrown|worn|held|put|set|let|run|cut|shut|stuck|felt|chosen|drawn|shown|hidden|laid|sought|begun)\b)\b`,
          // "You could have called."
          /\b(?<words>(?:you|a quick \w+) (?:would|could|might|may) have (?:\w+ )?(?:known|checked|seen|read|asked|told|said|called|let|noticed|avoided|prevented|spotted|saved|shown|helped|looked|planned|chosen|rung|booked|raised|spoken|found|answered|contacted|mentioned|informed|had to|expected|made it)\b(?! by now| already)[^,.;!?]{0,30})/,
          // "If you had read it, you would know."
          /\b(?<words>(?:had|if(?=[^,.;!?]* had\b|[^.;!?]* (?:would|could|might)\b)) (?:you|this|that|it|we|the \w+|anyone|someone|the family) (?:had )?(?:been )?(?:\w+ly )?(?:read|checked|followed|listened|told us|told me|asked|said|mentioned|informed|called|come to|contacted|written|paid|updated|booked|enquired|reported|let us|looked|raised|spoken|given us|sent|declared|entered|provided|in your (?:first|original)|kept|known|measured|ordered (?:earlier|sooner))\b[^.;!?]{0,60}?(?=,| (?:this|it|we|you|the|there|i|none) (?:would|could|might)))/,
        ],
        unless: (hit) =>
          /\b(?:by now|by the \d)\b/.test(after(hit)) ||
          // "There is no way you could have known"; "I have had that written down".
          /\b(?:no way|nowhere|anywhere|none of|not (?:\w+ )?(?:something|anything))\b[^,;]*$|\bha(?:ve|s) $/.test(
            before(hit),
          ) ||
          /\b(?:not why|see why|nothing|our \w+)\b/.test(hit.sentence.plain.text) ||
          (/\b(?:we|i|our|us)\b[^,]*$/.test(before(hit)) && /\b(?:sorry|know|wish)\b/.test(before(hit))) ||
          /\bwe (?:should|could|would)\b/.test(after(hit)) ||
          /\b(?:if|had) (?:we|i)\b/.test(matched(hit)),
      },
      lecture: {
        wordings: [
          // "It is always best to ask."
          /\b(?<words>(?:it is|it's) (?:always|usually|generally|often) (?:best|better|wise|good|safer|advisable|worth|a good idea|helpful|sensible) (?:to|if|practice)\b[^.;!?]{0,50}|for next time\b[^.;!?]{0,40}|in future,? (?:please|pls|kindly|just|do|always|make sure|i suggest|we suggest|it would)\b[^.;!?]{0,50}|(?:professional|responsible|experienced|serious|careful|competent|prudent) (?:\w+ )?(?:does|do|would(?! have)|will|should|must|knows?|keeps?|checks?|tests?|reads?) \w+\b[^.;!?]{0,40})/,
          // "A quick look would have told you."
          /(?:^|[,;] |\b(?:but|and|so) )(?<words>(?:a |just a )?(?:quick |brief |short )?(?:look|glance|peek|call|word|search|check|read)(?: \w+){0,7}? (?:will|would|should|can|could|might) (?:generally |usually |normally |always |have |quickly |often |soon )*(?:show\w*|tell|told|clear|clarif\w+|answer|answered|help\w*|enable\w*|avoid\w*|prevent\w*|reveal|confirm|settle|save|saved)\b[^.;!?]{0,40})/,
          // "It is important that you measure it."
          regex`\b(?<words>(?:(?:it is|is) (?:important|essential|vital|crucial|imperative|helpful|better for everyone) (?:that|when|if) (?:${CUSTOMERS}|you|people|everyone|each \w+) \w+\b[^.;!?]{0,50}|(?:we|i) (?:would |do |can only |must )*(?:ask|recommend|advise|urge|expect|remind|request|encourage)(?: that)? (?:all |our |every )*(?:${CUSTOMERS}|communities|everyone|people|residents) \w+\b[^.;!?]{0,50}))`,
          // "Please search before posting."
          /\b(?<words>(?:look|check|search|read|try)(?: \w+){0,6} before (?:contacting|writing|calling|messaging|opening|posting|reporting|raising|complaining))/,
          // "We always recommend checking the size."
          /\b(?<words>(?:we|i|the \w+) (?:\w+ )?(?:always|normally|generally|usually|expressly|explicitly|repeatedly|often) (?:recommend|advise|suggest|say|tell|ask|remind|encourage|warn|urge) (?:\w+ing|to|not to|that|against|all|every\w*|our|people|customers|users|guests|anyone|you)\b[^.;!?]{0,60})/,
          // "We advise all guests to lock up."
          regex`\b(?<words>(?:we|i) (?:recommend|advise|suggest|ask|encourage|remind|invite|expect|trust) (?:to |that )?(?:all |all our |every |each |any )+(?:\w+ )?(?:${CUSTOMERS}|customer|user|guest|member|passenger|visitor|tenant|player|patient)\b[^.;!?]{0,60})`,
          // "One has to look after it."
          /(?:^|[,;] |\b(?:that|because|as|so|and|but|then|when) )(?<words>one (?:has to|must|should(?! not)|ought to|would have had to|needs to|can not expect|does not|can not have|had to|would expect|has only to)\b[^.;!?]{0,50})/,

          // "It is best to check the size first."
          regex`\b(?<words>${WISE} (?:to|if you|practice to) ${LOOK_FIRST}\b[^.;!?]{0,60}?${IN_TIME}(?: \w+){0,5}?)(?=[.,;!?]|$)`,
          // "We recommend that you check the size beforehand."
          regex`\b(?<words>${URGE} ${THAT_ALL} ${LOOK_FIRST}\b[^.;!?]{0,60}?${IN_TIME}(?: \w+){0,5}?)(?=[.,;!?]|$)`,
          // "It is wise to plan ahead."
          regex`\b(?<words>${WISE} (?:to|if you|practice to) ${TAKE_CARE}\b[^.;!?]{0,60}?${IN_TIME}(?: \w+){0,5}?)(?=[.,;!?]|$)`,
          // "We advise guests to plan ahead."
          regex`\b(?<words>${URGE} ${THAT_ALL} ${TAKE_CARE}\b[^.;!?]{0,60}?${IN_TIME}(?: \w+){0,5}?)(?=[.,;!?]|$)`,
          // "Guests are advised to lock up."
          regex`\b(?<words>(?:${CUSTOMERS}|applicants|everyone|everybody|one|people) (?:are|is|were|was|must|should|needs?|has|have|ought) (?:advised|requested|required|expected|asked|reminded|responsible|obliged|encouraged|supposed|urged|told)\b[^.;!?]{0,60})`,
          // "Next time, please check the size first."
          /\b(?<words>(?:next time|in future(?=,)|going forward|moving forward|for (?:the )?(?:next time|future)|from now on),? (?:please|kindly|do|just|try to|i would|we would|make sure|be sure|remember|check|read|ask|set|have a|take)(?: \w+){1,6})/,

          // "It pays to read the label."
          /\b(?<words>(?:a (?:little|bit|touch)(?: of| more)? (?:care|attention|planning|patience|preparation|research|caution|common sense|foresight|reading)|it pays to|handy to (?:double )?check|good rule of thumb|better safe than))\b/,
          // "Did you not see the sign?"
          /\b(?<words>(?:(?:could|did|would|have|was) (?:you|it|there|nobody|no one|alarm bells|anyone) not (?:\w+ )?(?:think|check|read|see|ask|call|have|been|be|notice|wait|mention|get|told|look|ring|hear)|did you not|have you not|could you not)\b[^.!]{0,60}(?=\?))/,
        ],
        complaint: 'seen',
        unowned: true,
        severity: 'advice',
        unless: (hit) =>
          /\b(?:if it helps|just ask|the same (?:about|problem|thing)|passengers have|has read|security step)\b/.test(
            hit.sentence.plain.text,
          ) ||
          /\b(?:because|so that|so it|as it|so we|so you|to avoid|safety|fire|shock|burn)\b/.test(
            hit.sentence.plain.text,
          ) ||
          /\b(?:we|i) (?:will|are going to|promise|am going to)\b/.test(before(hit)),
      },
      onPage: {
        rewrites: (hit, draft) =>
          /^(?:as|like)\b/i.test(draft.quote(hit.span)) ? cut(hit, draft) : leaveOut(hit, draft),
        wordings: [
          // "It is stated on our website.", "It is written on the wall.", "It is explained in the leaflet."
          regex`${CLAUSE_START}(?<words>(?:it|this|that|they|which|everything) ${STANDS}(?: ${PLAINLY})*(?: ${POSTED})? (?:in|on|under|at|across|by) (?:\w+ ){0,2}?(?:${PAGES}|${ELSEWHERE})(?: ${OF_PAGE}\b[^,.;!?]{0,40})?)(?=[.,;!]|$)`,

          // "There is a sign at the door."
          /\b(?<words>there (?:is|are|was|were) (?:a |an |two |several |big |clear |signs?)(?:\w+ ){0,3}?(?:signs?|notice|note|line|section|warning|sticker|banner|paragraph|sentence|footnote)(?: \w+){0,3}? (?:on|at|in|about|under|above|that|which|saying|by|for)\b[^,.;!?]{0,40})/,

          // "As stated in the terms, it is closed."
          regex`\b(?<words>(?:as|like) (?:is |was |it |they |he |she |we |clearly |also |already |explicitly )*(?:${SHOWN}|says?|said|states?|stated) ${WHERE})\b`,
          // "The fee is listed in the terms."
          regex`\b(?<words>(?:it|this|that|these|they|which|everything|the \w+(?: \w+){0,3}|our \w+(?: \w+)?|your \w+(?: \w+)?|those|both|\w+ \w+|\w+) (?:is|are|was|were|has been|have been|had been|gets?|stands?|stood|says so|said so|would have been|is all|are all|has always been)(?: (?:\w+ly|all|also|already|both|even|always|in fact|indeed|quite|very|right|there|up|however|to be|said))* ${SHOWN}(?: \w+ly| to you| out| there| quite \w+| very \w+| right there| in (?:bold|red|capitals))* ${WHERE})\b`,
          // "It is in the contract."
          regex`\b(?<words>(?:it|this|that|they|which|everything|the \w+(?: \w+){0,2}|our \w+|all of that) (?:is|are|was|were)(?: (?:\w+ly|all|also|already|both|always|in fact|indeed|quite|right|there|up))* (?:on|in|under) (?:\w+ ){0,2}?${PAGES})(?=[.,;!]|$| and)`,

          // "It can be read on our website."
          regex`\b(?<words>(?:can|could|may|is to|was to|are to|were to) (?:\w+ )?(?:\w+ly )?(?:read|found|seen|looked up|tracked|checked|consulted|viewed)(?: \w+){0,3} ${WHERE})\b`,
        ],
        upset: true,
        complaint: 'seen',
        unowned: true,
        message:
          'Hearing that it was there to be read can sound as if they should have known; the point itself is kinder.',
        severity: 'advice',
        unless: (hit) =>
          /https?:|\b(?:here|below|attached|link|error|search|type|i have \w+ed|we have \w+ed|new|hardly|nobody|but|second from)\b|@/.test(
            hit.sentence.plain.text,
          ) ||
          /\b(?:not|never|should be|ought|wrong|could|sorry|needs?|will be|to be|if|whether|so that|make sure|missing|unclear|hidden|buried|confusing|mistake|see|check|where)\b[^,]*$/.test(
            before(hit),
          ) ||
          /\b(?:not|never|nowhere|should|wrong\w*|missing|buried|hidden|unclear)\b/.test(matched(hit)),
      },
      agreed: {
        wordings: [
          // "You agreed to the terms."
          /\b(?<words>you (?:agreed|accepted|signed|ticked|confirmed|consented|acknowledged|opted|subscribed|chose|approved|authori[sz]ed|initialled)(?: \w+)? (?:the (?:terms|conditions|contract|policy|agreement|box|waiver|rules|quote|proof|order|price|fee|booking|checkbox|t&cs)|for (?:it|this|that)|these|it|this|when|upon|by|on \w+)\b[^,.;!?]{0,50})/,
          // "The terms were accepted."
          /\b(?<words>(?:the |our |these |those )?(?:terms|conditions|terms and conditions|policy|rules|contract|fee|price|charges?|agreement|t&cs)(?: \w+){0,3} (?:was|were|is|are|has been|have been|that|which|you) (?:accepted|agreed|signed|ticked|acknowledged|confirmed|consented))/,

          // "Reminders were sent to all."
          /\b(?<words>(?:notices?|reminders?|letters?|e ?mails?|texts?|sms|notifications?) (?:was|were|is|are|has been|have been|had been|went|got) (?:sent|e ?mailed|mailed|shared|posted|communicated|announced|delivered|informed|notified|out|given|told|published) (?:to (?:all|you|every\w*|the \w+|your|our)|on \d|on \w+ \d|last (?:week|month|year)|\d+(?:,| and)|twice|three times|again on|well before|days? (?:ago|before))[^.;!?]{0,50})/,
          // "We did tell you."
          /\b(?<words>we (?:did |do |had |have |also |always |already |\w+ly )*(?:say|said|tell|told|warn|warned|mention|mentioned|inform|informed|announce|announced|advise|advised|remind|reminded|let you know|let everyone know|notified|pointed out)(?: (?:it|this|that|so|you|all|everyone|every\w+|customers|guests|about|of|on|at|in|before|when|beforehand|clearly|several|in advance))+[^,.;!?]{0,30})(?=[.,;!]|$)/,
        ],
        upset: true,
        complaint: 'seen',
        unowned: true,
        severity: 'advice',
        unless: (hit) =>
          /\b(?:sorry|wrong(?:ly)?|not|no|should|mistake|incorrect\w*|never|if|unless|without|as soon as|once|when|what|how|that|after|because|asked (?:us|first))\b(?: \w+){0,3},? ?$/.test(
            before(hit),
          ) ||
          /^,? (?:(?:and|so) (?:of course|you|each|every)\b|.*\b(?:anyway|all the same)\b)/.test(after(hit)) ||
          /\b(?:wrong(?:ly)?|not|mistake|incorrect\w*|never|by mistake|twice the|too late|today|just now|new)\b/.test(
            hit.sentence.plain.text.slice(hit.plain.start),
          ),
      },
    },
  ),
};

export const examples: Examples = {
  flags: [
    { draft: '[[You should have read]] the terms before ordering.' },
    { draft: "[[You shouldn't have opened]] the sealed bag." },
    {
      draft: 'The bike is fine. [[Had you checked the size chart]], this would not have happened. We have it in M.',
      customer: 'It is too big.',
    },
    {
      draft: '[[As stated in the listing]], the pool opens in June.',
      customer: 'The pool was shut, we were so disappointed!',
      rewrite: 'The pool opens in June.',
    },
    {
      draft: 'The fee is 30. [[It was all in the confirmation email]]. You can pay by card.',
      customer: 'Nobody told me about the fee, I am furious.',
      rewrite: 'The fee is 30. You can pay by card.',
    },
    {
      draft: 'You can still change it. [[We always recommend checking the date first]]. The form is open.',
      customer: 'The date is wrong.',
    },
    {
      draft: '[[You agreed to these terms when you signed up]].',
      customer: 'You took 90 from my card without asking, I am shocked!',
    },
  ],
  passes: [
    {
      draft: "It's a pity you never received the card. A new one leaves today.",
      customer: 'Still no card, I am so annoyed.',
    },
    { draft: "There's no way you could have known about the recall." },
    { draft: 'You must have wished for a quieter weekend.' },
    { draft: 'If you paid for the second night as well, send me the receipt.' },
    { draft: "I've had that written into the contract." },
    {
      draft: 'You asked us first and we told you it was safe, so of course you used it.',
      customer: 'The heater died after a week, I am so angry.',
    },
    { draft: 'You should have received the code by now.' },
    { draft: "You shouldn't have had to call three times." },
    { draft: 'We should have told you about the change.' },
    {
      draft: 'The opening times are on the website: https://a.example/times',
      customer: 'When are you open? I found nothing.',
    },
    {
      draft: 'It was in the confirmation, but at the very bottom where nobody looks.',
      customer: 'Nobody told me about the fee!',
    },
    {
      draft: 'You were told two different things, and that is on us.',
      customer: 'Your staff told me two different things.',
    },
  ],
};
