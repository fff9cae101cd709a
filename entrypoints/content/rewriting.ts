import type { Applied } from '../../components/mount';
import type { Hint, Rewrite } from '../../lib/engine/review';
import type { Field } from '../../lib/field/field';
import type { Counted } from '../../lib/insights';
import { edited, type Reply, rewritten } from './reply';

// `[[day]]`: what the agent has to fill in.
const slotPattern = /\[\[(.+?)\]\]/;

type Context = {
  reply(): Reply;
  /** The reply as an edit of ours has left it, to be shown. */
  put(reply: Reply): void;
  /** True where the hints shown are those of the draft as it stands. */
  isCurrent(): boolean;
  /** Takes in what the page shows now. */
  sync(): void;
  /** Has the reply read again. */
  read(): void;
  tell(what: readonly Counted[]): void;
};

export type Rewriting = {
  /** True while our own edit runs, whose events are not the agent's. */
  isRunning(): boolean;
  /** Writes a rewrite of a hint and selects its first slot; `slot` is that slot's name, or null. */
  apply(hint: Hint, rewrite: Rewrite): Promise<Applied>;
  /** Takes back the last rewrite; false where the draft is not what it was before. */
  undo(): Promise<boolean>;
};

/** Writes rewrites into a field, one at a time, and has the reply follow. */
export function createRewriting(field: Field, context: Context, signal: AbortSignal): Rewriting {
  const { reply, put, isCurrent, sync, read, tell } = context;
  let isRunning = false;

  const alone = async <T>(act: () => Promise<T>, otherwise: T): Promise<T> => {
    if (isRunning) return otherwise;
    isRunning = true;
    try {
      return await act();
    } finally {
      isRunning = false;
    }
  };

  async function write({ span, text }: Rewrite, draft: string): Promise<Applied> {
    const applied = await field.apply(span, text, draft);
    if (applied.state !== 'applied') return { state: applied.state };
    const { start, end } = applied.span;
    // Looked for in what stands there: an editor may have made one line break of two.
    const slot = slotPattern.exec(field.read().slice(start, end));
    if (slot) await field.select({ start: start + slot.index, end: start + slot.index + slot[0].length });
    return { state: 'applied', slot: slot?.[1] ?? null };
  }

  return {
    isRunning: () => isRunning,
    async apply(hint, rewrite) {
      const { draft } = reply();
      if (!isCurrent()) return { state: 'unchanged' };
      const applied = await alone(() => write(rewrite, draft), { state: 'unchanged' });
      if (applied.state !== 'applied' || signal.aborted) {
        sync();
        return applied;
      }
      tell(['applied']);
      put(rewritten(reply(), hint, rewrite, field.read()));
      read();
      return applied;
    },
    async undo() {
      const isDone = await alone(() => field.undo(), false);
      put(edited(reply(), field.read(), false));
      read();
      return isDone;
    },
  };
}
