import { remaining } from '../../lib/engine/remaining';
import type { Hint, Review } from '../../lib/engine/review';
import { type Edit, overlaps, type Span, shift } from '../../lib/engine/span';
import type { Field, Mark, MarkStyle } from '../../lib/field/field';

/** A review moved along with an edit of the draft: hints that the edit touched are gone. */
export const moved = (review: Review, edit: Edit): Review => remaining(review, (hint) => movedHint(hint, edit));

function movedHint(hint: Hint, edit: Edit): Hint | null {
  const span = hint.span && shift(hint.span, edit);
  const place = hint.place === null ? null : (shift({ start: hint.place, end: hint.place }, edit)?.start ?? null);
  if ((hint.span && !span) || (hint.place !== null && place === null)) return null;
  return {
    ...hint,
    span,
    place,
    rewrites: hint.rewrites.flatMap((rewrite) => {
      const to = shift(rewrite.span, edit);
      return to ? [{ ...rewrite, span: to }] : [];
    }),
    evidence: hint.evidence.flatMap((evidence) => {
      if (evidence.of === 'customer') return [evidence];
      const to = shift(evidence.span, edit);
      return to ? [{ ...evidence, span: to }] : [];
    }),
  };
}

/** The word that ends at the caret, which the agent may still be typing; null where there is none. */
export function wordAt(draft: string, caret: number | null): Span | null {
  if (caret === null) return null;
  const word = /[\p{L}\p{N}'’-]+$/u.exec(draft.slice(0, caret))?.[0];
  return word ? { start: caret - word.length, end: caret } : null;
}

/** The hints that may be shown while a word is being typed: those on it are held back. */
export const without = (review: Review, word: Span | null): Review =>
  word ? remaining(review, (hint) => (hint.span && overlaps(hint.span, word) ? null : hint)) : review;

/** How many hints count: notes are only listed. */
export const countOf = (review: Review): number => review.hints.filter((hint) => hint.severity !== 'note').length;

/** The marks of a draft, with the open one over its own. */
export function marksOf(hints: readonly Hint[], open: Hint | null): readonly Mark[] {
  const marks = hints.flatMap((hint): Mark[] => {
    const style = styleOf(hint);
    return hint.span && style ? [{ span: hint.span, style }] : [];
  });
  return open?.span ? [...marks, { span: open.span, style: 'open' }] : marks;
}

function styleOf({ severity, family }: Hint): MarkStyle | null {
  if (severity === 'note') return null;
  if (family === 'placeholder' || family === 'safety') return 'fill';
  return `${family === 'next-step' || family === 'commitment' ? 'next' : 'words'}-${severity}`;
}

/** True where both are the same check at the same place. */
export const isSame = (a: Hint, b: Hint): boolean =>
  a.check === b.check && a.place === b.place && a.span?.start === b.span?.start && a.span?.end === b.span?.end;

/** Index of the marked hint that the caret stands in or at; -1 where there is none. */
export const hintAt = (hints: readonly Hint[], caret: number | null): number =>
  hints.findIndex(({ span, severity }) => {
    return span && severity !== 'note' && caret !== null && span.start <= caret && caret <= span.end;
  });

/** Index of the marked hint under a point of the viewport; -1 where there is none. */
export const hintUnder = (hints: readonly Hint[], field: Field, x: number, y: number): number =>
  hints.findIndex(
    ({ span, severity }) =>
      span &&
      severity !== 'note' &&
      field.rects(span).some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom),
  );
