import type { Check, Examples } from '../../engine/check';
import { patterns } from '../../engine/patterns';
import { regex } from '../words';
import { ASKS, AT_CLAUSE, hasPrivateWay, WARNS, withVerb } from './asking';

const DETAIL = String.raw`(?:(?:order|booking|account|customer|reservation|membership|policy|passport|invoice|flight booking|confirmation) (?:number|no|nr|reference|ref|code|id)s?|booking (?:reference|details)|account details|(?:e ?mail|home|delivery|billing|postal|street|full|shipping|mailing) address|(?:tele)?phone number|mobile number|(?:contact|cell|phone|mobile|whatsapp) (?:number|details|no)|date of birth|dob|(?:screenshot|photo|picture)s? of your (?:account|statement|bill|booking|order confirmation|invoice)|passport|driving licence|driver'?s licen[cs]e|iban|bank details|sort code|e ?mail(?= ?(?:[?.,!]|$|and\b|or\b|so\b|here\b|below\b)))`;

const asked = patterns({
  detail: [
    regex`${AT_CLAUSE}(?<words>${ASKS}(?:(?!with\b|call\b|that\b|if\b|how\b|whether\b|when\b|where\b)\w+,? ){0,6}?${DETAIL})(?! of (?:the|our|a))\b`,
    /(?:^|[,;:.?!-] ?|\b(?:and|so) )(?<words>(?:which|what) (?:e ?mail(?: address)?|phone number|mobile number) (?:is|was|did|do|does|are) (?:your|you|the|this)\b)/,
  ],
});

export const check: Check = {
  id: 'safety/public-ask',
  family: 'safety',
  message: 'Anyone can read an answer given here; a private message keeps their details between the two of you.',
  source: 'Tailoring a reply to its channel (articles on empathy in support)',
  find: (draft, { thread }) => {
    if (thread.channel !== 'public' || hasPrivateWay(draft)) return [];
    return draft.find(asked, ['greeting', 'body', 'list', 'courtesy']).flatMap((hit) => {
      if (WARNS.test(hit.sentence.plain.text)) return [];
      const question = hit.sentence.plain.source.endsWith('?');
      const rewrite = /\b(?:here|below|comments?|thread)\b/.test(hit.sentence.plain.text.slice(hit.plain.end))
        ? null
        : withVerb(
            draft,
            hit,
            question ? 'could you send us a direct message with' : 'please send us a direct message with',
          );
      return [{ span: hit.span, severity: 'strong', rewrites: rewrite ? [rewrite] : [] }];
    });
  },
};

export const examples: Examples = {
  flags: [
    {
      draft: "Hi Bea, [[what's your order number]] and email?",
      channel: 'public',
      rewrite: 'Hi Bea, could you send us a direct message with your order number and email?',
    },
    {
      draft: 'Sorry to see this! [[Please share your phone number]] so we can call.',
      channel: 'public',
      rewrite: 'Sorry to see this! Please send us a direct message with your phone number so we can call.',
    },
    { draft: 'Oh no! [[Can I have your booking reference]]?', channel: 'public' },
  ],
  passes: [
    { draft: 'Please DM us your order number and we will check.', channel: 'public' },
    { draft: 'Could you tell us your order number?', channel: 'email' },
    { draft: 'What is the address of the shop you went to?', channel: 'public' },
    { draft: 'Could you tell us which version you use?', channel: 'public' },
    { draft: 'We will send the account details you asked for.', channel: 'public' },
  ],
};
