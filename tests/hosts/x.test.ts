// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { x } from '../../lib/hosts/x';
import { one, openPage } from '../pages/open';

test('in the new messages their rows stand at the start edge, and the last ones are one message', () => {
  openPage('x/chat', 'https://x.com/i/chat/1-2');

  const composer = x.composer(one('textarea'));

  expect(composer?.conversation()).toBe('1-2');
  expect(composer?.thread()).toEqual({
    customer: "my parcel says delivered\nbut it isn't here\ncan you look?",
    name: 'Nia K',
    channel: 'dm',
    turn: 'later',
    earlier: ['It is! What happened?'],
  });
});

test('where the page runs from right to left their rows stand at the right', () => {
  openPage('x/chat', 'https://x.com/i/chat/1-2');
  one('[data-testid="dm-conversation-panel"]').style.direction = 'rtl';

  expect(x.composer(one('textarea'))?.thread().customer).toBe('It is! What happened?');
});

test('a row that stands in the middle is nobody’s', () => {
  openPage('x/chat', 'https://x.com/i/chat/1-2');
  for (const row of document.querySelectorAll('[data-testid^="message-text-"] [dir="auto"]'))
    row.getBoundingClientRect = () => new DOMRect(500, 0, 200, 30);

  expect(x.composer(one('textarea'))?.thread().customer).toBeNull();
});

test('in the old messages the editable is found from a node inside it', () => {
  openPage('x/messages', 'https://x.com/messages/77');

  const composer = x.composer(one('[data-text="true"]'));

  expect(composer?.element.getAttribute('data-testid')).toBe('dmComposerTextInput');
  expect(composer?.conversation()).toBe('77');
  expect(composer?.thread()).toMatchObject({ customer: 'the blue one', turn: 'later', channel: 'dm' });
});

test('the frame of a message holds box and Send, nothing more', () => {
  openPage('x/chat', 'https://x.com/i/chat/1-2');

  expect(x.composer(one('textarea'))?.frame().className).toBe('compose');
});

test('a public reply answers the post of the page', () => {
  openPage('x/reply', 'https://x.com/kim/status/42');

  const composer = x.composer(one('[data-testid="tweetTextarea_0"]'));

  expect(composer?.conversation()).toBe('/kim/status/42');
  expect(composer?.thread()).toMatchObject({
    customer: '@helpdesk your app logs me out every hour',
    name: 'Kim',
    channel: 'public',
  });
});

test('a reply to a post of one’s own has no customer', () => {
  openPage('x/reply', 'https://x.com/kim/status/42');
  one('[data-testid="AppTabBar_Profile_Link"]').setAttribute('href', '/Kim');

  expect(x.composer(one('[data-testid="tweetTextarea_0"]'))?.thread()).toMatchObject({ customer: null, name: null });
});

test('a post of one’s own and the search box are no composers', () => {
  openPage('x/home', 'https://x.com/home');
  expect(x.composer(one('[data-testid="tweetTextarea_0"]'))).toBeNull();

  openPage('x/chat', 'https://x.com/i/chat/1-2');
  expect(x.composer(one('[data-testid="SearchBox_Search_Input"]'))).toBeNull();
});
