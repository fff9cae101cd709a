// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openTextBox } from '../../lib/field/text-box';

let life: AbortController;
let time: number;

beforeEach(() => {
  life = new AbortController();
  time = 0;
  // Every look at the clock is a tenth of a second later, so that nothing waits for an editor's patience to end.
  vi.spyOn(window.performance, 'now').mockImplementation(() => (time += 100));
  // The browser's editing commands; there are none here.
  document.execCommand = () => false;
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

/** A box whose page makes something else of its words after each input. */
const open = (value: string, controlled: (value: string) => string) => {
  const box = document.body.appendChild(document.createElement('textarea'));
  box.value = value;
  box.addEventListener('input', () => {
    const made = controlled(box.value);
    if (made !== box.value) box.value = made;
  });
  return { box, field: openTextBox(box, { exclude: '', signal: life.signal }) };
};

test('words that the page leaves alone are written', async () => {
  const { box, field } = open('Calm down.', (value) => value);

  const applied = await field.apply({ start: 0, end: 9 }, 'Bear with us', 'Calm down.');

  expect(applied).toEqual({ state: 'applied', span: { start: 0, end: 12 } });
  expect(box.value).toBe('Bear with us.');
});

test('where the page takes other words back, the draft is unchanged', async () => {
  const { box, field } = open('Calm down.', () => 'Calm down.');

  const applied = await field.apply({ start: 0, end: 9 }, 'Bear with us', 'Calm down.');

  expect(applied).toEqual({ state: 'unchanged', why: 'refused' });
  expect(box.value).toBe('Calm down.');
});

test('where the page does not let the draft back in either, the agent is told', async () => {
  const { box, field } = open('Calm down.', (value) => value.toUpperCase());

  const applied = await field.apply({ start: 0, end: 9 }, 'Bear with us', 'Calm down.');

  expect(applied).toEqual({ state: 'spoiled' });
  expect(box.value).toBe('CALM DOWN.');
});
