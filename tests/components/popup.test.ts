import { expect, test } from 'vitest';
import { pageState } from '../../entrypoints/popup/page-state';
import type { Attached, Here } from '../../lib/wire';

const site = 'acme.zendesk.com';
const attached: Attached = { host: 'Zendesk', mode: 'reply', count: 2, name: 'Priya', seesCustomer: true };
const on = (changes: Partial<Attached> = {}): Here => ({
  state: 'attached',
  site,
  attached: { ...attached, ...changes },
});

test.each([
  ['a reply beside its message', on(), 'ok', 'Reading the reply and Priya’s message.'],
  ['a customer without a name', on({ name: null }), 'ok', 'Reading the reply and the customer’s message.'],
  ['wording alone', on({ seesCustomer: false }), 'half', 'Reading the wording. The customer’s message is not in view.'],
  ['an internal note', on({ mode: 'note' }), 'rest', 'An internal note: notes are never read.'],
  ['a box of unknown kind', on({ mode: 'unknown' }), 'rest', 'This box may not be a reply, so it is not read.'],
  [
    'no box in focus yet',
    { state: 'waiting', site, host: 'Zendesk' },
    'rest',
    'Click into the reply, and Heard reads along.',
  ],
  ['a page closed to all', { state: 'closed' }, 'rest', 'No extension may read this page.'],
] as const)('the popup says what is read: %s', (_, here, shape, line) => {
  expect(pageState(here)).toMatchObject({ shape, line });
});

test.each([
  ['reading can be paused', on(), 'pause', true],
  ['a pause can be ended', { state: 'paused', site, until: 0 }, 'resume', true],
  ['another site can be asked for', { state: 'not-permitted', site, origins: [] }, 'ask', null],
  ['a site that is off can only be switched on', { state: 'off', site, locked: false }, null, false],
] as const)('%s', (_, here, action, isOn) => {
  expect(pageState(here)).toMatchObject({ action, isOn });
});

test('what the team has turned off cannot be switched on', () => {
  expect(pageState({ state: 'off', site, locked: true })).toMatchObject({ isLocked: true, isOn: false });
});

test('a note offers no hints to go to', () => {
  expect(pageState(on()).count).toBe(2);
  expect(pageState(on({ mode: 'note' })).count).toBeNull();
});
