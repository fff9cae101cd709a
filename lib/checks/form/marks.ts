import type { Check, Examples, Finding } from '../../engine/check';
import { written } from '../written';

const MARKS = /[!?]{2,}/g;
const GLAD = /\b(?:thank|thanks|happy|congrat\w*|yay|luck|stream)\b/;

const marks = written(({ source }) => source.matchAll(MARKS));

export const check: Check = {
  id: 'form/marks',
  family: 'form',
  message: 'Several marks in a row can read as a raised voice; one says the same.',
  source: 'De-escalation (articles on empathy in support)',
  find: (draft, { customer }) => {
    const found: Finding[] = [];
    for (const { match, span, sentence } of marks(draft)) {
      const { text } = sentence.plain;
      const asks = match[0].includes('?');
      const glad = GLAD.test(text) && !asks;
      if (glad && customer.intensity < 2) continue;
      // "You told us when??" doubts; "Got it!!" is only quick.
      const severity = asks || customer.intensity === 3 || /\btold you\b|\balready\b/.test(text) ? 'advice' : 'note';
      found.push({ span, severity, rewrites: [{ span, text: asks ? '?' : customer.intensity < 2 ? '!' : '.' }] });
    }
    return found;
  },
};

export const examples: Examples = {
  flags: [
    { draft: 'Did you restart it[[??]]', severity: 'advice', rewrite: 'Did you restart it?' },
    { draft: 'We told you on Monday[[!!]]', severity: 'advice' },
    {
      draft: 'Thanks for waiting[[!!]]',
      customer: 'You charged me twice! I am furious and will call my lawyer!!',
      severity: 'advice',
      rewrite: 'Thanks for waiting.',
    },
  ],
  passes: [{ draft: 'Thank you so much!!' }, { draft: 'Which one? That one!' }],
};
