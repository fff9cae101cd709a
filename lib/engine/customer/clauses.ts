const BREAK =
  /[.,;:!?()"]+(?= |$)| - |\n| (?=(?:but|because|cos|although|though|however|whereas|while|when i|so i|so now|and (?:then|now|still|i|we|you|they|it|my|our|your|the|no|nobody|when|this|that|he|she|there)|which|even though|despite)\b)/g;

/** The clause of a plain sentence around a stretch, without leading connectives. */
export function clauseAround(text: string, start: number, end: number): readonly [number, number] {
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(BREAK)) {
    if (match.index + match[0].length <= start) from = match.index + match[0].length;
    else if (match.index >= end) {
      to = match.index;
      break;
    }
  }
  const lead =
    /^(?:\s|but|and|so|because|although|though|however|then|now|well|ok|also|plus|hi|hello|hey|@\w+|please|,)+\b/.exec(
      text.slice(from, to),
    );
  if (lead && from + lead[0].length < start) from += lead[0].length;
  while (text[from] === ' ') from++;
  while (to > from && /[\s.,;:!?]/.test(text[to - 1] ?? '')) to--;
  return [from, to];
}
