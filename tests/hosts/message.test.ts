// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { messageText, personName } from '../../lib/hosts/message';

const textOf = (html: string) => {
  const element = document.createElement('div');
  element.innerHTML = html;
  document.body.replaceChildren(element);
  return messageText(element);
};

test.each([
  ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
  ['lines', 'One<br>two<div>three</div>', 'One\ntwo\nthree'],
  ['inline markup', 'a <b>bold</b>\n  word', 'a bold word'],
  ['line feeds that show', '<span class="whitespace-pre-wrap">one\ntwo</span>', 'one\ntwo'],
  ['line feeds that do not', '<span>one\ntwo</span>', 'one two'],
  ['no-break and zero-width blanks', 'a\u00a0b\u200b c', 'a b c'],
])('%s become plain text', (_, html, text) => {
  expect(textOf(html)).toBe(text);
});

test.each([
  ['a blockquote', 'New.<blockquote>Old.</blockquote>'],
  ['Gmail’s quote', 'New.<div class="gmail_quote"><div class="gmail_attr">On Mon, Leo wrote:</div>Old.</div>'],
  ['Outlook’s quote', '<div>New.</div><hr><div id="divRplyFwdMsg">From: Leo</div><div>Old.</div>'],
  [
    'Outlook’s quote as copied into a thread',
    '<div>New.</div><div id="x_divRplyFwdMsg">From: Leo</div><div>Old.</div>',
  ],
  [
    'an attribution in text',
    '<div>New.</div><div>On 3 May 2026, at 10:12, Leo &lt;leo@a.example&gt; wrote:</div><div>Old.</div>',
  ],
  ['quoted lines', '<div>New.</div><div>&gt; Old.</div>'],
  ['a signature mark', '<div>New.</div><div>-- </div><div>Ana</div>'],
  ['hidden decoration', 'New.<span aria-hidden="true">9:01</span>'],
])('%s is left out', (_, html) => {
  expect(textOf(html)).toBe('New.');
});

test('a sentence that merely reports what someone wrote stays', () => {
  expect(textOf('<p>On Monday your colleague wrote: it is on its way.</p>')).toBe(
    'On Monday your colleague wrote: it is on its way.',
  );
});

test.each([
  [' Ana  Roca ', 'Ana Roca'],
  ['ana@a.example', null],
  ['+49 30 1234', null],
  ['', null],
])('"%s" is shown as the name %s', (shown, name) => {
  expect(personName(shown)).toBe(name);
});
