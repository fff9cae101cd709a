import type { Check, Examples } from '../../engine/check';
import { addressed, givenName } from './addressed';

const HELLO =
  /^\s*(?<words>(?:hi|hello|hey|good (?:morning|afternoon|evening)|greetings)(?: there| again)?)(?= ?[,!.\n]|$)/i;

export const check: Check = {
  id: 'name/missing',
  family: 'name',
  message: 'Their name is known; using it once is a small sign of seeing the person.',
  source: 'Using the name to personalise (articles on empathy in support)',
  find: (draft, { customer, thread }) => {
    const name = givenName(customer, thread);
    const elsewhere = name !== null && draft.text.toLowerCase().includes(name.toLowerCase());
    if (!name || elsewhere || thread.channel !== 'email' || thread.turn !== 'first' || draft.words < 4) return [];
    if (addressed(draft.text) || /^\s*(?:dear|hi|hello|hey) \S/i.test(draft.text)) return [];
    const hello = HELLO.exec(draft.text)?.groups?.words;
    if (!hello && draft.sentences[0]?.zone === 'greeting') return [];
    if (!hello) {
      const place = { start: 0, end: 0 };
      return [{ span: null, place: 0, severity: 'note', rewrites: [{ span: place, text: `Hi ${name},\n\n` }] }];
    }
    const start = draft.text.indexOf(hello);
    const span = { start, end: start + hello.length };
    return [{ span, severity: 'note', rewrites: [{ span, text: `${hello.replace(/ there$/i, '')} ${name}` }] }];
  },
};

export const examples: Examples = {
  flags: [
    { draft: '[[Hello]], the answer is yes.', name: 'Bo Lind', rewrite: 'Hello Bo, the answer is yes.' },
    { draft: 'The answer is yes, as you hoped.', name: 'Bo', rewrite: 'Hi Bo,\n\nThe answer is yes, as you hoped.' },
  ],
  passes: [
    { draft: 'Hello, the answer is yes.', name: 'Bo', channel: 'chat' },
    { draft: 'Hello, the answer is yes.' },
    { draft: 'Thank you, Bo, the answer is yes.', name: 'Bo' },
    { draft: 'Hi both, the answer is yes.', name: 'Bo' },
  ],
};
