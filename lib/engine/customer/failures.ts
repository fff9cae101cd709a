import { type Plain, remembered } from '../plain';

/**
 * What sort of thing went wrong. `fault` a thing does not do its work; `wrong` not what was agreed; `silence` no answer; `people`
 * how someone behaved; `unable` the customer cannot do something; `lack` something is not there; `wish` something is disliked.
 */
export type FailureKind =
  | 'fault'
  | 'wrong'
  | 'missing'
  | 'silence'
  | 'people'
  | 'unable'
  | 'lack'
  | 'money'
  | 'wish'
  | 'weak';

/** A sign of failure, as a stretch of a sentence's plain text. */
export type Failure = { readonly kind: FailureKind; readonly start: number; readonly end: number };

const ADVERBS =
  '(?:(?:even|still|actually|really|ever|just|yet|fully|properly|been|being|be|be able to|able to|have|get|got|let (?:me|us)|\\w+ly) ){0,3}';

const TABLE: readonly (readonly [FailureKind, RegExp])[] = [
  [
    'money',
    /(?:charg|bill|debit|deduct|invoic|fin|taken?|took|withdrawn?|tak)(?:ed|ing|s|es|en)? (?:\w+ ){0,6}(?:twice|double|again|extra|too much|wrong\w*|\d ?x|\dx|times|even though|after i|regardless|for (?:nothing|a \w+ (?:i|we))|without)|(?:double|over|still) ?(?:being |getting |got )?(?:charg|bill|debit)\w*|(?:two|three|2|3|duplicate|extra|unauthori[sz]ed|second) (?:\w+ )?(?:charges?|payments?|debits?|bills?|transactions?|invoices?|withdrawals?|fees?|subscriptions?)|took (?:my|the|our) (?:money|card)|take (?:my|our) money|(?:money|amount|payment|cash|balance|salary|deposit|pf|cashback) (?:\w+ ){0,4}(?:deducted|debited|gone|missing|lost|stuck|not (?:\w+ )?(?:credited|received|refunded|returned|added|come|back|adjusted|deposited)|taken|failed|never)|deducted (?:from|but|and)|(?:want|need|give (?:me|us)|get|like|return|where is) (?:\w+ )?(?:my|our|the|a full) (?:\w+ )?(?:money|refund|cash)(?: back)?|my money back|(?:no|waiting for|promised|refused) (?:\w+ ){0,3}refund|paid (?:for|extra|[£$€₹]?\d[\d.,]*)(?: \w+){0,8} (?:but|and (?:got|still|then|it|yet|i|we|they|you|the)|yet|nothing)|(?:billed|charged|fined|invoiced) (?:me|us|my \w+|for|a|an|at|[£$€₹]?\d|my|the)|charging (?:me|us|my|for|a|[£$€₹])|lost (?:[£$€₹]\d|\d+ ?(?:rs|quid|k\b)|thousands)|losses|(?:late|overdraft|cancellation|exit|admin|baggage|hidden|booking|cleaning|missed appointment|no show|parking) (?:fee|charge|fine|penalty)s?|overpaid/,
  ],
  // States and marks of things.
  [
    'fault',
    /broken?|bricked|crack(?:ed|s)?|smash(?:ed)?|damag(?:ed?|es|ing)|scratch(?:ed|es)?|dented|a dent|dents|chipped|torn|ripped|snapped|bent|warped|crushed|leak(?:s|ed|ing|y)?|faulty|malfunction\w*|corrupt(?:ed|ion)?|unusable|unreadable|unreliable|glitch\w*|bug(?:s|gy)?|lag(?:s|gy|ging)|buffering|freez(?:es?|ing)|frozen?|crash(?:es|ed|ing)?|hang(?:s|ed|ing)?(?= (?:on|at|when|up|and|after|for))|hung(?= (?:up|on))|stuck|jammed|overheat\w*|flicker\w*|boot loop|blank(?! cheque)|blurry|garbled|gobbledy\w+|stain(?:ed|s)|mould\w*|mold\w*|filthy|dirty|rotten|stale|soggy|burn(?:t|ed)|smell(?:s|ed|t) (?:of|like)|stank|greasy|mushy|wilted|infest\w+|bed ?bugs?|mice\b|hair in|glass in|food poisoning|vanish\w*|disappear\w*|wiped|spins?\b|spinning|loops?\b|stall(?:s|ed|ing)|dead\b|bounc(?:es|ed|ing)|peeling|faded|shrank|shrunk|soaked|flooded|melted|not right|error(?:s|ed)?|out of sync|unplayable|crackl\w+|static|noisy/,
  ],
  [
    'fault',
    /(?:fail(?:s|ed|ing|ure)?|malfunction\w*)|(?:stop(?:s|ped)?|quit) (?!using|going|by)(?:\w+ing\b|at \d|dead)|(?:is|are|was|were|been|gone|went|going) (?:\w+ )?down\b|down (?:again|since|for|all)|(?:heating|water|power|internet|electric\w*|gas|lights?|wifi|line|phone|broadband|service) (?:is|was|has been|been|went|goes|are) (?:\w+ )?(?:off|out|dead|down|gone|cut)|(?:broke|breaks|falls?|fell|came|comes|coming|falling|fallen) (?:down|apart|off|loose|undone|through)|(?<!(?:the|a|your|my|is|when|for) )(?:cuts?|cutting|drops?|dropped|dropping|kicks?|kicked|logs?|logged|logging|throws?|threw|signs?|signed) (?:me |us )?(?:out|off)\b|outages?|packet loss|gives? (?:up|out)|gave (?:up|out)|died\b(?<=(?:it|phone|battery|fridge|tv|car|pc) died)|died (?:after|on|in)|went (?:dead|off|black|blank|wrong)|goes (?:dead|off|black|blank|nuts|wrong)|wont|refus(?:es|ed|ing) to/,
  ],
  [
    'fault',
    new RegExp(
      `(?:does|did|do|is|are|was|were|has|have|had|will|would|could|can) not ${ADVERBS}(?:work|load|open|turn|show|sync|connect|play|respond|function|start|boot|charge|update|display|download|install|save|print|ring|fit|match|stream|refresh|appear|accept|recogni[sz]e|register|process|go through|apply|stay|hold|close|scan|unlock|fire|post|deliver|transfer|credit|reflect|reach|compile|run|change|make any difference|do anything|stick|log|send|receive|find|see|detect|move|show up|arrive|happen|complete|finish|support|include|record|track|render|respect|keep|read|switch|ship)(?:e?s|e?d|ing|ped|ping|t|n)?\\b`,
    ),
  ],
  [
    'fault',
    /no (?:\w+ )?(?:luck|joy|dice|avail|progress|change)|no longer (?:\w+ )?(?:works?|opens?|supported|shows?|able|exists?)|nothing (?:\w+ )?(?:works?|happens|happened|loads?|changes?|helps?|comes|came|shows?|appears?)|none of (?:it|them|these|the \w+) (?:\w+ )?(?:work|open|load)|(?:not|stopped|never|barely|no|quit) (?:\w+ly )?(?:working|loading|opening|showing|responding|connecting|syncing|charging|happening|updating|recording|receiving|sending|letting|allowing|getting|received|credited|refunded|reflecting|arriving|usable|available in|delivered|reachable)/,
  ],
  // Something keeps going wrong.
  [
    'fault',
    /(?:keep(?:s|ing)?|kept|constantly|always) (?:on )?(?:me |us )?(?:crashing|freezing|failing|dropping|saying|telling|asking|showing|giving|getting (?:an?|this|the|error|cut)|losing|cutting|logging|rejecting|declin\w+|sending|changing|resetting|charging|taking|cancell?ing|breaking|spinning|timing|late|wrong|popping|being|slow|closing|dying|ringing|leaking|stuck|down)/,
  ],
  [
    'fault',
    /(?:says?|said|saying|shows?|showing|gives?|giving|gave|displays?|get|gets|getting|got|receive|throws?|throwing|returns?|returning|reads?)(?: \w+){0,4} (?:errors?|invalid|incorrect|expired|declined|denied|failed|unavailable|not (?:found|available|valid|recognised|supported|allowed)|offline|blocked|rejected|warning|message|timed? out|404|50\d|40\d)|error (?:code|message|\d+|when)|timed? ?out|went wrong|something (?:wrong|off)|messed up|a bug|known issue/,
  ],
  // Not what was agreed.
  [
    'wrong',
    /(?:ordered|asked for|asked (?:you )?(?:not )?to|booked|paid (?:extra )?for|chose|selected|reserved|changed it|in writing)\b(?=.{3,90}\b(?:got|received|came|arrived|given|sent|it was|they were|turned up|everybody|everyone|nobody|no one|none|there (?:was|is|were)|but|instead|although|even though|you have)\b)|wrong(?:ly)?\b|incorrect(?:ly)?|mistake(?! on my)(?<!my mistake)|mix(?:ed)? ?up|mis(?:spelt|spelled|labell?ed|placed)|not (?:as|what) (?:i|we|it)|different (?:from|to|than|colou?r|size|one|model|car|price|address)|someone else'?s?|instead of|(?:is|are|was|were|be|came|arrived) (?:\w+ )?(?:short|empty|opened|used|late|too late|too small|too big|too (?:tight|short))\b|(?:\d+|one|two) (?:\w+ )?(?:short|too (?:many|few|much))|(?:was|were|is|are|had been|been) (?:supposed|meant|promised|due|guaranteed|told|assured|advertised|listed|quoted) (?:to|by|that|for|it|as|at|a|i|we|this|\d|yesterday|last)|(?:promised|guaranteed|assured|quoted) (?:me|us|a|an|by|to|that|next|same|\d|in)|(?:it|that|which|there|they|fee) should (?:have|be|say|not)\b|without (?:\w+ )?(?:asking|telling|warning|notice|permission|my|our|any|a word|so much|me|us|knowing)|only (?:received|got) (?:one|two|half|the|a)|no (?:warning|notice|explanation|apology|heads up|reason)|never (?:\w+ )?(?:ordered|asked|agreed|signed|turned|told|bought|wanted|mentioned|said|received|got|came|arrived|showed|appeared|heard|delivered|happened|called|rang|replied|answered|worked|works|played|opened)|did not (?:\w+ )?(?:order|ask for|agree|sign up|subscribe|buy|approve|want|tell (?:me|us)|say|mention|listen|come|turn up|show|call|ring|answer|get|receive|hear|happen|go|give|send|bring|read|arrive|help|care|honou?r|use|take|pick|put|fix|do)|not (?:\w+ )?(?:delivered|received|refunded|credited|honou?red|resolved|fixed|included|adjusted|shipped|paid|told|cleaned|repaired|replaced|provided|given|sent|applied|updated|answered|on the (?:list|van)|there|here)\b|un(?:answered|authori[sz]ed|paid|explained|wanted|safe|reasonable)/,
  ],
  [
    'wrong',
    /(?:you|they|u|yall|company|bank|app|system|update|shop|store|team|hotel) (?:guys |people |lot )?(?:have |has |had |just |then |also |even |\w+ly )*(?:cancelled|canceled|charged|billed|banned|blocked|suspended|closed|locked|deleted|removed|changed|broke|lost|ruined|refused|rejected|declined|missed|forgot|left|threw|opened|sold|sent (?:me|us|it|out|the)|took|stole|deducted|debited|bricked|wiped|reset|raised|doubled|dropped|nerfed|delayed|hung up|cut (?:me|us|off|our)|kept|gave (?:me|us|away|my)|put up|disabled|overcharged|swapped|killed|moved|marked|walked|laughed|shrugged|deactivated|replaced|told (?:me|us)|fined)/,
  ],
  [
    'wrong',
    /(?:appointment|booking|flight|account|card|payment|claim|application|delivery|profile|page|train|service|transaction|request|visit|slot|trip|ticket|return|loan|number|post|gig|transfer|withdrawal)s? (?:was|were|is|are|got|has been|been|gets) (?:\w+ )?(?:cancelled|delayed|declined|rejected|refused|blocked|suspended|banned|locked|closed|deactivated|frozen|hacked|lost|moved|removed|flagged|on hold|pending|late|missing|gone|down|stuck|limited)|(?:got|get|been|am|was|is|are|being|were|getting) (?:\w+ )?(?:locked (?:out|up)|kicked|banned|blocked|hacked|scammed|overcharged|charged|billed|cut off|ignored|bumped|stranded|turned away|lied to|passed (?:around|from|between)|fobbed|bounced|evicted|delayed|cancelled|canceled|declined|rejected|refused|denied|left (?:without|with|in)|sent (?:round|from|back|away|the wrong)|pushed|transferred (?:\w+ )?times|fined|rescheduled|robbed|shortchanged|hung up|treated)/,
  ],
  [
    'missing',
    /miss(?:ed)? (?:my|our|the|her|his|a) (?:[\w'’]+ ){0,3}(?:connection|flight|train|bus|ferry|appointment|slot|delivery|deadline|exam|interview|funeral|burial|wedding|birthday|party|concert|graduation|christening|match|scan|show|call|shift|start|bin)|missing(?! (?:you|out|them|it\b))|(?<!i (?:have |had |just )?)(?<!i )lost|is gone|are gone|has gone|have gone|gone missing|all gone|nowhere to be (?:found|seen)|not (?:yet )?(?:arrived|come|turned up|shown up|here|been (?:delivered|received|credited|paid|fixed|answered|updated))|never (?:arrived|came|turned up|showed|appeared|got)|no[- ]?show|did not (?:arrive|come|turn up|show)|overdue|delayed|delays?\b|(?:is|are|was|were|arrived?|came|come|comes|got|be|been|days?|hours?|weeks?|mins?|minutes?|months?|so|very|too|again|still) (?:\w+ )?late(?!r)|late (?:again|fees?|train|bus|order|payment|inbound|notice)|where(?: the \w+)? ?(?:is|are|has|did|the|s) (?:\w+ )?(?:my|our|the refund|it\b)|(?:left|leave|went|been) (?:\w+ )?without|(?:says?|marked|shows)(?: \w+){0,3} delivered/,
  ],
  // Nobody answers.
  [
    'silence',
    /(?:no ?one|nobody|not one|none of (?:you|them)|not a single \w+|no (?:agent|staff|human|person|engineer|driver))(?: \w+){0,2} (?:answer\w*|repl\w+|respond\w*|help\w*|call\w*|rang|came|come|turned|showed|knows?|tells?|told|picks?|cares?|listens?|can|could|will|would|wants?|seems?|there|has|have|is|was|ever|contacted|got|gets|show|to)|no (?:\w+ )?(?:reply|replies|response|answer|call ?back|contact|news|word|updates?|solution|resolution|action|steps taken|help|support|eta|customer (?:service|care)|staff)|to no avail|not (?:had|heard|received|got|getting|have)(?: \w+){0,3} (?:back|anything|from|call|email|word)|not (?:heard|answered|called|repl\w+|respond\w*|picking up|pick up)|never (?:heard|replied|answer\w*|called|picks?|rang)|silence(?! \w+ mode)|ignor(?:ed|es|ing|e) (?:me|us|my|our|all|it|for|by|$)|un(?:answered|responsive)|ghosted|on hold|hold for|hold music|in (?:a|the|your) queue|(?:hung|hang|hangs) up(?: on)?|cut (?:me )?off|passed (?:around|from|on to|between)|bots?\b(?= (?:just|keeps?|that|is|can|only|replies))|can not (?:\w+ )?(?:reach|get (?:hold|through)|speak|talk) (?:you|to|of|any|a|the)?/,
  ],
  [
    'people',
    /(?:driver|courier|agent|engineer|colleague|delivery (?:guy|man)|technician|fitter|installer|rider|installers|fitters) (?:\w+ )?(?:left|threw|dumped|lost|took|broke|refused|drove|never|did not|just|hung|laughed|shrugged|shouted|drilled|crushed|cancelled|canceled)|(?:staff|driver|agent|adviser|colleague|doctor|nurse|guard|guide|rep|man|woman|guy|lady|girl|lad) (?:\w+ ){0,4}?(?:spoke to|joked|said (?:my|i|"|'|that i)|demanded)|(?:staff|driver|agent|adviser|rep|manager|colleague|engineer|lady|guy|man|woman|girl|lad|doctor|nurse|courier|waiter|waitress|crew|team|teacher|instructor|host|person|cashier|pilot|conductor|landlord|she|he|they) (?:\w+ ){0,5}(?:rude|shouted|snapped|laughed|shrugged|ignored|hung up|walked|swore|argued|refused|lied|accused|rolled|told (?:me|us|my|her|him) (?:to|off|i|it|that|we|there|she|he)|attitude|not (?:help\w*|listen\w*|bother\w*|care|know)|useless|threatened|dumped|threw|left (?:it|my|the|me|us|her|him))|attitude|rude|lied to|racis\w+|harass\w*|bull(?:ied|ying)|drove (?:straight )?(?:past|off)|one star|1 star/,
  ],
  // The customer cannot.
  [
    'unable',
    new RegExp(
      `can not ${ADVERBS}(?!wait|believe|remember|decide|say|tell (?:the|if|whether)|figure|think|complain|fault|thank|stand|imagine|recommend|praise|find (?:the|where|how|it|any|out)|see (?:where|how|any|the option|it\\b)|afford|attend)\\w+|(?:un|not )able to \\w+|(?:un|not )?able to\\b(?<=(?:not|longer|never|being|been|isnt) (?:\\w+ )?able to)|impossible to \\w+|(?:there is no|no other|with no) way (?:to|of|for me to) \\w+|(?:will|does|did|do|is|would|are) not (?:let(?:ting)?|allow(?:ing)?|enable) \\w+|not (?:possible|permitted) to|lock(?:s|ed|ing)? (?:me |us )?out|(?:having|have|had|having had|got|facing|experienc\\w+|encounter\\w+|run into|ran into|seeing|with|been having|there is|there are|an|this|these|some|serious|big|many|so many|same|network|technical|login|payment) (?:\\w+ ){0,3}(?:issues?|problems?|troubles?|errors?|glitch\\w*)|problems? (?:with|in|on|when|is|since|getting|after|sending|logging)|issues? (?:with|in|on|when|since|getting|after|sending|logging|where)|(?:struggl\\w+|difficulty|hard time) (?:to|with|\\w+ing)|trouble (?:with|\\w+ing)|tr(?:y|ied|ying|yed) everything|nothing (?:has )?work(?:s|ed)`,
    ),
  ],
  // Something is not there, or is dearer, slower, worse.
  [
    'lack',
    /(?:there (?:is|are|was|were)|with|have|has|had|got|still|but|and|gets?|,|^|says) (?:\w+ )?(?:no|zero|nothing|not any) (?:\w+ )?(?:sound|picture|signal|service|internet|wifi|water|heating|power|sign of|trace|record|booking|order|parcel|delivery|driver|refund|money|confirmation|code|tracking|luggage|bag|seats?|room|option|button|way|data|image|audio|food|bread|drinks?|toilet|paper|towels?|tv|lift|parking|change|longer|show|label|manual|charger|cable|screws?|receipt|payment|credit|points|reward|video|effect|customer|help|light|air|fan)|no contact|no hot water|no heating|no internet|no baggage|not (?:enough|any)|lack(?:s|ing)? (?:of)?|limited|too (?:many|much|long|expensive|complicated|loud|hot|cold|dark|small|big|difficult|hard|short|tight|salty|heavy|high|few|weak|late)|(?:so|very|extremely|is|are|was|runs?|site|app|internet) (?:\w+ )?slow\w*|slow(?:ly)? (?:as|to|and|down|internet|speed|app)|takes? (?:\w+ )?(?:ages|forever|too|so|hours|long|days|minutes)|taking (?:\w+ )?(?:ages|too|so|long|time|days|more)|(?:food|room|pizza|soup|chips|radiators?|house|it|showers?|tea) (?:was|were|is|are|have been|came|arrived|went)(?: \w+)? cold|(?:stone|ice) cold|price (?:increase|hike|rise|went|has|jump\w*)|(?:gone|went|go|put|jump\w*|raised) (?:up )?from [£$€₹]?\d|went up|gone up|more expensive|higher than|doubled|tripled|extra (?:fees?|charges?|cost)|(?:watery|thin|cheap|bland|itchy|stiff|smell\w*|stinks?|stank|loud|ugly|confusing)\b|disconnect\w*|(?:bad|poor|weak|no|worst|low) (?:\w+ )?(?:signal|connection|quality|reception|coverage|network|sound|picture|battery|speed|service|support)|expired|out of (?:stock|date|order)|sold out|half (?:the|of|my|empty|full)|wasted?|shut\b|closed (?:when|early|all|on|without|for)/,
  ],
  // Signs too weak to stand alone against a how-to question.
  [
    'weak',
    /can not (?:\w+ )?(?:find|see)|(?:do|did) not (?:\w+ )?(?:see|find|know why)|trouble|problem|issue|why (?:is|are|was|do|does|did|has|have|can|would|will) (?:not )?(?:you|the|it|this|my|our|that|i|all)|how come|how is it|stopp?ed|not (?:\w+ ){0,2}sure (?:why|what|if)|no longer|expensive/,
  ],
];

const compiled = TABLE.map(([kind, regex]) => ({
  kind,
  regex: new RegExp(`(?<![a-z])(?:${regex.source})(?![a-z])`, 'g'),
}));

/** What takes a sign back: "no problem", "don't worry if it's late", "is it normal that it is slow?". */
const NOT_A_FAILURE =
  /\b(?:no|not an?|without(?: any)?|any|zero) (?:\w+ )?(?:problems?|issues?|trouble|drama|damage|errors?|delays?|bugs?|complaints?|faults?|leaks?)\b|\bin case (?:it|of|the|my)\b.{0,40}|\b(?:if|when) (?:it|they|one|i) (?:breaks?|fails?|crash\w*|goes wrong)\b|\b(?:am|are) (?:\w+ )?broke\b|\byou (?:\w+ )?asked for\b|\btoo (?:long|big|large) to (?:post|paste|send|attach|type|upload)\b|\bdead ?line\b|\bbug report\b|\bno rush\b|\bbreak(?:fast|down)\b(?= (?:included|is included))|\blate (?:check ?out|check ?in|night|august|july|june|september|october|april|may|march|summer|autumn|spring)\b/g;

/** The signs of failure in a sentence of the customer, first come first, none overlapping. */
export const failuresIn = remembered((sentence: Plain): readonly Failure[] => {
  const masked = sentence.text.replace(NOT_A_FAILURE, (words) => '_'.repeat(words.length));
  const found: Failure[] = [];
  for (const { kind, regex } of compiled) {
    regex.lastIndex = 0;
    for (let match = regex.exec(masked); match; match = regex.exec(masked)) {
      if (match[0].length === 0) {
        regex.lastIndex++;
        continue;
      }
      const start = match.index;
      const end = start + match[0].length;
      if (!found.some((other) => other.start < end && start < other.end)) found.push({ kind, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
});

const OWN =
  /\b(?:my (?:own |\w+ )?(?:mistake|fault|error|stupidity|doing|bad|typo)|(?:i|we) (?:accident\w+|mistakenly|stupidly|somehow|inadvertently)|by (?:accident|mistake)|(?:i|we) (?:\w+ ){0,2}(?:deleted|forgot|lost|misplaced|dropped|typed|entered|put|picked|clicked|selected|chose|ordered|booked|bought|missed) (?:\w+ ){0,6}(?:wrong|too many|accident\w*|my (?:password|pin|card|key|phone|login|ticket|code)|it\b|them\b|twice|instead)|i (?:am|was|feel) (?:so |a bit |an? )?(?:dumb|stupid|silly|idiot|daft))\b/;

/** True where the customer says that the slip was theirs. */
export const ownSlipIn = remembered((sentence: Plain): boolean => OWN.test(sentence.text));
