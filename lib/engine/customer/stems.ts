import { everyday } from '../everyday';

/** Words too common in any support exchange to prove that a reply is about this customer's case. */
const GENERIC = new Set([
  ...everyday,
  ...`re issue issues problem problems trouble matter concern concerns product products service services experience situation request query
message email emails mail support team company customer customers time times day dear contact reach reaching information info details detail
inconvenience frustration caused cause regarding question questions answer happen happened happens feel feels feeling find found able lot
bit kind moment appreciate understand apologise apologize apologies apology hear heard set start started end two work working works check
checked checking amazing lovely nice happy love glad app apps application account accounts website websites site page http https www com
example`.split(/\s+/),
]);

const IRREGULAR: Readonly<Record<string, string>> = {
  broke: 'break',
  broken: 'break',
  froze: 'freeze',
  frozen: 'freeze',
  stole: 'steal',
  stolen: 'steal',
  tore: 'tear',
  torn: 'tear',
  lost: 'lose',
  losing: 'lose',
  loses: 'lose',
  loss: 'lose',
  left: 'leave',
  paid: 'pay',
  bought: 'buy',
  caught: 'catch',
  hung: 'hang',
  shut: 'shut',
  slept: 'sleep',
  spoke: 'speak',
  spoken: 'speak',
  wrote: 'write',
  written: 'write',
  died: 'die',
  dying: 'die',
  dead: 'die',
  death: 'die',
  drove: 'drive',
  driven: 'drive',
  flew: 'fly',
  flown: 'fly',
  flight: 'fly',
  ate: 'eat',
  eaten: 'eat',
  stood: 'stand',
  sold: 'sell',
  spent: 'spend',
  stuck: 'stick',
  threw: 'throw',
  thrown: 'throw',
  woke: 'wake',
  wore: 'wear',
  worn: 'wear',
  children: 'child',
  kids: 'child',
  kid: 'child',
  men: 'man',
  women: 'woman',
  feet: 'foot',
  mice: 'mouse',
  people: 'person',
  mum: 'mother',
  mom: 'mother',
  mam: 'mother',
  dad: 'father',
  grandma: 'grandmother',
  nan: 'grandmother',
  gran: 'grandmother',
  grandad: 'grandfather',
  grandpa: 'grandfather',
  quid: 'pound',
  bucks: 'dollar',
  buck: 'dollar',
  telly: 'tv',
  television: 'tv',
  pic: 'picture',
  photo: 'picture',
  pics: 'picture',
  photos: 'picture',
  fridge: 'refrigerator',
  second: '2',
  twice: '2',
  double: '2',
  doubled: '2',
  third: '3',
  thrice: '3',
  fourth: '4',
  fifth: '5',
  sixth: '6',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  hundred: '100',
  '2nd': '2',
  '3rd': '3',
  '4th': '4',
  '5th': '5',
  '2x': '2',
  '3x': '3',
  hrs: 'hour',
  hr: 'hour',
  mins: 'minute',
  min: 'minute',
  wk: 'week',
  wks: 'week',
  fortnight: 'week',
  mon: 'monday',
  tue: 'tuesday',
  tues: 'tuesday',
  wed: 'wednesday',
  thu: 'thursday',
  thurs: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  sun: 'sunday',
  yrs: 'year',
  yr: 'year',
  tmrw: 'tomorrow',
  wifi: 'internet',
  broadband: 'internet',
  web: 'website',
  site: 'website',
  laptop: 'laptop',
};

/** Words that say the same to a customer; each class stands under one name. */
const CLASSES: readonly (readonly [string, string])[] = [
  ['parcel', 'parcel package deliver delivery shipment ship order item box courier dispatch arrive arrival'],
  ['refund', 'refund reimburse reimbursement repay cashback'],
  ['charge', 'charge bill payment debit invoice receipt fee pay deduct overcharge cost'],
  ['late', 'late delay overdue wait waiting slow hold long longer'],
  ['break', 'break damage crack smash faulty fault defect defective shatter snap split'],
  ['login', 'login signin access password lock passcode credential'],
  ['cancel', 'cancel cancellation cancelled cancelation'],
  ['plan', 'subscription plan membership'],
  ['crash', 'crash freeze close hang bomb'],
  ['wrong', 'wrong incorrect mistake mistaken error incorrectly'],
  ['missing', 'missing lose vanish disappear gone absent'],
  ['delete', 'delete wipe erase'],
  ['rude', 'rude rudeness impolite attitude manner'],
  ['internet', 'internet outage connection signal network'],
  ['silence', 'silence reply response unanswered ignore respond'],
  ['price', 'price increase hike rise'],
  ['wet', 'leak water wet soak drip flood'],
  ['cold', 'cold warm heat heating radiator boiler'],
  ['engineer', 'engineer technician plumber repairman'],
  ['room', 'room suite'],
  ['child', 'child son daughter baby toddler newborn boy girl'],
  ['driver', 'driver'],
  ['dirty', 'dirty filthy mould mouldy mold clean unclean stain'],
  ['ticket', 'ticket booking reservation booked book'],
  ['hack', 'hack hacked hacker stranger break-in intruder compromise'],
];

const classOf = new Map<string, string>();

const roots = new Map<string, string>();
/** Most words whose roots are kept. */
const MOST_ROOTS = 4000;

/** The root of a word: inflections dropped, irregular forms led back, words of one synonym class made one. Lower case in. */
export function stem(word: string): string {
  const known = classOf.get(word) ?? roots.get(word);
  if (known !== undefined) return known;
  const stripped = strip(IRREGULAR[word] ?? word.replace(/'s?$/, ''));
  const root = classOf.get(stripped) ?? stripped;
  if (roots.size >= MOST_ROOTS) roots.clear();
  roots.set(word, root);
  return root;
}

function strip(word: string): string {
  if (/\d/.test(word)) return word.replace(/(?:st|nd|rd|th|am|pm|x|h)$/, '').replace(/[^\d.:/]/g, '') || word;
  let w = word;
  if (w.length > 4 && w.endsWith('ies')) return `${w.slice(0, -3)}y`;
  if (w.length > 4 && /(?:ch|sh|ss|x|zz)es$/.test(w)) w = w.slice(0, -2);
  else if (w.length > 3 && w.endsWith('s') && !/(?:ss|us|is)$/.test(w)) w = w.slice(0, -1);
  if (w.length > 5 && w.endsWith('ing')) w = undouble(w.slice(0, -3));
  else if (w.length > 4 && w.endsWith('ied')) w = `${w.slice(0, -3)}y`;
  else if (w.length > 4 && w.endsWith('ed')) w = undouble(w.slice(0, -2));
  else if (w.length > 5 && w.endsWith('ly')) w = w.slice(0, -2);
  if (w.length > 3 && w.endsWith('e')) w = w.slice(0, -1);
  return w;
}

const undouble = (w: string) => (/([bdgmnprt])\1$/.test(w) ? w.slice(0, -1) : w);

for (const [name, members] of CLASSES) {
  for (const member of members.split(' ')) {
    classOf.set(member, name);
    classOf.set(strip(IRREGULAR[member] ?? member), name);
  }
}

const genericRoots = new Set([...GENERIC, ...[...GENERIC].map(strip)]);

/** Stems of the words that carry content, in order and without repeats; the generic ones are left out. */
export function contentStems(words: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const word of words) {
    if (GENERIC.has(word) || (word.length < 2 && !/\d/.test(word))) continue;
    const root = stem(word);
    if (!genericRoots.has(root)) found.add(root);
  }
  return [...found];
}
