import { expect } from 'vitest';
import { type Behaviour, isPlainText } from './behaviour';
import { type Case, cases } from './cases';
import { ask } from './drive';
import { plain } from './page';
import { becomes, type Session } from './session';

/** Every rewrite of the cases, with its undo and redo. */
export const rewriting: readonly Behaviour[] = cases.map((it) => ({
  name: `rewrite ${it.name}`,
  applies: (engine) => !(it.isRefused && isPlainText(engine)),
  check: async (open, engine) => rewrites(await open(engine, it.content), it),
}));

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
