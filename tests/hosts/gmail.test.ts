// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { gmail } from '../../lib/hosts/gmail';
import { one, openPage } from '../pages/open';

beforeEach(() => openPage('gmail/inline-and-popups', 'https://mail.google.com/mail/u/0/#inbox/18c1'));

const composer = (id: string) => {
  const found = gmail.composer(one(`#${id}`));
  if (!found) throw new Error(`No composer at ${id}.`);
  return found;
};

test('an inline reply answers the message above it, not a later one', () => {
  expect(composer('inline').thread()).toEqual({
    customer: 'The new shade is cracked too.\n\nWhen will I have a whole one?',
    name: 'Ines Roca',
    channel: 'email',
    turn: 'later',
    earlier: ['We will send a new shade.'],
  });
});

test('a pop-up with the subject of the open thread answers its latest message', () => {
  expect(composer('popped').thread().customer).toBe('Hello? Is anyone there?');
});

test('a new message in a pop-up has no customer', () => {
  expect(composer('fresh').thread()).toMatchObject({ customer: null, name: null, turn: 'first', earlier: [] });
});

test('what is passed on has no customer to answer, and is no composer', () => {
  expect(gmail.composer(one('#forward'))).toBeNull();
});

test('several composes at once are several conversations, each with its own Send', () => {
  const names = ['inline', 'popped', 'fresh'].map((id) => composer(id).conversation());

  expect(names).toEqual(['thread-f:18', 'c2', 'c3']);
  expect(composer('inline').send()?.id).toBe('inline-send');
  expect(composer('popped').send()?.id).toBe('popped-send');
  expect(composer('fresh').send()).toBeNull();
});

test('the signature in the box is left out of the draft', () => {
  const box = one('#inline');

  const left = Array.from(box.children).filter((child) => !child.matches(composer('inline').exclude));

  expect(left.map((child) => child.textContent).join('|')).toBe('Hi Ines,||we are on it.|');
});

test('a folded message cannot be read', () => {
  for (const body of document.querySelectorAll('.a3s')) body.remove();

  expect(composer('inline').thread()).toMatchObject({ customer: null, name: 'Ines Roca' });
});

test('search, subject and recipients are no composers', () => {
  for (const selector of ['[name="q"]', '[name="subjectbox"]', '[role="combobox"]'])
    expect(gmail.composer(one(selector))).toBeNull();
});
