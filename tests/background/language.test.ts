import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { isOtherLanguage } from '../../entrypoints/background/language';

const text = 'Ihre Bestellung ist heute unterwegs zu Ihnen.';
const detected = (isReliable: boolean, ...languages: [string, number][]) =>
  vi.fn(async () => ({ isReliable, languages: languages.map(([language, percentage]) => ({ language, percentage })) }));

test.each([
  ['surely German', true, [['de', 98]], true],
  ['surely English', true, [['en', 98]], false],
  ['surely English of a region', true, [['en-GB', 98]], false],
  ['German, but not surely', false, [['de', 98]], false],
  [
    'mostly German with English in it',
    true,
    [
      ['de', 60],
      ['en', 40],
    ],
    false,
  ],
  ['undetermined', true, [['und', 99]], false],
  ['nothing at all', true, [], false],
])('a draft that the browser calls %s', async (_, isReliable, languages, expected) => {
  browser.i18n.detectLanguage = detected(isReliable, ...(languages as [string, number][])) as never;

  expect(await isOtherLanguage(text)).toBe(expected);
});

test('a few words are not enough to judge by', async () => {
  const asked = detected(true, ['pl', 90]);
  browser.i18n.detectLanguage = asked as never;

  expect(await isOtherLanguage('ok')).toBe(false);
  expect(asked).not.toHaveBeenCalled();
});

test('where the browser cannot tell, the draft is read', async () => {
  browser.i18n.detectLanguage = (async () => {
    throw new Error('no detector');
  }) as never;

  expect(await isOtherLanguage(text)).toBe(false);
});
