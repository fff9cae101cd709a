import type { Hint } from '../lib/engine/review';
import { counted, placeOf } from './kind';

const wordsOf = (hint: Hint, draft: string): string => (hint.span ? draft.slice(hint.span.start, hint.span.end) : '');

/** The same hint in a later review: same check on the same words, the nearest where there are several; null where it is gone. */
export function findAgain(hint: Hint, draft: string, hints: readonly Hint[], now: string): Hint | null {
  const same = hints.filter((one) => one.check === hint.check && wordsOf(one, now) === wordsOf(hint, draft));
  same.sort((a, b) => Math.abs(placeOf(a) - placeOf(hint)) - Math.abs(placeOf(b) - placeOf(hint)));
  return same[0] ?? null;
}

/** The next or previous hint that counts, from the open one or from an offset, round at the ends; null where none is left. */
export function neighbour(hints: readonly Hint[], from: Hint | number, by: 1 | -1): Hint | null {
  const list = counted(hints);
  if (list.length === 0) return null;
  const at = typeof from === 'number' ? -1 : list.indexOf(from);
  if (at >= 0) return list[(at + by + list.length) % list.length] ?? null;
  const offset = typeof from === 'number' ? from : placeOf(from);
  const found = by > 0 ? list.find((one) => placeOf(one) >= offset) : list.findLast((one) => placeOf(one) < offset);
  return found ?? list.at(by > 0 ? 0 : -1) ?? null;
}
