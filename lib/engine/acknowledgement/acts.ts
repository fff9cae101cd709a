import { type Plain, remembered } from '../plain';

/** What a sentence of the reply gets done; null where it does none of these. */
export type Act = 'solve' | 'refuse' | 'instruct' | 'ask' | 'defend';

const REFUSE =
  /\b(?:(?:can|could|will|do|does|are|is|am) not (?:be able|able|offer|refund|cancel|change|waive|give|extend|provide|accept|issue|make|do|go|return|something we|part of|included)|unable to|unfortunately|i am afraid|not (?:possible|eligible|refundable|covered|available)|stands?\b(?= |\.)|our policy|per (?:our|the) terms)\b/;
const ASK =
  /\?["')\]]*$|\b(?:(?:could|can|would|will) (?:you|u)|(?:please|pls|kindly) (?:\w+ )?(?:send|share|provide|dm|tell|let|confirm|give|email|mail|reply|write|contact|reach|call|post|attach|check|try|follow|fill|click|open|drop|visit|use|refer|go|see|note|quote|allow|wait|update|restart|clear|log|sign|reset|enter|type|type|look)|(?:dm|pm|message|email|mail|call|contact|reach out to|write to|follow) (?:us|me|and|your|the|\S+@)|send (?:us|me|a|the|it|over|your|that)|let (?:us|me) know|tell (?:us|me)|share your|we (?:would|will) (?:like|love|need) (?:to|you)|we (?:need|require))\b/;
const INSTRUCT =
  /^(?:\W*(?:then|next|first|now|also|just|simply|\d+[.)]|-|try|ok|so|once)[ ,:]*)*(?:go to|open|click|tap|press|select|choose|try|restart|reset|clear|check|log|sign|hold|turn|switch|unplug|plug|delete|remove|add|install|uninstall|update|use|enter|type|set|make sure|head|visit|follow|look|scroll|close|run|enable|disable|send|call|book|return|wait|keep|bring|take|put|give|have a|download|pick|swipe|refer|see|get|change|create|copy|contact|find|exit|right click|pop|swing|drop)\b|\b(?:you (?:can|could|will need to|need to|must (?!have)|should (?!not|never|have|see|get|hear|be)|may|might|have to)\b|steps?\b)\b|>/;
const SOLVE =
  /\b(?:(?:i|we) (?:have|had|am|are|will|just|already|can|also|now|would|did)(?: \w+){0,2} (?:refunded|sent|sending|reset|fixed|fix|cancelled|changed|moved|put|added|removed|raised|asked|booked|ordered|arranged|credited|escalated|passed|forwarded|logged|opened|reopened|switched|checked|looked|looking|spoken|talked|resend|send|refund|replace|arrange|look|check|get|make|call|ring|email|write|raise|pass|move|add|put|give|sort|investigate|chase|find|book|offer|issue|released|restored|locked|extended|voided|waived|reversed|taken|pulled|found|set)|let us|let me|here is|here are|a (?:new|replacement|fresh|refund) \w+|(?:is|are|was|were|will be|has been|have been|being|gets?|got) (?:\w+ )?(?:sent|refunded|fixed|on (?:its|the|his|her|their) way|reset|shipped|dispatched|back|booked|credited|resolved|switched|processed|working|looking|rolling|due|scheduled|released|restored|replaced|ready|being|now|reviewed|handled|escalated)|(?:it|which|that|this) (?:works|will|should|goes|takes|arrives|comes)|refund(?:s|ed)?\b.{0,30}\b(?:days|today|friday|monday|card|by)|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|within \d|in \d+ (?:minutes|hours|days)|our team|the team|we are here|happy to|glad to|working on)\b/;
