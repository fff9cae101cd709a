import type { Check, Examples } from '../../engine/check';
import { addressed, givenName, isSlip, miss } from './addressed';

export const check: Check = {
  id: 'name/other',
  family: 'name',
  message: 'This greeting has another name than theirs; the right one shows the reply is for them.',
  source: 'Using the name to personalise (articles on empathy in support)',
  find: ({ text }, { customer, thread }) => {
    const to = addressed(text);
    const missed = to && miss(to, customer, thread);
    if (!to || !missed || isSlip(to.name, missed.steps)) return [];
    const name = givenName(customer, thread);
    return [
      {
        span: to.span,
        severity: 'strong',
        message: `They go by ${missed.theirs}; the right name shows the reply is for them.`,
        rewrites: name && !to.titled ? [{ span: to.span, text: name }] : [],
      },
    ];
  },
};

export const examples: Examples = {
  flags: [{ draft: 'Hi [[Sandra]],\nthe seat is yours.', name: 'Olaf Berg', rewrite: 'Hi Olaf,\nthe seat is yours.' }],
  passes: [
    { draft: 'Good morning Ma,\nthe badge is on its way.', name: 'Titi Afolabi' },
    { draft: 'Hi Bill,\nit is done.', name: 'William Hart' },
    { draft: 'Dear Mr Hart,\nit is done.', name: 'William Hart' },
    { draft: 'Hi Edith,\nit is done.', name: 'Robert Moss', customer: 'I write for my mother Edith.' },
    { draft: 'Hi Olaf,\nit is done.', name: 'Berg & Sons Ltd' },
    { draft: 'Hello there,\nit is done.', name: 'Olaf' },
  ],
};
