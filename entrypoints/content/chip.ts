import type { ChipState } from '../../components/mount';
import type { Review } from '../../lib/engine/review';
import { countOf } from './hints';

/** What the chip says of a reply; null where it says nothing yet. */
export function chipOf(state: {
  readonly mode: 'reply' | 'note' | 'unknown';
  /** Epoch milliseconds; null where it is not paused. */
  readonly pausedUntil: number | null;
  readonly isWarming: boolean;
  readonly review: Review | null;
  readonly draft: string;
}): ChipState | null {
  if (state.mode === 'note') return { kind: 'note' };
  if (state.mode === 'unknown') return { kind: 'lost' };
  if (state.pausedUntil !== null) return { kind: 'paused', until: state.pausedUntil };
  const { review } = state;
  if (!review) return state.isWarming ? { kind: 'warming' } : null;
  if (!review.english) return { kind: 'language' };
  const count = countOf(review);
  if (count > 0) return { kind: 'hints', count };
  if (!review.customer.known) return { kind: 'blind' };
  if (state.draft.trim() !== '') return { kind: 'fine' };
  return { kind: review.acknowledgement.due === 'none' ? 'rest' : 'brings' };
}
