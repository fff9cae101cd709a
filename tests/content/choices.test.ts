import { beforeEach, expect, test, vi } from 'vitest';
import { choices, isWanted } from '../../entrypoints/content/choices';
import { createMemory, keyOf } from '../../entrypoints/content/memory';
import { edited, type Reply, unread } from '../../entrypoints/content/reply';
import { defaults, readSettings } from '../../lib/settings';
import { hintOf, reviewOf } from './samples';

const draft = 'Calm down. It is only a delay.';
const calm = hintOf(draft, 'Calm down', '');
const only = hintOf(draft, 'only a delay', '', 'dismissive/making-small');
let reply: Reply;
let read: () => void;

const make = () => {
  const memory = createMemory();
  const tell = vi.fn();
  read = vi.fn();
  const made = choices({
    site: 'acme.zendesk.com',
    memory,
    conversation: () => '101',
    reply: () => reply,
    put: (next) => {
      reply = next;
    },
    isWanted: (hint) => !memory.isSetAside('101', keyOf(hint, reply.draft)),
    read: () => read(),
    tell,
  });
  return { memory, tell, made };
};
const checks = () => reply.review?.hints.map(({ check }) => check);

beforeEach(() => {
  reply = { ...unread(draft), review: reviewOf([calm, only]) };
});

test.each([
  ['onKeep', 'kept'],
  ['onNotHelpful', 'not-helpful'],
] as const)('%s sets a hint aside and is counted, and taking it back has it stand where it was', (choice, counted) => {
  const { memory, tell, made } = make();

  made[choice](calm);
  expect(checks()).toEqual([only.check]);
  expect(tell).toHaveBeenCalledExactlyOnceWith([counted]);

  made.onTakeBack(calm);
  expect(checks()).toEqual([calm.check, only.check]);
  expect(memory.isSetAside('101', keyOf(calm, draft))).toBe(false);
  expect(read).toHaveBeenCalledOnce();
});

test('taken back after the draft has changed, it waits for the next review', () => {
  const { made } = make();
  made.onKeep(calm);
  reply = edited(reply, `${draft} Sorry.`, true);

  made.onTakeBack(calm);

  expect(checks()).toEqual([only.check]);
  expect(read).toHaveBeenCalledOnce();
});

test('only the last one set aside comes back', () => {
  const { made } = make();
  made.onKeep(calm);
  made.onKeep(only);

  made.onTakeBack(only);

  expect(checks()).toEqual([only.check]);
});

test.each([
  ['phrase', { kept: [{ check: 'dismissive/sample', phrase: 'calm down' }] }],
  ['check', { off: ['dismissive/sample'] }],
  ['site', { sitesOff: ['acme.zendesk.com'] }],
] as const)('a stop of the %s is kept in the settings', async (scope, expected) => {
  make().made.onStop(scope, calm);

  await vi.waitFor(async () => expect(await readSettings()).toMatchObject(expected));
  expect(checks()).toEqual([only.check]);
});

test.each([
  ['its check', { off: ['dismissive/sample'] }, false],
  ['its family', { off: ['dismissive'] }, false],
  ['its words', { kept: [{ check: 'dismissive/sample', phrase: 'calm down' }] }, false],
  ['another check', { off: ['blame/sample'] }, true],
])('where %s is turned off, a hint is wanted: %o %s', (_, chosen, wanted) => {
  expect(isWanted({ ...defaults, ...chosen }, calm, draft)).toBe(wanted);
});
