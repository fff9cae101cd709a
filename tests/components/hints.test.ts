import { expect, test } from 'vitest';
import { findAgain, neighbour } from '../../components/hints';
import { acknowledgement, blame, draft, nextStep, review, wording } from './gallery/samples';

test('next and previous go round the hints that count, notes left out', () => {
  expect(neighbour(review.hints, wording, 1)).toBe(nextStep);
  expect(neighbour(review.hints, nextStep, 1)).toBe(acknowledgement);
  expect(neighbour(review.hints, acknowledgement, -1)).toBe(nextStep);
});

test('from a caret, the next hint is the one after it and the previous the one before', () => {
  const caret = (wording.span?.start ?? 0) + 1;

  expect(neighbour(review.hints, caret, 1)).toBe(nextStep);
  expect(neighbour(review.hints, caret, -1)).toBe(wording);
  expect(neighbour(review.hints, 0, -1)).toBe(nextStep);
});

test('where no hint counts there is no neighbour', () => {
  expect(neighbour([{ ...blame, severity: 'note' }], 0, 1)).toBeNull();
});

test('a hint is found again in a later review though its words have moved', () => {
  const now = `Well. ${draft}`;
  const moved = { ...wording, span: { start: (wording.span?.start ?? 0) + 6, end: (wording.span?.end ?? 0) + 6 } };

  expect(findAgain(wording, draft, [blame, moved], now)).toBe(moved);
  expect(findAgain(wording, draft, [blame], now)).toBeNull();
});
