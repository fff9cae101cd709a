import { expect, test, vi } from 'vitest';
import { unread } from '../../entrypoints/content/reply';
import { createTally, tallyOf } from '../../entrypoints/content/tally';
import { hintOf, reviewOf } from './samples';

test('a reply to which nothing was due counts as a reply only', () => {
  expect(tallyOf(reviewOf([]))).toEqual(['replies']);
});

test.each([
  ['missing', 0, 'vague', ['replies', 'acknowledgement-due', 'step-due']],
  ['there', 1, 'clear', ['replies', 'acknowledgement-due', 'acknowledged', 'step-due', 'step-clear']],
] as const)('an acknowledgement and a next step that are due and %s are counted so', (_, level, status, expected) => {
  const review = reviewOf([], {
    acknowledgement: { due: 'light', level, reason: '' },
    nextStep: { due: true, status },
  });

  expect(tallyOf(review)).toEqual(expected);
});

test('dismissive words still in a reply are counted, as a note they are not', () => {
  const hint = hintOf('Calm down', 'Calm down', '');

  expect(tallyOf(reviewOf([hint]))).toContain('brush-offs');
  expect(tallyOf(reviewOf([{ ...hint, severity: 'note' }]))).toEqual(['replies']);
});

test('a reply is counted once, however often Send is pressed, and never before it was read', () => {
  const tell = vi.fn();
  const countSent = createTally(tell);
  const read = { ...unread('All done.'), review: reviewOf([]) };

  countSent(unread('All done.'));
  countSent({ ...read, draft: ' ' });
  expect(tell).not.toHaveBeenCalled();

  countSent(read);
  countSent(read);
  expect(tell).toHaveBeenCalledOnce();
});
