import { afterEach, beforeEach } from 'vitest';
import { type Actions, mountSurface, type Places, type Surface, type View } from '../../components/mount';
import type { Hint } from '../../lib/engine/review';
import { review, view } from './gallery/samples';

// The top layer is the browser's; there is none here.
HTMLElement.prototype.showPopover ??= () => {};

/** The page under the surface. */
export const page = { areWordsSeen: true, layer: document.documentElement as Element };

const rect = (left: number, top: number, width: number, height: number) => new DOMRect(left, top, width, height);
const places: Places = {
  layer: () => page.layer,
  frame: () => rect(100, 400, 600, 240),
  box: () => rect(100, 400, 600, 200),
  send: () => rect(640, 606, 50, 28),
  rects: () => (page.areWordsSeen ? [rect(120, 420, 100, 20)] : []),
  caret: () => null,
  lastLine: () => rect(110, 430, 200, 20),
  isFree: () => true,
};

/** The surface of this test, what it has asked for, and what ends it. */
export let surface: Surface;
export let actions: Actions;
export let log: string[];
export let done: AbortController;
let now: View;

export function update(next: View): void {
  now = next;
  surface.update(next);
}

/** Shows all hints that are shown but one. */
export function without(hint: Hint): void {
  update(view({ review: { ...review, hints: (now.review?.hints ?? []).filter((one) => one !== hint) } }));
}

export const root = () => surface.element.shadowRoot as ShadowRoot;
export const find = (selector: string) => root().querySelector<HTMLElement>(selector);
export const isOpen = () => find('.pop') !== null;
export const texts = (selector: string) => Array.from(root().querySelectorAll(selector), (one) => one.textContent);
export const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent ?? '';
export function button(name: string): HTMLElement {
  const found = Array.from(root().querySelectorAll('button')).find((one) => nameOf(one).startsWith(name));
  if (!found) throw new Error(`No button "${name}"`);
  return found;
}
export const press = (name: string) => button(name).click();
export const key = (name: string, init: KeyboardEventInit = {}) =>
  (root().activeElement ?? surface.element).dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true, ...init }),
  );
export const at = (hint: Hint) => review.hints.indexOf(hint);
export const heading = () => find('.said')?.textContent;
export const spoken = () => find('[role="status"]')?.textContent?.trim();

beforeEach(() => {
  page.areWordsSeen = true;
  page.layer = document.documentElement;
  log = [];
  done = new AbortController();
  actions = {
    async onApply(hint) {
      log.push('apply');
      without(hint);
      return { state: 'applied', slot: null };
    },
    async onUndo() {
      log.push('undo');
      return true;
    },
    onKeep(hint) {
      log.push('keep');
      without(hint);
    },
    onNotHelpful(hint) {
      log.push('not helpful');
      without(hint);
    },
    onTakeBack() {
      log.push('take back');
      update(view());
    },
    onStop: (scope) => log.push(`stop ${scope}`),
    onPause: () => log.push('pause'),
    onResume: () => log.push('resume'),
    onShow: (hint) => log.push(`show ${hint?.check ?? 'none'}`),
    onClose: (refocus) => log.push(`close ${refocus}`),
  };
  surface = mountSurface(document, places, actions, done.signal);
  update(view());
});
afterEach(() => done.abort());
