import type { Frame } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Content } from './page';
import { becomes, click, clickAt, type Session } from './session';

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
const undo = '>>> [role="dialog"] button.undo';
const next = '>>> [role="dialog"] [aria-label="Next"]';
const rewrite = '>>> [role="dialog"] button.rewrite';

/** The middle of the first mark in the frame, once there is one. */
const firstMark = async (frame: Frame) => {
  const found = await frame.waitForFunction(() => {
    for (const [name, highlight] of CSS.highlights) {
      const [range] = name.startsWith('heard-words') ? highlight : [];
      const rect = (range as Range | undefined)?.getClientRects()[0];
      if (rect) return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2, words: String(range) };
    }
    return null;
  });
  return (await found.jsonValue()) as { x: number; y: number; words: string };
};

/** The built extension at work in an editor: it attaches, marks, rewrites, and one Ctrl+Z gives back the draft. */
export async function worksAsShipped(session: Session): Promise<void> {
  const { page, frame } = session;
  const body = await session.body();
  const { x, y, words } = await firstMark(frame);
  expect(careless.flatMap(({ pieces }) => pieces).some((piece) => piece !== 'br' && piece.text.includes(words))).toBe(
    true,
  );
  await clickAt(page, frame, { x, y });
  // Not every hint has words to offer.
  await frame.waitForSelector(next);
  while (!(await frame.$(rewrite))) {
    const further = await frame.waitForSelector(next);
    if (further) await click(page, frame, further);
  }
  const button = await frame.$(rewrite);
  expect(await session.body()).toBe(body);

  if (button) await click(page, frame, button);
  await frame.waitForSelector(undo);
  expect(await session.body()).not.toBe(body);
  expect(await session.body()).not.toMatch(/heard/i);
  await session.press('Control', 'z');

  await becomes(session.body, body);
  expect(session.complaints).toEqual([]);
}
