import type { Rewrite } from '../lib/engine/review';
import { pieces, plain } from './difference';
import { say } from './words';

type Props = { draft: string; rewrite: Rewrite; first: boolean; onPress(): void };

/** What pressing a rewrite does. */
export function deed(rewrite: Rewrite): 'replace' | 'insert' | 'leave_out' {
  if (rewrite.text === '') return 'leave_out';
  return rewrite.span.start === rewrite.span.end ? 'insert' : 'replace';
}

const tags = { same: 'span', gone: 'del', new: 'ins', slot: 'span' } as const;

/**
 * One rewrite, pressed anywhere: what goes is struck, what comes stands bold on a line, slots wait in a frame. Its name is its
 * result.
 */
export function RewriteButton({ draft, rewrite, first, onPress }: Props) {
  const does = deed(rewrite);
  const words = plain(rewrite.text || draft.slice(rewrite.span.start, rewrite.span.end));
  return (
    <>
      {rewrite.condition && <p class="condition">{rewrite.condition}</p>}
      <div class={first ? 'offer first' : 'offer'}>
        <span class="t" lang="en" dir="ltr" aria-hidden="true">
          {pieces(draft, rewrite).map(({ kind, text }, index) => {
            const Tag = tags[kind];
            const space = kind !== 'same' && text.startsWith(' ') ? ' ' : '';
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other identity
              <span key={index}>
                {space}
                <Tag class={kind === 'slot' ? 'slot' : undefined}>{text.slice(space.length)}</Tag>
              </span>
            );
          })}
        </span>
        <button
          type="button"
          class="rewrite"
          aria-label={[say(`${does}_name`, words), rewrite.condition && `(${rewrite.condition})`]
            .filter(Boolean)
            .join(' ')}
          onClick={onPress}
        >
          {say(does)}
        </button>
      </div>
    </>
  );
}
