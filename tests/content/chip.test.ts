import { expect, test } from 'vitest';
import { chipOf } from '../../entrypoints/content/chip';
import type { CustomerRecord } from '../../lib/engine/review';
import { hintOf, reviewOf } from './samples';

const state = { mode: 'reply', pausedUntil: null, isWarming: false, review: reviewOf([]), draft: 'Hello.' } as const;
const blind = reviewOf([], { customer: { known: false } as CustomerRecord });
const due = reviewOf([], { acknowledgement: { due: 'light', level: 0, reason: '' } });

test.each([
  ['a note', { mode: 'note', review: null }, { kind: 'note' }],
  ['a page that is not understood', { mode: 'unknown', review: null }, { kind: 'lost' }],
  ['a pause', { pausedUntil: 5, review: null }, { kind: 'paused', until: 5 }],
  ['no answer yet', { review: null }, null],
  ['no answer for a while', { review: null, isWarming: true }, { kind: 'warming' }],
  ['another language', { review: reviewOf([], { english: false }) }, { kind: 'language' }],
  ['hints', { review: reviewOf([hintOf('Calm down', 'Calm', '')]) }, { kind: 'hints', count: 1 }],
  [
    'hints without a thread',
    { review: { ...blind, hints: [hintOf('Calm', 'Calm', '')] } },
    { kind: 'hints', count: 1 },
  ],
  ['no thread', { review: blind }, { kind: 'blind' }],
  ['a reply without hints', {}, { kind: 'fine' }],
  ['an empty box, nothing due', { draft: ' ' }, { kind: 'rest' }],
  ['an empty box, something due', { draft: '', review: due }, { kind: 'brings' }],
])('for %s the chip shows its own state', (_, change, chip) => {
  expect(chipOf({ ...state, ...change } as Parameters<typeof chipOf>[0])).toEqual(chip);
});
