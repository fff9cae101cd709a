import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core';
import { ask, type Holder, load } from './drive';
import type { Content } from './page';

/** One editor's page in a browser, with the field opened on its box. */
export type Session = {
  readonly page: Page;
  /** The frame the box is in. */
  readonly frame: Frame;
  /** What the page complained of so far. */
  readonly complaints: readonly string[];
  model(): Promise<string>;
  body(): Promise<string>;
  read(): Promise<string>;
  press(...keys: readonly ('Control' | string)[]): Promise<void>;
};

/** Opens one engine's page with a content in it; `prepare` is done before the box is clicked into. */
export type Open = (
  engine: string,
  content: Content,
  options?: { readonly holder?: Holder; prepare?(frame: Frame): Promise<void> },
) => Promise<Session>;

/** What an agent types in, in any of the editors. */
export const box =
  '[contenteditable="true"], [contenteditable=""], trix-editor, textarea:not([style*="none"]):not([style*="hidden"]):not([aria-hidden])';
const exclude = '.gmail_signature, .gmail_quote';

/** The page that the extension opens by itself once it is installed. */
export async function firstPage(browser: Browser): Promise<Page> {
  const end = Date.now() + 20_000;
  for (;;) {
    // Asked of the page itself: of Firefox's own kinds of address the driver does not know.
    for (const page of await browser.pages()) {
      const path = await page.evaluate(() => location.pathname).catch(() => '');
      if (path === '/welcome.html') return page;
    }
    if (Date.now() > end) throw new Error('The extension has not opened its first page.');
  }
}

/** A new page in front of all others. */
export async function newPage(browser: Browser, hasExtension: boolean): Promise<Page> {
  // The extension opens its first page in front of all others once, and pages behind draw nothing.
  if (hasExtension) await firstPage(browser);
  return browser.newPage();
}

/** Opens pages of one browser one after the other in one tab. */
export async function sessions(browser: Browser, has: 'the field' | 'the extension' = 'the field'): Promise<Open> {
  const page = await newPage(browser, has === 'the extension');
  // Before the test's own time is over, so that it says what was waited for.
  page.setDefaultTimeout(10_000);
  let complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String((error as Error).message ?? error)));
  return async (engine, content, { holder = 'page', prepare } = {}) => {
    await page.setViewport({ width: 900, height: 700 });
    complaints = [];
    await load(page, engine, content, holder);
    await page.bringToFront();
    const frame = await (has === 'the field' ? frameOf(page) : innermost(page));
    await prepare?.(frame);
    const element = await frame.$(`>>> :is(${box})`);
    if (element) {
      // In its first line: the middle of a long draft lies under the window, and a mark farther down would open its hint.
      await clickAt(
        page,
        frame,
        await element.evaluate((it) => {
          const { left, top, height } = (it as Element).getBoundingClientRect();
          return { x: left + 15, y: top + Math.min(height / 2, 12) };
        }),
      );
    }
    return {
      page,
      frame,
      complaints,
      model: () => page.evaluate(() => window.editor.model()),
      body: () => page.evaluate(() => window.editor.body()),
      read: () => ask<string>(frame, { kind: 'read' }),
      async press(...keys) {
        for (const key of keys) await page.keyboard.down(key as 'a');
        for (const key of [...keys].reverse()) await page.keyboard.up(key as 'a');
      },
    };
  };
}

// An editor's own frame, where it has one.
async function innermost(page: Page): Promise<Frame> {
  for (const frame of [...page.frames()].reverse()) {
    if (await frame.$(`>>> :is(${box})`)) return frame;
  }
  throw new Error('No frame of the page has a box.');
}

async function frameOf(page: Page): Promise<Frame> {
  // The innermost frame that has a box: the outer ones may hold the textarea that an editor hides.
  for (const frame of [...page.frames()].reverse()) {
    const isThere = await ask(frame, { kind: 'open', selector: box, exclude }).catch(() => false);
    if (isThere) return frame;
  }
  throw new Error('No frame of the page has a box.');
}

/** Presses the mouse in the middle of an element, in whatever frame: the driver's own way fails in small frames of Firefox. */
export async function click(page: Page, frame: Frame, element: ElementHandle): Promise<void> {
  const middle = await element.evaluate((it) => {
    const { left, top, width, height } = (it as Element).getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await clickAt(page, frame, middle);
}

/** Presses the mouse at a point of a frame's viewport. */
export async function clickAt(
  page: Page,
  frame: Frame,
  point: { readonly x: number; readonly y: number },
): Promise<void> {
  let { x, y } = point;
  for (let inner: Frame | null = frame; inner; inner = inner.parentFrame()) {
    const holder = await inner.frameElement();
    const corner = await holder?.evaluate((it) => {
      const { left, top } = it.getBoundingClientRect();
      return { x: left + it.clientLeft, y: top + it.clientTop };
    });
    x += corner?.x ?? 0;
    y += corner?.y ?? 0;
  }
  await page.mouse.click(x, y);
}

/** Asks until a thing holds; throws what it last was. */
export async function becomes(ask: () => Promise<unknown>, wanted: unknown, most = 3000): Promise<void> {
  const end = Date.now() + most;
  for (;;) {
    const got = await ask();
    if (got === wanted) return;
    if (Date.now() > end) throw new Error(`It is ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}.`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
