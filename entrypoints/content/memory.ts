import type { Hint } from '../../lib/engine/review';

// One agent answers a few dozen conversations in a row; what was said to the first ones no longer matters.
const MOST_CONVERSATIONS = 50;

/** Which hints the agent has set aside in a conversation, for as long as the page lives. Holds no more than fifty conversations. */
export type Memory = {
  setAside(conversation: string, key: string): void;
  takeBack(conversation: string, key: string): void;
  isSetAside(conversation: string, key: string): boolean;
};

export function createMemory(): Memory {
  const aside = new Map<string, Set<string>>();
  return {
    setAside(conversation, key) {
      const keys = aside.get(conversation) ?? new Set();
      aside.delete(conversation);
      aside.set(conversation, keys.add(key));
      const [oldest] = aside.keys();
      if (aside.size > MOST_CONVERSATIONS && oldest !== undefined) aside.delete(oldest);
    },
    takeBack: (conversation, key) => void aside.get(conversation)?.delete(key),
    isSetAside: (conversation, key) => aside.get(conversation)?.has(key) ?? false,
  };
}

/** What makes a hint the same one in a later review: its check and the words it is about. */
export const keyOf = (hint: Hint, draft: string): string =>
  `${hint.check} ${hint.span ? draft.slice(hint.span.start, hint.span.end).toLowerCase() : ''}`;
