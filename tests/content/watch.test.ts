// @vitest-environment happy-dom
import { beforeEach, expect, type Mock, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { watch } from '../../entrypoints/content/watch';
import { one, openPage } from '../pages/open';

const send = vi.spyOn(browser.runtime, 'sendMessage') as unknown as Mock<(request: unknown) => Promise<boolean>>;
const turn = () => new Promise((resolve) => setTimeout(resolve));
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
  await turn();

  expect(send).toHaveBeenCalledOnce();
});

test('focus in search and subject asks for nothing', async () => {
  watch(document);

  one('input[type="search"]').focus();
  one('[data-test-id="omni-header-subject"]').focus();
  await turn();

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
  for (const spy of [listening, observing, ...others]) spy.mockRestore();
});

test('where the reading part could not be run, the next focus tries again', async () => {
  send.mockRejectedValueOnce(new Error('no background'));
  watch(document);
  const box = editable('[data-ticket-id="101"] [role="textbox"]');
  box.focus();
  await turn();

  box.blur();
  box.focus();
  await turn();

  expect(send).toHaveBeenCalledTimes(2);
});

test('where the background did not listen yet, the next key tries again', async () => {
  send.mockRejectedValueOnce(new Error('no background'));
  watch(document);
  const box = editable('[data-ticket-id="101"] [role="textbox"]');
  box.focus();
  await turn();

  box.dispatchEvent(new Event('input', { bubbles: true }));
  await turn();
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await turn();

  expect(send).toHaveBeenCalledTimes(2);
});
