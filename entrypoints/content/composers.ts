import { browser } from 'wxt/browser';
import type { Composer, Host } from '../../lib/hosts/host';
import { changeSettings, defaults, readSettings, type Settings, watchSettings } from '../../lib/settings';
import type { Notice } from '../../lib/wire';
import { type Attachment, attach } from './attachment';
import { focusedElement, watchFocus } from './focus';
import { createMemory } from './memory';
import { isAlive, siteHere } from './site';

// The isolated world is our own: the page does not see this. A second run in the same frame takes over from the first.
const world = globalThis as { heardReading?: AbortController };

/** Attaches to whichever composer of this frame has, or had last, the focus; one at a time. */
export async function readComposers(document: Document): Promise<void> {
  world.heardReading?.abort();
  const stop = new AbortController();
  world.heardReading = stop;
  const { signal } = stop;
  const memory = createMemory();
  let attachment: Attachment | null = null;
  let ending: AbortController | null = null;

  const detach = () => {
    ending?.abort();
    attachment = null;
    ending = null;
  };
  signal.addEventListener('abort', detach);

  let settings: Settings = await readSettings().catch(() => defaults);
  const site = await siteHere(document);
  if (signal.aborted || !site) return;
  const isOff = () => settings.sitesOff.includes(site.name);
  // After an update of the extension nothing can be stored any more.
  if (settings.since === 0) changeSettings(() => ({ since: Date.now() })).catch(() => undefined);

  const consider = (element: Element) => {
    if (!isAlive()) return stop.abort();
    const composer = isOff() ? null : site.host.composer(element);
    if (!composer) return;
    if (attachment?.element === composer.element) attachment.refresh();
    else attachTo(composer);
  };
  const attachTo = (composer: Composer) => {
    detach();
    const controller = new AbortController();
    ending = controller;
    const gone = (conversation: string | null) => {
      if (ending === controller) detach();
      if (!isAlive()) return stop.abort();
      const next = successor(document, site.host, conversation);
      if (next && !attachment) attachTo(next);
    };
    const around = { host: site.host, site: site.name, memory, settings: () => settings, gone };
    attachment = attach(composer, around, controller);
  };
  const considerFocused = () => {
    const focused = focusedElement(document);
    if (focused) consider(focused);
  };

  watchFocus(document, consider, signal);
  watchSettings((now) => {
    settings = now;
    if (isOff()) detach();
    else if (attachment) attachment.refresh();
    else considerFocused();
  }, signal);
  const answer = (message: unknown) => {
    const notice = message as Notice;
    if (!attachment) return undefined;
    if (notice.kind === 'status') return Promise.resolve(attachment.status());
    if (notice.kind === 'command') attachment.command(notice.command);
    return undefined;
  };
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(answer));
  considerFocused();
}

/** The composer that a page has put in the place of one it took away; null where the conversation has none in view. */
function successor(document: Document, host: Host, conversation: string | null): Composer | null {
  if (conversation === null) return null;
  const boxes = document.querySelectorAll<HTMLElement>('textarea, [contenteditable]:not([contenteditable="false"])');
  for (const box of boxes) {
    const composer = host.composer(box);
    if (composer?.element === box && composer.conversation() === conversation && box.checkVisibility()) return composer;
  }
  return null;
}
