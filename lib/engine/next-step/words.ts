// The words that tell a firm act from a loose one. All are tried against plain text in lower case.

/** An action that leaves open what will be done: "look into it", "be in touch", "see what we can do". */
export const WEAK_ACTION =
  /^(?:be |get |do |have |keep |take |make |being |getting |having |give |gives |giving )?(?:looking|looked|look|checking|check|investigat\w+|review\w*|process\w*|handl\w+|address\w*|follow\w*|get back|come back|coming back|be back to|revert\w*|in touch|in contact|keep (?:you|everyone|this|that|me|us)|posted|updated|informed|see (?:what|if|about|whether|where|how)|try\w*|(?:my|our) best|everything|what|all (?:we|i)|whatever|needful|care|it from|work\w*|sort\w*|assist\w*|help\w*|support\w*|deal\w*|pass\w*|note\b|noted\b|noting\b|raise\b|raising\b|forward\w*|flag\w*|chas\w+|a (?:closer |quick |better |further |little )*(?:look|note|word|think|shot|poke|shout|nudge)|reach\w*|contact\w*|connect\w*|let you|updat\w+|advis\w*|notif\w+|inform\w*|hear\w*|consider\w*|includ\w+|discuss\w*|mention\w*|speak\w*|spoke\w*|talk\w*|ask\w*|find\w*|resolv\w*|improv\w*|learn\w*|fix(?:ing|ed)?\b|action\w*|shar(?:e|ed|ing) (?:this|your|it|that|the)|relay\w*|bring|get (?:this|that|it|someone|somebody|some)|assign\w*|on (?:it|this|top)|push\w*|decid\w*|analy\w+|explor\w*|study|dig\w*|figure|bottom|told|tell|rectif\w+|taken (?:care|up|into|on)|dealt|aware)\b/;

/** What is no step at all: states, wishes, politeness, ways of speaking. */
export const NO_ACT =
  /^(?:be (?:honou?red|happy|glad|able|here|there|more than|delighted|pleased|sure|honest|sorry|missed|fine|okay|ok|careful|surprised|great|good|nice|useful|helpful|better|best|considered|greatly|highly|very|so|worth|easier|possible|required|needed|asked|safe|aware|a\b|an\b|in your|grateful|thrilled|interested|unable|no\b|cross|upset|furious|livid|as\b|gutted|annoyed|shocked|the\b|like|that)|need|have\b(?! (?:it|your|this|that|them|a|an|the|someone|one|new)\b)|miss|always|never|continue|keep (?:improving|working|trying|striving|doing|up|growing|bringing|making)|strive|love|like|see you|assume|explain|admit|say|know|agree|understand|appreciate|look forward|welcome|stay|remain|hope|want|think|feel|suggest|recommend|advise you|encourage|prefer|request you|ask (?:you|that)|require|imagine|expect|mean|depend|vary|notice|find (?:it|that|the|your|a|an|more|all|them)|enjoy|matter|help (?:you|us|with)?$|assist you$|cost|apply|work for|wish|not\b|hate|guess|bet|dispute|stick|wonder|believe|use|seem|sound|(?:be|do)$)\b/;

/** What "you will ..." must go on with to be a promise to the customer. */
export const YOU_GET =
  /^(?:hear|get|receive|be (?:notified|informed|contacted|updated|advised|called|refunded|emailed|sent|charged|billed|told|getting|receiving|hearing|given|credited)|have (?:it|your|the|a|an|them|this|that)|see (?:it|your|that|this|them))\b/;

/** Handed on, noted or asked about: over for the agent, open for the customer. */
export const HANDED_ON =
  /^(?:escalat\w+|pass(?:ed)?\b|forward(?:ed)?|raised?\b|noted?\b|flag\w*|logged?\b|report(?:ed)?\b|inform(?:ed)?\b|notif\w+|shared|relay\w*|made (?:a )?(?:note|aware)|taken (?:note|(?:this|your|it|that) (?:\w+ ){0,3}(?:into|up|forward|seriously|to)\b)|let (?:the|our|my|them|him|her) .*know|mention(?:ed)?|submitted|gone to|filed|aware|assigned|registered|recorded|documented|counted|alerted|chased|sent (?:this|it|that))\b/;

