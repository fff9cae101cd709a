import { describe, expect, test } from 'vitest';
import { difference } from '../../lib/engine/span';
import { watchServiceWorker } from './browsers';
import { becomes, browsers, holds } from './fixture';
import { chip, marked, openRewrite, popover, pressMark, rewrites, shortcut, walk } from './heard';
import { focus, outgoing, places, type, write } from './places';

const get = browsers();

describe.each(places)('a reply at $name', (place) => {
  test('shows hints for a careless draft, each with its reason', async () => {
    const page = await get().heard.open(place.url);
    await write(page, place, place.careless);
    await chip(page).waitFor();

    const hints = await walk(page);

    const families = hints.map((hint) => /[A-Z][a-z ]+(?=, \d+ of)/.exec(hint.position)?.[0]);
    expect(families).toEqual(expect.arrayContaining(['Wording', 'Acknowledgement', 'Next step']));
    for (const hint of hints) expect(hint.text.split(' ').length).toBeGreaterThan(8);
  });

  test('takes a rewrite through the editor, and one Ctrl+Z gives back the exact draft', async () => {
    const page = await get().heard.open(place.url);
    await write(page, place, place.careless);
    await chip(page).waitFor();
    const before = await outgoing(page);
    await openRewrite(page);
    const button = rewrites(page).first();
    const promised = await button.getAttribute('aria-label');

    await button.click();
    await holds(async () => (await outgoing(page)) !== before);
    const after = await outgoing(page);
    await page.keyboard.press('Control+z');

    const edit = difference(before, after);
    const inserted = after
      .slice(edit.at, edit.at + edit.inserted)
      .replace(/<[^>]+>/g, ' ')
      .replace(/\[\[/g, '[')
      .replace(/\]\]/g, ']')
      .trim();
    expect(promised).toContain(inserted);
    await becomes(() => outgoing(page), before);
  });

  test('is sent byte for byte as it would be without Heard', async () => {
    const { server, heard, plain } = get();
    const bodies: string[] = [];

    for (const browser of [await plain(), heard]) {
      const page = await browser.open(place.url);
      await write(page, place, place.careless);
      if (browser === heard) {
        await chip(page).waitFor();
        await walk(page);
        await page.keyboard.press('Escape');
      }
      const already = server.sent().length;
      await place.send(page).click();
      await holds(async () => server.sent().length > already);
      bodies.push(server.sent().at(-1)?.body ?? '');
    }

    expect(bodies[1]).toBe(bodies[0]);
  });

  test('keeps its hints when the service worker was stopped while it was written', async () => {
    const { heard } = get();
    const worker = await watchServiceWorker(heard);
    const page = await heard.open(place.url);
    await focus(page, place);
    const middle = place.careless.indexOf('. ') + 2;
    await type(page, place, place.careless.slice(0, middle));
    await holds(async () => worker.isRunning());
    await worker.stop();
    await holds(async () => worker.stops() > 0);

    await type(page, place, place.careless.slice(middle));

    await chip(page).waitFor();
    await holds(async () => (await marked(page)).some((words) => place.careless.slice(middle).includes(words)));
    expect(worker.isRunning()).toBe(true);
  });

  test('opens a hint where its marked words are pressed, and typing closes it', async () => {
    const page = await get().heard.open(place.url);
    await write(page, place, place.careless);
    await holds(async () => (await marked(page)).some((words) => place.waved.includes(words)));

    await pressMark(page, place.waved);
    await popover(page).waitFor();
    expect(await popover(page).getAttribute('aria-label')).toMatch(/^Wording/);
    await page.keyboard.type('x');

    await popover(page).waitFor({ state: 'hidden' });
    expect(await outgoing(page)).toContain('x');
  });

  test('can be looked over from the keyboard alone, and Esc leads back to the caret', async () => {
    const { heard } = get();
    const page = await heard.open(place.url);
    await write(page, place, place.careless);
    await chip(page).waitFor();
    const before = await outgoing(page);
    const inside = () => page.evaluate(() => document.activeElement?.localName === 'heard-surface');
    // The caret stands at the end, which may be in a hint's words: from there its popover opens, else the checklist.
    await shortcut(heard, 'open');
    await page.getByRole('dialog').first().waitFor();
    await holds(inside);

    const names = new Set<string>();
    for (let press = 0; press < 12; press++) {
      await page.keyboard.press('Tab');
      expect(await inside()).toBe(true);
      names.add(
        await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.outerHTML.slice(0, 200) ?? ''),
      );
    }
    for (let press = 0; press < 3 && (await inside()); press++) await page.keyboard.press('Escape');
    await page.keyboard.type('!');

    expect(names.size).toBeGreaterThan(2);
    await page.getByRole('dialog', { name: / of \d+$/ }).waitFor({ state: 'hidden' });
    const end = place.careless.slice(place.careless.lastIndexOf('\n') + 1);
    await becomes(() => outgoing(page), before.replace(end, `${end}!`));
  });
});

test('Enter still sends in a chat, and Ctrl+Enter in a mail, while hints are shown', async () => {
  const { server, heard } = get();
  const keys = { chat: 'Enter', gmail: 'Control+Enter' } as const;
  for (const place of places) {
    if (place.name !== 'chat' && place.name !== 'gmail') continue;
    const page = await heard.open(place.url);
    await write(page, place, place.careless);
    await holds(async () => (await marked(page)).some((words) => place.waved.includes(words)));
    await pressMark(page, place.waved);
    await popover(page).waitFor();
    const already = server.sent().length;

    await page.keyboard.press(keys[place.name]);

    await holds(async () => server.sent().length > already);
    expect(server.sent().at(-1)?.body).toContain(place.waved);
  }
});

test('on a dark page the surfaces are dark, on a light one light', async () => {
  const [zendesk] = places;
  if (!zendesk) throw new Error('There is no place.');
  const page = await get().heard.open(zendesk.url);
  for (const scheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.reload();
    await write(page, zendesk, zendesk.careless);
    await chip(page).waitFor();

    const ground = await chip(page).evaluate((button) => getComputedStyle(button).backgroundColor);

    const [red = 0] = (/\d+/.exec(ground) ?? ['0']).map(Number);
    expect(scheme === 'dark' ? 255 - red : red).toBeGreaterThan(170);
  }
});
