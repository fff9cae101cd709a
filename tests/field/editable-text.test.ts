// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isProtected, keptContent, offsetOf, placeAt, readEditable } from '../../lib/field/editable-text';

function host(html: string, style = ''): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true" style="${style}">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
}
const read = (html: string, exclude = '', style = '') => readEditable(host(html, style), exclude).text;

test.each([
  ['paragraphs are lines', '<p>Hi,</p><p>there</p>', 'Hi,\nthere'],
  ['an empty paragraph is an empty line', '<p>Hi,</p><p><br></p><p>there</p>', 'Hi,\n\nthere'],
  ['a line break is a line break', '<p>one<br>two</p>', 'one\ntwo'],
  ['two line breaks leave a line empty', '<div>one<br><br>two</div>', 'one\n\ntwo'],
  ['a line break that only fills the end of a paragraph is none', '<p>one<br></p><p>two</p>', 'one\ntwo'],
  [
    'a bare first line ends where a block begins',
    'one<div>two</div><div><br></div><div>three</div>',
    'one\ntwo\n\nthree',
  ],
  [
    'an item is a line, whatever it is wrapped in',
    '<ul><li><p>one</p></li><li>two</li></ul><p>three</p>',
    'one\ntwo\nthree',
  ],
  ['an element without content is no line', '<p>one</p><div></div><p>two</p>', 'one\ntwo'],
  ['no-break spaces read as spaces', '<p>one&nbsp; two&nbsp;</p>', 'one  two '],
  ['what only holds a caret is left out', '<p>o\u200bn\u2060e</p><p>\ufeff<br></p><p>two</p>', 'one\n\ntwo'],
  ['joiners in emoji stay', '<p>👩\u200d💻</p>', '👩\u200d💻'],
  [
    'white space of the markup counts as one space',
    '<p>\n  one\n  <b> two</b>\t three\n</p>\n<p>four</p>',
    'one two three\nfour',
  ],
  ['a mention is part of its sentence', '<p>Ask <span contenteditable="false">@Anna</span> now</p>', 'Ask @Anna now'],
  ['scripts, styles and comments say nothing', '<p>one<!-- x --><style>p{}</style></p>', 'one'],
  ['an image says nothing', '<p>one <img src="x.png">two</p>', 'one two'],
])('%s', (_, html, text) => {
  expect(read(html)).toBe(text);
});

test('where white space is kept, line breaks in text are line breaks and the last one fills its block', () => {
  expect(read('one  two\nthree\n', '', 'white-space: pre-wrap')).toBe('one  two\nthree');
  expect(read('<p>one\n\ntwo</p>', '', 'white-space: pre-wrap')).toBe('one\n\ntwo');
});

test('excluded subtrees are left out and end a line where they are blocks', () => {
  expect(read('one<div class="quote">said</div>two', '.quote')).toBe('one\ntwo');
  expect(read('one <span class="mark">said </span>two', '.mark')).toBe('one two');
});

const samples = [
  '<p>Hi <b>Priya</b>,</p><p><br></p><p>It is <i>on<b>ly</b></i> a&nbsp;delay.</p>',
  'first<div>se\u200bcond <a href="https://example.com/">link</a> x</div><ul><li>one</li><li>two<br>three</li></ul>',
  '<p>  lots \n of   <b> space </b> here </p>\n<p>👩🏽\u200d💻 “quoted”</p>',
];

test.each(samples)('every offset has a place on its line that leads back to it: %s', (html) => {
  const element = host(html);
  const known = readEditable(element, '');

  for (let offset = 0; offset <= known.text.length; offset++) {
    for (const side of ['before', 'after'] as const) {
      expect(offsetOf(known, placeAt(element, known, offset, side))).toBe(offset);
    }
  }
});

test.each(samples)('a stretch holds exactly its words: %s', (html) => {
  const element = host(html);
  const known = readEditable(element, '');
  const offset = fc.integer({ min: 0, max: known.text.length });

  fc.assert(
    fc.property(offset, offset, (one, other) => {
      const [start, end] = one < other ? [one, other] : [other, one];
      const words = known.text.slice(start, end);
      if (words.includes('\n') || words === '') return;
      const range = document.createRange();
      const [from, to] = [placeAt(element, known, start, 'after'), placeAt(element, known, end, 'before')];
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      const held = range
        .toString()
        .replace(/[\u200b]/g, '')
        .replace(/\u00a0/g, ' ')
        .replace(/[ \n]+/g, ' ');
      expect(held.trim()).toBe(words.replace(/ +/g, ' ').trim());
    }),
  );
});

test('an edit may touch a link or mention at its edge, and not reach into it', () => {
  const known = readEditable(
    host('<p>Ask <span contenteditable="false">@Anna</span> or <a href="/x">look here</a>.</p>'),
    '',
  );
  const at = (words: string) => ({ start: known.text.indexOf(words), end: known.text.indexOf(words) + words.length });

  expect(isProtected(known, at('Ask '))).toBe(false);
  expect(isProtected(known, at(' or '))).toBe(false);
  expect(isProtected(known, at('Ask @Anna'))).toBe(true);
  expect(isProtected(known, at('or look'))).toBe(true);
  expect(isProtected(known, at('here.'))).toBe(true);
  expect(isProtected(known, { start: at('ook').start, end: at('ook').start })).toBe(true);
  expect(isProtected(known, { start: at('look').start, end: at('look').start })).toBe(false);
});

test('an edit may not swallow an image or a left out block', () => {
  const known = readEditable(
    host('<p>one <img src="x.png">two</p><div class="quote">said</div><p>three</p>'),
    '.quote',
  );

  expect(isProtected(known, { start: 0, end: 4 })).toBe(false);
  expect(isProtected(known, { start: 2, end: 6 })).toBe(true);
  expect(isProtected(known, { start: 5, end: 9 })).toBe(true);
});

test('what must be kept changes with a link’s words and with nothing else', () => {
  const kept = (html: string) => keptContent(readEditable(host(html), ''));

  expect(kept('<p>a <a href="/x">link</a> b</p>')).toBe(kept('<p>other words <a href="/x"><b>li</b>nk</a></p>'));
  expect(kept('<p>a <a href="/x">link</a></p>')).not.toBe(kept('<p><a href="/x">a link</a></p>'));
  expect(kept('<p>a <a href="/x">link</a></p>')).not.toBe(kept('<p>a link</p>'));
});
