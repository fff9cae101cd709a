import type { Check, Examples, Finding } from '../../engine/check';

const DEAR = /^\s*(?<words>dear)(?= \p{L})/iu;
/** In place of a name; `name/form` has a hint on that. */
const ROLE = /^ (?:valued )?(?:user|customer|guest|client|sir|player)\b/i;
const WELL = /^hope this mail finds you\b/;
const CLOSING = /^(?:(?:with )?(?:kind|best|warm) (?:regards|wishes)|yours faithfully|sincerely)\b/;

export const check: Check = {
  id: 'channel/formal',
  family: 'channel',
  message: 'Letter forms can sound distant in a short message; here it can begin and end as people talk.',
  source: 'Tailoring a reply to its channel (articles on empathy in support)',
  find: (draft, { customer, thread }) => {
    // A letter to someone bereaved or ill may stay one.
    if (thread.channel === 'email' || thread.channel === 'unknown' || customer.vulnerable) return [];
    const found: Finding[] = [];
    const dear = DEAR.exec(draft.text);
    // An answer to a review is a letter that others read.
    if (dear && thread.channel !== 'public' && !ROLE.test(draft.text.slice(dear[0].length))) {
      const span = { start: dear[0].length - 4, end: dear[0].length };
      found.push({ span, severity: 'note', rewrites: [{ span, text: 'Hi' }] });
    }
    for (const { span, plain, zone } of draft.sentences) {
      if (zone === 'quoted' || zone === 'code') continue;
      const gap = /^\s*/.exec(draft.text.slice(span.end))?.[0].length ?? 0;
      if (WELL.test(plain.text))
        found.push({
          span,
          severity: 'note',
          rewrites: [{ span: { start: span.start, end: span.end + gap }, text: '' }],
        });
      else if (CLOSING.test(plain.text) && plain.words.length <= 16) {
        found.push({ span, severity: 'note' });
        break;
      }
    }
    return found;
  },
};

export const examples: Examples = {
  flags: [
    { draft: '[[Dear]] Ms Ortega, the lamp left today.', channel: 'dm', rewrite: 'Hi Ms Ortega, the lamp left today.' },
    { draft: 'The lamp left today.\n[[Yours faithfully,]]\nThe Team', channel: 'chat' },
  ],
  passes: [
    { draft: 'Dear Ms Ortega, the lamp left today.\nKind regards,\nAna', channel: 'email' },
    { draft: 'Hi Jo, the lamp left today. Ana', channel: 'dm' },
    { draft: 'Dear user, the lamp left today.', channel: 'chat' },
    { draft: 'Dear Ms Ortega, thank you for the stars.', channel: 'public' },
  ],
};
