import type { Applied } from '../../components/mount';
import type { Rewrite } from '../../lib/engine/review';
import type { Field } from '../../lib/field/field';

// `[[day]]`: what the agent has to fill in.
const slotPattern = /\[\[(.+?)\]\]/;

export type Rewriting = {
  /** True while our own edit runs, whose events are not the agent's. */
  isRunning(): boolean;
  /** Writes a rewrite and selects its first slot; `slot` is that slot's name, or null. */
  apply(rewrite: Rewrite, draft: string): Promise<Applied>;
  /** Takes back the last rewrite; false where the draft is not what it was before. */
  undo(): Promise<boolean>;
};

/** Writes rewrites into a field, one at a time. */
export function createRewriting(field: Field): Rewriting {
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
  return {
    isRunning: () => isRunning,
    apply: ({ span, text }, draft) =>
      alone(
        async () => {
          const applied = await field.apply(span, text, draft);
          if (applied.state !== 'applied') return { state: applied.state };
          const slot = slotPattern.exec(text);
          if (slot) {
            const start = applied.span.start + slot.index;
            await field.select({ start, end: start + slot[0].length });
          }
          return { state: 'applied', slot: slot?.[1] ?? null };
        },
        { state: 'unchanged' },
      ),
    undo: () => alone(() => field.undo(), false),
  };
}
