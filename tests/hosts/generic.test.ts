// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { generic } from '../../lib/hosts/generic';
import { one, openPage } from '../pages/open';

beforeEach(() => openPage('generic/boxes', 'https://desk.brightwater.example/t/1'));

test.each(['search', 'line', 'subject', 'to', 'tag', 'code', 'sealed'])('the box "%s" is no composer', (id) => {
  expect(generic.composer(one(`#${id}`))).toBeNull();
});

test.each([
  ['private', 'note'],
  ['note', 'note'],
  ['reply', 'reply'],
  ['editable', 'reply'],
])('the box "%s" is read as a %s', (id, mode) => {
  expect(generic.composer(one(`#${id}`))?.mode()).toBe(mode);
});

test('the composer is the outermost editable, and not the mention in it', () => {
  expect(generic.composer(one('#inside'))?.element.id).toBe('editable');
});

test('Send is the nearest button of that name', () => {
  const composer = generic.composer(one('#reply'));

  expect(composer?.send()?.textContent).toBe('Send');
  expect(composer?.frame().className).toBe('answer');
});

test('what stands around a box is never taken for the customer’s message', () => {
  expect(generic.composer(one('#reply'))?.thread()).toMatchObject({ customer: null, name: null, channel: 'unknown' });
});
