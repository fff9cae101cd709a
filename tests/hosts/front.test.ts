// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { front } from '../../lib/hosts/front';
import { one, openPage } from '../pages/open';

test('the reply box is a composer without a thread, the comment bar is a note', () => {
  openPage('front/conversation', 'https://app.frontapp.com/open/cnv_1');

  expect(front.composer(one('#reply'))?.mode()).toBe('reply');
  expect(front.composer(one('#reply'))?.thread()).toMatchObject({ customer: null, channel: 'email' });
  expect(front.composer(one('#comment'))?.mode()).toBe('note');
});

test('recipients and subject are no composers', () => {
  openPage('front/conversation', 'https://app.frontapp.com/open/cnv_1');

  expect(front.composer(one('[aria-label="To"]'))).toBeNull();
  expect(front.composer(one('[aria-label="Subject"]'))).toBeNull();
});
