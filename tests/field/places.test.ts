// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readEditable } from '../../lib/field/editable-text';
import { placesOf, writableChange } from '../../lib/field/places';

function open(html: string) {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  const host = document.body.firstElementChild as HTMLElement;
  return { host, known: readEditable(host, '') };
}

test('words left out are written over with the character after them', () => {
  const { known } = open('<p>These things happen. Your bike left.</p>');

  expect(writableChange(known, { start: 0, end: 21 }, '')).toEqual({ span: { start: 0, end: 22 }, text: 'Y' });
});

test('words left out at the end of a line are written over with the character before them', () => {
  const { known } = open('<p>It left. Bye.</p><p>Tom</p>');

  expect(writableChange(known, { start: 8, end: 13 }, '')).toEqual({ span: { start: 7, end: 13 }, text: '.' });
});

test('words put in at the edge of a link take the character outside of it along', () => {
  const { known } = open('<p>See <a href="/x">here</a>.</p>');

  expect(writableChange(known, { start: 8, end: 8 }, ', please')).toEqual({
    span: { start: 8, end: 9 },
    text: ', please.',
  });
  expect(writableChange(known, { start: 4, end: 4 }, 'it ')).toEqual({ span: { start: 3, end: 4 }, text: ' it ' });
});

test('where a link has nothing beside it, the place is outside of it', () => {
  const { host, known } = open('<p><a href="/x">here</a></p>');
  const change = writableChange(known, { start: 4, end: 4 }, ' now');

  expect(change).toEqual({ span: { start: 4, end: 4 }, text: ' now' });
  expect(placesOf(host, known, { start: 4, end: 4 }).start).toEqual({ node: host.querySelector('p'), offset: 1 });
  expect(placesOf(host, known, { start: 0, end: 0 }).start).toEqual({ node: host.querySelector('p'), offset: 0 });
});

test('no loose space stays behind at the start of a line', () => {
  const { known } = open('<p>Just look at <a href="/x">here</a></p>');

  expect(writableChange(known, { start: 0, end: 12 }, 'Find more on')).toEqual({
    span: { start: 0, end: 13 },
    text: 'Find more on ',
  });
});

test('nothing is written where nothing changes', () => {
  const { known } = open('<p>Same</p>');

  expect(writableChange(known, { start: 0, end: 4 }, 'Same')).toBeNull();
});
