// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Actions, mountSurface, type Places, type Surface, type View } from '../../components/mount';
import type { Hint } from '../../lib/engine/review';
import { acknowledgement, blame, draft, nextStep, review, view, wording } from './gallery/samples';

// The top layer is the browser's; there is none here.
HTMLElement.prototype.showPopover ??= () => {};

const rect = (left: number, top: number, width: number, height: number) => new DOMRect(left, top, width, height);
let visible = true;
let layer: Element = document.documentElement;
const places: Places = {
  layer: () => layer,
  frame: () => rect(100, 400, 600, 240),
  box: () => rect(100, 400, 600, 200),
  send: () => rect(640, 606, 50, 28),
  rects: () => (visible ? [rect(120, 420, 100, 20)] : []),
  caret: () => null,
  lastLine: () => rect(110, 430, 200, 20),
  isFree: () => true,
};

let surface: Surface;
let done: AbortController;
let now: View;
let log: string[];
let actions: Actions;

const without = (hint: Hint): void => {
  now = view({ review: { ...review, hints: (now.review?.hints ?? []).filter((one) => one !== hint) } });
  surface.update(now);
};
const root = () => surface.element.shadowRoot as ShadowRoot;
const find = (selector: string) => root().querySelector<HTMLElement>(selector);
const texts = (selector: string) => Array.from(root().querySelectorAll(selector), (one) => one.textContent);
const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent ?? '';
function button(name: string): HTMLElement {
  const found = Array.from(root().querySelectorAll('button')).find((one) => nameOf(one).startsWith(name));
  if (!found) throw new Error(`No button "${name}"`);
  return found;
}
const press = (name: string) => button(name).click();
const key = (name: string, init: KeyboardEventInit = {}) =>
  (root().activeElement ?? surface.element).dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true, ...init }),
  );
const at = (hint: Hint) => review.hints.indexOf(hint);
const heading = () => find('.said')?.textContent;
const spoken = () => find('[role="status"]')?.textContent?.trim();

beforeEach(() => {
  visible = true;
  layer = document.documentElement;
  log = [];
  done = new AbortController();
  actions = {
    async onApply(hint) {
      log.push('apply');
      without(hint);
      return { state: 'applied', slot: null };
    },
    async onUndo() {
      log.push('undo');
      return true;
    },
    onKeep(hint) {
      log.push('keep');
      without(hint);
    },
    onNotHelpful(hint) {
      log.push('not helpful');
      without(hint);
    },
    onTakeBack() {
      log.push('take back');
      surface.update(view());
    },
    onStop: (scope) => log.push(`stop ${scope}`),
    onPause: () => log.push('pause'),
    onResume: () => log.push('resume'),
    onShow: (hint) => log.push(`show ${hint?.check ?? 'none'}`),
    onClose: (refocus) => log.push(`close ${refocus}`),
  };
  surface = mountSurface(document, places, actions, done.signal);
  now = view();
  surface.update(now);
});
afterEach(() => done.abort());

test('one element stands beside the page’s own, and goes when the signal ends', () => {
  expect(surface.element.parentElement).toBe(document.documentElement);
  expect(document.body.innerHTML).toBe('');

  done.abort();

  expect(surface.element.isConnected).toBe(false);
});

test('it moves into a dialog that the page puts the box in, and back', () => {
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  layer = dialog;
  surface.place();
  expect(surface.element.parentElement).toBe(dialog);

  layer = document.documentElement;
  surface.update(now);

  expect(surface.element.parentElement).toBe(document.documentElement);
  dialog.remove();
});

