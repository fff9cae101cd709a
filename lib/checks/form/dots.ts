import type { Check, Examples } from '../../engine/check';
import { written } from '../written';

const DOTS = /(?:\.{3,}|…)/g;
const TO_THEM = /\b(?:you|your)\b|^(?:well|so|ok(?:ay)?|hm+)\b/;
// Waiting signs, names of menu entries, lists and quotations trail off by right.
const BY_RIGHT = /\bclick\b|["“>][^"”]*$/i;

/** Places of dots that leave something unsaid to the customer. */
const trailing = written(({ source, text }) =>
  TO_THEM.test(text)
    ? [...source.matchAll(DOTS)].filter(({ 0: dots, index }) => {
        const before = source.slice(Math.max(0, index - 80), index);
        return (
          before.trim() &&
          !BY_RIGHT.test(before) &&
          !/\s$/.test(before) &&
          !/^\S/.test(source.slice(index + dots.length))
        );
      })
    : [],
);

export const check: Check = {
  id: 'form/dots',
  family: 'form',
  message: 'Trailing dots can sound as if something were left unsaid; a full stop is clearer.',
  source: 'De-escalation (articles on empathy in support)',
  find: (draft) =>
    trailing(draft)
      // "Read this ... https://" points on.
      .filter(({ span }) => !/^\s*https?:/.test(draft.text.slice(span.end, span.end + 20)))
      .map(({ span, sentence }) => ({
        span,
        severity: 'note',
        rewrites: span.end < sentence.span.end ? [] : [{ span, text: '.' }],
      })),
};

export const examples: Examples = {
  flags: [{ draft: 'Well, that is what the page says[[...]]', rewrite: 'Well, that is what the page says.' }],
  passes: [{ draft: 'Loading... is what it shows.' }, { draft: 'Open File > Save as... and pick a name.' }],
};
