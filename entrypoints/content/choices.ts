import type { Actions } from '../../components/mount';
import type { Hint } from '../../lib/engine/review';
import type { Counted } from '../../lib/insights';
import { changeSettings, isKept, phraseOf, type Settings } from '../../lib/settings';
import { keyOf, type Memory } from './memory';
import { leftWith, leftWithout, type Reply } from './reply';

const HOUR = 60 * 60 * 1000;

type Context = {
  /** The site's name in the settings. */
  readonly site: string;
  readonly memory: Memory;
  /** The conversation's name in the memory. */
  conversation(): string;
  reply(): Reply;
  /** The reply with other hints than before, to be shown. */
  put(reply: Reply): void;
  isWanted(hint: Hint): boolean;
  /** Has the reply read again. */
  read(): void;
  tell(what: readonly Counted[]): void;
};

/**
 * What the agent may decide about hints: set one aside in this conversation and take that back, or stop a phrase, a check, a
 * site, or all for an hour.
 */
export function choices(
  context: Context,
): Pick<Actions, 'onKeep' | 'onNotHelpful' | 'onTakeBack' | 'onStop' | 'onPause' | 'onResume'> {
  const { site, memory, conversation, reply, put, isWanted, read, tell } = context;
  let before: Reply | null = null;

  const setAside = (hint: Hint) => {
    before = reply();
    memory.setAside(conversation(), keyOf(hint, before.draft));
    put(leftWithout(before, hint));
  };
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
    onTakeBack(hint) {
      const { draft } = reply();
      memory.takeBack(conversation(), keyOf(hint, draft));
      put(before?.draft === draft ? leftWith(before, isWanted) : reply());
      read();
    },
    onStop(scope, hint) {
      const { check, span } = hint;
      const words = span && reply().draft.slice(span.start, span.end);
      setAside(hint);
      if (scope === 'site') return change(({ sitesOff }) => ({ sitesOff: [...new Set([...sitesOff, site])] }));
      if (scope === 'phrase' && words)
        return change(({ kept }) => ({ kept: [...kept, { check, phrase: phraseOf(words) }] }));
      return change(({ off }) => ({ off: [...new Set([...off, check])] }));
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
