import { ChipMark } from './icons';
import type { ChipState } from './surface';
import { clock, type Key, say } from './words';

type Props = { chip: ChipState; expanded: boolean; onPress(byKey: boolean): void };

/** What the chip says, without the number. */
export const chipLabel = (chip: ChipState): string =>
  chip.kind === 'paused' ? say('chip_paused', clock(chip.until)) : say(`chip_${chip.kind}` as Key);

/** One more sentence on a state; '' where the label says it all. */
export const chipTip = (chip: ChipState): string =>
  chip.kind === 'hints' || chip.kind === 'warming' ? '' : say(`tip_${chip.kind}`);

/** Label and count in one: what a screen reader is told, and the title of the checklist. */
export const chipName = (chip: ChipState): string =>
  chip.kind === 'hints' ? say('count', chip.count) : chipLabel(chip);

const looks: Partial<Record<ChipState['kind'], string>> = {
  fine: 'fine',
  hints: 'look',
  brings: 'look',
  warming: 'quiet busy',
};

/** The 28 px chip near the composer: its shape carries the state, the label repeats it in words. */
export function Chip({ chip, expanded, onPress }: Props) {
  const look = looks[chip.kind] ?? 'quiet';
  return (
    <button
      type="button"
      class={`chip ${look}`}
      aria-label={`Heard: ${chipName(chip)}`}
      aria-haspopup="dialog"
      aria-expanded={expanded}
      title={chipTip(chip) || undefined}
      onClick={(event) => onPress(event.detail === 0)}
    >
      <ChipMark chip={chip} />{' '}
      <span class="label">
        <span>{chipLabel(chip)}</span>
      </span>
    </button>
  );
}
