import { browser } from 'wxt/browser';
import { hostOf } from '../../lib/hosts';
import type { Host } from '../../lib/hosts/host';
import type { Request } from '../../lib/wire';

/** The host of this frame, and the site's name in the settings (`acme.zendesk.com`). */
export type Site = { readonly host: Host; readonly name: string };

const siteOf = (url: string): Site => ({ host: hostOf(url), name: URL.canParse(url) ? new URL(url).hostname : '' });

/** The site of a document; a promise where the frame has no address of its own (about:blank, srcdoc) and the tab's counts. */
export function siteHere({ location }: Document): Site | Promise<Site | null> {
  if (/^https?:/.test(location.protocol)) return siteOf(location.href);
  const request: Request = { kind: 'site' };
  return browser.runtime.sendMessage(request).then(
    (url) => (typeof url === 'string' ? siteOf(url) : null),
    () => null,
  );
}

/** False once the extension was updated or removed: nothing of it can be reached any more. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}
