import { expect, test } from 'vitest';
import { isFinished } from '../../entrypoints/content/finished';

test.each([
  ['a full stop', 'These things happen.|', true],
  ['a mark inside of quotes', 'You wrote “it broke.”|', true],
  ['several marks', 'Calm down!!|', true],
  ['the end of a line without a mark', 'Hi Priya\n|', true],
  ['a mark amid the draft', 'Calm down.| We are on it', true],
  ['the space after it, which was read already', 'Calm down. |', false],
  ['a word', 'These things happen|', false],
  ['an abbreviation', 'Bring it back, e.g.|', false],
  ['an hour', 'We close at 5 p.m.|', false],
  ['a second empty line', 'Hi Priya\n\n|', false],
  ['nothing', '|', false],
])('%s counts as the end of a sentence, or not: %s', (_, marked, expected) => {
  const offset = marked.indexOf('|');

  expect(isFinished(marked.replace('|', ''), offset)).toBe(expected);
});
