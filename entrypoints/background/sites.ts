import { browser } from 'wxt/browser';
import { hosts } from '../../lib/hosts';

const builtIn = new Set(hosts.flatMap((host) => host.matches));
const idOf = (origin: string) => `site ${origin}`;

/** Runs the watching script on the sites that the agent has permitted beside the built-in ones, and no longer once withdrawn. */
export function keepSites(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => void add(origins));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void remove(origins));
  // Registered scripts are lost when the extension is updated.
  browser.runtime.onInstalled.addListener(async () => add((await browser.permissions.getAll()).origins ?? []));
}

async function add(origins: readonly string[]): Promise<void> {
  const known = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  for (const origin of origins) {
    if (builtIn.has(origin) || known.has(idOf(origin))) continue;
    await browser.scripting.registerContentScripts([
      {
        id: idOf(origin),
        matches: [origin],
        js: ['watch.js'],
        allFrames: true,
        matchOriginAsFallback: true,
        persistAcrossSessions: true,
        runAt: 'document_idle',
      },
    ]);
    for (const { id } of await browser.tabs.query({ url: origin })) {
      if (id !== undefined)
        await browser.scripting
          .executeScript({ target: { tabId: id, allFrames: true }, files: ['/watch.js'] })
          .catch(() => undefined);
    }
  }
}

async function remove(origins: readonly string[]): Promise<void> {
  const known = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const ids = origins.map(idOf).filter((id) => known.includes(id));
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
}
