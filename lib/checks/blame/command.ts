import type { Check, Examples } from '../../engine/check';
import { after, before, givesReason, isHowTo, within } from '../../engine/guards';
import { moves } from '../moves';

export const check: Check = {
  id: 'blame/command',
  family: 'blame',
  message: 'A request works as well here and leaves them the choice.',
  source: 'Politeness in requests (Danescu-Niculescu-Mizil et al. 2013)',
  find: moves(
    { severity: 'advice', rests: true },
    {
      must: {
        wordings: [
          // "You must send the form."
          /(?:^|, )(?<words>you (?:must|have to|have got to|are required to) (?!be\b|have\b|love)\w+)\b/,
        ],
        unless: (hit, draft) =>
          isHowTo(hit.sentence) ||
          within(draft, hit, ({ plain }) => givesReason(plain)) ||
          /\b(?:if|to|for|not)\b$/.test(before(hit)),
        severity: 'note',
        rewrites: (hit, draft) => {
          if (hit.span.start !== hit.sentence.span.start || /\bnow\b/.test(after(hit))) return [];
          const said = draft.quote(hit.span);
          const verb = /^you\s+(?:must|have\s+to|are\s+required\s+to)\s+(\p{Ll}+)$/iu.exec(said)?.[1];
          return verb && verb !== 'not' ? [{ span: hit.span, text: `Please ${verb}` }] : [];
        },
      },
      duty: {
        wordings: [
          // "It is your responsibility to check."
          /\b(?<words>it is your responsibility to)\b/,
          // "That is your responsibility."
          /\b(?<words>(?:is|are) your responsibility)\b/,
          // "The meter has to be checked at all times."
          /\b(?<words>(?:is|are|has|have|must) to be (?:\w+ )?paid(?: \w+){0,3} at all times)\b/,
        ],
        complaint: 'assumed',
        unless: (hit) => /\b(?:not|our|if)\b(?: \w+){0,2} ?$/.test(before(hit)),
      },
      order: {
        wordings: [
          // "Stop complaining."
          /^(?<words>do not (?:reply|write|shout)\w*)\b/,
        ],
        unless: (hit, draft) =>
          isHowTo(hit.sentence) ||
          within(draft, hit, ({ plain }) => givesReason(plain)) ||
          (/^ (?:the|it|your|any|that|this|them|on)\b/.test(after(hit)) &&
            /\b(?:until|unless|while|before|yet|charger|plug|battery|link|password|card|pin|code)\b/.test(
              after(hit),
            )) ||
          /worry/.test(hit.sentence.plain.text),
      },
    },
  ),
};

export const examples: Examples = {
  flags: [
    {
      draft: '[[You must send]] the item back within seven days.',
      rewrite: 'Please send the item back within seven days.',
    },
    { draft: '[[It is your responsibility to]] keep the box.' },
  ],
  passes: [
    { draft: "To export your notes, you'll need to open Settings first." },
    { draft: '1. You need to hold the button for five seconds.' },
    { draft: "You don't have to send anything back." },
    { draft: 'Do not use the charger until the new one arrives, it could get hot.' },
  ],
};
