import { type Plain, remembered } from '../plain';
import { flatOf } from './flat';

/**
 * A stretch of a sentence's plain text that says when. `bound` a date, day, clock time or bounded duration; `now` at once;
 * `event` something the customer does or can see; `vague` a time that binds nobody ("soon", "as soon as possible").
 */
export type Time = {
  readonly kind: 'bound' | 'now' | 'event' | 'vague';
  readonly start: number;
  readonly end: number;
};

const WORD_NUMBER =
  'an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|sixty|ninety|half an|half a|couple(?: of)?|few|several';
const NUMBER = `(?:(?:\\d+(?:[.,]\\d+)?)|(?:${WORD_NUMBER}))`;
const RANGE = `${NUMBER}(?: ?(?:-|to|or|until|and) ?| )?(?:${NUMBER})?`;
const UNIT = '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|nights?|weeks?|wks?|months?|years?)';
const SORT = '(?:(?:full|short|working|business|calendar|banking|bank|week|clear|more|further) )*';
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?)';
const SHORT_DAY = '(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)';
const HOUR = '(?:\\d{1,2}(?:[:.]\\d{2})?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const PART = '(?:morning|afternoon|evening|night|arvo|lunchtime|lunch)';

const BOUND: readonly RegExp[] = [
  /\bon your (?:next|\w+) (?:statement|bill|invoice|payslip)\b/d,
  /\b(?:by |on |at )?dayslotx*\b/d,
  new RegExp(
    `\\b(?:within|inside|in|in under|under|in less than) (?:about |around |roughly |the )?(?:(?:next |coming )?${RANGE} ?${SORT}${UNIT}(?! (?:\\w+ )?(?:warranty|period|guarantee|window|limit|term|contract|policy|notice|plan|trial)\\b)|(?:hour|day|week|month|minute))\\b(?! (?:of|from|after) (?:the )?(?:purchase|renewal|delivery|booking|receipt|order|buying|arrival)\\b)`,
    'd',
  ),
  new RegExp(
    `\\b(?:takes?|taking|need(?:s|ed)?|give (?:me|us|it)|allow|up to|maximum|max|about|around|roughly|another|over the next|after|next) (?:up to |about |around |roughly |another |only )*${RANGE} ?${SORT}${UNIT}\\b(?! (?:ago|old|late|earlier|before|without))`,
    'd',
  ),
  new RegExp(`\\b${RANGE} ?(?:working|business|calendar|banking|bank) (?:days?|hours?|weeks?)\\b`, 'd'),
  new RegExp(
    `\\b(?:same|next|following) ?(?:working |business )?(?:day|${WEEKDAY})\\b|\\b(?:next|this|coming|following) (?:week(?:end)?|month|quarter|spring|summer|autumn|fall|winter|year|${MONTH})\\b`,
    'd',
  ),
  new RegExp(
    `\\b(?:(?:on|by|this|next|coming|until|till|before|from|for|late|early) )?(?:the )?(?<!\\ba )(?<!\\bevery )(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tues|weds|thurs)(?: (?:${PART}|the \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?))?\\b`,
    'd',
  ),
  new RegExp(
    `\\b(?:on|by|this|next|until|till|before|from) ${SHORT_DAY}\\b|\\b${SHORT_DAY} \\d{1,2}(?:st|nd|rd|th)?\\b`,
    'd',
  ),
  new RegExp(
    `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b|\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b(?! ?%)|\\b(?:in|by|until|till|before|from|end of|late|early|mid) (?:the )?(?:(?:end|start|middle|beginning) of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|new year)\\b`,
    'd',
  ),
  /\b(?:by|on|until|till|from|before|for|after) (?:the )?\d{1,2}(?:st|nd|rd|th)\b|\bthe \d{1,2}(?:st|nd|rd|th)\b/d,
  /\b(?:by|on|until|till|from|before) \d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\b|\b\d{1,2}\/\d{1,2}\b|\b\d{4}-? ?\d{2}-? ?\d{2}\b/d,
  /\b\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|a\.m|o'clock|oclock|hrs|ish)\b|\b\d{1,2}:\d{2}\b|\b(?:noon|midday|midnight)\b/d,
  new RegExp(
    `\\b(?:by|at|before|until|till|after|around|from|between|about) (?:about |around )?(?:half past\\b|(?:half (?:past )?)?${HOUR})(?: (?:to|and) ${HOUR})?(?= ?(?:[.,;:!?)]|$|and\\b|or\\b|but\\b|today|tonight|tomorrow|sharp|on\\b|your time|latest|uk|gmt|[a-z]{2,3}t\\b|if\\b|so\\b|then\\b|with\\b|i\\b|we\\b))`,
    'd',
  ),
  /\b(?:by|before|until|till|over|at|on|after|round|around) (?:the )?(?:lunch ?time|lunch|tea ?time|tonight|weekend|christmas|easter|new year|close|closing(?: time)?)\b/d,
  new RegExp(
    `\\b(?:today|tonight|tomorrow|tmrw|tmr|tomoz|overnight)(?:'s)?(?: ${PART})?\\b|\\b(?:this|that) (?:${PART}|hour)\\b|\\bin the (?:morning|afternoon|evening)\\b|\\bfirst thing\\b|\\bend of (?:the |this |next |my |our )?(?:day|week|month|business|play|shift|quarter)\\b|\\b(?:eod|cob|eow)\\b|\\bon shift\\b`,
    'd',
  ),
];

