import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildEditors, driverFolder, engines } from './editors/build';
import { type Case, cases } from './editors/cases';
import { differences } from './editors/differences';
import { ask, type BrowserName, launch } from './editors/drive';
import { plain } from './editors/page';
import { serveEditors } from './editors/serve';
import { becomes, type Session, sessions } from './editors/session';
import { type Seen, writeTable } from './editors/table';

const wantedEngines = process.env.EDITORS?.split(',') ?? engines;
const wantedBrowsers = (process.env.BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];
const seen: Seen[] = [];
const behaviours: string[] = [];
let server: Awaited<ReturnType<typeof serveEditors>>;

beforeAll(async () => {
  await buildEditors();
  server = await serveEditors();
});
afterAll(() => {
  server.close();
  if (process.env.EDITORS === undefined && process.env.BROWSERS === undefined) writeTable(seen, behaviours, engines);
});

describe.each(wantedBrowsers)('in %s', (browserName) => {
  let browser: Browser | null = null;
  let open: Awaited<ReturnType<typeof sessions>>;
  beforeAll(async () => {
    browser = await launch(browserName, server.port, driverFolder[browserName]);
    if (browser) open = await sessions(browser);
  });
  afterAll(() => browser?.close());

  describe.each(wantedEngines)('%s', (engine) => {
    const isTextBox = /textarea|frame-nested/.test(engine);

    /** One behaviour of this engine: a row of the table. A known difference must show, or it is no longer one. */
    const behaves = (behaviour: string, check: () => Promise<void>) => {
      if (!behaviours.includes(behaviour)) behaviours.push(behaviour);
      test(behaviour, async () => {
        const difference = differences.find(
          (it) => it.behaviour === behaviour && it.engines.includes(engine) && it.browsers.includes(browserName),
        );
        const record = (result: string) => seen.push({ engine, behaviour, browser: browserName, result });
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
      });
    };

    for (const it of cases) {
      // Plain text has neither links nor mentions to protect.
      if (it.isRefused && isTextBox) continue;
      behaves(`rewrite ${it.name}`, async () => rewrites(await open(engine, it.content), it));
    }
  });
});

async function rewrites(session: Session, it: Case): Promise<void> {
  const draft = plain(it.content);
  expect(await session.read()).toBe(draft);
  expect(await session.model()).toBe(draft);
  const body = await session.body();
  const start = it.before === null ? draft.length : draft.lastIndexOf(it.before ?? it.words);
  const end = start + it.words.length;

  const result = await ask(session.frame, { kind: 'apply', start, end, text: it.text, expected: draft });

  if (it.isRefused) {
    expect(result).toEqual({ state: 'unchanged', why: 'protected' });
    expect(await session.body()).toBe(body);
    return;
  }
  const wanted = draft.slice(0, start) + it.text + draft.slice(end);
  expect(result).toEqual({ state: 'applied', span: { start, end: start + it.text.length } });
  await becomes(session.model, wanted);
  expect(await session.read()).toBe(wanted);
  const after = await session.body();
  expect(after).not.toMatch(/heard|highlight/i);
  expect(linksOf(after)).toEqual(linksOf(body));

  await session.press('Control', 'z');
  await becomes(session.body, body);
  await becomes(session.read, draft);
  await session.press('Control', 'y');
  // Editors differ in the keys for redo.
  if ((await session.model()) === draft) await session.press('Control', 'Shift', 'Z');
  await becomes(session.model, wanted);
  await ask(session.frame, { kind: 'select', start: start + it.text.length, end: start + it.text.length });
  await session.page.keyboard.type('Q');
  await becomes(session.model, wanted.slice(0, start + it.text.length) + 'Q' + wanted.slice(start + it.text.length));
  expect(session.complaints).toEqual([]);
}

const linksOf = (body: string) => body.match(/https:\/\/example\.com\/[a-z]*/g) ?? [];
