import type { Check, Examples } from '../../engine/check';
import { patterns } from '../../engine/patterns';
import { regex } from '../words';
import { ASKS, AT_CLAUSE, WARNS } from './asking';

const CODE = '(?:one time|verification|authentication|authenticator|security|login|log in|sign in|two factor|2fa|sms)';
const SECRET = `(?:passwords?|passcode|passphrase|pin|pin number|otp|${CODE} (?:code|pin|passcode|password)|cvv2?|cvc2?|(?:full|whole|complete|entire|long|16 digit|credit|debit|bank|payment) card (?:number|details)|card (?:number|details)|(?:long|full|whole|16 digit) number (?:on|from|of) (?:the |your )?(?:front of )?(?:the |your )?card|(?:three|four|3|4|last) digits on the back|(?:seed|recovery|secret) (?:phrase|words|key)|back ?up codes?|answers? to (?:your|the) (?:security|secret) question|security (?:question|answer|word)s?|security code)`;
const HARMLESS = String.raw`(?! (?:reset|link|manager|field|box|page|screen|prompt|rules|requirements|policy|settings?|protect\w*|pad|strength|length|expir\w+))`;

const asked = patterns({
  secret: [
    regex`${AT_CLAUSE}(?<words>${ASKS}(?:\w+,? ){0,6}?(?<secret>${SECRET})\b)${HARMLESS}`,
    // "the answer to your security question" after "what is".
    /(?:^|[,;:.?!-] ?)(?<words>what (?:is|was) the (?<secret>answer to your (?:security|secret) question))\b/,
  ],
  code: [
    regex`${AT_CLAUSE}(?<words>${ASKS}(?:\w+ ){0,3}?(?<secret>codes?)(?: that| which)? (?:(?:we|i) (?:have )?(?:just )?(?:sent|texted|e ?mailed|messaged)|you (?:have |just |have just )?(?:received|got|been sent)|(?:sent|texted) to (?:you|your)|on (?:the|your) (?:screen|phone|handset)|in the (?:text|sms)|(?:came|comes|arrived|arrives)(?: through| in)?(?: by| via)?(?: to)?))\b`,
  ],
});

// Entering a secret where it belongs, parts of a number, and cards that are no payment cards are all fine; an Indian "PIN
// code" is a postcode, and a pin by which someone is found lies on a map.
const FINE =
  /\b(?:last|first|final|ending|digits of|new password|temporary|reset|change|choose|create|set up|in(?:to)? the (?:app|box|field|form|login|page|settings)|on the (?:site|website|page|login|device|phone's|keypad)|when (?:prompted|asked)|at (?:the )?(?:login|checkout|prompt)|gift|loyalty|reward\w*|membership|member|library|club|points|sim|travel|bus|student|postal|pin code|nectar|clubcard)\b|\bpin\b.*\b(?:finds?|locate|map|location|where (?:you|u) are)\b/;

export const check: Check = {
  id: 'safety/never-ask',
  family: 'safety',
  message: 'A secret like this is best never sent to anyone; a reset link or a secure page protects them and you.',
  source: 'Keeping secrets out of conversations (general security guidance)',
  find: (draft) =>
    draft.find(asked, ['greeting', 'body', 'list', 'courtesy', 'signature']).flatMap((hit) => {
      const { text, source } = hit.sentence.plain;
      if (WARNS.test(text) || FINE.test(text)) return [];
      const password = /^pass/.test(hit.plain.groups.secret ?? '');
      const alone = hit.sentence.plain.words.length <= 14 && !/\d/.test(source);
      return [
        {
          span: hit.span,
          severity: 'strong',
          rewrites:
            password && alone && /[.?!]$/.test(source)
              ? [{ span: hit.sentence.span, text: 'You can set a new password with [[reset link]].' }]
              : [],
        },
      ];
    }),
};

export const examples: Examples = {
  flags: [
    {
      draft: 'Hi Ada. [[Could you send me your password]] so I can look?',
      rewrite: 'Hi Ada. You can set a new password with [[reset link]].',
    },
    { draft: '[[Please confirm your PIN]] and the amount.' },
    { draft: 'To go on, [[read me the code we just texted]] you.' },
    { draft: '[[We need your full card number]] and the expiry date.' },
  ],
  passes: [
    { draft: 'Nobody here will ever ask you to send your password.' },
    { draft: 'Could you tell me the last four digits of the card number?' },
    { draft: 'Please confirm your password in the app and try again.' },
    { draft: 'Could you send us the code you used at checkout?' },
    { draft: 'Please share your loyalty card number and we will add the points.' },
    { draft: 'We have sent you a password reset link.' },
    { draft: 'Drop your pin in the chat so the rider can find you.' },
    { draft: 'Please send us your pin, the van has no map of the new streets.' },
  ],
};
