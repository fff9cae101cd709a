// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { watch } from '../../entrypoints/content/watch';
import { one, openPage } from '../pages/open';

const send = vi.spyOn(browser.runtime, 'sendMessage');
// happy-dom knows no inherited editability.
const editable = (selector: string) =>
  Object.defineProperty(one(selector), 'isContentEditable', { value: true, configurable: true }) as HTMLElement;

beforeEach(() => {
  openPage('zendesk/two-tickets', 'https://acme.zendesk.com/agent/tickets/101');
  send.mockReset().mockResolvedValue(true);
});

test('the first focus in a composer has the reading part run, once', async () => {
  watch(document);

  editable('[data-ticket-id="101"] [role="textbox"]').focus();
  await vi.waitFor(() => expect(send).toHaveBeenCalledExactlyOnceWith({ kind: 'attach' }));
  one('input[type="search"]').focus();
  editable('[data-ticket-id="101"] [role="textbox"]').focus();

  expect(send).toHaveBeenCalledOnce();
});

test('focus in search and subject asks for nothing', async () => {
  watch(document);

  one('input[type="search"]').focus();
  one('[data-test-id="omni-header-subject"]').focus();
  await Promise.resolve();

  expect(send).not.toHaveBeenCalled();
});

test('until then it adds one listener, and no timer, observer, node or attribute', () => {
  const listening = vi.spyOn(document, 'addEventListener');
  const others = [
    vi.spyOn(window, 'addEventListener'),
    vi.spyOn(globalThis, 'setTimeout'),
    vi.spyOn(globalThis, 'setInterval'),
  ];
  const observing = vi.spyOn(MutationObserver.prototype, 'observe');
  const before = document.documentElement.outerHTML;

  watch(document);

  expect(listening.mock.calls.map(([type]) => type)).toEqual(['focusin']);
  for (const other of [...others, observing]) expect(other).not.toHaveBeenCalled();
  expect(document.documentElement.outerHTML).toBe(before);
  vi.restoreAllMocks();
});

test('where the reading part could not be run, the next focus tries again', async () => {
  vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValueOnce(new Error('no background')).mockResolvedValue(true);
  watch(document);
  const box = editable('[data-ticket-id="101"] [role="textbox"]');
  box.focus();
  await vi.waitFor(() => expect(browser.runtime.sendMessage).toHaveBeenCalledOnce());
  await Promise.resolve();

  box.blur();
  box.focus();

  await vi.waitFor(() => expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(2));
});
