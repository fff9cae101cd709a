import { type Plain, remembered } from '../plain';

/** A stretch of a sentence's plain text, with what it is a sign of. */
export type Sign<Kind extends string> = { readonly kind: Kind; readonly start: number; readonly end: number };

const NUMBER =
  '(?:\\d+(?:[.,]\\d+)?(?: ?\\+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|many|few|a few|a couple(?: of)?|couple(?: of)?|over an?|half an?|(?:a )?whole)';
const UNIT = '(?:min(?:ute)?s?|h(?:ou)?rs?|h|days?|nights?|weeks?|wks?|fortnights?|months?|years?|yrs?|decades?)';
const WHEN =
  '(?:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sun(?:day)?|yesterday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|christmas|easter|lunch(?:time)?|this morning|last (?:night|week|month|year|\\w+day|summer|winter|spring|autumn)|the (?:\\d+(?:st|nd|rd|th)?|beginning|start|weekend|update|upgrade|storm)|\\d+(?:st|nd|rd|th)|\\d+ (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b|\\d+(?::\\d+)? ?(?:am|pm)?|20\\d\\d|early \\w+|mid \\w+|morning|noon|midnight|then)';

/** A length of time, as customers write it; the group `words` is the duration alone. */
const DURATION = new RegExp(
  `(?<lead>(?:for|after|in|over|been|waited|waiting|took|taken|taking|about|nearly|almost|now|its|is|lasted|past|last|spent|wasted|another|than|and) )?(?:the )?(?:(?:past|last|whole|more than|over|about|nearly|almost|around|at least|well over|up to|good) )*(?<words>${NUMBER}(?: (?:and a half|full|whole|long|straight|solid|consecutive|good|working|business|more))*[ -]?${UNIT}(?: and a half)?)\\b(?<tail>(?: (?:later|ago|late|now|straight|in a row|running|overdue|on hold|with no|without|of (?:waiting|silence|nothing|this|no|trying|calls|emails|being|hold)|to (?:answer|reply|get|install|respond|fix|deliver|arrive)|since|already|after|going|delay))?)`,
  'g',
);
const SINCE = new RegExp(
  `\\b(?:ever )?since (?:about |around |at least |early |late |mid |last )?${WHEN}(?![a-z])`,
  'g',
);
const VAGUE_LONG =
  /\b(?:for (?:ages|forever|so long|too long|a (?:very |really )?(?:long|good) (?:time|while)|hours|days|weeks|months|some time)|(?:hours|days|weeks|months) (?:ago|now|later)|all (?:day|morning|evening|night|week(?:end)?|month)|every (?:single )?(?:day|night|week|month|evening|morning)|forever|ages|so long|too long(?! to (?:post|paste|read|list|write|type|fit|attach|explain))|long time|how (?:much )?long(?:er)? (?:do|does|must|is|am|will|should|are|can|have) (?:i|we|it|this|that) (?:\w+ )?(?:have to|wait|take|meant))\b/g;
/** Words of waiting itself. */
const WAITING =
  /\b(?:(?:still|been|am|are|is|was|were|kept|keep|left|we|i|just|now|had|have|and) (?:still |been |me |us |sat |left |now )*(?:waiting|waited\b)|(?:sat|sitting|stood|standing|stuck|stranded|queued|queuing) (?:\w+ )?(?:on|in|at|here|outside|there|for)|(?:in|on) (?:this|the|your) (?:chat|(?:phone )?queue|phone|line)|waiting (?:for|on|since|over|at|in|here)|waited|still (?:\w+ ){0,2}(?:not|no|waiting|pending|missing|has|have|down|the same|broken|says?|showing|shows|can|does|do|is|am|cant|getting|got|stuck|processing|trying|on hold|open|off|late|here|happening|being|without|unable|asking)|(?:not|nothing|no \w+) (?:\w+ ){0,4}(?:yet|so far)(?=$|[ .,!?])|(?:not|never) (?:\w+ )?heard (?:\w+ )?(?:back|anything|from)|late again|overdue|on hold)/g;
/** A time that passed: a date, hour or promise that went by. */
const PASSED =
  /\b(?:(?:was|were) (?:due|supposed|meant|promised|expected|to (?:be delivered|come))|promised (?:me |us )?(?:a |an |by |for |to |in |that |it |\d|same )|(?:it is|its|that is|today is|now) (?:\w+ )?(?:the \d+|\d+(?:[.:]\d+)?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|day \d|week \d|nearly|almost|been)|day \d+|week \d+)\b/g;
