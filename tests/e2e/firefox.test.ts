import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { findFirefox, launchFirefox } from './browsers';
import { firefoxFolder } from './build';
import { becomes, holds } from './fixture';
import { places } from './places';
import { type Server, serve } from './server';

const composers = {
  zendesk: '[data-ticket-id="101"] [data-test-id="omnicomposer-rich-text-ckeditor"]',
  gmail: '.ip [g_editable="true"]',
  chat: '[data-testid="dm-composer-textarea"]',
  messages: '[data-testid="dmComposerTextInput"]',
} as const;

// `>>>` looks into open shadow roots.
const chip = '>>> [aria-label^="Heard: "][aria-label$="worth a look"]';
const row = '>>> [role="dialog"] button.row';
const keep = '>>> [role="dialog"] .pop-foot .tb';
const next = '>>> [role="dialog"] [aria-label="Next"]';
const rewrite = '>>> [role="dialog"] button.rewrite';

const firefox = findFirefox();
/** One key, with others held down: `Shift+Enter`. */
async function press(page: Page, keys: string): Promise<void> {
  const held = keys.split('+') as KeyInput[];
  const last = held.pop();
  for (const key of held) await page.keyboard.down(key);
  if (last) await page.keyboard.press(last);
  for (const key of held) await page.keyboard.up(key);
}

const outgoing = (page: Page) => page.evaluate(() => window.outgoing());

describe.skipIf(!firefox)('in Firefox', () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    server = await serve();
    browser = await launchFirefox(firefox ?? '', server.port, firefoxFolder);
    // The first page opens on install and takes the focus from any other tab: it must have done so before one is typed into.
    await vi.waitFor(async () => expect((await browser.pages()).length).toBeGreaterThan(1), { timeout: 20_000 });
  });
  afterEach(() => expect(server.strangers()).toEqual([]));
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each(places)('a reply at $name gets hints, and a rewrite that one Ctrl+Z takes back', async (place) => {
    const page = await browser.newPage();
    await page.goto(place.url);
    await page.waitForSelector('body.ready');
    await page.bringToFront();
    await page.focus(composers[place.name]);
    await press(page, 'Control+Home');
    for (const [index, paragraph] of place.careless.split('\n\n').entries()) {
      if (index > 0) for (const keys of place.paragraph) await press(page, keys);
      await page.keyboard.type(paragraph.replaceAll('\n', ' '));
    }
    await (await page.waitForSelector(chip))?.click();
    await (await page.waitForSelector(row))?.click();
    const before = await outgoing(page);
    await page.waitForSelector(keep);
    while (!(await page.$(rewrite))) await (await page.$(next))?.click();

    await (await page.$(rewrite))?.click();
    await holds(async () => (await outgoing(page)) !== before);
    await press(page, 'Control+z');

    await becomes(() => outgoing(page), before);
    await page.close();
  });
});
