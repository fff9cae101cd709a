import type { Family } from '../engine/review';

/** The families that have checks, in their order. A list of its own, so that a page can name them without loading the checks. */
export const families: readonly Family[] = [
  'acknowledgement',
  'dismissive',
  'blame',
  'next-step',
  'commitment',
  'question',
  'safety',
  'placeholder',
  'apology',
  'canned',
  'jargon',
  'name',
  'form',
  'channel',
];
