import { contentStems, stem } from './customer/stems';
import type { Draft } from './draft';
import { actsOf } from './next-step/acts';
import { asksOf } from './next-step/asks';
import { flatOf } from './next-step/flat';
import { timesOf } from './next-step/times';
import { type Plain, remembered, rememberedOf } from './plain';
import type { CustomerRecord, Said } from './review';

/** What would answer a question. `request`: asks for an act; `open`: can be answered in any form. */
type Wanted = 'yes-no' | 'when' | 'price' | 'how' | 'why' | 'who' | 'request' | 'open';

/** One question of the customer; a sentence may hold several. */
export type Question = {
  readonly wanted: Wanted;
  /** The sentence it stands in, in the customer's message. */
  readonly said: Said;
  /** The question alone, in the customer's words. */
  readonly piece: string;
  /** The words that tell it from the other questions, as the customer wrote them; '' where it has none. */
  readonly topic: string;
  /** Roots of the words that tell it from the other questions. */
  readonly own: ReadonlySet<string>;
};

const STARTER =
  /(?:[,;?] ?(?:(?:and|also|but|plus|then) )*|\b(?:and|also|plus) )(?=(?:how (?:much|long|do|does|can|many|to|soon|often)|what|when|where|who|why|which|can|could|do|does|did|is|are|will|would|should|may|ha(?:s|ve) (?:i|you|u|we|they|it|he|she|the|this|that|my|your|any\w*|there)|whether|if|wondering|am i)\b)/g;
const LEAD_IN =
  /^.*?\b(?:(?:can|could|would) you (?:tell|let|confirm|advise|clarify|explain)|wondering|tell (?:me|us)|any idea|not sure|curious|asking|know)\b,? (?=(?:if|whether|when|where|how|what|why|who|which)\b)/;
const KINDS: readonly (readonly [Wanted, RegExp])[] = [
  [
    'price',
    /^(?:how much|what (?:does|do|would|will|is|are) (?:\w+ ){0,3}(?:cost|price|fee|charge|rate)s?|is it free)\b/,
  ],
  ['when', /^(?:when|what (?:time|date|day)|how (?:long|soon))\b/],
  ['request', /^(?:can|could|would|will) (?:you|u|someone|i get|i have)\b/],
  ['how', /^how (?:do|can|could|would|should|to|does one)\b/],
  ['why', /^why\b/],
  ['who', /^who\b/],
  ['yes-no', /^(?:can|could|do|does|did|is|are|will|would|should|may|has|have|if|whether|am i)\b/],
];
/** A piece that only opens: "@user hi there". */
const GREETS = /^(?:@\S+|hi|hiya|hello|hey|there|all|team|guys|please|thanks|ok|[^\p{L}\p{N}]|\s)+$/iu;
const GREETING = /^how (?:are|r) (?:you|u|things)\b/;

const YES_NO =
  /\b(?:yes|yep|yeah|yup|no|nope|sure|certainly|absolutely|afraid|correct|that is right|definitely|indeed|(?:can|do|does|is|are|will|would|has|have|could) not|(?:we|it|they|you|i) (?:do|does|can|will|is|are)\b(?= ?[,.!;:]|$)|you (?:can|may)|never|fine)\b/;
const ALL = /\b(?:both|neither|all (?:three|yes|included))\b/;
const PRICE =
  /[£$€₹¥]\s?\d|\d\s?(?:%|euros?|eur|pounds?|quid|dollars?|usd|gbp|p\b|cents?|rupees?|rs\b|kr\b|chf)|\b(?:free|included)\b/;
const REASON =
  /\b(?:because|cos|since|reason|caused|means|meant|so (?:that|it|the|we|you|your)|owing|when (?:the|a|an|our|your)|triggered|counts?|applies)\b/;
const PERSON = /\b(?:called|mr|mrs|ms|dr)\b|\b(?:that|it) (?:is|was|would be) (?!the\b|an?\b|not\b)\w+ \w+/;

/** Two questions that share this many roots ask one thing twice; an answer to either is an answer. */
const SAME = 2;

/** The customer's questions, one by one; greetings and what is asked twice are left out. */
export function questionsOf({ questions }: CustomerRecord, plain: (sentence: string) => Plain): readonly Question[] {
  const all = questions.flatMap((said) =>
    (isAsked(said.quote) ? said.quote : '')
      .replace(LINE_ENDS, ' ')
      .split(new RegExp(STARTER.source, 'gi'))
      .map((piece) => askedIn(piece, plain))
      .filter((piece) => piece.split(/\s+/).length > 1 && !GREETS.test(piece))
      .map((piece) => ({ said, piece, read: plain(piece) })),
  );
  const stems = all.map(({ read }) => new Set(contentStems(read.words)));
  return all.flatMap(({ said, piece, read }, i) => {
    const text = flatOf(read);
    const own = new Set(stems[i]);
    const others = stems.filter((_, k) => k !== i);
    if (GREETING.test(text) || others.some((other) => [...own].filter((one) => other.has(one)).length >= SAME))
      return [];
    const wanted = KINDS.find(([, test]) => test.test(text))?.[0] ?? 'open';
    for (const other of others) for (const one of other) own.delete(one);
    return [{ wanted, said, piece, topic: topicOf(piece, own), own }];
  });
}

