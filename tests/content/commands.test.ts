// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Surface } from '../../components/mount';
import { createCommands } from '../../entrypoints/content/commands';
import { unread } from '../../entrypoints/content/reply';
import type { Field } from '../../lib/field/field';
import { hintOf, reviewOf } from './samples';

const draft = 'Calm down. It is only a delay.';
const calm = hintOf(draft, 'Calm down', 'Please bear with us');
const only = hintOf(draft, 'only a delay', 'a delay');
let caret: number | null;
let open: typeof calm | null;
let words: string;

const select = vi.fn(async () => {});
const apply = vi.fn();
const surface = { openHint: vi.fn(), openPanel: vi.fn(), step: vi.fn(), close: vi.fn() };
const make = () => {
  const element = document.body.appendChild(document.createElement('textarea'));
  return createCommands({
    field: { element, caret: () => caret, select } as unknown as Field,
    display: { given: () => ({ review: reviewOf([calm, only]), draft }), openHint: () => open },
    reply: () => unread(words),
    upToDate: () => surface as unknown as Surface,
    apply,
  });
};

beforeEach(() => {
  vi.clearAllMocks();
  caret = 20;
  open = null;
  words = draft;
});

test('the key opens the hint at the caret, else the checklist, over an empty box what the customer brings', () => {
  const commands = make();

  commands.run('open');
  expect(surface.openHint).toHaveBeenCalledExactlyOnceWith(1, 'key');
  caret = 12;
  commands.run('open');
  expect(surface.openPanel).toHaveBeenLastCalledWith('checklist', 'key');
  words = ' ';
  commands.run('open');
  expect(surface.openPanel).toHaveBeenLastCalledWith('customer', 'key');
});

test('the keys for next and previous step from the caret', () => {
  const commands = make();

  commands.run('next');
  commands.run('previous');

  expect(surface.step.mock.calls).toEqual([
    [1, 20],
    [-1, 20],
  ]);
});

test.each([
  ['of the hint at the caret where none is open', null, only],
  ['of the hint that is open', calm, calm],
])('the key for a rewrite uses the first one %s', (_, opened, expected) => {
  open = opened;

  make().run('use-first');

  expect(apply).toHaveBeenCalledExactlyOnceWith(expected, expected.rewrites[0]);
});

test('what a key opened gives the caret back where it was', () => {
  const commands = make();
  commands.run('open');
  caret = null;

  commands.closed(true);

  expect(select).toHaveBeenCalledExactlyOnceWith({ start: 20, end: 20 });
});

test('a caret kept for something that closed without focus is not used for the next thing', () => {
  const commands = make();
  commands.run('open');
  commands.closed(false);
  caret = 3;

  commands.closed(true);

  expect(select).toHaveBeenCalledExactlyOnceWith({ start: 3, end: 3 });
});
