import type { Check, Examples } from '../../engine/check';
import { givenName } from '../name/addressed';

const GREETING =
  /^\s*(?:@\w+\s+)?(?<words>(?<hello>dear|hi|hello|hey|good (?:morning|afternoon|evening)) *(?: (?<value>undefined|null|n\/a|nan|none)\b)?(?= ?[,!.\n]))/i;

export const check: Check = {
  id: 'placeholder/greeting',
  family: 'placeholder',
  message: 'The name is still missing in this greeting; fill it in and the reply is ready.',
  source: 'Using the name to personalise (articles on empathy in support)',
  find: ({ text }, { customer, thread }) => {
    const match = GREETING.exec(text);
    const { words = '', hello = '', value } = match?.groups ?? {};
    if (!match || (!value && !/ $/.test(words) && !/^dear$/i.test(hello))) return [];
    const start = match.index + match[0].length - words.length;
    const span = { start, end: start + words.trimEnd().length };
    // "Hello !" with a space is a habit of French writers.
    if (!value && text[start + words.length] !== ',') return [];
    const name = givenName(customer, thread);
    const whole = { start, end: start + words.length };
    return [
      // "Hi ," may be a habit of typing; "Dear ," and "Hello null," cannot.
      {
        span,
        severity: value || /^dear$/i.test(hello) ? 'strong' : 'advice',
        rewrites: [{ span: whole, text: name ? `${hello} ${name}` : `${hello} [[name]]` }],
      },
    ];
  },
};

export const examples: Examples = {
  flags: [
    { draft: '[[Dear]] , the seat is yours.', name: 'Ada', rewrite: 'Dear Ada, the seat is yours.' },
    { draft: '[[Hello undefined]], the seat is yours.' },
  ],
  passes: [
    { draft: 'Hi, the seat is yours.' },
    { draft: 'Hello ! The seat is yours.' },
    { draft: 'Dear all, it is done.' },
  ],
};
