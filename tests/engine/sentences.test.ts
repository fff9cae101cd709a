import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../lib/engine/sentences';

test('sentences come in order, do not overlap, and leave only white space between them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      let at = 0;
      for (const { start, end } of splitSentences(text)) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});

test.each([
  ['It is late. I know.', ['It is late.', 'I know.']],
  ['Hi Tom,\nIt is late', ['Hi Tom,', 'It is late']],
  ['See Mr. Brown at 10.30 a.m. today.', ['See Mr. Brown at 10.30 a.m. today.']],
])('%j splits into %j', (text, expected) => {
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
