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
  'an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|twenty|thirty|forty|half an|half a|couple(?: of)?|few';
const NUMBER = `(?:(?:\\d+(?:[.,]\\d+)?)|(?:${WORD_NUMBER}))`;
const RANGE = `${NUMBER}(?: ?(?:-|to|or|until|and) ?| )?(?:${NUMBER})?`;
const UNIT = '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|nights?|weeks?|wks?|months?|years?)';
const SORT = '(?:(?:full|working|business|bank|week|more) )*';
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?)';
const SHORT_DAY = '(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)';
const HOUR = '(?:\\d{1,2}(?:[:.]\\d{2})?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const PART = '(?:morning|afternoon|evening|night|arvo|lunchtime|lunch)';

const BOUND: readonly RegExp[] = [
  /\bon your (?:next|\w+) bill\b/d,
  /\b(?:by |on |at )?dayslotx*\b/d,
  new RegExp(
    `\\b(?:within|inside|in|in under|under|in less than) (?:about |around |the )?(?:(?:next )?${RANGE} ?${SORT}${UNIT}(?! (?:\\w+ )?(?:guarantee|term|plan)\\b)|(?:hour|day|week|month|minute))\\b(?! (?:of|from|after) (?:the )?(?:purchase|delivery|arrival)\\b)`,
    'd',
  ),
  new RegExp(
    `\\b(?:takes?|taking|need(?:s|ed)?|give (?:me|us|it)|allow|up to|max|about|around|another|over the next|after|next) (?:up to |about |around )*${RANGE} ?${SORT}${UNIT}\\b(?! (?:ago|old|late|before|without))`,
    'd',
  ),
  new RegExp(
    `\\b${RANGE} ?(?:(?:working|business|banking|bank) (?:days?|hours?|weeks?)|(?:min(?:ute)?s?|hours?) (?:away|out))\\b`,
    'd',
  ),
  new RegExp(
    `\\b(?:same|next|following) ?(?:working )?(?:day|${PART}|${WEEKDAY})\\b|\\b(?:next|this|coming) (?:week(?:end)?|month|quarter|spring|summer|autumn|fall|winter|year|${MONTH})\\b`,
    'd',
  ),
  new RegExp(
    `\\b(?:(?:on|by|this|next|coming|until|till|before|from|for|late) )?(?:the )?(?<!\\ba )(?<!\\bevery )(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tues|weds|thurs)(?: (?:${PART}|the \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?))?\\b`,
    'd',
  ),
  new RegExp(
    `\\b(?:on|by|this|next|until|till|before|from) ${SHORT_DAY}\\b|\\b${SHORT_DAY} \\d{1,2}(?:st|nd|rd|th)?\\b`,
    'd',
  ),
  new RegExp(
    `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b|\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b(?! ?%)|\\b(?:in|by|until|till|before|from|end of|late|early|mid) (?:the )?(?:end of )?(?:${MONTH}|spring|summer|autumn|winter|christmas|easter|new year)\\b`,
    'd',
  ),
  /\b(?:by|on|until|till|from|before|for|after) (?:the )?\d{1,2}(?:st|nd|rd|th)\b|\bthe \d{1,2}(?:st|nd|rd|th)\b/d,
  /\b(?:by|on|until|till|from|before) \d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\b|\b\d{1,2}\/\d{1,2}\b|\b\d{4}-? ?\d{2}-? ?\d{2}\b/d,
  /\b\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|a\.m|o'clock|hrs|ish)\b|\b\d{1,2}:\d{2}\b|\b(?:noon|midday|midnight)\b/d,
  new RegExp(
    `\\b(?:by|at|before|until|till|after|around|from|between|about) (?:about |around )?(?:half past\\b|(?:half (?:past )?)?${HOUR})(?: (?:to|and) ${HOUR})?(?= ?(?:[.,;:!?)]|$|and\\b|or\\b|but\\b|today|tonight|tomorrow|sharp|on\\b|your time|uk|gmt|[a-z]{2,3}t\\b|if\\b|so\\b|then\\b|with\\b|whether\\b|i\\b|we\\b))`,
    'd',
  ),
  /\b(?:by|before|until|till|over|at|on|after|round) (?:the )?(?:lunch ?time|lunch|tea ?time|tonight|weekend|christmas|easter|new year|closing(?: time)?)\b/d,
  new RegExp(
    `\\b(?:today|tonight|tomorrow|tmrw|tmr|overnight)(?:'s)?(?: ${PART})?\\b|\\b(?:this|that) (?:${PART}|hour)\\b|\\bin the (?:morning|afternoon|evening)\\b|\\bfirst thing\\b|\\bend of (?:the |this |my |our )?(?:day|week|month|play)\\b|\\b(?:eod|cob|eow)\\b|\\bon shift\\b`,
    'd',
  ),
];

