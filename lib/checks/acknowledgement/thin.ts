import type { Check, Examples } from '../../engine/check';
import { callFor, titleFor } from '../../engine/acknowledgement/lack';
import { framesIn } from '../../engine/acknowledgement/frames';
import { severityOf } from '../../engine/reading';
import { deepened, inserted, isFormula, isOpening, linesFor, readyFirst } from '../../engine/acknowledgement/lines';

export const check: Check = {
  id: 'acknowledgement/thin',
  family: 'acknowledgement',
  message: 'The line would fit any message; naming what happened to them would make it theirs.',
  source: 'Concrete words show listening (Packard and Berger 2021)',
  find: (draft, { acknowledgement, customer, thread }) => {
    const { due, level, sentence, place, worth } = acknowledgement;
    if (due !== 'full' || level !== 1 || !sentence) return [];
    const frames = framesIn(sentence.plain);
    const flat = frames.every(({ kind }) => kind === 'restate' || kind === 'picture');
    const isWorth =
      worth === null ? customer.intensity === 3 || customer.vulnerable !== null : severityOf(worth) !== 'note';
    const call = callFor(customer, thread);
    // A flat account of what happened has no formula to deepen.
    const opens = !flat && isOpening(sentence, acknowledgement);
    const lines = isWorth ? linesFor(draft, customer, due, thread.customer ?? '') : [];
    return [
      {
        // What is absent is the detail; so no words are at fault, and no other family's hint on them can hide this one.
        span: null,
        place: opens ? sentence.span.start : place,
        severity: isWorth ? 'advice' : 'note',
        title: titleFor(customer),
        message: frames.length === 0 ? call.light : flat ? call.flat : isFormula(sentence) ? call.thin : call.full,
        evidence: call.evidence,
        rewrites: lines
          .slice(0, 2)
          .map((line) => (opens ? deepened(draft, sentence, line) : inserted(draft, acknowledgement, line)))
          .sort(readyFirst),
      },
    ];
  },
};

export const examples: Examples = {
  flags: [
    {
      customer: 'This is unacceptable, I have been waiting since March for the new charger.',
      draft: 'Sorry for any inconvenience. The charger is in the queue.',
      severity: 'advice',
      rewrite:
        "Sorry for any inconvenience. You've been waiting since March, and that's too long. The charger is in the queue.",
    },
    {
      customer: 'I am devastated, all the wedding photos you printed are green.',
      draft: 'I understand your frustration. Please fill in the form.',
    },
  ],
  passes: [
    {
      customer: 'I am devastated, all the wedding photos you printed are green.',
      draft: 'I am so sorry about the wedding photos. I have asked for a new print today.',
    },
    { customer: 'The lamp flickers.', draft: 'Sorry for the trouble. Which bulb is in it?' },
    { customer: 'Can I have an invoice?', draft: 'Sorry for the trouble, here it is.' },
  ],
};
