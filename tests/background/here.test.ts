import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hereOf } from '../../entrypoints/background/here';
import { changeSettings } from '../../lib/settings';

const zendesk = 'https://acme.zendesk.com/agent/tickets/1';
const attached = { host: 'Zendesk', mode: 'reply', count: 2, name: 'Ana', seesCustomer: true } as const;

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(browser, { permissions: { contains: async () => false } });
  vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('nobody listens'));
});

test('a reply box that is read says so, with what it reads', async () => {
  vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(attached as never);

  expect(await hereOf(1, zendesk)).toEqual({ state: 'attached', site: 'acme.zendesk.com', attached });
});

test('a known site where no reply box has had focus is waiting', async () => {
  expect(await hereOf(1, zendesk)).toEqual({ state: 'waiting', site: 'acme.zendesk.com', host: 'Zendesk' });
});

test('an unknown site can be permitted', async () => {
  expect(await hereOf(1, 'https://desk.example/t/1')).toEqual({
    state: 'not-permitted',
    site: 'desk.example',
    origins: ['https://desk.example/*'],
  });
});

test('a permitted site is waiting like a known one', async () => {
  Object.assign(browser, { permissions: { contains: async () => true } });

  expect(await hereOf(1, 'https://desk.example/t/1')).toMatchObject({ state: 'waiting', site: 'desk.example' });
});

test('a site that is off and a pause are told as such', async () => {
  await changeSettings(() => ({ sitesOff: ['acme.zendesk.com'] }));
  expect(await hereOf(1, zendesk)).toEqual({ state: 'off', site: 'acme.zendesk.com', locked: false });

  const until = Date.now() + 60_000;
  await changeSettings(() => ({ sitesOff: [], pausedUntil: until }));
  expect(await hereOf(1, zendesk)).toEqual({ state: 'paused', site: 'acme.zendesk.com', until });
});

test.each(['chrome://extensions', 'about:addons', ''])('the page "%s" is closed to extensions', async (url) => {
  expect(await hereOf(1, url)).toEqual({ state: 'closed' });
});
