import { rememberedOf } from '../plain';
import type { CustomerRecord, Said } from '../review';
import { retold } from './retelling';

/** What went wrong as words that fit "sorry about …" (`noun`) or "sorry that …" (`clause`). */
export type Naming = { readonly kind: 'noun' | 'clause'; readonly words: string };

const BROKEN = 'cracked|broken|torn|scratched|late|moldy|dirty|soaked|leaky|cancelled|lost|rejected|bent';
const THING = '[a-z][a-z-]{2,}(?: [a-z][a-z-]{2,})?';
const NOT_A_THING =
  /\b(?:it|this|that|they|them|he|she|you|your|me|nothing|all|one|ones|two|three|four|five|both|some|there|here|what|which|who|has|have|had|is|are|was|were|not|never|still|also|just|so|very|really|and|or|but|of|in|on|at|to|for|with|from|staff|guys?|joke|shame|mess|times?|days?|weeks?|months?|years?|period|way|lot|bit|kind|end|side|man|woman|lady|heart|sleep|faith|trust)\b/i;
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

/** Sentences of a message that hold a whole shape of their own. */
const SHAPES: readonly (readonly [RegExp, (match: RegExpExecArray) => Naming | null])[] = [
  [
    /\b(?:charged|debited) (?:me |us )?twice\b|\bdouble[- ]charged\b/i,
    () => ({ kind: 'clause', words: 'you were charged twice' }),
  ],
  [
    /\b(?:i(?:'m| am| was| got|'ve been)|we(?:'re| are| were)) locked out\b|\block(?:s|ed)? me out\b/i,
    () => ({ kind: 'clause', words: "you've been locked out" }),
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

/** What makes a trouble theirs: a day that does not come again, a body, a fear, an heirloom. */
export const LIFE =
  /\b(?:wedding|funeral|birthday|graduation|concert|exams?|holiday|surgery|operation|hospital|icu|ashes|tears|cr(?:ied|ying)|afraid|medic\w+|injur\w+|(?:grand\w+|nan|dad|mum)'?s)\b/i;
/** What they could not do, lost or had to bear. */
const SUFFERED = /^(?:i|we|my|our)\b.*\b(?:missed|lost|had to|could(?:n't| not)|can(?:'t|not)|never|still)\b/i;
/** Half a sentence, somebody's words told again, a heading, a question, or what they did themselves. */
const BESIDE =
  /^(?:which|who|that|and|but|says?|said|where|when|what|why|how|this|it|dear|hi|hello|(?:i|we)(?:'ve| have)? (?:posted|asked|tried|was (?:late|\d+)))\b|\b(?:my|our) (?:own )?(?:fault|mistake|error)\b|["“”]/i;
const LEAST_TELLING = 3;

const weightOf = ({ quote }: Said): number =>
  2 * Number(LIFE.test(quote)) +
  Number(SUFFERED.test(quote)) -
  2 * Number(BESIDE.test(quote) || quote.trim().split(/\s+/).length <= LEAST_TELLING);

/** What went wrong, that which weighs most for them first; else as they told it. */
export const worstFirst = (wentWrong: readonly Said[]): readonly Said[] =>
  [...wentWrong].sort((a, b) => weightOf(b) - weightOf(a));

/** The customer's trouble in words that can stand in the agent's mouth, and where they told it; null where no shape is safe. */
export const namingOf = rememberedOf((customer: CustomerRecord): (Naming & { readonly said?: Said }) | null => {
  const told = worstFirst(customer.wentWrong).map((said) => ({ said, text: tidy(said) }));
  // That nobody answered is the last to name: something else came before it.
  const named = told.flatMap(({ said, text }) => {
    const noun = nounOf(text);
    if (noun) return [{ ...noun, said, silence: false }];
    const words = retold(text);
    return words ? [{ kind: 'clause' as const, words, said, silence: /^no ?(?:body|one)\b/.test(words) }] : [];
  });
  const first = named.find(({ silence }) => !silence);
  if (first) return first;
  const whole = [...told.map(({ text }) => text), ...customer.questions.map(tidy), customer.waiting?.quote ?? ''];
  for (const [shape, make] of SHAPES) {
    for (const text of whole) {
      const match = shape.exec(text);
      const naming = match && make(match);
      if (naming) return naming;
    }
  }
  return named[0] ?? null;
});

/** Where a rewrite asks for what went wrong. */
const ASKED = /\b(sorry|found|telling us) (?:that|about) \[\[what (?:went wrong|they saw)\]\]/;

/** A rewrite with the customer's own trouble in place of the slot that asks for it, where its shape is safe. */
export function slotsFilled(text: string, customer: CustomerRecord): string {
  const naming = ASKED.test(text) && !customer.vulnerable ? namingOf(customer) : null;
  if (!naming) return text;
  return text.replace(ASKED, (slot, lead: string) =>
    naming.kind === 'clause'
      ? `${lead} that ${naming.words}`
      : lead === 'found'
        ? slot
        : `${lead} about ${naming.words}`,
  );
}

/** Stars and headings that stand before what is told: "1★", "2/5", "[1 star]", "Title:". */
export const RATING = /^(?:[[(]?\d ?(?:\/ ?(?:5|10)|[★☆*]+|stars?)[\])]?[:.,]?|(?:title|subject|re) ?:)\s*/i;

const tidy = (said: Said) =>
  said.quote
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/\b(did|does|do|has|have|had|is|are|was|were|wo|could|would)nt\b/gi, "$1n't")
    .replace(/\bcant\b/gi, "can't")
    .replace(/\b(i|we)(m|ve)\b/gi, "$1'$2")
    .replace(/\bu(r?)\b/gi, (_, r) => (r ? 'your' : 'you'))
    .replace(RATING, '')
    .replace(/^[\s"'★☆*•-]+|[\s"'.!,;:]+$/g, '')
    .replace(/^(?:(?:@\w+|hi|hello|hey|and|but|so|now|also|well|ok|then),? )+/i, '');

function nounOf(text: string): Naming | null {
  const late = LATE.exec(text);
  if (late?.[1] && !NOT_A_THING.test(late[1])) return { kind: 'noun', words: `the late ${lowered(late[1])}` };
  const state = STATE.exec(text);
  if (state?.[1] && state[2] && !NOT_A_THING.test(state[1]))
    return { kind: 'noun', words: `the ${state[2].toLowerCase()} ${lowered(state[1])}` };
  const attribute = ATTRIBUTE.exec(text);
  if (attribute?.[1] && attribute[2] && attribute[3] && !NOT_A_THING.test(attribute[3])) {
    const count = /^(?:two|three|four)$/i.test(attribute[1]) ? `${attribute[1].toLowerCase()} ` : '';
    return { kind: 'noun', words: `the ${count}${attribute[2].toLowerCase()} ${lowered(attribute[3])}` };
  }
  return null;
}

/** A name keeps its capitals, a shouted word loses them. */
const lowered = (words: string) =>
  /^[A-Z\s'-]{3,}$/.test(words) || /^[A-Z][a-z]/.test(words) ? words.toLowerCase() : words;
