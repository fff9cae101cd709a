import type { Draft } from './draft';
import type { Reading } from './reading';
import type { Hint, Row } from './review';

/** The five rows of the whole-reply checklist, always in the same order. */
export function checklistOf(_draft: Draft, reading: Reading, hints: readonly Hint[]): readonly Row[] {
  const first = (families: readonly Hint['family'][]) => {
    const at = hints.findIndex((hint) => hint.severity !== 'note' && families.includes(hint.family));
    return at < 0 ? null : at;
  };
  const { acknowledgement, nextStep, customer } = reading;
  const acknowledged = first(['acknowledgement']);
  const wording = first(['dismissive', 'blame', 'canned', 'apology', 'jargon', 'form']);
  const question = first(['question']);
  const step = first(['next-step', 'commitment']);
  const details = first(['name', 'safety', 'placeholder', 'channel']);
  return [
    {
      row: 'acknowledged',
      state:
        !customer.known || acknowledgement.due === 'none'
          ? 'rests'
          : acknowledged === null && acknowledgement.level > 0
            ? 'met'
            : acknowledgement.level > 0
              ? 'part'
              : 'open',
      summary: !customer.known
        ? "Their message isn't in view"
        : acknowledgement.due === 'none'
          ? 'Not due here'
          : acknowledged === null && acknowledgement.level > 0
            ? 'They can see you read it'
            : acknowledgement.reason || 'Not yet',
      hint: acknowledged,
    },
    {
      row: 'wording',
      state: wording === null ? 'met' : 'part',
      summary: wording === null ? 'Nothing stands out' : 'A phrase is worth a look',
      hint: wording,
    },
    {
      row: 'questions',
      state: customer.questions.length === 0 ? 'rests' : question === null ? 'met' : 'open',
      summary:
        customer.questions.length === 0 ? 'No question asked' : question === null ? 'Answered' : 'One is still open',
      hint: question,
    },
    {
      row: 'next-step',
      state: nextStep.due
        ? nextStep.status === 'clear' && step === null
          ? 'met'
          : nextStep.status === 'none'
            ? 'open'
            : 'part'
        : 'rests',
      summary: nextStep.due
        ? nextStep.status === 'clear'
          ? 'Clear'
          : nextStep.status === 'none'
            ? 'Not said yet'
            : 'Open in part'
        : 'Nothing left open',
      hint: step,
    },
    {
      row: 'details',
      state: details === null ? 'met' : 'open',
      summary: details === null ? 'Nothing left to fill in' : 'Something to fill in or move',
      hint: details,
    },
  ];
}
