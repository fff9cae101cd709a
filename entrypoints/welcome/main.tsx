import { render } from 'preact';
import { browser } from 'wxt/browser';
import { speakPage } from '../../components/page-words';
import { WelcomePage } from '../../components/WelcomePage';
import { sites } from '../../lib/hosts/sites';
import type { Composer, Host } from '../../lib/hosts/host';
import { readSettings } from '../../lib/settings';
import { attach } from '../content/attachment';
import { createMemory } from '../content/memory';

const message =
  'The lamp arrived with a cracked shade, and this is the second one. I’m so disappointed. Can you send one that survives?';
const draft = [
  'Hi Lena,',
  'As I already mentioned, shades are packed by hand. Someone will get back to you soon.',
  'Kind regards,',
  'Sam',
];

function composerOf(element: HTMLElement): Composer {
  return {
    element,
    mode: () => 'reply',
    conversation: () => 'welcome',
    thread: () => ({ customer: message, name: 'Lena', channel: 'email', turn: 'first', earlier: [] }),
    exclude: '',
    send: () => null,
    frame: () => element.closest<HTMLElement>('#frame') ?? element,
  };
}

/** The tab was opened by the browser, so the page may not close it by itself. */
async function close(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

speakPage(document);
const places = sites.filter(({ matches }) => matches.length > 0).map(({ name }) => name);
render(<WelcomePage places={places} message={message} draft={draft} onStart={close} />, document.body);

const element = document.querySelector<HTMLElement>('#reply');
if (element) {
  const composer = composerOf(element);
  const host: Host = {
    id: 'welcome',
    name: 'Heard',
    matches: [],
    composer: (focused) => (element.contains(focused) ? composer : null),
  };
  const settings = await readSettings();
  // Here it always speaks, also where all else is paused.
  const around = {
    host,
    site: location.hostname,
    memory: createMemory(),
    settings: () => ({ ...settings, pausedUntil: 0 }),
    gone() {},
  };
  attach(composer, around, new AbortController());
}
