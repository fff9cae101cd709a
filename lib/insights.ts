import { browser } from 'wxt/browser';

/** What is counted. Numbers only: no word of a draft or a message is ever kept. */
export type Counted =
  | 'replies'
  | 'acknowledgement-due'
  | 'acknowledged'
  | 'step-due'
  | 'step-clear'
  /** Sent with dismissive words still in it. */
  | 'brush-offs'
  | 'applied'
  | 'kept'
  | 'not-helpful';

/** Counts by week (`2026-11-23`, its Monday in UTC) and host. */
export type Counts = Readonly<Record<string, Readonly<Record<string, Partial<Record<Counted, number>>>>>>;

const key = 'counts';
const DAY = 86_400_000;
// Four weeks are shown beside the four before; the rest is of no use.
const MOST_WEEKS = 13;

/** The Monday of a moment's week, as a date in UTC. */
export function weekOf(time: number): string {
  const day = new Date(time).getUTCDay();
  return new Date(time - ((day + 6) % 7) * DAY).toISOString().slice(0, 10);
}

/** Counts with one more of each; weeks older than a quarter are dropped. */
export function counted(counts: Counts, week: string, host: string, what: readonly Counted[]): Counts {
  const here = { ...counts[week]?.[host] };
  for (const one of what) here[one] = (here[one] ?? 0) + 1;
  const all = { ...counts, [week]: { ...counts[week], [host]: here } };
  const kept = Object.keys(all).sort().slice(-MOST_WEEKS);
  return Object.fromEntries(kept.map((one) => [one, all[one] ?? {}]));
}

/** All counts; empty where nothing was counted yet. */
export async function readCounts(): Promise<Counts> {
  const stored = (await browser.storage.local.get(key))[key];
  return typeof stored === 'object' && stored !== null ? (stored as Counts) : {};
}

/** Counts one more of each for this week. */
export async function count(host: string, what: readonly Counted[]): Promise<void> {
  await browser.storage.local.set({ [key]: counted(await readCounts(), weekOf(Date.now()), host, what) });
}

/** Deletes all counts. */
export const forgetCounts = (): Promise<void> => browser.storage.local.remove(key);
