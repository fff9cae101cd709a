import type { Review, Thread } from './engine/review';

/** Name of the port over which a content script asks for reviews. */
export const REVIEW_PORT = 'review';

/** Content script to background, over the port. `serial` grows by one per request; answers carry it back. */
export type Ask =
  | { readonly kind: 'warm' }
  | {
      readonly kind: 'review';
      readonly serial: number;
      readonly draft: string;
      readonly thread: Thread;
      readonly host: string;
    }
  /** The number on the toolbar button of this tab; null takes it away. */
  | { readonly kind: 'badge'; readonly count: number | null };

/** Background to content script, over the port. A request that a later one has overtaken gets no answer. */
export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'review'; readonly serial: number; readonly review: Review }
  | { readonly kind: 'failed'; readonly serial: number; readonly what: string };

/** One message to the background, answered once. */
export type Request =
  /** A composer has focus in this frame: run `attach.js` in it. Answers true where that was done. */
  | { readonly kind: 'attach' }
  /** The address of the tab's page, for frames that have none of their own; null where it may not be known. */
  | { readonly kind: 'site' }
  /** Is this page's reply box read, and if not, why? Asked by the toolbar popup. */
  | { readonly kind: 'here'; readonly tab: number; readonly url: string };

/** A key pressed, or a question, to the content scripts of a tab. Only the frame that holds the composer answers. */
export type Command = 'open' | 'next' | 'previous' | 'use-first';
export type Notice = { readonly kind: 'command'; readonly command: Command } | { readonly kind: 'status' };

/** What a frame says of its composer. */
export type Attached = {
  readonly host: string;
  readonly mode: 'reply' | 'note' | 'unknown';
  /** Hints now shown, notes not among them; null before the first review. */
  readonly count: number | null;
  readonly name: string | null;
  /** False where only the wording is read, because the customer's message is not in view. */
  readonly seesCustomer: boolean;
};

/** Whether Heard reads the reply box of a page, and why not. `site` is a host name such as `acme.zendesk.com`. */
export type Here =
  | { readonly state: 'attached'; readonly site: string; readonly attached: Attached }
  /** A known site where no reply box has had focus yet. */
  | { readonly state: 'waiting'; readonly site: string; readonly host: string }
  | { readonly state: 'off'; readonly site: string; readonly locked: boolean }
  | { readonly state: 'paused'; readonly site: string; readonly until: number }
  /** May be asked for: `origins` is what `permissions.request` takes. */
  | { readonly state: 'not-permitted'; readonly site: string; readonly origins: readonly string[] }
  /** A page that no extension may read, such as the browser's own. */
  | { readonly state: 'closed' };