/** True where the words are a question by their mark or by how they begin. */
const isAsked = (quote: string) =>
  /\?/.test(quote) || /\b(?:wondering|like to know|tell me|know (?:if|whether|when|how))\b/i.test(quote);

/** The question itself, without what leads to it: "could you tell me whether", "hi, and also". */
function askedIn(piece: string, plain: (sentence: string) => Plain): string {
  const trimmed = piece.trim().replace(/[?.!\s]+$/, '');
  const read = plain(trimmed);
  const text = flatOf(read);
  const lead = /^(?:(?:and|also|so|but|hi|hello|hey|please|plus|ok|okay)\b|\W)+/.exec(text)?.[0].length ?? 0;
  const told = LEAD_IN.exec(text)?.[0].length ?? 0;
  const start = Math.max(lead, told);
  return start > 0 && start < text.length ? trimmed.slice(read.toSource(start, text.length).start) : trimmed;
}

const LINE_ENDS = /\s*\n\s*/g;

/** The stretch of a question from its first telling word to its last, at most four words long. */
function topicOf(piece: string, own: ReadonlySet<string>): string {
  const words = piece.split(/\s+/).map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, ''));
  const tells = (word: string) =>
    contentStems([word.toLowerCase()]).some((one) => own.has(one)) || own.has(stem(word.toLowerCase()));
  const first = words.findIndex(tells);
  if (first < 0) return '';
  const chosen = words.slice(first, first + 4);
  while (chosen.length > 1 && !tells(chosen.at(-1) ?? '')) chosen.pop();
  return chosen.join(' ');
}

const keptQuestions = rememberedOf(questionsOf);

const answersAll = remembered((sentence) => ALL.test(flatOf(sentence)));
const rootsOf = remembered((sentence) => contentStems(sentence.words));

/** Most words of all questions together; in longer ones, what is asked is beyond words alone. */
const MOST_WORDS = 60;

/** Questions that the draft neither answers nor puts off nor asks back about; none unless there are two or more. */
export function openQuestions(
  draft: Draft,
  customer: CustomerRecord,
  plain: (sentence: string) => Plain,
): readonly Question[] {
  const questions = keptQuestions(customer, plain);
  const words = questions.reduce((sum, { said }) => sum + said.quote.split(/\s+/).length, 0);
  if (questions.length < 2 || words > MOST_WORDS) return [];
  const body = draft.sentences.filter(({ zone }) => zone === 'body' || zone === 'list' || zone === 'code');
  if (body.some(({ plain: one }) => asksBack(one))) return [];
  if (body.some(({ plain: one }) => answersAll(one))) return [];
  const said = new Set(body.flatMap(({ plain: one }) => rootsOf(one)));
  const named = ({ topic, own }: Question) => topic === '' || [...own].some((one) => said.has(one));
  const forms = (wanted: Wanted) => body.filter(({ plain: one }) => hasForm(one, wanted)).length;
  return questions.filter((question) => {
    if (question.wanted === 'open' || question.wanted === 'request' || named(question)) return false;
    const before = questions.filter((other) => other.wanted === question.wanted && named(other)).length;
    return forms(question.wanted) <= before;
  });
}

/** True where the sentence asks the customer something, or to send or tell something, which puts an answer off. */
const asksBack = remembered((sentence: Plain) =>
  asksOf(sentence).some(
    ({ kind, start }) =>
      kind === 'question' ||
      ((kind === 'request' || kind === 'contact') && /\b(?:us|me|dm|your?|here)\b/.test(flatOf(sentence).slice(start))),
  ),
);

function hasForm(sentence: Plain, wanted: Wanted): boolean {
  const text = flatOf(sentence);
  switch (wanted) {
    case 'yes-no':
      return YES_NO.test(text);
    case 'when':
      return timesOf(sentence).length > 0 || /\b\d+ (?:\w+ )?(?:days?|hours?|weeks?|minutes?|months?)\b/.test(text);
    case 'price':
      return PRICE.test(text);
    case 'how':
      return asksOf(sentence).some(({ kind }) => kind === 'steps' || kind === 'contact') || /https?:/.test(text);
    case 'why':
      return REASON.test(text);
    case 'who':
      return PERSON.test(text) || actsOf(sentence).some(({ owner }) => owner !== null && !owner.weak);
    default:
      return true;
  }
}
