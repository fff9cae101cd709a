import type { CustomerRecord, Thread } from '../engine/review';
import { type Plain, remembered, rememberedOf } from '../engine/plain';
import type { Reading } from '../engine/reading';

/** What is counted in a text of small letters with straight apostrophes: one thing a line, some words or a pattern. */
const COUNTED: readonly (string | RegExp)[] = [
  'you your yours',
  'we our us',
  'i my me',
  'they them their others customers guests people everyone anyone nobody',
  /\?/g,
  /!/g,
  /\d+/g,
  /,/g,
  /\n/g,
  /\b(?:sorry|apolog\w+)\b/g,
  'but however though although',
  'if when unless once',
  /\b(?:please|kindly|could you|can you)\b/g,
  /\b(?:not|no|never|nothing|cannot|\w+n't)\b/g,
  'still again already',
  'always every all most usually normally often',
  'is are was were has have had did do does',
  /(?:\b(?:will|shall|going to)|'ll)\b/g,
  'today tomorrow by within weekdays hour hours day days week weeks',
  'thank thanks hi hello dear hey',
  /\b(?:dm|e-?mail|call|phone|reply|send|message)\b/g,
  /https?:|www\.|@|\.com\b/g,
  /\b(?:how|what|when|where|why|is there|can i)\b/g,
  /\b(?:worst|terrible|awful|horrible|ridiculous|disappoint\w*|angry|furious|upset|useless|joke|disgust\w*|annoy\w*|frustrat\w*)\b/g,
];
const SHOUTED = /\b\p{Lu}{3,}\b/gu;

/** Of a counted word its place in the list. */
const places = new Map(
  COUNTED.flatMap((one, i) => (typeof one === 'string' ? one.split(' ').map((word) => [word, i] as const) : [])),
);
const matched = COUNTED.flatMap((one, i) => (typeof one === 'string' ? [] : [[one, i] as const]));

/** How often a text holds each of these, and its shouted words. */
export function countsIn(text: string): readonly number[] {
  const small = text.toLowerCase().replace(/’/g, "'");
  const counts = new Array<number>(COUNTED.length + 1).fill(0);
  for (const word of small.match(/\w+/g) ?? []) {
    const place = places.get(word);
    if (place !== undefined) counts[place] = (counts[place] as number) + 1;
  }
  for (const [pattern, place] of matched) counts[place] = small.match(pattern)?.length ?? 0;
  counts[COUNTED.length] = text.match(SHOUTED)?.length ?? 0;
  return counts;
}

/** What is counted in a sentence. */
export const countsOf = remembered((sentence: Plain) => countsIn(sentence.source));

/** What is counted in the customer's message. */
export const countsOfMessage = ({ customer, thread }: Reading): readonly number[] => countsFor(customer, thread);
const countsFor = rememberedOf((_of: CustomerRecord, { customer }: Thread) => countsIn(customer ?? ''));

/** What is counted in sentences together. */
export function countsTogether(sentences: readonly { readonly plain: Plain }[]): readonly number[] {
  const sums = new Array<number>(COUNTED.length + 1).fill(0);
  for (const { plain } of sentences) {
    const counts = countsOf(plain);
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (counts[i] as number);
  }
  return sums;
}
