import { type Plain, remembered } from '../plain';
import type { Stake, Threat } from '../review';
import type { Sign } from './waiting';

const KIN =
  '(?:mum|mom|mam|mother|dad|father|husband|wife|partner|son|daughter|brother|sister|nan|nana|nanna|gran|granny|grandma|grandmother|grandad|grandfather|grandpa|aunt|uncle|niece|nephew|cousin|friend|parents?|baby|child|kids?|children|boy|girl|dog|cat|pet|toddlers?|newborn|fianc\\w+)';

const STAKES: readonly (readonly [Stake, RegExp])[] = [
  [
    'money',
    /\b(?:charged|billed|debited|deducted|overcharged|refund(?:ed)?|money|payment|paid|fees?|fined?|invoice|bank account|salary|wages|savings|deposit|losing (?:sales|money|customers|income)|losses|cost(?:ing|s)? (?:me|us)|\d+ ?(?:quid|bucks|pounds|dollars|euros?|rupees|rs|usd|gbp|eur|inr)|voucher|gift card|credit(?:ed)?|cashback|mortgage|insurance|pension|transfer(?:red)?|transaction)\b/,
  ],
  [
    'deadline',
    /\b(?:wedding|birthday|funeral|anniversary|christmas|exams?|interview|graduation|honeymoon|holiday|vacation|flight|fly(?:ing)?|train (?:is|in)|meeting|presentation|demo|deadline|due date|launch|conference|festival|concert|recital|party|gala|visa|passport|appointment|surgery|tax return|submission|thesis|(?:need|needed|needs|want|have|get|due|expires?|fly|leave|leaving|starts?|starting|go|going|arriv\w+) (?:\w+ ){0,5}(?:by|before|today|tonight|tomorrow|this (?:morning|evening|week|weekend)|on (?:mon|tues|thurs|fri|satur|sun)day|in \d+ ?(?:min\w*|hours?|hrs?|days?))|in (?:\d+|ten|twenty|thirty|five|an?|half an|two|three) ?(?:min(?:ute)?s?|hours?|hrs?)\b|(?:a|as a|was a|its a|birthday|bday|wedding|christmas) (?:gift|present)(?! card)|present for|today!|now!|asap|right now|immediately|tmrw|tomorrow|tonight)\b/,
  ],
  [
    'safety',
    /\b(?:gas (?:smell|leak)|smok(?:e|ing)\b|fire\b(?! ?(?:fox|wall|stick|tv|base|tablet|bird))|spark(?:s|ed|ing)|burn(?:t|ed|s)? (?:my|me|his|her|our|the)|injur\w+|bleed\w*|bled|hospital\w*|allerg\w+|unsafe|not safe|danger\w*|brakes?|glass in|plastic in|food poisoning|poison\w*|vomit\w*|attacked|threaten\w*|in the dark|no (?:heating|hot water)|newborn|month old|week old|\d+ (?:yr|year|yo)s? ?old|\d+yo|toddlers?|insulin|medication|meds\b|prescription|oxygen)\b/,
  ],
  [
    'access',
    /\b(?:locked out|lock(?:ed)? (?:me|my|us)|account (?:\w+ ){0,3}(?:locked|blocked|suspended|banned|disabled|closed|hacked|restricted|frozen)|(?:can not|unable to|could not|will not let (?:me|us)|not allow\w* (?:me|us)(?: to)?) (?:\w+ )?(?:log ?in|log ?on|log into|sign ?in|sign into|access|get (?:in|into|on|to my)|use my (?:card|account)|enter)|hacked|hackers?|someone (?:\w+ )?(?:got|in|has|is|changed|used|opened)|banned|suspended|deactivated)\b/,
  ],
  [
    'data',
    /\b(?:(?:lost|losing|lose|deleted|wiped|gone|missing|vanish\w*|disappear\w*|corrupt\w*|overwr\w+|empty|reset) (?:\w+ ){0,5}(?:data|files?|photos?|pictures?|notes?|emails?|messages?|mails?|inbox|folders?|contacts?|progress|work|documents?|projects?|history|records?|backup|save|saves|thesis|novel|draft|playlists?|library|calendar|account|videos?|recordings?|orders|database|settings|everything|profile)|(?:data|files?|photos?|pictures?|notes?|emails?|messages?|inbox|(?:sent|mail|local|my|all) folders?|folders?|contacts?|address ?book|progress|documents?|projects?|backups?|saves?|thesis|drafts?|playlists?|island|everything|calendar|history|database) (?:\w+ ){0,4}(?:lost|deleted|wiped|erased|gone|missing|vanish\w*|disappear\w*|corrupt\w*|empty|not there))\b/,
  ],
  [
    'work',
    /\b(?:can not (?:work|open|serve|run|do my job|sell|invoice)|(?:my|our) (?:business|shop|store|clients?|customers?|staff|team|employees|guests|patients|drivers|boss|sales|job|workers|colleagues|students|users|livelihood|warehouse|production)\b|payroll|no work|lost (?:a |the |my |our )?(?:client|job|contract|deal|sale|order|customer|day)s?|(?:took|taken|take|had|booked|lost) (?:\w+ ){0,3}(?:day|time|morning|afternoon) off|day off|day of work|off work|work from home|working from home|losing (?:sales|clients|money|customers|income|orders))\b/,
  ],
];

