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
    /(?:charg|bill|debit|deduct|invoic|overcharg|fin|taken?|took|withdrawn?|withdrew|tak)(?:ed|ing|s|es|en)? (?:\w+ ){0,6}(?:twice|two times|three times|double|again|extra|too much|wrong\w*|\d ?x|\dx|times|even though|after i|despite|regardless|for (?:nothing|something|a \w+ (?:i|we)|the month)|without)|(?:double|over|wrongly|twice|falsely|incorrectly|mistakenly|still) ?(?:been |being |getting |got )?(?:charg|bill|debit|deduct)\w*|(?:two|three|2|3|duplicate|extra|unknown|unauthori[sz]ed|mystery|strange|unexpected|second|surprise) (?:\w+ )?(?:charges?|payments?|debits?|bills?|transactions?|invoices?|withdrawals?|fees?|subscriptions?)|took (?:my|the|our) (?:money|payment|cash|card|deposit)|take (?:my|our) money|(?:money|amount|payment|cash|balance|funds?|salary|deposit|pf|cashback) (?:\w+ ){0,4}(?:deducted|debited|gone|missing|lost|stuck|not (?:\w+ )?(?:credited|received|refunded|returned|added|come|back|adjusted|deposited|there)|taken|disappeared|vanished|stolen|failed|never)|(?:deducted|debited) (?:from|but|and|twice|without)|(?:want|need|give (?:me|us)|get|like|return|demand|where is|refund) (?:\w+ )?(?:my|our|me my|the|a full) (?:\w+ )?(?:money|refund|cash)(?: back)?|my money back|(?:no|waiting for|promised|denied|refused|where is) (?:\w+ ){0,3}refund|paid (?:for|extra|[£$€₹]?\d[\d.,]*)(?: \w+){0,8} (?:but|and (?:got|still|then|it|yet|nothing|i|we|they|you|the)|yet|only to|nothing)|(?:billed|charged|fined|invoiced) (?:me|us|my \w+|our \w+|for|a|an|at|[£$€₹]?\d|my|the)|charging (?:me|us|my|people|customers|for|a|[£$€₹])|lost (?:[£$€₹]\d|\d+ ?(?:rs|rupees|pounds|dollars|quid|bucks|euros?|k\b)|money|hundreds|thousands|income|sales|business)|losses|(?:late|overdraft|cancellation|exit|admin|baggage|hidden|booking|cleaning|missed appointment|penalty|extra|no show|parking) (?:fee|charge|fine|penalty)s?|overpaid|underpaid/,
  ],
  // States and marks of things.
  [
    'fault',
    /broken?|brok|bricked|crack(?:ed|s)?|smash(?:ed)?|damag(?:ed?|es|ing)|scratch(?:ed|es)?|dented|a dent|dents|chipped|torn|ripped|snapped|bent|warped|crushed|leak(?:s|ed|ing|y)?|faulty|malfunction\w*|corrupt(?:ed|ion)?|unusable|unplayable|unreadable|unreliable|glitch\w*|bug(?:s|gy)?|lag(?:s|gy|ging)|buffering|freez(?:es?|ing)|frozen?|crash(?:es|ed|ing)?|hang(?:s|ed|ing)?(?= (?:on|at|when|up|and|every|after|for))|hung(?= (?:up|on))|stuck|jammed|overheat\w*|flicker\w*|boot loop|blank(?! cheque)|blurry|garbled|gobbledy\w+|stain(?:ed|s)|mould\w*|mold\w*|filthy|dirty|rotten|rancid|stale|soggy|undercooked|overcooked|burn(?:t|ed)|smell(?:s|ed|t) (?:of|like)|stank|greasy|mushy|wilted|infest\w+|bed ?bugs?|mice\b|hair in|glass in|food poisoning|vanish\w*|disappear\w*|wiped|spins?\b|spinning|loops?\b|looping|stall(?:s|ed|ing)|dead\b|bounc(?:es|ed|ing)|peeling|faded|shrank|shrunk|soaked|flooded|melted|not right|error(?:s|ed)?|out of sync|unplayable|crackl\w+|static|noisy/,
  ],
  [
    'fault',
    /(?:fail(?:s|ed|ing|ure|ures)?|malfunction\w*)|(?:stop(?:s|ped)?|quit|quits) (?!talking|smiling|grinning|laughing|raving|using|going|by)(?:\w+ing\b|at \d|dead)|(?:is|are|was|were|been|gone|went|going|keeps going) (?:\w+ )?down\b|down (?:again|since|for|all)|(?:heating|water|power|internet|electric\w*|gas|lights?|boiler|wifi|line|phone|signal|broadband|service) (?:is|was|has been|have been|been|went|goes|are) (?:\w+ )?(?:off|out|dead|down|gone|cut)|(?:broke|break|breaks|falls?|fell|came|comes|coming|falling|fallen) (?:down|apart|off|loose|undone|through)|(?<!(?:the|a|your|my|is|when|for) )(?:cuts?|cutting|drops?|dropped|dropping|kicks?|kicked|kicking|logs?|logged|logging|throws?|threw|signs?|signed|signing|booted?) (?:me |us |the call |calls? )?(?:out|off)\b|outages?|packet loss|gives? (?:up|out)|gave (?:up|out)|died\b(?<=(?:it|phone|battery|laptop|screen|fridge|machine|boiler|console|tv|motor|router|car|bike|pc|computer|washer|dryer|oven|drive|unit|charger) died)|died (?:after|on|within|in|overnight)|went (?:dead|off|black|blank|mouldy|wrong)|goes (?:dead|off|black|blank|nuts|wrong)|wont|refus(?:es|ed|ing) to/,
  ],
  [
    'fault',
    new RegExp(
      `(?:does|did|do|is|are|was|were|has|have|had|will|would|could|can) not ${ADVERBS}(?:work|load|open|turn|show|sync|connect|play|respond|function|start|boot|charge|update|display|download|install|save|print|ring|fit|match|stream|refresh|appear|accept|recogni[sz]e|register|process|go through|apply|stay|hold|close|scan|unlock|fire|post|deliver|transfer|credit|reflect|reach|compile|run|change|make any difference|do anything|stick|log|send|receive|find|see|detect|move|show up|arrive|happen|complete|finish|support|include|record|track|render|respect|keep|read|switch|ship)(?:e?s|e?d|ing|ped|ping|t|n)?\\b`,
    ),
  ],
  [
    'fault',
    /no (?:\w+ )?(?:luck|joy|dice|avail|progress|result|change)|no longer (?:\w+ )?(?:works?|working|loads?|opens?|connects?|supported|shows?|able|possible|available|exists?|plays?|functions?|responds?|charges?)|nothing (?:\w+ )?(?:works?|working|worked|happens|happened|loads?|changes?|changed|helps?|helped|comes|came|arrived|shows?|appears?)|none of (?:it|them|this|these|the \w+|those) (?:\w+ )?(?:work|works|worked|arrived|open|load|came)|(?:not|isnt|aint|stopped|never|hardly|barely|no|quit) (?:\w+ly )?(?:working|loading|opening|showing|responding|playing|connecting|syncing|charging|happening|updating|recording|receiving|sending|turning on|letting|allowing|getting|delivering|delivered|received|credited|refunded|functioning|reflecting|arriving|usable|accessible|available in|delivered|reachable)/,
  ],
  // Something keeps going wrong.
  [
    'fault',
    /(?:keep(?:s|ing)?|kept|constantly|always) (?:on )?(?:me |us )?(?:crashing|freezing|failing|dropping|saying|telling|asking|showing|giving|getting (?:an?|this|the|logged|stuck|error|kicked|cut)|losing|cutting|logging|kicking|loading|rejecting|declin\w+|sending|changing|resetting|charging|taking|cancell?ing|turning|breaking|spinning|timing|refusing|late|delayed|wrong|locking|lagging|popping|being|slow|closing|dying|ringing|beeping|leaking|hanging|stuck|blocked|down)/,
  ],
  [
    'fault',
    /(?:says?|said|saying|shows?|showing|showed|gives?|giving|gave|displays?|displaying|get|gets|getting|got|receive|receiving|throws?|throwing|returns?|returning|reads?|states?|coming up|comes up|came up|pops? up)(?: \w+){0,4} (?:errors?|invalid|incorrect|expired|declined|denied|failed|unavailable|not (?:found|available|valid|recognized|recognised|supported|allowed)|offline|cannot|blocked|rejected|warning|message|timed? out|404|50\d|40\d)|error (?:code|message|\d+|says|saying|when|while)|timed? ?out|went wrong|something (?:wrong|off|amiss)|messed up|acts up|a bug|known issue/,
  ],
  // Not what was agreed.
  [
    'wrong',
    /(?:ordered|asked for|asked (?:you )?(?:not )?to|booked|paid (?:extra )?for|chose|selected|reserved|agreed|changed it|in writing)\b(?=.{3,90}\b(?:got|received|came|arrived|was given|been given|were given|given|sent|sat us|it was|they were|turned up|everybody|everyone|nobody|no one|none|there (?:was|is|were)|but|instead|although|even though|you have|you sent)\b)|wrong(?:ly)?\b|incorrect(?:ly)?|mistake(?! on my)(?<!my mistake)|mix(?:ed)? ?up|mis(?:spelt|spelled|labell?ed|placed|directed|printed|sold|calculated)|not (?:as|what) (?:described|advertised|pictured|ordered|promised|stated|agreed|shown|i|we|it)|different (?:from|to|than|colou?r|size|one|item|model|car|product|price|address)|someone else'?s?|instead of|(?:is|are|was|were|be|came|arrived) (?:\w+ )?(?:short|incomplete|unfinished|empty|half empty|opened|used|late|too late|too small|too big|too (?:tight|short|large|loose))\b|(?:\d+|one|two|three|some|several|half) (?:\w+ )?(?:short|too (?:many|few|much))|(?:was|were|is|are|had been|been) (?:supposed|meant|promised|due|guaranteed|told|assured|scheduled|expected|advertised|listed|quoted) (?:to|by|that|for|it|as|at|a|i|we|this|\d|yesterday|last)|(?:promised|guaranteed|assured|quoted) (?:me|us|a|an|by|to|that|within|next|same|\d|in)|(?:it|price|bill|invoice|total|that|which|there|they|size|name|fee) should (?:have|be|show|say|cost|only|not)\b|without (?:\w+ )?(?:asking|telling|warning|notice|permission|consent|my|our|any|a word|explanation|so much|me|us|knowing|approval)|only (?:received|got) (?:one|two|half|part|the|a)|no (?:warning|notice|explanation|apology|heads up|reason)|never (?:\w+ )?(?:ordered|asked|agreed|requested|signed|subscribed|turned|told|bought|wanted|consented|mentioned|explained|said|informed|warned|received|got|came|arrived|showed|turned up|appeared|heard|delivered|happened|called|rang|replied|answered|responded|worked|works|activated|played|opened)|did not (?:\w+ )?(?:order|ask for|agree|request|sign up|subscribe|buy|approve|consent|want|tell (?:me|us)|say|mention|inform|warn|explain|listen|come|turn up|show|bother|call|ring|reply|answer|respond|get|receive|hear|happen|go|give|send|include|bring|read|deliver|arrive|help|care|honou?r|use|take|pick|put|fix|do)|not (?:\w+ )?(?:delivered|received|refunded|credited|honou?red|resolved|fixed|included|adjusted|processed|dispatched|shipped|paid|informed|told|notified|cleaned|repaired|replaced|provided|given|sent|applied|updated|answered|on the (?:list|invoice|bill|order|van|shelf)|there|here)\b|un(?:delivered|resolved|answered|authori[sz]ed|solved|paid|fulfilled|approved|explained|wanted|safe|reasonable)/,
  ],
  [
    'wrong',
    /(?:you|they|u|yall|company|bank|app|system|update|shop|store|team|hotel) (?:guys |people |lot )?(?:have |has |had |just |then |also |even |\w+ly )*(?:cancelled|canceled|charged|billed|banned|blocked|suspended|closed|locked|deleted|removed|changed|broke|lost|ruined|refused|rejected|declined|denied|ignored|missed|forgot|left|threw|dumped|opened|sold|sent (?:me|us|it|out|the)|took|stole|deducted|debited|damaged|bricked|wiped|reset|raised|doubled|dropped|nerfed|skipped|delayed|hung up|cut (?:me|us|off|our)|kept|gave (?:me|us|away|my)|put up|disabled|overcharged|swapped|killed|moved|marked|claimed|walked|shouted|snapped|laughed|shrugged|deactivated|replaced|told (?:me|us)|fined|failed)/,
  ],
  [
    'wrong',
    /(?:order|appointment|booking|flight|reservation|account|card|payment|claim|application|refund|delivery|profile|page|train|service|transaction|request|visit|slot|trip|ticket|return|access|loan|contract|membership|order|policy|number|listing|post|gig|transfer|withdrawal)s? (?:was|were|is|are|got|has been|have been|had been|been|gets|keeps being) (?:\w+ )?(?:cancelled|canceled|delayed|declined|rejected|refused|denied|blocked|suspended|banned|locked|closed|disabled|deactivated|frozen|hacked|lost|missed|rescheduled|moved|deleted|removed|returned|terminated|restricted|flagged|on hold|pending|overdue|late|missing|gone|turned down|reset|failed|reversed|overbooked|given away|down|stuck|limited|bumped|diverted)|(?:got|get|been|am|was|is|are|being|were|getting) (?:\w+ )?(?:locked (?:out|up)|logged out|kicked|banned|blocked|suspended|hacked|scammed|overcharged|charged|billed|cut off|ignored|bumped|stranded|turned away|ripped off|lied to|passed (?:around|from|between)|fobbed|bounced|misled|evicted|delayed|cancelled|canceled|declined|rejected|refused|denied|stood up|left (?:waiting|without|with|standing|outside|stranded|hanging|in)|sent (?:round|from|back|away|the wrong)|pushed|transferred (?:\w+ )?(?:times|around|between)|dismissed|fined|rescheduled|robbed|shortchanged|hung up|treated)/,
  ],
  [
    'missing',
    /missed (?:my|our|the|her|his|their|a) (?:\w+ )?(?:connection|flight|train|bus|appointment|slot|delivery|deadline|exam|interview|meeting|wedding|funeral|party|show|concert|tender|call|shift|birthday|ferry|recital|game|match|start|bin|collection)|missing(?! (?:you|out|something|them|it\b))|(?<!i (?:have |had |just )?)(?<!i )lost|is gone|are gone|has gone|have gone|gone missing|all gone|nowhere to be (?:found|seen)|not (?:yet )?(?:arrived|come|turned up|shown up|here|been (?:delivered|received|refunded|credited|dispatched|shipped|sent|paid|fixed|repaired|resolved|answered|updated|processed|activated))|never (?:arrived|came|turned up|showed|appeared|got)|no[- ]?show|did not (?:arrive|come|turn up|show)|overdue|delayed|delays?\b|(?:is|are|was|were|running|arrived?|came|come|comes|got|be|been|getting|days?|hours?|weeks?|mins?|minutes?|months?|so|very|too|always|again|still) (?:\w+ )?late(?!r)|late (?:again|fees?|delivery|train|bus|flight|order|payment|inbound|refund|notice)|where(?: the \w+)? ?(?:is|are|has|have|did|the|s) (?:\w+ )?(?:my|our|the refund|the parcel|the order|the driver|the money|it\b)|(?:left|leaving|leave|went|been) (?:\w+ )?without|(?:says?|marked|showing|shows|claims?)(?: \w+){0,3} delivered/,
  ],
  // Nobody answers.
  [
    'silence',
    /(?:no ?one|nobody|not one|none of (?:you|them)|not a single \w+|no (?:agent|staff|human|person|engineer|driver|member))(?: \w+){0,2} (?:answer\w*|repl\w+|respond\w*|help\w*|call\w*|rang|came|come|turned|turns|showed|knows?|tells?|told|picks?|picked|cares?|cared|listens?|listened|can|could|will|would|wants?|seems?|there|around|has|have|is|was|ever|bothered|contacted|got|gets|show|comes|to)|no (?:\w+ )?(?:reply|replies|response|responses|answer|answers|call ?back|contact|news|word|updates?|follow up|feedback|solution|resolution|action|steps taken|help|support|eta|customer (?:service|support|care)|staff|assistance|improvement)|to no avail|not (?:had|heard|received|got|getting|have|been given)(?: \w+){0,3} (?:repl\w+|response|answer|back|anything|from|call|email|update|news|word)|not (?:heard|replied|responded|answered|called|repl\w+|respond\w*|picking up|pick up|get back)|never (?:heard|replied|responded|answer\w*|called|calls?|got back|get back|picks?|rang)|silence(?! \w+ mode)|ignor(?:ed|es|ing|e) (?:me|us|my|our|all|it|for|by|customers?|again|$)|un(?:answered|responsive)|ghosted|on hold|hold for|hold music|in (?:a|the|your) queue|(?:hung|hang|hangs) up(?: on)?|cut (?:me )?off|passed (?:around|from|on to|between|back)|bots?\b(?= (?:just|keeps?|that|loop|is|can|does|only|reply|replies))|can not (?:\w+ )?(?:reach|contact|get (?:hold|through|a hold)|speak|talk) (?:you|to|of|any|a|the|with|through)?/,
  ],
  [
    'people',
    /(?:driver|courier|agent|engineer|colleague|postman|delivery (?:guy|man|person)|technician|fitter|installer|rider|installers|fitters) (?:\w+ )?(?:left|threw|dumped|opened|lost|took|broke|damaged|missed|refused|ignored|walked|drove|never|did not|just|hung|laughed|shrugged|shouted|drilled|crushed|cancelled|canceled)|(?:staff|driver|agent|adviser|manager|colleague|engineer|reception|doctor|nurse|courier|waiter|waitress|server|stylist|teacher|host|owner|instructor|cashier|guard|conductor|guide|rep|man|woman|guy|lady|girl|lad) (?:\w+ ){0,4}?(?:spoke to|commented|joked|stared|grabbed|touched|pushed|rolled|said (?:my|i|"|'|it was my|that i|relax|calm)|insisted|demanded|refused)|(?:staff|driver|agent|adviser|advisor|rep|manager|colleague|engineer|lady|guy|man|woman|girl|lad|employee|doctor|nurse|courier|waiter|waitress|server|operator|technician|crew|team|teacher|instructor|host|person|attendant|cashier|pilot|conductor|inspector|pharmacist|carer|landlord|she|he|they) (?:\w+ ){0,5}(?:rude|shouted|snapped|laughed|shrugged|ignored|hung up|walked|swore|yelled|argued|refused|lied|accused|blamed|rolled|smirked|sneered|told (?:me|us|my|her|him) (?:to|off|i|it|that|we|there|she|he)|unhelpful|attitude|not (?:interested|help\w*|listen\w*|bother\w*|care|know)|clueless|useless|aggressive|threatened|mocked|patronising|dismissive|dumped|threw|slammed|left (?:it|my|the|me|us|her|him))|attitude|rude|lied to|talked down|racis\w+|harass\w*|bull(?:ied|ying)|drove (?:straight )?(?:past|off)|one star|1 star/,
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
    /(?:there (?:is|are|was|were)|with|have|has|had|got|still|but|and|gets?|getting|absolutely|,|literally|^|says|basically) (?:\w+ )?(?:no|zero|nothing|not any) (?:\w+ )?(?:sound|picture|signal|service|internet|wifi|water|hot water|heating|power|electricity|sign of|trace|record|booking|order|parcel|package|delivery|driver|refund|money|email|e ?mail|confirmation|code|tracking|movement|luggage|bag|bags|seats?|room|option|options|button|access|way|data|image|audio|dial tone|connection|food|bread|drinks?|toilet|paper|towels?|tv|lift|parking|change|changes|longer|show|label|labels|manual|charger|cable|screws?|receipt|invoice|payment|credit|points|reward|video|effect|dark mode|network|customer|help|light|lights|air|fan|aircon)|no contact|no hot water|no heating|no signal|no internet|no sound|no luggage|no baggage|not (?:enough|sufficient|any)|lack(?:s|ing)? (?:of)?|limited|too (?:many|much|slow|long|expensive|complicated|confusing|loud|hot|cold|dark|small|big|difficult|hard|short|thin|tight|salty|heavy|high|few|weak|bright|late)|(?:so|very|really|super|painfully|incredibly|extremely|is|are|was|getting|runs?|running|site|app|internet|service) (?:\w+ )?slow\w*|slow(?:ly)? (?:as|to|and|down|internet|site|speed|app|loading)|takes? (?:\w+ )?(?:ages|forever|too|so|very|hours|long|days|minutes)|taking (?:\w+ )?(?:ages|forever|too|so|very|hours|long|time|days|minutes|more)|(?:food|water|shower|meal|room|pizza|coffee|soup|chips|dinner|cabin|radiators?|radiator|heating|house|it|everything|showers?|tea) (?:was|were|is|are|has been|have been|been|came|arrived|turned|went|going|stone|freezing)(?: \w+)? cold|(?:freezing|stone|ice) cold|price (?:increase|hike|rise|went|has|jump\w*)|(?:gone|went|go|going|put|jump\w*|shot|increase\w*|raised) (?:up )?from [£$€₹]?\d|went up|gone up|more expensive|higher than|doubled|trebled|tripled|extra (?:fees?|charges?|cost)|(?:watery|thin|flimsy|cheap|bland|tasteless|itchy|stiff|smell\w*|stinks?|stank|loud|horrid|ugly|confusing)\b|disconnect\w*|(?:bad|poor|weak|patchy|no|worst|terrible|low) (?:\w+ )?(?:signal|connection|quality|reception|coverage|network|sound|picture|battery|condition|speed|service|support)|expired|out of (?:stock|date|order|service)|sold out|half (?:the|of|my|empty|full|eaten)|wasted?|overcrowded|shut\b|closed (?:when|early|all|on|without|for)/,
  ],
  // Signs too weak to stand alone against a how-to question.
  [
    'weak',
    /can not (?:\w+ )?(?:find|see)|(?:do|did) not (?:\w+ )?(?:see|find|know why)|trouble|problem|issue|why (?:is|are|was|were|do|does|did|has|have|can|would|will) (?:not )?(?:you|your|the|it|this|my|our|that|there|i|all|some|they)|how come|how is it|stopp?ed|not (?:\w+ ){0,2}(?:sure|certain) (?:why|what|if)|no longer|expensive/,
  ],
];

const compiled = TABLE.map(([kind, regex]) => ({
  kind,
  regex: new RegExp(`(?<![a-z])(?:${regex.source})(?![a-z])`, 'g'),
}));

/** What takes a sign back: "no problem", "don't worry if it's late", "is it normal that it is slow?". */
const NOT_A_FAILURE =
  /\b(?:no|not an?|without(?: any)?|any|zero) (?:\w+ )?(?:problems?|issues?|trouble|drama|damage|errors?|mistake|delays?|bugs?|complaints?|faults?|leaks?)\b|\bin case (?:it|of|there|the|my|something|anything)\b.{0,40}|\b(?:if|when|should|unless|before|until) (?:it|they|something|anything|one|i) (?:breaks?|fails?|crash\w*|goes wrong)\b|\bdead ?line\b|\bbug report\b|\bno rush\b|\bbreak(?:fast|down)\b(?= (?:included|is included))|\blate (?:check ?out|check ?in|night|august|july|june|september|october|april|may|march|summer|autumn|spring|afternoon|evening)\b/g;

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
  /\b(?:my (?:own |bad\b|\w+ )?(?:mistake|fault|error|stupidity|doing|bad|typo)|(?:i|we) (?:accident\w+|mistakenly|stupidly|foolishly|somehow|inadvertently)|by (?:accident|mistake)|(?:i|we) (?:\w+ ){0,2}(?:deleted|forgot|lost|misplaced|dropped|mistyped|typed|entered|put|picked|clicked|selected|chose|ordered|booked|bought|spilled|spilt|broke|missed) (?:\w+ ){0,6}(?:wrong|too many|accident\w*|my (?:password|pin|card|receipt|key|keys|phone|login|invoice|copy|ticket|code)|it\b|them\b|twice|instead)|i (?:am|was|feel) (?:so |being |a bit |an? )?(?:dumb|stupid|silly|idiot|daft|clumsy))\b/;

/** True where the customer says that the slip was theirs. */
export const ownSlipIn = remembered((sentence: Plain): boolean => OWN.test(sentence.text));
