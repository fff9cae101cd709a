import type { Rect } from './surface';

type Size = { readonly width: number; readonly height: number };

/** What the chip may stand on. `isFree`: neither control nor text of the page under the rectangle. */
export type Ground = {
  readonly frame: Rect;
  /** The visible part of the box. */
  readonly box: Rect;
  readonly send: Rect | null;
  /** The last line of text; null in an empty box. */
  readonly lastLine: Rect | null;
  readonly viewport: Size;
  readonly rtl: boolean;
  isFree(rect: Rect): boolean;
};

export type ChipPlace = { readonly rect: Rect; readonly folded: boolean };

const height = 28;
const folded = 28;
const clear = 8; // from any control
const clearOfSend = 24;
const step = 12;

const rectangle = (left: number, top: number, width: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const grown = (rect: Rect, by: number, down = by): Rect => ({
  left: rect.left - by,
  top: rect.top - down,
  right: rect.right + by,
  bottom: rect.bottom + down,
});

/** True where the two share more than an edge. */
export const meets = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const inside = (rect: Rect, { width, height }: Size): boolean =>
  rect.left >= 0 && rect.top >= 0 && rect.right <= width && rect.bottom <= height;

const apart = (rect: Rect, { viewport, send }: Ground): boolean =>
  inside(rect, viewport) && !(send && meets(grown(rect, clearOfSend), send));

/** True where the chip can stand at a rectangle: in view, free, and 24 px from Send. */
export function stands(rect: Rect, ground: Ground): boolean {
  return apart(rect, ground) && ground.isFree(rect);
}

/** Places in the composer's own tool row, from the inline end inwards, beside Send's line first. */
function* inToolRow({ frame, box, send, rtl }: Ground, width: number): Generator<Rect> {
  const rows: number[] = [];
  for (const [top, bottom] of [
    [box.bottom, frame.bottom],
    [frame.top, box.top],
  ] as const) {
    if (bottom - top < height + 4) continue;
    const middle = send ? (send.top + send.bottom) / 2 : Number.NaN;
    if (middle - height / 2 >= top && middle + height / 2 <= bottom) rows.push(middle - height / 2);
    if (bottom - top < 2 * height + 16) rows.push((top + bottom - height) / 2);
    else for (let y = top + 6; y + height + 2 <= bottom; y += 10) rows.push(y);
  }
  const [from, to] = [frame.left + clear, frame.right - clear - width];
  for (const top of rows) {
    for (let x = to; x >= from; x -= step) yield rectangle(rtl ? from + (to - x) : x, top, width);
  }
}

const perched = ({ frame, rtl }: Ground, width: number): Rect =>
  rectangle(rtl ? frame.left + 12 : frame.right - 12 - width, frame.top - height - clear, width);

/** The bottom corner of the box; null where a line of text comes within 12 px of it. */
function corner({ box, lastLine, rtl }: Ground, width: number): Rect | null {
  const rect = rectangle(rtl ? box.left + clear : box.right - clear - width, box.bottom - height - clear, width);
  if (rect.top < box.top) return null;
  return lastLine && meets(grown(rect, 12), lastLine) ? null : rect;
}

/**
 * Where the chip stands: a free strip of the tool row, perched above the frame, the empty corner of the box, or nowhere
 * (null). On each rung the whole chip is tried first, then the folded one.
 */
export function placeChip(ground: Ground, width: number): ChipPlace | null {
  const widths = width > folded ? [width, folded] : [folded];
  for (const wide of widths) {
    for (const rect of inToolRow(ground, wide)) {
      if (apart(rect, ground) && ground.isFree(grown(rect, clear, 1))) return { rect, folded: wide === folded };
    }
  }
  for (const rung of [perched, corner]) {
    for (const wide of widths) {
      const rect = rung(ground, wide);
      if (rect && stands(rect, ground)) return { rect, folded: wide === folded };
    }
  }
  return null;
}
