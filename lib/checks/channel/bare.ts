import type { Check, Examples } from '../../engine/check';

export const check: Check = {
  id: 'channel/bare',
  family: 'channel',
  message: 'A first email without a greeting and a name below can read as curt; a line of each is enough.',
  source: 'Tailoring a reply to its channel (articles on empathy in support)',
  find: (draft, { thread }) => {
    if (
      thread.channel !== 'email' ||
      thread.turn !== 'first' ||
      draft.body.length === 0 ||
      draft.words < 4 ||
      draft.words > 20
    )
      return [];
    const greets =
      draft.sentences.some(({ zone }) => zone === 'greeting') ||
      /^\s*(?:(?:hi|dear|thanks?)\b|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?[,!])/iu.test(draft.text);
    const signs =
      draft.sentences.some(({ zone }) => zone === 'signature') ||
      /\n\s*[-–—~]?\s*\p{Lu}[\p{L}'’. -]{0,30}\s*$/u.test(draft.text) ||
      /\b(?:regards|best|thank you)[,.! ]*(?:\p{L}+[.!]?)?\s*$/iu.test(draft.text);
    return greets || signs ? [] : [{ span: null, place: 0, severity: 'note' }];
  },
};

export const examples: Examples = {
  flags: [{ draft: 'The total is on page two of the file.', channel: 'email' }],
  passes: [
    { draft: 'Hi Jo, page two has the total.\n\nBest, Ana', channel: 'email' },
    { draft: 'Page two has the total.\n\nAna', channel: 'email' },
    { draft: 'Page two has the total.', channel: 'chat' },
  ],
};
