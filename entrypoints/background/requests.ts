import { type Browser, browser } from 'wxt/browser';
import type { Request } from '../../lib/wire';
import { hereOf } from './here';

/** Answers single messages of content scripts and of the toolbar popup. */
export function answerRequests(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    const request = message as Request;
    if (request.kind === 'attach') return attach(sender);
    if (request.kind === 'site') return Promise.resolve(sender.tab?.url ?? null);
    if (request.kind === 'here') return hereOf(request.tab, request.url);
    return undefined;
  });
}

/** Runs the reading part in the frame where a composer has focus; pages without one never carry it. */
async function attach(sender: Browser.runtime.MessageSender): Promise<boolean> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return false;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [sender.frameId ?? 0] },
    files: ['/attach.js'],
  });
  return true;
}
