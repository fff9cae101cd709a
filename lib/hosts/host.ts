import type { Thread } from '../engine/review';
import type { Site } from './sites';

/** One place where an agent writes to a customer. Every function reads the page afresh and never writes to it. */
export type Composer = {
  /** The textarea or editing host. */
  readonly element: HTMLElement;
  /** `note` is never read; `unknown` means silence. Asked again at every check. */
  mode(): 'reply' | 'note' | 'unknown';
  /** A stable name of the conversation for as long as it is on screen; null where the page gives none. */
  conversation(): string | null;
  /** The customer's side of the conversation. */
  thread(): Thread;
  /** Selector, inside the element, of what is not the agent's draft: quoted history, signature. */
  readonly exclude: string;
  /** The Send control, which nothing of ours may cover; null where not found. */
  send(): HTMLElement | null;
  /** The frame around box and tool row, for placing the chip; the element itself where unknown. */
  frame(): HTMLElement;
};

/** A site agents work in. */
export type Host = Site & {
  /** The composer that the focused element belongs to; null for search, subject, recipients and all other boxes. */
  composer(focused: Element): Composer | null;
};
