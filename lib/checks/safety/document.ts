import type { Check, Examples } from '../../engine/check';
import { patterns } from '../../engine/patterns';
import { regex } from '../words';
import { ASKS, AT_CLAUSE, isSecured, WARNS } from './asking';

const DOCUMENT = String.raw`(?:passport(?: number| copy| scan| photo)?|driving licen[cs]e|driver'?s licen[cs]e|(?:photo|government|national|state|identity|id) (?:id|card|document)s?|proof of (?:identity|id)|identity documents?|(?<=\b(?:your|an|of|valid) )id(?= (?:card|document|scan|here|by|so|and|please|to|for)\b|[.?!,]|$)|(?<bank>iban|bank (?:account )?(?:details|number|information)|sort code|routing number|account number and sort code)|social security(?: number)?|ssn|national insurance number|tax (?:number|id|file number)|aadhaar|pan (?:card|number))`;

const asked = patterns({
  document: [
    regex`${AT_CLAUSE}(?<words>${ASKS}(?:(?!that\b|if\b|how\b|whether\b|when\b|where\b|which\b|with\b|as\b|bring\b|someone\b|the\b)\w+,? |the ){0,7}?${DOCUMENT})\b`,
  ],
});
const NOT_ASKED =
  /\b(?:order|booking|ticket|case|user|customer|account|event|game|player|apple|device|transaction|product|employee|student|message|session|request) ids?\b/;

export const check: Check = {
  id: 'safety/document',
  family: 'safety',
  message: 'Papers and bank data travel more safely through a secure form than in a reply; it protects them and you.',
  source: 'Tailoring a reply to its channel (articles on empathy in support)',
  find: (draft, { thread }) => {
    if (thread.channel === 'public') return [];
    return draft.find(asked).flatMap((hit) => {
      const { text } = hit.sentence.plain;
      if (WARNS.test(text) || NOT_ASKED.test(text) || isSecured(draft, hit.sentence)) return [];
      // "in the reply" and "by email" would contradict the form.
      const bound =
        /\b(?:here|by (?:e ?mail|reply|return)|reply|e ?mail (?:us|me|it)|attach\w*|in this (?:chat|thread))\b/.test(
          text,
        ) || /^,? (?:and|or|with) /.test(text.slice(hit.plain.end));
      return [
        {
          span: hit.span,
          // A refund to a bank account asks for its number in many countries, so that alone is only noted.
          severity: hit.plain.groups.bank ? 'note' : 'advice',
          rewrites: bound
            ? []
            : [{ span: { start: hit.span.end, end: hit.span.end }, text: ' through [[secure form]]' }],
        },
      ];
    });
  },
};

export const examples: Examples = {
  flags: [
    {
      draft: '[[Could you send us a scan of your passport]] so we can go on?',
      channel: 'email',
      rewrite: 'Could you send us a scan of your passport through [[secure form]] so we can go on?',
    },
    { draft: 'For the refund [[please share your bank details]] here.', channel: 'chat' },
  ],
  passes: [
    { draft: 'Please upload your passport in the secure form below.', channel: 'email' },
    { draft: 'Please bring your passport to the desk.', channel: 'email' },
    { draft: 'Could you send the order ID?', channel: 'email' },
    { draft: 'Please do not send your bank details by email.', channel: 'email' },
  ],
};
