import type { CustomerRecord, Hint, Review } from '../../lib/engine/review';

/** A strong hint on some words of a draft. */
export function hintOf(draft: string, words: string, rewrite: string, check = 'dismissive/sample'): Hint {
  const start = draft.indexOf(words);
  const span = { start, end: start + words.length };
  return {
    check,
    family: 'dismissive',
    severity: 'strong',
    span,
    place: null,
    title: null,
    message: 'Can read as if it did not matter.',
    source: 'A guide',
    evidence: [],
    rewrites: [{ span, text: rewrite }],
  };
}

/** A review that holds nothing but these hints. */
export function reviewOf(hints: readonly Hint[], more: Partial<Review> = {}): Review {
  return {
    hints,
    customer: { known: true } as CustomerRecord,
    acknowledgement: { due: 'none', level: 0, reason: '' },
    nextStep: { due: false, status: 'n/a' },
    checklist: [
      { row: 'wording', state: 'part', summary: 'A phrase is worth a look', hint: hints.length > 0 ? 0 : null },
    ],
    english: true,
    ...more,
  };
}
