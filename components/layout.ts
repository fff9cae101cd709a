import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import { type ChipPlace, type Ground, placeChip, stands } from './place-chip';
import { type PopoverPlace, placePopover, squeezePopover } from './place-popover';
import type { Places, Rect } from './surface';

const chipHeight = 28;
/** Milliseconds between two searches for a place. */
export const SEARCH_AGAIN = 250;

type Stand = { readonly end: number; readonly top: number; readonly folded: boolean };

/** Keeps the chip where it stands until the place fails twice; positions are kept relative to the frame's end corner. */
export class ChipSpot {
  private stand: Stand | null = null;
  private failed = 0;
  private searched = Number.NEGATIVE_INFINITY;
  /** True where a search was put off: it is due after `SEARCH_AGAIN`. */
  isDue = false;

  /** Where the chip goes now; null: nowhere. `width` is that of the whole chip; without `mayMove` a failing place is kept. */
  find(ground: Ground, width: number, mayMove: boolean): ChipPlace | null {
    this.isDue = false;
    const kept = this.stand && this.restore(this.stand, ground, width);
    if (kept && stands(kept.rect, ground)) {
      this.failed = 0;
      return kept;
    }
    if (kept && (!mayMove || ++this.failed < 2)) return kept;
    // A search asks the page at some hundred points: while a page scrolls by, not in every frame.
    this.isDue = performance.now() - this.searched < SEARCH_AGAIN;
    if (this.isDue) return kept;
    const found = placeChip(ground, width);
    this.searched = performance.now();
    this.failed = 0;
    this.stand = found && {
      end: ground.rtl ? found.rect.left - ground.frame.left : ground.frame.right - found.rect.right,
      top: ground.frame.bottom - found.rect.top,
      folded: found.folded && width > chipHeight,
    };
    return found;
  }

  private restore({ end, top, folded }: Stand, { frame, rtl }: Ground, width: number): ChipPlace {
    const wide = folded ? chipHeight : width;
    const left = rtl ? frame.left + end : frame.right - end - wide;
    const y = frame.bottom - top;
    return { rect: { left, top: y, right: left + wide, bottom: y + chipHeight }, folded: wide === chipHeight };
  }
}

/** The size of what the page can show, without scrollbars. */
function viewportOf(document: Document): { width: number; height: number } {
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  // In quirks mode the root element is as high as the page; its width holds in both modes.
  return { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
}

/** The widest a chip can be, folded or not. */
export function chipWidth(chip: HTMLElement): number {
  const label = chip.querySelector<HTMLElement>('.label > span');
  return label ? Math.ceil(label.offsetWidth) + 46 : chipHeight;
}

const settle = (element: HTMLElement, { x, y, side, maxHeight }: PopoverPlace, squeezed: boolean): void => {
  element.dataset.side = side;
  element.style.maxBlockSize = squeezed ? `${maxHeight}px` : '';
  Object.assign(element.style, { left: `${x}px`, top: `${y}px` });
};

/** Hangs a popover at its anchor: whole, else without the customer's words, else scrolling inside. */
export async function hang(
  popover: HTMLElement,
  anchor: Rect,
  obstacles: readonly Rect[],
  rtl: boolean,
): Promise<void> {
  const viewport = viewportOf(popover.ownerDocument);
  const around = { anchor, viewport, obstacles, rtl };
  popover.classList.remove('terse');
  popover.style.maxBlockSize = '';
  const reference = { getBoundingClientRect: () => asRect(anchor) };
  await computePosition(reference, popover, {
    strategy: 'fixed',
    middleware: [
      {
        name: 'ladder',
        fn: ({ rects: { floating } }) => {
          let place = placePopover(floating, around);
          if (!place) {
            popover.classList.add('terse');
            const terse = { width: floating.width, height: popover.offsetHeight };
            place = placePopover(terse, around);
            settle(popover, place ?? squeezePopover(terse, around), !place);
          } else settle(popover, place, false);
          return {};
        },
      },
    ],
  });
}

/** Hangs the menu at the button that opened it. */
export async function hangMenu(menu: HTMLElement, button: Element): Promise<void> {
  const { x, y } = await computePosition(button, menu, {
    strategy: 'fixed',
    placement: 'top-end',
    middleware: [offset(4), flip(), shift({ padding: 8 })],
  });
  Object.assign(menu.style, { left: `${x}px`, top: `${y}px` });
}

const asRect = ({ left, top, right, bottom }: Rect) => ({
  left,
  top,
  right,
  bottom,
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
});

/** Draws the bar at the place of an insertion: lying between lines, upright where words stand before it on its line. */
export function drawBar(bar: HTMLElement, at: Rect | undefined, box: Rect | null): void {
  const seen = at && box && at.bottom > box.top && at.top < box.bottom;
  bar.style.visibility = seen ? '' : 'hidden';
  if (!seen) return;
  // The draft has its own direction: the edge it starts at is the nearer one.
  const rtl = box.right - at.right < at.left - box.left;
  const upright = (rtl ? box.right - at.right : at.left - box.left) > 48;
  bar.dir = rtl ? 'rtl' : 'ltr';
  bar.className = upright ? 'bar upright' : 'bar';
  const width = Math.max(24, (rtl ? at.right - box.left : box.right - at.left) - 16);
  Object.assign(bar.style, {
    left: `${upright || !rtl ? at.left : at.right - width}px`,
    top: `${upright ? at.top : Math.max(box.top, at.top - 4)}px`,
    width: upright ? '2px' : `${width}px`,
    height: upright ? `${at.bottom - at.top}px` : '2px',
  });
}

/** The ground the chip stands on; null where nothing of the box is visible. */
export function groundOf(places: Places, document: Document, rtl: boolean): Ground | null {
  const box = places.box();
  if (!box) return null;
  return {
    box,
    frame: places.frame(),
    send: places.send(),
    lastLine: places.lastLine(),
    viewport: viewportOf(document),
    rtl,
    isFree: (rect) => places.isFree(rect),
  };
}
