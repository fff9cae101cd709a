import { ask } from './drive';
import type { Content } from './page';
import { type Box, bars, pictureOf } from './pixels';
import type { Session } from './session';

/** Words that are one bar of ink from their first pixel to their last, so that a screenshot tells where they stand. */
export const inked = '▀▀▀▀▀▀';

const line = (text: string) => ({ kind: 'paragraph', pieces: [{ text }] }) as const;

/** A draft with one inked word, and as many lines around it as asked. */
export const inkedDraft = (before = 1, after = 1): Content => [
  ...Array.from({ length: before }, (_, index) => line(`Line ${index} of what comes first, with some words.`)),
  line(`It is ${inked} today, as we said to you on Monday.`),
  ...Array.from({ length: after }, (_, index) => line(`Line ${index} of what comes last, with some words.`)),
];

/** Marks the inked word. */
export async function mark(session: Session): Promise<void> {
  const draft = await session.read();
  const start = draft.indexOf(inked);
  if (start < 0) throw new Error(`The draft has no ${inked}: ${draft}`);
  await ask(session.frame, {
    kind: 'paint',
    marks: [{ span: { start, end: start + inked.length }, style: 'words-strong' }],
  });
}

const isInk = ([red, green, blue]: readonly [number, number, number]) => red < 110 && green < 110 && blue < 120;
const isAccent = ([red, green, blue]: readonly [number, number, number]) =>
  red - green > 45 && blue - green > 25 && red < 225;

/** `over` where the page has turned the words upside down. */
export type Where = 'under' | 'over' | 'none';

/** Where the underline is: `under` or `over` the inked word from its first pixel to its last, `astray`, or nowhere. */
async function underline(session: Session, scale = 1): Promise<Where | string> {
  const picture = pictureOf(await session.page.screenshot({ type: 'png' }));
  const lines = bars(picture, isAccent, 20 * scale);
  if (lines.length === 0) return 'none';
  const inks = bars(picture, isInk, 20 * scale);
  const near = 2.5 * Math.max(1, scale);
  const standsAt = (gap: (line: Box, ink: Box) => number) =>
    lines.every((it) =>
      inks.some(
        (ink) =>
          Math.abs(ink.left - it.left) <= near &&
          Math.abs(ink.right - it.right) <= near &&
          gap(it, ink) >= -near &&
          gap(it, ink) <= 16 * scale,
      ),
    );
  if (standsAt((it, ink) => it.top - ink.bottom)) return 'under';
  if (standsAt((it, ink) => ink.top - it.bottom)) return 'over';
  return `astray: lines ${JSON.stringify(lines)}, ink ${JSON.stringify(inks)}`;
}

/** Waits until the underline is where it is wanted. */
export async function underlineBecomes(session: Session, wanted: Where, when: string, scale = 1): Promise<void> {
  const end = Date.now() + 4000;
  for (;;) {
    const got = await underline(session, scale);
    if (got === wanted) return;
    if (Date.now() > end) throw new Error(`${when}, the underline is ${got}, not ${wanted}.`);
  }
}
