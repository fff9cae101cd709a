import type { Check, Examples, Finding } from '../../engine/check';
import type { Line } from '../../engine/draft';
import { remembered } from '../../engine/plain';

const CARD = /(?<![\w/=&?#.@+-])(?:\d[ -]?){12,18}\d(?![\w/@-]|\.\d)/g;
const IBAN = /(?<![\w/=])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\w])/g;
const CODE =
  /\b(?:(?:one[- ]time|verification|security|log-?in|sign-?in|access|sms|2fa|authentication|otp) (?:code|pin|passcode)|(?:your|the) (?:(?:new|card|current|temporary|initial|default) )?pin|otp|passcode)(?: (?:is|was)|:| =)+ ?(\d{4,8})\b/gi;

/** The card schemes' prefixes and lengths, and the check digit: an order number of 16 digits hardly ever has all three. */
function isCard(digits: string): boolean {
  const scheme =
    /^4\d{15}$|^5[1-5]\d{14}$|^2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}$|^3[47]\d{13}$|^6(?:011|5\d\d)\d{12}$|^3(?:0[0-5]|[68]\d)\d{11}$/;
  let sum = 0;
  for (const [i, digit] of [...digits].reverse().entries()) {
    const value = Number(digit) * (i % 2 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return scheme.test(digits) && sum % 10 === 0;
}

/** The checksum of ISO 13616: moved to the end and spelled in digits, the number leaves 1 when divided by 97. */
function isIban(text: string): boolean {
  if (text.length < 15 || text.length > 34) return false;
  const digits = [...text.slice(4), ...text.slice(0, 4)].map((c) => Number.parseInt(c, 36).toString()).join('');
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

const OTHER_NUMBER =
  /\b(?:tracking|order|parcel|shipment|consignment|invoice|ticket|case|reference|ref|serial|imei|barcode|ean|licen[cs]e|product|gift|voucher|loyalty|membership|job|booking|transaction)\b[^.\n]{0,25}$/i;
const OURS =
  /\b(?:our (?:iban|account|bank)|pay (?:it |the |this )?(?:in)?to|transfer (?:it |the \w+ |this )?to|payable to|send (?:the )?payment to)\b/i;

/** A number or code in a line that is one by its form: from where on it is shown, its text, and what kind it is. */
type Shown = { readonly kind: 'card' | 'iban' | 'code'; readonly at: number; readonly text: string };

const shownIn = remembered(({ text }: Line): readonly Shown[] => {
  if (!/(?:\d[ -]?){4}/.test(text)) return [];
  const found: Shown[] = [];
  for (const match of text.matchAll(CARD))
    if (isCard(match[0].replace(/\D/g, ''))) found.push({ kind: 'card', at: match.index, text: match[0] });
  for (const match of text.matchAll(IBAN))
    if (isIban(match[0].replace(/ /g, ''))) found.push({ kind: 'iban', at: match.index, text: match[0] });
  for (const match of text.matchAll(CODE)) {
    const code = match[1] ?? '';
    found.push({ kind: 'code', at: match.index + match[0].length - code.length, text: code });
  }
  return found;
});

export const check: Check = {
  id: 'safety/shown',
  family: 'safety',
  message: 'A full number or code can be copied by whoever sees this message; its last digits say enough.',
  source: 'Keeping secrets out of conversations (general security guidance)',
  find: ({ text, lines }, { thread }) => {
    const found: Finding[] = [];
    for (const { start: from, line } of lines) {
      for (const { kind, at, text: said } of shownIn(line)) {
        const start = from + at;
        const before = text.slice(Math.max(0, start - 80), start);
        if (kind === 'card' && OTHER_NUMBER.test(before.slice(-40))) continue;
        if (kind === 'iban' && !(isTheirs(said, before, thread.customer ?? '') && !OURS.test(before))) continue;
        const span = { start, end: start + said.length };
        const last = said.replace(/[ -]/g, '').slice(-4);
        const rewrites = kind === 'code' ? [] : [{ span, text: `ending in ${last}` }];
        found.push({ span, severity: 'strong', rewrites });
      }
    }
    return found;
  },
};

const isTheirs = (iban: string, before: string, customer: string) =>
  /\b(?:your|you)\b/i.test(before) || customer.replace(/ /g, '').includes(iban.replace(/ /g, ''));

export const examples: Examples = {
  flags: [
    {
      draft: 'Your card [[5555 5555 5555 4444]] was charged once.',
      rewrite: 'Your card ending in 4444 was charged once.',
    },
    {
      draft: 'We paid it to your account [[GB82 WEST 1234 5698 7654 32]] today.',
      rewrite: 'We paid it to your account ending in 5432 today.',
    },
    { draft: 'Your verification code is [[302918]].' },
  ],
  passes: [
    { draft: 'Your tracking number is 4929 1234 5678 9012.' },
    { draft: 'The card ending in 4444 was charged once.' },
    { draft: 'Please transfer the amount to our account GB82 WEST 1234 5698 7654 32.' },
    { draft: 'Your case number is 4471, and the code SPRING24 still holds.' },
  ],
};
