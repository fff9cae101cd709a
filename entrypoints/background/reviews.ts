import { browser } from 'wxt/browser';
import { again, checks } from '../../lib/checks';
import { createEngine, type Engine } from '../../lib/engine/engine';
import { remaining } from '../../lib/engine/remaining';
import type { Review } from '../../lib/engine/review';
import { defaults, isKept, readSettings, type Settings, watchSettings } from '../../lib/settings';
import { type Answer, type Ask, REVIEW_PORT } from '../../lib/wire';
import { setBadge } from './badge';
import { isOtherLanguage } from './language';

/** Longest stretch of warming up before a waiting review is let through, in milliseconds. */
const SLICE = 10;

let warmed: Promise<void> | null = null;
let engine: Engine | null = null;
const started = (): Engine => {
  engine ??= createEngine(checks, again);
  return engine;
};

/** Answers content scripts that ask for reviews. The engine is made when the first composer gets focus. */
export function answerReviews(): void {
  let settings: Promise<Settings> | null = null;
  const inForce = () => {
    settings ??= readSettings().catch(() => defaults);
    return settings;
  };
  watchSettings((now) => {
    settings = Promise.resolve(now);
  }, new AbortController().signal);

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== REVIEW_PORT) return;
    let latest = 0;
    const answer = (message: Answer) => {
      try {
        port.postMessage(message);
      } catch {
        // The tab has gone; nobody waits for it.
      }
    };
    port.onDisconnect.addListener(() => setBadge(port, null));
    port.onMessage.addListener(async (message: unknown) => {
      const ask = message as Ask;
      if (ask.kind === 'badge') return setBadge(port, ask.count);
      if (ask.kind === 'warm') {
        warmed ??= inSlices(started().warm());
        await warmed;
        return answer({ kind: 'ready' });
      }
      latest = ask.serial;
      const [now, isOther] = await Promise.all([inForce(), isOtherLanguage(ask.draft)]);
      // Another keystroke has come in between; its own request follows.
      if (latest !== ask.serial) return;
      try {
        await inSlices(started().prepare(ask.draft, ask.thread));
        if (latest !== ask.serial) return;
        answer({ kind: 'review', serial: ask.serial, review: reviewOf(ask, now, isOther) });
      } catch (error) {
        answer({ kind: 'failed', serial: ask.serial, what: error instanceof Error ? error.name : 'unknown' });
      }
    });
  });
}

/** Runs steps in slices, with room for other events in between. */
async function inSlices(steps: Generator<void>): Promise<void> {
  let until = performance.now() + SLICE;
  for (const _ of steps) {
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + SLICE;
  }
}

function reviewOf(ask: Ask & { kind: 'review' }, settings: Settings, isOther: boolean): Review {
  const review = started().review(ask.draft, ask.thread, {
    off: settings.reader ? settings.off : [...settings.off, 'dismissive/stance'],
    rulesOnly: !settings.reader,
  });
  if (isOther) return { ...remaining(review, () => null), english: false };
  return remaining(review, (hint) =>
    hint.span && isKept(settings, hint.check, ask.draft.slice(hint.span.start, hint.span.end)) ? null : hint,
  );
}
