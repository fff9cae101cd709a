// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { blame, review, view, wording } from './gallery/samples';
import {
  actions,
  at,
  button,
  find,
  heading,
  isOpen,
  key,
  log,
  nameOf,
  press,
  root,
  spoken,
  surface,
  texts,
  update,
  without,
} from './mounted';

test.each([
  ['“It’s only a small delay”', 'stop phrase'],
  ['Making small', 'stop check'],
  ['All checks on this site', 'stop site'],
  ['Pause for an hour', 'pause'],
])('the menu line %s leads to %s', (line, told) => {
  surface.openHint(at(wording), 'pointer');
  press('More');
  const item = Array.from(root().querySelectorAll<HTMLElement>('.menu button')).find((one) =>
    one.textContent?.startsWith(line),
  );
  item?.click();

  expect(log.at(-1)).toBe(told);
  expect(isOpen()).toBe(false);
});

test('a rewrite shrinks the popover to what happened, with undo and next', async () => {
  surface.openHint(at(wording), 'pointer');
  press('Replace with');

  await vi.waitFor(() => expect(texts('.done b')).toEqual(['Replaced']));
  expect(texts('.done small')).toEqual(['The delay is on the courier’s side.']);
  expect(spoken()).toBe('Replaced. Undo with Control Z.');
  press('Next, 3 of 3');
  expect(heading()).toContain('We’ll look into it');
});

test('undo from the popover goes to the editor’s own', async () => {
  surface.openHint(at(wording), 'pointer');
  press('Replace with');
  await vi.waitFor(() => expect(texts('.done b')).toEqual(['Replaced']));

  button('Undo').click();

  await vi.waitFor(() => expect(texts('.done b')).toEqual(['Undone']));
  expect(log).toContain('undo');
});

test('Ctrl+Z inside the popover undoes what was applied', async () => {
  surface.openHint(at(wording), 'key');
  press('Replace with');
  await vi.waitFor(() => expect(texts('.done b')).toEqual(['Replaced']));
  expect(nameOf(root().activeElement as Element)).toContain('Undo');

  key('z', { ctrlKey: true });

  await vi.waitFor(() => expect(log).toContain('undo'));
});

test('a slot that waits in the draft is spoken', async () => {
  actions.onApply = async (hint) => {
    without(hint);
    return { state: 'applied', slot: 'what it touches' };
  };
  surface.openHint(at(wording), 'pointer');
  press('Replace with: I know');

  await vi.waitFor(() => expect(spoken()).toBe('Replaced. Fill in: what it touches.'));
});

test.each([
  ['is refused', async () => ({ state: 'unchanged' }) as const],
  ['throws', () => Promise.reject(new Error('gone'))],
])('an edit that %s says that the reply is unchanged and offers the words', async (_, onApply) => {
  actions.onApply = onApply;
  surface.openHint(at(wording), 'pointer');
  press('Replace with');

  await vi.waitFor(() => expect(texts('.done b')).toEqual(['Your reply is unchanged']));
  expect(texts('.copy')).toEqual(['Copy wording']);
  expect(find('.undo')).toBeNull();
});

test('an edit that went wrong says so, and claims neither a change nor none', async () => {
  actions.onApply = async () => ({ state: 'spoiled' });
  surface.openHint(at(wording), 'pointer');
  press('Replace with');

  await vi.waitFor(() => expect(texts('.done b')).toEqual(['Look at your reply']));
  expect(spoken()).toContain('Its own undo takes that back.');
  expect(find('.undo')).toBeNull();
});

test('a hint kept gives way to the next one, with what is left spoken', () => {
  surface.openHint(at(wording), 'pointer');
  press('Keep mine');

  expect(heading()).toContain('We’ll look into it');
  expect(spoken()).toBe('Kept. 3 left.');
  expect(log).toContain('keep');
});

test('the last one kept says that it was', () => {
  update(view({ review: { ...review, hints: [wording] } }));
  surface.openHint(0, 'pointer');
  press('Keep mine');

  expect(texts('.done b')).toEqual(['That was the last one']);
});

test('a hint that is not helpful is noted for this draft', () => {
  surface.openHint(at(blame), 'pointer');
  press('Not helpful');

  expect(texts('.done')[0]).toContain('Not again in this draft.');
  expect(log).toContain('not helpful');
});

test.each(['Keep mine', 'Not helpful'])('%s is taken back by Undo, and the hint stands open again', (choice) => {
  update(view({ review: { ...review, hints: [wording] } }));
  surface.openHint(0, 'pointer');
  press(choice);

  press('Undo');

  expect(log).toContain('take back');
  expect(log).not.toContain('undo');
  expect(heading()).toBe('“It’s only a small delay”');
});
