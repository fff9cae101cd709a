// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { wording } from './gallery/samples';
import { at, find, heading, isOpen, key, log, press, root, spoken, surface } from './mounted';

test('a key moves focus to the first rewrite, Esc closes and hands focus back', () => {
  surface.openHint(at(wording), 'key');
  expect(root().activeElement).toBe(find('.rewrite'));

  key('Escape');

  expect(isOpen()).toBe(false);
  expect(log.slice(-2)).toEqual(['show none', 'close true']);
});

test('Tab stays inside, arrows walk the buttons', () => {
  surface.openHint(at(wording), 'key');
  const buttons = Array.from(root().querySelectorAll('.pop button'));
  const active = () => buttons.indexOf(root().activeElement as Element);
  const first = active();

  key('ArrowDown');
  expect(active()).toBe(first + 1);
  key('End');
  key('Tab');
  expect(active()).toBe(0);
  key('Tab', { shiftKey: true });
  expect(active()).toBe(buttons.length - 1);
});

test('left and right change the hint and speak it, focus staying inside', () => {
  surface.openHint(at(wording), 'key');

  key('ArrowRight');

  expect(heading()).toBe('“We’ll look into it and get back to you shortly.”');
  expect(spoken()).toMatch(/^Next step, 4 of 4, strong\. We’ll look into it/);
  expect(root().activeElement).not.toBeNull();
});

test('Esc leaves the menu first, then the popover', () => {
  surface.openHint(at(wording), 'key');
  press('More');
  expect(root().activeElement?.getAttribute('role')).toBe('menuitem');

  key('Escape');
  expect(find('.menu')).toBeNull();
  expect(root().activeElement).toBe(find('.more'));
  expect(isOpen()).toBe(true);

  key('Escape');
  expect(isOpen()).toBe(false);
});

test('stepping from the draft opens the hint after the caret, speaks it and leaves focus alone', () => {
  surface.step(1, (wording.span?.start ?? 0) - 1);

  expect(heading()).toBe('“It’s only a small delay”');
  expect(spoken()).toBe(
    'Wording, 3 of 4, strong. It’s only a small delay. Can read as if the wait didn’t matter to them.',
  );
  expect(root().activeElement).toBeNull();
});
