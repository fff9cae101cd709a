// `npm run bench:page`: what the extension costs the page, measured in Chromium by its own trace.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer-core';
import { buildExtension, chromeFolder, extensionIsBuilt } from '../e2e/build';
import { buildEditors } from '../e2e/editors/build';
import { launch, load } from '../e2e/editors/drive';
import type { Content } from '../e2e/editors/page';
import { newPage } from '../e2e/editors/session';
import { serveEditors } from '../e2e/editors/serve';

type Event = {
  readonly name: string;
  readonly ph: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** The same, of the thread's own time: a busy machine does not add to it. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string; readonly type?: string } };
};

const rounds = 20;
const hintRounds = 40;
const idleSeconds = 10;
const keys = 'We are on it and will write to you as soon as we know more about where it is. ';
const draft: Content = [
  { kind: 'paragraph', pieces: [{ text: 'Hi Priya,' }] },
  { kind: 'paragraph', pieces: [{ text: 'Your bike left our warehouse on Monday and will reach you on Friday.' }] },
];

// By nearest rank: the least value that this share of all is not above.
const percentile = (values: readonly number[], of: number) =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * of) - 1] ?? 0;
const shown = (value: number) => value.toFixed(2).padStart(8);
const isOurs = ({ args }: Event) => args.data?.url?.startsWith('chrome-extension:') === true;

/** Runs something in a page and gives the trace of it. */
async function traced(page: Page, act: () => Promise<void>): Promise<readonly Event[]> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8.execute', 'disabled-by-default-v8.compile'] });
  await act();
  const bytes = await page.tracing.stop();
  return JSON.parse(Buffer.from(bytes ?? []).toString('utf8')).traceEvents;
}

/** Milliseconds of our outermost calls. */
function spent(events: readonly Event[]): number {
  let total = 0;
  let until = 0;
  for (const { ts, dur = 0, tdur } of events.filter(isOurs).sort((a, b) => a.ts - b.ts)) {
    if (ts < until) continue;
    total += tdur ?? dur;
    until = ts + dur;
  }
  return total / 1000;
}

async function inBrowser<T>(extension: string, port: number, measure: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launch('chromium', port, extension);
  if (!browser) throw new Error('There is no Chromium.');
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
}

if (!extensionIsBuilt()) buildExtension();
await buildEditors();
const server = await serveEditors();
try {
  const script = readFileSync(join(chromeFolder, 'watch.js'));
  const attached = readFileSync(join(chromeFolder, 'attach.js'));
  console.log(`Before any focus   ${shown(gzipSync(script).length / 1024)} kB gzipped (at most 25)`);
  console.log(`Once a box is read ${shown(gzipSync(attached).length / 1024)} kB gzipped more`);

  await inBrowser(chromeFolder, server.port, async (browser) => {
    const page = await newPage(browser, true);
    const starts: number[] = [];
    for (let round = 0; round < rounds; round++)
      starts.push(spent(await traced(page, () => load(page, 'textarea', draft))));
    console.log(
      `Start in a page    ${shown(percentile(starts, 0.5))} ms median, ${shown(percentile(starts, 0.95))} at the 95th percentile (at most 5)`,
    );

    const rest = async () => void (await new Promise((resolve) => setTimeout(resolve, idleSeconds * 1000)));
    for (const engine of ['textarea', 'ckeditor5']) {
      await load(page, engine, draft);
      const before = (await traced(page, rest)).filter(isOurs).length;
      await page.click('#composer textarea, #composer [contenteditable="true"]');
      await page.waitForSelector('>>> [aria-label^="Heard: "]');
      await new Promise((resolve) => setTimeout(resolve, 3000));
      const after = (await traced(page, rest)).filter(isOurs).length;
      console.log(
        `Idle ${idleSeconds} s, ${engine.padEnd(10)} ${before} wake-ups before any focus, ${after} with a box attached (none)`,
      );

      const perKey: number[] = [];
      for (const key of keys.repeat(2)) {
        // A key's work is over once the frame after it is drawn.
        const events = await traced(page, async () => {
          await page.keyboard.press(key as 'a');
          await page.evaluate(
            () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
          );
        });
        perKey.push(spent(events));
      }
      console.log(
        `A key, ${engine.padEnd(10)}  ${shown(percentile(perKey, 0.5))} ms median, ${shown(percentile(perKey, 0.95))} at the 95th percentile (at most 2)`,
      );

      const waits: number[] = [];
      for (let round = 0; round < hintRounds; round++) {
        await load(page, engine, draft);
        await page.click('#composer textarea, #composer [contenteditable="true"]');
        await page.waitForSelector('>>> [aria-label^="Heard: "]');
        await page.keyboard.down('Control');
        await page.keyboard.press('End');
        await page.keyboard.up('Control');
        await page.keyboard.type(' These things happen');
        // As text, because what runs these files would name the functions for itself.
        await page.evaluate(`addEventListener('keydown', () => { window.pressed = performance.now(); }, true)`);
        await page.keyboard.press('.');
        const wait = await page.evaluate(`new Promise((resolve) => {
          setTimeout(() => resolve(NaN), 4000);
          requestAnimationFrame(function look() {
            const isMarked = [...CSS.highlights.keys()].some((name) => name.startsWith('heard'));
            if (isMarked) resolve(performance.now() - window.pressed);
            else requestAnimationFrame(look);
          });
        })`);
        waits.push(Number(wait));
      }
      console.log(
        `A hint, ${engine.padEnd(10)}${shown(percentile(waits, 0.5))} ms median, ${shown(percentile(waits, 0.95))} at the 95th percentile, from the key that ends the sentence to its mark (at most 50)`,
      );
    }
  });
} finally {
  server.close();
}
