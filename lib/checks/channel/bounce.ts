import type { Check, Examples } from '../../engine/check';
import { core, telling } from './own';

const AWAY =
  /^(?:please |just |you (?:can|could|must|should|may) )*(?:e ?mail (?:us|them|our|the|it)|call (?:us|our|the|them|on)|write to (?:us|our|the|them)|(?:fill|use) (?:in |out |the |our |this |that )+(?:\w+ ){0,2}form|visit (?:our|the) (?:\w+ ){0,2}branch)/i;
const WARM =
  /\b(?:so (?:that )?(?:we|i|our|they|the team)|(?:we|i|our team|they) (?:will|can|would|shall)|to (?:help|look|check|assist)|for your (?:safety|security)|for us to|and we|sorry|apolog\w+|thank\w*|glad|love|dms?|pms?)\b/i;

export const check: Check = {
  id: 'channel/bounce',
  family: 'channel',
  message: 'They chose to write here; doing the first step for them keeps them from starting over.',
  source: 'Not leaving the customer dismissed (articles on empathy in support)',
  find: (draft, { thread }) => {
    if (thread.channel !== 'dm' && thread.channel !== 'public' && thread.channel !== 'chat') return [];
    const said = telling(draft);
    // Only where being sent on is all there is; one warm word, reason or answer beside it is a reply.
    const [first] = said;
    if (!first || said.length > 2 || WARM.test(draft.text) || draft.words > 30) return [];
    if (!said.every((one) => AWAY.test(core(one)) && one.plain.words.length <= 14)) return [];
    const { start, end } = first.span;
    const own = core(first);
    const at = draft.text.indexOf(own, start);
    const span = { start: at, end: Math.min(end, at + own.length) };
    const rewrite = { span, text: 'I can start this here: could you send me [[what you need]]?' };
    // In public what is needed would be seen by all, and an address or number would be lost.
    const keeps = !/\d|@|https?:/.test(own);
    return [
      {
        span,
        severity: 'advice',
        rewrites: thread.channel !== 'public' && keeps && said.length === 1 ? [rewrite] : [],
      },
    ];
  },
};

export const examples: Examples = {
  flags: [
    { draft: '[[Please call us.]]', channel: 'public', severity: 'advice' },
    {
      draft: 'Hi Jo, [[please fill in the form on our site.]]',
      channel: 'dm',
      rewrite: 'Hi Jo, I can start this here: could you send me [[what you need]]?',
    },
  ],
  passes: [
    { draft: 'Please DM us your order number so we can look.', channel: 'public' },
    { draft: 'Sorry about that, Jo. Please email us at help@example.org and we will refund it.', channel: 'public' },
    { draft: 'Please call us.', channel: 'email' },
    { draft: 'You can use the form: it asks for the size first, then shows the price for both lamps.', channel: 'dm' },
  ],
};
