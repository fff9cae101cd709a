import { rememberedOf } from '../../engine/plain';
import type { CustomerRecord, Thread } from '../../engine/review';
import { createCache } from '../../engine/sentences';
import type { Span } from '../../engine/span';

/** Whom the greeting speaks to. */
export type Addressed = {
  /** The name as written, without a title. */
  readonly name: string;
  readonly span: Span;
  /** The greeting word, "Hi". */
  readonly hello: Span;
  /** True where "Mr", "Dr" and the like stand before the name: then it is a surname. */
  readonly titled: boolean;
};

const HELLO = '(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings)';
const TITLE = '(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|lady|rev|capt)';
const GREETING = new RegExp(
  String.raw`^\s*(?:@\w+[ ,]+)?(?<hello>${HELLO})(?: (?:again|there))?,? (?<title>${TITLE}\.? )?(?<name>[\p{L}\p{N}][\p{L}\p{N}'’._-]*(?: \p{L}[\p{L}'’.-]*){0,3}?)(?= ?[,!:;–—\n]| - |\.(?:\s|$)|$)`,
  'iu',
);
const NOBODY =
  /^(?:there|all|both|everyone|everybody|team|folks|guys|friends?|again|and|sir|sirs|madam|to|from|i|we|it|this|that|thanks?|thank|you|your|sorry|so|yes|no|please|just|hope|good|mate|ladies|gentlemen|the|a|an|my|our|valued|family|colleagues?|in|as|at|if|is|are|what|how|for|with|welcome|customers?|guests?|users?|clients?|members?|applicants?|passengers?|subscribers?|sellers?|buyers?|hosts?|riders?|drivers?|players?|students?|parents?|patients?|tenants?|residents?|travell?ers?|shoppers?|visitors?|neighbou?rs?|reviewers?|candidates?|partners?|teachers?|developers?|account|card ?holders?|consumers?|esteemed|respected|happy|great|we're|i'm|long|of|not|on|once|ma|sa|oga|chief|uncle|aunt(?:y|ie)|love|hun|pal|buddy|bro|sis|unfortunately|today|appreciate|apologies)\b/i;

/** Whom the draft greets by name, read from its first words; null where it greets nobody or everybody. */
export const addressed = (text: string): Addressed | null => greeted(text.slice(0, 120)).to;

const greeted = createCache((opening) => ({ to: greetedIn(opening) }), 20);

function greetedIn(text: string): Addressed | null {
  const match = GREETING.exec(text);
  const { hello = '', title, name = '' } = match?.groups ?? {};
  if (
    !match ||
    NOBODY.test(name) ||
    (/ /.test(name) && !/^(?:\p{Lu}\S*(?: |$))+$/u.test(name) && name !== name.toLowerCase())
  )
    return null;
  const end = match.index + match[0].length;
  const start = match[0].indexOf(hello);
  return {
    name,
    span: { start: end - name.length, end },
    hello: { start, end: start + hello.length },
    titled: title !== undefined,
  };
}

const COMPANY =
  /\b(?:ltd|limited|inc|llc|gmbh|plc|corp|company|co|team|support|info|office|admin|accounts?|sales|service|services|shop|store|school|group|family|customer|user|guest|anonymous|unknown|member|reader|reviewer|sent|iphone|android)\b|[@\d_/#|]|\.\w|&/i;
const FELT = /^\p{L}+(?:ed|ful|ing|able|ible|less|ous|ive)$|^(?:thx|ty|tia|ta|lol|smh|pls|ps)$/iu;
const PERSON = /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|da|del|van|von|der|den|di|la|le|al|bin|el)){0,4}$/u;

/** What the customer goes by: the name in the message, then the one the tool shows; none that might be a company or a handle. */
export const namesOf = rememberedOf((customer: CustomerRecord, thread: Thread): readonly string[] =>
  // Only letters are signed; a lone word at the end of a chat line ("Gutted.") is a feeling more often than a name.
  [thread.channel === 'email' || customer.name === thread.name ? customer.name : null, thread.name].filter(
    (name): name is string => name !== null && isPerson(name),
  ),
);

const isPerson = (name: string) => !COMPANY.test(name) && !FELT.test(name) && PERSON.test(tidy(name));

/** "mARtha" and "ANA" are people too. */
const tidy = (name: string) =>
  name.replace(/\p{L}+/gu, (word) =>
    /^\p{Ll}{2,3}$/u.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
  );
const TITLES = new RegExp(String.raw`^${TITLE}\.? `, 'i');

const SURNAME_AFTER = new RegExp(String.raw`(?:^|[^\p{L}])(?:${TITLE}|\p{L})\.? $`, 'iu');