/** A span of time alone between commas: "she is on her way, ten minutes". */
const ALONE = new RegExp(
  `(?:^|[,:-] )(?:about |maybe |max )?${RANGE} ?(?:seconds?|secs?|minutes?|mins?|hours?|days?)(?= ?[.!])`,
  'd',
);
const TO_YOU = new RegExp(
  `${RANGE} ?${SORT}${UNIT} (?:to|for|until|and) (?:it (?:is|to)|your?|the|reach|arrive|show|get)\\b`,
  'd',
);
const NOW =
  /\b(?:right now|just now|right away|straight away|immediately|at once|instantly|instant|this (?:minute|second|moment|instant)|as we speak|on the spot|by return|now|there and then|in a (?:minute|moment|second|sec|min|tick|jiffy))\b/d;

const VAGUE =
  /\b(?:as soon as (?:possible|practicable|(?:i|we|they|he|she|someone|anyone|one) (?:can|could|have|has|know|knows|hear|hears|get|gets|are free|find|learn)\b[^,.;]{0,30}|(?:it|this|that) (?:is|has been|gets) (?:resolved|fixed|sorted|reached|reviewed|processed|done|ready|possible|available|approved|completed)|(?:the|our|a) (?:\w+ )?(?:team|agent|colleague|desk)\b[^,.;]{0,40})|asap|soonest|(?:very |really |quite )?soon(?:er)?(?! as (?:your?|the (?:parcel|package|payment|bank|refund|item|return)))|shortly|in due (?:course|time)|in the (?:near|coming) future|in (?:a|good|no) (?:bit|while|time)|in time|timely|before (?:too )?long|eventually|sometime|some time|at some (?:point|stage)|one day|later on|later|(?:at|in) (?:the|our|their|your|its)? ?(?:earliest|soonest)(?: convenience)?|when (?:i|we|they|someone|one|he|she)(?: \w+)? (?:can|get|have|has|gets|know|knows|hear|find)\b[^,.;]{0,30}|when(?:ever)? (?:available|possible|ready|there is)[^,.;]{0,20}|once (?:available|possible|resolved|done|fixed|ready|complete[d]?|approved|reviewed|processed)|once (?:it|this|that|the (?:issue|matter|problem|case|review)) (?:is|gets) (?:resolved|fixed|sorted|done|reviewed|processed|complete[d]?|approved)|once (?:he|she) has\b[^,.;]{0,30}|once (?:i|we|they) (?:hear|have|know|get|can|find|receive)(?! (?:your|that|those|it|them)\b)[^,.;]{0,30}|once there (?:is|are)[^,.;]{0,24}|as and when|promptly|quickly|(?:on|with|at) (?:\w+ )?priority|in (?:the )?next (?:updates?|releases?|versions?|batch|cycle)|(?:a )?(?:future|upcoming) (?:updates?|releases?|versions?)|(?:in|over) (?:the )?(?:long|longer|short) (?:run|term)|no (?:eta|date|timeframe|timeline)|to follow)\b/d;

