import { beforeEach, expect, test, vi } from 'vitest';
import { type Reply, unread } from '../../entrypoints/content/reply';
import { createRewriting } from '../../entrypoints/content/rewriting';
import type { Rewrite } from '../../lib/engine/review';
import type { Applied, Field } from '../../lib/field/field';
import { hintOf, reviewOf } from './samples';

const draft = 'Calm down. It is only a delay.';
const calm = hintOf(draft, 'Calm down', 'Please bear with us until [[day]]');
const only = hintOf(draft, 'only a delay', 'a delay');
let page: string;
let reply: Reply;
let isCurrent: boolean;

const select = vi.fn(async () => {});
const read = vi.fn();
const sync = vi.fn();
const tell = vi.fn();
/** A field that writes what `taken` makes of the words. */
const make = (taken: (text: string) => string | null = (text) => text) => {
  const field = {
    read: () => page,
    select,
    async apply({ start, end }: Rewrite['span'], text: string): Promise<Applied> {
      const words = taken(text);
      if (words === null) return { state: 'unchanged', why: 'refused' };
      page = page.slice(0, start) + words + page.slice(end);
      return { state: 'applied', span: { start, end: start + words.length } };
    },
    async undo() {
      page = draft;
      return true;
    },
  } as unknown as Field;
  const put = (next: Reply) => {
    reply = next;
  };
  const context = { reply: () => reply, put, isCurrent: () => isCurrent, sync, read, tell };
  return createRewriting(field, context, new AbortController().signal);
};
const first = (hint: typeof calm) => hint.rewrites[0] as Rewrite;

beforeEach(() => {
  vi.clearAllMocks();
  page = draft;
  isCurrent = true;
  reply = { ...unread(draft), review: reviewOf([calm, only]) };
});

test('a rewrite is written and counted, its slot selected, and the reply read again', async () => {
  const applied = await make().apply(calm, first(calm));

  expect(applied).toEqual({ state: 'applied', slot: 'day' });
  expect(page).toBe('Please bear with us until [[day]]. It is only a delay.');
  expect(select).toHaveBeenCalledExactlyOnceWith({ start: 26, end: 33 });
  expect(reply.draft).toBe(page);
  expect(reply.review?.hints.map(({ span }) => span && page.slice(span.start, span.end))).toEqual(['only a delay']);
  expect(tell).toHaveBeenCalledExactlyOnceWith(['applied']);
  expect(read).toHaveBeenCalledOnce();
});

test('a slot is selected where it stands, though the editor made one line break of two', async () => {
  const rewrite = { span: { start: 0, end: 0 }, text: 'Hi Ana,\n\nBy [[day]]: ' };

  await make((text) => text.replace('\n\n', '\n')).apply(calm, rewrite);

  expect(page.slice(11, 18)).toBe('[[day]]');
  expect(select).toHaveBeenCalledExactlyOnceWith({ start: 11, end: 18 });
});

test('where the editor refuses, the page is looked at again and nothing is counted', async () => {
  expect(await make(() => null).apply(calm, first(calm))).toEqual({ state: 'unchanged' });

  expect(sync).toHaveBeenCalledOnce();
  expect(tell).not.toHaveBeenCalled();
});

test('a hint of an older draft is not written', async () => {
  isCurrent = false;

  expect(await make().apply(calm, first(calm))).toEqual({ state: 'unchanged' });

  expect(page).toBe(draft);
});

test('while one rewrite is written, another is not', async () => {
  const rewriting = make();

  const both = [rewriting.apply(calm, first(calm)), rewriting.apply(only, first(only))];
  expect(rewriting.isRunning()).toBe(true);

  expect((await Promise.all(both)).map(({ state }) => state).sort()).toEqual(['applied', 'unchanged']);
  expect(rewriting.isRunning()).toBe(false);
});

test('undone, the reply is the draft from before', async () => {
  const rewriting = make();
  await rewriting.apply(calm, first(calm));

  expect(await rewriting.undo()).toBe(true);

  expect(reply.draft).toBe(draft);
});
