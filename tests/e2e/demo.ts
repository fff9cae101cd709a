// `npm run demo`. With a display: a window with the three sample pages, to play in until it is closed. Without: it plays by
// itself, prints what it sees, and exits with 0 only if every step came true.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Chromium, launchChromium, needChromium } from './browsers';
import { buildExtension, buildPages, chromeFolder, demoFolder } from './build';
import { chip, openRewrite, rewrites, walk } from './heard';
import { outgoing, type Place, places, write } from './places';
import { type Server, serve } from './server';

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`This did not come true: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const picture = (page: Page, name: string) =>
  page.screenshot({ path: join(demoFolder, `${name}.png`), animations: 'disabled' });

/** Writes a careless reply, reads the hints, takes a rewrite and takes it back. */
async function play(browser: Chromium, place: Place, name: string): Promise<void> {
  console.log(`\n${place.url}`);
  const page = await browser.open(place.url);
  await write(page, place, place.careless);
  await chip(page).waitFor();
  await picture(page, `${name}-hints`);

  const hints = await walk(page);
  for (const hint of hints) console.log(`  ${hint.position}: ${hint.text}`);
  if (hints.length === 0) throw new Error('There was no hint.');
  await page.keyboard.press('Escape');

  const before = await outgoing(page);
  await openRewrite(page);
  await picture(page, `${name}-popover`);
  const button = rewrites(page).first();
  console.log(`  taken: ${await button.getAttribute('aria-label')}`);
  await button.click();
  await until('the rewrite is in the reply', async () => (await outgoing(page)) !== before);
  await page
    .getByRole('dialog')
    .getByText(/^(Replaced|Inserted|Left out)/)
    .waitFor();
  await picture(page, `${name}-rewritten`);
  await page.keyboard.press('Control+z');
  await until('one Ctrl+Z gives back the exact reply', async () => (await outgoing(page)) === before);
  console.log('  undone: the reply is exactly as it was');
  await page.close();
}

async function playAll(server: Server): Promise<void> {
  mkdirSync(demoFolder, { recursive: true });
  for (const dark of [false, true]) {
    const browser = await launchChromium({ port: server.port, extension: chromeFolder, dark, scale: 1.5 });
    try {
      for (const place of places) await play(browser, place, `${place.name}-${dark ? 'dark' : 'light'}`);
    } finally {
      await browser.close();
    }
  }
  if (server.strangers().length > 0) throw new Error(`Requests were made: ${JSON.stringify(server.strangers())}`);
  console.log('\nNothing was requested but the pages themselves. The pictures are in out/demo/.');
}

async function openWindow(server: Server): Promise<void> {
  const browser = await launchChromium({ port: server.port, extension: chromeFolder, window: true });
  for (const { url } of places) await browser.open(url);
  const [blank, first] = browser.context.pages();
  await blank?.close();
  await first?.bringToFront();
  console.log('Write a reply on any of the pages. Close the window to end.');
  await new Promise<void>((resolve) => browser.context.on('close', () => resolve()));
}

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

try {
  needChromium();
  buildExtension();
  await buildPages();
  const server = await serve();
  try {
    await (hasDisplay ? openWindow(server) : playAll(server));
  } finally {
    await server.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
