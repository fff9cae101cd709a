import { difference, type Span } from '../engine/span';

/** An edit still to be made: `text` is to stand where `span` is. */
export type Change = { readonly span: Span; readonly text: string };

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The least that has to be written so that `text` stands where `span` is; no emoji or accented letter is cut in two. */
export function smallestEdit(draft: string, span: Span, text: string): Change {
  const now = draft.slice(span.start, span.end);
  const edit = difference(now, text);
  let start = span.start + edit.at;
  let end = start + edit.removed;
  const after = draft.slice(0, span.start) + text + draft.slice(span.end);
  const grown = after.length - draft.length;
  // Both texts must have a boundary at either end.
  while (start > span.start && !(isBoundary(draft, start) && isBoundary(after, start))) start--;
  while (end < span.end && !(isBoundary(draft, end) && isBoundary(after, end + grown))) end++;
  return { span: { start, end }, text: after.slice(start, end + grown) };
}

/**
 * The draft after an edit, as it may read: where an editor's paragraphs stand apart by themselves, it makes one break of the
 * two that leave a line blank.
 */
export function draftsAfter(draft: string, { span, text }: Change): readonly string[] {
  const texts = [...new Set([text, text.replace(/\n{2,}/g, '\n')])];
  return texts.map((it) => draft.slice(0, span.start) + it + draft.slice(span.end));
}

/** The same edit, reaching over one more character after or before it; null where the line has none on that side. */
export function widened(draft: string, change: Change, side: 'before' | 'after'): Change | null {
  const { span, text } = change;
  if (side === 'after') {
    const next = segmenter
      .segment(draft.slice(span.end, span.end + 40))
      [Symbol.iterator]()
      .next().value?.segment;
    if (!next || next === '\n') return null;
    return { span: { start: span.start, end: span.end + next.length }, text: text + next };
  }
  const from = Math.max(0, span.start - 40);
  const last = segmenter.segment(draft.slice(from, span.start)).containing(span.start - from - 1)?.segment;
  if (!last || last === '\n') return null;
  return { span: { start: span.start - last.length, end: span.end }, text: last + text };
}

function isBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const from = Math.max(0, offset - 40);
  const segment = segmenter.segment(text.slice(from, offset + 40)).containing(offset - from);
  return segment?.index === offset - from;
}
