// The shapes in which a reply tells of acts. All are tried against plain text in lower case.

const TEAM =
  '(?:team|teams|department|dept|desk|staff|colleagues?|agents?|specialists?|engineers?|technicians?|devs|executives?|officers?|managers?|management|supervisors?|people|folks|crew|guys|side|office|unit|courier|contractor|partner|driver|electrician|nurse|doctor|housekeeping|reception|finance|billing|accounts|warehouse|bank)';
/** Nobody to count on by name: "someone", "the team", "it". */
export const WEAK_OWNER = new RegExp(
  `^(?:someone|somebody|they|(?:the|our|a|an|my|another|any|your|some|both|all|that|this) .*|it|this|that|these|those|which|who|you|u|and)$|\\b${TEAM}$`,
);
/** Who can act: a pronoun, a team, a bare name. What stands with "the" or "your" and is no team is a thing. */
export const PERSON = new RegExp(
  `^(?:i|we|he|she|they|you|u|who|slotx*|someone|somebody|one of .*|(?:.* )?${TEAM}(?: (?:from|in|at|of) .*)?)$`,
);
/** What a name alone looks like; whether it is one only its capital tells. */
export const BARE_NAME =
  /^(?!(?:it|this|that|these|those|which|there|here|nothing|all|both|each|one|the|our|a|an|my|your|their|his|her|and|so|but|no|what|who|how|when|why|not|most|many|some|any|nobody)\b)[\w'-]+(?: [\w'-]+)?(?: (?:from|in|at|of) .*)?$/;
/** What a person does for another; a name with another verb is a product ("Notes will save a copy"). */
export const HUMAN_ACT =
  /^(?:be (?:in touch|in contact|with|back|out|at|looking|your)|call|ring|phone|email|text|write|reach|send|come|visit|meet|bring|drop|collect|pick|fix|sort|post|pay|book|follow|talk|respond|look (?:into|at)|get (?:back|it|this|you)|have (?:it|this|your|a look)|take (?:a look|it|this|over)|let (?:you|us|me)|give you|do (?:it|this|that)|go (?:through|over)|tell you|ask)\b/;
/** What things do by themselves or have done to them. */
export const THING_DOES =
  /^(?:be (?:refunded|credited|returned|replaced|dispatched|delivered|posted|processed|reviewed|forwarded|passed|contacted|handled|addressed|resolved|fixed|sorted|corrected|restored|released|issued|arranged|scheduled|installed|completed|launched|announced|adjusted|assessed|activated|cancell?ed|sent|back|with|ready|available|live|done|put|made|up|gone|on|in|out|taken|looked|dealt|seen|rebuilt|paid|coming|going|yours|right)\b|(?:reach|ship|land|follow)\b|come|go (?:out|live|back|to|on|in)|get (?:to|sorted|done))/;
const ADVERBS =
  '(?:also|then|now|personally|just|soon|shortly|certainly|definitely|surely|gladly|still|both|all|each|first|quickly|currently|already|be able to|go ahead and|get to|need to|have to|want to|like to|love to|kindly|probably|try (?:to|and)|(?:try|do) (?:my|our) best to|make sure (?:to|we|i)) ';
const SUBJECT =
  "(?<owner>i|we|he|she|they|you|u|it|this|that|these|those|who|(?:one of |some |any )?(?:the|our|a|an|my|your|their|his|her|both|all) (?:[\\w'&.-]+ ){0,5}?[\\w'-]+|[\\w'-]+(?: [\\w'-]+){0,4}?)";
const WORDS = "(?:[\\w'-]+(?: [\\w'-]+){0,5})";

/** Handed to people. */
export const TO_PEOPLE = new RegExp(`\\b(?:${TEAM}|us|them|him|her)\\b`);

