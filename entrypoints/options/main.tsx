import { render } from 'preact';
import { browser } from 'wxt/browser';
import { sayOnPage, speakPage } from '../../components/page-words';
import { SettingsPage, type Site } from '../../components/SettingsPage';
import { changeSettings, defaults, parseSettings, readPolicy, readSettings, watchSettings } from '../../lib/settings';
import { familiesOf, keysOf, sitesOf } from './view';

let told = '';
let isSure = false;

async function show(): Promise<void> {
  const [settings, policy, permissions, commands] = await Promise.all([
    readSettings(),
    readPolicy(),
    browser.permissions.getAll(),
    browser.commands.getAll(),
  ]);
  const checksOff = settings.off
    .filter((id) => id.includes('/'))
    .map((id) => ({ id, isLocked: policy.off?.includes(id) ?? false }));

  render(
    <SettingsPage
      families={familiesOf(settings, policy)}
      reader={{ isOn: settings.reader, isLocked: policy.reader !== undefined }}
      checksOff={checksOff}
      kept={settings.kept}
      sites={sitesOf(settings, policy, permissions.origins ?? [])}
      keys={keysOf(commands)}
      told={told}
      isSure={isSure}
      onFamily={(family, isOn) =>
        changeSettings(({ off }) => ({ off: isOn ? off.filter((one) => one !== family) : [...off, family] }))
      }
      onReader={(isOn) => changeSettings(() => ({ reader: isOn }))}
      onCheckAgain={(id) => changeSettings(({ off }) => ({ off: off.filter((one) => one !== id) }))}
      onPhraseAgain={(check, phrase) =>
        changeSettings(({ kept }) => ({
          kept: kept.filter((one) => one.check !== check || one.phrase !== phrase),
        }))
      }
      onSite={changeSite}
      onSave={save}
      onLoad={load}
      onStartOver={startOver}
    />,
    document.body,
  );
}

async function changeSite({ name, state }: Site): Promise<void> {
  if (state === 'off') await changeSettings(({ sitesOff }) => ({ sitesOff: sitesOff.filter((one) => one !== name) }));
  else {
    await browser.permissions.remove({ origins: [`https://${name}/*`, `http://${name}/*`] });
    await show();
  }
}

async function save(): Promise<void> {
  const settings = await readSettings();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(settings, null, 2)], { type: 'application/json' }));
  link.download = 'heard-settings.json';
  link.click();
  URL.revokeObjectURL(link.href);
}

async function load(file: File): Promise<void> {
  try {
    const data: unknown = JSON.parse(await file.text());
    if (typeof data !== 'object' || data === null || !('off' in data)) throw new Error('No settings');
    const loaded = parseSettings(data);
    await changeSettings(() => loaded);
    told = sayOnPage('loaded');
  } catch {
    told = sayOnPage('not_loaded');
  }
  await show();
}

async function startOver(): Promise<void> {
  if (isSure) await changeSettings(() => defaults);
  isSure = !isSure;
  await show();
}

speakPage(document);
watchSettings(() => void show(), new AbortController().signal);
await show();
if (location.hash) document.querySelector(location.hash)?.scrollIntoView();
