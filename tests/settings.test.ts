import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  defaults,
  isKept,
  keepPolicy,
  parseSettings,
  readPolicy,
  readSettings,
  watchSettings,
} from '../lib/settings';

beforeEach(() => fakeBrowser.reset());

test('without anything stored the defaults hold', async () => {
  expect(await readSettings()).toEqual(defaults);
});

test.each([
  ['nothing', undefined],
  ['a string', 'off'],
  ['wrong types', { off: 'all', sitesOff: [3], pausedUntil: 'soon', kept: [{ check: 1 }], reader: 'yes', since: NaN }],
])('stored data of the wrong shape (%s) gives way to the defaults', (_, stored) => {
  expect(parseSettings(stored)).toEqual(defaults);
});

test('a change keeps what it does not name', async () => {
  await changeSettings(() => ({ off: ['jargon'] }));
  await changeSettings(({ off }) => ({ off: [...off, 'dismissive/wall'], pausedUntil: 7 }));

  expect(await readSettings()).toEqual({ ...defaults, off: ['jargon', 'dismissive/wall'], pausedUntil: 7 });
});

test('what the team has set holds beside the agent’s own choice, and is not stored as such', async () => {
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(async () => ({ off: ['apology'], reader: false }));
  keepPolicy();
  await vi.waitFor(async () => expect(await readPolicy()).toEqual({ off: ['apology'], reader: false }));

  await changeSettings(() => ({ off: ['jargon'], reader: true }));

  expect(await readSettings()).toMatchObject({ off: ['jargon', 'apology'], reader: false });
  await changeSettings(({ off }) => ({ off: off.filter((one) => one !== 'jargon') }));
  expect((await readSettings()).off).toEqual(['apology']);
});

test('a browser without managed storage has no policy', async () => {
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(async () => {
    throw new Error('Managed storage manifest not found');
  });
  const asked = vi.spyOn(browser.storage.local, 'get');
  keepPolicy();
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());

  expect(await readPolicy()).toEqual({});
});

test('whoever watches hears of a change until their signal ends', async () => {
  const stop = new AbortController();
  const changed = vi.fn();
  watchSettings(changed, stop.signal);
  await changeSettings(() => ({ off: ['jargon'] }));
  await vi.waitFor(() => expect(changed).toHaveBeenCalledWith({ ...defaults, off: ['jargon'] }));

  stop.abort();
  await changeSettings(() => ({ off: [] }));
  await readSettings();

  expect(changed).toHaveBeenCalledOnce();
});

test('a kept phrase is known again in other case and spacing, for its own check', () => {
  const settings = { ...defaults, kept: [{ check: 'canned/thanks', phrase: 'thank you for reaching out' }] };

  expect(isKept(settings, 'canned/thanks', 'Thank you  for\nreaching out')).toBe(true);
  expect(isKept(settings, 'canned/other', 'Thank you for reaching out')).toBe(false);
});
