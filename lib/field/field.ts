import type { Span } from '../engine/span';

/** How a stretch is painted; `open` lies over another mark, the one whose popover is open. */
export type MarkStyle = 'words-strong' | 'words-advice' | 'next-strong' | 'next-advice' | 'fill' | 'open';
export type Mark = { readonly span: Span; readonly style: MarkStyle };

/** What came of an edit. `unchanged`: the draft is byte for byte what it was. */
export type Applied =
  /** `span`: where the new words stand. */
  | { readonly state: 'applied'; readonly span: Span }
  | {
      readonly state: 'unchanged';
      /** `moved`: the words are no longer there; `protected`: a link, mention or widget lies in them; `refused`: by the editor. */
      readonly why: 'moved' | 'protected' | 'refused';
    }
  /** The editor wrote something else and nothing brought the draft back: the agent must be told. */
  | { readonly state: 'spoiled' };

/** Our handle on one composer: all reading, measuring, painting and writing goes through it. Offsets are of `read()`. */
export type Field = {
  /** The textarea or the editing host. */
  readonly element: HTMLElement;
  /**
   * The agent's own words as plain text: paragraphs and line breaks as `\n`, blank lines as empty lines, without quoted
   * history and signature.
   */
  read(): string;
  /** The caret as an offset; null where it is not in the draft or a stretch is selected. */
  caret(): number | null;
  /** True from compositionstart to compositionend. */
  isComposing(): boolean;
  /** Client rectangles of a stretch in the viewport of the field's document, in reading order; empty where it is not visible. */
  rects(span: Span): readonly DOMRect[];
  /** Replaces all marks. Never touches a node of the page's. */
  paint(marks: readonly Mark[]): void;
  /**
   * Writes `text` in place of `span` through the editor's own input path, reads back, and restores the draft where the
   * result is not exactly as expected. `expected` is the draft the offsets belong to.
   */
  apply(span: Span, text: string, expected: string): Promise<Applied>;
  /** Takes back the last `apply` by the editor's own undo; false where the draft is not what it was before. */
  undo(): Promise<boolean>;
  /** Focuses the field and selects a stretch; an empty span places the caret. Does not scroll the page. */
  select(span: Span): Promise<void>;
};

/** What a field must leave out of the draft, as selectors (quoted history, signature). */
export type FieldOptions = { readonly exclude: string; readonly signal: AbortSignal };
