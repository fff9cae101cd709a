import { everyday } from '../everyday';
import { capitalised, lowerFirst } from '../rewrite';

/** Fewest and most words of a clause that is told back. */
const LEAST = 3;
const MOST = 13;

/** What stands before the clause itself. */
const LEAD =
  /^(?:(?:complaint|subject|re|update|hello|problem|note)\b[^:]{0,30}:\s*|(?:(?:today|yesterday|now|this morning|last night),? )?i (?:just )?(?:notice|noticed|see|saw|found|reali[sz]ed)(?: that)? |apparently,? |sorry to say (?:that )?)/i;

/** Where a clause ends that can stand alone. */
const JOINT =
  /\s*(?:[,:](?!\d)|[;(–…]|\.\.)|\s+-+\s|\s(?:and|but|because|cos|cuz|bc|although|though|while|whereas|which|plus|n|&|w|despite|as long as|even (?:though|if|when)|so (?:i|we|now|that|my|it|no|the|a|\w+ (?:that|i|we)))\s/i;

/** What is true at the customer's time, not at the agent's; at the end it can be left out. */
const RELATIVE =
  /(?:(?<!\d)\s(?:today|yesterday|tonight|now|right now|again|please|though|too|lol|this (?:morning|afternoon|evening|week)|last (?:night|week)|just now|so far|yet again|by you))+$/i;

const NOT =
  "isn't|aren't|wasn't|weren't|hasn't|haven't|doesn't|don't|didn't|can't|cannot|won't|wouldn't|hadn't|couldn't|never";
/** Done to a thing: behind it they need "was" or an object. */
const DONE =
  'cancelled|canceled|blocked|deleted|wiped|lost|missed|rejected|refused|declined|charged|overcharged|locked|suspended|damaged|destroyed|scratched|ruined|stolen|closed|debited|delayed|disconnected|removed';
/** Verbs that by themselves tell of harm. */
const BREAKS = `${DONE}|stopped|stops|broke|breaks|froze|freezes|disappeared|disappears|vanished|vanishes|drops|dropped|hangs|hung|snapped|faded|tore|deletes|wipes|split|jam(?:s|med)|sticks|flickers|rattles|overheats|overheated|peel(?:s|ed)|shrank|rusted|melted|popped|blew|ripped|lags|stutters|rejects|refuses|skips|skipped|jumps|died|dies|burst|collapsed|crash(?:ed|es)?|fails?|failed|leaks?|leaked|hurts?|ignored|ignores|forgot|forgets|loses|kicked|kicks|locks|logged|logs|shouted|swore|smells|stinks|squeaks|whistles|wobbles|buffers|bounced|cracked|cut|drains|drained|eats|ate|whines|threw|dumped`;
/** A finite verb, where the subject ends. */
const FINITE = new RegExp(
  `^(?:is|are|was|were|has|have|had|does|do|did|will|would|could|can|goes|went|comes|came|arrived|keeps?|kept|still|always|just|opens|fell|falls|got|gets|gave|left|says|shows|turned|took|drove|made|hadn't|couldn't|${NOT}|${BREAKS})$`,
  'i',
);
const STATE =
  'down|off|dead|black|blank|offline|dark|missing|gone|wrong|stuck|late|empty|full|broken|frozen|out of (?:stock|order|sync)|wet|soaked|cold|mouldy|moldy|dirty|filthy|rotten|stale|torn|smashed|cracked|shut|overdue|double|unusable|greyed out|slow|hacked|turned down|cut off|pending';
/** The verb phrase must itself say that something failed. */
const FAILS = new RegExp(
  `\\b(?:${NOT}|(?:not|no longer)(?! (?:an?|only|sure|sorry|too|that)\\b)|keeps? (?:on )?\\w+ing|kept \\w+ing|started \\w+ing|(?:had|has|have) no|just (?:closes|stops|spins)|(?:goes|went|is|are|was|were|got|gets|been|came|comes|arrived|arrives) (?:\\w+ (?:days?|weeks?|hours?|minutes?) |\\w+ly )?(?:${STATE}|${DONE})|gone|(?:came|fell|falls|falling) (?:off|apart|loose|out|open)|(?:came|comes|arrived|arrives) (?:\\w+ )?(?:without|with no|hours|days|weeks)|(?:came|arrived|turned up)(?: \\w+){1,5} (?:snapped|bent|${STATE}|${DONE})|gave up|hung up|(?:turned|drove) (?:away|past|off)|laughed at|left (?:me|us|my|our)|took (?:two|three|four|five|six|seven|eight|nine|ten|\\d+) (?:hours|days|weeks|months))\\b|^(?:\\S+ ){0,2}(?:${BREAKS})\\b`,
  'i',
);

/** What somebody says that a thing is not: only of some words is that a harm ("not old" is none). */
const IS_NOT =
  /^(?:is|are|was|were)(?:n't| not) (?!(?:\w+(?:ing|ed|en)|there|right|available|possible|visible|accessible|hot|warm|clean|fresh|what|mine|the)\b)/i;

/** What the customer could not do, did not get or had to bear, behind "I" or "we". */
const BORE =
  /^(?:(?:still |now |just )?(?:can't|cannot|can not|couldn't|could not|(?:(?:am|'m|was|were|are|'re) )?(?:not able|unable) to) (?!(?:sleep|believe|wait|stand|understand|see|tell|recommend|help|imagine|complain|say|afford|trust|be|even|remember|do|think|justify|accept|work)\b)\w+|(?:have |'ve |had |still |has )*(?:never|haven't|didn't|hadn't|don't|did not|have not) (?:ever )?(?:got|gotten|had|heard|slept|receive|received|been able) \w+|(?:was|were|got|have been|'ve been|had been|been|am|'m|are|'re|keep getting|kept getting|keep being) (?:now |just |then |being |still )?(?:overcharged|charged|billed|double[- ](?:charged|billed|booked)|left \w+|locked out|logged out|signed out|cut off|kicked|turned away|passed|sent (?:away|back|round)|bumped|ignored|blocked|banned|suspended|refused|denied|declined|stranded|stuck|laughed|disconnected|forced|without|woken|shouted|hung up|on hold)|(?:charged|billed|overcharged|refused|banned) (?:twice|for|[£$€]?\d|again|an?|the|full|extra|double)|(?:have |'ve |will |'ll )?(?:just |now )?(?:miss|missed|lost) (?=(?:my|our|the|an?|all|half|two|three|over|almost|about|access)\b)(?!(?:patience|faith|trust|interest|hope|count|it|all|track|confidence|touch|sleep|everything|out|the (?:will|deadline)|\\w+ job|(?:one|a|my|the|our) payment|(?:a|my|our) (?:temper|baby|child|son|daughter|dad|mum|mom|mother|father|husband|wife|dog|cat|home|house))\b(?!'s))|(?:have |'ve )?had to \w+|(?:have |'ve |been )?(?:waited|waiting) (?:since|for) |(?:have |'ve )?(?:waited|stood|sat|spent) (?:\w+ ){0,3}(?:minutes?|mins|hours?|hrs|days?|weeks?|months?))/i;
/** The same without its "I": "got disconnected", "missed my train". */
const DROPPED =
  /^(?:still |just |then )?(?:can't|cannot|couldn't|never got|haven't|didn't (?:get|receive)|was|got|been|missed|lost|had to|waited|unable|not able|charged|billed|overcharged)\b/i;
const COULD_NOT = /^(still |now |just )?(?:can't|cannot|can not|(?:(?:am|'m|are|'re) )?(?:not able|unable) to) (.+)$/i;
const CUT_OFF =
  /^(?:still )?((?:no|without) (?:hot water|heating|internet|signal|power|water|broadband|wifi|gas|electricity|phone|lights?) (?:since|for) .+)$/i;

/** Words that lean on others, mock, guess or swear: not for the agent's mouth. */
const UNSAFE =
  /\b(?:he|him|his|she|her|hers|they|them|their|you|yours|guys?|dude|it|its|this|that|these|those|there|here|lol|omg|wtf|pls|plz|thx|gonna|wanna|ppl|tho|idk|smh|ffs|wk|wks|damn|hell|crap|shit|arse|ass|fuck\w*|bloody|stupid|joke|useless|terrible|horrible|worst|awful|ridiculous|literally|really|think|guess|hope|love|hate|tomorrow|today|yesterday|tonight|ago|if|unless|what|why|how|who|where|or|supposed|should|would|say|says|said|seems?|problem|issue|given|fault|because|im|ive|alot|idiot\w*|rude|liar|lied|fool|dying|enough|for \d+(?:st|nd|rd|th)|(\w+) \1|(?:with|when|for|in|on|at|from|during|of) (?:whole|entire|same|month|next|new|old|own|encrypted)|probably|maybe|https?|bday|either|\d+x|day \d+|\d+(?:st|nd|rd|th) time|xx+\w*)\b|\w\.\p{L}|[^\p{L}\p{N}'’ %£$€.,&-]/iu;
/** Ends that show that something was cut off. */
const OPEN_END =
  /(?:\b(?:and|or|to|the|a|an|of|(?<!(?:log|sign|check|get|logged|signed|checked) )in|at|for|with|my|is|are|was|from|by|when|while|as|since|after|before|every|i|than|about|into|right|just|only|receive|get|got|turn o(?:n|ff)|for \d+|(?:can't|cannot|couldn't) go|between \S+)|n't|not)$/i;

/** Who cannot be an agent's regret: the customer's people, and whole departments. */
const SOMEBODY =
  /\b(?:husband|wife|partner|sons?|daughters?|mother|father|mum|mom|dad|parents|sister|brother|gran\w*|kids?|child|children|baby|toddler|boss|friends?|clients?|teacher|students?|vet|care|service|support|company|people|business|neighbou?rs?|mam|nan|cat|dog|accountant)(?:$| of\b)/i;
const NOT_A_THING =
  /\b(?:it|this|that|they|them|he|she|you|me|what|which|who|there|here|not|also|so|very|really|and|or|but|everything|anything|has|have|had|is|are|was|were)\b|(?:^|\s)(?:i|of|in|on|to|for|an?|the|by|one|ones|two|three|four|five|things?|rest|others?|same|clearly)$|^\d+$/i;

/** Theirs, also where no "my" stands before it: "parcel never came". */
const THEIRS =
  'phone|bags?|luggage|baggage|suitcase|order|parcel|delivery|wifi|internet|broadband|account|card|payment|heating|fridge|freezer|laptop|battery|printer|router|oven|boiler|tv|refund|invoice|bill';
/** Known without an article: "app keeps crashing". */
const BARE = `app|site|website|screen|tracking|code|link|page|form|video|sound|console|lamp|lift|door|train|bus|flight|export|sync|search|login|checkout|class|${THEIRS}`;
const IS_THEIRS = new RegExp(`^(?:${THEIRS}) `, 'i');
const WHOSE =
  '(?:my|our|the|your|an?|another|(?:all|both|half|most|one|two|three|four|five|six|\\d+)(?: of)? (?:my|our|the|your|of)|all|both)';
const IS_WHOSE = new RegExp(`^${WHOSE} `, 'i');
const IS_BARE = new RegExp(`^(?:${BARE})(?= )`, 'i');
const IS_DONE = new RegExp(
  `^(?:${DONE}) (?:with|without|after|by|for|in|on|at|since|before|from|twice|due|\\d+\\w*)\\b|^(?:${DONE})$|^not \\w+(ing|ed)\\b`,
  'i',
);

/** Who cancels rather than is cancelled. */
const ACTING =
  /\b(?:driver|rider|courier|engineer|fitter|plumber|agent|doctor|dentist|tutor|instructor|host|seller|hotel|airline|bank|shop|school|company)$/i;

/** Written in haste, without an article or an ending: "after update", "the app keep crashing". */
const TELEGRAPHIC =
  /(?<!\b(?:an?|the|for|my|our) )\b(?:second|third|fourth) time\b|\b(?:cancel|open|use|delete|play|verify) (?:subscription|account|order|app|event|booking)\b|\bwhen (?!(?:i|we|my|our|the|an?|both|\w+ing)\b)|(?<!\b(?:for|of|in|by|at|to|from|after|since|about|over|only|than|with|within|extra|another|every|me|us|is|was|paid|cost|took|lost|spent|waited|charged|billed|last|least|nearly|almost) )(?<!\S)(?:[£$€]\d\S*|\d+ (?:min\w*|h\w*|days?|weeks?|months?|years?))$|\b(?:after|in|on|since|from|with|of|at|changing) (?:new |cancelled |last )?(?:update|upgrade|car|app|phone|login|system|order|website|site|parcel|box|recipient|handset|flight|machine|trade|crash)\b|[^s] keep \w+ing\b|\bcan \w+ed\b/i;

/** Done by the firm to the customer, turned so that it names nobody: "you took £90 from my card". */
const YOU_DID =
  /^you(?: guys| people| lot)?(?: have|'ve)?(?: now| just)? (cancelled|canceled|charged|billed|lost|sent|left|deleted|removed|blocked|closed|suspended|took|taken|refused|rejected|locked|debited|moved|switched off|cut off|overcharged|declined|banned) ((?:my|our|me|us|the|[£$€]?\d)\b.*|[£$€].*)$/i;
const NOBODY =
  /^(?:nobody|no ?one)(?:'s| has| have)? (?:come|came|called|rang|answered|answers|replied|turned up|showed up|told (?:me|us)|helped|picked up|got back|been (?:in touch|here|back))\b/i;

/**
 * A clause of the customer's, turned towards them so that it fits "sorry that …": "my phone froze" to "your phone froze", "you
 * cancelled my order" to "your order was cancelled". Null where its shape is not safe.
 */
export function retold(said: string): string | null {
  for (const clause of said.split(JOINT)) {
    const told = clauseRetold(clause.trim());
    if (told) return told;
  }
  return null;
}

function clauseRetold(clause: string): string | null {
  const text = calm(clause.replace(LEAD, '').replace(RELATIVE, '').replace(/^its /i, 'the ').trim());
  const count = text.split(' ').length;
  if (count < LEAST || count > MOST || TELEGRAPHIC.test(text) || OPEN_END.test(text)) return null;
  if (SHOUTED.test(text)) return null;
  if (UNSAFE.test(text.replace(/^you\b(?: guys| people| lot)?/i, ''))) return null;
  return ofFirm(text) ?? ofCustomer(text) ?? ofThing(text);
}

/** Shouted after all: four capitals that are no name of a format. */
const SHOUTED = /\b(?!IBAN|IMAP|HTML|HDMI)\p{Lu}{4,}\b/u;

/** Without what shouts: "has been STOLEN", "it WON'T open"; names keep their capitals. Empty where all is shouted or half a quotation is left. */
const calm = (text: string) =>
  text === text.toUpperCase() || /(?<!\p{L})'|(?<!s)'(?!\p{L})/u.test(text)
    ? ''
    : text.replace(/\b\p{Lu}{2,}(?:['’]\p{Lu}+)?\b/gu, (word) =>
        word.length > 4 || /['’]/.test(word) || everyday.has(word.toLowerCase()) ? word.toLowerCase() : word,
      );

/** "you cancelled my order": "your order was cancelled". */
function ofFirm(text: string): string | null {
  const [, did, rest = ''] = YOU_DID.exec(text.replace(/ again\b/i, '')) ?? [];
  if (!did) return null;
  const done = did.replace(/^took$/i, 'taken').toLowerCase();
  const [, whom] = /^(me|us)\b ?/i.exec(rest) ?? [];
  if (whom)
    return /^(?:charged|billed|left|sent|locked|debited|moved|cut|overcharged|banned|blocked|refused)/.test(done)
      ? `you were ${done} ${turned(rest.slice(whom.length).trim())}`.trim()
      : null;
  // The object ends where a place or a time begins.
  const [, object = rest, tail = ''] =
    /^(.+?)( (?:back|from|off|at|on|in|after|before|for (?:no|\d|two|three|a)|by|without|twice|with|instead)\b.*| early| late)$/i.exec(
      rest,
    ) ?? [];
  const [, thing = object, goal = ''] = /^(.+?)( to .+)$/.exec(object) ?? [];
  if (/^left$/.test(done) || thing.split(' ').length > 6) return null;
  if (goal && !/^(?:sent|moved)$/.test(done)) return null;
  return `${turned(thing)} ${/[^su]s$/.test(thing) ? 'were' : 'was'} ${done}${turned(goal + tail)}`;
}

/** "I was left standing", "missed my train", "no heating since Friday": "you were ...", "you missed ...", "you've had ...". */
function ofCustomer(text: string): string | null {
  const own = /^(?:i|we)(?=[ '])(.*)$/i.exec(text)?.[1]?.trimStart();
  const bore = own ?? (DROPPED.test(text) ? lowerFirst(text) : '');
  if (BORE.test(bore)) {
    // "You can't cancel it" would sound like a no of the agent's.
    const [, still = '', could] = COULD_NOT.exec(bore) ?? [];
    if (could) return `you ${/still/i.test(still) ? 'still ' : ''}haven't been able to ${turned(could)}`;
    return `you${bore.startsWith("'") ? '' : ' '}${turned(bore)}`
      .replace(/^you was\b/, 'you were')
      .replace(/^you(?: am|'m)\b/, "you're")
      .replace(/^you (?=been\b)/, "you've ")
      .replace(/^you (?=(?:over)?charged|billed|refused|banned)/, 'you were ');
  }
  const [, without] = CUT_OFF.exec(text) ?? [];
  return without ? `you've ${/^no/i.test(without) ? 'had' : 'been'} ${turned(lowerFirst(without))}` : null;
}

/** "my phone froze", "refund not received", "nobody came": "your phone froze", "the refund was not received", "nobody came". */
function ofThing(text: string): string | null {
  if (NOBODY.test(text)) return turned(lowerFirst(text));
  const words = text.split(' ');
  const verb = words.findIndex((word, i) => i > 0 && i <= 7 && (FINITE.test(word) || word === 'not'));
  const subject = words.slice(0, verb);
  const [what, does] = [subject.join(' '), words.slice(verb).join(' ')];
  if (verb < 1 || !FAILS.test(does) || IS_NOT.test(does) || NOT_A_THING.test(what) || SOMEBODY.test(what)) return null;
  if (/^not\b/.test(does) && !IS_DONE.test(does)) return null;
  const many = /[^su']s$/.test(what);
  const left = ACTING.test(what) ? null : IS_DONE.exec(does);
  const is = left ? `${many ? (left[1] === 'ing' ? 'are' : 'were') : left[1] === 'ing' ? 'is' : 'was'} ` : '';
  const lasting = does.replace(
    /^(is|are)(?= .*\b(?:since|for \w+ (?:hour|day|week|month|year)))/i,
    many ? 'have been' : 'has been',
  );
  const told = `${turned(lowerFirst(what))} ${is}${turned(lasting)}`;
  if (IS_WHOSE.test(text)) return told;
  // Without an article it is a thing in small letters with its verb right behind, or several; a capital may be a name.
  const isPlain = (word: string, i: number) =>
    /^[a-z][a-z-]{2,}$/.test(i === 0 && many ? lowerFirst(word) : word) && !everyday.has(word.toLowerCase());
  if (!(IS_BARE.test(text) ? verb <= 3 : verb <= 2 && subject.every(isPlain))) return null;
  // "Bus 36" is a name.
  return /^\w+ \d/.test(text) ? told : `${IS_THEIRS.test(text) ? 'your' : 'the'} ${told}`;
}

const TOWARDS: Readonly<Record<string, string>> = {
  i: 'you',
  me: 'you',
  we: 'you',
  us: 'you',
  my: 'your',
  our: 'your',
  mine: 'yours',
  ours: 'yours',
  myself: 'yourself',
  ourselves: 'yourselves',
  your: 'our',
  "i'm": "you're",
  "we're": "you're",
  "i've": "you've",
  "we've": "you've",
  "i'd": "you'd",
  mins: 'minutes',
  min: 'minutes',
  hrs: 'hours',
  hr: 'hour',
  yrs: 'years',
};

/** Persons turned round, weekdays with their capital, units spelled out, apostrophes where kin own something. */
const turned = (text: string) =>
  text
    .replace(/\bi (wa|a)(?:s|m)\b/gi, (_, was) => (was.length > 1 ? 'you were' : 'you are'))
    .replace(/\p{L}+(?:'(?:m|re|ve|d)\b)?/gu, (word) => TOWARDS[word.toLowerCase()] ?? word)
    .replace(
      /\bsince (?=(?:over |about |more than |almost |nearly )?(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten) (?:min|h(?:ou)?r|day|week|month|year))/gi,
      'for ',
    )
    .replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/g, capitalised)
    .replace(
      /\b(son|mum|dad|nan|dog|cat|horse|partner|grand(?:father|mother|ad|son)|daughter|wife|husband|mam|mom|gran|brother|sister|child|neighbou?r)s (?=(?!on|in|at|and|to|for|with|from|who|are|were|have|can)[a-z])/g,
      "$1's ",
    );
