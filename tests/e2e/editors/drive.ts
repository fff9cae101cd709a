import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { needChromium, needFirefox } from '../browsers';
import type { Call } from './driver';
import type { Content } from './page';
import { addressOf, host } from './serve';

export type BrowserName = 'chromium' | 'firefox';

/** Starts a browser with one extension; the editors' host leads to the local server. Null where there is no such browser. */
export async function launch(name: BrowserName, port: number, extension: string): Promise<Browser | null> {
  if (name === 'firefox') {
    const executablePath = needFirefox();
    if (!executablePath) return null;
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      acceptInsecureCerts: true,
      // For input-method.ts alone, which composes in the browser's own window.
      args: ['--remote-allow-system-access'],
      defaultViewport: { width: 900, height: 700 },
      extraPrefsFirefox: {
        'network.dns.localDomains': host,
        'network.socket.forcePort': `443=${port}`,
        'app.update.auto': false,
        // Of permissions that the extension asks for.
        'extensions.webextOptionalPermissionPrompts': false,
        // Spelling is checked in every box, as agents have it.
        'layout.spellcheckDefault': 2,
      },
    });
    await browser.installExtension(extension);
    return browser;
  }
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: needChromium(),
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 900, height: 700 },
    enableExtensions: [extension],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    ],
  });
}

let loads = 0;

/** What the composer stands in; the dialog is modal, and the popover closes by a press outside of it. */
export type Holder = 'page' | 'dialog' | 'popover';

/** The page of one engine, loaded with a content and ready. */
export async function load(page: Page, engine: string, content: Content, holder: Holder = 'page'): Promise<void> {
  loads++;
  // After the #, where no server limits its length; numbered, so that the page is loaded anew.
  await page.goto(`${addressOf(engine)}?${loads}${holder}#${encodeURIComponent(JSON.stringify(content))}`);
  await page.waitForFunction(() => window.editor !== undefined);
}

/** Closes and opens the dialog or popover that the composer stands in, in one go. */
export const toggleHolder = (page: Page, ...states: readonly ('open' | 'closed')[]): Promise<void> =>
  page.evaluate((states) => {
    const holder = document.querySelector('#holder') as HTMLElement;
    for (const state of states) {
      if (!(holder instanceof HTMLDialogElement)) holder.togglePopover(state === 'open');
      else if (state === 'open') holder.showModal();
      else holder.close();
    }
  }, states);

export const isHolderOpen = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('#holder:is(:modal, :popover-open)') !== null);

/** Asks the field that the driver has in a frame; one question at a time. */
export async function ask<T = unknown>(frame: Frame, call: Call): Promise<T> {
  const answer = await frame.evaluate(
    (detail: string) =>
      new Promise<string>((resolve) => {
        window.addEventListener('field-answer', (event) => resolve((event as CustomEvent<string>).detail), {
          once: true,
        });
        window.dispatchEvent(new CustomEvent('field-call', { detail }));
      }),
    JSON.stringify(call),
  );
  const { value, error } = JSON.parse(answer);
  if (error) throw new Error(error);
  return value;
}
