import { expect, test } from 'vitest';
import { createMemory, keyOf } from '../../entrypoints/content/memory';
import { hintOf } from './samples';

test('a hint set aside stays so in its conversation, and nowhere else', () => {
  const memory = createMemory();
  const draft = 'Calm down. Please calm DOWN.';
  const hint = hintOf(draft, 'Calm down', '');
  memory.setAside('zendesk 101', keyOf(hint, draft));

  const later = { ...hint, span: { start: 18, end: 27 } };

  expect(memory.isSetAside('zendesk 101', keyOf(later, draft))).toBe(true);
  expect(memory.isSetAside('zendesk 102', keyOf(hint, draft))).toBe(false);
});

test('only the last fifty conversations are remembered', () => {
  const memory = createMemory();

  for (let index = 0; index < 60; index++) memory.setAside(`${index}`, 'a');

  expect(memory.isSetAside('9', 'a')).toBe(false);
  expect(memory.isSetAside('59', 'a')).toBe(true);
});

test('a hint taken back is pointed out again, the others are not', () => {
  const memory = createMemory();
  memory.setAside('a', 'calm down');
  memory.setAside('a', 'small delay');

  memory.takeBack('a', 'calm down');

  expect(memory.isSetAside('a', 'calm down')).toBe(false);
  expect(memory.isSetAside('a', 'small delay')).toBe(true);
});
