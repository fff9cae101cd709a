import { expect, test } from 'vitest';
import { highlightName, markRules } from '../../lib/field/mark-rules';

test('each mark has a rule in each tone, under a name of ours', () => {
  const rules = markRules();

  for (const style of ['words-strong', 'words-advice', 'next-strong', 'next-advice', 'fill', 'open'] as const) {
    for (const tone of ['light', 'dark'] as const) {
      expect(highlightName(style, tone)).toMatch(/^heard-/);
      expect(rules).toContain(`::highlight(${highlightName(style, tone)})`);
    }
  }
});

test('no line is wavy or red, and none depends on the colour scheme', () => {
  expect(markRules()).not.toMatch(/wavy|\bred\b|light-dark/);
});
