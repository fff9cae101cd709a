import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildGallery } from '../components/gallery/build';
import { needChromium } from './browsers';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const folder = mkdtempSync(join(tmpdir(), 'heard-gallery-'));
let browser: Browser;
let address: string;

beforeAll(async () => {
  address = await buildGallery(join(folder, 'gallery.html'));
  browser = await chromium.launch({ executablePath: needChromium(), args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(hash: string, width = 1400): Promise<Frame[]> {
  const page = await browser.newPage({ viewport: { width, height: 1000 }, reducedMotion: 'reduce' });
  await page.goto(`${address}#${hash}`);
  await page.waitForSelector('[data-ready]');
  return page.frames().slice(1);
}

type Violation = { id: string; nodes: { target: unknown; failureSummary?: string }[] };

async function violations(frame: Frame): Promise<string[]> {
  await frame.addScriptTag({ path: axe });
  const found = await frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(what: unknown, options: unknown): Promise<{ violations: Violation[] }> };
    };
    const only = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    return (await axe.run(document, { runOnly: only, resultTypes: ['violations'] })).violations;
  });
  const title = await frame.title();
  const name = title === 'A reply box' ? await (await frame.frameElement()).getAttribute('title') : title;
  return found.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.target} ${nodes[0]?.failureSummary ?? ''}`);
}

describe.each(['light', 'dark'])('in the %s', (scheme) => {
  test('no surface and no page breaks a rule of WCAG A or AA', async () => {
    const frames = await open(scheme);
    const found: string[] = [];
    for (const frame of frames) found.push(...(await violations(frame)));

    expect(frames.length).toBeGreaterThan(30);
    expect(found).toEqual([]);
    await frames[0]?.page().close();
  }, 180_000);
});

test('every button is 24 px or more on each side', async () => {
  const frames = await open('light');
  const small: string[] = [];
  for (const frame of frames) {
    small.push(
      ...(await frame.evaluate(() => {
        const root = document.querySelector('heard-surface')?.shadowRoot ?? document;
        return Array.from(root.querySelectorAll('button, input:not(.vh)'))
          .filter((one) => !one.classList.contains('send'))
          .map((one) => [one.outerHTML.slice(0, 80), one.getBoundingClientRect()] as const)
          .filter(([, { width, height }]) => Math.min(width, height) < 24)
          .map(([html]) => html);
      })),
    );
  }

  expect(small).toEqual([]);
  await frames[0]?.page().close();
});

test('in a 320 px wide page popovers keep 8 px to both edges and nothing in them overflows', async () => {
  const frames = await open('light&only=narrow');

  for (const frame of frames) {
    const { left, right, width, overflow } = await frame.evaluate(() => {
      const pop = document.querySelector('heard-surface')?.shadowRoot?.querySelector('.pop') as HTMLElement;
      const { left, right } = pop.getBoundingClientRect();
      return { left, right, width: innerWidth, overflow: pop.scrollWidth - pop.clientWidth };
    });
    expect([left, right, overflow]).toEqual([8, width - 8, 0]);
  }
  await frames[0]?.page().close();
});

test('presses and keys inside reach no listener of the page, and a press leaves the caret in the reply', async () => {
  const frames = await open('light&only=chip hints');
  const [frame] = frames;
  if (!frame) throw new Error('no frame');
  const page = frame.page();
  await frame.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const types = ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'focusin', 'focus', 'input'];
    for (const type of types)
      document.addEventListener(
        type,
        ({ target }) => target instanceof HTMLElement && target.localName === 'heard-surface' && heard.push(type),
        true,
      );
    document.querySelector<HTMLElement>('.box')?.focus();
  });
  const active = () => frame.evaluate(() => document.activeElement?.className ?? '');

  await frame.getByRole('button', { name: /^Heard/ }).click();
  await frame.getByRole('dialog').waitFor();
  expect(await active()).toBe('box');

  await frame.getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Escape');
  await frame.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await frame.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  await page.close();
});
