import type { Frame } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Behaviour } from './behaviour';
import { addStranger, strangerIn, strangersButton } from './beside';
import { isHolderOpen, toggleHolder } from './drive';
import type { Content } from './page';
import { becomes, box, click, clickAt, type Open, type Session } from './session';

/** A reply that waves a problem off and leaves the next step open. */
const careless: Content = [
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
const chip = '>>> [aria-label^="Heard: "][aria-label$="worth a look"]';
const rows = '>>> [role="dialog"] .rows';

/** The extension as it ships, at work in an editor. */
export const shipped: readonly Behaviour[] = [
  {
    name: 'the built extension attaches, marks, rewrites; Ctrl+Z',
    check: async (open, engine) => worksAsShipped(await open(engine, careless)),
  },
  {
    name: 'the built extension’s chip has a place and opens the checklist',
    check: async (open, engine) => opensChecklist(await open(engine, careless)),
  },
  {
    name: 'the built extension in a modal dialog: all of it can be seen and pressed',
    check: (open, engine) => worksInside('dialog', open, engine),
  },
  {
    name: 'the built extension in a page’s popover: all of it can be seen and pressed, and that stays open',
    check: (open, engine) => worksInside('popover', open, engine),
  },
  {
    name: 'the built extension beside another one: neither covers nor changes the other',
    async check(open, engine) {
      const session = await open(engine, careless, { prepare: addStranger });
      const before = await strangerIn(session.frame);
      const { frame } = session;
      await worksAsShipped(session);
      await session.page.keyboard.press('Escape');
      // The chip gives up a place that was taken from it after the second look.
      const isApart = async () => {
        await frame.evaluate(() => {
          window.dispatchEvent(new Event('resize'));
          return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        });
        const [ours, theirs] = await Promise.all([rectOf(frame, chip), rectOf(frame, `>>> ${strangersButton}`)]);
        const { left, right, top, bottom } = ours;
        // Where no place is left, it stands nowhere.
        if (!(await (await frame.$(chip))?.isVisible())) return true;
        return right <= theirs.left || theirs.right <= left || bottom <= theirs.top || theirs.bottom <= top;
      };
      await becomes(isApart, true);
      expect(await strangerIn(frame)).toEqual(before);
    },
  },
];

/** At work in a layer of the page's: no press on ours closes it, nor does the Esc that closes ours; and it may come back. */
async function worksInside(holder: 'dialog' | 'popover', open: Open, engine: string): Promise<void> {
  const first = await open(engine, careless, { holder });
  await worksAsShipped(first);
  expect(await isHolderOpen(first.page)).toBe(true);

  const session = await open(engine, careless, { holder });
  const { page, frame } = session;
  await opensChecklist(session);
  await page.keyboard.press('Escape');
  await frame.waitForSelector(rows, { hidden: true });
  expect(await isHolderOpen(page)).toBe(true);

  await toggleHolder(page, 'closed');
  await frame.waitForSelector(chip, { hidden: true });
  await toggleHolder(page, 'open');
  await opensChecklist(session);
  await (await frame.$(`>>> :is(${box})`))?.focus();
  await page.keyboard.press('Escape');
  await frame.waitForSelector(rows, { hidden: true });
  // Back before anything was drawn without it: it then stands over all that was shown before.
  await toggleHolder(page, 'closed', 'open');
  await opensChecklist(session);
  expect(await isHolderOpen(page)).toBe(true);
}

async function rectOf(frame: Frame, selector: string): Promise<DOMRect> {
  const element = await frame.waitForSelector(selector);
  if (!element) throw new Error(`No ${selector} here.`);
  return element.evaluate((it) => (it as Element).getBoundingClientRect().toJSON());
}

/** True where a press in the middle of the chip would reach it. */
function isOnTop(chip: Element | null): boolean {
  const host = (chip?.getRootNode() as ShadowRoot | undefined)?.host;
  const { left, top, width, height } = chip?.getBoundingClientRect() ?? new DOMRect();
  return host !== undefined && document.elementFromPoint(left + width / 2, top + height / 2) === host;
}

async function opensChecklist({ page, frame, body }: Session): Promise<void> {
  const before = await body();
  const shown = await frame.waitForSelector(chip, { visible: true });
  // A layer of the page's that has just come back may stand over it at first.
  await becomes(() => frame.evaluate(isOnTop, shown), true);
  const { left, top, right, bottom } = await rectOf(frame, chip);
  const size = await frame.evaluate(() => [innerWidth, innerHeight]);
  expect([left >= 0, top >= 0, right <= (size[0] ?? 0), bottom <= (size[1] ?? 0)]).toEqual([true, true, true, true]);
  if (shown) await click(page, frame, shown);
  await frame.waitForSelector(rows, { visible: true });
  expect(await body()).toBe(before);
}

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
async function worksAsShipped(session: Session): Promise<void> {
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
