import type { Hint, Review, Rewrite, Thread } from '../lib/engine/review';
import type { Span } from '../lib/engine/span';

/**
 * What the chip says. `brings`: an empty box, and an acknowledgement is due. `hints`: `count` is the number of strong and
 * advice hints in `view.review.hints`.
 */
export type ChipState =
  | { readonly kind: 'fine' | 'rest' | 'brings' | 'blind' | 'note' | 'language' | 'warming' | 'lost' }
  | { readonly kind: 'hints'; readonly count: number }
  /** `until` in epoch milliseconds. */
  | { readonly kind: 'paused'; readonly until: number };

/** All that is shown, replaced whole on each update. Plain data. */
export type View = {
  readonly chip: ChipState;
  /** Null before the first answer, in notes and when paused. Its hints are those still shown, their spans those of `draft`. */
  readonly review: Review | null;
  readonly draft: string;
  /** For the customer's words and name; null where none could be read. */
  readonly thread: Thread | null;
  /** From the luminance of the box. */
  readonly scheme: 'light' | 'dark';
  /** True once the agent knows the chip: it then stands as its mark alone. */
  readonly folded?: boolean;
};

/** Rectangles in the viewport, asked for afresh whenever something is placed. */
export type Places = {
  /** What our host has to hang in: the dialog or popover of the page's that the box is in, else the document element. */
  layer(): Element;
  /** The frame around box and tool row. */
  frame(): DOMRect;
  /** The visible part of the box; null where nothing of it is visible. */
  box(): DOMRect | null;
  /** The Send control; null where unknown. */
  send(): DOMRect | null;
  /** Rects of a stretch, reading order, empty where not visible. An empty span gives one rect without width. */
  rects(span: Span): readonly DOMRect[];
  caret(): DOMRect | null;
  /** The last line of text in the box; null in an empty box. */
  lastLine(): DOMRect | null;
  /** True where no control, text or other layer of the page lies under the rectangle; our own host is ignored. */
  isFree(rect: Rect): boolean;
};

/** A rectangle in the viewport, in CSS pixels; a DOMRect is one. */
export type Rect = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export type Applied =
  | {
      readonly state: 'applied';
      /** The slot now selected for typing; null where there is none. */
      readonly slot: string | null;
    }
  | { readonly state: 'unchanged' }
  /** The editor wrote something else, and nothing brought the draft back. */
  | { readonly state: 'spoiled' };

export type StopScope = 'phrase' | 'check' | 'site';

export type Actions = {
  /** Resolves after `update` was called with the new draft. */
  onApply(hint: Hint, rewrite: Rewrite): Promise<Applied>;
  /** Takes back the last apply; false where the draft is not what it was. */
  onUndo(): Promise<boolean>;
  onKeep(hint: Hint): void;
  onNotHelpful(hint: Hint): void;
  /** Points out again what was kept or not helpful; `update` was called with it when this returns. */
  onTakeBack(hint: Hint): void;
  onStop(scope: StopScope, hint: Hint): void;
  /** For an hour. */
  onPause(): void;
  onResume(): void;
  /** The hint whose popover is now open, null when none is. */
  onShow(hint: Hint | null): void;
  /** Something open has closed; `refocus`: focus was inside and goes back to the draft with the caret. */
  onClose(refocus: boolean): void;
};

/** How it came to be opened: `pointer` keeps focus in the draft; `key` moves it in; `command` keeps it and speaks the hint. */
export type By = 'pointer' | 'key' | 'command';

export type Surface = {
  /** The shadow host. */
  readonly element: HTMLElement;
  update(view: View): void;
  /** By index in `view.review.hints`. */
  openHint(index: number, by: By): void;
  openPanel(panel: 'checklist' | 'customer', by: By): void;
  /** From the open hint, or from the caret where none is open; at the ends it goes round. */
  step(by: 1 | -1, caret: number | null): void;
  /** False where nothing was open. */
  close(): boolean;
  /** Places everything again: on scroll, on resize, after a pause in typing. */
  place(): void;
  /** Hides all without unmounting, while the composer is out of view. */
  hide(hidden: boolean): void;
};
