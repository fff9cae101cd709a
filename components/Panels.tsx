import type { Hint, Rewrite } from '../lib/engine/review';
import type { Span } from '../lib/engine/span';
import { BringsPanel } from './BringsPanel';
import { Checklist } from './Checklist';
import { Chip } from './Chip';
import { HintCard } from './HintCard';
import { neighbour } from './hints';
import { counted, kindOf } from './kind';
import { type Outcome, OutcomeNote } from './OutcomeNote';
import { StopMenu } from './StopMenu';
import type { StopScope, View } from './surface';
import { callName } from './voice';
import { say } from './words';

/** What is open beside the chip. */
export type Panel =
  | {
      readonly kind: 'hint';
      readonly hint: Hint;
      readonly menu: boolean;
      /** The optional words of its rewrites are wanted. */
      readonly longer: boolean;
    }
  | { readonly kind: 'checklist'; readonly unfolded: boolean }
  | { readonly kind: 'customer' }
  /** `at`: the stretch of the draft it hangs at. */
  | { readonly kind: 'outcome'; readonly outcome: Outcome; readonly at: Span };

/** A hint as it opens: without its menu, and without optional words. */
export const hintPanel = (hint: Hint): Panel => ({ kind: 'hint', hint, menu: false, longer: false });

export type State = {
  view: View;
  panel: Panel | null;
  /** True while an edit or its undo is under way: nothing is drawn until what came of it is known. */
  busy: boolean;
  /** What the live region says. */
  message: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly mac: boolean;
  readonly site: string;
};

export type Handlers = {
  onChip(byKey: boolean): void;
  onStep(by: 1 | -1): void;
  onHint(hint: Hint): void;
  onCustomer(): void;
  onRewrite(hint: Hint, rewrite: Rewrite): void;
  onUndo(): void;
  onKeep(hint: Hint): void;
  onNotHelpful(hint: Hint): void;
  onNext(): void;
  onCopy(rewrite: Rewrite): void;
  onMenu(): void;
  onLonger(): void;
  onFold(): void;
  onStop(scope: StopScope, hint: Hint): void;
  onPause(): void;
  onClose(): void;
};

type Props = { state: State; handlers: Handlers };

function HintPanel({ state, handlers, panel }: Props & { panel: Panel & { kind: 'hint' } }) {
  const { view, site } = state;
  const { hint, menu } = panel;
  const list = counted(view.review?.hints ?? []);
  const index = list.indexOf(hint);
  const label = say(kindOf(hint).label);
  return (
    <div
      class="pop"
      popover="manual"
      role="dialog"
      aria-label={index < 0 ? label : say('dialog', label, index + 1, list.length)}
      aria-describedby="said why"
    >
      <HintCard
        hint={hint}
        index={index}
        total={list.length}
        draft={view.draft}
        thread={view.thread}
        menu={menu}
        longer={panel.longer}
        onStep={handlers.onStep}
        onRewrite={(rewrite) => handlers.onRewrite(hint, rewrite)}
        onKeep={() => handlers.onKeep(hint)}
        onNotHelpful={() => handlers.onNotHelpful(hint)}
        onMenu={handlers.onMenu}
        onLonger={handlers.onLonger}
        onClose={handlers.onClose}
      />
      {menu && (
        <StopMenu
          hint={hint}
          draft={view.draft}
          site={site}
          onStop={(scope) => handlers.onStop(scope, hint)}
          onPause={handlers.onPause}
        />
      )}
    </div>
  );
}

function OutcomePanel({ state, handlers, panel }: Props & { panel: Panel & { kind: 'outcome' } }) {
  const { outcome, at } = panel;
  const hints = state.view.review?.hints ?? [];
  const next = neighbour(hints, at.start, 1);
  const list = counted(hints);
  return (
    <div class="pop small" popover="manual" role="dialog" aria-label="Heard">
      <OutcomeNote
        outcome={outcome}
        next={next && { index: list.indexOf(next), total: list.length }}
        mac={state.mac}
        onUndo={handlers.onUndo}
        onCopy={() => outcome.kind === 'failed' && handlers.onCopy(outcome.rewrite)}
        onNext={handlers.onNext}
        onClose={handlers.onClose}
      />
    </div>
  );
}

function ChipPanel({ state, handlers, panel }: Props & { panel: Panel & { kind: 'checklist' | 'customer' } }) {
  const { chip, review, draft, thread } = state.view;
  return (
    <div class="pop" popover="manual" role="dialog" aria-labelledby="said">
      {panel.kind === 'customer' && review ? (
        <BringsPanel review={review} name={callName(thread)} onStart={handlers.onClose} onClose={handlers.onClose} />
      ) : (
        <Checklist
          chip={chip}
          review={review}
          draft={draft}
          thread={thread}
          unfolded={panel.kind === 'checklist' && panel.unfolded}
          onHint={handlers.onHint}
          onCustomer={handlers.onCustomer}
          onFold={handlers.onFold}
          onPause={handlers.onPause}
          onClose={handlers.onClose}
        />
      )}
    </div>
  );
}

/** All that Heard shows over a page: the chip, one panel at a time, the bar of an insertion, the live region. */
export function Panels({ state, handlers }: Props) {
  const { view, panel, message, lang, dir } = state;
  return (
    <div class="root" lang={lang} dir={dir} style={{ colorScheme: view.scheme }}>
      <div class="dock" popover="manual">
        <Chip chip={view.chip} expanded={panel !== null} onPress={handlers.onChip} />
      </div>
      <div class="bar" popover="manual" aria-hidden="true" />
      {panel?.kind === 'hint' && <HintPanel state={state} handlers={handlers} panel={panel} />}
      {panel?.kind === 'outcome' && <OutcomePanel state={state} handlers={handlers} panel={panel} />}
      {(panel?.kind === 'checklist' || panel?.kind === 'customer') && (
        <ChipPanel state={state} handlers={handlers} panel={panel} />
      )}
      <div class="vh" role="status" aria-live="polite">
        {message}
      </div>
    </div>
  );
}
