import type { Hint, Rewrite } from '../lib/engine/review';
import { Icon, StateIcon } from './icons';
import { deed } from './RewriteButton';
import { Close } from './Steps';
import { type Key, say } from './words';

/** What came of a press on a hint. */
export type Outcome =
  | {
      readonly kind: 'applied';
      readonly rewrite: Rewrite;
      /** The sentence as it now stands. */
      readonly sentence: string;
    }
  | { readonly kind: 'failed'; readonly rewrite: Rewrite; readonly copied: boolean | null }
  | { readonly kind: 'undone' | 'undo_lost' | 'spoiled' }
  /** The hint that was set aside. */
  | { readonly kind: 'noted' | 'last'; readonly hint: Hint };

const done = { replace: 'replaced', insert: 'inserted', leave_out: 'left_out' } as const;

/** "Replaced", "Inserted" or "Left out". */
export const deedDone = (rewrite: Rewrite): string => say(done[deed(rewrite)]);

type Props = {
  outcome: Outcome;
  /** The next hint's place and the number of hints; null where none is left. */
  next: { readonly index: number; readonly total: number } | null;
  mac: boolean;
  onUndo(): void;
  onCopy(): void;
  onNext(): void;
  onClose(): void;
};

function words({ outcome, next }: Props): [title: string, more: string] {
  if (outcome.kind === 'applied')
    return [deedDone(outcome.rewrite), next ? outcome.sentence : `${say('last')}. ${say('last_more')}`];
  if (outcome.kind !== 'failed') return [say(outcome.kind), say(`${outcome.kind}_more`)];
  const more: Key = outcome.copied === null ? 'unchanged_more' : outcome.copied ? 'copied' : 'copy_failed';
  return [say('unchanged'), say(more)];
}

/** What the popover shrinks to after a press: what happened, the new words, undo, next. */
export function OutcomeNote(props: Props) {
  const { outcome, next } = props;
  const [title, more] = words(props);
  const failed = ['failed', 'undo_lost', 'spoiled'].includes(outcome.kind);
  return (
    <div class="done">
      <StateIcon shape={failed ? 'open' : 'ok'} />
      <span class="txt">
        <b>{title}</b>
        {more && (
          <small>
            <bdi>{more}</bdi>
          </small>
        )}
      </span>
      {['applied', 'noted', 'last'].includes(outcome.kind) && (
        <button type="button" class="tb undo" onClick={props.onUndo}>
          <Icon name="undo" flip />
          {say('undo')}
          {outcome.kind === 'applied' && <kbd>{props.mac ? '⌘ Z' : 'Ctrl Z'}</kbd>}
        </button>
      )}
      {outcome.kind === 'failed' && !outcome.copied && (
        <button type="button" class="tb copy" onClick={props.onCopy}>
          {say('copy')}
        </button>
      )}
      {next ? (
        <button
          type="button"
          class="ib next"
          aria-label={say('next_of', next.index + 1, next.total)}
          onClick={props.onNext}
        >
          <Icon name="right" flip />
        </button>
      ) : (
        <Close onPress={props.onClose} />
      )}
    </div>
  );
}
