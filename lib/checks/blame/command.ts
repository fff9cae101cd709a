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
          /(?:^|, |: |; |- )(?<words>you (?:must|have to|have got to|are (?:required|obliged|expected) to) (?!be\b|have\b|love|say|admit|feel|know|think|go through|wait)\w+)\b/,
        ],
        unless: (hit, draft) =>
          isHowTo(hit.sentence) ||
          within(draft, hit, ({ plain }) => givesReason(plain)) ||
          /\b(?:if|to|once|in order|when|for|not|sorry|unless|before|after|until|ask you|imagine|know|understand|feel)\b[^.]*$/.test(
            before(hit),
          ),
        severity: 'note',
        rewrites: (hit, draft) => {
          if (hit.span.start !== hit.sentence.span.start || /\b(?:please|now|immediately|at once)\b/.test(after(hit)))
            return [];
          const said = draft.quote(hit.span);
          const verb =
            /^you\s+(?:must|have\s+to|have\s+got\s+to|are\s+(?:required|obliged|expected)\s+to)\s+(\p{Ll}+)$/iu.exec(
              said,
            )?.[1];
          return verb && verb !== 'not' ? [{ span: hit.span, text: `Please ${verb}` }] : [];
        },
      },
      duty: {
        wordings: [
          // "It is your responsibility to check."
          /\b(?<words>it is your (?:responsibility|duty|job|obligation|task) to)\b/,
          // "That is your responsibility."
          /\b(?<words>(?:is|are|remains?|lies) (?:your|the (?:customer|user|guest|client|passenger|tenant|owner|buyer|parent|member)'?s?) (?:responsibility|duty|job|obligation))\b/,
        ],
        complaint: 'assumed',
        unless: (hit) => /\b(?:not|our|if)\b(?: \w+){0,2} ?$/.test(before(hit)),
      },
      order: {
        wordings: [
          // "Stop complaining."
          /^(?<words>(?:do not|never|stop) (?:reply|contact|call|email|message|complain|waste|threaten|shout|argue|expect|assume|blame|tell|lecture|accuse|swear|insult|speak)\w*)\b/,
        ],
        unless: (hit, draft) =>
          isHowTo(hit.sentence) ||
          within(draft, hit, ({ plain }) => givesReason(plain)) ||
          (/^ (?:the|it|your|any|that|this|anything|them|on)\b/.test(after(hit)) &&
            /\b(?:until|unless|while|before|yet|charger|plug|battery|link|password|card|pin|code)\b/.test(
              after(hit),
            )) ||
          /hesitate|worry/.test(hit.sentence.plain.text),
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
