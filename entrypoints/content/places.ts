import type { Places } from '../../components/mount';
import type { Field } from '../../lib/field/field';
import { layerAround } from '../../lib/field/top-layer';
import { parentOf } from '../../lib/field/tone';
import { visibleArea } from '../../lib/field/visible-area';
import type { Composer } from '../../lib/hosts/host';

const controls = [
  'a[href]',
  'button',
  'input',
  'select',
  'label',
  'summary',
  'img',
  'video',
  'canvas',
  '[role="button"]',
  '[role="link"]',
  '[role="tab"]',
  '[role="menuitem"]',
  '[role="checkbox"]',
  '[role="combobox"]',
].join(', ');

/** Where things stand around a composer; everything is measured when asked. `ours` is left out of hit tests. */
export function placesOf(composer: Composer, field: Field, ours: () => Element | null): Places {
  const { element } = composer;
  const { ownerDocument: document } = element;
  // A body that is the box takes words in all of its frame, also below its own end.
  const isPage = element === document.body;
  return {
    layer: () => layerAround(element),
    frame: () => (isPage ? visibleArea(element) : composer.frame().getBoundingClientRect()),
    box() {
      const area = visibleArea(element);
      const box = isPage ? area : cut(element.getBoundingClientRect(), area);
      return box.width > 0 && box.height > 0 ? box : null;
    },
    send: () => composer.send()?.getBoundingClientRect() ?? null,
    rects: field.rects,
    caret() {
      const caret = field.caret();
      return caret === null ? null : (field.rects({ start: caret, end: caret })[0] ?? null);
    },
    lastLine: () => field.rects({ start: 0, end: field.read().length }).at(-1) ?? null,
    isFree: (rect) =>
      pointsOf(rect).every(([x, y]) => isFreeAt(document, composer, ours(), x, y)) &&
      !hasText(document, rect, element, ours()),
  };
}

type Rect = Parameters<Places['isFree']>[0];

const cut = (a: DOMRect, b: DOMRect) => {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  return new DOMRect(
    left,
    top,
    Math.max(0, Math.min(a.right, b.right) - left),
    Math.max(0, Math.min(a.bottom, b.bottom) - top),
  );
};

/** Corners, middles and a point every 14 px along the middle: no control of a tool row is smaller. */
function pointsOf({ left, top, right, bottom }: Rect): [number, number][] {
  const points: [number, number][] = [];
  const columns = Math.max(2, Math.ceil((right - left) / 14));
  for (let column = 0; column <= columns; column++) {
    const x = Math.min(right - 1, left + 1 + ((right - left - 2) * column) / columns);
    points.push([x, top + 1], [x, (top + bottom) / 2], [x, bottom - 1]);
  }
  return points;
}

function hitsAt(document: Document, ours: Element | null, x: number, y: number): Element | null {
  return document.elementsFromPoint(x, y).find((hit) => hit !== ours) ?? null;
}

function isFreeAt(document: Document, composer: Composer, ours: Element | null, x: number, y: number): boolean {
  const hit = hitsAt(document, ours, x, y);
  const { element } = composer;
  // Inside the box there is only text, which is measured for itself.
  if (!hit || element.contains(hit)) return hit !== null;
  return !hit.closest(controls) && !isOver(hit, composer, x, y);
}

/**
 * True where something lies over the box that neither holds it nor is the page's own, as another extension's button does. Such
 * a one stands outside of the frame, or beside the box as an element of its own making; a placeholder is neither.
 */
function isOver(hit: Element, composer: Composer, x: number, y: number): boolean {
  const { left, top, right, bottom } = composer.element.getBoundingClientRect();
  const isOutside = x < left || x >= right || y < top || y >= bottom;
  if (isOutside && composer.element !== hit.ownerDocument.body) return false;
  for (let at: Element | null = composer.element; at; at = parentOf(at)) if (at === hit) return false;
  return hit.localName.includes('-') || !composer.frame().contains(hit);
}

/** True where words of the page, the agent's draft not among them, stand under a rectangle. */
function hasText(document: Document, rect: Rect, box: Element, ours: Element | null): boolean {
  const seen = new Set<Element>();
  for (const [x, y] of pointsOf(rect)) {
    const hit = hitsAt(document, ours, x, y);
    if (!hit || box.contains(hit) || seen.has(hit)) continue;
    seen.add(hit);
    for (const node of Array.from(hit.childNodes)) {
      if (node.nodeType !== 3 || !node.nodeValue?.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, top, right, bottom } of Array.from(range.getClientRects())) {
        if (left < rect.right && rect.left < right && top < rect.bottom && rect.top < bottom) return true;
      }
    }
  }
  return false;
}
