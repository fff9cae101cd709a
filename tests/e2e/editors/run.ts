import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension, chromeFolder, extensionIsBuilt, firefoxFolder } from '../build';
import type { Behaviour } from './behaviour';
import { buildEditors, driverFolder } from './build';
import { differences } from './differences';
import { type BrowserName, launch } from './drive';
import { leavingAlone } from './leaving-alone';
import { marking } from './marking';
import { rewriting } from './rewriting';
import { permit } from './permit';
import { otherSites, serveEditors } from './serve';
import { type Open, sessions } from './session';
import { shipped } from './shipped';
import type { Seen } from './table';

/** The rows that ask the extension as it ships, and those that ask the field itself. */
const rows = { extension: shipped, field: [...rewriting, ...marking, ...leavingAlone] } as const;

/** The names of all behaviours, in the order of the table. */
export const behaviours: readonly string[] = [...rows.extension, ...rows.field].map(({ name }) => name);

type Wanted = {
  readonly engines: readonly string[];
  readonly browsers: readonly BrowserName[];
  /** Names of the wanted behaviours; all where it is left out. */
  readonly only?: readonly string[];
  /** Told what came of each cell. */
  saw?(seen: Seen): void;
};

/** Makes a test of every wanted cell of the table, one browser after the other. */
export function testEditors({ engines, browsers, only = behaviours, saw = () => {} }: Wanted): void {
  const unknown = only.filter((name) => !behaviours.includes(name));
  if (unknown.length > 0) throw new Error(`There is no behaviour called: ${unknown.join(', ')}`);
  let server: Awaited<ReturnType<typeof serveEditors>>;
  beforeAll(async () => {
    await buildEditors();
    server = await serveEditors();
  });
  afterAll(() => server.close());

  for (const [part, all] of Object.entries(rows)) {
    const wanted = all.filter(({ name }) => only.includes(name));
    if (wanted.length === 0) continue;
    const isExtension = part === 'extension';
    describe.each(browsers)(`the ${part} in %s`, (browserName) => {
      let browser: Browser | null = null;
      let open: Open;
      beforeAll(async () => {
        if (isExtension && !extensionIsBuilt()) buildExtension();
        const folder = { chromium: chromeFolder, firefox: firefoxFolder }[browserName];
        browser = await launch(browserName, server.port, isExtension ? folder : driverFolder[browserName]);
        if (browser && isExtension) for (const site of otherSites(engines)) await permit(browser, site);
        if (browser) open = await sessions(browser, isExtension ? 'the extension' : 'the field');
      });
      afterAll(() => browser?.close());

      describe.each(engines)('%s', (engine) => {
        for (const behaviour of wanted) {
          if (behaviour.applies && !behaviour.applies(engine)) continue;
          test(behaviour.name, () => cell(behaviour, engine, browserName, () => behaviour.check(open, engine), saw));
        }
      });
    });
  }
}

/** One behaviour of an engine: a cell of the table. A known difference must show, or it is no longer one. */
async function cell(
  { name: behaviour }: Behaviour,
  engine: string,
  browser: BrowserName,
  check: () => Promise<void>,
  saw: (seen: Seen) => void,
): Promise<void> {
  const difference = differences.find(
    (it) => it.behaviour === behaviour && it.engines.includes(engine) && it.browsers.includes(browser),
  );
  const record = (result: string) => saw({ engine, behaviour, browser, result });
  if (difference) {
    await expect(check()).rejects.toThrow();
    record(difference.note);
    return;
  }
  try {
    await check();
    record('yes');
  } catch (error) {
    record('no');
    throw error;
  }
}
