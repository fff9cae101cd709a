import { parentOf } from './tone';

/** The part of the viewport in which an element's text can be seen, in client pixels; width or height 0 where none can. */
export function visibleArea(element: Element): DOMRect {
  const view = element.ownerDocument.defaultView;
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  let left = 0;
  let top = 0;
  let right = Math.max(clientWidth, view?.innerWidth ?? 0);
  let bottom = Math.max(clientHeight, view?.innerHeight ?? 0);
  let skipsStatic = false;
  for (let at: Element | null = element; at && view; at = parentOf(at)) {
    if (at === element.ownerDocument.body || at === element.ownerDocument.documentElement) break;
    const style = view.getComputedStyle(at);
    const isContaining = style.position !== 'static' || style.transform !== 'none';
    // What is positioned is not clipped by ancestors it is not placed in.
    if (!(skipsStatic && !isContaining)) {
      const isTextBox = at === element && /^(TEXTAREA|INPUT)$/.test(at.nodeName);
      if (isTextBox || style.overflowX !== 'visible' || style.overflowY !== 'visible') {
        const box = clientBox(at as HTMLElement);
        left = Math.max(left, box.left);
        top = Math.max(top, box.top);
        right = Math.min(right, box.right);
        bottom = Math.min(bottom, box.bottom);
      }
      skipsStatic = false;
    }
    if (style.position === 'absolute') skipsStatic = true;
    if (style.position === 'fixed') break;
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** An element's inside without borders and scrollbars, in client pixels, also where the page scales it. */
export function clientBox(element: HTMLElement): DOMRect {
  const outer = element.getBoundingClientRect();
  const { x, y } = scaleOf(element, outer);
  return new DOMRect(
    outer.left + element.clientLeft * x,
    outer.top + element.clientTop * y,
    element.clientWidth * x,
    element.clientHeight * y,
  );
}

/** Client pixels per layout pixel of an element: other than 1 under a transform or the page's own zoom. */
export function scaleOf(element: HTMLElement, outer: DOMRect): { readonly x: number; readonly y: number } {
  const x = element.offsetWidth > 0 ? outer.width / element.offsetWidth : 1;
  const y = element.offsetHeight > 0 ? outer.height / element.offsetHeight : 1;
  // offsetWidth is rounded: what is nearly 1 is 1.
  return { x: Math.abs(x - 1) < 0.01 ? 1 : x, y: Math.abs(y - 1) < 0.01 ? 1 : y };
}
