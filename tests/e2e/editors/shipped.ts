import type { ElementHandle, Frame } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Content } from './page';
import { becomes, click, type Session } from './session';

/** A reply that waves a problem off and leaves the next step open. */
export const careless: Content = [
  { kind: 'paragraph', pieces: [{ text: 'Hi Priya,' }] },
  {
    kind: 'paragraph',
    pieces: [
      { text: 'These things happen. It’s only a small delay on the courier’s side. Someone will be in touch soon.' },
    ],
  },
];

// `>>>` looks into open shadow roots.
const chip = '>>> [aria-label^="Heard: "][aria-label$="worth a look"]';
const row = '>>> [role="dialog"] button.row';
const rewrite = '>>> [role="dialog"] button.rewrite';
const next = '>>> [role="dialog"] [aria-label="Next"]';

const marked = (frame: Frame) =>
  frame.evaluate(() =>
    [...CSS.highlights].flatMap(([name, all]) => (name.startsWith('heard') ? [...all].map(String) : [])),
  );

/** The built extension at work in an editor: it attaches, marks, rewrites, and one Ctrl+Z gives back the draft. */
export async function worksAsShipped(session: Session): Promise<void> {
  const { frame } = session;
  const body = await session.body();
  const press = async (element: ElementHandle | null) => {
    if (element) await click(session.page, frame, element);
  };
  await press(await frame.waitForSelector(chip, { timeout: 8000 }));
  await press(await frame.waitForSelector(row));
  expect((await marked(frame)).some((words) => body.includes(words) || words.length > 5)).toBe(true);
  while (!(await frame.$(rewrite))) await press(await frame.waitForSelector(next));
  expect(await session.body()).toBe(body);

  await press(await frame.$(rewrite));
  await becomes(async () => (await session.body()) !== body, true);
  expect(await session.body()).not.toMatch(/heard/i);
  await session.press('Control', 'z');

  await becomes(session.body, body);
  expect(session.complaints).toEqual([]);
}
