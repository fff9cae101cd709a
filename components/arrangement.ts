import type { Span } from '../lib/engine/span';
import { stretchOf } from './kind';
import { ChipSpot, chipWidth, drawBar, groundOf, hang, hangMenu, SEARCH_AGAIN } from './layout';
import type { Panel } from './Panels';
import type { Places } from './surface';

/** What is arranged, and by what. */
type Stage = {
  /** The shadow host, and what is drawn in it. */
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly places: Places;
  readonly rtl: boolean;
  panel(): Panel | null;
  isFolded(): boolean;
  isHidden(): boolean;
};

export type Arrangement = {
  /** Moves along with a box that the page has put into a dialog, or has made one around. */
  hangIn(): void;
  /** Lifts chip, bar and panels into the top layer. `again`: what the page has shown since stands over them. */
  showLayers(again?: boolean): void;
  /** Puts everything in its place. Without `mayMove` the chip stays, even where its place has failed. */
  place(mayMove?: boolean): void;
  /** True where words that the open panel hangs at were in view when it was last placed. */
  sawWords(): boolean;
};

/** The stretch of the draft a panel hangs at; null for those of the chip. */
function spanOf(panel: Panel | null): Span | null {
  if (panel?.kind === 'outcome') return panel.at;
  return panel?.kind === 'hint' ? stretchOf(panel.hint) : null;
}

/** Keeps what is drawn where it belongs: in the layer of the box, over the page, the chip in its spot, a panel at its words. */
export function arrange(stage: Stage, signal: AbortSignal): Arrangement {
  const { element, root, places, rtl } = stage;
  const { ownerDocument: document } = element;
  const view = document.defaultView ?? window;
  const spot = new ChipSpot();
  let wasSeen = false;
  let later: number | undefined;
  const part = (selector: string) => root.querySelector<HTMLElement>(selector);

  function place(mayMove = false): void {
    const dock = part('.dock');
    const chip = part('.chip');
    const bar = part('.bar');
    if (!dock || !chip || !bar) return;
    const ground = stage.isHidden() ? null : groundOf(places, document, rtl);
    const spotted = ground && spot.find(ground, stage.isFolded() ? 28 : chipWidth(chip), mayMove);
    if (spot.isDue) searchAgain();
    dock.style.visibility = spotted ? '' : 'hidden';
    if (spotted) {
      dock.classList.toggle('folded', spotted.folded);
      const { rect } = spotted;
      Object.assign(dock.style, { left: `${rtl ? rect.left : rect.right}px`, top: `${rect.top}px` });
    }
    const panel = stage.panel();
    const span = spanOf(panel);
    const words = span ? places.rects(span) : [];
    wasSeen = words.length > 0;
    const isAbsence = panel?.kind === 'hint' && !panel.hint.span;
    drawBar(bar, isAbsence ? words[0] : undefined, ground?.box ?? null);
    const popover = part('.pop');
    if (!popover) return;
    const anchor = words[0] ?? (spotted ? spotted.rect : (ground?.box ?? places.frame()));
    const obstacles = [places.caret(), places.send(), ...words].filter((rect) => rect !== null);
    const menu = part('.menu');
    const button = part('.more');
    void hang(popover, anchor, obstacles, rtl).then(() => menu && button && hangMenu(menu, button));
  }

  function searchAgain(): void {
    later ??= view.setTimeout(() => {
      later = undefined;
      place(true);
    }, SEARCH_AGAIN);
  }

  function hangIn(): void {
    const layer = places.layer();
    if (element.parentNode === layer) return;
    layer.append(element);
    layer.addEventListener('toggle', cameBack, { signal });
  }

  function showLayers(again = false): void {
    for (const layer of root.querySelectorAll<HTMLElement>('[popover]')) {
      if (again && layer.matches(':popover-open')) layer.hidePopover();
      if (!layer.matches(':popover-open')) layer.showPopover();
    }
  }

  /** A dialog or popover that is closed and opened stands over all that was shown before. */
  function cameBack({ currentTarget }: Event): void {
    if (currentTarget !== places.layer()) return;
    hangIn();
    showLayers(true);
    place();
  }

  signal.addEventListener('abort', () => view.clearTimeout(later));
  return {
    hangIn,
    showLayers,
    place,
    sawWords: () => wasSeen,
  };
}
