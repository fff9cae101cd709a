import type { Check, Examples } from '../../engine/check';
import { after, before } from '../../engine/guards';
import { cut, instead, leaveOut } from '../../engine/rewrite';
import { moves } from '../moves';
import { CUSTOMERS, PAGES, regex } from '../words';

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
          /\b(?<words>you (?:really |probably |perhaps |also )?(?:(?:should|ought to|must) (?:really |at least |already |first |also )?(?:not )?(?:never )?have (?:\w+ly |first )?(?!received|seen|noticed|needed|waited|united)(?:\w{2,}ed|gone|done|taken|given|read|told|made|kept|known|sent|paid|left|chosen|written|brought|thought|bought|come|understood|spoken|driven|said|rung|thrown|worn|held|put|set|let|run|cut|shut|stuck|felt|chosen|drawn|shown|hidden|laid|sought|begun)\b|(?:were) (?:supposed|meant|expected|required|obliged|asked|advised|told|reminded) to (?!get|receive|see|have|be|pay|hear|find|wait)\w+|would have (?:needed to|had to|been (?:better|wise|well))))\b/,
          /\b(?<words>(?:you|a quick \w+|a (?:look|peek|glance|call|message|word|note|moment's \w+)(?: \w+){0,4}|(?:just )?(?:checking|reading|asking|calling|looking|measuring|ringing|telling)(?: \w+){0,5}) (?:would|could|might|may)(?: easily| simply| well| always| also| just)? have (?:\w+ )?(?:known|checked|seen|read|asked|told|said|called|let|noticed|avoided|prevented|spotted|saved|shown|helped|looked|planned|chosen|been (?:avoided|prevented|clear|told|informed|able)|rung|booked|raised|spoken|found|answered|contacted|mentioned|informed|had to|expected|made it)\b(?! by now| already)[^,.;!?]{0,30})/,
          /\b(?<words>(?:(?:^|it |that |this |and |,? ?but )(?:would|could|might|should)(?: perhaps| also| certainly)? have been (?:better|wiser|wise|easier|quicker|helpful|best|good|advisable|prudent|sensible|useful|simpler|nice|preferable|avoided|prevented)|(?:best|better|good) (?:practice|idea) would have been|what (?:would|one would) have (?:helped|been)|(?:could|might) (?:easily |well )?have been (?:avoided|prevented))(?: (?:if|had|to|for|by|with|in|is)\b[^.;!?]{0,50})?)/,
          /\b(?<words>(?:had|if) (?:you|this|that|it|we|the \w+|anyone|someone|the family)(?: only| just)? (?:had )?(?:been )?(?:\w+ly )?(?:read|checked|followed|listened|told us|told me|asked|said|mentioned|informed|called|come to|contacted|written|paid|updated|booked|enquired|reported|let us|looked|raised|spoken|given us|sent|declared|entered|provided|in your (?:first|original)|kept|known|measured|ordered (?:earlier|sooner))\b[^.;!?]{0,60}?(?=,| (?:this|it|we|you|the|there|i|none) (?:would|could|might)))/,
        ],
        unless: (hit) =>
          /\b(?:by now|by the \d)\b/.test(after(hit)) ||
          /\b(?:not why|see why|nothing|our \w+)\b/.test(hit.sentence.plain.text) ||
          (/\b(?:we|i|our|us)\b[^,]*$/.test(before(hit)) && /\b(?:sorry|know|wish)\b/.test(before(hit))) ||
          /\bwe (?:should|could|would)\b/.test(after(hit)) ||
          /\b(?:if|had) (?:we|i)\b/.test(hit.sentence.plain.text.slice(hit.plain.start, hit.plain.end)),
      },
      lecture: {
        wordings: [
          /\b(?<words>(?:it is|it's) (?:always|usually|generally|often) (?:best|better|wise|good|safer|advisable|worth|a good idea|helpful|sensible) (?:to|if|practice)\b[^.;!?]{0,50}|(?:and )?for next time\b[^.;!?]{0,40}|in (?:the )?future,? (?:please|pls|kindly|just|do|always|make sure|i suggest|we suggest|it would)\b[^.;!?]{0,50}|(?:we|i) can not (?:hold|babysit|spoon feed|baby|carry) (?:every\w*|each|all|your|people|customers)\b[^.;!?]{0,30}|(?:an? |every |any )?(?:professional|responsible|experienced|serious|careful|competent|prudent) (?:\w+ )?(?:does|do|would(?! have)|will|should|must|knows?|keeps?|checks?|tests?|reads?) (?:not )?\w+\b[^.;!?]{0,40}|(?:please |kindly |do |and )(?:have|take) a (?:proper|careful) look (?:at|in|through)\b[^.;!?]{0,40}|(?:remain|remains|stay|stays|is|are)(?: \w+)? (?:the|each|every) (?:\w+'?s?) own (?:responsibility|risk|duty|business|concern)\b)/,
          /(?:^|[,;] |\b(?:but|and|so) )(?<words>(?:(?:a |just a )?(?:quick |brief |short )?(?:look|glance|peek|call|word|search|check|read)(?: \w+){0,7}? (?:will|would|should|can|could|might) (?:generally |usually |normally |always |have |quickly |often |soon )*(?:show\w*|tell|told|clear|clarif\w+|answer|answered|help\w*|enable\w*|avoid\w*|prevent\w*|reveal|confirm|settle|save|saved))\b[^.;!?]{0,40})/,
          regex`\b(?<words>(?:(?:it is|is) (?:very |really |so |also |always )*(?:important|essential|vital|crucial|imperative|helpful|better for everyone)(?: for everyone)? (?:that|when|if) (?:all |our |every )*(?:${CUSTOMERS}|you|people|everyone|each \w+) (?:\w+)\b[^.;!?]{0,50}|(?:we|i) (?:would |do |can only |must )*(?:ask|recommend|advise|urge|expect|remind|request|encourage)(?: that)? (?:all |our |every )*(?:${CUSTOMERS}|communities|everyone|people|residents) (?:to )?\w+\b[^.;!?]{0,50}))`,
          /\b(?<words>(?:please |kindly |do |just )?(?:look|check|search|read|try)(?: \w+){0,6} before (?:contacting|writing|calling|messaging|opening|posting|reporting|raising|complaining|you (?:contact|write|call|message|open|post|report|raise|complain))(?: [^,.;!?]{0,20})?)/,
          regex`\b(?<words>(?:we|i|the \w+) (?:\w+ )?(?:always|normally|generally|usually|expressly|explicitly|repeatedly|often) (?:recommend|advise|suggest|say|tell|ask|remind|encourage|warn|urge)(?:s)? (?:\w+ing|to|not to|that|against|all|every\w*|our|people|customers|users|guests|anyone|you)\b[^.;!?]{0,60})`,
          regex`\b(?<words>(?:we|i) (?:would |do |did |also |can only )*(?:recommend|advise|suggest|ask|encourage|remind|invite|expect|trust)(?:ed)? (?:to |that )?(?:all |all our |every |each |any )+(?:of our )?(?:\w+ )?(?:${CUSTOMERS}|customer|user|guest|member|passenger|visitor|tenant|player|patient)\b[^.;!?]{0,60})`,
          /\b(?<words>(?:it (?:would|does|will|always|really)(?: also| always| really| certainly)? helps? (?:us )?if (?:you|people|customers|everyone)|what (?:often|usually|normally|always) helps is)\b[^.;!?]{0,50})/,
          /(?:^|[,;] |\b(?:that|because|as|so|and|but|then|when) )(?<words>one (?:simply |just |always |really |also |first |naturally |of course )*(?:has to|must|should(?! not)|ought to|would have had to|needs to|can not expect|does not|can not have|had to|would expect|has only to)\b[^.;!?]{0,50})/,
          /\b(?<words>(?:please |kindly )?(?:do (?:your|some) (?:homework|research|reading)|(?:use|try) (?:the )?(?:search(?: function| bar)?|google) (?:before|first)|search (?:the forum |the docs |first )*before|google is your friend|common sense|you (?:would )?do well to|(?:keep|bear) (?:that|this|it) in mind (?:for )?(?:next time|in (?:the )?future|when)))\b/,
          regex`\b(?<words>(?:${CUSTOMERS}|end users|users|owners|parents|anyone|everyone|whoever|who|those who) (?:who \w+(?: \w+){0,4} |\w+ing (?:\w+ ){0,3})?(?:must|should|need to|have to|ought to|are (?:supposed|expected|meant) to) (?:never|always|not|also|first|themselves|therefore|know|check|read|make sure|keep|expect|understand|bring|plan|inform|take care|think|be aware|be careful|be able)\b[^.;!?]{0,50})`,
          regex`\b(?<words>(?:(?:it is|it's|is|we|i|they) )?(?:always |strongly |generally |highly |usually |definitely |really |do |would |only )*(?:(?:a good idea|good practice|best practice|best|better|wise|advisable|recommended|advised|important|essential|worth(?:while)?|sensible|prudent|worth it) (?:to|if you|practice to)|(?:recommend|advise|suggest|encourage|urge|ask|remind|tell|request)(?:s)? (?:\w+ing|that (?:all |our |every )?(?:${CUSTOMERS}|you|people|everyone)|(?:all |our |every |each |any )?(?:${CUSTOMERS}|everyone|everybody|anyone|people|you) to)) (?:always |first |also |carefully )?(?:check|read|ring|double check|look|keep|order|book|contact|call|ask|take|use|test|back|make|inform|tell|confirm|measure|try|have|leave|bring|plan|arrive|switch|set|verify|save|review|enquire|store|\w+ing)\b[^.;!?]{0,60}?(?:before|beforehand|in advance|first|ahead|early|prior|in (?:the )?future|next time|every time|at the time|carefully|on time|in good time)(?: \w+){0,5}?)(?=[.,;!?]|$)`,
          regex`\b(?<words>(?:${CUSTOMERS}|applicants|everyone|everybody|one|people|each (?:\w+ )?(?:customer|guest|user|member|owner)|every (?:\w+ )?(?:customer|guest|user|member|owner)) (?:are|is|were|was|must|should|needs?|has|have|ought)(?: always| kindly| generally| strongly| themselves| also| therefore| expected)* (?:advised|requested|required|expected|asked|reminded|responsible|obliged|encouraged|supposed|urged|told|to (?:check|read|look|keep|ensure|make|inform|verify|take))\b[^.;!?]{0,60})`,
          /\b(?<words>(?:(?:maybe |perhaps |something )?(?:for |and )?next time|in (?:the )?future(?=,)|going forward|moving forward|for (?:the )?(?:next time|future)|from now on),? (?:please |kindly |do |just |try to |it (?:is|would be|might be|may be) (?:\w+ )?(?:best|better|good|advisable|wise|worth|an idea) (?:to|if)|you (?:should|could|can|might|may|must|need to|will want to|want to)|i would|we would|make sure|be sure|remember|check|read|ask|set|have a|take)(?: \w+){1,6})/,
          /\b(?<words>(?:please |kindly |do |just )(?:make sure|ensure|be careful|take care|pay attention|remember|be more careful|check|read)(?: \w+){0,6} (?:next time|in (?:the )?future|going forward|in advance next|from now on|before (?:confirming|ordering|booking|buying|purchasing|complaining|posting|writing|opening a)))\b/,
          /\b(?<words>(?:before (?:you )?(?:confirming|ordering|booking|buying|purchasing|complaining|posting|writing|opening a|open a|post|buy|order|book|complain|sign)[^,.;!?]{0,30},? (?:please|kindly|do|always|one should|you should))|(?:look|check|read|ask|call)(?: \w+)? (?:there |it |us )?(?:first )?before (?:they|you|people|anyone|one|customers|users)? ?(?:open|write|complain|post|order|book|buy|review|sign|opening|writing|complaining|posting|ordering|booking|buying|signing))\b/,
          /\b(?<words>(?:a (?:little|bit|touch)(?: of| more)? (?:more )?(?:care|attention|planning|patience|preparation|research|caution|common sense|foresight|reading)|it pays to|handy to (?:double )?check|good rule of thumb|better safe than|responsib\w+ (?:of|lies with) the (?:customer|user|guest|buyer|account holder)|(?:prudent|responsible|sensible|careful|experienced|serious|diligent) (?:customers?|users?|owners?|teams?|parents?|taxpayers?|drivers?|people|travell?ers?|person|buyers?|admins?|guests?) (?:\w+ )?(?:will|would|do|does|make|makes|set|sets|configure|know|knows|check|checks|keep|keeps|read|reads|plan|plans)))\b/,
          /\b(?<words>(?:why (?:did|have|was|were|would|not)(?: not)? (?:you|just|simply)(?: not)?|(?:could|did|would|have|was) (?:you|it|there|nobody|no one|alarm bells|anyone) (?:really |perhaps |just |simply |even )?not (?:\w+ )?(?:think|check|read|see|ask|call|have|been|be|notice|wait|mention|get|told|look|ring|hear)|did you not|have you not|could you not)\b[^.!]{0,60}(?=\?))/,
          /\b(?<words>(?:it is|it was|such|what|is) a (?:real |great |bit of a |big )?(?:shame|pity)(?: that)? (?:you (?:did not|never|have not|had not|waited|chose|decided|felt|left|have|had)|to (?:see|read|find|hear|learn) (?:it|this|about|of|that)(?: \w+)? (?:on|here|online|in|through|via|public\w*|from|only|now|this)|this was(?: not)?|it was not|nobody|no one)[^.;!?]{0,50})/,
          /\b(?<words>(?:i|we) (?:wish|would have (?:liked|loved|appreciated|preferred|hoped|expected|wished))(?: that| if| it if)? (?:you|to (?:hear|have (?:been|heard|had|known))|this|it)(?: had| would| could| have| \w+){0,3} (?:said|told|mentioned|raised|spoken|called|asked|come|contacted|given|let|known|been|heard|informed|spoke|reached|the (?:chance|opportunity)|straight|directly|at the time|before)\b[^.;!?]{0,50})/,
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
          regex`(?:^|[,;:-] |\b(?:and|but|so|because|since|as) )(?<words>(?:it|this|that|they|which|all (?:of )?(?:this|that|it|those|these|prices|fees|times)|everything|the (?:prices?|fees?|times?|rules?|details?|information|size|sizes|dimensions|conditions|charges?|opening hours|measurements|\d+ \w+)(?= (?:\w+ ){0,3}(?:stated|written|posted|shown|printed|listed|mentioned|displayed|announced|explained|published))) (?:is|are|was|were|has been|have been|gets?|stands?|has always been)(?: (?:\w+ly|all|also|already|both|always|up|right|there|in fact|quite))*(?: (?:stated|written|posted|shown|printed|listed|mentioned|given|displayed|announced|explained|published|noted|described|found|read|set out|spelled out))? (?:in|on|under|at|across|by) (?:the |our |your |that |every |each |its |all |both |a |big )*(?:\w+ ){0,2}?(?:${PAGES}|app|home page|front page|listing|section|footnote|bio|counter|door|wall|reception|tape|announcement|invitation|poster|board|documents?|file|profile|settings|portal|site|internet|newspaper|leaflets?|story|lid|bottle)(?: (?:you|we|i|and|as|too|itself|which|under|for|at|since|when|of|in|near|by|about)\b[^,.;!?]{0,40})?)(?=[.,;!]|$)`,
          regex`\b(?<words>(?:as|like) (?:the|our|that|your) (?:\w+ ){0,2}?(?:${PAGES}|app|section|site) (?:\w+ly |also |does |do )?(?:says?|said|states?|stated|explains?|explained|mentions?|mentioned|shows?|showed|makes? clear|points? out|reads?)\b[^,.;!?]{0,30})`,
          /\b(?<words>(?:it|this|that) is (?:literally |actually |also )?the (?:very )?first (?:result|thing|line|item|question|page|point|entry|step|paragraph|sentence)(?: \w+)? (?:when|on|in|of|you|at|under)\b[^,.;!?]{0,40})/,
          /\b(?<words>there (?:is|are|was|were) (?:also |always |even |clearly )?(?:a |an |two |several |big |clear |signs?)(?:\w+ ){0,3}?(?:signs?|notice|note|line|section|warning|sticker|banner|paragraph|sentence|footnote)(?: \w+){0,3}? (?:on|at|in|about|under|above|that|which|saying|by|for)\b[^,.;!?]{0,40})/,
          /\b(?<words>we (?:did|do|had|have|always|also|clearly) (?:\w+ )?(?:say|post|posted|announce|announced|publish|published|mention|mentioned|point out|state|stated|write|written|show|display|list)(?: (?:it|this|that|so|them|all|clearly|everything|the \w+))*(?: (?:on|in|at|under|before|when|across)\b[^,.;!?]{0,40}))/,
          regex`\b(?<words>(?:(?:as|like) (?:is |was |it |they |he |she |we |clearly |also |already |explicitly |you (?:can |could |may |will )?(?:see|read|find) )*(?:${SHOWN}|says?|said|states?|stated)(?: clearly| explicitly| plainly| very clearly| to you)? ${WHERE}))\b`,
          regex`\b(?<words>(?:it|this|that|these|they|which|all(?: of (?:this|that|it|them))?|everything|the \w+(?: \w+){0,3}|our \w+(?: \w+)?|your \w+(?: \w+)?|those|both|\w+ \w+|\w+) (?:is|are|was|were|has been|have been|had been|gets?|stands?|stood|says so|said so|would have been|is all|are all|has always been)(?: (?:\w+ly|all|also|already|both|even|always|in fact|indeed|quite|very|right|there|up|however|to be|said))* ${SHOWN}(?: \w+ly| to you| out| there| quite \w+| very \w+| right there| in (?:bold|red|capitals))* ${WHERE})\b`,
          regex`\b(?<words>(?:it|this|that|they|which|all(?: of (?:this|that|it|them))?|everything|the \w+(?: \w+){0,2}|our \w+|all of that) (?:is|are|was|were)(?: (?:\w+ly|all|also|already|both|always|in fact|indeed|quite|right|there|up))* (?:on|in|under) (?:the |our |your |that |every |each |its |all )*(?:\w+ ){0,2}?${PAGES}(?: (?:you (?:were|got|received|signed|agreed|accepted|ticked)|(?:i|we) (?:sent|e ?mailed|gave|attached|handed|posted)|and on|as well|too|itself)[^,.;!?]{0,30})?)(?=[.,;!]|$| and)`,
          regex`\b(?<words>(?:${PAGES}|small print) (?:\w+ ?)?(?:clearly |explicitly |plainly |already |does |do |also |quite clearly |very clearly |in fact )*(?:says?|said|states?|stated|explains?|explained|mentions?|mentioned|lists?|listed|specif(?:y|ies|ied)|warns?|warned|points? out|pointed out|spells? out|sets? out|asks?|tells?|told)(?: (?:so|this|all this|all of (?:this|that|it)|clearly|exactly|plainly|explicitly|you (?:that|to|so|this|exactly)|quite))+)\b`,
          regex`\b(?<words>(?:can|could|may|is to|was to|are to|were to) (?:\w+ )?(?:be )?(?:\w+ly )?(?:read|found|seen|looked up|tracked|checked|consulted|viewed)(?: \w+){0,3} ${WHERE})\b`,
          /\b(?<words>(?:(?:it|this|that|all|everything|everyone|what|which) (?:is|are|was) (?:\w+ )?(?:you|they|people|anyone) (?:would|could|can|will|might) (?:\w+ )?(?:find|see|read)|(?:if|when|once) (?:you|one|people|they|anyone) (?:\w+ )?(?:read|reads|look|looks|check|checks|scroll|scrolls|take|have)(?: \w+){0,4} (?:carefully|properly|closely|thoroughly|to the end|until the end|the (?:terms|description|listing|instructions|manual|small print|page|rules|guide|label)))\b[^,.;!?]{0,20})/,
          /(?:^|[,;] |\b(?:please|kindly|just|should|could) )(?<words>(?:read|check|look at|see) the (?:log|docs|manual|documentation|readme|description|terms|instructions|faq|small print|guide|listing|rules)(?=[.,;!]| (?:carefully|first|again|properly|it |please)))/,
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
          /\b(?:not|never|nowhere|should|wrong\w*|missing|buried|hidden|unclear)\b/.test(
            hit.sentence.plain.text.slice(hit.plain.start, hit.plain.end),
          ),
      },
      agreed: {
        wordings: [
          /\b(?<words>you (?:have |had |also |did |yourself |already |\w+ly )*(?:agreed|accepted|signed|ticked|confirmed|consented|acknowledged|opted|subscribed|chose|approved|authori[sz]ed|initialled)(?: \w+)? (?:to (?:this|that|it|the|our|these|those|all)|the (?:terms|conditions|contract|policy|agreement|box|waiver|rules|quote|proof|order|price|fee|booking|checkbox|t&cs)|our (?:terms|conditions|policy|rules)|for (?:it|this|that)|these|it|this|when|at (?:the time|sign|check|booking)|upon|by|on \w+)\b[^,.;!?]{0,50})/,
          /\b(?<words>(?:the |our |these |those )?(?:terms|conditions|terms and conditions|policy|rules|contract|fee|price|charges?|agreement|t&cs)(?: \w+){0,3} (?:was|were|is|are|has been|have been|that|which|you)(?: you| \w+ly| also| all)* (?:accepted|agreed|signed|ticked|acknowledged|confirmed|consented)(?: (?:to|by you|at|when|on|upon|during|in|by)\b[^,.;!?]{0,50})?)/,
          /\b(?<words>you (?:were|have been|had been|are|did get|would have (?:been|got|received|had))(?: \w+ly| already| also| duly| all| in fact| indeed)* (?:informed|notified|advised|warned|reminded|made aware|told (?:about|of|this|at|when|before|several|twice)|aware)(?: (?:of|about|that|the|this|in|by|on|to|two|three|several|\d+|at|when|before|a|an|and|beforehand|well)\b[^,.;!?]{0,50})?)(?=[.,;!]|$| and)/,
          /\b(?<words>(?:notices?|reminders?|letters?|e ?mails?|texts?|sms|notifications?|the (?:letter|mail|e ?mail|notice|update|information|details|change|timestamps|price|date)s?(?: \w+){0,3}|all (?:customers|guests|users|residents|members|admins)) (?:was|were|is|are|has been|have been|had been|went|got)(?: \w+ly| already| all| also)? (?:sent|e ?mailed|mailed|shared|posted|communicated|announced|delivered|informed|notified|out|given|told|published)(?: out)? (?:to (?:all|you|every\w*|the \w+|your|our)|on (?:the )?\d|on \w+ \d|last (?:week|month|year)|in (?:good time|advance|january|february|march|april|may|june|july|august|september|october|november|december)|\d+(?:,| and)|twice|three times|again on|well before|weeks? (?:ago|before|in advance)|days? (?:ago|before))[^.;!?]{0,50})/,
          regex`\b(?<words>we (?:did |do |had |have |also |always |already |\w+ly )*(?:say|said|tell|told|warn|warned|mention|mentioned|inform|informed|announce|announced|advise|advised|remind|reminded|let you know|let everyone know|notified|pointed out)(?: (?:it|this|that|so|you|all|everyone|every\w+|customers|guests|about|of|on|at|in|before|when|beforehand|clearly|several|in advance))+[^,.;!?]{0,30})(?=[.,;!]|$)`,
        ],
        upset: true,
        complaint: 'seen',
        unowned: true,
        severity: 'advice',
        unless: (hit) =>
          /\b(?:sorry|wrong(?:ly)?|not|should|mistake|incorrect\w*|never|if|unless|without|as soon as|once|when|what|how|that)\b(?: \w+){0,3} ?$/.test(
            before(hit),
          ) ||
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
