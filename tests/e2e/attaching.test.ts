import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Settings } from '../../lib/settings';
import { becomes, browsers, holds } from './fixture';
import { anyChip, chip, marked, popover, pressMark } from './heard';
import { places, write } from './places';

const get = browsers();
const [zendesk, , chat] = places as [(typeof places)[0], (typeof places)[0], (typeof places)[0]];
const impatient = 'Hi. As I already explained, the label has to be printed. ';
const words = 'As I already explained';

async function settings(change: Partial<Settings>): Promise<void> {
  const [worker] = get().heard.context.serviceWorkers();
  await worker?.evaluate(async (value) => {
    type Storage = { local: { set(items: unknown): Promise<void> } };
    await (globalThis as unknown as { chrome: { storage: Storage } }).chrome.storage.local.set({ settings: value });
  }, change);
}

const traces = (page: Page | Frame) =>
  page.evaluate(() => ({
    surfaces: document.querySelectorAll('heard-surface').length,
    marks: [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
  }));
const nothing = { surfaces: 0, marks: 0 };

test('editors in frames without an address are read there, under the strictest policy a page can have', async () => {
  const { heard } = get();
  const policy = "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  const page = await heard.context.newPage();
  await page.route('https://x.com/i/chat/9-9', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': policy },
      body: `<!doctype html><iframe srcdoc="<textarea data-testid='dm-composer-textarea' rows='5' cols='60'></textarea>"></iframe><iframe></iframe>`,
    }),
  );
  await page.goto('https://x.com/i/chat/9-9');
  const [, filled, blank] = page.frames();
  await blank?.evaluate(() => {
    const box = document.createElement('div');
    box.contentEditable = 'true';
    box.dataset.testid = 'dmComposerTextInput';
    box.style.minHeight = '100px';
    document.body.append(box);
  });

  for (const [frame, box] of [
    [filled, 'textarea'],
    [blank, 'div'],
  ] as const) {
    await frame?.locator(box).click();
    await page.keyboard.type(impatient);
    await holds(async () => frame !== undefined && (await traces(frame)).marks > 0);
  }
  expect(await traces(page)).toEqual(nothing);
});

test('a site turned off holds nothing of it at once, and has its hints again when turned on', async () => {
  const page = await get().heard.open(zendesk.url);
  await write(page, zendesk, impatient);
  await chip(page).waitFor();

  await settings({ sitesOff: ['acme.zendesk.com'] });
  await becomes(() => traces(page), nothing);

  await settings({});
  await chip(page).waitFor();
  await holds(async () => (await marked(page)).includes(words));
});

test('a pause takes the marks away, and pressing the chip ends it', async () => {
  const page = await get().heard.open(zendesk.url);
  await write(page, zendesk, impatient);
  await chip(page).waitFor();

  await settings({ pausedUntil: Date.now() + 60_000 });
  await page.getByRole('button', { name: /^Heard: Paused until/ }).waitFor();
  expect(await marked(page)).toEqual([]);

  await anyChip(page).click();
  await chip(page).waitFor();
});

test('a hint that was kept stays away while the reply is written on', async () => {
  const page = await get().heard.open(zendesk.url);
  await write(page, zendesk, impatient);
  await holds(async () => (await marked(page)).includes(words));
  await pressMark(page, words);
  await popover(page).getByRole('button', { name: 'Keep mine' }).click();
  await holds(async () => !(await marked(page)).includes(words));

  await page.keyboard.press('Control+End');
  await page.keyboard.type('As we have told you before, it is on page two. ');

  // The new sentence has been read, and with it the old one.
  await holds(async () => (await marked(page)).some((one) => one.includes('As we have told')));
  expect(await marked(page)).not.toContain(words);
});

test('a reply in another language gets no hints', async () => {
  const page = await get().heard.open(zendesk.url);
  await write(page, zendesk, impatient);
  await chip(page).waitFor();

  await page.keyboard.press('Control+a');
  await page.keyboard.type('Guten Tag, Ihre Bestellung ist heute unterwegs und kommt morgen bei Ihnen an. ');

  await page.getByRole('button', { name: 'Heard: Not English' }).waitFor();
  expect(await marked(page)).toEqual([]);
});

test('a box that the page fills with another conversation’s draft shows no hint of the first', async () => {
  const page = await get().heard.open(chat.url);
  await write(page, chat, impatient);
  await chip(page).waitFor();

  // As single-page tools do: no input event, no new element, another address.
  await page.evaluate((selector) => {
    const box = document.querySelector<HTMLTextAreaElement>(selector);
    document.querySelector('[data-testid="dm-inbox-panel"]')?.addEventListener('click', () => {
      history.pushState(null, '', '/i/chat/2401-99');
      if (box) box.value = 'Thanks, Kofi!';
    });
  }, '[data-testid="dm-composer-textarea"]');
  await page.locator('[data-testid="dm-inbox-panel"] .item').last().click();

  await becomes(() => marked(page), []);
  await holds(async () => (await chip(page).count()) === 0);
});

test('the word at the caret is marked once the agent rests at it', async () => {
  const page = await get().heard.open(zendesk.url);
  await write(page, zendesk, 'Hi. The label has to be printed, as I already explained');

  await holds(async () => (await marked(page)).includes('as I already explained'));
});

test('after the extension is gone the page is left as it was by the next key', async () => {
  const page = await get().heard.open(zendesk.url);
  await write(page, zendesk, impatient);
  await chip(page).waitFor();
  const [worker] = get().heard.context.serviceWorkers();
  const isGone = worker?.waitForEvent('close');
  await worker?.evaluate(() =>
    (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
  );
  await isGone;

  await page.locator('[type="search"], .search input').first().focus();
  await page.keyboard.type('x');

  await becomes(() => traces(page), nothing);
});
