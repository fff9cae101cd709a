import type { Hint, Review, Row, Thread } from '../lib/engine/review';
import { chipName, chipTip } from './Chip';
import { headingOf } from './HintCard';
import { Icon, type Shape, StateIcon } from './icons';
import type { ChipState } from './surface';
import { Close, OnDevice } from './Steps';
import { callName } from './voice';
import { say } from './words';

type Props = {
  chip: ChipState;
  review: Review | null;
  draft: string;
  thread: Thread | null;
  /** True where the small points are unfolded. */
  unfolded: boolean;
  onHint(hint: Hint): void;
  onCustomer(): void;
  onFold(): void;
  onPause(): void;
  onClose(): void;
};

const shapes: Record<Row['state'], Shape> = { met: 'ok', part: 'half', open: 'open', rests: 'rest' };
const names = {
  acknowledged: 'row_acknowledged',
  wording: 'row_wording',
  questions: 'row_questions',
  'next-step': 'row_next',
  details: 'row_details',
} as const;

function ListRow({ row, hint, onHint }: { row: Row; hint: Hint | undefined; onHint(hint: Hint): void }) {
  const content = (
    <>
      <StateIcon shape={shapes[row.state]} />
      <span>
        <strong>{say(names[row.row])}</strong>
        <span class="vh">{`, ${say(`state_${row.state}`)}. `}</span>
        <small>
          <bdi lang="en">{row.summary}</bdi>
        </small>
      </span>
    </>
  );
  // A row that stands for no hint leads nowhere, so it is no button.
  if (!hint) return <div class="row">{content}</div>;
  return (
    <button type="button" class="row" onClick={() => onHint(hint)}>
      {content}
      <span class="go">
        <Icon name="right" flip />
      </span>
    </button>
  );
}

/** The button that leads to what the customer brings. */
function brings(thread: Thread | null): string {
  const name = callName(thread);
  return name ? say('brings', name) : say('brings_them');
}

/** The whole reply: always the same five rows in the same order, then the small points under a fold. */
export function Checklist(props: Props) {
  const { chip, review, draft, thread, unfolded } = props;
  const notes = review?.hints.filter((hint) => hint.severity === 'note') ?? [];
  return (
    <>
      <div class="pop-head">
        <span class="pop-title" id="said">
          {chip.kind === 'fine' ? say('clear') : chipName(chip)}
        </span>
        {review?.customer.known && (
          <button type="button" class="tb push" onClick={props.onCustomer}>
            <Icon name="eye" />
            {brings(thread)}
          </button>
        )}
        <Close onPress={props.onClose} />
      </div>
      {chip.kind !== 'fine' && chipTip(chip) && <p class="pop-sub">{chipTip(chip)}</p>}
      {review?.english && (
        <ul class="rows">
          {review.checklist.map((row) => (
            <li key={row.row}>
              <ListRow row={row} hint={row.hint === null ? undefined : review.hints[row.hint]} onHint={props.onHint} />
            </li>
          ))}
          {notes.length > 0 && (
            <li class="fold">
              <button type="button" class="tb" aria-expanded={unfolded} onClick={props.onFold}>
                <Icon name="down" />
                {notes.length === 1 ? say('points_one') : say('points', notes.length)}
              </button>
            </li>
          )}
          {unfolded &&
            notes.map((hint) => (
              <li key={`${hint.check}${hint.span?.start}`}>
                <button type="button" class="row note" onClick={() => props.onHint(hint)}>
                  <span />
                  <span>
                    <strong lang="en">{headingOf(hint, draft)}</strong>
                    <small>
                      <bdi lang="en">{hint.message}</bdi>
                    </small>
                  </span>
                  <span class="go">
                    <Icon name="right" flip />
                  </span>
                </button>
              </li>
            ))}
        </ul>
      )}
      {review && (
        <div class="pop-foot">
          <OnDevice />
          <button type="button" class="ib push" aria-label={say('pause')} title={say('pause')} onClick={props.onPause}>
            <Icon name="pause" />
          </button>
        </div>
      )}
    </>
  );
}
