// The words that tell a firm act from a loose one. All are tried against plain text in lower case.

/** An action that leaves open what will be done: "look into it", "be in touch", "see what we can do". */
export const WEAK_ACTION =
  /^(?:(?:be |get |do |have |keep |take |make |being |getting |having |give |gives |giving )?(?:looking|looked|look|checking|check|investigat\w+|review\w*|process\w*|handl\w+|address\w*|follow\w*|get back|getting back|come back|coming back|be back to|back to you|revert\w*|circle back|in touch|touch base|in contact|keep (?:you|everyone|this|that|me|us)|posted|updated|informed|see (?:what|if|about|whether|where|how)|seeing what|try\w*|(?:my|our) (?:very )?best|everything|what|all (?:we|i)|whatever|the needful|needful|care|it from|this from|up (?:the|this|your|with)|work\w*|sort\w*|assist\w*|help\w*|support\w*|deal\w*|pass\w*|note\b|noted\b|noting\b|escalat\w*|raise\b|raising\b|forward\w*|flag\w*|chas\w+|a (?:closer |quick |better |further |little )*(?:look|note|word|think|shot|poke|shout|nudge)|reach\w*|contact\w*|connect\w*|let you|updat\w+|advis\w*|notif\w+|inform\w*|hear\w*|consider\w*|includ\w+|monitor\w*|discuss\w*|mention\w*|speak\w*|spoke\w*|talk\w*|ask\w*|find\w*|resolv\w*|improv\w*|learn\w*|fix(?:ing|ed)?\b|action\w*|shar(?:e|ed|ing) (?:this|your|it|that|the)|relay\w*|bring|pick (?:this|it|up)|get (?:this|that|it|to the bottom|someone|somebody|some)|progress\w*|priorit\w+|assign\w*|on (?:it|to it|the case|this|top|to you)|hands? on|push\w*|decid\w*|determin\w*|analy\w+|evaluat\w*|explor\w*|study|dig\w*|figure|bottom|told|tell|rectif\w+|taken (?:care|up|into|on)|dealt|put (?:together|forward)|on (?:our|their|the) (?:radar|list|roadmap|milestone)|aware|making (?:it|things) right|make (?:it|this|things) right)\b)/;

/** What is no step at all: states, wishes, politeness, ways of speaking. */
export const NO_ACT =
  /^(?:be (?:honou?red|privileged|happy|glad|able|here|there|more than|delighted|pleased|sure|honest|sorry|missed|fine|okay|ok|careful|surprised|great|good|nice|useful|helpful|better|best|considered|appreciated|greatly|highly|very|so|worth|easier|possible|required|needed|asked|safe|aware|a\b|an\b|in your|grateful|thrilled|interested|unable|no\b|cross|upset|furious|livid|as\b|gutted|annoyed|frustrated|shocked|the\b|like|that)|need|have\b(?! (?:it|your|this|that|them|a|an|the|someone|one|new)\b)|miss|always|never|continue|keep (?:improving|working|trying|striving|doing|up|growing|bringing|making)|strive|love|like|see you|assume|explain|admit|say|tell you (?:what|that|the truth)|know|agree|understand|appreciate|look forward|welcome|stay|remain|hope|want|think|feel|suggest|recommend|advise you|encourage|prefer|request you|ask (?:you|that)|require|imagine|expect|mean|depend|vary|notice|find (?:it|that|the|your|a|an|more|all|them)|enjoy|matter|help (?:you|us|with)?$|assist you$|cost|apply|work for|wish|not\b|hate|guess|bet|dispute|stick|wonder|believe|use|seem|look like|sound|happen if|(?:be|do)$)\b/;

/** What "you will ..." must go on with to be a promise to the customer. */
export const YOU_GET =
  /^(?:hear|get|receive|be (?:notified|informed|contacted|updated|advised|called|refunded|emailed|sent|charged|billed|told|getting|receiving|hearing|given|credited|reimbursed)|have (?:it|your|the|a|an|them|this|that)|see (?:it|the (?:money|refund|credit|amount|change|points|miles)|your|that|this|them|\d))\b/;

/** Handed on, noted or asked about: over for the agent, open for the customer. */
export const HANDED_ON =
  /^(?:escalat\w+|pass(?:ed)?\b|forward(?:ed)?|raised?\b|noted?\b|flag\w*|logged?\b|report(?:ed)?\b|inform(?:ed)?\b|notif\w+|shared|shar(?:ed|ing) (?:this|your|it|that|the|these|all)|relay\w*|made (?:a |them |the team |everyone )?(?:a )?(?:note|aware)|fed (?:this|that|it|back)|taken (?:note|on board|(?:this|your|it|that) (?:\w+ ){0,3}(?:on board|into|up|forward|seriously|to)\b)|brought (?:this|it|that)|let (?:the|our|my|them|him|her) .*know|mention(?:ed)?|highlight(?:ed)?|submitted|gone to|put in (?:a|an) (?:\w+ )?(?:ticket|request|case|word)|opened (?:a|an) (?:ticket|case|investigation|internal)|filed|put (?:this|it|that) (?:to|forward|in front)|aware|assigned|registered|recorded|documented|counted|given (?:the|them|him|her|our) .*(?:poke|shout|nudge|prod)|alerted|chased|been in touch|sent (?:this|it|that|your (?:message|feedback|comments?|details|case|query|concern)))\b/;

