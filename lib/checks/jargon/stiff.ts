import type { Check, Examples } from '../../engine/check';
import { patterns } from '../../engine/patterns';
import { capitalised } from '../../engine/rewrite';

// "A question with regard to" is about it; "it does nothing with regard to" is another thing.
const ABOUT =
  /(?:^|\b(?:questions?|query|queries|enquir(?:y|ies)|inquir(?:y|ies)|feedback|concerns?|e ?mails?|messages?|updates?|information|details|requests?|complaints?|is|am|are|writing|write|calling) )$/;
const JOINED = /(?:^|[,;:.!?-] ?|\b(?:and|so|but|then|yes|hence|or|if not|now|persists?|again) )$/;

/**
 * Office words and the plain ones for them; null where no one word fits every sentence. Where a third part stands, the swap
 * only fits after words it matches.
 */
const SWAPS: readonly (readonly [RegExp, string | null, RegExp?])[] = [
  [/\b(?:please|kindly) be (?:advised|informed|noted|aware) that\b/, ''],
  [/\b(?:please|kindly) be (?:advised|informed|noted)\b/, null],
  [/\bkindly revert(?: back)?(?: to (?:me|us|this \w+))?\b/, 'please reply'],
  [/\brevert back\b|\brevert(?= to (?:you|me|us)\b)/, 'get back'],
  [/\b(?:please )?(?:kindly )?do the needful\b/, null],
  [
    /\b(?<!please )kindly(?= (?!(?:words?|gestures?|people|staff|at|by|in|on|to|with|and|but|for|of|when|as|if|enough|old|the|a)\b)[a-z])/,
    'please',
    JOINED,
  ],
  [/\bat your (?:earliest|soonest) convenience\b/, 'when you can'],
  [/\bpursuant to\b/, 'under'],
  [/\bprior to\b/, 'before'],
  [/\bsubsequent to\b/, 'after'],
  [/\b(?:with|in) (?:regards?|respect|reference) to\b/, 'about', ABOUT],
  [/\b(?:are|am) in receipt of\b/, 'have'],
  [/\b(?:the )?(?:aforementioned|abovementioned|above mentioned)\b(?= \w)/, 'the'],
  [/\b(?:herewith|hereby)\b/, null],
  [/\b(?:herein|thereof|therein|hereunder|hereto)\b/, null],
  [/\butili[sz]e\b/, 'use'],
  [/\butili[sz]ed\b/, 'used'],
  [/\butili[sz]ing\b/, 'using'],
  [/\bcommence\b/, 'start'],
  [/\bcommences\b/, 'starts'],
  [/\bcommenced\b/, 'started'],
  [/\bcommencing\b/, 'starting'],
  [/\bterminate\b/, 'end'],
  [/\bterminated\b/, 'ended'],
  [/\bfacilitat(?:e|es|ed|ing)\b/, null],
  [/\bendeavou?r to\b/, 'try to'],
  [/\bgoing forward\b/, 'from now on'],
  [/\bin order to\b/, 'to'],
  [/\b(?:as )?per our records\b/, 'according to our records'],
  [/\bdue to the fact that\b/, 'because'],
  [/\bat this (?:point|moment) in time\b/, 'at the moment'],
  [/\bin the event that\b/, 'if'],
];

const stiff = patterns(Object.fromEntries(SWAPS.map(([regex], at) => [String(at), [regex]])));

export const check: Check = {
  id: 'jargon/stiff',
  family: 'jargon',
  message: 'Office wording can read as distant; a plainer word gets there faster.',
  source: 'Clear and concise information (articles on empathy in support)',
  find: (draft) => {
    const taken: { start: number; end: number }[] = [];
    return draft.find(stiff).flatMap(({ id, span, sentence, plain }) => {
      if (taken.some((other) => other.start < span.end && span.start < other.end)) return [];
      taken.push(span);
      const [, swap = null, fits] = SWAPS[Number(id)] ?? [];
      const opens = span.start === sentence.span.start;
      if (swap === null || (fits && !fits.test(sentence.plain.text.slice(0, plain.start))))
        return [{ span, severity: 'note' }];
      if (swap === '') {
        // "Please be advised that the shop" to "The shop".
        const next = /^\s+(\S+)/.exec(draft.text.slice(span.end, sentence.span.end));
        if (!next) return [{ span, severity: 'note' }];
        const word = next[1] ?? '';
        const rewrite = {
          span: { start: span.start, end: span.end + next[0].length },
          text: opens ? capitalised(word) : word,
        };
        return [{ span, severity: 'note', rewrites: [rewrite] }];
      }
      return [{ span, severity: 'note', rewrites: [{ span, text: opens ? capitalised(swap) : swap }] }];
    });
  },
};

export const examples: Examples = {
  flags: [
    { draft: '[[Please be advised that]] your seat has moved.', rewrite: 'Your seat has moved.' },
    { draft: 'We open the gate [[prior to]] noon.', rewrite: 'We open the gate before noon.' },
    { draft: '[[Kindly]] send the form to us.', rewrite: 'Please send the form to us.' },
    { draft: 'The plan was [[terminated]] in May.', rewrite: 'The plan was ended in May.' },
    { draft: '[[In order to]] book, open the app.', rewrite: 'To book, open the app.' },
  ],
  passes: [
    { draft: 'They were treated kindly at the desk.' },
    { draft: 'We received your form and moved the seat.' },
    { draft: 'Your words "prior to noon" were on the label, I see them now.' },
  ],
};
