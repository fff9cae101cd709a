import type { Draft } from './draft';
import type { Reading } from './reading';
import { lowerFirst } from './rewrite';
import type { Family, Hint, Row, StepParts } from './review';

const NOT_IN_VIEW = "Their message isn't in view";

/** The five rows of the whole-reply checklist, always in the same order. */
export function checklistOf(draft: Draft, reading: Reading, hints: readonly Hint[]): readonly Row[] {
  return [
    acknowledged(reading, hints),
    wording(draft, hints),
    questions(reading, hints),
    nextStep(reading, hints),
    details(hints),
  ];
}

/** Most words of a quotation in a row. */
const MOST_QUOTED = 6;
const quoted = (text: string) => {
  const words = text.trim().split(/\s+/);
  return `“${words.slice(0, MOST_QUOTED).join(' ')}${words.length > MOST_QUOTED ? ' …' : ''}”`;
};

/** Place of the first hint above `note` of some families; null where none. */
function first(hints: readonly Hint[], families: readonly Family[]): number | null {
  const at = hints.findIndex((hint) => hint.severity !== 'note' && families.includes(hint.family));
  return at < 0 ? null : at;
}

function acknowledged({ customer, acknowledgement }: Reading, hints: readonly Hint[]): Row {
  const hint = first(hints, ['acknowledgement']);
  const row = (state: Row['state'], summary: string): Row => ({ row: 'acknowledged', state, summary, hint });
  if (!customer.known) return row('rests', NOT_IN_VIEW);
  if (acknowledgement.due === 'none') return row('rests', 'Not due here');
  if (acknowledgement.level === 0)
    return row('open', acknowledgement.reason ? `Not yet: ${lowerFirst(acknowledgement.reason)}` : 'Not yet');
  if (hint === null) return row('met', 'They can see you read it');
  return row('part', acknowledgement.late ? 'There, but it comes late' : 'There, could say more of theirs');
}

function wording(draft: Draft, hints: readonly Hint[]): Row {
  const families: readonly Family[] = ['dismissive', 'blame', 'canned', 'apology', 'jargon', 'form'];
  const hint = first(hints, families);
  const count = hints.filter(({ severity, family }) => severity !== 'note' && families.includes(family)).length;
  const span = hint === null ? null : (hints[hint]?.span ?? null);
  const phrase = span ? quoted(draft.quote(span)) : 'a missing word';
  const summary =
    count === 0 ? 'Nothing stands out' : count === 1 ? `Worth a look: ${phrase}` : `${count} phrases, first ${phrase}`;
  return { row: 'wording', state: hint === null ? 'met' : 'part', summary, hint };
}

function questions({ customer, nextStep: step }: Reading, hints: readonly Hint[]): Row {
  const row = (state: Row['state'], summary: string, hint: number | null = null): Row => ({
    row: 'questions',
    state,
    summary,
    hint,
  });
  if (!customer.known) return row('rests', NOT_IN_VIEW);
  if (customer.questions.length === 0) return row('rests', 'No question asked');
  const hint = first(hints, ['question']);
  if (hint !== null) {
    const asked = hints[hint]?.evidence.find(({ of }) => of === 'customer')?.quote;
    return row('open', asked ? `Still open: ${quoted(asked)}` : 'One is still open', hint);
  }
  // A reply that leads nowhere can not be said to answer.
  if (step.due && step.status === 'none') return row('part', 'May still be open');
  return row('met', customer.questions.length === 1 ? 'Answered or taken up' : 'All taken up');
}

function nextStep({ customer, nextStep: step }: Reading, hints: readonly Hint[]): Row {
  const hint = first(hints, ['next-step', 'commitment']);
  const check = hint === null ? '' : (hints[hint]?.check ?? '');
  const row = (state: Row['state'], summary: string): Row => ({ row: 'next-step', state, summary, hint });
  if (!step.due && hint === null) return row('rests', customer.known ? 'Nothing left open' : 'Nothing promised');
  if (check === 'commitment/undated') return row('part', 'Clear, but one promise has no day');
  if (check === 'next-step/way-back') return row('part', 'Steps are there; a way back is open');
  if (step.status === 'none') return row('open', 'Not said yet');
  if (step.status === 'vague') return row('part', step.clearest.act ? partsOf(step.parts) : 'Could be firmer');
  return row('met', step.dated ? 'Clear, with a time' : 'Clear');
}

/** "Owner is clear; action and time are open". */
function partsOf(parts: StepParts): string {
  const names = ['owner', 'action', 'time'] as const;
  const list = (which: readonly string[]) =>
    `${which.join(', ').replace(/, (\w+)$/, ' and $1')} ${which.length > 1 ? 'are' : 'is'}`;
  const clear = names.filter((name) => parts[name].state === 'there');
  const open = names.filter((name) => parts[name].state !== 'there');
  const summary = [clear.length > 0 ? `${list(clear)} clear` : '', open.length > 0 ? `${list(open)} open` : '']
    .filter(Boolean)
    .join('; ');
  return summary.charAt(0).toUpperCase() + summary.slice(1);
}

const DETAIL: Readonly<Partial<Record<Family, string>>> = {
  placeholder: 'A blank to fill in',
  safety: 'Something not to ask or show here',
  name: 'The name is worth a look',
  channel: 'Something to move or shorten',
};

function details(hints: readonly Hint[]): Row {
  const hint = first(hints, ['name', 'safety', 'placeholder', 'channel']);
  const family = hint === null ? undefined : hints[hint]?.family;
  return {
    row: 'details',
    state: hint === null ? 'met' : 'open',
    summary: family ? (DETAIL[family] ?? 'Something to fill in or move') : 'Nothing left to fill in',
    hint,
  };
}
