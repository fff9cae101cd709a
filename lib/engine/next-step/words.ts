// The words that tell a firm act from a loose one. All are tried against plain text in lower case.

/** An action that leaves open what will be done: "look into it", "be in touch", "see what we can do". */
export const WEAK_ACTION =
  /^(?:be |get |do |have |take |being )?(?:looking|looked|look|checking|check|investigat\w+|review\w*|process\w*|handl\w+|address\w*|follow\w*|get back|come back|coming back|be back to|revert\w*|in touch|in contact|keep (?:you|this|that|me|us)|posted|see (?:what|if|about|whether|where|how)|try\w*|(?:my|our) best|everything|what|all (?:we|i)|care|it from|work\w*|sort\w*|assist\w*|help\w*|support\w*|deal\w*|pass\w*|note\b|raise\b|forward\w*|a (?:closer |further )*(?:look|note|word|shot|poke)|reach\w*|contact\w*|connect\w*|let you|updat\w+|advis\w*|notif\w+|inform\w*|hear\w*|consider\w*|includ\w+|discuss\w*|mention\w*|speak\w*|talk\w*|ask\w*|find\w*|resolv\w*|improv\w*|fix(?:ing|ed)?\b|shar(?:e|ed|ing) (?:this|your|it|that|the)|bring|get (?:this|that|it|some)|on (?:it|this|top)|push\w*|explor\w*|dig\w*|figure|told|tell|taken (?:care|up|into|on))\b/;

/** What is no step at all: states, wishes, politeness, ways of speaking. */
export const NO_ACT =
  /^(?:be (?:right |always )?(?:honou?red|happy|glad|able|here|there|more than|delighted|pleased|sure|honest|sorry|fine|okay|ok|careful|surprised|good|nice|useful|helpful|better|best|considered|very|so|worth|asked|safe|aware|a\b|an\b|in your|grateful|thrilled|interested|no\b|livid|as\b|gutted|annoyed|the\b|like|that)|need|have\b(?! (?:it|your|this|that|them|a|an|the|someone|one|new)\b)|miss|always|never|continue|keep (?:working|up)|strive|love|like|see (?:you|it|this)\b(?! through)|assume|explain|say|know|understand|appreciate|look forward|stay|remain|hope|want|think|feel|suggest|recommend|advise you|request you|ask (?:you|that)|require|expect|mean|depend|vary|find (?:it|that|the|your|a|an|more|all|them)|help (?:you|us|with)?$|assist you$|cost|apply|work for|wish|not\b|hate|guess|bet|use|seem|(?:be|do)$)\b/;

/** What "you will ..." must go on with to be a promise to the customer. */
export const YOU_GET =
  /^(?:hear|get|receive|be (?:notified|informed|contacted|updated|advised|sent|told|hearing)|have (?:it|your|the|a|an|them|this|that)|see (?:it|your|that|this|them))\b/;

/** Handed on, noted or asked about: over for the agent, open for the customer. */
export const HANDED_ON =
  /^(?:escalat\w+|pass(?:ed)?\b|forward(?:ed)?|raised?\b|noted?\b|flag\w*|logged?\b|report(?:ed)?\b|inform(?:ed)?\b|notif\w+|shared|made (?:a )?(?:note|aware)|taken (?:note|(?:this|your|it|that) (?:\w+ ){0,3}(?:into|up|to)\b)|let (?:the|our|my|them|him|her) .*know|mention(?:ed)?|submitted|gone to|filed|aware|assigned|registered|recorded|documented|counted|alerted|chased|sent (?:this|it|that))\b/;

/** Handed on only where it is the matter itself or goes to people; a thing may be so by itself: "the door was recorded as broken". */
export const OF_THINGS = /^(?:counted|recorded|documented|registered|shared|gone|assigned)\b/;
export const MATTER =
  /\b(?:issue|case|report|complaint|request|feedback|ticket|claim|fault|bug|concern|matter|query|message|comment|problem|vote|idea)s?$/;

