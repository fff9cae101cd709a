import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSites } from '../../entrypoints/background/sites';

type Script = { readonly id: string; readonly matches: readonly string[] };
type Listener = (change: { origins?: string[] }) => void;

let registered: Script[];
let added: Listener;
let removed: Listener;
const run = vi.fn(async (_: unknown) => []);

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
  run.mockClear();
  Object.assign(browser, {
    permissions: {
      onAdded: { addListener: (listener: Listener) => (added = listener) },
      onRemoved: { addListener: (listener: Listener) => (removed = listener) },
      getAll: async () => ({ origins: ['https://mail.google.com/*', 'https://desk.brightwater.example/*'] }),
    },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: Script[]) => void registered.push(...scripts),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        registered = registered.filter(({ id }) => !ids.includes(id));
      },
      executeScript: run,
    },
  });
  vi.spyOn(browser.tabs, 'query').mockImplementation((async ({ url }: { url: string[] }) =>
    url.includes('https://desk.brightwater.example/*') ? [{ id: 7 }] : []) as never);
  keepSites();
});

const matches = () => registered.map((script) => script.matches);

test('a site that the agent permits is watched, in its open tabs at once', async () => {
  added({ origins: ['https://desk.brightwater.example/*'] });

  await vi.waitFor(() => expect(run).toHaveBeenCalledOnce());
  expect(matches()).toEqual([['https://desk.brightwater.example/*']]);
  expect(run.mock.calls[0]?.[0]).toMatchObject({ target: { tabId: 7 }, files: ['/watch.js'] });
});

test('a site that is permitted twice is watched once', async () => {
  added({ origins: ['https://desk.brightwater.example/*'] });
  await vi.waitFor(() => expect(run).toHaveBeenCalledOnce());

  added({ origins: ['https://desk.brightwater.example/*'] });
  await new Promise((resolve) => setTimeout(resolve));

  expect(registered).toHaveLength(1);
});

test('a site whose permission is withdrawn is watched no longer', async () => {
  added({ origins: ['https://desk.brightwater.example/*'] });
  await vi.waitFor(() => expect(run).toHaveBeenCalledOnce());

  removed({ origins: ['https://desk.brightwater.example/*'] });

  await vi.waitFor(() => expect(registered).toEqual([]));
});

test('after an update the permitted sites are watched again, the built-in ones by the manifest', async () => {
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);

  await vi.waitFor(() => expect(matches()).toEqual([['https://desk.brightwater.example/*']]));
});
