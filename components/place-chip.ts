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
const cell = 12; // a strip is found in steps as narrow as the smallest control
const mostRows = 8;
const besideCorner = 48; // where another extension's button has the corner
const near = 24; // from the frame's end: no other row can do better

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

/** Tops of the rows a chip may stand in between two heights: on Send's line first. */
function rowsIn(top: number, bottom: number, send: Rect | null): number[] {
  if (bottom - top < height + 4) return [];
  const rows: number[] = [];
  const middle = send ? (send.top + send.bottom) / 2 : Number.NaN;
  if (middle - height / 2 >= top && middle + height / 2 <= bottom) rows.push(middle - height / 2);
  if (bottom - top < 2 * height + 16) rows.push((top + bottom - height) / 2);
  else for (let y = top + 2; y + height + 2 <= bottom; y += 8) rows.push(y);
  return rows.slice(0, mostRows);
}

/** How far from the frame's inline end a strip of `width` is free in the row at `top`; null where none is. */
function freeIn(top: number, width: number, { frame, viewport, send, rtl, isFree }: Ground): number | null {
  let run = 0;
  for (let at = 0; at + cell <= frame.right - frame.left; at += cell) {
    const one = rectangle(rtl ? frame.left + at : frame.right - at - cell, top, cell);
    const isApart = inside(one, viewport) && !(send && meets(grown(one, clearOfSend - clear, clearOfSend), send));
    run = isApart && isFree(one) ? run + cell : 0;
    if (run >= width + 2 * clear) return at + cell - run + clear;
  }
  return null;
}

/** The free strip that lies nearest to the inline end, below the box before above it; on Send's own line where there is one. */
function inToolRow(ground: Ground, width: number): ChipPlace | null {
  const { frame, box, send, lastLine, rtl } = ground;
  // The bottom edge of a box is empty under its last line: a little of it brings a low tool row further from Send.
  const under = box.bottom - (lastLine && lastLine.bottom > box.bottom - 20 ? 0 : 10);
  for (const rows of [rowsIn(under, frame.bottom, send), rowsIn(frame.top, box.top, send)]) {
    let best: { edge: number; top: number } | null = null;
    for (const top of rows) {
      const edge = freeIn(top, width, ground);
      if (edge !== null && (!best || edge < best.edge)) best = { edge, top };
      if (best && (best.edge <= near || isOnLine(best.top, ground))) break;
    }
    if (!best) continue;
    const left = rtl ? frame.left + best.edge : frame.right - best.edge - width;
    return { rect: rectangle(left, best.top, width), folded: width === folded };
  }
  return null;
}

const isOnLine = (top: number, { send }: Ground): boolean =>
  send !== null && Math.abs(top + height / 2 - (send.top + send.bottom) / 2) < 1;

const perched = ({ frame, rtl }: Ground, width: number): Rect =>
  rectangle(rtl ? frame.left + 12 : frame.right - 12 - width, frame.top - height - clear, width);

/** Perched as well, but moved along from a Send that stands close under the frame's edge, as in a one-line composer. */
function perchedBeside(ground: Ground, width: number): Rect | null {
  const { frame, send, rtl } = ground;
  if (!send || send.top < frame.top) return null;
  const left = rtl ? send.right + clearOfSend : send.left - clearOfSend - width;
  const rect = rectangle(left, frame.top - height - clear, width);
  return rect.left >= frame.left && rect.right <= frame.right ? rect : null;
}

/** The free strip above the frame that lies nearest to its inline end: between the controls of a tool row that stands there. */
function perchedBetween(ground: Ground, width: number): Rect | null {
  const { frame, rtl } = ground;
  const top = frame.top - height - clear;
  const edge = freeIn(top, width, ground);
  return edge === null ? null : rectangle(rtl ? frame.left + edge : frame.right - edge - width, top, width);
}

/** The bottom corner of the box, or `inset` px from it; null where a line of text comes within 12 px. */
const corner =
  (inset: number) =>
  ({ box, lastLine, rtl }: Ground, width: number): Rect | null => {
    const left = rtl ? box.left + clear + inset : box.right - clear - inset - width;
    const rect = rectangle(left, box.bottom - height - clear, width);
    if (rect.top < box.top || rect.left < box.left || rect.right > box.right) return null;
    return lastLine && meets(grown(rect, 12), lastLine) ? null : rect;
  };

/**
 * Where the chip stands: a free strip of the tool row, perched above the frame, the empty corner of the box or beside it,
 * between what stands above the frame, or nowhere (null). On each rung the whole chip is tried first, then the folded one.
 */
export function placeChip(ground: Ground, width: number): ChipPlace | null {
  const widths = width > folded ? [width, folded] : [folded];
  for (const wide of widths) {
    const place = inToolRow(ground, wide);
    if (place) return place;
  }
  for (const rung of [perched, perchedBeside, corner(0), corner(besideCorner), perchedBetween]) {
    for (const wide of widths) {
      const rect = rung(ground, wide);
      if (rect && stands(rect, ground)) return { rect, folded: wide === folded };
    }
  }
  return null;
}
