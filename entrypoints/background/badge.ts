import { type Browser, browser } from 'wxt/browser';

/** Puts the number of hints on the toolbar button of a port's tab; null or 0 takes it away. */
export function setBadge(port: Browser.runtime.Port, count: number | null): void {
  const tabId = port.sender?.tab?.id;
  if (tabId === undefined) return;
  const button = browser.action ?? browser.browserAction;
  const gone = () => undefined; // The tab was closed in between.
  button?.setBadgeText({ tabId, text: count ? String(count) : '' }).catch(gone);
  if (count) button?.setBadgeBackgroundColor({ tabId, color: '#86296a' }).catch(gone);
}
