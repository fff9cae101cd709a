import { browser } from 'wxt/browser';

/**
 * True where the browser is sure that a draft is not English. Short texts are called anything ("ok" Polish), which it marks
 * as unreliable; those are read as English.
 */
export async function isOtherLanguage(draft: string): Promise<boolean> {
  if (draft.trim().length < 20) return false;
  try {
    const { isReliable, languages } = await browser.i18n.detectLanguage(draft);
    const [first] = [...languages].sort((a, b) => b.percentage - a.percentage);
    const english = languages.find(({ language }) => /^en\b/.test(language))?.percentage ?? 0;
    return isReliable && first !== undefined && !/^(en|und)\b/.test(first.language) && english < 25;
  } catch {
    return false;
  }
}
