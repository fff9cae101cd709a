import type { Check, Examples } from '../../engine/check';
import { core, telling } from './own';

const AWAY =
  /^(?:please |kindly |just |you (?:can|could|will need to|need to|have to|must|should|may) |(?:could|can|would) you (?:please )?|(?:we|i) (?:would )?(?:request|ask|advise|recommend|suggest) (?:that )?you (?:to )?|for (?:this|that|help)[^,]{0,20}, (?:please )?|this (?:needs to|must) be )*(?:e ?mail(?:ed)? (?:us|them|our|the|support|it|help)|(?:call|phone|ring|telephone) (?:us|our|the|them|customer|support|on|\+?\d)|write to (?:us|our|the|them)|contact (?:us|our|the|customer|support|them) (?:\w+ )*?(?:by|at|on|via|through|team|department|desk|line|services?|support)|(?:fill|complete|submit|use) (?:in |out |the |our |this |that )+(?:\w+ ){0,2}form|(?:visit|go to|log ?in to|log on to|see|check) (?:our|the) (?:\w+ ){0,2}(?:website|site|help cent\w+|faqs?|page|store|branch|portal)|raise (?:a|an|your) (?:\w+ )?(?:ticket|request|complaint)|(?:send|drop) (?:us|an|a) (?:an )?e ?mail|reach out to (?:our|the) )/i;
const WARM =
  /\b(?:so (?:that )?(?:we|i|our|they|the team)|(?:we|i|our team|they) (?:will|can|would|shall|are happy|am happy)|to (?:help|look|check|assist)|for your (?:safety|security)|for us to|and we|sorry|apolog\w+|thank\w*|glad|love|dms?|pms?|direct message|private)\b/i;

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
    const keeps = !/\d|@|https?:|www\./.test(own);
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
