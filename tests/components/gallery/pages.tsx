import { render } from 'preact';
import css from '../../../components/page.css?inline';
import { SettingsPage } from '../../../components/SettingsPage';
import { type PageState, ToolbarPopup } from '../../../components/ToolbarPopup';
import { WelcomePage } from '../../../components/WelcomePage';
import type { Here } from '../../../lib/wire';
import { pageState } from '../../../entrypoints/popup/page-state';

/** One of our own pages in a frame. */
export type PageScene = {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  draw(body: HTMLElement): void;
};

const nothing = () => {};
const site = 'northwheel.zendesk.com';
const attached = { host: 'Zendesk', mode: 'reply', count: 4, name: 'Priya', seesCustomer: true } as const;
const places: readonly [string, Here][] = [
  ['reading', { state: 'attached', site, attached }],
  ['wording only', { state: 'attached', site, attached: { ...attached, seesCustomer: false, count: 0 } }],
  ['internal note', { state: 'attached', site, attached: { ...attached, mode: 'note' } }],
  ['waiting', { state: 'waiting', site, host: 'Zendesk' }],
  ['off', { state: 'off', site, locked: false }],
  ['off by the team', { state: 'off', site, locked: true }],
  ['paused', { state: 'paused', site, until: new Date(2026, 5, 16, 15, 20).getTime() }],
  ['not permitted', { state: 'not-permitted', site: 'desk.brightwater.coop', origins: [] }],
  ['closed', { state: 'closed' }],
];

const popup = (page: PageState) => (
  <ToolbarPopup
    page={page}
    onSwitch={nothing}
    onAction={nothing}
    onReply={nothing}
    onSettings={nothing}
    onCheck={nothing}
  />
);

const settings = (
  <SettingsPage
    families={(['dismissive', 'blame', 'acknowledgement', 'next-step', 'question', 'safety', 'jargon'] as const).map(
      (family) => ({ family, isOn: family !== 'jargon', isLocked: family === 'safety' }),
    )}
    reader={{ isOn: true, isLocked: false }}
    checksOff={[{ id: 'blame/you-failed', isLocked: false }]}
    kept={[{ check: 'dismissive/making-small', phrase: 'small delay' }]}
    sites={[
      { name: 'Zendesk', state: 'built-in', isLocked: false },
      { name: 'Gmail', state: 'built-in', isLocked: false },
      { name: 'desk.brightwater.coop', state: 'added', isLocked: false },
      { name: 'old.northwheel.com', state: 'off', isLocked: false },
      { name: 'payroll.northwheel.com', state: 'off', isLocked: true },
    ]}
    keys={[
      { name: 'Next hint', shortcut: 'Alt+Shift+.' },
      { name: 'Use the first suggested wording', shortcut: '' },
    ]}
    told=""
    isSure={false}
    onFamily={nothing}
    onReader={nothing}
    onCheckAgain={nothing}
    onPhraseAgain={nothing}
    onSite={nothing}
    onSave={nothing}
    onLoad={nothing}
    onStartOver={nothing}
  />
);

const welcome = (
  <WelcomePage
    places={['Zendesk', 'Gmail', 'X']}
    message="The lamp arrived with a cracked shade, and this is the second one. I’m so disappointed."
    draft={['Hi Lena,', 'As I already mentioned, shades are packed by hand. Someone will get back to you soon.']}
    onStart={nothing}
  />
);

/** Every page, and the popup in each of its states. */
export const pageScenes: readonly PageScene[] = [
  ...places.map(([name, here]) => ({
    name: `popup, ${name}`,
    width: 320,
    height: 240,
    draw: (body: HTMLElement) => render(popup(pageState(here)), body),
  })),
  { name: 'settings', width: 960, height: 1560, draw: (body) => render(settings, body) },
  { name: 'first run', width: 1280, height: 720, draw: (body) => render(welcome, body) },
  { name: 'first run, narrow', width: 320, height: 1100, draw: (body) => render(welcome, body) },
];

/** Draws a page into a document as its HTML file would. */
export function setPage(document: Document, scene: PageScene, dark: boolean): void {
  const view = document.defaultView as Window & typeof globalThis;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  document.documentElement.lang = 'en';
  document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  document.title = scene.name;
  document.body.className = 'root page';
  scene.draw(document.body);
}