const DEFEND =
  /\b(?:(?:both|all|the \w+|charges?) (?:is|are|was|were) (?:\w+ )?(?:correct|right|valid)|(?:works?|working|goes|went|runs?|is|was) (?:\w+ )?(?:fine|perfectly|correct(?:ly)?|normal|well|ok(?:ay)?) (?:for|on|here|at|from|with|in)|without a hitch|no (?:trouble|problems?|fault) (?:at|on|here|for|with|found|my|our)|no (?:other )?(?:guest|user|\w+) (?:has|had|have)|(?:every|all|most) (?:\w+ )?(?:customers?|people|users?|of our|of them) (?:\w+ )?(?:get|find|have|are|love|seem|prefer|do|seem)|(?:is|are|was|were) (?:\w+ )?(?:checked|inspected|tested|trained|clearly|stated|written|listed|printed|shown|explained|mentioned|published|in the (?:terms|email))|(?:as|it) (?:says|stated|said|mentioned|explained)|most likely|you (?:could|might|may) have|you (?:\w+ )?(?:did not (?:send|reply|tell|check|read|enter|follow|use|ask|let|bring|give)|have not (?:sent|given|paid|told)|forgot|failed|chose|agreed|signed up|selected|accepted|entered|typed|picked|were sent)|would (?:have|has) (?:been|told|shown)|we (?:always|never|strive|pride|work hard|check|test|train)|(?:our|the) (?:records?|logs?|system|tracking|photo|notes?|driver|courier|data|scan\w*|gps) (?:\w+ )?(?:shows?|says?|state|is|are)|that is how|bear in mind|keep in mind|please (?:understand|note|remember)|nine times|people (?:tend|often)|tends? to|never had|not our|nothing (?:wrong|to do with|we|i)|one piece|weighs|nearly all|according to)\b/;

/** The acts of a sentence of the reply. */
export const actsIn = remembered((sentence: Plain): ReadonlySet<Act> => {
  const { text } = sentence;
  const found = new Set<Act>();
  if (REFUSE.test(text)) found.add('refuse');
  if (ASK.test(text)) found.add('ask');
  if (INSTRUCT.test(text)) found.add('instruct');
  if (SOLVE.test(text)) found.add('solve');
  if (DEFEND.test(text)) found.add('defend');
  return found;
});

/** Where in a plain sentence the first clause begins that solves, asks or instructs; its length where none does. */
export const actStart = remembered((sentence: Plain): number => {
  const { text } = sentence;
  const pieces = /(?:^|[,;:.!?] | - | (?:and|so|but) (?=(?:i|we|please|could|can|here|your|the|a|you|let|it|will)\b))/g;
  for (const match of text.matchAll(pieces)) {
    const at = match.index + match[0].length;
    const piece = text.slice(at, at + 90);
    if (
      /^(?:and |so |but |then |however,? )?(?:please (?!accept|forgive|know|do not|tell your|give (?:him|her|them))|pls|kindly|could you|can you|would you|will you|dm\b|pm us|send (?:us|me|a)|let (?:us|me)|i have (?!no\b|to\b|read|seen|noted|had)|i have had a look|we have (?!no\b|let|left|kept|made|not\b)|i will|we will|i am (?!sorry|so|really|very|not|ashamed|truly|sad)|we are (?!sorry|so|really|very|not|truly|deeply|sad)|here is|here are|a (?:new|replacement|refund)|try|go to|open|click|tap|restart|if you|to (?:fix|sort|help|get|check|put)|your (?:\w+ )?(?:refund|new)|(?:the|our) (?:team|refund|replacement)|it (?:will|should|went|was sent)|you (?:can|will|need|should (?!not|never|have))|we (?:can|would|need|request)|i (?:can|would|just|sent|checked|asked|put))/.test(
        piece,
      ) &&
      !/^(?:i|we) (?:can|do) (?:\w+ )?(?:see|imagine|understand|hear|tell)\b/.test(piece) &&
      !/^i would (?:be|feel|hate|want)\b/.test(piece)
    )
      return at;
  }
  return text.length;
});
