import type { Span } from '../engine/span';
import type { Run } from './editable-text';

/** One range for each piece of text node that a stretch covers, in reading order. */
export function rangesOf(runs: readonly Run[], span: Span): Range[] {
  const ranges: Range[] = [];
  for (const run of runs) {
    const start = Math.max(span.start, run.at);
    const end = Math.min(span.end, run.at + run.length);
    if (start >= end || !run.node.ownerDocument) continue;
    const range = run.node.ownerDocument.createRange();
    range.setStart(run.node, run.from + start - run.at);
    range.setEnd(run.node, run.from + end - run.at);
    ranges.push(range);
  }
  return ranges;
}

/** Client rectangles of a stretch, one or more a line, without those outside of `area`. An empty stretch has a caret's. */
export function rectsOf(runs: readonly Run[], span: Span, area: DOMRect): DOMRect[] {
  const ranges = span.start < span.end ? rangesOf(runs, span) : caretRange(runs, span.start);
  return ranges
    .flatMap((range) => [...range.getClientRects()])
    .filter((rect) => rect.height > 0 && touches(rect, area));
}

function caretRange(runs: readonly Run[], offset: number): Range[] {
  const run = runs.findLast((it) => it.at <= offset && offset <= it.at + it.length);
  if (!run?.node.ownerDocument) return [];
  const range = run.node.ownerDocument.createRange();
  const from = run.from + offset - run.at;
  range.setStart(run.node, from);
  // An empty line has no text to measure; its line break has a box.
  if (run.length === 0 && run.node.childNodes[from]) range.setEndAfter(run.node.childNodes[from]);
  return [range];
}

const touches = (a: DOMRect, b: DOMRect) =>
  a.left < b.right && a.right > b.left - 1 && a.top < b.bottom && a.bottom > b.top && b.width > 0 && b.height > 0;