/** How long someone has been a customer, how long a thing should last, an age: not waiting. */
const NOT_WAITING =
  /\b(?:customers?|members?|users?|clients?|loyal|guests?|players?|patients?|tenants?|with (?:you|u|them|your)|using|used|played|playing|been (?:with|coming|going|shopping|buying|here|a|an|on)|owned|own|had (?:this|my|it|the|an?) \w+|lived|worked|working (?:in|as|at|for)|years? old|of age|old|married|happily|happy|banked|banking|warranty|guarantee|contract|lasts?|trial|valid|policy|notice|within|refundable|returns?|deliver\w* in|takes? |every|per|each|next|before|until|left|to go|in$|another|fun|stay(?:ing)?|holiday|trip|flight|drive|journey|book(?:ed|ing)?|history|streak|supply|pass|course|extension|break)\b/;

const collect = (regex: RegExp, text: string) => [...text.matchAll(regex)];

/** Signs of waiting in a sentence: `duration` (a length or a "since"), `waiting` (the word itself), `vague` and `passed`. */
export const waitingIn = remembered((sentence: Plain): readonly Sign<'duration' | 'waiting' | 'vague' | 'passed'>[] => {
  const { text } = sentence;
  const found: Sign<'duration' | 'waiting' | 'vague' | 'passed'>[] = [];
  for (const match of collect(DURATION, text)) {
    const words = match.groups?.words ?? '';
    const start = match.index + match[0].indexOf(words, (match.groups?.lead ?? '').length);
    const end = start + words.length;
    const around = `${text.slice(Math.max(0, start - 40), start)} # ${text.slice(end, end + 30)}`;
    if (/^(?:an?|one) (?:min|day|night|week|month|year)/.test(words) && !/for|after|late|ago|over/.test(match[0]))
      continue;
    if (NOT_WAITING.test(around) && !/(?:late|overdue|on hold|still|waiting|waited|later)/.test(around)) continue;
    if (/\bin $/.test(text.slice(0, start)) && !match.groups?.tail) continue;
    // "Broke after a week" tells how long it lasted.
    if (
      /\b(?:after|within) $/.test(text.slice(0, start)) &&
      !/\b(?:still|no|not|nothing|never|late|wait\w*)\b/.test(text)
    )
      continue;
    found.push({ kind: 'duration', start, end });
  }
  for (const match of collect(SINCE, text)) {
    const around = text.slice(Math.max(0, match.index - 40), match.index);
    if (!NOT_WAITING.test(around))
      found.push({ kind: 'duration', start: match.index, end: match.index + match[0].length });
  }
  for (const [kind, regex] of [
    ['waiting', WAITING],
    ['vague', VAGUE_LONG],
    ['passed', PASSED],
  ] as const) {
    for (const match of collect(regex, text))
      found.push({ kind, start: match.index, end: match.index + match[0].length });
  }
  return found;
});

const ORDINAL =
  '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|(?<!the )[4-9]th|nth|umpteenth|millionth|hundredth)';
const TIMES =
  '(?:two|three|four|five|six|seven|eight|nine|ten|\\d+|several|multiple|many|countless|numerous|so many|too many|a few|a couple of|a dozen|dozens of|hundreds of|loads of|few) ?(?:times|occasions|(?:\\w+ )?(?:emails?|e ?mails|calls?|messages|letters|tickets|chats|phone calls|attempts|agents|people|reps|advisors|advisers|departments|requests|reminders|complaints|engineers|visits|technicians))';
/** Contacts of the customer with the company: asking, telling, writing once more. */
const CONTACT =
  '(?:ask|asked|email|emailed|e mailed|e ?mail|call|called|rang|rung|phoned|written|wrote|writing|contact|contacted|message|messaged|report|reported|complain|complained|explain|explained|raise|raised|told|tell|told|sent|send|chase|chased|chasing|spoke|spoken|submitted|requested|tweeted|dm|dmd|visited|been (?:on|through|to|in)|tried|try|trying|mailed|texted|opened|mentioned|said|repeat|repeated|asking|emailing|calling|ringing|telling|chatted|filled|provided|given|gave|attached|replied|responded|logged|followed)';

