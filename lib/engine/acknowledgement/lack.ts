import type { Draft } from '../draft';
import { rememberedOf } from '../plain';
import type { CustomerRecord, Evidence, Feeling, Said, Thread } from '../review';
import { contentStems } from '../customer/stems';
import { actsIn } from './acts';
import { namingOf, RATING, worstFirst } from './naming';

const FEELS: Readonly<Record<Feeling, string>> = {
  anger: 'upset',
  frustration: 'frustrated',
  disappointment: 'disappointed',
  worry: 'worried',
  confusion: 'confused',
  sadness: 'upset',
  embarrassment: 'embarrassed',
  fatigue: 'worn out',
};

const firstName = (customer: CustomerRecord) =>
  /^(?!(?:Dr|Mr|Mrs|Ms|Miss|Prof|Sir|Madam|Herr|Frau|Mme|Rev)\b)\p{Lu}[\p{L}'’-]+/u.exec(customer.name ?? '')?.[0] ??
  null;

/** Heading of the hint: "A line for Priya before the fix". */
export const titleFor = (customer: CustomerRecord): string =>
  `A line for ${firstName(customer) ?? 'them'} before the fix`;

const LENGTH = /\d|since|ages|forever|hour|day|week|month|year|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b/i;
/** True where a wait was told, not how often something happens, when it began, or what merely still is so. */
const isWait = ({ quote, span }: Said, message: string) =>
  !isOtherTime(message, span) &&
  (WAITS.test(quote) || (LENGTH.test(quote) && WAITS.test(message.slice(Math.max(0, span.start - 60), span.end + 40))));
/** A length of time that they paid for, or by which something was out: nobody waited. */
export const isOtherTime = (message: string, { start, end }: Said['span']): boolean =>
  /\b(?:paid|pay|paying|booked|exactly|within|under|only)(?: for)? $/i.test(message.slice(0, start)) ||
  /^ (?:late|early|slot|session|ticket)\b/i.test(message.slice(end));
const WAITS =
  /\b(?:wait\w*|still (?:no|not|nothing|haven|hasn)|no (?:reply|response|answer|word|news)|on hold|heard|overdue|late|queue|promised|due|yet|since|for (?:over|about|almost|nearly|the (?:last|past)))\b/i;
/** They asked before; nobody's silence alone is that. */
const isContact = (quote: string) =>
  !/^(?:nobody|no one|none)\b(?!.*\b(?:repl|answer))/i.test(quote) &&
  /\b(?:ask|e-?mail|call|rang|phone|writ|wrote|report|complain|explain|rais|chas|ticket|messag|repl|answer|respon|spoke)/i.test(
    quote,
  );
/** Written or told before, or said to be the same once more; a thing tried again is neither. */
const isRepeat = (quote: string) =>
  (isContact(quote) && !/\b(?:nobody|no one|none|no|never)\b/i.test(quote)) ||
  /\b(?:time|another|same|always|usual|over and over|happens)\b/i.test(quote);

/** One word on what came, rather than on how they are. */
const JUDGES = /^(?:a |the )?(?:rude|jokes?|rubbish|fraud|scam|useless)$/i;

/** The clause of a message that a span stands in, without its end mark. */
const clauseOf = (message: string, { start, end }: Said['span']): string => {
  const before = /[^.!?;:,\n]*$/.exec(message.slice(0, start))?.[0] ?? '';
  const after = /^[^.!?;:,\n]*/.exec(message.slice(end))?.[0] ?? '';
  return (before + message.slice(start, end) + after).trim();
};

/** What calls for an acknowledgement: the sentences for the hint, and the customer's words that prove it. */
export const callFor = rememberedOf((customer: CustomerRecord, thread: Thread) => {
  const who = firstName(customer) ?? 'They';
  const message = thread.customer ?? '';
  const cut = ({ quote }: Pick<Said, 'quote'>, most: number) => {
    const words = quote
      .trim()
      .replace(RATING, '')
      .replace(/^(?:[@★☆*]\S*\s+|(?:dear\b[^,]{0,30},|(?:hi|hello|hey)\b(?:[^,]{0,20},)?)\s*)+/i, '')
      .split(/\s+/);
    return words.length <= most ? words.join(' ') : `${words.slice(0, most).join(' ')} …`;
  };
  const naming = namingOf(customer);
  const wrong = naming?.said ?? worstFirst(customer.wentWrong)[0];
  const thing =
    naming?.kind === 'noun'
      ? naming.words
      : wrong && wrong.quote.split(/\s+/).length > 2
        ? `“${cut(wrong, 10)}”`
        : null;
  const felt = customer.feelings[0];
  const isTold = naming !== null || (felt !== undefined && thing !== null && JUDGES.test(felt.quote));
  const waiting = customer.waiting && isWait(customer.waiting, message) ? customer.waiting : null;
  const repeat = customer.repeat && isRepeat(customer.repeat.quote) ? customer.repeat : null;
  const because = customer.vulnerable
    ? `${who} wrote “${cut({ quote: clauseOf(message, customer.vulnerable.span) }, 10)}”`
    : waiting
      ? LENGTH.test(waiting.quote)
        ? `${who} wrote how long it has been: “${cut(waiting, 5)}”`
        : `${who} ${who === 'They' ? 'are' : 'is'} still waiting`
      : repeat
        ? `${who} wrote that it is not the first time: “${cut(repeat, 6)}”`
        : felt && !isTold
          ? `${who} sounded ${FEELS[felt.feeling]}: “${cut(felt, 5)}”`
          : thing
            ? `${who} wrote ${thing.startsWith('“') ? '' : 'about '}${thing}`
            : 'Nothing here shows yet that you heard what happened';
  const evidence: Evidence[] = [];
  const add = (said: Said | null | undefined) => {
    if (
      said &&
      thread.customer &&
      evidence.length < 2 &&
      !evidence.some((one) => one.span.start < said.span.end && said.span.start < one.span.end)
    )
      evidence.push({ of: 'customer', span: said.span, quote: said.quote });
  };
  add(customer.vulnerable ?? waiting ?? repeat ?? (isTold ? null : felt));
  add(wrong);
  add(felt);
  return {
    full: customer.vulnerable
      ? `${because}; a line on that comes first.`
      : `${because}; one line on that first tends to calm.`,
    light: `A few words on ${thing ?? 'what they wrote'} first would show that you read it.`,
    flat: 'This tells what happened; a word on what it was like for them would show you heard it.',
    thin: customer.vulnerable
      ? `${because}. A line of your own would say more than this one.`
      : `The line is there; naming ${thing ?? 'what they wrote'} would make it theirs.`,
    evidence,
  };
});

const TECHNICAL = new Set(
  contentStems(
    `settings server folder imap pop smtp config install browser firefox chrome edge windows linux ubuntu mac version export import sync plugin addon api
database csv json log firmware client inbox file script menu tab click desktop gmail outlook thunderbird screenshot ssl port oauth authentication repo build
docker kernel webhook token proxy dns safari toolbar icon update profile ios android device`.split(/\s+/),
  ),
);

/** Signs that goods or rooms failed: what a shopkeeper would say sorry for across the counter. */
const GOODS = new Set(
  contentStems('broken cracked leak wet dirty stain mould torn ripped scratched cold smell burnt hair rude'.split(' ')),
);
/** Signs that something else came than was asked for; they may also be a matter of settings. */
const OTHER = new Set(contentStems('wrong missing bought ordered'.split(' ')));

/**
 * True where a plain problem deserves a word though no feeling was shown: goods and service that failed them, a mild feeling, or a
 * reply that denies it. A technical question answered to the point needs none.
 */
export function isWorthSaying(draft: Draft, customer: CustomerRecord, message: string): boolean {
  if (
    /(?:n't|\b(?:not|no|never|but|only|issues?|slow|bad|too|less|why))\b/i.test(message.replace(/’/g, "'")) &&
    draft.body.some((line) => /\b5 star\b/.test(line.plain.text))
  )
    return true;
  if (customer.content.filter((root) => TECHNICAL.has(root)).length >= 2) return false;
  const roots = new Set(customer.content);
  if (customer.problem.some((root) => GOODS.has(root))) return true;
  const asks = draft.body.some((line) => actsIn(line.plain).has('ask'));
  if (!asks && customer.problem.some((root) => OTHER.has(root))) return true;
  if (draft.body.some((line) => contentStems(line.plain.words).filter((root) => roots.has(root)).length >= 3))
    return false;
  return (
    customer.feelings.length > 0 ||
    namingOf(customer)?.kind === 'noun' ||
    draft.body.some((line) => actsIn(line.plain).has('defend'))
  );
}