/** Whether a clause can promise. */
export const MODAL = /\b(?:will|shall|would|may|might|could|should|to)\b/;
/** Whether a clause can tell of something finished. */
export const AUXILIARY = /\b(?:have|has|had|is|are|was|were|got)\b/;
/** "I will send it", "the team should be calling you". */
export const WILL = new RegExp(
  `(?:^|[,;:.!()"-] ?|\\b(?:and|but|so|then|that|because|as|or|sure|while|where|when|once|after|if|until) |^(?:ok|yes|no|sure|hi|hey|well) )?${SUBJECT} (?<modal>will|shall|would|may|might|could|should|am going to|are going to|is going to) (?<not>not |never )?(?<adverbs>(?:${ADVERBS})*)(?<action>${WORDS})`,
  'dg',
);
/** "Will get back to you." */
export const WILL_ALONE =
  /(?:^|[,.;:!-] ?|\b(?:and|but|so) )will (?<action>(?:be (?:done|sent|there|back|with|looked)|get|come|let|be in touch|keep|write|call|ring|email|text|send|update|tell|revert|reach|follow|look|ask|sort|pass|have)\b(?: [\w'-]+){0,5})/dg;
/** "... and get back to you". */
export const GO_ON =
  /(?:\b(?:and|or|then)|,) (?:then |also |will )?(?<action>(?:get back|come back|be in touch|let you know|keep you|reply|write|call|ring|text|send|update you|tell you|revert|message|confirm|refund|follow up)\b(?: [\w'-]+){0,3})/dg;
/** "Let me check". */
export const LET_ME =
  /\b(?:let|allow) (?<owner>me|us(?= (?:to )?(?:check|look into|have (?:this|it|your)|find out|see what))) (?:to )?(?<action>(?!know\b)\w+(?: [\w'-]+){0,5})/dg;
const FIRM_DOING =
  'sending|calling|coming|walking|heading|driving|refunding|replacing|putting|booking|posting|moving|crediting|covering|bringing|ringing|pulling|arranging|resetting|adding|paying|opening|running|emailing|rolling|returning|delivering|extending|changing|updating|going (?:out|back|live)|holding';
const WEAK_DOING =
  'looking|working|checking|investigating|reviewing|trying|sorting|asking|monitoring|following|discussing|seeing|doing (?:our|my|everything|what|all)|dealing|testing|reaching out|passing|on it|in (?:contact|touch)';
/** What things can be doing: on their way out or in. */
export const MOVES = /^(?:coming|going|rolling)\b/;
/** "We are looking into it", "Ana's walking over". */
export const DOING = new RegExp(
  `\\b(?:(?<owner>i|we|they|he|she|(?:the|our|a|my) (?:[\\w'-]+ ){0,3}?[\\w'-]+|[a-z]+) (?:am|are|is|have been|has been)|(?<name>[a-z]{3,})'s) (?<adverbs>(?:${ADVERBS})*)(?<action>(?:(?<firm>${FIRM_DOING})|${WEAK_DOING})\\b(?: [\\w'-]+){0,4})`,
  'dg',
);
/** "Checking this now." */
export const BARE_DOING =
  /(?:^|[.,;:!] |\b(?:currently|now|still) )(?<action>(?:looking|working|checking |sending|reviewing|trying|sorting|calling|coming|on it|getting|pulling|opening|running|restoring|processing)(?: [\w'-]+){0,5})/dg;
/** On the way to the customer as they read. */
export const APPROACHING = /^(?:coming (?:over|down|up|out)|walking)\b/;
/** "I have refunded it", "your case is being reviewed". */
export const PERFECT =
  /\b(?<owner>i|we|they|he|she|it|this|that|all|both|and|(?:the|our|your|a|an|my|new|another|two|three|one) (?:[\w'&.-]+ ){0,6}?[\w'-]+|[\w'-]+(?: of [\w' -]+?)?) (?<aux>have been|has been|have|has|had|am|is being|are being|is|are|was|were|got) (?<between>(?:(?:not|now|just|already|also|since|today|immediately|all|both|so|been|being|currently|duly|then|only|fully) )*)(?<action>\w+(?: [\w'-]+){0,5})/dg;
/** "I refunded it". */
export const SIMPLE_PAST =
  /(?:^|[,;:.!-] |\b(?:and|but|so|then) )(?<owner>i|we) (?:just |also |now |already )*(?<action>(?!put\b|set\b|made\b|held\b|pulled\b|paid\b|dropped\b|closed\b)\w+(?: [\w'-]+){0,5})/dg;
/** "Sorted." */
export const BARE_DONE =
  /(?:^|[.,;:!] |\b(?:and|now|all) )(?<action>(?:done|sorted|fixed|refunded|cancell?ed|attached|enclosed|rebooked|changed|corrected|replaced|unlocked|removed|added|credited|moved|swapped|booked|restored|passed|noted|logged|raised|forwarded|reported)(?: [\w'-]+){0,4})/dg;
/** Ways of speaking that "let me" leads to. */
export const TALK_OF = /^(?:explain|say|tell)\b/;