const HARD: readonly RegExp[] = [
  // Bereavement.
  new RegExp(
    `\\b(?:(?:${KIN}|he|she|who|they) (?:died|passed(?: away| on)?|is dying)|passed away|passing of|funeral|bereave\\w*|be?reft|(?:my|our|his|her) (?:late|deceased) ${KIN}|deceased|lost (?:my|our|his|her) (?:\\w+ )?${KIN}\\b|widow\\w*|probate|miscarr\\w+|stillb\\w+|hospice|terminal\\w*)\\b`,
  ),
  // Illness and disability.
  /\b(?:cancer|chemo\w*|a&e|epi ?pen|(?:severe|nut|peanut|dairy|food|an?) allerg\w+|(?:in|out of) (?:the )?hospital\b|(?:my|her|his) (?:\w+ )?(?:operation|surgery)\b(?! fail)|dementia|parkinson\w*|diabet\w+|epilep\w+|dialysis|asthma\w*|i am disabled|wheelchair|blind(?! spot)|deaf(?! ear)|autis\w+|very ill|(?:am|is|been|was|fell|gets?) (?:\w+ )?(?:ill|unwell|poorly|bedridden|housebound)|carers?\b|mobility|pregnan\w+|ptsd|insulin|in icu)\b/,
  // Hardship.
  /\b(?:(?:lost|losing|lose) (?:my|our|his|her) (?:job|jobs|home|house)|redundan\w+|evict\w*|food ?bank|(?:a |am a |two |are )pension(?:er|ers)|can not (?:afford|pay (?:my|the|our) (?:rent|bills?|mortgage)|eat|feed|buy food)|bailiffs?|bankrupt\w*|(?:pay|for|from|make|with|is) (?:\w+ )?rent\b|rent is due|short this month|living on|live on(?= (?:for|it|that|what|very|benefits|(?:a|my|our|the) (?:\w+ )?pension)| ?[.,;!?]|$))\b/,
  // Danger and violence.
  /\b(?:ex (?:husband|partner|boyfriend|wife)|my life is|assault\w*|mugged|attacked|carbon monoxide)\b/,
];

const THREATS: readonly (readonly [Threat, RegExp])[] = [
  [
    'leaving',
    /\b(?:(?:cancel|cancelling|cancelled|canceled|close|closing|terminat\w+|leav(?:e|ing)|delet(?:e|ing|ed)|uninstall\w*|drop(?:ping)?|bin(?:ning)?) (?:\w+ ){0,4}(?:account|subscription|membership|contract|app|you|service|card|it|this|order|everything|thunderbird|plan|policy)|switch(?:ing|ed)? (?:to|over|back|clients?|providers?|suppliers?|away)|took my (?:business|money)|tak(?:e|ing) (?:my|our) (?:money)|last (?:order|time (?:i|we)|straw)|never (?:\w+ ){0,4}(?:again|return\w*|back)|i am done|i am out|bye\b|goodbye\b|adios|leaving (?:you|after|for)|retreat to)\b/,
  ],
  [
    'chargeback',
    /\b(?:charge ?back|(?:my|the) bank(?: \w+){0,3} (?:to|will|dispute|reverse|claw|get)|(?:contact|call|go to|tell|through|with) (?:my|the) bank)\b/,
  ],
  [
    'legal',
    /\b(?:lawyers?|solicitors?|attorneys?|legal(?:ly)?|sue\b|suing|court|lawsuit|gdpr|police|illegal\w*|crime|criminal)\b/,
  ],
  [
    'post',
    /\b(?:(?:leaving|left|write|writing|give|giving|put) (?:\w+ ){0,4}(?:reviews?|one star|1 star|twitter|facebook|trustpilot|google|reddit|tiktok|instagram|online|everywhere)|the (?:press|media|newspapers?|papers|news)\b)\b/,
  ],
  ['regulator', /\b(?:ombudsman|ofcom|ofgem|ofwat|fca\b|fcc\b|ftc\b|bbb\b|cfpb|rbi\b|ico\b|acas|cqc\b)\b/],
];

const first = <Kind extends string>(list: readonly (readonly [Kind, RegExp])[], text: string): readonly Sign<Kind>[] =>
  list.flatMap(([kind, regex]) => {
    const match = regex.exec(text);
    return match ? [{ kind, start: match.index, end: match.index + match[0].length }] : [];
  });

/** What is at stake in a sentence; it only counts beside a problem. */
export const stakesIn = remembered((sentence: Plain) => first(STAKES, sentence.text));

/** What the customer says they may do. */
export const threatsIn = remembered((sentence: Plain) => first(THREATS, sentence.text));

/** Bereavement, illness, hardship or danger. */
export const hardshipIn = remembered((sentence: Plain): Sign<'hard'> | null => {
  const text = sentence.text.replace(
    /\b(?:sick (?:of|and)|terminal (?:\d|window|[a-e]\b)|hospitality|health insurance|the operation)\b/g,
    (w) => '_'.repeat(w.length),
  );
  for (const regex of HARD) {
    const match = regex.exec(text);
    if (match) return { kind: 'hard', start: match.index, end: match.index + match[0].length };
  }
  return null;
});
