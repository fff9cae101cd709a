import { meets } from './place-chip';
import type { Rect } from './surface';

type Size = { readonly width: number; readonly height: number };
export type Side = 'below' | 'above' | 'beside';

/** Where a popover goes, and how high it may be there. */
export type PopoverPlace = { readonly x: number; readonly y: number; readonly side: Side; readonly maxHeight: number };

/** All in the viewport. `obstacles`: what it must not cover (the caret's line, Send). */
export type Around = {
  readonly anchor: Rect;
  readonly viewport: Size;
  readonly obstacles: readonly Rect[];
  readonly rtl: boolean;
};

const gap = 8;
const readable = 200;
const between = (least: number, value: number, most: number): number => Math.max(least, Math.min(value, most));

function candidate(side: Side, size: Size, { anchor, viewport, rtl }: Around): PopoverPlace {
  const along = rtl ? anchor.right - size.width : anchor.left;
  const x = between(gap, along, viewport.width - gap - size.width);
  if (side === 'below') {
    const y = anchor.bottom + gap;
    return { x, y, side, maxHeight: viewport.height - gap - y };
  }
  if (side === 'above') {
    const y = anchor.top - gap - size.height;
    return { x, y, side, maxHeight: anchor.top - 2 * gap };
  }
  const after = anchor.right + gap;
  const before = anchor.left - gap - size.width;
  const afterFits = after + size.width + gap <= viewport.width;
  const beforeFits = before >= gap;
  const beside = (rtl ? beforeFits || !afterFits : beforeFits && !afterFits) ? before : after;
  const y = between(gap, anchor.top, viewport.height - gap - size.height);
  return { x: beside, y, side, maxHeight: viewport.height - 2 * gap };
}

function fits(place: PopoverPlace, size: Size, { viewport, obstacles, anchor }: Around): boolean {
  const rect = { left: place.x, top: place.y, right: place.x + size.width, bottom: place.y + size.height };
  return (
    rect.left >= gap &&
    rect.top >= gap &&
    rect.right <= viewport.width - gap &&
    rect.bottom <= viewport.height - gap &&
    !meets(rect, anchor) &&
    !obstacles.some((obstacle) => meets(rect, obstacle))
  );
}

/** Below the anchor, above it or beside it, whichever first covers nothing it must not; null where none does. */
export function placePopover(size: Size, around: Around): PopoverPlace | null {
  for (const side of ['below', 'above', 'beside'] as const) {
    const place = candidate(side, size, around);
    if (fits(place, size, around)) return place;
  }
  return null;
}

/**
 * The side with more room, where the popover then scrolls inside. It may cover an obstacle, and the anchor too where both
 * sides are too low to read in (strong zoom).
 */
export function squeezePopover(size: Size, around: Around): PopoverPlace {
  const below = candidate('below', size, around);
  const above = candidate('above', size, around);
  const most = around.viewport.height - 2 * gap;
  const free = (place: PopoverPlace): number => Math.min(place.maxHeight, size.height, most);
  if (Math.max(free(below), free(above)) < Math.min(size.height, readable))
    return { ...below, y: gap, maxHeight: most };
  const place = free(below) >= free(above) ? below : above;
  const high = free(place);
  const y = place.side === 'below' ? place.y : around.anchor.top - gap - high;
  return { ...place, y: between(gap, y, around.viewport.height - gap - high), maxHeight: high };
}
