/** A half-open interval of the draft's plain text, in UTF-16 code units: `text.slice(start, end)`. */
export type Span = { readonly start: number; readonly end: number };

/** A change of the draft: `removed` code units at `at` gave way to `inserted` new ones. */
export type Edit = { readonly at: number; readonly removed: number; readonly inserted: number };

/** Moves a span past an edit; null where the edit touches it, because what was said of it may no longer hold. */
export function shift(span: Span, edit: Edit): Span | null {
  if (edit.at + edit.removed <= span.start) {
    const by = edit.inserted - edit.removed;
    return { start: span.start + by, end: span.end + by };
  }
  return edit.at >= span.end ? span : null;
}

/** The one edit that turns `before` into `after`: the longest common start and end are kept. */
export function difference(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { at: head, removed: before.length - head - tail, inserted: after.length - head - tail };
}

/** True where the two share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
