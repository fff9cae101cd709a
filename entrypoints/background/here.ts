import { browser } from 'wxt/browser';
import { genericSite, siteOf } from '../../lib/hosts/sites';
import { readPolicy, readSettings } from '../../lib/settings';
import type { Attached, Here, Notice } from '../../lib/wire';

/** Whether the reply box of a tab is read, and if not, why. */
export async function hereOf(tab: number, url: string): Promise<Here> {
  if (!/^https?:/.test(url)) return { state: 'closed' };
  const { hostname, protocol } = new URL(url);
  const origins = [`${protocol}//${hostname}/*`];
  const known = siteOf(url);
  if (known === genericSite && !(await browser.permissions.contains({ origins })))
    return { state: 'not-permitted', site: hostname, origins };
  const [settings, policy] = await Promise.all([readSettings(), readPolicy()]);
  if (settings.sitesOff.includes(hostname))
    return { state: 'off', site: hostname, locked: policy.sitesOff?.includes(hostname) ?? false };
  if (settings.pausedUntil > Date.now()) return { state: 'paused', site: hostname, until: settings.pausedUntil };
  const attached = await statusOf(tab);
  return attached
    ? { state: 'attached', site: hostname, attached }
    : { state: 'waiting', site: hostname, host: known.name };
}

async function statusOf(tab: number): Promise<Attached | null> {
  try {
    const notice: Notice = { kind: 'status' };
    return ((await browser.tabs.sendMessage(tab, notice)) as Attached | undefined) ?? null;
  } catch {
    // No frame of the tab has had a composer in focus.
    return null;
  }
}
