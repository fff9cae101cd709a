import type { Behaviour } from './behaviour';
import { ask, toggleHolder } from './drive';
import { inked, inkedDraft, mark, underlineBecomes } from './marks';

/** Where marks stand while the draft, the page and the window change. */
export const marking: readonly Behaviour[] = [
  {
    name: 'mark while typing before, after and inside',
    async check(open, engine) {
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
    },
  },
  {
    name: 'mark while scrolling',
    async check(open, engine) {
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
    },
  },
  {
    name: 'mark at 80, 125 and 200 % zoom',
    async check(open, engine) {
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
    },
  },
  {
    name: 'mark after resizing and a change of font',
    async check(open, engine) {
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
    },
  },
  {
    name: 'mark from right to left',
    async check(open, engine) {
      const session = await open(engine, inkedDraft());
      for (const each of new Set([session.page.mainFrame(), session.frame]))
        await each.evaluate(() => {
          document.documentElement.dir = 'rtl';
        });
      await mark(session);
      await underlineBecomes(session, 'under', 'Right to left');
    },
  },
  {
    name: 'mark in a draft of 200 lines',
    async check(open, engine) {
      const session = await open(engine, inkedDraft(3, 200));
      await mark(session);
      await underlineBecomes(session, 'under', 'In a long draft');
    },
  },
  {
    name: 'mark follows a moved box, and goes with a hidden one',
    async check(open, engine) {
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
    },
  },
  {
    name: 'mark goes when the page puts another draft in',
    async check(open, engine) {
      const session = await open(engine, inkedDraft(0, 0));
      await mark(session);
      await underlineBecomes(session, 'under', 'At first');
      await session.page.evaluate(() => window.editor.fill('To another customer, with ▀▀▀▀▀▀ in it as well.'));
      await underlineBecomes(session, 'none', 'Refilled');
    },
  },
  {
    name: 'mark in a modal dialog and in a page’s popover, also once they come back',
    async check(open, engine) {
      for (const holder of ['dialog', 'popover'] as const) {
        const session = await open(engine, inkedDraft(), { holder });
        await mark(session);
        await underlineBecomes(session, 'under', `In a ${holder}`);
        await toggleHolder(session.page, 'closed', 'open');
        await underlineBecomes(session, 'under', `In a ${holder} that was closed and opened at once`);
        await toggleHolder(session.page, 'closed');
        await underlineBecomes(session, 'none', `In a closed ${holder}`);
        await toggleHolder(session.page, 'open');
        await underlineBecomes(session, 'under', `In a ${holder} that has come back`);
      }
    },
  },
  {
    name: 'mark in a box that the page turns: exact or none',
    async check(open, engine) {
      const session = await open(engine, inkedDraft());
      const turn = (transform: string) =>
        session.page.evaluate((transform: string) => {
          (document.querySelector('#composer') as HTMLElement).style.transform = transform;
        }, transform);
      // The words of a text box can only be marked on a copy, which does not turn with it; in a frame all turns together.
      const wanted = /^(textarea|react-textarea|vue-textarea|shadow-textarea)$/.test(engine) ? 'none' : 'over';
      await mark(session);
      await underlineBecomes(session, 'under', 'At first');
      await turn('rotate(180deg)');
      await underlineBecomes(session, wanted, 'Turned');
      await turn('');
      await underlineBecomes(session, 'under', 'Turned back');
      await turn('scale(0.8)');
      await underlineBecomes(session, 'under', 'Made smaller');
    },
  },
];
