import { Icon } from './icons';
import { say } from './words';

type Props = { index: number; total: number; onStep(by: 1 | -1): void };

/** "2 of 4" between previous and next. */
export const Steps = ({ index, total, onStep }: Props) => (
  <span class="steps">
    <button type="button" class="ib" aria-label={say('previous')} onClick={() => onStep(-1)} disabled={total < 2}>
      <Icon name="left" flip />
    </button>
    <span>{say('of', index + 1, total)}</span>
    <button type="button" class="ib" aria-label={say('next')} onClick={() => onStep(1)} disabled={total < 2}>
      <Icon name="right" flip />
    </button>
  </span>
);

/** The cross at the end of every head. */
export const Close = ({ onPress }: { onPress(): void }) => (
  <button type="button" class="ib close" aria-label={say('close')} onClick={onPress}>
    <Icon name="close" />
  </button>
);

/** The promise at the foot of panels. */
export const OnDevice = () => (
  <span class="device">
    <Icon name="lock" />
    {say('device')}
  </span>
);