/** A span of time alone between commas: "she is on her way, ten minutes". */
const ALONE = new RegExp(
  `(?:^|[,:-] )(?:about |max )?${RANGE} ?(?:seconds?|minutes?|mins?|hours?|days?)(?= ?(?:[.!]|$))`,
  'd',
);
const TO_YOU = new RegExp(`${RANGE} ?${SORT}${UNIT} (?:to|for|until|and) (?:it (?:is|to)|your?|the|show|get)\\b`, 'd');
const NOW =
  /\b(?:right now|just now|right away|straight away|immediately|at once|instantly|instant|this (?:minute|second|moment)|as we speak|on the spot|by return|now|there and then|in a (?:minute|second|sec|min|tick))\b/d;

const VAGUE =
  /\b(?:as soon as (?:possible|practicable|(?:i|we|they|he|she|one) (?:can|could|have|has|know|hear|get|gets|are free|find)\b[^,.;]{0,30}|(?:it|this|that) (?:is|has been|gets) (?:done|ready)|(?:the|our|a) (?:\w+ )?(?:team|desk)\b[^,.;]{0,40})|asap|soonest|(?:very |really )?soon(?:er)?(?! as (?:your?|the (?:parcel|payment|bank|item)))|shortly|in due (?:course|time)|in the near future|in (?:a|good|no) (?:bit|time)|in time|timely|before (?:too )?long|eventually|sometime|some time|at some (?:point|stage)|one day|later on|later|(?:at|in) (?:the|our|their|your|its)? ?(?:earliest|soonest)(?: convenience)?|when (?:i|we|they|one|he|she)(?: \w+)? (?:can|get|have|has|gets|know|hear|find)\b[^,.;]{0,30}|when(?:ever)? (?:available|ready|there is)[^,.;]{0,20}|once (?:done|complete[d]?)|once (?:it|this|that|the (?:case|review)) (?:is|gets) (?:done|complete[d]?)|once (?:he|she) has\b[^,.;]{0,30}|once (?:i|we|they) (?:hear|have|know|get|can|find)(?! (?:your|that|those|it|them)\b)[^,.;]{0,30}|once there (?:is|are)[^,.;]{0,24}|as and when|promptly|quickly|(?:on|with|at) (?:\w+ )?priority|in (?:the )?next (?:updates?|releases?|versions?)|(?:a )?(?:future|upcoming) (?:updates?|releases?|versions?)|(?:in|over) (?:the )?long (?:run|term)|no (?:eta|date)|to follow)\b/d;

const EVENT =
  /\b(?:as soon as|once|when(?:ever)?|after|upon|until|till|before) (?:(?:you|u)\b(?! (?:need|want|feel|ever))[^,.;]{1,60}|(?:your|that|this|it|the|he|she|both|all|a|an|its?|those|they|these|[a-z]+) ?(?:[\w'-]+ ){0,5}?(?:arrives?|ships?|scans?|scanned|delivered|clears?|leaves?|left|opens?|closes?|confirms?|confirmed|comes? (?:back|in|up|out)|came|(?:is|are|has been) (?:back|signed|paid|through|on (?:its|the) way)|goes (?:live|out)|reaches|hits?|lands?|shows?|finish(?:es|ed)?|ends?|starts?|texts?|rings?|released?)\b[^,.;]{0,30}|(?:receipt|receiving|delivery|arrival)\b)|\b(?:once|when) (?:done|sent|that is done)\b(?= ?[,;]| (?:i|we|you|it)\b)/d;

const find = (regex: RegExp, text: string): { start: number; end: number } | null => {
  const match = regex.exec(text);
  const place = match?.indices?.[0];
  return place ? { start: place[0], end: place[1] } : null;
};

/** Words before a time that put it in the past or make it a rule of the house rather than a promise. */
const PAST = /\b(?:since|last|ago|yesterday)\b[^,.;]{0,12}$/;

/** The word that leads to a time belongs to it. */
const LEAD = /\b(?:by|on|at|before|until|till|from|within|in|after|to|for) (?:the |about |around )?$/;

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
      if (!PAST.test(text.slice(0, start)) && !/^ (?:ago|old|late|in a row)\b/.test(after)) add(kind, place, from);
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
