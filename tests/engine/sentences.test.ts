import nlp from 'compromise/one';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { batchFiles, readCases } from '../../lib/review/cases';
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
  ['Basic gardening 😊 Send me the label', ['Basic gardening 😊', 'Send me the label']],
  ['Thanks 🙏🏽❤️ We open at 9.', ['Thanks 🙏🏽❤️', 'We open at 9.']],
  ['A smile 😊 in the middle', ['A smile 😊 in the middle']],
  ['He calls in 5 min. He tests it first.', ['He calls in 5 min.', 'He tests it first.']],
  ['sorry about mum x The rule stays', ['sorry about mum x', 'The rule stays']],
  ['A box of 3 x Large', ['A box of 3 x Large']],
])('%j splits into %j', (text, expected) => {
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('the splitter taken from compromise ends sentences where the whole of it does, and else only after an emoji, a kiss or "min."', () => {
  type Splitter = { one: { tokenize: { splitSentences(text: string, world: unknown): string[] } } };
  const { splitSentences: split } = (nlp.methods() as unknown as Splitter).one.tokenize;
  for (const { reply } of batchFiles().flatMap(readCases)) {
    let line = 0;
    const expected = new Set<number>();
    for (const text of reply.split(/(\r\n|[\n\r\u2028\u2029])/)) {
      let at = line;
      for (const sentence of split(text, nlp.world())) {
        if (sentence.trim()) expected.add(at + sentence.trimEnd().length);
        at += sentence.length;
      }
      line += text.length;
    }
    const ends = splitSentences(reply).map(({ end }) => end);
    expect([...expected].filter((end) => !ends.includes(end))).toEqual([]);
    for (const end of ends.filter((one) => !expected.has(one)))
      expect(reply.slice(0, end)).toMatch(
        /(?:\p{Extended_Pictographic}|\uFE0F|[\u{1F3FB}-\u{1F3FF}]| x+|\d ?(?:mins?|hrs?)\.)$/iu,
      );
  }
}, 60_000);

test.each([
  ['with spaces', 'a word and '.repeat(200)],
  ['without', 'x'.repeat(2000)],
  ['of pairs of surrogates', '😀'.repeat(900)],
])(
  'a sentence of great length %s is read in parts, none longer than 601 characters and none cut in a code point',
  (_, text) => {
    const spans = splitSentences(text);
    expect(spans.length).toBeGreaterThan(2);
    expect(
      spans
        .map(({ start, end }) => text.slice(start, end))
        .join(' ')
        .replaceAll(' ', ''),
    ).toBe(text.replaceAll(' ', ''));
    for (const { start, end } of spans) {
      expect(end - start).toBeLessThanOrEqual(601);
      expect(text.slice(start, end).isWellFormed()).toBe(true);
    }
  },
);
