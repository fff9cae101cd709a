import type { Review } from '../../lib/engine/review';
import type { Counted } from '../../lib/insights';
import type { Reply } from './reply';

/** What is counted of a reply as it is sent. */
export function tallyOf({ acknowledgement, nextStep, hints }: Review): readonly Counted[] {
  const isDue = acknowledgement.due !== 'none';
  const isBrushOff = hints.some(({ family, severity }) => family === 'dismissive' && severity !== 'note');
  return [
    'replies',
    ...(isDue ? (['acknowledgement-due'] as const) : []),
    ...(isDue && acknowledgement.level > 0 ? (['acknowledged'] as const) : []),
    ...(nextStep.due ? (['step-due'] as const) : []),
    ...(nextStep.due && nextStep.status === 'clear' ? (['step-clear'] as const) : []),
    ...(isBrushOff ? (['brush-offs'] as const) : []),
  ];
}

/** Counts a reply when it is sent: once, however often Send is pressed, and not before it was read. */
export function createTally(tell: (what: readonly Counted[]) => void): (reply: Reply) => void {
  let last = '';
  return ({ draft, review }) => {
    if (!review || draft.trim() === '' || draft === last) return;
    last = draft;
    tell(tallyOf(review));
  };
}
