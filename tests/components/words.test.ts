import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { pageEnglish } from '../../components/page-words';
import { english, say, speech } from '../../components/words';

const locales = join(import.meta.dirname, '../../public/_locales');
const file: Record<string, { message: string }> = JSON.parse(readFileSync(join(locales, 'en/messages.json'), 'utf8'));

afterEach(() => vi.unstubAllGlobals());

test('the English messages for translation are the words in the tables', () => {
  const words = Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));

  expect(words).toMatchObject({ ...english, ...pageEnglish });
});

test('no key stands in both tables', () => {
  expect(Object.keys(english).filter((key) => key in pageEnglish)).toEqual([]);
});

test('without a browser the words are English, with their values in place', () => {
  expect(say('of', 2, 4)).toBe('2 of 4');
  expect(speech()).toEqual({ lang: 'en', dir: 'ltr' });
});

test('the browser’s translation comes first', () => {
  const getMessage = (key: string, values: string[]) =>
    ({ of: `${values[0]} von ${values[1]}`, '@@ui_locale': 'ar_EG', '@@bidi_dir': 'rtl' })[key] ?? '';
  vi.stubGlobal('browser', { i18n: { getMessage } });

  expect(say('of', 2, 4)).toBe('2 von 4');
  expect(say('keep')).toBe('Keep mine');
  expect(speech()).toEqual({ lang: 'ar-EG', dir: 'rtl' });
});

test('a page whose extension was updated keeps its words', () => {
  vi.stubGlobal('browser', {
    i18n: {
      getMessage() {
        throw new Error('Extension context invalidated.');
      },
    },
  });

  expect(say('keep')).toBe('Keep mine');
});
