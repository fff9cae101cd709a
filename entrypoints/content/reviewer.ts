import { browser, type Browser } from 'wxt/browser';
import type { Review, Thread } from '../../lib/engine/review';
import { type Answer, type Ask, REVIEW_PORT } from '../../lib/wire';
import { isAlive } from './site';

/** What is to be reviewed. */
export type Case = { readonly draft: string; readonly thread: Thread; readonly host: string };

export type Reviewer = {
  /** Starts the engine, so that the first review is quick. */
  warm(): void;
  /** Asks for a review; an earlier request that is still unanswered is given up. */
  ask(request: Case): void;
  /** Gives up an unanswered request. */
  forget(): void;
  badge(count: number | null): void;
};

// The background may stop at any moment. After this many lost connections for one request it is given up until the next.
const MOST_TRIES = 3;

/**
 * The content script's end of the review port. `answered` gets the review of the latest request only, `failed` is called when
 * it has none, `lost` when the extension has gone. The port opens again by itself while an answer is due.
 */
export function openReviewer(
  heard: { answered(review: Review, request: Case): void; failed(): void; lost(): void },
  signal: AbortSignal,
): Reviewer {
  let port: Browser.runtime.Port | null = null;
  let serial = 0;
  let due: { readonly request: Case; readonly serial: number; tries: number } | null = null;

  const connect = (): Browser.runtime.Port | null => {
    if (signal.aborted) return null;
    if (!isAlive()) {
      heard.lost();
      return null;
    }
    const opened = browser.runtime.connect({ name: REVIEW_PORT });
    opened.onMessage.addListener((message: unknown) => receive(message as Answer));
    opened.onDisconnect.addListener(() => {
      if (port === opened) port = null;
      if (!isAlive()) return heard.lost();
      if (!due) return;
      if (due.tries >= MOST_TRIES) {
        due = null;
        heard.failed();
      } else sendDue();
    });
    return opened;
  };
  const send = (ask: Ask) => {
    port ??= connect();
    try {
      port?.postMessage(ask);
    } catch {
      // The port closed between two events; its own notice follows, or a new one is opened now.
      port = connect();
      port?.postMessage(ask);
    }
  };
  const sendDue = () => {
    if (!due) return;
    due.tries++;
    send({ kind: 'review', serial: due.serial, ...due.request });
  };
  const receive = (answer: Answer) => {
    if (answer.kind === 'ready' || !due || answer.serial !== due.serial) return;
    const { request } = due;
    due = null;
    if (answer.kind === 'review') heard.answered(answer.review, request);
    else heard.failed();
  };

  signal.addEventListener('abort', () => {
    due = null;
    port?.disconnect();
    port = null;
  });
  return {
    warm: () => send({ kind: 'warm' }),
    ask(request) {
      serial++;
      due = { request, serial, tries: 0 };
      sendDue();
    },
    forget() {
      due = null;
    },
    badge(count) {
      // Not worth waking the background for.
      if (port) send({ kind: 'badge', count });
    },
  };
}