const REPEAT: readonly (readonly ['contact' | 'again', RegExp])[] = [
  [
    'contact',
    new RegExp(
      `\\b(?:(?:i|we|my \\w+|have|had) (?:have |had |has )?(?:already |also |now |even |since |just )*${CONTACT} (?:\\w+ ){0,8}?(?:${TIMES}|twice|already|repeatedly|before|again|previously|last (?:week|month|night|year|\\w+day)|on (?:the )?\\d|yesterday|(?:and|but) (?:\\w+ )?(?:no|nothing|nobody|still|got no|never|was told|only)))\\b`,
    ),
  ],
  ['contact', new RegExp(`\\b(?:already|repeatedly|previously|as (?:i|we)) (?:have |has |been )*(?:${CONTACT})\\b`)],
  [
    'contact',
    new RegExp(
      `\\b(?:this is (?:\\w+ )?|my |now my |for the |(?:^|[.!] |, ))${ORDINAL} (?:\\w+ )?(?:time|e ?mail|email|message|call|letter|ticket|request|attempt|complaint|agent|person|chat|contact|reminder|visit|engineer|try|mail)\\b`,
    ),
  ],
  [
    'contact',
    /\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|multiple|many|countless|so many|too many) (?:times(?! (?:a|per) )|occasions)|(?:two|three|four|five|many|\d+) different (?:people|agents|reps|stories|answers))\b/,
  ],
  [
    'contact',
    /\b(?:(?:as|like) (?:i|we) (?:\w+ )?(?:said|told|mentioned|explained|wrote|stated)|(?:you|they|he|she|your \w+) (?:have )?(?:told|said|promised|assured|confirmed|advised) (?:me|us|that|it|you|a)\b|(?:writing|asking|emailing|here|me|back) (?:you )?(?:yet )?again|once (?:again|more)|chasing|any (?:update|news) (?:on|about|yet|for)|hello\?+|anyone (?:there|home|reading|awake)|(?:nobody|no one) (?:\w+ )?(?:repl\w+|answer\w*|respond\w*|got back|called|rang|contacted|ever)|(?:no|never (?:got|had|received|a)|not (?:had|got|a single|one)) (?:\w+ )?(?:reply|response|answer|call ?back)|(?:ignored|ignoring) (?:me|us|my|our|all|for)|closed (?:my|the|our) (?:ticket|case|chat|complaint)|passed (?:around|from|between)|same (?:reply|answer|copy|script|question|template|email|message)|copy (?:and )?past\w*|back and forth)/,
  ],
  [
    'again',
    new RegExp(
      `\\b(?:${ORDINAL} (?:this|running|late|wrong|straight|failed|cancelled|broken|missed|day|week|month|night|delivery|order|outage|one|delay|replacement|parcel|package|pair|short|error|visit|engineer|appointment|outage|crash|failure|charge)|${ORDINAL}\\b(?=[ ,.!]*$)|${ORDINAL} time\\b|another (?:\\w+ )?(?:delay|late|outage|broken|failed|wrong|missed|cancel\\w*|error|crash|problem|issue|week|month|day|fee|charge|excuse)|(?:days?|weeks?|months?|nights?|times|years?|orders?|deliveries) (?:in a row|running|straight|on the trot)|as (?:always|usual|per usual|ever)|same (?:old|problem|issue|thing|error|story|fault|mistake)(?: \\w+)? (?:again|as|every|happened|happens|over|still|with)|happens (?:again|every|all|each|a lot|often)|over and over|again and again|still not (?:fixed|sorted|resolved|working|right))`,
    ),
  ],
];
/** "Again" belongs to a failure unless it thanks, tries, or asks for the same once more. */
const AGAIN =
  /(?<!(?:thanks?|thank you|thx|cheers|tried|try|trying|restart\w*|sign\w* in|check\w*|start\w*|open\w*|order|buy|visit|come|book|use|shop|stay|fly|here|hi|hello|sorry|see you|once|now and|never|never \w+|not \w+|back in|work|works|working|to \w+|send (?:it|me|the \w+)|in|up) )\bagain\b(?! (?:soon|next|sometime))/g;
const NEVER_AGAIN = /\bnever (?:\w+ ){0,4}again\b/;
const SEND_AGAIN = /\b(?:can|could|would|will|please|how do|want|like|need|able) (?:\w+ ){0,5}(?:\w+ )?again\b/;

/** Signs that it happened before: `contact` the customer has written or asked before, `again` the failure came back. */
export const repeatIn = remembered((sentence: Plain): readonly Sign<'contact' | 'again'>[] => {
  const { text } = sentence;
  const found: Sign<'contact' | 'again'>[] = [];
  for (const [kind, regex] of REPEAT) {
    const match = regex.exec(text);
    if (match) found.push({ kind, start: match.index, end: match.index + match[0].length });
  }
  for (const match of collect(AGAIN, text)) {
    if (!NEVER_AGAIN.test(text) && !SEND_AGAIN.test(text))
      found.push({ kind: 'again', start: match.index, end: match.index + match[0].length });
  }
  return found;
});