const DONE_VERBS =
  'refunded|sent|resent|re sent|replaced|cancell?ed|changed|updated|fixed|reset|credited|booked|rebooked|removed|added|shipped|ordered|reordered|moved|extended|unlocked|reopened|restored|corrected|switched|applied|reissued|reversed|voided|waived|dispatched|posted|transferred|reconnected|enabled|disabled|activated|renamed|merged|swapped|released|lifted|returned|arranged|scheduled|reserved|pencilled|emailed|mailed|attached|enclosed|linked|upgraded|approved|created|converted|cleared|stopped|blocked|frozen|froze|started|restarted|keyed|adjusted|amended|deleted|reinstated|rerun|rolled|deducted|topped|opted|granted|processed|requested|submitted|texted|printed|generated|synced|rebuilt|redone|patched|deployed|published|uploaded|refreshed|honou?red|completed|paid|knocked|dropped|sorted|resolved|done|squared|doubled|parked|held|put|set|taken|turned|closed|made|pulled|signed|spoken|spoke|talked|had a word';
/** An act finished for the customer. */
export const DONE = new RegExp(`^(?:${DONE_VERBS})\\b(?! (?:by (?:the|your|a|our|an)\\b|against|to help|sure|of\\b))`);
/** The same words where they close a matter rather than settle it, or tell of care taken. */
export const NOT_DONE =
  /\b(?:(?:ticket|case|chat|enquiry|complaint) (?:is |was |as )?(?:closed|set|marked)|put (?:our|their|through)|set (?:up|out|by|to|of)\b|made (?:by|of|from|to|available|sure|up)|paid for|held (?:for|to|ten)|(?:always|never|usually|normally|often) )/;

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
  /\b(?:hope(?:fully)?|might|may be|maybe|perhaps|possibly|(?:is|be|if|as a) possible|should (?:be able|normally)|trying to|aim to|plan to|would (?:like|love) to|looking to|intend|on order|no (?:date|eta|timeline|timeframe))\b/;
/** A rule of the house or a habit, which promises nothing for this case. */
export const HOUSE_RULE =
  /\b(?:polic(?:y|ies)|terms|eligible|eligibility|must be|can be (?:requested|returned|claimed|cancelled|refunded|made|chosen|used|moved)|(?:is|are) (?:allowed|permitted|accepted|valid|held)|applies|apply|requires?|as per|according to|normally|usually|typically|always|in general|generally|every (?:day|week|month|morning|evening|year)|per (?:day|week|month|person)|opening hours|open (?:from|daily)|window|licen[sc]ed|payable|onwards|check ?in|check ?out|whether|trial|only takes|takes (?:a|one|two|six) (?:minutes?|seconds?|moment)|valid|not able|can not|unable|stays?|remains?|hope you)\b/;
export const PAST =
  /\b(?:was|were|did|had|said|moved|spent|sent|ended|landed|gave|carried|went|came|arrived|received|called|told|left|ordered|happened|started|noticed|stayed|visited|wrote|reported|signed|delivered|bought|paid|took|changed|expired|released|served|charged|raised|issued|(?:has|have|had|was|were|got)(?: \w+)? \w+(?:ed|en|ent|de|ut))\b/;
/** What shows that a sentence with a time speaks of what is to come. */
export const TO_COME =
  /\b(?:will|shall|to be (?:with|at|in|on|there|ready)|expected|scheduled|booked|ready|estimated|(?:is|are) (?:back|on|coming|leaving|arriving|going|there|yours|out)|coming|leaving|arriving|landing|lands|arrives|ships|leaves|goes (?:out|back|live|off|to)|go (?:back|live) |comes (?:back|out|off|through)|reaches|hits|reopens|completes|finishes|reflects|takes|needs|you (?:get|have it|see)|expires|renews|be with|(?:refund|delivery|collection|visit|appointment|slot|release|fix|replacement)\b)\b/;
