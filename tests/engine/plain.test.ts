import { expect, test } from 'vitest';
import { plainOf } from '../../lib/engine/plain';

test.each([
  ["I don't", 'i do not'],
  ['I dont', 'i do not'],
  ['You can’t', 'you can not'],
  ["We won't", 'we will not'],
  ["It's late", 'it is late'],
  ["It's been late", 'it has been late'],
  ["You'd been told", 'you had been told'],
  ["You'd like it", 'you would like it'],
  ["the parcel's label", "the parcel's label"],
  ['so-called “help”', 'so called "help"'],
  ['a  b\u00a0c', 'a b c'],
])('%s reads as %s', (source, text) => {
  expect(plainOf(source).text).toBe(text);
});

test.each([
  ["Sorry, we don't refund.", 'do not', "don't"],
  ["Sorry, we don't refund.", 'not', "don't"],
  ['Please “calm down” 😀 now', 'calm down', 'calm down'],
  ["It's only small", 'it is only', "It's only"],
])('in %s the words "%s" lead back to "%s"', (source, words, original) => {
  const plain = plainOf(source);
  const at = plain.text.indexOf(words);

  const { start, end } = plain.toSource(at, at + words.length);

  expect(source.slice(start, end)).toBe(original);
});
