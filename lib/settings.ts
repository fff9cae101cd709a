import { browser } from 'wxt/browser';

/** A phrase that the agent wants to keep, for one check. Kept in lower case. */
export type KeptPhrase = { readonly check: string; readonly phrase: string };

/** What the agent chose. */
export type Settings = {
  /** Ids of checks, or names of families, that are off. */
  readonly off: readonly string[];
  /** Host names of sites that are off. */
  readonly sitesOff: readonly string[];
  /** Epoch milliseconds until which all is silent; 0 where it is not. */
  readonly pausedUntil: number;
  readonly kept: readonly KeptPhrase[];
  /** Whether the trained sentence reader helps the checks. */
  readonly reader: boolean;
  /** Epoch milliseconds of the first reply read; 0 before it. After three days the chip folds to its mark. */
  readonly since: number;
};

/** What a team has set; its keys cannot be changed by the agent. */
export type Policy = Partial<Pick<Settings, 'off' | 'sitesOff' | 'reader'>>;

export const defaults: Settings = { off: [], sitesOff: [], pausedUntil: 0, kept: [], reader: true, since: 0 };

const key = 'settings';
const policyKey = 'policy';
const strings = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : undefined;

/** Settings from data of any shape: what does not fit gives way to the default. */
export function parseSettings(stored: unknown): Settings {
  const data = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const time = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
  const kept = Array.isArray(data.kept) ? data.kept : [];
  return {
    off: strings(data.off) ?? defaults.off,
    sitesOff: strings(data.sitesOff) ?? defaults.sitesOff,
    pausedUntil: time(data.pausedUntil),
    kept: kept.flatMap((one): KeptPhrase[] =>
      typeof one?.check === 'string' && typeof one?.phrase === 'string'
        ? [{ check: one.check, phrase: one.phrase }]
        : [],
    ),
    reader: typeof data.reader === 'boolean' ? data.reader : defaults.reader,
    since: time(data.since),
  };
}

function parsePolicy(stored: unknown): Policy {
  const data = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const off = strings(data.off);
  const sitesOff = strings(data.sitesOff);
  return {
    ...(off ? { off } : {}),
    ...(sitesOff ? { sitesOff } : {}),
    ...(typeof data.reader === 'boolean' ? { reader: data.reader } : {}),
  };
}

/** What the team has set, as last seen; empty where nobody has. */
export async function readPolicy(): Promise<Policy> {
  return parsePolicy((await browser.storage.local.get(policyKey))[policyKey]);
}

/**
 * Keeps a copy of the team's policy beside the agent's settings, for as long as the background runs. Asking the browser itself
 * took up to 2.7 s after its start (Chromium 156), and a reply must not wait for that.
 */
export function keepPolicy(): void {
  const copy = async () => {
    // Firefox rejects where no policy is installed.
    const policy = parsePolicy(await browser.storage.managed.get(null).catch(() => ({})));
    if (JSON.stringify(policy) !== JSON.stringify(await readPolicy()))
      await browser.storage.local.set({ [policyKey]: policy });
  };
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void copy();
  });
  void copy();
}

/** The settings in force: the agent's, with the team's over them. What a team turns off stays off beside the agent's own. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get([key, policyKey]);
  return inForce(parseSettings(stored[key]), parsePolicy(stored[policyKey]));
}

const inForce = (own: Settings, policy: Policy): Settings => ({
  ...own,
  off: [...new Set([...own.off, ...(policy.off ?? [])])],
  sitesOff: [...new Set([...own.sitesOff, ...(policy.sitesOff ?? [])])],
  reader: policy.reader ?? own.reader,
});

/** Changes the agent's own settings; the change sees them without the team's. */
export async function changeSettings(change: (own: Settings) => Partial<Settings>): Promise<void> {
  const own = parseSettings((await browser.storage.local.get(key))[key]);
  await browser.storage.local.set({ [key]: { ...own, ...change(own) } });
}

/** Calls back with the settings in force after every change of them, until the signal ends. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (_: unknown, area: string) => {
    if (area === 'local') void readSettings().then((now) => signal.aborted || changed(now));
  };
  browser.storage.onChanged.addListener(listener);
  // Gone in a page whose extension was updated.
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(listener), { once: true });
}

/** True where a hint of this check about these words is not wanted any more. */
export const isKept = (settings: Settings, check: string, words: string): boolean =>
  settings.kept.some((one) => one.check === check && one.phrase === phraseOf(words));

/** The form in which a phrase is kept and compared. */
export const phraseOf = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim();
