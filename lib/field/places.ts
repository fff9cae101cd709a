import type { Span } from '../engine/span';
import { type EditableText, isProtected, type Place, placeAt } from './editable-text';
import { type Change, smallestEdit, widened } from './smallest-edit';

/**
 * The edit to write into an editing host so that `text` stands where `span` is; null where it does already.
 * It writes at least one character where the line has one, and starts and ends beside a link rather than in it.
 */
export function writableChange(read: EditableText, span: Span, text: string): Change | null {
  const change = withoutLooseSpace(read.text, smallestEdit(read.text, span, text));
  const isEmpty = change.span.start === change.span.end;
  if (isEmpty && change.text === '') return null;
  // Editors have no one way to delete, the words written at a link's edge become the link's, and some take lines only in
  // place of something.
  const isPlain = !isEmpty || !(change.text.includes('\n') || isAtKept(read, change.span.start));
  if (change.text !== '' && isPlain) return change;
  for (const side of ['after', 'before'] as const) {
    const wider = widened(read.text, change, side);
    if (wider && !isProtected(read, wider.span)) return wider;
  }
  return change;
}

// A space left over at the start of a line while the words before it change is dropped by browsers.
function withoutLooseSpace(draft: string, change: Change): Change {
  const { start, end } = change.span;
  const isLineStart = start === 0 || draft[start - 1] === '\n';
  return isLineStart && end > start && draft[end] === ' ' ? (widened(draft, change, 'after') ?? change) : change;
}

/** The ends of a stretch in the page, nearest to the words in it. */
export function placesOf(
  host: Element,
  read: EditableText,
  span: Span,
): { readonly start: Place; readonly end: Place } {
  if (span.start < span.end) {
    return { start: placeAt(host, read, span.start, 'after'), end: placeAt(host, read, span.end, 'before') };
  }
  const place = beside(read, span.start) ?? placeAt(host, read, span.start, 'before');
  return { start: place, end: place };
}

const endsHere = (read: EditableText, offset: number) =>
  read.runs.find((run) => run.length > 0 && run.at + run.length === offset);
const startsHere = (read: EditableText, offset: number) => read.runs.find((run) => run.length > 0 && run.at === offset);

function isAtKept(read: EditableText, offset: number): boolean {
  return Boolean(endsHere(read, offset)?.kept ?? startsHere(read, offset)?.kept);
}

// Behind a link that ends here, or before one that starts here with nothing in front of it.
function beside(read: EditableText, offset: number): Place | null {
  const before = endsHere(read, offset)?.kept;
  const after = startsHere(read, offset)?.kept;
  if (before && before !== after && before.parentNode) return { node: before.parentNode, offset: indexOf(before) + 1 };
  if (after && after !== before && !endsHere(read, offset) && after.parentNode)
    return { node: after.parentNode, offset: indexOf(after) };
  return null;
}

const indexOf = (element: Element) => Array.prototype.indexOf.call(element.parentNode?.childNodes ?? [], element);
