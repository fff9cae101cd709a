import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftsAfter, smallestEdit, widened } from '../../lib/field/smallest-edit';

const apply = (draft: string, { span, text }: { span: { start: number; end: number }; text: string }) =>
  draft.slice(0, span.start) + text + draft.slice(span.end);

test('only the words that differ are written', () => {
  expect(smallestEdit('It is only a small delay.', { start: 0, end: 25 }, 'It is only a long delay.')).toEqual({
    span: { start: 13, end: 18 },
    text: 'long',
  });
});

test('what is the same needs no edit', () => {
  const { span, text } = smallestEdit('same', { start: 0, end: 4 }, 'same');

  expect([span.start === span.end, text]).toEqual([true, '']);
});

test.each([
  ['skin tones', '👍🏻 yes', '👍🏿 yes'],
  ['families', '👩‍💻 on it', '👩‍🔧 on it'],
  ['flags', '🇳🇱 sent', '🇳🇴 sent'],
  ['accents', 'cafe\u0301 bar', 'cafe\u0300 bar'],
])('no character is cut in two: %s', (_, before, after) => {
  const { span, text } = smallestEdit(before, { start: 0, end: before.length }, after);

  expect(span.start).toBe(before === 'cafe\u0301 bar' ? 3 : 0);
  expect(apply(before, { span, text })).toBe(after);
});

test('the smallest edit gives what the whole one would, for any draft', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', ' ', '\n', '👩‍💻', '🇳🇱', 'e\u0301', '’'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(words, words, words, words, (head, middle, tail, text) => {
      const draft = head + middle + tail;
      const span = { start: head.length, end: head.length + middle.length };

      expect(apply(draft, smallestEdit(draft, span, text))).toBe(head + text + tail);
    }),
  );
});

test('a wider edit takes one more character of the same line, or none', () => {
  const draft = 'one 🇳🇱\ntwo';
  const change = { span: { start: 4, end: 4 }, text: 'x' };

  expect(widened(draft, change, 'after')).toEqual({ span: { start: 4, end: 8 }, text: 'x🇳🇱' });
  expect(widened(draft, change, 'before')).toEqual({ span: { start: 3, end: 4 }, text: ' x' });
  expect(widened(draft, { span: { start: 8, end: 8 }, text: 'x' }, 'after')).toBeNull();
  expect(widened(draft, { span: { start: 0, end: 3 }, text: '' }, 'before')).toBeNull();
});

test('a blank line put in may come out as the gap between paragraphs, and nothing else may differ', () => {
  const change = { span: { start: 0, end: 0 }, text: 'Hi Priya,\n\n' };

  expect(draftsAfter('It\n\nleft.', change)).toEqual(['Hi Priya,\n\nIt\n\nleft.', 'Hi Priya,\nIt\n\nleft.']);
  expect(draftsAfter('It left.', { span: { start: 3, end: 7 }, text: 'is here' })).toEqual(['It is here.']);
});
