import type { Check, Examples } from '../../engine/check';
import { remembered } from '../../engine/plain';

const endsLoud = remembered(({ source }) => /(?<!!)!$/.test(source));

export const check: Check = {
  id: 'form/exclamations',
  family: 'form',
  message: 'Many exclamation marks together can read as hurried; full stops bring calm.',
  source: 'De-escalation (articles on empathy in support)',
  find: (draft, { customer, thread }) => {
    if (thread.channel === 'public' && customer.intensity < 2) return [];
    const loud = draft.sentences.filter(
      ({ zone, plain }) => (zone === 'body' || zone === 'list' || zone === 'courtesy') && endsLoud(plain),
    );
    const last = loud.at(-1);
    if (!last || loud.length < 3) return [];
    const span = { start: last.span.end - 1, end: last.span.end };
    return [{ span, severity: 'note', rewrites: loud.length === 3 ? [{ span, text: '.' }] : [] }];
  },
};

export const examples: Examples = {
  flags: [{ draft: "Thanks! We got it! It's on its way[[!]]", rewrite: "Thanks! We got it! It's on its way." }],
  passes: [{ draft: 'Good news! Your parcel is here.' }, { draft: 'Thanks! Done! Enjoy!', channel: 'public' }],
};
