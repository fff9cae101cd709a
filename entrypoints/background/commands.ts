import { browser } from 'wxt/browser';
import type { Command, Notice } from '../../lib/wire';

/** Hands the keys of the manifest's `commands` on to the tab they were pressed in. */
export function listenForCommands(): void {
  browser.commands.onCommand.addListener(async (command) => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return;
    const notice: Notice = { kind: 'command', command: command as Command };
    // Where no composer was found nobody listens, and there is nothing to do.
    await browser.tabs.sendMessage(tab.id, notice).catch(() => undefined);
  });
}
