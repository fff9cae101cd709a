import { expect } from 'vitest';
import type { Behaviour } from './behaviour';
import { type Case, cases } from './cases';
import { ask } from './drive';
import { addStranger, strangerIn } from './beside';
import { inputMethodOf } from './input-method';
import { inked, inkedDraft, mark, underlineBecomes } from './marks';
import { type Content, plain } from './page';
import { becomes, box, type Session } from './session';

/** What is not ours stays as it is: composition, markup, caret, and the draft once an edit is taken back. */
export const leavingAlone: readonly Behaviour[] = [
  {
    name: 'an input method is left alone',
    async check(open, engine) {
      const { content, words, text } = cases[0] as Case;
      const session = await open(engine, content);
      const draft = plain(content);
      await ask(session.frame, { kind: 'select', start: draft.length, end: draft.length });
      const isComposing = () => ask(session.frame, { kind: 'isComposing' });
      const inputMethod = await inputMethodOf(session.page);
      await inputMethod.compose('か');
      await becomes(isComposing, true);
      await becomes(session.read, `${draft}か`);
      const expected = await session.read();
      const start = expected.indexOf(words);
      const call = { kind: 'apply', start, end: start + words.length, text, expected } as const;
      expect(await ask(session.frame, call)).toEqual({ state: 'unchanged', why: 'refused' });
      expect(await session.read()).toBe(`${draft}か`);
      // Still the same composition: it goes on where it was.
      await inputMethod.compose('かさ');
      await becomes(session.read, `${draft}かさ`);
      await inputMethod.commit('傘');
      await becomes(isComposing, false);
      await becomes(session.model, `${draft}傘`);
      await becomes(session.read, `${draft}傘`);
      const afterwards = { ...call, expected: `${draft}傘` };
      expect(await ask(session.frame, afterwards)).toMatchObject({ state: 'applied' });
      await becomes(session.model, `${draft.replace(words, text)}傘`);
    },
  },
  {
    name: 'nothing of ours in the page',
    async check(open, engine) {
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
    },
  },
  {
    name: 'undo from the popover',
    async check(open, engine) {
      const { content, words, text } = cases[1] as Case;
      const session = await open(engine, content);
      const body = await session.body();
      const start = plain(content).indexOf(words);
      await ask(session.frame, { kind: 'apply', start, end: start + words.length, text, expected: plain(content) });
      expect(await ask(session.frame, { kind: 'undo' })).toBe(true);
      await becomes(session.body, body);
      expect(session.complaints).toEqual([]);
    },
  },
  {
    name: 'caret and places in the draft',
    async check(open, engine) {
      const session = await open(engine, cases[0]?.content ?? []);
      await ask(session.frame, { kind: 'select', start: 16, end: 16 });
      expect(await ask(session.frame, { kind: 'caret' })).toBe(16);
      const [rect] = await ask<DOMRect[]>(session.frame, { kind: 'rects', start: 16, end: 17 });
      if (!rect) throw new Error('The character has no rectangle.');
      expect(rect.right).toBeGreaterThan(rect.left);
      await ask(session.frame, { kind: 'select', start: 10, end: 16 });
      expect(await ask(session.frame, { kind: 'caret' })).toBe(null);
    },
  },
  {
    name: 'the browser’s spelling and our marks do each other no harm',
    async check(open, engine) {
      const session = await open(engine, misspelt);
      await setSpelling(session);
      await mark(session);
      await underlineBecomes(session, 'under', 'Among misspelt words');
      const expected = await session.read();
      const body = await session.body();
      const start = expected.indexOf('sayd to yuo');
      await ask(session.frame, { kind: 'apply', start, end: start + 11, text: 'promisd yuo', expected });
      await becomes(session.model, expected.replace('sayd to yuo', 'promisd yuo'));
      await underlineBecomes(session, 'under', 'Beside a rewrite');
      expect(await session.body()).not.toMatch(/heard|spell/i);
      expect(await ask(session.frame, { kind: 'undo' })).toBe(true);
      await becomes(session.body, body);
      await underlineBecomes(session, 'under', 'After undo');
      await ask(session.frame, { kind: 'select', start: expected.length, end: expected.length });
      await session.page.keyboard.type(' and agian');
      await becomes(session.model, `${expected} and agian`);
      await underlineBecomes(session, 'under', 'After typing');
      expect(session.complaints).toEqual([]);
    },
  },
  {
    name: 'another extension’s overlay and highlight are left alone',
    async check(open, engine) {
      const session = await open(engine, inkedDraft());
      await addStranger(session.frame);
      const before = await strangerIn(session.frame);
      await mark(session);
      await underlineBecomes(session, 'under', 'Under the overlay');
      const expected = await session.read();
      const body = await session.body();
      const start = expected.indexOf('we said');
      await ask(session.frame, { kind: 'apply', start, end: start + 7, text: 'we promised', expected });
      await becomes(session.model, expected.replace('we said', 'we promised'));
      await underlineBecomes(session, 'under', 'After a rewrite');
      expect(await ask(session.frame, { kind: 'undo' })).toBe(true);
      await becomes(session.body, body);
      await ask(session.frame, { kind: 'close' });
      expect(await strangerIn(session.frame)).toEqual(before);
      expect(session.complaints).toEqual([]);
    },
  },
];

const misspelt: Content = [
  { kind: 'paragraph', pieces: [{ text: 'Line one of waht comes first.' }] },
  { kind: 'paragraph', pieces: [{ text: `It is ${inked} tody, as we sayd to yuo on Monday` }] },
];

/** Says that a box is in English and to be checked, for those editors that say neither. */
const setSpelling = async ({ frame }: Session) =>
  (await frame.$(`>>> :is(${box})`))?.evaluate((node) => {
    const box = node as HTMLElement;
    box.spellcheck = true;
    box.lang = 'en-US';
    box.blur();
    box.focus();
  });
