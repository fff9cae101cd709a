import type { Hint } from '../lib/engine/review';
import { chipLabel, chipTip } from './Chip';
import { headingOf } from './HintCard';
import { counted, kindOf } from './kind';
import type { ChipState } from './surface';
import { say } from './words';

/** How often the key into Heard is spoken with a count. */
const keyTold = { times: 0, most: 3 };

const sameState = (a: ChipState | null, b: ChipState): boolean =>
  a?.kind === b.kind && (a.kind !== 'hints' || b.kind !== 'hints' || a.count === b.count);

/** What is spoken when the chip changes; '' where nothing is worth an interruption. */
export function changeSpoken(before: ChipState | null, now: ChipState, mac: boolean): string {
  if (sameState(before, now) || now.kind === 'warming' || now.kind === 'brings') return '';
  if (now.kind === 'hints') {
    const count = say('say_state', say('count', now.count));
    return keyTold.times++ < keyTold.most ? `${count} ${say(mac ? 'say_key_mac' : 'say_key')}` : count;
  }
  if (now.kind === 'fine' || now.kind === 'rest') return before?.kind === 'hints' ? say('say_clear') : '';
  if (now.kind === 'note') return say('say_note');
  return say('say_state_more', chipLabel(now), chipTip(now));
}

/** A hint told whole, for those who step through hints without leaving the draft. */
export function hintSpoken(hint: Hint, hints: readonly Hint[], draft: string): string {
  const list = counted(hints);
  const heading = headingOf(hint, draft)
    .replace(/[“”]/g, '')
    .replace(/[^.!?]$/, '$&.');
  const label = say(kindOf(hint).label);
  if (hint.severity === 'note') return say('say_point', label, say('small'), heading, hint.message);
  return say('say_hint', label, list.indexOf(hint) + 1, list.length, say(hint.severity), heading, hint.message);
}
