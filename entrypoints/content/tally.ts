import type { Review } from '../../lib/engine/review';
import type { Counted } from '../../lib/insights';

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