const EVENT =
  /\b(?:as soon as|once|when(?:ever)?|after|upon|until|till|before) (?:(?:you|u)\b(?! (?:need|want|feel|ever))[^,.;]{1,60}|(?:your|that|this|it|the|he|she|both|all|a|an|its?|those|they|these|[a-z]+) ?(?:[\w'-]+ ){0,5}?(?:arrives?|lands?|ships?|scans?|scanned|delivers?|delivered|clears?|cleared|leaves?|left|opens?|closes?|confirms?|confirmed|comes? (?:back|in|through|up|out)|came|(?:is|are|has been|gets?) (?:back|scanned|delivered|posted|signed|paid|charged|through|returned|collected|verified|restored|on (?:its|the) way)|goes (?:live|out|through)|reaches|hits?|lands?|shows?|finish(?:es|ed)?|ends?|starts?|renews?|texts?|rings?|merged|released?)\b[^,.;]{0,30}|(?:receipt|receiving|verified|delivery|arrival)\b)|\b(?:once|when) (?:done|verified|received|submitted|sent|completed|installed|signed|that is done)\b(?= ?[,;]| (?:i|we|you|it)\b)/d;

const find = (regex: RegExp, text: string): { start: number; end: number } | null => {
  const match = regex.exec(text);
  const place = match?.indices?.[0];
  return place ? { start: place[0], end: place[1] } : null;
};

/** Words before a time that put it in the past or make it a rule of the house rather than a promise. */
const PAST = /\b(?:since|last|ago|yesterday|earlier)\b[^,.;]{0,12}$/;

/** The word that leads to a time belongs to it. */
const LEAD = /\b(?:by|on|at|before|until|till|from|within|in|after|to|for) (?:the |about |around |latest )?$/;

/** The times that a sentence gives, in order; overlapping ones once, the firmest first. */
export const timesOf = remembered((sentence: Plain): readonly Time[] => {
  const text = flatOf(sentence);
  const times: Time[] = [];
  const add = (kind: Time['kind'], place: { start: number; end: number } | null, offset = 0) => {
    if (!place) return;
    const lead = kind === 'bound' ? (LEAD.exec(text.slice(0, place.start + offset))?.[0].length ?? 0) : 0;
    const time = { kind, start: place.start + offset - lead, end: place.end + offset };
    if (!times.some((one) => one.start < time.end && time.start < one.end)) times.push(time);
  };
  const all = (kind: Time['kind'], regex: RegExp) => {
    let from = 0;
    for (let place = find(regex, text); place && times.length < 12; place = find(regex, text.slice(from))) {
      const start = place.start + from;
      const after = text.slice(place.end + from, place.end + from + 12);
      if (!PAST.test(text.slice(0, start)) && !/^ (?:ago|old|late|earlier|in a row)\b/.test(after))
        add(kind, place, from);
      from += Math.max(place.end, 1);
    }
  };
  all('vague', VAGUE);
  const vague = times.splice(0);
  for (const regex of BOUND) all('bound', regex);
  all('bound', ALONE);
  all('bound', TO_YOU);
  all('event', EVENT);
  all('now', NOW);
  for (const one of vague)
    if (!times.some((time) => time.kind === 'bound' && overlap(time, one))) {
      // "as soon as we can" is read as vague before the event reading of "as soon as" is.
      for (let i = times.length - 1; i >= 0; i--) if (overlap(times[i] as Time, one)) times.splice(i, 1);
      times.push(one);
    }
  return times.sort((a, b) => a.start - b.start);
});

const overlap = (a: Time, b: Time) => a.start < b.end && b.start < a.end;
