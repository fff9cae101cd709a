import type { Family } from '../lib/engine/review';
import { about } from './about-families';
import { Brand } from './Brand';
import { Icon, LineSample, StateIcon } from './icons';
import { checkName } from './kind';
import { sayOnPage } from './page-words';

export type SettingsView = {
  readonly families: readonly { readonly family: Family; readonly isOn: boolean; readonly isLocked: boolean }[];
  /** The trained reading beside the written rules. */
  readonly reader: { readonly isOn: boolean; readonly isLocked: boolean };
  /** Ids of single checks that are off. */
  readonly checksOff: readonly { readonly id: string; readonly isLocked: boolean }[];
  readonly kept: readonly { readonly check: string; readonly phrase: string }[];
  readonly sites: readonly Site[];
  readonly keys: readonly { readonly name: string; readonly shortcut: string }[];
  /** What came of loading a copy; '' before. */
  readonly told: string;
  /** True once "start over" has been pressed and waits for its second press. */
  readonly isSure: boolean;
};
/** `built-in`: comes with Heard; `added`: the agent let it in; `off`: turned off. */
export type Site = {
  readonly name: string;
  readonly state: 'built-in' | 'added' | 'off';
  readonly isLocked: boolean;
};

export type SettingsActions = {
  onFamily(family: Family, isOn: boolean): void;
  onReader(isOn: boolean): void;
  onCheckAgain(id: string): void;
  onPhraseAgain(check: string, phrase: string): void;
  onSite(site: Site): void;
  onSave(): void;
  onLoad(file: File): void;
  onStartOver(): void;
};

const Locked = () => (
  <span class="locked">
    <Icon name="lock" />
    {sayOnPage('set_by_team')}
  </span>
);

function Again({ name, onPress }: { name: string; onPress(): void }) {
  return (
    <button type="button" class="btn" aria-label={`${sayOnPage('point_again')}: ${name}`} onClick={onPress}>
      {sayOnPage('point_again')}
    </button>
  );
}

function Families({ families, onFamily }: Pick<SettingsView, 'families'> & Pick<SettingsActions, 'onFamily'>) {
  return (
    <ul class="list">
      {families.map(({ family, isOn, isLocked }) => {
        const { line, label, example } = about[family];
        return (
          <li key={family}>
            <label class="line">
              <LineSample line={line} />
              <span class="txt">
                <b>{sayOnPage(label)}</b>
                <small lang="en">{example}</small>
              </span>
              {isLocked && <Locked />}
              <input
                class="sw"
                type="checkbox"
                checked={isOn}
                disabled={isLocked}
                onChange={(event) => onFamily(family, event.currentTarget.checked)}
              />
            </label>
          </li>
        );
      })}
    </ul>
  );
}

function Reader({ reader, onReader }: Pick<SettingsView, 'reader'> & Pick<SettingsActions, 'onReader'>) {
  return (
    <ul class="list">
      <li>
        <label class="line">
          <span class="txt">
            <b>{sayOnPage('trained_reading')}</b>
            <small>{sayOnPage('trained_more')}</small>
          </span>
          {reader.isLocked && <Locked />}
          <input
            class="sw"
            type="checkbox"
            checked={reader.isOn}
            disabled={reader.isLocked}
            onChange={(event) => onReader(event.currentTarget.checked)}
          />
        </label>
      </li>
    </ul>
  );
}

function SiteLine({ site, onSite }: { site: Site; onSite(site: Site): void }) {
  const isOff = site.state === 'off';
  return (
    <li class="line">
      <StateIcon shape={isOff ? 'rest' : 'ok'} small />
      <span class="txt">{site.name}</span>
      <small>{sayOnPage(isOff ? 'site_off' : 'reads')}</small>
      {site.isLocked && <Locked />}
      {!site.isLocked && site.state !== 'built-in' && (
        <button type="button" class="btn" onClick={() => onSite(site)}>
          {sayOnPage(isOff ? 'use_here' : 'remove_site')}
        </button>
      )}
    </li>
  );
}

