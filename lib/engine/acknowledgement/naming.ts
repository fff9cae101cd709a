import { everyday } from '../everyday';
import { capitalised } from '../rewrite';
import { rememberedOf } from '../plain';
import type { CustomerRecord, Said } from '../review';

/** What went wrong as words that fit "sorry about …" (`noun`) or "sorry that …" (`clause`). */
export type Naming = { readonly kind: 'noun' | 'clause'; readonly words: string };

const BROKEN = 'cracked|broken|torn|scratched|late|moldy|dirty|soaked|leaky|cancelled|lost|rejected|bent';
const THING = '[a-z][a-z-]{2,}(?: [a-z][a-z-]{2,})?';
const NOT_A_THING =
  /\b(?:it|this|that|they|them|he|she|you|your|me|nothing|all|one|ones|two|three|four|five|both|some|there|here|what|which|who|has|have|had|is|are|was|were|not|never|still|also|just|so|very|really|and|or|but|of|in|on|at|to|for|with|from|staff|guys?|joke|shame|mess|time|times|days?|way|lot|bit|kind|end|side|man|woman|lady|heart|sleep|faith|trust)\b/i;
const STATE = new RegExp(
  `^(?:my|our|the|your|this) (${THING}) (?:arrived?|came|come|is|was|are|were|got|been) (${BROKEN})(?: (?:again|today|yesterday|now))?$`,
  'i',
);
const LATE = new RegExp(
  `^(?:my|our|the|your) (${THING}) (?:is|was|came) (?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:minutes?|mins|hours?|hrs|days?|weeks?) )?late$`,
  'i',
);
const ATTRIBUTE = new RegExp(
  `\\b(?:came with|got|sent|found|with|was|is|are|had|has) (an?|the|two|three|four|some) (${BROKEN}|wrong) (${THING})(?= (?:and|in|on|at|with|from|for|since|when|after|again)\\b|$)`,
  'i',
);
const BARE =
  'app|site|website|phone|screen|order|parcel|delivery|wifi|internet|broadband|account|card|payment|heating|fridge|laptop|battery|tracking|code|link|page|form|video|sound|printer|router|console|oven|lamp|tv|lift|door|train|bus|flight|refund|invoice|bill|import|export|sync|search|login|checkout';
const NOT = "isn't|wasn't|hasn't|doesn't|don't|didn't|can't|cannot|won't|never";
const BREAKS =
  'stopped|broke|froze|freezes|disappeared|vanished|drops|dropped|hangs|snapped|faded|tore|deleted|wiped|split|jam(?:s|med)|sticks|flickers|rattles|overheats|peel(?:s|ed)|shrank|rusted|melted|popped|blew|ripped|lags|stutters|rejects|refuses|skips|jumps';
