import type { Check, Examples } from '../../engine/check';
import { addressed, isSlip, miss } from './addressed';

export const check: Check = {
  id: 'name/spelling',
  family: 'name',
  message: 'They spell their name another way; a name spelled right shows care.',
  source: 'Using the name to personalise (articles on empathy in support)',
  find: ({ text }, { customer, thread }) => {
    const to = addressed(text);
    const missed = to && miss(to, customer, thread);
    if (!to || !missed || !isSlip(to.name, missed.steps)) return [];
    const [first = ''] = to.name.split(' ');
    const span = { start: to.span.start, end: to.span.start + first.length };
    return [
      {
        span,
        severity: 'advice',
        message: `They spell it ${missed.theirs}; a name spelled right shows care.`,
        rewrites: [{ span, text: missed.theirs }],
      },
    ];
  },
};

export const examples: Examples = {
  flags: [{ draft: 'Hi [[Katrhin]],\nit is done.', name: 'Kathrin Vogt', rewrite: 'Hi Kathrin,\nit is done.' }],
  passes: [
    { draft: 'Hi Zoe,\nit is done.', name: 'Zoë' },
    { draft: 'Hi Sandra,\nit is done.', name: 'Olaf' },
    { draft: 'Hi Martha,\nit is done.', name: 'mARtha' },
  ],
};
