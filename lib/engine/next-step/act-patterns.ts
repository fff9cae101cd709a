// The shapes in which a reply tells of acts. All are tried against plain text in lower case.

const TEAM =
  '(?:team|teams|department|dept|desk|staff|colleagues?|agents?|reps?|specialists?|experts?|advisors?|advisers?|engineers?|technicians?|devs|executives?|officers?|managers?|management|supervisors?|people|folks|crowd|crew|guys|side|office|unit|group|personnel|backend|seller|supplier|courier|carrier|airline|contractor|vendor|partner|merchant|driver|plumber|electrician|fitter|nurse|doctor|housekeeping|reception|finance|billing|accounts|warehouse|support|bank|secretary|assistant)';
/** Nobody to count on by name: "someone", "the team", "it". */
export const WEAK_OWNER = new RegExp(
  `^(?:someone|somebody|anyone|they|(?:the|our|a|an|my|another|any|your|some|relevant|concerned|both|all|that|this) .*|it|this|that|these|those|which|who|there|you|u|and)$|\\b${TEAM}$`,
);
/** Who can act: a pronoun, a team, a bare name. What stands with "the" or "your" and is no team is a thing. */
export const PERSON = new RegExp(
  `^(?:i|we|he|she|they|you|u|who|slotx*|someone|somebody|anyone|one of .*|(?:.* )?${TEAM}(?: (?:from|in|at|of) .*)?)$`,
);
/** What a name alone looks like; whether it is one only its capital tells. */
export const BARE_NAME =
  /^(?!(?:it|this|that|these|those|which|there|here|nothing|anything|something|all|both|each|one|the|our|a|an|my|your|their|his|her|and|so|but|no|what|who|how|where|when|why|not|most|many|some|any|people|guests|customers|nobody|everyone|everybody)\b)[\w'-]+(?: [\w'-]+)?(?: (?:from|in|at|of) .*)?$/;
/** What a person does for another; a name with another verb is a product ("Notes will save a copy"). */
export const HUMAN_ACT =
  /^(?:be (?:in touch|in contact|with|back|there|calling|writing|sending|out|at|looking|getting|your)|call|ring|phone|email|text|message|write|contact|reach|send|come|visit|meet|bring|drop|collect|pick|deliver|fix|sort|finish|post|refund|pay|book|arrange|confirm|follow|speak|talk|answer|reply|chase|respond|assist|review|look (?:into|at)|get (?:back|it|this|you)|have (?:it|this|your|a look)|take (?:a look|it|this|over)|let (?:you|us|me)|give you|do (?:it|this|that)|go (?:through|over)|tell you|ask)\b/;
/** What things do by themselves or have done to them. */
export const THING_DOES =
  /^(?:be (?:refunded|credited|returned|reversed|replaced|shipped|dispatched|delivered|posted|processed|reviewed|escalated|forwarded|passed|assigned|contacted|notified|handled|addressed|resolved|fixed|sorted|corrected|restored|released|issued|arranged|scheduled|booked|installed|collected|completed|launched|announced|blocked|adjusted|assessed|examined|decided|answered|activated|cancell?ed|sent|back|with|ready|there|available|live|done|put|made|up|gone|on|in|out|taken|given|looked|dealt|seen|rebuilt|paid|coming|going|yours|right)\b|(?:arrive|reach|ship|land|follow|resume)\b|come|go (?:out|live|back|to|on|in)|get (?:to|there|looked|sorted|fixed|done|reviewed))/;
const ADVERBS =
  '(?:also|then|now|personally|just|soon|shortly|certainly|definitely|surely|gladly|happily|still|both|all|each|first|quickly|directly|currently|actively|already|urgently|be able to|go ahead and|get to|need to|have to|want to|like to|love to|kindly|further|again|either|probably|likely|hopefully|try (?:to|and)|(?:try|do) (?:my|our) best to|make sure (?:to|we|i)) ';
const SUBJECT =
  "(?<owner>i|we|he|she|they|you|u|it|this|that|these|those|which|who|someone|somebody|anyone|(?:one of |another |some |any )?(?:the|our|a|an|my|your|their|his|her|both|all) (?:[\\w'&.-]+ ){0,5}?[\\w'-]+|[\\w'-]+(?: [\\w'-]+){0,4}?)";
const WORDS = "(?:[\\w'-]+(?: [\\w'-]+){0,5})";