const DONE_VERBS =
  'refunded|sent|resent|re sent|replaced|cancell?ed|changed|updated|fixed|reset|credited|booked|rebooked|removed|added|shipped|ordered|reordered|moved|extended|unlocked|reopened|restored|corrected|switched|applied|issued (?:a|the|your) (?:\\w+ )?(?:refund|credit|replacement|voucher|code|label)|reissued|reversed|voided|waived|dispatched|posted|transferred|reconnected|reactivated|enabled|disabled|activated|deactivated|renamed|merged|swapped|resubmitted|released|lifted|returned|reimbursed|arranged|organi[sz]ed|scheduled|rescheduled|reserved|pencilled|emailed|mailed|e mailed|attached|enclosed|linked|upgraded|downgraded|approved|created|converted|cleared|stopped|blocked|frozen|froze|started|restarted|keyed|adjusted|amended|deleted|reinstated|rerun|rolled|deducted|discounted|topped|opted|unsubscribed|whitelisted|granted|processed|requested|submitted|texted|printed|regenerated|generated|synced|rebuilt|redone|patched|deployed|published|uploaded|refreshed|honou?red|completed|paid|knocked|dropped|sorted|resolved|done|squared|doubled|parked|held|put|set|taken|turned|closed|made|pulled|signed|spoken|spoke|talked|had a word';
/** An act finished for the customer. */
export const DONE = new RegExp(
  `^(?:been )?(?:${DONE_VERBS})\\b(?! (?:by (?:the|your|a|our|an)\\b|up to|against|at the time|to help|to give|to make|sure|of\\b|from fresh))`,
);
/** The same words where they close a matter rather than settle it, or tell of care taken. */
export const NOT_DONE =
  /\b(?:(?:ticket|case|chat|enquiry|complaint) (?:has been |is |was |as )?(?:now )?(?:closed|set|marked)|closed (?:the|your|this) (?:ticket|case|chat)|taken (?:seriously|care)|put (?:a lot|so much|our|their|in place|through)|set (?:up|out|by|to|of)\b|made (?:by|of|from|to|available|sure|a lot|up|it clear)|pulled (?:up|your)|paid for|held (?:for|to|15|ten)|(?:always|never|usually|normally|often) )/;

/** Spoken with or shown to someone: only where the agent did it. */
export const TOLD = /^(?:shown|asked|told|contacted|emailed (?:the|our)|rung|called)\b/;

/** Its effect reaches the customer only later: money and goods. */
export const LATER =
  /\b(?:refund\w*|credit(?:ed|s)?\b|reimburs\w*|revers\w+|replac\w+|(?:re)?ordered|on order|ship\w*|dispatch\w*|parcel|posted|payout|requested|resubmit\w*|compensation|cheque|put .{0,30} through)\b/;
/** ... unless it is there already. */
export const THERE_ALREADY =
  /\b(?:already|posted in|attached|below|tracking|inbox|e?mailed|showing|visible|on your (?:card|account|balance) now|in your (?:account|wallet|balance|basket)|reference|voucher|code|comes off|next (?:bill|invoice)|instead)\b/;

/** A wish, a hedge or a maybe. */
export const HOPED =
  /\b(?:hope(?:fully)?|might|may be|maybe|perhaps|possibly|(?:is|be|if|as a) possible|should (?:be able|normally)|with (?:any )?luck|trying to|aim(?:ing)? to|plan(?:ning)? to|would (?:like|love) to|looking to|intend|will not be long|on order|not sure when|no (?:date|eta|timeline|timeframe))\b/;
/** A rule of the house or a habit, which promises nothing for this case. */
export const HOUSE_RULE =
  /\b(?:polic(?:y|ies)|terms|eligible|eligibility|must be|can (?:only )?be (?:requested|returned|claimed|cancelled|refunded|made|chosen|used|moved)|(?:is|are) (?:only )?(?:allowed|permitted|accepted|valid|held)|applies|apply|requires?|as per|according to|normally|usually|typically|always|in general|generally|every (?:day|week|month|morning|evening|year)|per (?:day|week|month|person)|opening hours|open (?:from|daily)|our hours|business hours|window|licen[sc]ed|payable|onwards|check ?in|check ?out|whether|trial|only takes|takes (?:just )?(?:a|one|two|six) (?:minutes?|seconds?|moment)|valid|not able|can not|unable|stays?|remains?|hope you)\b/;
export const PAST =
  /\b(?:was|were|did|had|said|moved|spent|sent|ended|landed|gave|carried|went|came|arrived|received|called|told|left|ordered|happened|started|noticed|stayed|visited|wrote|reported|signed|delivered|bought|paid|took|changed|expired|released|served|charged|raised|issued|(?:has|have|had|was|were|got)(?: \w+)?(?: been)? \w+(?:ed|en|ent|de|ut))\b/;
