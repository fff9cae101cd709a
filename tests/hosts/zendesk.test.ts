// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { zendesk } from '../../lib/hosts/zendesk';
import { one, openPage } from '../pages/open';

const url = 'https://acme.zendesk.com/agent/tickets/101';
const box = (ticket: string) => one(`[data-ticket-id="${ticket}"] [role="textbox"]`);
const switcher = (ticket: string) => one(`[data-ticket-id="${ticket}"] [data-channel]`);
const composerIn = (ticket: string) => {
  const composer = zendesk.composer(box(ticket));
  if (!composer) throw new Error('No composer.');
  return composer;
};

test('a ticket shows the latest message of the customer by time, whatever order the page lists', () => {
  openPage('zendesk/two-tickets', url);

  expect(composerIn('101').thread()).toEqual({
    customer: 'The second kettle leaks too.\n\nI need one by Friday.',
    name: 'Mara Lind',
    channel: 'email',
    turn: 'later',
    earlier: ['We have sent you a new kettle.'],
  });
});

test('a hidden ticket keeps its own conversation, mode and message', () => {
  openPage('zendesk/two-tickets', url);

  const composer = composerIn('102');

  expect(composer.conversation()).toBe('102');
  expect(composer.mode()).toBe('note');
  expect(composer.thread()).toMatchObject({ customer: 'Where is my invoice?', name: 'Tomas Reh', turn: 'first' });
});

test.each([
  ['public in both signals', 'web', 'Public reply composer', 'reply'],
  ['e-mail in a language we do not know', 'email', 'Éditeur', 'reply'],
  ['internal by channel, in a language we do not know', 'internal', 'Éditeur', 'note'],
  ['internal by label alone', '', 'Internal note composer', 'note'],
  ['public by channel, internal by label', 'web', 'Internal note composer', 'note'],
  ['internal by channel, public by label', 'internal', 'Public reply composer', 'unknown'],
  ['without either signal', '', '', 'unknown'],
])('the mode of a composer that is %s is told by both signals', (_, channel, label, mode) => {
  openPage('zendesk/two-tickets', url);
  switcher('101').setAttribute('data-channel', channel);
  switcher('101').removeAttribute('aria-label');
  box('101').setAttribute('aria-label', label);

  expect(composerIn('101').mode()).toBe(mode);
});

test('the mode is read afresh when the agent switches to an internal note', () => {
  openPage('zendesk/two-tickets', url);
  const composer = composerIn('101');

  const before = composer.mode();
  switcher('101').setAttribute('data-channel', 'internal');
  switcher('101').setAttribute('aria-label', 'Internal note');
  box('101').setAttribute('aria-label', 'Internal note composer');

  expect([before, composer.mode()]).toEqual(['reply', 'note']);
});

test('a composer that the page has made anew is found, with the same conversation', () => {
  openPage('zendesk/two-tickets', url);
  const old = box('101');
  old.replaceWith(old.cloneNode(true));

  const composer = composerIn('101');

  expect(composer.element).not.toBe(old);
  expect(composer.conversation()).toBe('101');
});

test('search and subject are no composers', () => {
  openPage('zendesk/two-tickets', url);

  expect(zendesk.composer(one('input[type="search"]'))).toBeNull();
  expect(zendesk.composer(one('[data-test-id="omni-header-subject"]'))).toBeNull();
});

test('Send is the button of the same ticket', () => {
  openPage('zendesk/two-tickets', url);

  expect(composerIn('101').send()?.closest('[data-ticket-id]')?.getAttribute('data-ticket-id')).toBe('101');
});

test("in messaging the customer's last messages are one, and a bot is not an agent", () => {
  openPage('zendesk/messaging', 'https://acme.zendesk.com/agent/tickets/201');

  expect(composerIn('201').mode()).toBe('reply');
  expect(composerIn('201').thread()).toEqual({
    customer: 'my card was charged twice\ncan you check?',
    name: 'Sam',
    channel: 'chat',
    turn: 'first',
    earlier: [],
  });
});
