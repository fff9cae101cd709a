import { browser } from 'wxt/browser';
import type { Request } from '../../lib/wire';
import { focusedElement, watchFocus } from './focus';
import { isAlive, siteHere } from './site';

// The isolated world is our own: the page does not see this. A second run in the same frame takes over from the first.
const world = globalThis as { heardWatching?: AbortController };

/** Waits until a composer gets focus, then has the rest run in this frame. Until then: one listener and nothing else. */
export function watch(document: Document): void {
  world.heardWatching?.abort();
  const stop = new AbortController();
  world.heardWatching = stop;

  const consider = async (element: Element) => {
    if (!isAlive()) return stop.abort();
    if (!mayBeComposer(element)) return;
    const site = await siteHere(document);
    if (stop.signal.aborted || !site?.host.composer(element)) return;
    const request: Request = { kind: 'attach' };
    const isDone = await browser.runtime.sendMessage(request).catch(() => false);
    if (isDone) stop.abort();
    // The background of a browser that has just started may not listen yet: the next key tries again, as does the next focus.
    else document.addEventListener('input', again, { capture: true, once: true, signal: stop.signal });
  };
  const again = () => {
    const focused = focusedElement(document);
    if (focused) void consider(focused);
  };
  watchFocus(document, (element) => void consider(element), stop.signal);
  again();
}

const mayBeComposer = (element: Element) =>
  element.nodeName === 'TEXTAREA' || (element as HTMLElement).isContentEditable === true;
