import { difference, shift } from '../engine/span';
import type { Mark } from './field';

/** A field's marks, kept at their words while the draft changes under them. */
export type FollowedMarks = {
  readonly isEmpty: boolean;
  /** Replaces all marks; their spans are of the draft as it is now. */
  set(marks: readonly Mark[]): void;
  /** Says that the draft or its nodes changed: before the next frame the marks move along, and those touched go. */
  changed(): void;
};

/** Marks drawn by `draw`, in the draft that `read` gives. */
export function followMarks(view: Window, read: () => string, draw: (marks: readonly Mark[]) => void): FollowedMarks {
  let marks: readonly Mark[] = [];
  let draft = '';
  let request: number | null = null;

  const follow = () => {
    request = null;
    const now = read();
    if (now !== draft) {
      const edit = difference(draft, now);
      marks = marks.flatMap((mark) => {
        const span = shift(mark.span, edit);
        return span ? [{ ...mark, span }] : [];
      });
      draft = now;
    }
    draw(marks);
  };
  return {
    get isEmpty() {
      return marks.length === 0;
    },
    set(next) {
      if (request !== null) view.cancelAnimationFrame(request);
      request = null;
      if (next.length === 0 && marks.length === 0) return;
      marks = next;
      draft = next.length > 0 ? read() : '';
      draw(marks);
    },
    changed() {
      if (marks.length > 0 && request === null) request = view.requestAnimationFrame(follow);
    },
  };
}