/** Put off or set to a time yet to come, though said in the past. */
export const SET_FOR =
  /\b(?:moved (?:to|for|until)|booked|scheduled|pencilled|arranged|due|confirmed|expected|planned|expect (?:it|this|that|them))\b.{0,30}$/;
/** Times that look ahead by themselves. */
export const AHEAD =
  /^(?:by|within|(?:in |on |for )?tomorrow|tonight|later|first|next|same|dayslot|in (?:the next |about |around |approx |under |less than )?(?:\d|an? |one|two|three|four|five|six|seven|eight|ten|half|few))/;
/** What people or things do as a habit. */
export const HABIT =
  /\b(?:they|we|people|(?!refunds|returns|payments|claims|credits|transfers|engineers)\w+s) (?:\w+ )?(?:go|get|take|make|do|keep|are|have|serve|open|close|give|mop|want|come|leave|work|run|refresh|need)\b/;

/** Regret, thanks and understanding, which promise nothing whatever time they name. */
export const FEELING_FIRST =
  /^[.! ]*(?:(?:hi|hey|hello|dear) [\w ]{2,20}, ?)?(?:i am |we are |very |so |really )*(?:sorry|apolog|thank|glad|happy to hear|i (?:do |can |completely |fully )*(?:understand|see|imagine|appreciate)|we (?:do |can |fully )*(?:understand|appreciate)|hope)/;
/** A thing that works or is there again. */
export const BACK_AGAIN =
  /\b(?:is|are|'s) (?<action>(?:back|active|live|up|working|running|there|ready|restored|waiting|yours|in your (?:mail|inbox|account|wallet|dms?))(?: again| now| already| in your| on your| under| for you)\b[\w ]{0,20})/dg;
/** The verb is of what is to come. */
export const FUTURE = /\b(?:will|due(?! to )|should|going to)\b/;
/** ... but of feelings. */
export const FELT_FUTURE = /\bwill (?:\w+ )?(?:enjoy|love|feel|like|need|want|have to|notice|find|know|see you)\b/;
/** A hedge about the matter at hand. */
export const ABOUT_US = /\b(?:i|we|it|this|that|will|back|refund|replacement|exchange|credit|visit)\b/;
/** A hedge about putting it right. */
export const MENDING = /\b(?:soon|fix|resolve|restore|back|sort|available|shortly|possible|refund|replac|long|order)/;
/** States that tell of a finished act without 'now' or 'has been'. */
export const SETTLED =
  /^(?:attached|enclosed|done|sorted|fixed|refunded|cancell?ed|restored|resolved|booked|unlocked|credited|corrected|reversed|waived|returned)\b/;
/** What a thing may have had done to it for the customer's sake. */
export const DONE_TO_IT =
  /^(?:refunded|cancell?ed|replaced|fixed|updated|changed|removed|corrected|reversed|restored|booked|rebooked|sent|resent|shipped|dispatched|posted|credited|unlocked|reset|switched|moved|extended|attached|enclosed|waived|resolved|sorted|activated|reinstated|completed|reopened|issued|reissued|added|applied|returned|voided|emailed|arranged|scheduled|reserved|approved|processed|ordered|reordered|requested|done)\b/;
/** The plain present for what is to come, as many speak: "I send it on Monday". */
export const I_DO =
  /\b(?:i|we|he|she) (?:then |also |just )?(?:(?:look|send|write|merge|call|bring|come|ring|post|make|check|fix|speak|drop|pick|give|refund|pay|book|change|upload|release|push|order|mail|email|text|message|answer|reply|return|repair|replace|deliver|collect|phone|correct|visit|start|finish)s?|do(?:es)?|(?:am|are|is) free)\b/;
