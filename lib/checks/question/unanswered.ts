import type { Check, Examples } from '../../engine/check';
import { lowerFirst } from '../../engine/rewrite';
import { lackOf } from '../../engine/next-step/lack';
import { insertion } from '../../engine/next-step/wording';
import { plainOf } from '../../engine/plain';
import { openQuestions } from '../../engine/question';
import { createCache } from '../../engine/sentences';

const plain = createCache(plainOf, 40);
/** Fewest words of a draft that can leave a question open; below, the reply has hardly begun. */
const LEAST_WORDS = 3;

export const check: Check = {
  id: 'question/unanswered',
  family: 'question',
  message: "They also asked about something else; a line on it, even 'I'll find out', saves another message.",
  source: 'Active listening (articles on empathy in support)',
  find: (draft, reading) => {
    const { customer, nextStep } = reading;
    if (!customer.known || customer.questions.length === 0 || draft.words < LEAST_WORDS) return [];

    const [open] = openQuestions(draft, customer, plain);
    if (!open) return [];
    const { said, piece, topic } = open;
    const isQuoted = piece.split(/\s+/).length <= MOST_QUOTED;
    const asked = isQuoted ? lowerFirst(piece) : topic;
    // A word torn out of a long sentence tells nobody what was asked.
    if (!asked.includes(' ')) return [];
    const quoted = asked.replace(/\bi\b(?!\.)/g, 'I');
    return [
      {
        span: null,
        place: nextStep.place,
        title: 'One question is still open',
        // Where the reply leads nowhere at all, the hint on that comes first.
        severity: aside.test(said.quote) || lackOf(draft, reading) === 'step' ? 'note' : 'advice',
        message: `They also asked: "${asked}"; a line on it, even 'I'll find out', saves another message.`,
        evidence: [{ of: 'customer', span: said.span, quote: said.quote }],
        // Of a long question the topic alone is named, which no sentence can quote.
        rewrites: isQuoted
          ? [
              insertion(draft, nextStep.place, `On your question "${quoted}": [[answer]].`),
              insertion(
                draft,
                nextStep.place,
                `I don't have the answer to "${quoted}" yet; I'll come back to you on it by [[day]].`,
              ),
            ]
          : [],
      },
    ];
  },
};

const aside = /^\(/i;
/** Most words of a question that are quoted whole. */
const MOST_QUOTED = 9;

export const examples: Examples = {
  flags: [
    {
      customer: 'When does the lamp ship? Does it come with a plug?',
      draft: 'It ships on Tuesday.',
      rewrite: 'It ships on Tuesday. On your question "does it come with a plug": [[answer]].',
    },
    {
      customer: 'Is breakfast part of the rate, and do you allow dogs?',
      draft: 'Hi Ana,\n\nYes, breakfast is part of every rate.\n\nBest,\nJo',
      severity: 'advice',
    },
  ],
  passes: [
    {
      customer: 'I run the old one and have two printers, could that be it?',
      draft: 'Yes, that is it.',
    },
    { customer: 'When does it ship? Does it come with a plug?', draft: 'It ships on Tuesday and has a plug.' },
    { customer: 'Does it fit, and is fitting part of it?', draft: 'Both yes.' },
    { customer: 'When does it ship? Does it come with a plug?', draft: 'Which lamp do you mean?' },
    {
      customer: 'Can I print the labels of one shelf? Is there a way to print the shelf labels without the frame?',
      draft: 'Put a tick at the labels you want and choose Print.',
    },
    { customer: 'How are you? When does the lamp ship?', draft: 'It ships on Tuesday.' },
    { customer: 'Could you cancel my plan?', draft: 'Your plan is cancelled as of today.' },
  ],
};