/** The name to greet the customer by, as they spell it; null where it is unknown or uncertain. */
export const givenName = rememberedOf((customer: CustomerRecord, thread: Thread): string | null => {
  const [name] = namesOf(customer, thread);
  if (!name || TITLES.test(name)) return null;
  const [first = ''] = name.split(' ');
  // A surname signed with a title or an initial is no name to greet by.
  const message = thread.customer ?? '';
  const at = message.indexOf(first);
  if (at > 0 && SURNAME_AFTER.test(message.slice(Math.max(0, at - 12), at))) return null;
  return /^\p{Lu}\p{Ll}/u.test(first) ? first : null;
});

/** Letters only, small, without accents: two spellings of one name are the same. */
export const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

// Short forms that do not start the long one; "Alex" and "Sam" need no list.
const SHORT = [
  'william bill will billy liam',
  'robert bob rob bobby',
  'richard dick rick rich ricky',
  'elizabeth liz beth betty lizzie eliza lisa',
  'katherine kate kathy katie kat catherine cathy kathryn katharine',
  'margaret maggie meg peggy greta',
  'james jim jimmy jamie',
  'john jack johnny jon jonathan',
  'edward ed ted eddie ned',
  'henry harry hank',
  'anthony tony',
  'andrew andy drew',
  'michael mike mick mickey',
  'charles charlie chuck',
  'thomas tom tommy',
  'david dave',
  'stephen steven steve',
  'joseph joe joey',
  'alexander alex sasha xander lex alec',
  'alexandra alex sasha sandra lexi',
  'susan sue suzy',
  'rebecca becky becca',
  'jennifer jen jenny',
  'victoria vicky tori',
  'theresa teresa terry tess',
  'patricia pat patty trish',
  'patrick pat paddy',
  'deborah deb debbie',
  'christina tina chris',
  'antoinette toni',
  'eleanor nell ellie nora',
  'helen nell',
  'mary molly polly',
  'sarah sally',
  'lawrence larry',
  'gerald gerry jerry',
  'nicholas nick',
  'dorothy dot',
  'frances fran francis frank',
  'philip phil phillip',
  'francisco paco',
  'jose pepe',
  'maria mia',
  'isabella bella',
].map((line) => line.split(' '));

/** True where two single names may be one person's: same letters, an initial, a short form. */
export function sameName(a: string, b: string): boolean {
  const [one, other] = [folded(a), folded(b)];
  if (!one || !other || one === other) return true;
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  const shorter = Math.min(one.length, other.length);
  if (shorter >= 2 && (one.startsWith(other) || other.startsWith(one))) return true;
  return SHORT.some((names) => names.includes(one) && names.includes(other));
}

/** True where the greeted name may be one of the customer's, as a whole or in parts. */
export const isTheirs = (name: string, names: readonly string[]): boolean =>
  names.some(
    (theirs) =>
      folded(name) === folded(theirs) ||
      name.split(/[ -]/).every((part) => theirs.split(/[ -]/).some((one) => sameName(part, one))) ||
      theirs.split(/[ -]/).some((one) => sameName(name, one)),
  );

/** Steps to turn one name into the other: letters put in, left out, changed, or two neighbours swapped. */
export function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(i - 2, j - 2) + 1);
      rows[i]?.push(least);
    }
  }
  return at(a.length, b.length);
}

type Miss = { readonly theirs: string; readonly steps: number };

/** The customer's name that the greeted one misspells, and by how many steps; null where it is theirs or may be somebody's they named. */
export function miss({ name, titled }: Addressed, customer: CustomerRecord, thread: Thread): Miss | null {
  const nearest = nearestTo(customer, thread)(name);
  // "Dear Ms Tan" to one who signs as Mei Lin is likely right.
  return nearest && (!titled || isSlip(name.split(/[ -]/)[0] ?? '', nearest.steps)) ? nearest : null;
}

/** To a greeted name, the nearest of the customer's; kept for the customer at hand. */
const nearestTo = rememberedOf((customer: CustomerRecord, thread: Thread) =>
  createCache((name) => nearestOf(name, customer, thread), 20),
);

function nearestOf(name: string, customer: CustomerRecord, thread: Thread): Miss | null {
  const names = namesOf(customer, thread);
  if (names.length === 0 || /\d/.test(name) || isTheirs(name, names)) return null;
  const said = (thread.customer ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const parts = name.split(/[ -]/);
  if (parts.some((part) => new RegExp(String.raw`(?<!\p{L})${folded(part)}(?!\p{L})`, 'u').test(said))) return null;
  if (
    thread.earlier.some((reply) =>
      new RegExp(String.raw`\b${folded(parts[0] ?? '')}\b`).test(folded(reply.slice(0, 40))),
    )
  )
    return null;
  const [first = ''] = parts;
  const all = names
    .flatMap((one) => one.split(' '))
    .map((theirs) => ({ theirs, steps: distance(folded(first), folded(theirs)) }));
  return all.sort((a, b) => a.steps - b.steps)[0] ?? null;
}

/** True where so few steps look like a slip of the pen rather than another person. */
export const isSlip = (name: string, steps: number): boolean => steps === 1 || (steps === 2 && name.length >= 8);
