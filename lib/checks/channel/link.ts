import type { Check, Examples } from '../../engine/check';

const LINK = /https?:\/\/\S+/g;

export const check: Check = {
  id: 'channel/link',
  family: 'channel',
  message: 'A link by itself can feel like being sent away; one sentence on what it holds helps.',
  source: 'Tailoring a reply to its channel (articles on empathy in support)',
  find: (draft, { customer, thread }) => {
    if (thread.channel !== 'dm' && thread.channel !== 'public' && thread.channel !== 'chat') return [];
    const links = [...draft.text.matchAll(LINK)];
    const [link] = links;
    const rest =
      draft.text
        .replace(LINK, ' ')
        .replace(/@\w+/g, ' ')
        .replace(/[\^~*/–—-]\s?\p{L}[\p{L} ]{0,14}\s*$/u, ' ')
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    if (!link || rest.length > 4 || /\bvoil/i.test(draft.text)) return [];
    const span = { start: link.index, end: link.index + link[0].length };
    return [{ span, severity: customer.intensity >= 2 ? 'advice' : 'note' }];
  },
};

export const examples: Examples = {
  flags: [
    { draft: 'See: [[https://example.com/returns]]', channel: 'dm', severity: 'note' },
    {
      draft: '@jo [[https://example.com/returns]] ^AB',
      channel: 'public',
      customer: 'I am furious, three weeks without an answer!',
      severity: 'advice',
    },
  ],
  passes: [
    { draft: "Here's the guide, step 3 is the one you need: https://example.com/g", channel: 'chat' },
    { draft: 'https://example.com/returns', channel: 'email' },
  ],
};
