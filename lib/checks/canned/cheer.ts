import type { Check, Examples } from '../../engine/check';
import { patterns } from '../../engine/patterns';

const GOOD = '(?:great|good|awesome|fantastic|wonderful|amazing|lovely|fabulous|pleasant|super|nice|blessed)';
const cheerful = patterns({
  question: [new RegExp(String.raw`^(?<words>${GOOD} question)\b`)],
  shout: [/^(?<words>(?:woo ?hoo|yay|perfect|no worries|happy to help))(?= *(?:!|$))/],
  hope: [
    new RegExp(
      String.raw`\b(?<words>hope (?:you are|this)\b[^.!?,]{0,40}\b(?:well|${GOOD})(?: (?:day|week|morning|afternoon|evening))?)(?= *(?:[.,!]|$))`,
    ),
  ],
  wish: [
    new RegExp(
      String.raw`\b(?<words>(?:have|enjoy) (?:a|an|your) (?:\w+ )?(?:${GOOD}|rest of your)\b(?: (?:day|week|morning|afternoon|evening|one))?(?: ahead)?)`,
    ),
  ],
});

export const check: Check = {
  id: 'canned/cheer',
  family: 'canned',
  message: 'They sound upset; a calmer line may fit better than a cheerful one.',
  source: 'Emotional intelligence of the agent (articles on empathy in support)',
  find: (draft, { customer }) => {
    const grave = customer.vulnerable !== null;
    if (!grave && customer.intensity < 2) return [];
    return draft.find(cheerful, ['greeting', 'body', 'list', 'courtesy']).flatMap(({ id, span, sentence }) => {
      if (id === 'hope' && /\bhope (?:your|you|the|his|her|that) .*\bleg\b/.test(sentence.plain.text)) return [];
      // "Have a good day" at the end is manners; a feast of a day is not.
      const plain = /\b(?:have|enjoy) (?:a|the|your) (?:good|nice|pleasant|lovely|great|wonderful)\b|\bwell$/i.test(
        draft.quote(span),
      );
      if (plain && !grave && customer.intensity < 3) return [];
      const whole = sentence.plain.words.length <= 9 && !sentence.plain.text.includes(',');
      const after = /^[ \t]*/.exec(draft.text.slice(sentence.span.end))?.[0].length ?? 0;
      // The last words of a line take the white space before them along.
      const last = /^(?:\n|$)/.test(draft.text.slice(sentence.span.end + after));
      const before = last ? (/\s*$/.exec(draft.text.slice(0, sentence.span.start))?.[0].length ?? 0) : 0;
      const target = {
        start: sentence.span.start - before,
        end: sentence.span.end + (last && before === 0 ? 0 : after),
      };
      return [
        {
          span,
          severity: plain ? 'note' : grave ? 'strong' : 'advice',
          rewrites: whole ? [{ span: target, text: '' }] : [],
        },
      ];
    });
  },
};

export const examples: Examples = {
  flags: [
    {
      draft: 'Hi Ada. [[Great question]]! The fee comes back on Friday.',
      customer: 'I am so angry, you charged me twice and nobody answers.',
      rewrite: 'Hi Ada. The fee comes back on Friday.',
    },
    {
      draft: 'The fee comes back on Friday. [[Have an amazing day]]!',
      customer: 'My dad passed away and you keep billing him.',
      severity: 'strong',
    },
  ],
  passes: [
    { draft: 'Happy to help! The L is in stock.', customer: 'Can I get a bigger size?' },
    { draft: 'Glad it worked. Have a great weekend!', customer: 'Thanks for sorting it!' },
    { draft: 'I hope the leg heals well.', customer: 'My leg is in a cast and I am upset that nobody helped me.' },
  ],
};