/** Every check with its example and its switch; sites, data and keys. */
export function SettingsPage(props: SettingsView & SettingsActions) {
  const { checksOff, kept, sites, keys, told, isSure } = props;
  const parts = ['checks', 'sites', 'data', 'keys'] as const;
  return (
    <div class="settings">
      <nav aria-label={sayOnPage('settings')}>
        <Brand />
        {parts.map((part) => (
          <a key={part} href={`#${part}`}>
            {sayOnPage(part)}
          </a>
        ))}
      </nav>
      <main>
        <h1 class="vh">{sayOnPage('settings')}</h1>
        <section id="checks">
          <div>
            <h2>{sayOnPage('checks')}</h2>
            <p class="muted sm">{sayOnPage('checks_more')}</p>
          </div>
          <Families families={props.families} onFamily={props.onFamily} />
          <Reader reader={props.reader} onReader={props.onReader} />
          {checksOff.length > 0 && (
            <>
              <h3>{sayOnPage('single_checks')}</h3>
              <ul class="list">
                {checksOff.map(({ id, isLocked }) => (
                  <li key={id} class="line">
                    <Icon name="off" />
                    <span class="txt" lang="en">
                      {checkName(id)}
                    </span>
                    {isLocked ? <Locked /> : <Again name={checkName(id)} onPress={() => props.onCheckAgain(id)} />}
                  </li>
                ))}
              </ul>
            </>
          )}
          {kept.length > 0 && (
            <>
              <h3>{sayOnPage('kept_phrases')}</h3>
              <ul class="list">
                {kept.map(({ check, phrase }) => (
                  <li key={`${check} ${phrase}`} class="line">
                    <Icon name="hand" />
                    <span class="txt" lang="en">
                      “{phrase}”<small>{checkName(check)}</small>
                    </span>
                    <Again name={phrase} onPress={() => props.onPhraseAgain(check, phrase)} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
        <section id="sites">
          <div>
            <h2>{sayOnPage('sites')}</h2>
            <p class="muted sm">{sayOnPage('sites_more')}</p>
          </div>
          <ul class="list">
            {sites.map((site) => (
              <SiteLine key={site.name + site.state} site={site} onSite={props.onSite} />
            ))}
          </ul>
          <p class="faint sm">{sayOnPage('elsewhere')}</p>
        </section>
        <section id="data">
          <h2>{sayOnPage('data')}</h2>
          <p class="muted">{sayOnPage('data_kept')}</p>
          <p class="muted">{sayOnPage('data_check')}</p>
          <div class="bar-row">
            <button type="button" class="btn" onClick={props.onSave}>
              {sayOnPage('save_copy')}
            </button>
            <label class="btn file">
              {sayOnPage('load_copy')}
              <input
                class="vh"
                type="file"
                accept="application/json"
                onChange={(event) => {
                  const file = event.currentTarget.files?.[0];
                  if (file) props.onLoad(file);
                  event.currentTarget.value = '';
                }}
              />
            </label>
            <button type="button" class="btn bare" onClick={props.onStartOver}>
              {sayOnPage(isSure ? 'start_over_sure' : 'start_over')}
            </button>
          </div>
          <p class="sm" role="status">
            {told}
          </p>
        </section>
        <section id="keys">
          <div>
            <h2>{sayOnPage('keys')}</h2>
            <p class="muted sm">{sayOnPage('keys_more')}</p>
          </div>
          <ul class="list">
            {keys.map(({ name, shortcut }) => (
              <li key={name} class="line">
                <Icon name="key" />
                <span class="txt">{name}</span>
                {shortcut ? <kbd>{shortcut}</kbd> : <span class="faint sm">{sayOnPage('no_key')}</span>}
              </li>
            ))}
          </ul>
          <p class="faint sm">{sayOnPage('key_inside')}</p>
        </section>
      </main>
    </div>
  );
}
