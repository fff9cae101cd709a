import { remaining } from '../../lib/engine/remaining';
import type { Hint, Review, Rewrite, Thread } from '../../lib/engine/review';
import { difference } from '../../lib/engine/span';
import { isSame, moved, wordAt, without } from './hints';

/** A draft as it stands, and what is left of its last review, in offsets of the draft. */
export type Reply = {
  readonly draft: string;
  readonly review: Review | null;
  readonly thread: Thread | null;
  /** The last change was made by typing, and the word at the caret may not be finished. */
  readonly isTyping: boolean;
  /** False where the draft has changed since its last review. */
  readonly isReviewed: boolean;
};

/** A draft of which nothing is known yet. */
export const unread = (draft: string): Reply => ({
  draft,
  review: null,
  thread: null,
  isTyping: false,
  isReviewed: false,
});

/** After a change of the draft: hints that it touched are gone, the others stand at their words. */
export const edited = (reply: Reply, draft: string, isTyping: boolean): Reply => ({
  ...reply,
  draft,
  review: reply.review && moved(reply.review, difference(reply.draft, draft)),
  isTyping,
  isReviewed: false,
});

/** After a rewrite was written: its hint is gone. `draft` may differ from what was asked for, by words typed in the meantime. */
export function rewritten(reply: Reply, hint: Hint, { span, text }: Rewrite, draft: string): Reply {
  const left = leftWithout(reply, hint);
  const edit = { at: span.start, removed: span.end - span.start, inserted: text.length };
  const written = reply.draft.slice(0, span.start) + text + reply.draft.slice(span.end);
  return edited({ ...left, draft: written, review: left.review && moved(left.review, edit) }, draft, false);
}

export const leftWithout = (reply: Reply, hint: Hint): Reply => leftWith(reply, (one) => !isSame(one, hint));

export const leftWith = (reply: Reply, isWanted: (hint: Hint) => boolean): Reply => ({
  ...reply,
  review: reply.review && remaining(reply.review, (hint) => (isWanted(hint) ? hint : null)),
});

/** What may be shown now: a hint on the word that is being typed is held back. */
export const shownOf = ({ review, isTyping, draft }: Reply, caret: number | null): Review | null =>
  review && isTyping ? without(review, wordAt(draft, caret)) : review;
