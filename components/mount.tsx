import { render } from 'preact';
import type { Hint } from '../lib/engine/review';
import { arrange } from './arrangement';
import { findAgain, neighbour } from './hints';
import { isolate } from './isolate';
import { focus, focusFirst, onKey } from './keys';
import { type Handlers, hintPanel, type Panel, Panels, type State } from './Panels';
import { pressesOf } from './presses';
import { changeSpoken, hintSpoken } from './speech';
import css from './surface.css?inline';
import type { Actions, By, Places, StopScope, Surface, View } from './surface';
import { speech } from './words';

export type * from './surface';

const empty: View = { chip: { kind: 'warming' }, review: null, draft: '', thread: null, scheme: 'light' };

/** Appends one shadow host to the layer the box is in and renders chip, panels and live region into it, until `signal` ends it. */
export function mountSurface(document: Document, places: Places, actions: Actions, signal: AbortSignal): Surface {
  const view = document.defaultView ?? window;
  const element = document.createElement('heard-surface');
  const root = element.attachShadow({ mode: 'open' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const { lang, dir } = speech();
  const rtl = dir === 'rtl';
  const mac = /Mac/.test(view.navigator.platform);
  const state: State = {
    view: empty,
    panel: null,
    busy: false,
    message: '',
    lang,
    dir,
    mac,
    site: document.location.hostname,
  };
  let shown: Hint | null = null;
  let hidden = true; // until the first update

  const part = (selector: string) => root.querySelector<HTMLElement>(selector);
  const hasFocus = (): boolean => root.activeElement !== null;
  const hints = (): readonly Hint[] => state.view.review?.hints ?? [];

  const { hangIn, showLayers, place, sawWords } = arrange(
    {
      element,
      root,
      places,
      rtl,
      panel: () => state.panel,
      isFolded: () => state.view.folded ?? false,
      isHidden: () => hidden,
    },
    signal,
  );

  function speak(message: string): void {
    // A sentence said twice in a row is only heard when the text differs.
    if (message) state.message = message === state.message ? `${message}\u00a0` : message;
  }

  function draw(): void {
    if (signal.aborted) return;
    const focused = hasFocus();
    hangIn();
    render(<Panels state={state} handlers={handlers} />, root);
    showLayers();
    if (focused && !hasFocus() && state.panel) focusFirst(root);
    place();
    const now = state.panel?.kind === 'hint' ? state.panel.hint : null;
    if (now === shown) return;
    shown = now;
    actions.onShow(now);
  }

  function open(panel: Panel, by: By): void {
    const inside = by === 'key' || hasFocus();
    state.panel = panel;
    if (panel.kind === 'hint' && (by === 'command' || hasFocus()))
      speak(hintSpoken(panel.hint, hints(), state.view.draft));
    draw();
    if (inside && (by === 'key' || !part('.pop')?.contains(root.activeElement))) focusFirst(root);
  }

  function close(): boolean {
    if (!state.panel) return false;
    const refocus = hasFocus();
    state.panel = null;
    draw();
    actions.onClose(refocus);
    return true;
  }

  const openHint = (hint: Hint | null | undefined, by: By): void => {
    if (hint) open(hintPanel(hint), by);
  };

  function step(by: 1 | -1, caret: number | null): void {
    const { panel } = state;
    const from = panel?.kind === 'hint' ? panel.hint : panel?.kind === 'outcome' ? panel.at.start : (caret ?? 0);
    openHint(neighbour(hints(), from, by), 'command');
  }

  const presses = pressesOf({ state, actions, hints, draw, speak, hasFocus, focusIn: () => focusFirst(root), signal });

  const handlers: Handlers = {
    onChip(byKey) {
      const { view, panel } = state;
      if (view.chip.kind === 'paused') return actions.onResume();
      if (panel && panel.kind !== 'hint' && panel.kind !== 'outcome') return close();
      const first = view.draft.trim() === '' && view.review?.customer.known;
      open(first ? { kind: 'customer' } : { kind: 'checklist', unfolded: false }, byKey ? 'key' : 'pointer');
    },
    onStep: (by) => {
      const from = state.panel?.kind === 'hint' ? state.panel.hint : 0;
      openHint(neighbour(hints(), from, by), 'pointer');
    },
    onHint: (hint) => openHint(hint, hasFocus() ? 'key' : 'pointer'),
    onCustomer: () => open({ kind: 'customer' }, hasFocus() ? 'key' : 'pointer'),
    ...presses,
    onNext() {
      if (state.panel?.kind === 'outcome') openHint(neighbour(hints(), state.panel.at.start, 1), 'pointer');
    },
    onMenu() {
      if (state.panel?.kind !== 'hint') return;
      state.panel = { ...state.panel, menu: !state.panel.menu };
      draw();
      if (hasFocus()) focusFirst(root);
    },
    onLonger() {
      if (state.panel?.kind !== 'hint') return;
      state.panel = { ...state.panel, longer: !state.panel.longer };
      draw();
    },
    onFold() {
      if (state.panel?.kind !== 'checklist') return;
      state.panel = { ...state.panel, unfolded: !state.panel.unfolded };
      draw();
    },
    onStop(scope: StopScope, hint) {
      close();
      actions.onStop(scope, hint);
    },
    onPause() {
      close();
      actions.onPause();
    },
    onClose: close,
  };

  function leaveLevel(): void {
    const { panel } = state;
    if (panel?.kind === 'hint' && panel.menu) {
      handlers.onMenu();
      focus(part('.more'));
    } else if (panel) close();
    else actions.onClose(true);
  }

  isolate(
    element,
    (event) =>
      onKey(event, {
        root,
        rtl,
        onEscape: leaveLevel,
        onStep: (by) => state.panel?.kind === 'hint' && handlers.onStep(by),
        onUndo() {
          const undoes = state.panel?.kind === 'outcome' && state.panel.outcome.kind === 'applied';
          if (undoes) handlers.onUndo();
          return undoes;
        },
      }),
    signal,
  );
  signal.addEventListener('abort', () => {
    render(null, root);
    element.remove();
  });

  return {
    element,
    update(next) {
      const before = state.view;
      const { panel } = state;
      state.view = next;
      speak(changeSpoken(before === empty ? null : before.chip, next.chip, mac));
      hidden = before === empty ? false : hidden;
      if (state.busy) return; // what came of the press is drawn when it is known
      if (panel?.kind === 'hint') {
        const again = findAgain(panel.hint, before.draft, next.review?.hints ?? [], next.draft);
        if (!again) return close();
        state.panel = { ...panel, hint: again };
      } else if (panel?.kind === 'customer' && !next.review) return close();
      draw();
    },
    openHint: (index, by) => openHint(hints()[index], by),
    openPanel: (panel, by) =>
      open(
        panel === 'customer' && state.view.review ? { kind: 'customer' } : { kind: 'checklist', unfolded: false },
        by,
      ),
    step,
    close,
    place() {
      if (state.busy) return;
      const { panel } = state;
      const seen = sawWords();
      hangIn();
      showLayers();
      place(true);
      // The words have gone out of the box: nothing is left to hang at.
      if (panel?.kind === 'hint' && panel.hint.span && seen && !sawWords()) close();
    },
    hide(next) {
      if (hidden === next) return;
      hidden = next;
      if (next) close();
      else showLayers(true);
      place();
    },
  };
}
