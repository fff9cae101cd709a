import { describe, expect, test } from 'vitest';
import { browsers, footprint, holds } from './fixture';
import { chip, marked } from './heard';
import { focus, outgoing, places, type, write } from './places';
import { addresses } from './server';

const get = browsers();
const [zendesk, gmail, chat, messages] = places as [
  (typeof places)[0],
  (typeof places)[0],
  (typeof places)[0],
  (typeof places)[0],
];

describe.each(places)('on $name', (place) => {
  test('a page is as it would be without Heard until a reply box has focus', async () => {
    const { heard, plain } = get();

    const pages = await Promise.all([heard.open(place.url), (await plain()).open(place.url)]);
    for (const page of pages) await page.locator('body.ready').waitFor();

    const [withHeard, without] = await Promise.all(pages.map(footprint));
    expect(withHeard).toEqual(without);
  });

  test('a reply box keeps its markup, attributes and classes while its words are marked', async () => {
    const { heard, plain } = get();
    const markup: string[] = [];

    for (const browser of [await plain(), heard]) {
      const page = await browser.open(place.url);
      await write(page, place, place.careless);
      if (browser === heard) await chip(page).waitFor();
      markup.push(await place.composer(page).evaluate((box) => box.outerHTML));
    }

    const [without, withHeard] = markup;
    expect(withHeard).toBe(without);
  });
});

test('an internal note is not read, nor what was a reply before', async () => {
  const page = await get().heard.open(zendesk.url);
  const switchTo = async (item: 'internal' | 'web') => {
    await page.locator('[data-ticket-id="101"] .switcher').click();
    await page.locator(`[data-ticket-id="101"] [data-test-id="omnichannel-channel-switcher-menuitem-${item}"]`).click();
  };
  await page.locator('body.ready').waitFor();
  await switchTo('internal');
  await write(page, zendesk, zendesk.careless);
  await page.getByRole('button', { name: 'Heard: Internal note' }).waitFor();
  expect(await marked(page)).toEqual([]);

  await switchTo('web');
  await page.keyboard.type(' ');
  await chip(page).waitFor();
  await holds(async () => (await marked(page)).length > 0);
  await switchTo('internal');
  await page.keyboard.type(' ');

  await page.getByRole('button', { name: 'Heard: Internal note' }).waitFor();
  expect(await marked(page)).toEqual([]);
});

test('search, subject and recipient fields are none of its business', async () => {
  const words = 'calm down, it is only a small delay';
  const fields: [string, string][] = [
    [zendesk.url, '.search input'],
    [zendesk.url, '[data-ticket-id="101"] [data-test-id="omni-header-subject"]'],
    [gmail.url, '[role="search"] input'],
    [chat.url, '[type="search"]'],
    [messages.url, '[type="search"]'],
  ];

  const seen = [];
  for (const [url, selector] of fields) {
    const page = await get().heard.open(url);
    await page.locator('body.ready').waitFor();
    const before = await footprint(page);
    await page.locator(selector).fill(words);
    seen.push({ page, before });
  }
  // A reply written after all that has its hints: by now the fields would have had theirs.
  const reply = await get().heard.open(chat.url);
  await write(reply, chat, chat.careless);
  await chip(reply).waitFor();

  for (const { page, before } of seen) expect(await footprint(page)).toEqual(before);
});

test('Gmail’s subject and recipients stay unread while the mail below is read', async () => {
  const page = await get().heard.open(gmail.url);
  await page.locator('.compose').click();
  await page.locator('[role="dialog"] [name="subjectbox"]').fill('As I already explained');
  await page.locator('[role="dialog"] .recipients').fill('as.per.my.last.email@example.com');

  await page.locator('[role="dialog"] [g_editable="true"]').focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Please calm down. ');

  await chip(page).waitFor();
  await holds(async () => (await marked(page)).length > 0);
  for (const words of await marked(page)) expect('Please calm down.').toContain(words);
});

test('a site it was not let into holds nothing of it', async () => {
  const { heard, plain } = get();

  const pages = await Promise.all([heard.open(addresses.elsewhere), (await plain()).open(addresses.elsewhere)]);
  for (const page of pages) await page.locator('textarea').fill('Please calm down.');

  const [withHeard, without] = await Promise.all(pages.map(footprint));
  expect(withHeard).toEqual(without);
});

test('what the agent typed is nowhere in the extension’s storage', async () => {
  const { heard } = get();
  const page = await heard.open(gmail.url);
  await focus(page, gmail);
  await type(page, gmail, gmail.careless);
  await chip(page).waitFor();

  const stored = await heard.context.serviceWorkers()[0]?.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, { get(): Promise<unknown> }> } })
      .chrome;
    return JSON.stringify([await storage.local?.get(), await storage.sync?.get(), await storage.session?.get()]);
  });

  for (const secret of ['Daniel', 'happen', 'missed', 'table']) expect(stored).not.toContain(secret);
  expect(await outgoing(page)).toContain('These things happen');
});
