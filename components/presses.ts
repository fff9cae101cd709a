import type { Hint, Rewrite } from '../lib/engine/review';
import type { Span } from '../lib/engine/span';
import { plain, sentenceWith } from './difference';
import { neighbour } from './hints';
import { counted, placeOf, stretchOf } from './kind';
import { deedDone, type Outcome } from './OutcomeNote';
import { type Handlers, hintPanel, type State } from './Panels';
import type { Actions } from './surface';
import { say } from './words';

type Context = {
  readonly state: State;
  readonly actions: Actions;
  hints(): readonly Hint[];
  draw(): void;
  speak(message: string): void;
  hasFocus(): boolean;
  focusIn(): void;
  readonly signal: AbortSignal;
};

/** What the buttons of a hint and of its outcome do. */
export function pressesOf(
  context: Context,
): Pick<Handlers, 'onRewrite' | 'onUndo' | 'onKeep' | 'onNotHelpful' | 'onCopy'> {
  const { state, actions, hints, draw, speak, hasFocus, focusIn, signal } = context;

  function settle(outcome: Outcome, at: Span): void {
    state.panel = { kind: 'outcome', outcome, at };
    if (!signal.aborted) draw();
  }

  async function apply(hint: Hint, rewrite: Rewrite): Promise<void> {
    if (state.busy) return;
    const inside = hasFocus();
    const sentence = sentenceWith(state.view.draft, rewrite);
    state.busy = true;
    const applied = await actions.onApply(hint, rewrite).catch(() => ({ state: 'unchanged' }) as const);
    state.busy = false;
    if (applied.state === 'applied') {
      const deed = deedDone(rewrite);
      const { start } = rewrite.span;
      speak(applied.slot ? say('say_fill', deed, applied.slot) : say(state.mac ? 'say_undo_mac' : 'say_undo', deed));
      settle({ kind: 'applied', rewrite, sentence }, { start, end: start + rewrite.text.length });
    } else if (applied.state === 'spoiled') {
      speak(`${say('spoiled')}. ${say('spoiled_more')}`);
      settle({ kind: 'spoiled' }, stretchOf(hint));
    } else {
      speak(`${say('unchanged')}. ${say('unchanged_more')}`);
      settle({ kind: 'failed', rewrite, copied: null }, stretchOf(hint));
    }
    // Where the editor took focus, it keeps it: its own undo is then one key away.
    const { activeElement, body } = document;
    if (inside && !signal.aborted && (!activeElement || activeElement === body)) focusIn();
  }

  function takeBack(hint: Hint): void {
    actions.onTakeBack(hint);
    const again = hints().find((one) => one.check === hint.check && placeOf(one) === placeOf(hint));
    state.panel = again ? hintPanel(again) : null;
    draw();
  }

  async function undo(): Promise<void> {
    const { panel } = state;
    if (state.busy || panel?.kind !== 'outcome') return;
    if (panel.outcome.kind === 'noted' || panel.outcome.kind === 'last') return takeBack(panel.outcome.hint);
    if (panel.outcome.kind !== 'applied') return;
    state.busy = true;
    const undone = await actions.onUndo().catch(() => false);
    state.busy = false;
    const kind = undone ? 'undone' : 'undo_lost';
    speak(`${say(kind)}. ${say(`${kind}_more`)}`);
    settle({ kind }, panel.at);
  }

  return {
    onRewrite: (hint, rewrite) => void apply(hint, rewrite),
    onUndo: () => void undo(),
    onKeep(hint) {
      const left = hints().filter((one) => one !== hint);
      const next = neighbour(left, placeOf(hint), 1);
      state.panel = next ? hintPanel(next) : { kind: 'outcome', outcome: { kind: 'last', hint }, at: stretchOf(hint) };
      const count = counted(left).length;
      actions.onKeep(hint);
      speak(count > 0 ? say('say_kept', count) : `${say('last')}. ${say('last_more')}`);
      draw();
    },
    onNotHelpful(hint) {
      state.panel = { kind: 'outcome', outcome: { kind: 'noted', hint }, at: stretchOf(hint) };
      actions.onNotHelpful(hint);
      speak(`${say('noted')}. ${say('noted_more')}`);
      draw();
    },
    async onCopy(rewrite) {
      const text = plain(rewrite.text);
      const copied = await navigator.clipboard?.writeText(text).then(
        () => true,
        () => false,
      );
      if (state.panel?.kind === 'outcome') settle({ kind: 'failed', rewrite, copied: copied ?? false }, state.panel.at);
    },
  };
}
