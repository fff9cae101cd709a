// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { acknowledgement, nextStep, review, view, wording } from './gallery/samples';
import { actions, at, button, find, heading, isOpen, nameOf, press, root, surface, texts, update } from './mounted';

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
  update(view({ review: { ...review, hints: [{ ...acknowledgement, rewrites: [] }] } }));
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

test('over an empty box the chip opens what the customer brings, empty rows left out', () => {
  update(
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
  expect(isOpen()).toBe(false);
});

test('a feeling is named once, and its own name is not quoted after it', () => {
  const said = (quote: string) => ({ feeling: 'worry', quote, span: { start: 0, end: 1 } }) as const;
  const customer = { ...review.customer, feelings: [said('worried'), said('losing sleep')] };
  update(view({ draft: '', review: { ...review, hints: [], customer } }));
  surface.openPanel('customer', 'pointer');

  expect(texts('.brings dd')[0]).toBe('worriedlosing sleep');
});

test('what a customer brings stands once in its row', () => {
  const stake = (quote: string) => ({ stake: 'access', quote, span: { start: 0, end: 1 } }) as const;
  const customer = { ...review.customer, stakes: ['locked out', 'I’ve been locked out', 'Locked out'].map(stake) };
  update(view({ draft: '', review: { ...review, hints: [], customer } }));
  surface.openPanel('customer', 'pointer');

  expect(texts('.brings dd')[4]).toBe('I’ve been locked out');
});