const DONE_VERBS =
  'refunded|sent|re sent|replaced|cancell?ed|changed|updated|fixed|reset|credited|booked|removed|added|shipped|ordered|moved|extended|unlocked|reopened|restored|corrected|switched|applied|reissued|reversed|voided|waived|dispatched|posted|transferred|reconnected|enabled|disabled|activated|renamed|merged|swapped|released|lifted|returned|arranged|scheduled|reserved|pencilled|emailed|mailed|attached|enclosed|linked|upgraded|approved|created|converted|cleared|stopped|blocked|frozen|started|keyed|adjusted|amended|deleted|reinstated|rerun|rolled|granted|processed|requested|texted|printed|generated|rebuilt|redone|published|uploaded|refreshed|completed|paid|dropped|sorted|resolved|done|parked|held|put|set|taken|turned|closed|made|signed|spoken|spoke|talked|had a word';
/** An act finished for the customer. */
export const DONE = new RegExp(`^(?:${DONE_VERBS})\\b(?! (?:by (?:the|your|a|our|an)\\b|against|to help|sure|of\\b))`);
/** The same words where they close a matter rather than settle it, or tell of care taken. */
export const NOT_DONE =
  /\b(?:(?:ticket|case|chat) (?:is |was |as )?(?:closed|set)|put (?:our|their|through)|set (?:up|out|by|to|of)\b|made (?:by|of|from|to|available|sure|up)|paid for|held (?:for|to|ten)|(?:always|never|usually|normally|often) )/;

/** Spoken with or shown to someone: only where the agent did it. */
export const TOLD = /^(?:shown|asked|told|contacted|rung|called)\b/;

/** Its effect reaches the customer only later: money and goods. */
export const LATER =
  /\b(?:refund\w*|credit(?:ed|s)?\b|reimburs\w*|revers\w+|replac\w+|ordered|on order|ship\w*|dispatch\w*|parcel|posted|payout|requested|resubmit\w*|compensation|cheque|put .{0,30} through)\b/;
/** ... unless it is there already. */
export const THERE_ALREADY =
  /\b(?:already|posted in|attached|below|tracking|inbox|e?mailed|showing|visible|in your (?:account|wallet|balance|basket)|reference|voucher|code|comes off|next (?:bill|invoice)|instead)\b/;

/** A wish, a hedge or a maybe. */
export const HOPED =
  /\b(?:hope(?:fully)?|might|may be|maybe|perhaps|possibly|(?:is|be|if|as a) possible|should (?:be able|normally)|trying to|aim to|plan to|would (?:like|love) to|looking to|intend|on order|no (?:date|eta))\b/;
/** ... and what a thing can do or may be, which is neither. */
export const CAPABLE = /\bit is (?:\w+ )?possible\b/;
/** A farewell rather than a step: "we hope to welcome you again soon". */
export const MEET_AGAIN =
  /\b(?:welcom\w+|see(?:ing)?|host\w*|serv\w+|having|have) (?:you|u|fun)\b.{0,40}\b(?:again|back|soon)\b/;
/** A rule of the house or a habit, which promises nothing for this case. */
export const HOUSE_RULE =
  /\b(?:polic(?:y|ies)|terms|eligible|eligibility|must be|can be (?:requested|returned|claimed|cancelled|made|chosen|used|moved)|(?:is|are) (?:allowed|permitted|accepted|held)|applies|apply|requires?|as per|according to|normally|usually|typically|always|in general|generally|every (?:day|week|month|morning|evening|year)|per (?:day|week|month|person)|opening hours|open from|window|licen[sc]ed|payable|onwards|check ?in|check ?out|whether|trial|only takes|takes (?:a|one|two|six) minutes?|valid|not able|can not|unable|stays?|remains?|hope you)\b/;
export const PAST =
  /\b(?:was|were|did|had|said|moved|sent|ended|gave|carried|went|came|arrived|received|told|left|started|reported|signed|delivered|bought|paid|took|changed|released|charged|issued|(?:has|have|had|was|were|got)(?: \w+)? \w+(?:ed|en|ent|de|ut))\b/;