const FINITE = new RegExp(
  `^(?:is|are|was|were|has|have|had|does|do|did|will|would|could|can|haven't|hadn't|couldn't|${NOT}|keeps?|kept|still|stops|crash(?:ed|es)|fails|arrived|came|leaks|leaked|went|goes|closes|cut|fell|falls|logs|kicks|bounced|loses|opens|locks|smells|got|${BREAKS})$`,
  'i',
);
/** The verb phrase must itself say that something failed. */
const FAILS = new RegExp(
  `\\b(?:${NOT}|not|keeps? \\w+ing|crash\\w*|fail\\w*|leak\\w*|went (?:down|off|dead|black|blank)|cut out|cracked|(?:is|are|was|were) wrong|broken|missing|gone|blank|down|stuck|late|cancelled|smells of|(?:came|fell) (?:off|apart|loose|out|over)|(?:came|arrived) (?:without|with no)|got (?:lost|blocked|stolen|damaged|declined|rejected|cancelled|deleted)|${BREAKS})\\b`,
  'i',
);
const UNSAFE =
  /\b(?:he|him|his|she|her|hers|they|them|their|you|your|yours|u|ur|me|guys|it|this|that|these|those|there|here|lol|omg|wtf|pls|but|because|so|cos|cuz|tho|if|unless|what|why|how|who|where|which|damn|hell|crap|shit|arse|ass|joke|useless|terrible|horrible|worst|awful|literally|really|just|even|again|think|guess|hope|tried|want|need|like|love|hate|today|tomorrow|yesterday|tonight|now|ago|we|us|our|ours|used|supposed|should|would|stop|see|find|tell|say|take|wait|only|also|and|or|seem|seems|problem|issue|given)\b|[^\p{L}\p{N}'’ %£$€.,:-]/iu;

/** What was done to the customer, told without a name for who did it. */
const DONE_TO =
  'overcharged|double[- ](?:billed|booked)|billed twice|(?:charged|billed) again|cut off|logged out|signed out|kicked out|turned away|bumped|hung up on';

/** Sentences of a message that hold a whole shape of their own. */
const SHAPES: readonly (readonly [RegExp, (match: RegExpExecArray) => Naming | null])[] = [
  [
    /\b(?:charged|debited) (?:me |us )?twice\b|\bdouble[- ]charged\b/i,
    () => ({ kind: 'clause', words: 'you were charged twice' }),
  ],
  [
    /\b(?:i(?:'m| am| was| got|'ve been)|we(?:'re| are| were)) locked out\b|\block(?:s|ed)? me out\b/i,
    () => ({ kind: 'clause', words: 'you were locked out' }),
  ],
  [
    new RegExp(
      `^(?:i|we)(?:'ve| have| was| were|'ve just| just)? ?(?:been|got|was|were)? ?(${DONE_TO})\\b(?! into)`,
      'i',
    ),
    (match) => ({ kind: 'clause', words: `you were ${(match[1] ?? '').toLowerCase()}` }),
  ],
  [
    new RegExp(
      `^there (was|were) ((?:an? |no |some )?${THING}) ((?:all over|in|on|inside|under) )(?:my|our) (${THING})$`,
      'i',
    ),
    ([, was, what = '', where, whose = '']) =>
      NOT_A_THING.test(`${what} ${whose}`)
        ? null
        : { kind: 'clause', words: `there ${was} ${what} ${where}your ${whose}`.toLowerCase() },
  ],
  [
    /\b(?:i|we|us|here|house|home|flat|office|shop)\b.{0,30}\b(?:no|without) (hot water|heating|internet|signal|power|water|broadband|wifi)\b/i,
    (match) => ({ kind: 'clause', words: `you've been without ${(match[1] ?? '').toLowerCase()}` }),
  ],
  [
    /\b(?:waiting (?:for|on)|still no|where(?:'s| is)) (?:\w+ )?(refund|parcel|order|delivery|money|card)\b/i,
    (match) => ({ kind: 'noun', words: `the wait for your ${(match[1] ?? '').toLowerCase()}` }),
  ],
];

/** The customer's trouble in words that can stand in the agent's mouth; null where no shape is safe. */
export const namingOf = rememberedOf((customer: CustomerRecord): Naming | null => {
  const told = customer.wentWrong.map(tidy);
  const whole = [...told, ...customer.questions.map(tidy), customer.waiting?.quote ?? ''];
  for (const text of told) {
    const noun = nounOf(text);
    if (noun) return noun;
  }
  for (const [shape, make] of SHAPES) {
    for (const text of whole) {
      const match = shape.exec(text);
      const naming = match && make(match);
      if (naming) return naming;
    }
  }
  for (const text of told) {
    const clause = clauseOf(text);
    if (clause) return clause;
  }
  return null;
});

const tidy = (said: Said) =>
  said.quote
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/\b(did|does|do|has|have|had|is|are|was|were|wo|could|would)nt\b/gi, "$1n't")
    .replace(/\bcant\b/gi, "can't")
    .replace(/^[\s"'★☆*•-]+|[\s"'.!,;:]+$/g, '')
    .replace(/^(?:(?:@\w+|hi|hello|hey|and|but|so|now|also|well|ok|then),? )+/i, '');

function nounOf(text: string): Naming | null {
  const late = LATE.exec(text);
  if (late?.[1] && !NOT_A_THING.test(late[1])) return { kind: 'noun', words: `the late ${lowered(late[1])}` };
  const state = STATE.exec(text);
  if (state?.[1] && state[2] && !NOT_A_THING.test(state[1]))
    return { kind: 'noun', words: `the ${state[2].toLowerCase()} ${lowered(state[1])}` };
  const attribute = ATTRIBUTE.exec(text);
  if (
    attribute?.[1] &&
    attribute[2] &&
    attribute[3] &&
    !NOT_A_THING.test(attribute[3]) &&
    !FINITE.test(attribute[3].split(' ').at(-1) ?? '')
  ) {
    const count = /^(?:two|three|four)$/i.test(attribute[1]) ? `${attribute[1].toLowerCase()} ` : '';
    return { kind: 'noun', words: `the ${count}${attribute[2].toLowerCase()} ${lowered(attribute[3])}` };
  }
  return null;
}

/** A name keeps its capitals, a shouted word loses them. */
const lowered = (words: string) =>
  /^[A-Z\s'-]{3,}$/.test(words) || /^[A-Z][a-z]/.test(words) ? words.toLowerCase() : words;

const I_CLAUSE =
  /^i (?:(?:can't|cannot|couldn't) (?:log ?in|log into|open|use|send|receive|pay|watch|play|book|reach|check in|print|hear|access|download|upload|connect|claim|cancel|join|register|reset|sleep)\b|(?:never|didn't) (?:got|get|had)\b|was charged)/i;

/** Whose doings are nobody's fault to be sorry for. */
const SOMEBODY =
  /\b(?:husband|wife|partner|sons?|daughters?|mother|father|mum|mom|dad|parents|sister|brother|gran\w*|kids?|child|children|baby|toddler|boss|director|manager|friends?|colleagues?|clients?|teacher|students?|doctor|vet|doc|agent|driver|tenants?|care|service|support)$/i;

const OPENING = new RegExp(`^(?:my|our|the|i|(?:${BARE})(?= ))\\b`, 'i');
/** Anything else without an article is a thing only in small letters, with its verb right behind: "statement pdf is blank". */
const isBare = (subject: readonly string[]) =>
  subject.length <= 2 && subject.every((word) => /^[a-z][a-z-]{2,}$/.test(word) && !everyday.has(word));

/** "it WON'T open", "NOT again": such a word would shout in the agent's mouth. Names keep their capitals. */
const isShouted = (word: string) =>
  /^\p{Lu}+['’]\p{Lu}+$/u.test(word) || (/^\p{Lu}{2,}$/u.test(word) && everyday.has(word.toLowerCase()));

/** Written in haste, without an article or an ending: "after update", "the app keep crashing". */
const TELEGRAPHIC =
  /\b(?:after|in|on|since|from|with) (?:update|upgrade|car|app|phone|login|system|order)\b|[^s] keep \w+ing\b/i;

function clauseOf(text: string): Naming | null {
  const words = text.split(' ');
  if (words.length < 3 || words.length > 11) return null;
  // More than one clause, or the same words over again.
  if (/,| n |\b(\w+ \w+)\b.* \1\b/.test(text)) return null;
  if (text === text.toUpperCase() || words.some(isShouted) || TELEGRAPHIC.test(text)) return null;
  const known = OPENING.exec(text)?.[0].toLowerCase();
  const opening = known ?? words[0] ?? '';
  const bare = !/^(?:my|our|the|i)$/.test(opening);
  const first = opening === 'i' || bare ? 1 : 2;
  const verb = words.findIndex((word, i) => i >= first && i <= (opening === 'i' ? 1 : 5) && FINITE.test(word));
  if (
    verb < 0 ||
    (!known && !isBare(words.slice(0, verb))) ||
    UNSAFE.test(
      words
        .slice(1)
        .join(' ')
        .replace(/\b(?:is|are|was|were) (?:it|this)\b/, ''),
    )
  )
    return null;
  if (opening === 'i' ? !I_CLAUSE.test(text) : !FAILS.test(words.slice(verb).join(' '))) return null;
  const subject = words
    .slice(bare ? 0 : 1, verb)
    .join(' ')
    .replace(/ (?:on|of|in|for) (?:the|my|a) /gi, ' ');
  if (opening !== 'i' && (NOT_A_THING.test(subject) || SOMEBODY.test(subject))) return null;
  if (/\b(?:and|or|to|the|a|an|of|in|on|at|for|with|my|is|was|not|from|when|while|as|since|after|every|i)$/i.test(text))
    return null;
  return { kind: 'clause', words: turned(text, opening, bare) };
}

/** Turns "my phone froze when I opened it" towards the customer: "your phone froze when you opened it". */
function turned(text: string, opening: string, bare: boolean): string {
  const rest = text
    .slice(opening.length)
    .replace(/\bI'm\b/g, "you're")
    .replace(/\bI was\b/g, 'you were')
    .replace(/\bi\b/gi, 'you')
    .replace(/\bmyself\b/gi, 'yourself')
    .replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/g, capitalised)
    .replace(/\b(?:my|our)\b/gi, 'your');
  if (opening === 'i') return `you${rest}`.replace(/^you was\b/, 'you were');
  // "Bus 36" is a name.
  if (bare && /^ \d/.test(rest)) return opening + rest;
  return `${bare ? `the ${opening}` : /^(?:my|our)$/.test(opening) ? 'your' : 'the'}${rest}`;
}
