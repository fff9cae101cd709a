import type { Check, Examples } from '../../engine/check';
import type { Draft, Hit } from '../../engine/draft';
import type { Rewrite } from '../../engine/review';
import { after, before } from '../../engine/guards';
import { articleFor, capitalised, cut, leaveOut } from '../../engine/rewrite';
import { moves } from '../moves';
import { regex, TROUBLE } from '../words';

/** Words that stress it. */
const QUITE = '(?: \\w+ly| all| very| just| also| still)';
/** It is, or passes for. */
const BEING = '(?:is|was|are|were|be|being|it is|that is|this is)';

const SMALL = '(?:small|little|cosmetic)';
const UNIT = '(?:hours?|days?|dollars?|steps?)';
const NUMBER = '(?:a|an|one|two|three|\\d)';

const DOWNTONER = /^(?:only|just|really)\s+/i;

/** "only a small scratch" to "a scratch", "is just three dollars" to "is three dollars". */
const unsized = (hit: Hit, draft: Draft): readonly Rewrite[] => {
  const said = draft.quote(hit.span);
  const lead = /^(?:(?:is|was|were|are|be|been)\s+)?/i.exec(said)?.[0] ?? '';
  const rest = said.slice(lead.length);
  const plain = rest
    .replace(DOWNTONER, '')
    .replace(new RegExp(`\\b(?:${SMALL} )+`, 'i'), '')
    .replace(
      /^(an?)\s+(\w+)/i,
      (_, article: string, word: string) =>
        `${/^[A-Z]/.test(article) ? capitalised(articleFor(word)) : articleFor(word)} ${word}`,
    );
  if (plain === rest || /^about/.test(plain) || /\bnot\b/i.test(rest)) return [];
  return [{ span: hit.span, text: lead + plain }];
};

