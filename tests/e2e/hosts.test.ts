import { expect, test } from 'vitest';
import { becomes, browsers, holds } from './fixture';
import { anyChip, chip, marked } from './heard';
import { outgoing, places, write } from './places';

const get = browsers();
const [zendesk, gmail] = places as [(typeof places)[0], (typeof places)[0]];

test('a Zendesk reply is read beside its own ticket, though another is mounted behind it', async () => {
  const page = await get().heard.open(zendesk.url.replace('101', '102'));
  await page.locator('body.ready').waitFor();
  await page.locator('[data-ticket-id="102"] [data-test-id="omnicomposer-rich-text-ckeditor"]').focus();

  await page.keyboard.type('Hi Luis, the invoice for order 57990 is attached as a PDF.');

  // Nothing is due to a plain question; it would be, had Priya's message been taken for the customer's.
  await page.getByRole('button', { name: /^Heard: (Nothing due|All fine)/ }).waitFor();
});

test('a Zendesk reply keeps its hints when the page swaps the editor under it', async () => {
  const page = await get().heard.open(zendesk.url);
  await write(page, zendesk, zendesk.careless);
  // Its last line is marked once the whole of it was read.
  await holds(async () => (await marked(page)).some((words) => words.startsWith('We’ll look into it')));
  const before = await marked(page);

  const old = await zendesk.composer(page).elementHandle();
  await page.locator('[data-ticket-id="101"] .take').click();
  await holds(async () => !(await old?.evaluate((node) => node.isConnected)));

  await becomes(() => marked(page), before);
  const inNewEditor = await page.evaluate(() =>
    [...CSS.highlights].every(
      ([name, ranges]) =>
        !name.startsWith('heard') || [...ranges].every((range) => (range.startContainer as Node).isConnected),
    ),
  );
  expect(inNewEditor).toBe(true);
});

test('the two tickets’ drafts never mix', async () => {
  const page = await get().heard.open(zendesk.url);
  await write(page, zendesk, zendesk.careless);
  await chip(page).waitFor();

  await page.locator('[data-entity-id="102"]').click();
  await page.locator('[data-ticket-id="102"] [data-test-id="omnicomposer-rich-text-ckeditor"]').click();
  await page.keyboard.type('Hi Luis, the invoice for order 57990 is attached as a PDF.');
  await page.getByRole('button', { name: /^Heard: (Nothing due|All fine)/ }).waitFor();
  expect((await marked(page)).filter((words) => words.includes('Luis'))).toEqual([]);

  await page.locator('[data-entity-id="101"]').click();
  await zendesk.composer(page).click();
  await chip(page).waitFor();
  expect(await outgoing(page)).toContain('only a small delay');
});

test('Gmail’s signature and the quoted mail are never marked nor counted as the reply', async () => {
  const page = await get().heard.open(gmail.url);
  await write(page, gmail, gmail.careless);
  await page.locator('.ip .ajT').click();
  await page.keyboard.type(' ');

  await chip(page).waitFor();
  await holds(async () => (await marked(page)).length > 0);

  for (const words of await marked(page)) expect(gmail.careless).toContain(words);
});

test('an inline reply and a pop-up mail in Gmail are two drafts', async () => {
  const page = await get().heard.open(gmail.url);
  await write(page, gmail, gmail.careless);
  await chip(page).waitFor();

  await page.locator('.compose').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Hello, could you send four more legs for the oak table by Friday? ');
  await holds(async () => (await anyChip(page).count()) === 1 && (await chip(page).count()) === 0);

  await gmail.composer(page).focus();
  await chip(page).waitFor();
});
