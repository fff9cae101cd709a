import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension, chromeFolder, extensionIsBuilt, firefoxFolder } from './build';
import { buildEditors, driverFolder, engines } from './editors/build';
import { type Case, cases } from './editors/cases';
import { differences } from './editors/differences';
import { ask, type BrowserName, launch } from './editors/drive';
import { inked, inkedDraft, mark, underlineBecomes } from './editors/marks';
import { plain } from './editors/page';
import { addressOf, host, serveEditors } from './editors/serve';
import { becomes, type Session, sessions } from './editors/session';
import { careless, worksAsShipped } from './editors/shipped';
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
  writeTable(seen, behaviours, engines);
});

/** One behaviour of an engine: a cell of the table. A known difference must show, or it is no longer one. */
function cell(engine: string, browser: BrowserName, behaviour: string, check: () => Promise<void>): void {
  if (!behaviours.includes(behaviour)) behaviours.push(behaviour);
  test(behaviour, async () => {
    const difference = differences.find(
      (it) => it.behaviour === behaviour && it.engines.includes(engine) && it.browsers.includes(browser),
    );
    const record = (result: string) => seen.push({ engine, behaviour, browser, result });
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
}

describe.each(wantedBrowsers)('the extension in %s', (browserName) => {
  let browser: Browser | null = null;
  let open: Awaited<ReturnType<typeof sessions>>;
  beforeAll(async () => {
    if (!extensionIsBuilt()) buildExtension();
    browser = await launch(browserName, server.port, browserName === 'firefox' ? firefoxFolder : chromeFolder);
    if (browser) open = await sessions(browser, 'the extension');
  });
  afterAll(() => browser?.close());

  describe.each(wantedEngines.filter((engine) => addressOf(engine).includes(host)))('%s', (engine) => {
    cell(engine, browserName, 'the built extension attaches, marks, rewrites; Ctrl+Z', async () =>
      worksAsShipped(await open(engine, careless)),
    );
  });
});

describe.each(wantedBrowsers)('the field in %s', (browserName) => {
  let browser: Browser | null = null;
  let open: Awaited<ReturnType<typeof sessions>>;
  beforeAll(async () => {
    browser = await launch(browserName, server.port, driverFolder[browserName]);
    if (browser) open = await sessions(browser);
  });
  afterAll(() => browser?.close());

  describe.each(wantedEngines)('%s', (engine) => {
    const isTextBox = /textarea|frame-nested/.test(engine);

    const behaves = (behaviour: string, check: () => Promise<void>) => cell(engine, browserName, behaviour, check);

    for (const it of cases) {
      // Plain text has neither links nor mentions to protect.
      if (it.isRefused && isTextBox) continue;
      behaves(`rewrite ${it.name}`, async () => rewrites(await open(engine, it.content), it));
    }

    behaves('mark while typing before, after and inside', async () => {
      const session = await open(engine, inkedDraft());
      await mark(session);
      await underlineBecomes(session, 'under', 'At first');
      const at = (await session.read()).indexOf('It is');
      await ask(session.frame, { kind: 'select', start: at, end: at });
      await session.page.keyboard.type('So, ');
      await underlineBecomes(session, 'under', 'After typing before it');
      const end = (await session.read()).indexOf(' today') + 6;
      await ask(session.frame, { kind: 'select', start: end, end });
      await session.page.keyboard.type(' and then');
      await underlineBecomes(session, 'under', 'After typing after it');
      const inside = (await session.read()).indexOf(inked) + 3;
      await ask(session.frame, { kind: 'select', start: inside, end: inside });
      await session.page.keyboard.type('m');
      await underlineBecomes(session, 'none', 'After typing inside it');
    });

    behaves('mark while scrolling', async () => {
      const session = await open(engine, inkedDraft(4, 30));
      await mark(session);
      await underlineBecomes(session, 'under', 'At first');
      await session.page.evaluate(() => {
        const scroller = document.querySelector<HTMLElement>('#scroller') as HTMLElement;
        scroller.style.cssText = 'height: 260px; overflow: auto';
        scroller.scrollTop = 20;
      });
      await underlineBecomes(session, 'under', 'After scrolling around it');
      await session.frame.evaluate(() => {
        const box = document.querySelector('textarea') ?? document.scrollingElement;
        if (box && (window !== top || box.nodeName === 'TEXTAREA')) box.scrollTop = 10;
      });
      await underlineBecomes(session, 'under', 'After scrolling in it');
      await session.page.evaluate(() => {
        const scroller = document.querySelector<HTMLElement>('#scroller') as HTMLElement;
        scroller.scrollTop = 0;
        scroller.style.height = '30px';
      });
      await underlineBecomes(session, 'none', 'Scrolled out of sight');
    });

    behaves('mark at 80, 125 and 200 % zoom', async () => {
      const session = await open(engine, inkedDraft());
      await mark(session);
      for (const scale of [0.8, 1.25, 2]) {
        await session.page.setViewport({
          width: Math.round(900 / scale),
          height: Math.round(700 / scale),
          deviceScaleFactor: scale,
        });
        await underlineBecomes(session, 'under', `At ${scale * 100} %`, scale);
      }
    });

    behaves('mark after resizing and a change of font', async () => {
      const session = await open(engine, inkedDraft());
      await mark(session);
      await session.page.evaluate(() => {
        const composer = document.querySelector<HTMLElement>('#composer') as HTMLElement;
        composer.style.width = '300px';
        for (const frame of document.querySelectorAll('iframe')) frame.style.width = '280px';
      });
      await underlineBecomes(session, 'under', 'Narrower');
      for (const each of [session.page.mainFrame(), session.frame])
        await each.evaluate(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(
            '[contenteditable], [contenteditable] *, textarea { font: 21px/1.7 Georgia, serif !important }',
          );
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        });
      await underlineBecomes(session, 'under', 'In another font');
    });

    behaves('mark from right to left', async () => {
      const session = await open(engine, inkedDraft());
      for (const each of new Set([session.page.mainFrame(), session.frame]))
        await each.evaluate(() => {
          document.documentElement.dir = 'rtl';
        });
      await mark(session);
      await underlineBecomes(session, 'under', 'Right to left');
    });

    behaves('mark in a draft of 200 lines', async () => {
      const session = await open(engine, inkedDraft(3, 200));
      await mark(session);
      await underlineBecomes(session, 'under', 'In a long draft');
    });

    behaves('mark follows a moved box, and goes with a hidden one', async () => {
      const session = await open(engine, inkedDraft());
      await mark(session);
      const style = (text: string) =>
        session.page.evaluate((text: string) => {
          (document.querySelector('#composer') as HTMLElement).style.cssText = text;
        }, text);
      await style('margin-top: 60px');
      await underlineBecomes(session, 'under', 'Moved');
      await style('display: none');
      await underlineBecomes(session, 'none', 'Hidden');
      await style('');
      await underlineBecomes(session, 'under', 'Shown again');
      await session.page.evaluate(() => document.querySelector('#composer')?.remove());
      await underlineBecomes(session, 'none', 'Taken away');
    });

    behaves('mark goes when the page puts another draft in', async () => {
      const session = await open(engine, inkedDraft(0, 0));
      await mark(session);
      await underlineBecomes(session, 'under', 'At first');
      await session.page.evaluate(() => window.editor.fill('To another customer, with ▀▀▀▀▀▀ in it as well.'));
      await underlineBecomes(session, 'none', 'Refilled');
    });

    // No other browser lets a test compose.
    if (browserName === 'chromium') {
      behaves('an input method is left alone', async () => {
        const { content, words, text } = cases[0] as Case;
        const session = await open(engine, content);
        const draft = plain(content);
        await ask(session.frame, { kind: 'select', start: draft.length, end: draft.length });
        const devtools = await session.page.createCDPSession();
        await devtools.send('Input.imeSetComposition', { text: 'か', selectionStart: 1, selectionEnd: 1 });
        expect(await ask(session.frame, { kind: 'isComposing' })).toBe(true);
        const expected = await session.read();
        const start = expected.indexOf(words);
        const call = { kind: 'apply', start, end: start + words.length, text, expected } as const;
        expect(await ask(session.frame, call)).toEqual({ state: 'unchanged', why: 'refused' });
        expect(await session.read()).toBe(`${draft}か`);
        await devtools.send('Input.insertText', { text: '花' });
        expect(await ask(session.frame, { kind: 'isComposing' })).toBe(false);
        await becomes(session.model, `${draft}花`);
      });
    }

    behaves('nothing of ours in the page', async () => {
      const { content, words, text } = cases[0] as Case;
      const session = await open(engine, content);
      const markup = () =>
        session.frame.evaluate(() => [
          document.querySelector('[contenteditable], trix-editor, textarea')?.outerHTML ?? '',
          document.documentElement.childElementCount,
          document.adoptedStyleSheets.length,
          [...CSS.highlights.keys()].length,
        ]);
      const start = plain(content).indexOf(words);
      const before = await markup();
      await ask(session.frame, {
        kind: 'paint',
        marks: [{ span: { start, end: start + words.length }, style: 'words-strong' }],
      });
      expect((await markup())[0]).toBe(before[0]);
      await ask(session.frame, { kind: 'apply', start, end: start + words.length, text, expected: plain(content) });
      expect(await session.body()).not.toMatch(/heard|highlight/i);
      expect((await markup())[0]).not.toMatch(/heard/i);
      await ask(session.frame, { kind: 'close' });
      expect((await markup()).slice(1)).toEqual(before.slice(1));
    });

    behaves('undo from the popover', async () => {
      const { content, words, text } = cases[1] as Case;
      const session = await open(engine, content);
      const body = await session.body();
      const start = plain(content).indexOf(words);
      await ask(session.frame, { kind: 'apply', start, end: start + words.length, text, expected: plain(content) });
      expect(await ask(session.frame, { kind: 'undo' })).toBe(true);
      await becomes(session.body, body);
      expect(session.complaints).toEqual([]);
    });

    behaves('caret and pointer in the draft', async () => {
      const session = await open(engine, cases[0]?.content ?? []);
      await ask(session.frame, { kind: 'select', start: 16, end: 16 });
      expect(await ask(session.frame, { kind: 'caret' })).toBe(16);
      const [rect] = await ask<DOMRect[]>(session.frame, { kind: 'rects', start: 16, end: 17 });
      if (!rect) throw new Error('The character has no rectangle.');
      const [x, y] = [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2];
      expect(await ask(session.frame, { kind: 'offsetAt', x, y })).toBe(16);
      expect(await ask(session.frame, { kind: 'offsetAt', x: x + 600, y })).toBe(null);
      await ask(session.frame, { kind: 'select', start: 10, end: 16 });
      expect(await ask(session.frame, { kind: 'caret' })).toBe(null);
    });
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
  const wanted = await session.read();
  const after = wanted.length - (draft.length - end);
  const written = wanted.slice(start, after);
  // Where paragraphs stand apart by themselves, an editor leaves no empty line between them.
  expect([it.text, it.text.replaceAll('\n\n', '\n')]).toContain(written);
  expect(wanted).toBe(draft.slice(0, start) + written + draft.slice(end));
  expect(result).toEqual({ state: 'applied', span: { start, end: after } });
  await becomes(session.model, wanted);
  const submitted = await session.body();
  expect(submitted).not.toMatch(/heard|highlight/i);
  expect(linksOf(submitted)).toEqual(linksOf(body));

  await session.press('Control', 'z');
  await becomes(session.body, body);
  await becomes(session.read, draft);
  await session.press('Control', 'y');
  // Editors differ in the keys for redo.
  if ((await session.model()) === draft) await session.press('Control', 'Shift', 'Z');
  if ((await session.model()) === draft) await session.page.evaluate(() => window.editor.redo?.());
  await becomes(session.model, wanted);
  await ask(session.frame, { kind: 'select', start: after, end: after });
  await session.page.keyboard.type('Q');
  await becomes(session.model, `${wanted.slice(0, after)}Q${wanted.slice(after)}`);
  expect(session.complaints).toEqual([]);
}

const linksOf = (body: string) => body.match(/https:\/\/example\.com\/[a-z]*/g) ?? [];
