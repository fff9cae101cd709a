// Pictures of every surface: `npx tsx tests/components/gallery/shoot.ts [folder]`.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { buildGallery } from './build';

const folder = resolve(process.argv[2] ?? 'out/gallery');
mkdirSync(folder, { recursive: true });
const address = await buildGallery(join(folder, 'gallery.html'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const scheme of ['light', 'dark', 'forced', 'rtl'] as const) {
  const page = await browser.newPage({
    viewport: { width: 1460, height: 1500 },
    deviceScaleFactor: 1,
    ...(scheme === 'forced' ? { forcedColors: 'active' } : {}),
  });
  page.on('pageerror', (error) => console.error(error.message));
  await page.goto(`${address}#${scheme === 'forced' ? 'dark' : scheme}`);
  await page.waitForSelector('[data-ready]');
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0, part = 1; top < height; top += 1500, part++) {
    await page.evaluate((y) => scrollTo(0, y), top);
    await page.screenshot({ path: join(folder, `${scheme}-${part}.png`) });
  }
  await page.close();
}
await browser.close();
