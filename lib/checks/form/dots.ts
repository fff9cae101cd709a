import type { Check, Examples } from '../../engine/check';

const DOTS = /(?:\.{3,}|…)/g;

export const check: Check = {
  id: 'form/dots',
  family: 'form',
  message: 'Trailing dots can sound as if something were left unsaid; a full stop is clearer.',
  source: 'De-escalation (articles on empathy in support)',
  find: (draft) =>
    draft.body.flatMap(({ span: place, plain }) =>
      [...plain.source.matchAll(DOTS)].flatMap((match) => {
        const after = plain.source.slice(match.index + match[0].length);
        const before = plain.source.slice(0, match.index);
        // Waiting signs, names of menu entries, lists and quotations trail off by right.
        if (
          !before.trim() ||
          /(?:^|["'“>] ?)\w+ing$|\b(?:etc|menu|click|select|choose|tab|and so on)\b|["“>][^"”]*$/i.test(before)
        )
          return [];
        if (
          /^\S/.test(after) ||
          /\s$/.test(before) ||
          !/\b(?:you|your)\b|^(?:well|so|ok(?:ay)?|hm+)\b/.test(plain.text)
        )
          return [];
        if (/^\s*https?:/.test(draft.text.slice(place.start + match.index + match[0].length))) return [];
        const start = place.start + match.index;
        const span = { start, end: start + match[0].length };
        return [{ span, severity: 'note' as const, rewrites: after.trim() ? [] : [{ span, text: '.' }] }];
      }),
    ),
};

export const examples: Examples = {
  flags: [{ draft: 'Well, that is what the page says[[...]]', rewrite: 'Well, that is what the page says.' }],
  passes: [{ draft: 'Loading... is what it shows.' }, { draft: 'Open File > Save as... and pick a name.' }],
};
