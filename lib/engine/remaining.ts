import type { Family, Hint, Review, Row } from './review';

const rowOf: Readonly<Record<Family, Row['row']>> = {
  acknowledgement: 'acknowledged',
  dismissive: 'wording',
  blame: 'wording',
  canned: 'wording',
  apology: 'wording',
  jargon: 'wording',
  form: 'wording',
  question: 'questions',
  'next-step': 'next-step',
  commitment: 'next-step',
  name: 'details',
  safety: 'details',
  placeholder: 'details',
  channel: 'details',
};

/**
 * A review in which `next` gives each hint's new self, or null where it is no longer shown. The checklist follows: a row whose
 * hints have all gone rests.
 */
export function remaining(review: Review, next: (hint: Hint) => Hint | null): Review {
  const hints = review.hints.flatMap((hint) => next(hint) ?? []);
  const checklist = review.checklist.map((row): Row => {
    if (row.hint === null) return row;
    const at = hints.findIndex((hint) => hint.severity !== 'note' && rowOf[hint.family] === row.row);
    return at < 0
      ? { row: row.row, state: 'rests', summary: 'Left as you wrote it', hint: null }
      : { ...row, hint: at };
  });
  return { ...review, hints, checklist };
}
