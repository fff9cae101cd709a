import type { CustomerRecord, Thread } from '../engine/review';
import { type Plain, remembered, rememberedOf } from '../engine/plain';
import type { Reading } from '../engine/reading';

/** What is counted in a text: one pattern a line, over small letters with straight apostrophes. */
const COUNTED: readonly RegExp[] = [
  /\byou(?:rs?)?\b/g,
  /\b(?:we|our|us)\b/g,
  /\b(?:i|my|me)\b/g,
  /\b(?:they|them|their|others|customers|guests|people|everyone|anyone|nobody)\b/g,
  /\?/g,
  /!/g,
  /\d+/g,
  /,/g,
  /\n/g,
  /\b(?:sorry|apolog\w+)\b/g,
  /\b(?:but|however|though|although)\b/g,
  /\b(?:if|when|unless|once)\b/g,
  /\b(?:please|kindly|could you|can you)\b/g,
  /\b(?:not|no|never|nothing|cannot|\w+n't)\b/g,
  /\b(?:still|again|already)\b/g,
  /\b(?:always|every|all|most|usually|normally|often)\b/g,
  /\b(?:is|are|was|were|has|have|had|did|do|does)\b/g,
  /(?:\b(?:will|shall|going to)|'ll)\b/g,
  /\b(?:today|tomorrow|by|within|weekdays|hours?|days?|weeks?)\b/g,
  /\b(?:thanks?|hi|hello|dear|hey)\b/g,
  /\b(?:dm|e-?mail|call|phone|reply|send|message)\b/g,
  /https?:|www\.|@|\.com\b/g,
  /\b(?:how|what|when|where|why|is there|can i)\b/g,
  /\b(?:worst|terrible|awful|horrible|ridiculous|disappoint\w*|angry|furious|upset|useless|joke|disgust\w*|annoy\w*|frustrat\w*)\b/g,
];
const SHOUTED = /\b\p{Lu}{3,}\b/gu;

/** How often a text holds each of these, and its shouted words. */
export function countsIn(text: string): readonly number[] {
  const small = text.toLowerCase().replace(/’/g, "'");
  return [...COUNTED.map((pattern) => small.match(pattern)?.length ?? 0), text.match(SHOUTED)?.length ?? 0];
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
