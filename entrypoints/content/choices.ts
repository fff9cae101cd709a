import type { Actions } from '../../components/mount';
import type { Hint } from '../../lib/engine/review';
import type { Counted } from '../../lib/insights';
import { changeSettings, isKept, phraseOf, type Settings } from '../../lib/settings';

const HOUR = 60 * 60 * 1000;

/** What the agent may decide about hints: set one aside for this draft, or stop a phrase, a check, a site, or all for an hour. */
export function choices(
  site: string,
  draft: () => string,
  setAside: (hint: Hint) => void,
  tell: (what: readonly Counted[]) => void,
): Pick<Actions, 'onKeep' | 'onNotHelpful' | 'onStop' | 'onPause' | 'onResume'> {
  const change = (...args: Parameters<typeof changeSettings>) =>
    // After an update of the extension nothing can be stored; the page then keeps what was set aside.
    void changeSettings(...args).catch(() => undefined);
  return {
    onKeep(hint) {
      tell(['kept']);
      setAside(hint);
    },
    onNotHelpful(hint) {
      tell(['not-helpful']);
      setAside(hint);
    },
    onStop(scope, hint) {
      const words = hint.span && draft().slice(hint.span.start, hint.span.end);
      setAside(hint);
      if (scope === 'site') return change(({ sitesOff }) => ({ sitesOff: [...new Set([...sitesOff, site])] }));
      if (scope === 'phrase' && words)
        return change(({ kept }) => ({ kept: [...kept, { check: hint.check, phrase: phraseOf(words) }] }));
      return change(({ off }) => ({ off: [...new Set([...off, hint.check])] }));
    },
    onPause: () => change(() => ({ pausedUntil: Date.now() + HOUR })),
    onResume: () => change(() => ({ pausedUntil: 0 })),
  };
}

/** False for a hint whose check, family or very words the agent has turned off. */
export function isWanted(settings: Settings, { check, family, span }: Hint, draft: string): boolean {
  if (settings.off.includes(check) || settings.off.includes(family)) return false;
  return !(span && isKept(settings, check, draft.slice(span.start, span.end)));
}
