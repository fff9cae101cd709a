import type { Check, Examples, Finding } from '../../engine/check';
import { everyday } from '../../engine/everyday';
import { remembered } from '../../engine/plain';
import { capitalised } from '../../engine/rewrite';

// Words that stand for nothing but themselves: in capitals they are said louder. Acronyms and product names are not among them.
const EVERYDAY = new Set([
  ...everyday,
  ...`absolutely answer answered cannot careful carefully check clearly correct correctly ignore immediately important new
read stop time twice urgent urgently wait waiting warning word wrong yesterday`.split(/\s+/),
]);
const RUN =
  /(?<![\p{L}\p{N}_#@/.'’-])\p{Lu}{2,}(?:['’]\p{Lu}+)?(?:(?: |, )\p{Lu}{2,}(?:['’]\p{Lu}+)?)*(?![\p{L}\p{N}_/'’-])/gu;
const SHARP =
  /\b(?:ALREADY|AGAIN|TOLD|ANSWERED|SAID|READ|EXPLAINED|STATED|NEVER|EVERY|MUST|ALWAYS|ASKED|CLEARLY|WHOLE|ALL|STOP|TWICE|CAREFULLY|YOU|PLEASE)\b/;
const STEPS = /\b(?:press|click|tap|select|choose|hit)\b/i;
// The name of a control or a state on the screen.
const LABEL =
  /\b(?:click|press|tap|select|choose|hit|push|switch|set|toggle|button|option|menu|reads|send|says?|shows?|marked|labelled|labeled|called|named|code|type|enter|reply|text|status)\b(?: the| on| in| as| is)* ["'“]?$/i;

type Shout = { readonly at: number; readonly words: string; readonly count: number; readonly lowered: string | null };

/** Runs of everyday words in capitals; a heading, a quotation and the name of a control hold none. */
const shoutsIn = remembered(({ source, words: all }): readonly Shout[] => {
  if (source === source.toUpperCase() && all.length <= 4 && !/[.!?]$/.test(source)) return [];
  const steps = source.search(STEPS);
  return [...source.matchAll(RUN)].flatMap((match) => {
    const words = match[0].split(/,? /);
    const everyday = words.filter((word) => EVERYDAY.has(word.toLowerCase()));
    const loud =
      everyday.length >= 2
        ? everyday.length / words.length >= 0.5
        : everyday.some((word) => word.length >= 4 || word === 'NOT');
    const before = source.slice(Math.max(0, match.index - 80), match.index);
    const quoted = /["“][^"”]*$/.test(before) && /["”]/.test(source.slice(match.index, match.index + 80));
    if (!loud || quoted || (steps >= 0 && steps < match.index) || LABEL.test(before)) return [];
    const lowered = match[0].toLowerCase().replace(/\bi\b/g, 'I');
    return [
      {
        at: match.index,
        words: match[0],
        count: words.length,
        // A word that is not everyday may be a name, which keeps its capitals.
        lowered: words.length > everyday.length ? null : match.index === 0 ? capitalised(lowered) : lowered,
      },
    ];
  });
});

export const check: Check = {
  id: 'form/capitals',
  family: 'form',
  message: 'Capitals can read as a raised voice; the sentence is strong enough without.',
  source: 'De-escalation (articles on empathy in support)',
  find: (draft, { thread }) => {
    const found: Finding[] = [];
    for (const { span: place, plain } of draft.body)
      for (const { at, words, count, lowered } of shoutsIn(plain)) {
        if (thread.customer?.includes(words)) continue;
        const span = { start: place.start + at, end: place.start + at + words.length };
        found.push({
          span,
          severity: count >= 3 ? 'advice' : 'note',
          rewrites: lowered ? [{ span, text: lowered }] : [],
        });
      }
    // One stressed word is a matter of taste, and "above" and "below" tell things apart; two with a sharp one are a voice.
    const sharp = found.some(({ span }) => span && SHARP.test(draft.quote(span)));
    return found.length >= 2 && sharp ? found.map((one) => ({ ...one, severity: 'advice' as const })) : found;
  },
};

export const examples: Examples = {
  flags: [
    { draft: 'Please read the [[WHOLE]] page.', severity: 'note', rewrite: 'Please read the whole page.' },
    {
      draft: '[[DO NOT]] touch it and read it ALL AGAIN.',
      severity: 'advice',
      rewrite: 'Do not touch it and read it ALL AGAIN.',
    },
  ],
  passes: [
    { draft: 'Press SAVE, then send the PDF by DHL.' },
    { draft: 'The NASA poster and the HDMI cable are in.' },
    { draft: 'You wrote "DO NOT BEND" on the box.' },
    { draft: 'NEXT STEPS\nOpen the app.' },
  ],
};
