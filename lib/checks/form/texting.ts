import type { Check, Examples } from '../../engine/check';
import { written } from '../written';

const LONG: Readonly<Record<string, string>> = { u: 'you', ur: 'your', pls: 'please', plz: 'please', thx: 'thanks' };
const SHORT = /(?<![\p{L}\p{N}_/.@'’&-])(?:u|ur|pls|plz|thx)(?![\p{L}\p{N}_/@'’&-])/giu;

const shorts = written(({ source }) => source.matchAll(SHORT));

export const check: Check = {
  id: 'form/texting',
  family: 'form',
  message: 'Texting short forms can read as hurried in an email; the whole word costs little.',
  source: 'Tailoring a reply to its channel (articles on empathy in support)',
  find: (draft, { thread }) =>
    thread.channel !== 'email'
      ? []
      : shorts(draft)
          .filter(({ match }) => !/^\p{Lu}+$/u.test(match[0]))
          .map(({ match, span }) => {
            const word = LONG[match[0].toLowerCase()] ?? match[0];
            const text = match.index === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
            return { span, severity: 'note', rewrites: [{ span, text }] };
          }),
};

export const examples: Examples = {
  flags: [
    { draft: 'Could you send the photo [[pls]]?', channel: 'email', rewrite: 'Could you send the photo please?' },
  ],
  passes: [
    { draft: 'thx for the photo!', channel: 'dm' },
    { draft: 'The U bend and the PLS file are fine.', channel: 'email' },
  ],
};
