import type { Check, Examples } from '../../engine/check';
import { patterns } from '../../engine/patterns';

const SORRY = '(?:sorry|apologies|apologi[sz]e)';
const conditional = patterns({
  if: [
    new RegExp(
      String.raw`\b(?<words>${SORRY},? if)\b(?! (?:you felt|(?:i|we) (?:misunderst\w+|am)|(?:this|it|that|you) .{0,30}in error))`,
    ),
  ],
  but: [
    new RegExp(
      String.raw`^(?:(?:i|we) (?:am|are) )?(?:very |so |really )?(?<words>${SORRY},? but) (?=(?:\w+ ){0,4}(?:not|no|never|nothing)\b)`,
    ),
  ],
});

const NOUNS = 'delay';
const THERE = new RegExp(`^ there (?:was|were|is) (?:(?:a|an|any|some) )?(?<noun>${NOUNS})s?[.!]?$`);

export const check: Check = {
  id: 'apology/if',
  family: 'apology',
  message: '"If" or "but" after sorry can sound as though it is doubted or taken back.',
  source: 'Owning the failing is a strong part of an apology (Lewicki, Polin and Lount 2016)',
  find: (draft, { customer }) =>
    draft.find(conditional).map(({ id, span, sentence, plain }) => {
      if (id === 'but') return { span, severity: 'note' };
      // What the customer told of did happen; without their message a slot asks.
      const noun = THERE.exec(sentence.plain.text.slice(plain.end))?.groups?.noun;
      const told = customer.known && customer.wentWrong.length > 0;
      const target = {
        start: span.start,
        end: sentence.span.end - (/[.!]*$/.exec(draft.quote(sentence.span))?.[0].length ?? 0),
      };
      const sorry = draft.quote(span).replace(/,?\s+if$/i, '');
      const about = /apolog/i.test(sorry) ? 'for' : 'about';
      return {
        span,
        severity: 'advice',
        rewrites: noun && told ? [{ span: target, text: `${sorry} ${about} the ${noun}` }] : [],
      };
    }),
};

export const examples: Examples = {
  flags: [
    {
      draft: 'I am [[sorry if]] there was a delay.',
      customer: 'My parcel never came and I am annoyed.',
      severity: 'advice',
      rewrite: 'I am sorry about the delay.',
    },
    { draft: '[[Apologies if]] our note seemed short.', severity: 'advice' },
    { draft: '[[Sorry but]] that cannot be changed.', severity: 'note' },
  ],
  passes: [
    { draft: 'If the new one is late too, tell me and I am sorry in advance.' },
    { draft: 'Sorry if I misunderstood you: did you mean the second tab?' },
    { draft: 'I am sorry about the delay, and it left today.' },
  ],
};
