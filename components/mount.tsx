import { render } from 'preact';
import type { Hint } from '../lib/engine/review';
import type { Span } from '../lib/engine/span';
import { findAgain, neighbour } from './hints';
import { isolate } from './isolate';
import { focus, focusFirst, onKey } from './keys';
import { stretchOf } from './kind';
import { SEARCH_AGAIN, ChipSpot, chipWidth, drawBar, groundOf, hang, hangMenu } from './layout';
import { type Handlers, type Panel, Panels, type State } from './Panels';
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
  const spot = new ChipSpot();
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
  let wasSeen = false;
  let later: number | undefined;

  const part = (selector: string) => root.querySelector<HTMLElement>(selector);
  const hasFocus = (): boolean => root.activeElement !== null;
  const hints = (): readonly Hint[] => state.view.review?.hints ?? [];

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
    layout();
    const now = state.panel?.kind === 'hint' ? state.panel.hint : null;
    if (now === shown) return;
    shown = now;
    actions.onShow(now);
  }

  /** Moves along with a box that the page has put into a dialog, or has made one around. */
  function hangIn(): void {
    const layer = places.layer();
    if (element.parentNode !== layer) layer.append(element);
  }

  /** `again`: what the page has shown since stands over them. */
  function showLayers(again = false): void {
    for (const layer of root.querySelectorAll<HTMLElement>('[popover]')) {
      if (again && layer.matches(':popover-open')) layer.hidePopover();
      if (!layer.matches(':popover-open')) layer.showPopover();
    }
  }

  function layout(mayMove = false): void {
    const dock = part('.dock');
    const chip = part('.chip');
    const pop = part('.pop');
    const bar = part('.bar');
    if (!dock || !chip || !bar) return;
    const ground = hidden ? null : groundOf(places, document, rtl);
    const spotted = ground && spot.find(ground, state.view.folded ? 28 : chipWidth(chip), mayMove);
    if (spot.isDue && later === undefined)
      later = view.setTimeout(() => {
        later = undefined;
        layout(true);
      }, SEARCH_AGAIN);
    dock.style.visibility = spotted ? '' : 'hidden';
    if (spotted) {
      dock.classList.toggle('folded', spotted.folded);
      const { rect } = spotted;
      Object.assign(dock.style, { left: `${rtl ? rect.left : rect.right}px`, top: `${rect.top}px` });
    }
    const open = state.panel;
    const span = open && spanOf(open);
    const words = span ? places.rects(span) : [];
    wasSeen = words.length > 0;
    const absent = open?.kind === 'hint' && !open.hint.span;
    drawBar(bar, absent ? words[0] : undefined, ground?.box ?? null);
    if (!pop) return;
    const anchor = words[0] ?? (spotted ? spotted.rect : (ground?.box ?? places.frame()));
    const obstacles = [places.caret(), places.send(), ...words].filter((rect) => rect !== null);
    const menu = part('.menu');
    const button = part('.more');
    void hang(pop, anchor, obstacles, rtl).then(() => menu && button && hangMenu(menu, button));
  }

  /** The stretch of the draft a panel hangs at; null for those of the chip. */
  function spanOf(panel: Panel): Span | null {
    return panel.kind === 'outcome' ? panel.at : panel.kind === 'hint' ? stretchOf(panel.hint) : null;
  }

  function open(panel: Panel, by: By): void {
    const inside = by === 'key' || hasFocus();
    state.panel = panel;
    if (panel.kind === 'hint' && (by === 'command' || hasFocus()))
      speak(hintSpoken(panel.hint, hints(), state.view.draft));
    draw();
    if (inside && (by === 'key' || !part('.pop')?.contains(root.activeElement))) focusFirst(root);
  }

  function close(): void {
    if (!state.panel) return;
    const refocus = hasFocus();
    state.panel = null;
    draw();
    actions.onClose(refocus);
  }

  const openHint = (hint: Hint | null | undefined, by: By): void => {
    if (hint) open({ kind: 'hint', hint, menu: false }, by);
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
    view.clearTimeout(later);
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
    isOpen: () => state.panel !== null,
    close,
    place() {
      const open = state.panel;
      const { panel } = state;
      if (state.busy) return;
      const seen = wasSeen;
      hangIn();
      showLayers();
      layout(true);
      // The words have gone out of the box: nothing is left to hang at.
      if (open?.kind === 'hint' && panel === open && open.hint.span && seen && !wasSeen) close();
    },
    hide(next) {
      if (hidden === next) return;
      hidden = next;
      if (next) close();
      else showLayers(true);
      layout();
    },
  };
}
