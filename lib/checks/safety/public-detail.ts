import type { Check, Examples, Finding } from '../../engine/check';

const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g;
const SENT_TO =
  /\b(?:(?:sent|e-?mailed|mailed|forwarded|replied|delivered|wrote|called|rang|reached|contacted|tried) (?:(?!us\b|our\b|me\b)\w+ ){0,5}(?:to|at|on)|your (?:\w+ ){0,2}(?:e-?mail|address|phone|mobile|number)(?: address| number)?(?: is| on file| we have|,|:)*|your (?:account|order|booking|registration) (?:\w+ ){0,2}(?:under|to|with))(?: you(?: at| on)?)?:? ?$/i;
/** They are asked to write there themselves. */
const ASKED = /\b(?:please|kindly|could|can|may|if|would|write|send|mail)\b[^.!?]*$/i;
const PHONE = /(?<![\w/#])\+?\d[\d ()-]{7,15}\d(?![\w/])/g;
const NUMBER =
  /\b[Yy]our (?:order|booking|account|reservation|confirmation|policy|membership|customer)(?: (?:number|no\.?|code|reference|ref\.?|id))*(?: is|:|,)? #?((?=[A-Z0-9-]*\d)[A-Z0-9][A-Z0-9-]{3,})\b/g;
const STREET =
  /\b(?:at|to) (\d{1,4}[a-z]? (?:\p{Lu}[\p{L}'’]+ ){1,3}(?:Road|Street|Avenue|Lane|Drive|Close|Way|Court|Place|Gardens|Terrace|Crescent|Rd|St|Ave|Ln|Dr)\b)/gu;

export const check: Check = {
  id: 'safety/public-detail',
  family: 'safety',
  message: 'Everyone can see this detail of theirs here; it is safer in a private message.',
  source: 'Tailoring a reply to its channel (articles on empathy in support)',
  find: ({ text }, { thread }) => {
    if (thread.channel !== 'public') return [];
    const customer = thread.customer ?? '';
    const found: Finding[] = [];
    const add = (start: number, words: string) =>
      found.push({ span: { start, end: start + words.length }, severity: 'strong' });
    // Written to them there, or an address they gave themselves; the company's own is meant to be seen.
    const isTheirs = (start: number, words: string) => {
      const before = text.slice(Math.max(0, start - 70), start);
      return (SENT_TO.test(before) && !ASKED.test(before)) || customer.includes(words);
    };
    for (const match of text.matchAll(MAIL)) if (isTheirs(match.index, match[0])) add(match.index, match[0]);
    for (const match of text.matchAll(PHONE)) {
      if (
        isTheirs(match.index, match[0]) &&
        !/\b(?:us|our|we|me|my)\b[^.]{0,40}$/i.test(text.slice(Math.max(0, match.index - 60), match.index))
      )
        add(match.index, match[0]);
    }
    for (const match of text.matchAll(NUMBER)) {
      const number = match[1] ?? '';
      if (!customer.includes(number)) add(match.index + match[0].length - number.length, number);
    }
    for (const match of text.matchAll(STREET)) {
      const street = match[1] ?? '';
      const before = text.slice(Math.max(0, match.index - 80), match.index);
      if (/\b(?:sent|delivered|posted|shipped|left|dispatched|your (?:home|address|flat|house))\b[^.]*$/i.test(before))
        add(match.index + match[0].length - street.length, street);
    }
    return found;
  },
};

export const examples: Examples = {
  flags: [
    { draft: 'We have sent it to [[ada.lind@example.org]] just now.', channel: 'public' },
    { draft: 'Your booking code [[K7Q2P]] is for Friday.', channel: 'public' },
    { draft: 'The parcel was left at [[12 Mill Lane]] at noon.', channel: 'public' },
  ],
  passes: [
    { draft: 'Please write to us at help@example.org.', channel: 'public' },
    { draft: 'Please send the number of your account to help@example.org.', channel: 'public' },
    { draft: 'More ideas can be sent to help@example.org.', channel: 'public' },
    { draft: 'Your booking code K7Q2P is for Friday.', channel: 'email' },
    { draft: 'You can call us on 0800 000 000.', channel: 'public' },
    { draft: 'Our shop at 12 Mill Lane opens at nine.', channel: 'public' },
  ],
};
