// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { draft, review, view, wording } from './gallery/samples';
import { at, done, find, heading, isOpen, key, log, nameOf, page, root, surface, texts, update } from './mounted';

test('one element stands beside the page’s own, and goes when the signal ends', () => {
  expect(surface.element.parentElement).toBe(document.documentElement);
  expect(document.body.innerHTML).toBe('');

  done.abort();

  expect(surface.element.isConnected).toBe(false);
});

test('it moves into a dialog that the page puts the box in, and back', () => {
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  page.layer = dialog;
  surface.place();
  expect(surface.element.parentElement).toBe(dialog);

  page.layer = document.documentElement;
  update(view());

  expect(surface.element.parentElement).toBe(document.documentElement);
  dialog.remove();
});

test('the chip names the count, and nothing else is open', () => {
  expect(nameOf(find('.chip') as Element)).toBe('Heard: 4 worth a look');
  expect(find('.pop')).toBeNull();
  expect(isOpen()).toBe(false);
});

test.each([
  [{ kind: 'fine' }, 'All fine', 'Nothing stands out.'],
  [{ kind: 'rest' }, 'Nothing due', 'A plain question: a direct answer is enough.'],
  [{ kind: 'blind' }, 'Can’t see their message', 'Checking the wording only.'],
  [{ kind: 'note' }, 'Internal note', 'Notes are never read.'],
  [{ kind: 'language' }, 'Not English', 'Advice is for English replies.'],
  [{ kind: 'lost' }, 'Can’t read this page', 'The page has changed. Your reply is not being checked.'],
  [{ kind: 'warming' }, 'Warming up', null],
] as const)('the chip says %o in words', (chip, label, tip) => {
  update(view({ chip }));

  expect(texts('.label')).toEqual([label]);
  expect(find('.chip')?.getAttribute('title')).toBe(tip);
});

test('a pointer on a mark opens its hint and leaves focus where it is', () => {
  surface.openHint(at(wording), 'pointer');

  expect(heading()).toBe('“It’s only a small delay”');
  expect(find('.pop')?.getAttribute('aria-label')).toBe('Wording, 3 of 4');
  expect(root().activeElement).toBeNull();
  expect(log).toEqual(['show dismissive/making-small']);
});

test('pressed again, the chip closes its panel', () => {
  find('.chip')?.click();
  find('.chip')?.click();

  expect(isOpen()).toBe(false);
});

test('a paused chip goes on at a press', () => {
  update(view({ chip: { kind: 'paused', until: Date.now() }, review: null }));
  find('.chip')?.click();

  expect(log).toContain('resume');
});

test('an open hint follows its words through a new review and closes when they are gone', () => {
  surface.openHint(at(wording), 'pointer');
  const moved = { ...wording, span: { start: (wording.span?.start ?? 0) + 3, end: (wording.span?.end ?? 0) + 3 } };
  update(view({ draft: `Oh ${draft}`, review: { ...review, hints: [moved] } }));
  expect(heading()).toBe('“It’s only a small delay”');
  expect(find('.pop')?.getAttribute('aria-label')).toBe('Wording, 1 of 1');

  update(view({ review: { ...review, hints: [] } }));

  expect(isOpen()).toBe(false);
  expect(log.at(-1)).toBe('close false');
});

test('a popover whose words scroll out of the box closes', () => {
  surface.openHint(at(wording), 'pointer');
  page.areWordsSeen = false;
  surface.place();

  expect(isOpen()).toBe(false);
});

test('hidden, neither chip nor popover shows', () => {
  surface.openHint(at(wording), 'pointer');
  surface.hide(true);

  expect(isOpen()).toBe(false);
  expect(find('.dock')?.style.visibility).toBe('hidden');
  surface.hide(false);
  expect(find('.dock')?.style.visibility).toBe('');
});

test('the scheme of the box is the scheme of the surface', () => {
  update(view({ scheme: 'dark' }));

  expect(find('.root')?.style.colorScheme).toBe('dark');
});

test('no event of ours reaches the page, not even a listener that captures', () => {
  const heard: string[] = [];
  const types = ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'focusin'];
  for (const type of types) {
    document.addEventListener(type, () => heard.push(type), { capture: true, signal: done.signal });
    document.addEventListener(type, () => heard.push(type), { signal: done.signal });
  }
  surface.openHint(at(wording), 'key');
  const init = { bubbles: true, composed: true, cancelable: true };
  for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keyup'])
    find('.more')?.dispatchEvent(new MouseEvent(type, init));
  key('ArrowDown');

  expect(heard).toEqual([]);
  expect(find('.menu')).not.toBeNull();
});

test('a press never takes the caret', () => {
  surface.openHint(at(wording), 'pointer');
  const down = new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true });
  find('.rewrite')?.dispatchEvent(down);

  expect(down.defaultPrevented).toBe(true);
});