/** What shows that a sentence with a time speaks of what is to come. */
export const TO_COME =
  /\b(?:will|shall|to be (?:with|at|in|on)|booked|ready|estimated|(?:is|are) (?:back|on|going|there|yours|out)|coming|leaving|arriving|landing|lands|arrives|ships|leaves|goes (?:out|back|live|off|to)|go (?:back|live) |comes (?:back|out|off|through)|reaches|hits|reopens|takes|needs|you (?:get|have it|see)|be with|on (?:his|her|their|its|the) way|away|in (?:today|tonight|tomorrow)'s|(?:refund|delivery|collection|visit|appointment|slot|release|fix|replacement)\b[^.]{0,30})\b/;
/** Put off or set to a time yet to come, though said in the past. */
export const SET_FOR =
  /\b(?:moved (?:to|for|until)|booked|due|confirmed|expected|planned|expect (?:it|this|that|them))\b.{0,30}$/;
/** Times that look ahead by themselves. */
export const AHEAD =
  /^(?:by|within|(?:in |on |for )?tomorrow|tonight|first|next|same|dayslot|in (?:the next |about |under |less than )?(?:\d|an? |one|two|three|four|five|six|seven|eight|ten|half|few))/;
/** What people or things do as a habit. */
export const HABIT =
  /\b(?:they|we|(?!returns|claims)\w+s) (?:\w+ )?(?:go|get|take|make|do|keep|are|have|open|give|mop|want|come|work|run|need)\b/;

/** Regret, thanks and understanding, which promise nothing whatever time they name. */
export const FEELING_FIRST =
  /^[.! ]*(?:(?:hi|hey|hello|dear) [\w ]{2,20}, ?)?(?:i am |we are |very |so |really )*(?:sorry|apolog|thank|glad|happy to hear|i (?:do |can |completely )*(?:understand|see|imagine|appreciate)|we (?:do |can )*(?:understand|appreciate)|hope)/;
/** A thing that works or is there again. */
export const BACK_AGAIN =
  /\b(?:is |are |'s |(?:it|that|this|code \w+) (?=works\b))(?<action>works (?:again|now)\b|(?:back|active|live|up|working|running|there|ready|waiting|yours|in your (?:mail|inbox|account|dms?))(?: again| now| in your| on your| under| for you| on(?= ?(?:[.,;!]|$)))\b[\w ]{0,20})/dg;
/** What is theirs to see by now: "the label is in your account", "£20 went back to your card", "a night's been credited". */
export const WITH_THEM: readonly RegExp[] = [
  /\b(?:refund|credit|money|codes?|labels?|invoice|receipt|confirmation|vouchers?|points|tickets?|difference|rest|[£$€]?\d[\d.,]*(?: \w+)?|it|they|both|all|of the \w+) (?:is|are) (?:already |now |just )?(?<action>(?:back )?(?:on|in) your (?:card|account|inbox|bank|basket|wallet|balance|mail|app|profile|dms?))\b(?! settings)/dg,
  /\b(?<action>(?:went|gone) (?:straight |right )?back (?:to|on|onto|into) your (?:card|account|bank))\b/dg,
  /'s been (?<action>(?:refunded|credited|sorted|fixed|sent|reset|changed|removed|added|booked|moved|posted)\b[\w ]{0,20})/dg,
];
/** The verb is of what is to come. */
export const FUTURE = /\b(?:will|due(?! to )|should|going to)\b/;
/** ... but of feelings. */
export const FELT_FUTURE = /\bwill (?:\w+ )?(?:love|feel|like|need|want|have to|notice|find|know|see you)\b/;
/** A hedge about the matter at hand. */
export const ABOUT_US = /\b(?:i|we|it|this|that|will|back|replacement|visit)\b/;
/** A hedge about putting it right. */
export const MENDING = /\b(?:soon|fix|resolve|back|sort|possible|refund|long|order)/;
/** States that tell of a finished act without 'now' or 'has been'. */
export const SETTLED =
  /^(?:attached|enclosed|done|sorted|fixed|refunded|cancell?ed|restored|resolved|booked|unlocked|credited|corrected|reversed|waived|returned)\b/;
/** What a thing may have had done to it for the customer's sake. */
export const DONE_TO_IT =
  /^(?:refunded|cancell?ed|replaced|fixed|updated|changed|removed|corrected|reversed|restored|booked|sent|shipped|dispatched|posted|credited|unlocked|reset|switched|moved|extended|attached|enclosed|waived|resolved|sorted|activated|reinstated|completed|added|applied|returned|voided|emailed|arranged|scheduled|reserved|approved|processed|ordered|requested|done)\b/;
/** The plain present for what is to come, as many speak: "I send it on Monday". */
export const I_DO =
  /\b(?:i|we|he|she) (?:then |also |just )?(?:(?:look|send|write|call|bring|come|ring|post|make|check|fix|drop|pick|give|pay|book|change|push|mail|text|answer|start)s?|do(?:es)?|(?:am|are|is) free)\b/;
