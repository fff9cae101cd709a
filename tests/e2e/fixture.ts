import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Chromium, type ChromiumOptions, launchChromium } from './browsers';
import { chromeFolder } from './build';
import { type Server, serve } from './server';

type Browsers = {
  readonly server: Server;
  /** Chromium with the extension. */
  readonly heard: Chromium;
  /** Chromium without it, started on first use. */
  plain(): Promise<Chromium>;
};

/**
 * A server and a browser for the tests of a file. After each test the pages are closed, and no request may have reached the
 * server but the pages' own: whatever the extension asked for, from any of its parts, would be among them.
 */
export function browsers(options: Partial<ChromiumOptions> = {}): () => Browsers {
  let server: Server;
  let heard: Chromium;
  let plain: Promise<Chromium> | null = null;
  beforeAll(async () => {
    server = await serve();
    heard = await launchChromium({ port: server.port, extension: chromeFolder, ...options });
  });
  afterEach(async () => {
    for (const browser of [heard, await plain])
      for (const page of browser?.context.pages().slice(1) ?? []) await page.close();
    const strangers = server.strangers();
    server.forget();
    expect(strangers).toEqual([]);
  });
  afterAll(async () => {
    await heard?.close();
    await (await plain)?.close();
    await server?.close();
  });
  return () => ({
    server,
    heard,
    plain: () => {
      plain ??= launchChromium({ port: server.port, extension: null, ...options });
      return plain;
    },
  });
}

/** Waits until what `read` gives is `expected`; the error shows the last value. */
export const becomes = <T>(read: () => Promise<T>, expected: T) =>
  expect.poll(read, { timeout: 15_000, interval: 50 }).toEqual(expected);

/** Waits until `read` gives something true. */
export const holds = (read: () => Promise<boolean>) => becomes(read, true);

/** The page's own DOM as markup, our host element among it if there is one, and the sheets and highlights it carries. */
export const footprint = (page: Page) =>
  page.evaluate(() => ({
    markup: document.documentElement.outerHTML,
    sheets: document.adoptedStyleSheets.length,
    highlights: [...CSS.highlights.keys()],
  }));
