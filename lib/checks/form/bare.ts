import type { Check, Examples } from '../../engine/check';

export const check: Check = {
  id: 'form/bare',
  family: 'form',
  message: 'So few words in an email can read as cold; one more sentence warms them.',
  source: 'Tailoring a reply to its channel (articles on empathy in support)',
  find: (draft, { thread }) => {
    const [only, more] = draft.sentences;
    if (thread.channel !== 'email' || !only || more || only.plain.words.length > 3 || !/[.!]$/.test(only.plain.source))
      return [];
    if (/\b(?:thanks?|sorry)\b/.test(only.plain.text)) return [];
    return only.zone === 'body' ? [{ span: only.span, severity: 'note' }] : [];
  },
};

export const examples: Examples = {
  flags: [{ draft: '[[See above.]]', channel: 'email' }],
  passes: [
    { draft: 'Done.', channel: 'chat' },
    { draft: 'Thanks, Ada', channel: 'email' },
    { draft: 'Hi Ada. Done.', channel: 'email' },
  ],
};
