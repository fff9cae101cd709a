import type { Check, Examples, Finding } from '../../engine/check';

// Words that stand for nothing but themselves: in capitals they are said louder. Acronyms and product names are not among them.
const EVERYDAY = new Set(
  `about above absolutely actually after again all already also always am an and answer answered any anything are as ask asked at back be because
been before being below box but by call came can cannot careful carefully check clearly close come completely correct correctly could day days did do does done
down due each easily either email emails enough ever every everyone everything exactly extremely few first follow for forever free from full fully get give given
go going good great had has have he her here his how huge ignore immediately important in instead into is it its just keep know last late later least let like
listen look made make many may me message might more most much must my need needed needs never new next no none not note nothing notice now of off on once one
only open opened or order other our out over own paid part pay please possible previous price properly read ready really reply responsible return right said same
say see send sent several she should since so some something soon step still stop such sure take tell than that the their them then there these they thing this
those time to today told too totally twice two under understand until up urgent urgently us use used very wait waiting want warning was way we well went were what
when where which while whole who why will with within without word work would wrong yes yesterday yet you your yourself easy very simple both full attention fault
problem refund delivery customer service policy stated explained instructions information`.split(/\s+/),
);
const RUN =
  /(?<![\p{L}\p{N}_#@/.'’-])\p{Lu}{2,}(?:['’]\p{Lu}+)?(?:(?: |, )\p{Lu}{2,}(?:['’]\p{Lu}+)?)*(?![\p{L}\p{N}_/'’-])/gu;
const SHARP =
  /\b(?:ALREADY|AGAIN|TOLD|ANSWERED|SAID|READ|EXPLAINED|STATED|NEVER|EVERY|MUST|ALWAYS|ASKED|CLEARLY|WHOLE|ALL|STOP|TWICE|CAREFULLY|YOU|PLEASE)\b/;
// The name of a control or a state on the screen.
const LABEL =
  /\b(?:click|press|tap|select|choose|hit|push|switch|set|toggle|button|option|menu|reads|send|says?|shows?|marked|labelled|labeled|called|named|code|type|enter|reply|text|status)\b(?: the| on| in| as| is)* ["'“]?$/i;

export const check: Check = {
  id: 'form/capitals',
  family: 'form',
  message: 'Capitals can read as a raised voice; the sentence is strong enough without.',
  source: 'De-escalation (articles on empathy in support)',
  find: (draft, { thread }) => {
    const found: Finding[] = [];
    for (const { span, plain } of draft.body) {
      const { source } = plain;
      if (source === source.toUpperCase() && plain.words.length <= 4 && !/[.!?]$/.test(source)) continue; // a heading
      for (const match of source.matchAll(RUN)) {
        const words = match[0].split(/,? /);
        const plainly = words.filter((word) => EVERYDAY.has(word.toLowerCase()));
        const loud =
          plainly.length >= 2
            ? plainly.length / words.length >= 0.5
            : plainly.some((word) => word.length >= 4 || word === 'NOT');
        const start = span.start + match.index;
        const whole = { start, end: start + match[0].length };
        const quoted = /["“][^"”]*$/.test(source.slice(0, match.index)) && /["”]/.test(source.slice(match.index));
        const inSteps = /\b(?:press|click|tap|select|choose|hit)\b/i.test(source.slice(0, match.index));
        if (
          !loud ||
          quoted ||
          inSteps ||
          LABEL.test(source.slice(0, match.index)) ||
          (thread.customer ?? '').includes(match[0])
        )
          continue;
        const lowered = match[0].toLowerCase().replace(/\bi\b/g, 'I');
        const opens = match.index === 0;
        // A word that is not everyday may be a name, which keeps its capitals.
        const text =
          words.length === plainly.length
            ? opens
              ? lowered.charAt(0).toUpperCase() + lowered.slice(1)
              : lowered
            : null;
        found.push({
          span: whole,
          severity: words.length >= 3 ? 'advice' : 'note',
          rewrites: text ? [{ span: whole, text }] : [],
        });
      }
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
