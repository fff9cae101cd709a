import { parentOf } from './tone';

/**
 * Calls `moved`, before the next frame, whenever an element may have another place or size on screen: scrolling, resizing,
 * and shifts of the page around it. Ends with the signal. Nothing runs while nothing moves.
 */
export function watchMoves(element: Element, moved: () => void, signal: AbortSignal): void {
  const view = element.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (!view || signal.aborted) return;
  let request: number | null = null;
  const soon = () => {
    request ??= view.requestAnimationFrame(() => {
      request = null;
      if (signal.aborted) return;
      moved();
      watchShift();
    });
  };
  view.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  view.addEventListener('resize', soon, { passive: true, signal });
  view.document.addEventListener('transitionend', soon, { passive: true, signal });
  const sizes = new view.ResizeObserver(soon);
  sizes.observe(element);
  // A half turn changes neither size nor place.
  const styles = new view.MutationObserver(soon);
  for (let at: Element | null = element; at; at = parentOf(at))
    styles.observe(at, { attributeFilter: ['style', 'class'] });

  // An observer whose root is cut down to the element's own rectangle hears when the element leaves it.
  let shifts: IntersectionObserver | null = null;
  const watchShift = () => {
    shifts?.disconnect();
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) return;
    const { clientWidth, clientHeight } = view.document.documentElement;
    const margins = [top, clientWidth - right, clientHeight - bottom, left]
      .map((inset) => `${-Math.floor(inset)}px`)
      .join(' ');
    let ratio: number | null = null;
    shifts = new view.IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (ratio !== null && entry.intersectionRatio !== ratio) soon();
        ratio = entry.intersectionRatio;
      },
      { root: view.document, rootMargin: margins, threshold: Array.from({ length: 21 }, (_, step) => step / 20) },
    );
    shifts.observe(element);
  };
  watchShift();
  signal.addEventListener('abort', () => {
    if (request !== null) view.cancelAnimationFrame(request);
    sizes.disconnect();
    styles.disconnect();
    shifts?.disconnect();
  });
}
