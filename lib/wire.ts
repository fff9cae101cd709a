import type { Review, Thread } from './engine/review';

/** Name of the port over which a content script asks for reviews. */
export const REVIEW_PORT = 'review';

/** Content script to background, over the port. `serial` grows by one per request; answers carry it back. */
export type Ask =
  | { readonly kind: 'warm' }
  | { readonly kind: 'review'; readonly serial: number; readonly draft: string; readonly thread: Thread; readonly host: string };

/** Background to content script, over the port. */
export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'review'; readonly serial: number; readonly review: Review }
  | { readonly kind: 'failed'; readonly serial: number; readonly what: string };