test('the chip names the count, and nothing else is open', () => {
  expect(nameOf(find('.chip') as Element)).toBe('Heard: 4 worth a look');
  expect(find('.pop')).toBeNull();
  expect(surface.isOpen()).toBe(false);
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
  surface.update(view({ chip }));

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

test('the customer’s words stand with their name, and rewrites are named by their result', () => {
  surface.openHint(at(wording), 'pointer');

  expect(texts('.voice b')).toEqual(['Priya wrote']);
  expect(texts('.voice mark')).toEqual(['really worried']);
  expect(nameOf(find('.rewrite') as Element)).toBe('Replace with: The delay is');
  expect(texts('.offer .slot')).toEqual(['what it touches']);
});

test('an absence shows where its line would go and can be left', () => {
  surface.openHint(at(acknowledgement), 'pointer');

  expect(heading()).toBe('A line for Priya before the fix');
  expect(texts('.place span')).toEqual(['Hi Priya,', 'goes here', expect.stringContaining('Thanks for reaching out.')]);
  expect(button('Leave it')).toBeTruthy();
  expect(find('.bar')?.style.visibility).toBe('');
});

test('a hint about words draws no insertion bar', () => {
  surface.openHint(at(wording), 'pointer');

  expect(find('.bar')?.style.visibility).toBe('hidden');
});

test('a hardship offers no template', () => {
  surface.update(view({ review: { ...review, hints: [{ ...acknowledgement, rewrites: [] }] } }));
  surface.openHint(0, 'pointer');

  expect(find('.rewrite')).toBeNull();
  expect(texts('.own')).toEqual(['Take a moment for a line of your own here.']);
});

test('a next step tells its three parts, in words for a screen reader', () => {
  surface.openHint(at(nextStep), 'pointer');

  expect(texts('.parts .vh')).toEqual(['Owner, there: We.', 'Action, open: look into it.', 'Time, missing.']);
});

test('optional words are a switch, off at first, and come into the rewrite that is pressed', async () => {
  const asked: string[] = [];
  actions.onApply = async (_, rewrite) => {
    asked.push(rewrite.text);
    return { state: 'unchanged' };
  };
  surface.openHint(at(nextStep), 'pointer');
  const added = button('Add “, even if I have no answer yet”');
  expect(added.getAttribute('aria-checked')).toBe('false');
  expect(nameOf(find('.rewrite') as Element)).toMatch(/by \[day\]\.$/);

  added.click();
  expect(added.getAttribute('aria-checked')).toBe('true');
  expect(nameOf(find('.rewrite') as Element)).toMatch(/by \[day\], even if I have no answer yet\.$/);
  press('Replace with');

  await vi.waitFor(() =>
    expect(asked).toEqual([expect.stringMatching(/by \[\[day\]\], even if I have no answer yet\.$/)]),
  );
});

test('a key moves focus to the first rewrite, Esc closes and hands focus back', () => {
  surface.openHint(at(wording), 'key');
  expect(root().activeElement).toBe(find('.rewrite'));

  key('Escape');

  expect(surface.isOpen()).toBe(false);
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
  expect(surface.isOpen()).toBe(true);

  key('Escape');
  expect(surface.isOpen()).toBe(false);
});

test.each([
  ['“It’s only a small delay”', 'stop phrase'],
  ['Making small', 'stop check'],
  ['All checks on this site', 'stop site'],
  ['Pause for an hour', 'pause'],
])('the menu line %s leads to %s', (line, told) => {
  surface.openHint(at(wording), 'pointer');
  press('More');
  const item = Array.from(root().querySelectorAll<HTMLElement>('.menu button')).find((one) =>
    one.textContent?.startsWith(line),
  );
  item?.click();

  expect(log.at(-1)).toBe(told);
  expect(surface.isOpen()).toBe(false);
});

test('stepping from the draft opens the hint after the caret, speaks it and leaves focus alone', () => {
  surface.step(1, (wording.span?.start ?? 0) - 1);

  expect(heading()).toBe('“It’s only a small delay”');
  expect(spoken()).toBe(
    'Wording, 3 of 4, strong. It’s only a small delay. Can read as if the wait didn’t matter to them.',
  );
  expect(root().activeElement).toBeNull();
});

test('a rewrite shrinks the popover to what happened, with undo and next', async () => {
  surface.openHint(at(wording), 'pointer');
  press('Replace with');

  await vi.waitFor(() => expect(texts('.done b')).toEqual(['Replaced']));
  expect(texts('.done small')).toEqual(['The delay is on the courier’s side.']);
  expect(spoken()).toBe('Replaced. Undo with Control Z.');
  press('Next, 3 of 3');
  expect(heading()).toContain('We’ll look into it');
});

test('undo from the popover goes to the editor’s own', async () => {
  surface.openHint(at(wording), 'pointer');
  press('Replace with');
  await vi.waitFor(() => expect(texts('.done b')).toEqual(['Replaced']));

  button('Undo').click();

  await vi.waitFor(() => expect(texts('.done b')).toEqual(['Undone']));
  expect(log).toContain('undo');
});

test('Ctrl+Z inside the popover undoes what was applied', async () => {
  surface.openHint(at(wording), 'key');
  press('Replace with');
  await vi.waitFor(() => expect(texts('.done b')).toEqual(['Replaced']));
  expect(nameOf(root().activeElement as Element)).toContain('Undo');

  key('z', { ctrlKey: true });

  await vi.waitFor(() => expect(log).toContain('undo'));
});

test('a slot that waits in the draft is spoken', async () => {
  actions.onApply = async (hint) => {
    without(hint);
    return { state: 'applied', slot: 'what it touches' };
  };
  surface.openHint(at(wording), 'pointer');
  press('Replace with: I know');

  await vi.waitFor(() => expect(spoken()).toBe('Replaced. Fill in: what it touches.'));
});

test.each([
  ['is refused', async () => ({ state: 'unchanged' }) as const],
  ['throws', () => Promise.reject(new Error('gone'))],
])('an edit that %s says that the reply is unchanged and offers the words', async (_, onApply) => {
  actions.onApply = onApply;
  surface.openHint(at(wording), 'pointer');
  press('Replace with');

  await vi.waitFor(() => expect(texts('.done b')).toEqual(['Your reply is unchanged']));
  expect(texts('.copy')).toEqual(['Copy wording']);
  expect(find('.undo')).toBeNull();
});

test('an edit that went wrong says so, and claims neither a change nor none', async () => {
  actions.onApply = async () => ({ state: 'spoiled' });
  surface.openHint(at(wording), 'pointer');
  press('Replace with');

  await vi.waitFor(() => expect(texts('.done b')).toEqual(['Look at your reply']));
  expect(spoken()).toContain('Its own undo takes that back.');
  expect(find('.undo')).toBeNull();
});

test('a hint kept gives way to the next one, with what is left spoken', () => {
  surface.openHint(at(wording), 'pointer');
  press('Keep mine');

  expect(heading()).toContain('We’ll look into it');
  expect(spoken()).toBe('Kept. 3 left.');
  expect(log).toContain('keep');
});

test('the last one kept says that it was', () => {
  now = view({ review: { ...review, hints: [wording] } });
  surface.update(now);
  surface.openHint(0, 'pointer');
  press('Keep mine');

  expect(texts('.done b')).toEqual(['That was the last one']);
});

test('a hint that is not helpful is noted for this draft', () => {
  surface.openHint(at(blame), 'pointer');
  press('Not helpful');

  expect(texts('.done')[0]).toContain('Not again in this draft.');
  expect(log).toContain('not helpful');
});

test.each(['Keep mine', 'Not helpful'])('%s is taken back by Undo, and the hint stands open again', (choice) => {
  now = view({ review: { ...review, hints: [wording] } });
  surface.update(now);
  surface.openHint(0, 'pointer');
  press(choice);

  press('Undo');

  expect(log).toContain('take back');
  expect(log).not.toContain('undo');
  expect(heading()).toBe('“It’s only a small delay”');
});

test('the chip opens the checklist: five rows in order, then the notes under a fold', () => {
  find('.chip')?.click();

  expect(texts('.pop-title')).toEqual(['4 worth a look']);
  expect(texts('.row strong')).toEqual(['Acknowledged', 'Wording', 'Questions', 'Next step', 'Details']);
  press('2 small points');
  expect(texts('.row.note strong')).toEqual(['“Kind regards”', '“between 9 and 1”']);
});

test('a row opens its first hint; a row without one is no button', () => {
  find('.chip')?.click();
  const rows = Array.from(root().querySelectorAll<HTMLElement>('.row'));

  expect(rows.map((row) => row.tagName)).toEqual(['BUTTON', 'BUTTON', 'DIV', 'BUTTON', 'DIV']);
  rows[3]?.click();
  expect(find('.pop')?.getAttribute('aria-label')).toBe('Next step, 4 of 4');
});

test('pressed again, the chip closes its panel', () => {
  find('.chip')?.click();
  find('.chip')?.click();

  expect(surface.isOpen()).toBe(false);
});

test('over an empty box the chip opens what the customer brings, empty rows left out', () => {
  surface.update(
    view({
      draft: '',
      chip: { kind: 'brings' },
      review: { ...review, hints: [], customer: { ...review.customer, repeat: null } },
    }),
  );
  find('.chip')?.click();

  expect(texts('.pop-title')).toEqual(['What Priya brings']);
  expect(texts('dt')).toEqual(['Feels', 'Waiting', 'Went wrong', 'At stake', 'Asks']);
  press('Start writing');
  expect(surface.isOpen()).toBe(false);
});

test('a feeling is named once, and its own name is not quoted after it', () => {
  const said = (quote: string) => ({ feeling: 'worry', quote, span: { start: 0, end: 1 } }) as const;
  const customer = { ...review.customer, feelings: [said('worried'), said('losing sleep')] };
  surface.update(view({ draft: '', review: { ...review, hints: [], customer } }));
  surface.openPanel('customer', 'pointer');

  expect(texts('.brings dd')[0]).toBe('worriedlosing sleep');
});

test('what a customer brings stands once in its row', () => {
  const stake = (quote: string) => ({ stake: 'access', quote, span: { start: 0, end: 1 } }) as const;
  const customer = { ...review.customer, stakes: ['locked out', 'I’ve been locked out', 'Locked out'].map(stake) };
  surface.update(view({ draft: '', review: { ...review, hints: [], customer } }));
  surface.openPanel('customer', 'pointer');

  expect(texts('.brings dd')[4]).toBe('I’ve been locked out');
});

test('a paused chip goes on at a press', () => {
  surface.update(view({ chip: { kind: 'paused', until: Date.now() }, review: null }));
  find('.chip')?.click();

  expect(log).toContain('resume');
});

test('an open hint follows its words through a new review and closes when they are gone', () => {
  surface.openHint(at(wording), 'pointer');
  const moved = { ...wording, span: { start: (wording.span?.start ?? 0) + 3, end: (wording.span?.end ?? 0) + 3 } };
  surface.update(view({ draft: `Oh ${draft}`, review: { ...review, hints: [moved] } }));
  expect(heading()).toBe('“It’s only a small delay”');
  expect(find('.pop')?.getAttribute('aria-label')).toBe('Wording, 1 of 1');

  surface.update(view({ review: { ...review, hints: [] } }));

  expect(surface.isOpen()).toBe(false);
  expect(log.at(-1)).toBe('close false');
});

test('a popover whose words scroll out of the box closes', () => {
  surface.openHint(at(wording), 'pointer');
  visible = false;
  surface.place();

  expect(surface.isOpen()).toBe(false);
});

test('hidden, neither chip nor popover shows', () => {
  surface.openHint(at(wording), 'pointer');
  surface.hide(true);

  expect(surface.isOpen()).toBe(false);
  expect(find('.dock')?.style.visibility).toBe('hidden');
  surface.hide(false);
  expect(find('.dock')?.style.visibility).toBe('');
});

test('the scheme of the box is the scheme of the surface', () => {
  surface.update(view({ scheme: 'dark' }));

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
