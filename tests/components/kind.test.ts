import { expect, test } from 'vitest';
import { checkName, counted, kindOf } from '../../components/kind';
import { acknowledgement, blame, nextStep, review, wording } from './gallery/samples';

test.each([
  ['brush-offs', wording, 'words', 'kind_wording'],
  ['blame', blame, 'words', 'kind_wording'],
  ['a next step', nextStep, 'next', 'kind_next'],
  ['an absence', acknowledgement, 'gap', 'kind_acknowledgement'],
  ['a slot', { ...wording, family: 'placeholder' as const }, 'fill', 'kind_fill'],
])('the line of %s is the one in the draft', (_, hint, line, label) => {
  expect(kindOf(hint)).toEqual({ line, label });
});

test('a check is named by the last part of its id', () => {
  expect(checkName('dismissive/calm-down')).toBe('Calm down');
});

test('notes do not count', () => {
  expect(counted(review.hints)).toHaveLength(4);
});
