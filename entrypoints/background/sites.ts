import { browser } from 'wxt/browser';
import { sites } from '../../lib/hosts/sites';

const builtIn = sites.flatMap((site) => site.matches);
const idOf = (origin: string) => `site ${origin}`;

/** Runs the watching script on the sites that the agent has permitted beside the built-in ones, and no longer once withdrawn. */
export function keepSites(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => void add(origins));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void remove(origins));
  // An update loses the registered scripts, and leaves the tabs that are open with a script that reaches nobody.
  browser.runtime.onInstalled.addListener(async () => {
    await add((await browser.permissions.getAll()).origins ?? []);
    await runIn(builtIn);
  });
}

async function add(origins: readonly string[]): Promise<void> {
  const known = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const added = origins.filter((origin) => !builtIn.includes(origin) && !known.has(idOf(origin)));
  for (const origin of added) {
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
  }
  await runIn(added);
}

/** In the tabs that are open already. */
async function runIn(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  for (const { id } of await browser.tabs.query({ url: [...patterns] })) {
    if (id === undefined) continue;
    // A tab may close, or show an error page that no script may enter.
    await browser.scripting
      .executeScript({ target: { tabId: id, allFrames: true }, files: ['/watch.js'] })
      .catch(() => undefined);
  }
}

async function remove(origins: readonly string[]): Promise<void> {
  const known = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const ids = origins.map(idOf).filter((id) => known.includes(id));
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
}
