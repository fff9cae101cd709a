import { describe, expect, test } from 'vitest';
import { difference } from '../../lib/engine/span';
import { watchServiceWorker } from './browsers';
import { becomes, browsers, holds } from './fixture';
import { chip, marked, openFirst, popover, rewrites, walk } from './heard';
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
    await openFirst(page);
    const button = rewrites(page).first();
    const promised = (await button.getAttribute('aria-label')) ?? (await button.innerText());

    await button.click();
    await holds(async () => (await outgoing(page)) !== before);
    const after = await outgoing(page);
    await page.keyboard.press('Control+z');

    const edit = difference(before, after);
    const inserted = after
      .slice(edit.at, edit.at + edit.inserted)
      .replace(/<[^>]+>/g, ' ')
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
    await holds(async () => !worker.isRunning());

    await type(page, place, place.careless.slice(middle));

    await chip(page).waitFor();
    await holds(async () => (await marked(page)).some((words) => place.careless.slice(middle).includes(words)));
    expect(worker.isRunning()).toBe(true);
  });

  test('can be mended from the keyboard alone, and Esc goes back to the caret', async () => {
    const page = await get().heard.open(place.url);
    await write(page, place, place.careless);
    await chip(page).waitFor();
    await openFirst(page);

    await chip(page).focus();
    await page.keyboard.press('Escape');
    await page.keyboard.type(' ok');

    await holds(async () => (await outgoing(page)).includes(' ok'));
    expect(await popover(page).count()).toBe(0);
  });
});