export const check: Check = {
  id: 'dismissive/minimising',
  family: 'dismissive',
  message: 'What looks small from here may be big for them; leaving the size out keeps the door open.',
  source: 'Guidance on empathy: concerns should not feel dismissed',
  find: moves(
    { severity: 'advice', rises: true, rests: true, rewrites: leaveOut },
    {
      small: {
        rewrites: unsized,
        wordings: [
          // "It is only a small scratch."
          regex`\b(?<words>(?:only|just|really) (?:a|an|some|the|one) (?:${SMALL} )+${TROUBLE}\b)`,

          // "It was only two days."
          regex`\b(?<words>(?:is|was|were|are|be|been) (?:only|just) ${NUMBER} (?:\w+ )?${UNIT})\b`,

          // "We fixed the little problem."
          regex`\b(?<words>(?:the|your|this|that|these|those) little ${TROUBLE})\b`,
        ],
        despite: ['conditional', 'pitied'],
        complaint: 'assumed',
        unless: (hit) =>
          /^ note/.test(after(hit)) || /\b(?:may|might|could|will|would|can|with|for|if|as) $/.test(before(hit)),
      },
      noDeal: {
        wordings: [
          // "You get used to it."
          /\b(?<words>(?:you|one) (?:gets?|be) used to (?:it|this|the|that)\b[^,.;!?]{0,30})/,

          // "It is not a big deal."
          /\b(?<words>(?:no|not)(?: \w+)? big deal|not the end of the world)\b/,
          // "That should not matter much."
          /\b(?<words>(?:would|should|do|will|does|did|can) not lose sleep)\b/,
          // "Nobody will notice."
          /\b(?<words>(?:nobody|you(?= (?:will|would) (?:\w+ )?not))(?: \w+)? (?:will |would |even |really |not )+(?:notice|know))\b/,
          // "All things considered, it went well."
          /\b(?<words>worse things happen)\b/,
        ],
        complaint: 'assumed',
        unless: (hit) =>
          /\bto worry\b/.test(hit.sentence.plain.text) &&
          /\b(?:because|as|since|your \w+ (?:is|are) safe|safe)\b/.test(hit.sentence.plain.text),
      },
      normal: {
        wordings: [
          // "Noise is a normal part of city life."
          /\b(?<words>(?:is|are|was|were) an? usual side of\b)/,

          // "These things usually sort themselves out."
          /\b(?<words>(?:it|they) fix itself )\b/,
          // "It is something every parent goes through."
          /\b(?<words>a thing (?:any|all) (?:\w+ )?\w+ (?:\w+ )?(?:has|have)\b)/,
          // "That is quite normal."
          regex`\b(?<words>${BEING}${QUITE}* (?:normal|to be expected|natural|common|usual|standard|part and parcel|only human|part of (?:the process|any|every|being)))\b`,
          // "That is just how wood is."
          regex`\b(?<words>${BEING}${QUITE}* (?:how it (?:is|are|works?|do|does)|in the nature of|what happens|the way (?:it|of)))\b`,
          // "Mistakes happen now and then."
          /\b(?<words>(?:it |this |that |these )+(?:\w+ )?break(?: \w+){0,4}? ?sometimes)\b/,
          // "These things happen."
          /\b(?<words>(?:things|it) happens?)(?=[.,!?;]| and| but)/,
          // "A certain amount of noise is to be expected."
          /\b(?<words>(?:some|an? (?:certain )?amount of|a little|small)(?: \w+){1,5} (?:is|are)(?: only| just)? (?:to be expected|normal|part of|natural))\b/,
          // "No machine is perfect."
          /\b(?<words>no (?:\w+ ){1,3}is perfect)\b/,
        ],
        complaint: 'assumed',
        unowned: true,
        unless: (hit) =>
          /\bdue to\b/.test(after(hit)) ||
          /\b(?:not|yours|but|still)\b/.test(
            hit.sentence.plain.text.replace(hit.sentence.plain.text.slice(hit.plain.start, hit.plain.end), ''),
          ) ||
          /\b(?:should|if|as)\b$/.test(before(hit)) ||
          /\bnot\b/.test(
            hit.sentence.plain.text.slice(hit.plain.start, hit.plain.end).split(' ').slice(0, 3).join(' '),
          ),
      },
      price: {
        wordings: [
          // "You get what you pay for."
          /\b(?<words>you get what you pay)\b/,
        ],
        complaint: 'seen',
        unowned: true,
      },
      truth: {
        wordings: [
          // "A barn is not a hotel."
          /\b(?<words>(?:the |a |an )(?:\w+ ){1,6}?not (?:a|an) (?:\w+ )?machine)\b/,
          // "Moving is never easy."
          /\b(?<words>it (?:is|are) never fun)/,
        ],
        complaint: 'seen',
        unowned: true,
      },
      ease: {
        rewrites: (hit, draft) => [...cut(hit, draft), ...leaveOut(hit, draft)],
        wordings: [
          // "Obviously, the door was shut."
          /^(?<words>obviously)(?:,| (?:you|we|i|it|this|that|the|if|a|they)\b)/,
        ],
        complaint: 'assumed',
        unless: (hit) =>
          /\b(?:should|not|was|were|supposed|meant|make|made|making|so|if|promise|quick)\b[^,;]*$/.test(before(hit)) ||
          /^ (?:to (?:fix|sort|put right|correct)|fix|enough|that|from)/.test(after(hit)),
      },
      still: {
        wordings: [
          // "It is still perfectly usable."
          /\b(?<words>(?:is|was|are|were|it|can|does|do|be) still (?:be |have |perfectly |very )+(?:used|fine))\b/,
        ],
        complaint: 'assumed',
        unowned: true,
      },
    },
  ),
};

export const examples: Examples = {
  flags: [
    {
      draft: "It's [[only a small scratch]] on the back.",
      customer: 'The lid is scratched and I am disappointed.',
      severity: 'strong',
      rewrite: "It's a scratch on the back.",
    },
    { draft: 'A missing button is [[not the end of the world]].', customer: 'A button is missing.' },
    {
      draft:
        'Thank you for the pictures. [[A certain amount of fading is to be expected]] with this dye. Here is the care card.',
      customer: 'The shirt faded after one wash, I am annoyed.',
      rewrite: 'Thank you for the pictures. Here is the care card.',
    },
    {
      draft: '[[Obviously]], the box has to be opened first.',
      customer: 'I cannot get it out.',
      rewrite: 'The box has to be opened first.',
    },
    { draft: 'The chair [[can still be used]] without the arm.', customer: 'One arm of the chair is broken.' },
  ],
  passes: [
    { draft: "It's a small change in the settings: open Profile and switch on Sync.", customer: 'How do I sync?' },
    { draft: 'This is not a small problem, and I want to put it right today.', customer: 'My account was wiped.' },
    { draft: 'Some fading is to be expected with this dye.', customer: 'Will the shirt fade when I wash it?' },
    { draft: 'A hum is normal, yours is far too loud, so a new one is on its way.', customer: 'The fridge howls.' },
    {
      draft: 'You were told it is only a scratch, and that was not fair to you.',
      customer: 'My phone came back scratched.',
    },
  ],
};
