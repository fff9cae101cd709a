import type { Family, Hint } from '../lib/engine/review';
import type { Span } from '../lib/engine/span';
import type { Key } from './words';

/** The line sample of a popover: it says the family, as the line in the draft does. `gap`: something absent. */
export type Line = 'words' | 'next' | 'fill' | 'gap';

const labels: Partial<Record<Family, Key>> = {
  acknowledgement: 'kind_acknowledgement',
  question: 'kind_question',
  'next-step': 'kind_next',
  placeholder: 'kind_fill',
  safety: 'kind_unsafe',
  name: 'kind_name',
};

/** Name and line of a hint's family. */
export function kindOf(hint: Hint): { line: Line; label: Key } {
  const label = labels[hint.family] ?? 'kind_wording';
  if (!hint.span) return { line: 'gap', label };
  if (hint.family === 'next-step') return { line: 'next', label };
  return { line: hint.family === 'placeholder' || hint.family === 'safety' ? 'fill' : 'words', label };
}

/** The name of a check, from the last part of its id: `dismissive/calm-down` is "Calm down". */
export function checkName(id: string): string {
  const words = id.slice(id.lastIndexOf('/') + 1).replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Hints that count: marked in the draft or named in the checklist. Notes are not among them. */
export const counted = (hints: readonly Hint[]): Hint[] => hints.filter((hint) => hint.severity !== 'note');

/** The stretch of the draft a hint stands at; empty where something is absent. */
export const stretchOf = (hint: Hint): Span => hint.span ?? { start: hint.place ?? 0, end: hint.place ?? 0 };

/** Where a hint stands in the draft, as an offset. */
export const placeOf = (hint: Hint): number => stretchOf(hint).start;
