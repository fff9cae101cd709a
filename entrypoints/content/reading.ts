import type { Review } from '../../lib/engine/review';
import type { Reply } from './reply';
import { type Case, openReviewer, type Reviewer } from './reviewer';
import { createTimer } from './timer';

// Milliseconds: the pause in typing after which a draft is read; from when on it is said that the engine is starting.
const PAUSE = 250;
const WARMING = 1000;

export type Reading = Pick<Reviewer, 'warm' | 'badge'> & {
  /** Asks for a review of what stands there now. */
  now(): void;
  /** Asks after a pause, and once more where this draft was read already. */
  later(): void;
  /** Asks before the pause that is to come, because a sentence is whole. */
  early(): void;
  /** Gives up what was asked and what was to be asked. */
  stop(): void;
  /** True while words come in, until the pause. */
  isWaiting(): boolean;
  /** True where the engine has been starting for a while. */
  isWarming(): boolean;
};

/** What is read, and what becomes of it. */
export type Reader = {
  reply(): Reply;
  /** What to ask now; null where nothing is to be read. */
  request(): Case | null;
  /** Takes in what the page shows now. */
  sync(): void;
  /** A review has come. `isEarly`: before the pause, so that chip and voice wait for `show`. */
  answered(review: Review, request: Case, isEarly: boolean): void;
  /** What is said of the reply may be another now. */
  show(): void;
  /** The extension has gone. */
  lost(): void;
};

/** Has a draft read: after a pause in typing, and as soon as a sentence is whole. */
export function createReading(reader: Reader, signal: AbortSignal): Reading {
  const { reply, sync, show, lost } = reader;
  const reviewer = openReviewer({ answered, failed, lost }, signal);
  const atOnce = createTimer(0, readEarly, signal);
  const pause = createTimer(PAUSE, readAgain, signal);
  const warming = createTimer(WARMING, tellOfWarming, signal);
  let isWarming = false;
  let asked: Case | null = null;
  /** The draft that was asked about before its pause. */
  let early: string | null = null;

  function now(): void {
    const request = reader.request();
    if (!request) return;
    if (!reply().review) warming.start();
    asked = request;
    reviewer.ask(request);
  }

  function readEarly(): void {
    sync();
    early = reply().draft;
    now();
  }

  function readAgain(): void {
    sync();
    if (reply().isReviewed && early === reply().draft) show();
    else now();
    early = null;
  }

  function tellOfWarming(): void {
    isWarming = true;
    show();
  }

  function answered(review: Review, request: Case): void {
    warming.stop();
    isWarming = false;
    sync();
    // It is about another conversation, or the draft has changed since: what it is now is asked for in its own time.
    if (request !== asked || request.draft !== reply().draft) return;
    reader.answered(review, request, pause.isRunning() && early === request.draft);
  }

  function failed(): void {
    warming.stop();
    if (!isWarming) return;
    isWarming = false;
    show();
  }

  return {
    warm: reviewer.warm,
    badge: reviewer.badge,
    now,
    later() {
      atOnce.stop();
      early = null;
      pause.start();
    },
    early: atOnce.start,
    stop() {
      for (const timer of [atOnce, pause, warming]) timer.stop();
      asked = null;
      reviewer.forget();
    },
    isWaiting: pause.isRunning,
    isWarming: () => isWarming,
  };
}
