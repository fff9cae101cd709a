import { expect, test } from 'vitest';
import { difference, pieces, plain, sentenceWith } from '../../components/difference';
import type { Rewrite } from '../../lib/engine/review';

/** Pieces as one line: -gone-, +new+, <slot>. */
const line = (list: ReturnType<typeof difference>) =>
  list.map(({ kind, text }) => ({ same: text, gone: `-${text}-`, new: `+${text}+`, slot: `<${text}>` })[kind]).join('');

test.each([
  ['keeps the words both have', 'It’s only a small delay', 'The delay is', '-It’s only a small-+ The+ delay+ is+'],
  ['shows a slot as a slot', 'only a delay', 'a delay until [[day]]', '-only- a delay+ until+< day>'],
  ['keeps a space between what goes and what comes', 'As I said, shades', 'Shades', '-As I said, shades-+ Shades+'],
])('a difference %s', (_, before, after, expected) => {
  expect(line(difference(before, after, false))).toBe(expected);
});

test('where one word in ten stays, only what comes is shown', () => {
  const before = 'Your refund will be handled by somebody from another team soon enough.';
  const shown = difference(before, 'I’ll write to you about the refund on [[day]], whatever I learn.', true);

  expect(shown.some(({ kind }) => kind === 'gone')).toBe(false);
});

test('a sentence that goes as a whole is not shown, only what comes', () => {
  const shown = difference(
    'We’ll look into it and get back to you shortly.',
    'I’ll [[do]] and write by [[day]].',
    true,
  );

  expect(shown.some(({ kind }) => kind === 'gone')).toBe(false);
  expect(shown.map(({ text }) => text).join('')).toBe('I’ll do and write by day.');
});

test('a single short word between two changes is not kept, so that the line does not splinter', () => {
  const shown = difference('you failed to attach files', 'please try to send files', false);

  expect(shown.find(({ kind }) => kind === 'same')?.text.trim()).toBe('files');
});

const draft = 'Hello. It’s only a small delay on the courier’s side. Bye.';
const at = (words: string, text: string): Rewrite => ({
  span: { start: draft.indexOf(words), end: draft.indexOf(words) + words.length },
  text,
});

test('a phrase is shown with the rest of its sentence', () => {
  const shown = pieces(draft, at('It’s only a small delay', 'The delay is'));

  expect(
    shown
      .filter(({ kind }) => kind !== 'gone')
      .map(({ text }) => text)
      .join('')
      .trim(),
  ).toBe('The delay is on the courier’s side.');
});

test('a sentence left out is shown struck, without its neighbours', () => {
  expect(pieces(draft, at('It’s only a small delay on the courier’s side.', ''))).toEqual([
    { kind: 'gone', text: 'It’s only a small delay on the courier’s side.' },
  ]);
});

test('an insertion shows its words and its slots', () => {
  expect(pieces(draft, { span: { start: 7, end: 7 }, text: 'I’m sorry, [[name]]. ' })).toEqual([
    { kind: 'same', text: 'I’m sorry, ' },
    { kind: 'slot', text: 'name' },
    { kind: 'same', text: '.' },
  ]);
});

test('the sentence after a rewrite reads as it stands in the draft', () => {
  expect(sentenceWith(draft, at('It’s only a small delay', 'The delay is'))).toBe(
    'The delay is on the courier’s side.',
  );
  expect(plain('by [[day]].')).toBe('by [day].');
});