/** Whether a clause can promise. */
export const MODAL = /\b(?:will|shall|would|may|might|could|should|to)\b/;
/** Whether a clause can tell of something finished. */
export const AUXILIARY = /\b(?:have|has|had|is|are|was|were|got)\b/;
/** "I will send it", "the team should be calling you". */
export const WILL = new RegExp(
  `(?:[,;:.!()"-] ?|\\b(?:and|but|so|then|that|because|as|or|sure|ensure|assured|while|where|when|once|after|if|until) |^(?:ok|yes|no|sure|hi|hey|well) )?${SUBJECT} (?<modal>will|shall|would|may|might|could|should|am going to|are going to|is going to) (?<not>not |never )?(?<adverbs>(?:${ADVERBS})*)(?<action>${WORDS})`,
  'dg',
);
/** "Will get back to you." */
export const WILL_ALONE =
  /(?:^|[,.;:!-] ?|\b(?:and|but|so) )(?:will|gonna) (?<action>(?:be (?:corrected|fixed|sorted|done|sent|there|back|with|looked|updated|refunded)|get|come|let|be in touch|keep|reply|write|call|ring|email|text|send|update|tell|revert|contact|reach|message|confirm|refund|follow|circle|check|look|ask|chase|sort|pass|have)\b(?: [\w'-]+){0,5})/dg;
/** "... and get back to you". */
export const GO_ON =
  /(?:\b(?:and|or|then)|,) (?:then |also |will )?(?<action>(?:get back|come back|be in touch|let you know|keep you|reply|write|call|ring|email|text|send|update you|tell you|revert|message|confirm|refund|follow up)\b(?: [\w'-]+){0,3})/dg;
/** "Let me check". */
export const LET_ME =
  /\b(?:let|allow) (?<owner>me|us(?= (?:to )?(?:check|look into|have (?:this|it|your)|find out|see what))) (?:to )?(?<action>(?!know\b|down\b)\w+(?: [\w'-]+){0,5})/dg;
const FIRM_DOING =
  'sending|calling|coming|walking|heading|driving|riding|refunding|replacing|putting|booking|shipping|posting|moving|switching|issuing|crediting|covering|bringing|ringing|pulling|restoring|arranging|stopping|resetting|unlocking|dropping|canceling|adding|removing|paying|finishing|opening|running|emailing|texting|releasing|waiving|rolling|returning|delivering|picking|rebooking|extending|changing|updating|going (?:out|back|live)|sticking|popping|swapping|holding';
const WEAK_DOING =
  'looking|working|checking|investigating|chasing|reviewing|trying|sorting|asking|fixing|handling|monitoring|following|discussing|resolving|actively|seeing|doing (?:our|my|everything|what|all)|dealing|preparing|testing|rewriting|redoing|reworking|reaching out|assessing|exploring|planning|aiming|raising|passing|on it|in (?:talks|contact|touch)';
/** What things can be doing: on their way out or in. */
export const MOVES = /^(?:coming|going|rolling|shipping|leaving|heading)\b/;
/** "We are looking into it", "Ana's walking over". */
export const DOING = new RegExp(
  `\\b(?:(?<owner>i|we|they|he|she|someone|somebody|(?:the|our|a|my) (?:[\\w'-]+ ){0,3}?[\\w'-]+|[a-z]+) (?:am|are|is|have been|has been)|(?<name>[a-z]{3,})'s) (?<adverbs>(?:${ADVERBS})*)(?<action>(?:(?<firm>${FIRM_DOING})|${WEAK_DOING})\\b(?: [\\w'-]+){0,4})`,
  'dg',
);
/** "Checking this now." */
export const BARE_DOING =
  /(?:^|[.,;:!] |\b(?:currently|now|still) )(?<action>(?:looking|working|checking |chasing|sending|reviewing|trying|sorting|calling|coming|refunding|asking|on it|putting|getting|pulling|opening|running|restoring|issuing|processing|fixing)(?: [\w'-]+){0,5})/dg;
/** On the way to the customer as they read. */
export const APPROACHING = /^(?:coming (?:over|down|up|round|out)|walking|rolling)\b/;
/** "I have refunded it", "your case is being reviewed". */
export const PERFECT =
  /\b(?<owner>i|we|they|he|she|it|this|that|which|all|both|and|(?:the|our|your|a|an|my|new|another|two|three|one) (?:[\w'&.-]+ ){0,6}?[\w'-]+|[\w'-]+(?: of [\w' -]+?)?) (?<aux>have been|has been|have|has|had|am|is being|are being|is|are|was|were|got) (?<between>(?:(?:not|now|just|already|also|since|today|immediately|all|both|so|been|being|currently|duly|then|directly|urgently|only|fully|manually) )*)(?<action>\w+(?: [\w'-]+){0,5})/dg;
/** "I refunded it". */
export const SIMPLE_PAST =
  /(?:^|[,;:.!-] |\b(?:and|but|so|then) )(?<owner>i|we) (?:just |also |now |already )*(?<action>(?!put\b|set\b|taken\b|turned\b|made\b|held\b|pulled\b|paid\b|dropped\b|closed\b|reset\b)\w+(?: [\w'-]+){0,5})/dg;
/** "Sorted." */
export const BARE_DONE =
  /(?:^|[.,;:!] |\b(?:and|now|all) )(?<action>(?:done|sorted|fixed|refunded|cancell?ed|attached|enclosed|resent|rebooked|reversed|updated|changed|corrected|replaced|unlocked|removed|added|resolved|credited|moved|swapped|booked|restored|reopened|passed|escalated|flagged|noted|logged|raised|forwarded|reported)(?: [\w'-]+){0,4})/dg;
/** Ways of speaking that "let me" leads to. */
export const TALK_OF = /^(?:explain|start|say|begin|assure|tell|share|clarify|reassure|settle)\b/;