/** What shows that a sentence with a time speaks of what is to come. */
export const TO_COME =
  /\b(?:will|shall|going to|due(?! to (?!be|arrive|land))|should (?:be|have|reach|arrive|get|see|show|land|hit|come|reflect)|to be (?:with|at|in|on|there|ready)|expected|scheduled|booked|set for|ready|estimated|(?:is|are) (?:back|on|coming|leaving|arriving|going|there|yours|out)|coming|leaving|arriving|landing|lands|arrives|ships|leaves|goes (?:out|back|live|off|to)|go (?:back|live) |gets? (?:here|there|to you)|comes (?:back|out|to you|off|through)|reaches|hits|reopens|completes|finishes|reflects|takes|needs|you (?:get|have it|see)|expires|renews|be with|(?:refund|delivery|collection|visit|appointment|slot|release|fix|replacement)\b[^.]{0,30})\b/;
/** Put off or set to a time yet to come, though said in the past. */
export const SET_FOR =
  /\b(?:moved (?:to|for|until)|rescheduled|booked|set for|scheduled|pencilled|arranged|extended (?:to|until)|due|confirmed|expected|planned|makes it|expect (?:it|this|that|them|to (?:have|be|ship|see|get)))\b.{0,30}$/;
/** Times that look ahead by themselves. */
export const AHEAD =
  /^(?:by|within|(?:in |on |for )?tomorrow|tonight|later|first|next|same|dayslot|in (?:the next |about |around |approx |under |less than )?(?:\d|an? |one|two|three|four|five|six|seven|eight|ten|half|a few|few))/;
/** What people or things do as a habit. */
export const HABIT =
  /\b(?:they|we|people|(?!refunds|returns|payments|deliveries|claims|credits|transfers|engineers|replacements)\w+s) (?:\w+ )?(?:go|get|take|make|do|keep|are|have|serve|open|close|give|mop|want|come|leave|work|run|refresh|need)\b/;

/** Regret, thanks and understanding, which promise nothing whatever time they name. */
export const FEELING_FIRST =
  /^[.! ]*(?:(?:hi|hey|hello|dear) [\w ]{2,20}, ?)?(?:i am |we are |very |so |really )*(?:sorry|apolog|thank|glad|happy to hear|i (?:do |can |completely |fully )*(?:understand|see|imagine|appreciate)|we (?:do |can |completely |fully )*(?:understand|appreciate)|hope)/;
/** A thing that works or is there again. */
export const BACK_AGAIN =
  /\b(?:is|are|'s) (?:now |already |all )*(?<action>(?:back|active|live|up|working|running|there|ready|restored|outside your door|waiting|yours|in your (?:mail|inbox|e ?mail|account|wallet|dms?))(?: again| now| already| and running| in your| on your| under| for you)\b(?! (?:to|if|from))[\w ]{0,20})/dg;
/** The verb is of what is to come. */
export const FUTURE = /\b(?:will|due(?! to (?!be|arrive|land))|should|going to)\b/;
/** ... but of feelings. */
export const FELT_FUTURE =
  /\bwill (?:\w+ )?(?:enjoy|love|feel|like|need|want|have to|notice|find|know|understand|see you)\b/;
/** A hedge about the matter at hand. */
export const ABOUT_US = /\b(?:i|we|it|this|that|will|back|refund|replacement|exchange|credit|visit)\b/;
/** A hedge about putting it right. */
export const MENDING =
  /\b(?:soon|fix|resolve|restore|back|sort|available|up and running|shortly|possible|refund|replac|long|order)/;
/** States that tell of a finished act without 'now' or 'has been'. */
export const SETTLED =
  /^(?:attached|enclosed|done|sorted|fixed|refunded|cancell?ed|restored|resolved|booked|unlocked|credited|corrected|reversed|waived|dispatched|returned)\b/;
/** What a thing may have had done to it for the customer's sake. */
export const DONE_TO_IT =
  /^(?:been )?(?:refunded|cancell?ed|replaced|fixed|updated|changed|removed|corrected|reversed|restored|booked|rebooked|sent|resent|shipped|dispatched|posted|credited|unlocked|reset|switched|moved|extended|attached|enclosed|waived|resolved|sorted|activated|reactivated|reinstated|completed|reopened|issued|reissued|added|applied|reimbursed|returned|voided|emailed|arranged|scheduled|rescheduled|reserved|approved|processed|ordered|reordered|requested|done)\b/;
/** The plain present for what is to come, as many speak: "I send it on Monday". */
export const I_DO =
  /\b(?:i|we|he|she) (?:then |also |just )?(?:(?:look|send|write|merge|call|bring|come|ring|post|make|check|fix|speak|drop|pick|give|refund|pay|book|change|upload|release|push|order|mail|email|text|message|answer|reply|return|repair|replace|deliver|collect|phone|correct|visit|start|finish)s?|do(?:es)?|(?:am|are|is) free)\b/;
