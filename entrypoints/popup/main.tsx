import { render } from 'preact';
import { browser } from 'wxt/browser';
import { speakPage } from '../../components/page-words';
import { ToolbarPopup } from '../../components/ToolbarPopup';
import { changeSettings } from '../../lib/settings';
import type { Command, Here, Notice, Request } from '../../lib/wire';
import { pageState } from './page-state';

const HOUR = 3_600_000;

async function show(tab: number, url: string): Promise<void> {
  const request: Request = { kind: 'here', tab, url };
  const here = (await browser.runtime.sendMessage(request)) as Here;
  const again = () => show(tab, url);

  async function act(action: 'pause' | 'resume' | 'ask'): Promise<void> {
    // Asked before anything else is awaited: the browser only allows it straight from the press.
    if (action === 'ask' && here.state === 'not-permitted')
      await browser.permissions.request({ origins: [...here.origins] });
    else await changeSettings(() => ({ pausedUntil: action === 'pause' ? Date.now() + HOUR : 0 }));
    await again();
  }
  async function turn(site: string, isOn: boolean): Promise<void> {
    await changeSettings(({ sitesOff }) => ({
      sitesOff: isOn ? sitesOff.filter((one) => one !== site) : [...sitesOff, site],
    }));
    await again();
  }
  const openSettings = async (part: string) => {
    await browser.tabs.create({ url: browser.runtime.getURL('/options.html') + part });
    window.close();
  };
  async function openReply(): Promise<void> {
    const command: Command = 'open';
    const notice: Notice = { kind: 'command', command };
    await browser.tabs.sendMessage(tab, notice);
    window.close();
  }

  const page = pageState(here);
  render(
    <ToolbarPopup
      page={page}
      onSwitch={(isOn) => turn(page.site, isOn)}
      onAction={act}
      onReply={openReply}
      onSettings={() => openSettings('')}
      onCheck={() => openSettings('#data')}
    />,
    document.body,
  );
}

speakPage(document);
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
await show(tab?.id ?? -1, tab?.url ?? '');
