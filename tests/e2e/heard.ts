import type { Locator, Page } from 'playwright-core';
import type { Chromium } from './browsers';

/** One hint as the popover shows it. */
export type Shown = { readonly position: string; readonly text: string; readonly rewrites: readonly string[] };

/** The chip while it counts hints. */
export const chip = (page: Page): Locator => page.getByRole('button', { name: /^Heard: \d+ worth a look/ });

/** The chip in any of its states. */
export const anyChip = (page: Page): Locator => page.getByRole('button', { name: /^Heard: / });

/** The popover of one hint. */
export const popover = (page: Page): Locator => page.getByRole('dialog', { name: /, \d+ of \d+$/ });

/** The buttons in it that change the draft. */
export const rewrites = (page: Page): Locator =>
  popover(page).getByRole('button', { name: /^(Replace with|Insert|Leave out)/ });

/** From the chip over the checklist to the first hint. */
export async function openFirst(page: Page): Promise<void> {
  await chip(page).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(Acknowledged|Wording|Questions|Next step|Details)/ })
    .first()
    .click();
  await popover(page).waitFor();
}

/** On to a hint that offers other words. */
export async function openRewrite(page: Page): Promise<void> {
  await openFirst(page);
  const [, of] = await position(page);
  for (let seen = 1; (await rewrites(page).count()) === 0; seen++) {
    if (seen === of) throw new Error('No hint offers other words.');
    await next(page);
  }
}

/** Every hint, in the order of the popover's Next button, which goes round. */
export async function walk(page: Page): Promise<readonly Shown[]> {
  await openFirst(page);
  const [, of] = await position(page);
  const shown: Shown[] = [];
  for (let seen = 0; seen < of; seen++) {
    if (seen > 0) await next(page);
    shown.push({
      position: (await popover(page).getAttribute('aria-label')) ?? '',
      // biome-ignore lint/performance/useDomNodeTextContent: as it is seen, with a space where a box ends
      text: (await popover(page).innerText()).replace(/\s+/g, ' '),
      rewrites: await rewrites(page).evaluateAll((buttons) => buttons.map((button) => button.ariaLabel ?? '')),
    });
  }
  return shown;
}

async function position(page: Page): Promise<[at: number, of: number]> {
  const [, at, of] = /(\d+) of (\d+)$/.exec((await popover(page).getAttribute('aria-label')) ?? '') ?? [];
  return [Number(at), Number(of)];
}

async function next(page: Page): Promise<void> {
  const [at, of] = await position(page);
  await popover(page).getByRole('button', { name: /^Next/ }).click();
  await page.getByRole('dialog', { name: new RegExp(`, ${(at % of) + 1} of ${of}$`) }).waitFor();
}

/** The words under a mark, from the page's highlights and from the mirror over a textarea. */
export const marked = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const words: string[] = [];
    for (const [name, highlight] of CSS.highlights)
      if (name.startsWith('heard') && !name.endsWith('open'))
        for (const range of highlight) words.push((range as Range).toString());
    return words;
  });

/** Clicks into the middle of the first mark whose words are part of `words`. */
export async function pressMark(page: Page, words: string): Promise<void> {
  const at = await page.evaluate((sought) => {
    for (const [name, highlight] of CSS.highlights)
      for (const range of highlight) {
        const { left, top, width, height } = (range as Range).getClientRects()[0] ?? new DOMRect();
        if (name.startsWith('heard') && sought.includes((range as Range).toString()) && width > 0)
          return { x: left + width / 2, y: top + height / 2 };
      }
    return null;
  }, words);
  if (!at) throw new Error(`There is no mark in "${words}".`);
  await page.mouse.click(at.x, at.y);
}

/** A shortcut of the extension. The browser takes it before any page, out of a driver's reach, so it is handed on as the browser does. */
export async function shortcut(browser: Chromium, command: 'open' | 'next' | 'previous' | 'use-first'): Promise<void> {
  await browser.context.serviceWorkers()[0]?.evaluate((name) => {
    type Commands = { onCommand: { dispatch(command: string): void } };
    (globalThis as unknown as { chrome: { commands: Commands } }).chrome.commands.onCommand.dispatch(name);
  }, command);
}
