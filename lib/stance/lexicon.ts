import { classes } from './classes.json';

/**
 * The word classes that the trained weights stand on, written by hand: what a word does in a support reply rather than what it names.
 * Each has its lemmas; a word may stand in several classes. Irregular forms are listed; regular inflections are led back by `classesOf`.
 */
const lines = Object.entries(classes).map(([name, words]) => [name, words.split(' ')] as const);

/** Names of the classes, in a fixed order: a class's number is its place here. */
export const classNames: readonly string[] = lines.map(([name]) => name);

const byWord = new Map<string, number[]>();
for (const [number, [, words]] of lines.entries()) {
  for (const word of words) {
    const numbers = byWord.get(word);
    if (!numbers) byWord.set(word, [number]);
    else if (!numbers.includes(number)) numbers.push(number);
  }
}

const none: readonly number[] = [];
const endings: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/(ss|sh|ch|x|z)es$/, '$1'],
  [/s$/, ''],
  [/ied$/, 'y'],
  [/(.)\1ed$/, '$1'],
  [/ed$/, ''],
  [/ed$/, 'e'],
  [/(.)\1ing$/, '$1'],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/ly$/, ''],
  [/'s$/, ''],
];

/** How every ending of these ends. */
const INFLECTED = /[sdgy]$/;

// Inflected words and words without a class, as they were looked up.
const looked = new Map<string, readonly number[]>();
const MOST_LOOKED = 4000;

/** Numbers of the classes a word of plain text belongs to, itself or by its regular inflection; empty where none. */
export function classesOf(word: string): readonly number[] {
  const known = byWord.get(word) ?? looked.get(word);
  if (known) return known;
  let found = none;
  if (word.length > 3 && INFLECTED.test(word)) {
    for (const [ending, instead] of endings) {
      if (!ending.test(word)) continue;
      const root = byWord.get(word.replace(ending, instead));
      if (root) {
        found = root;
        break;
      }
    }
  }
  if (looked.size >= MOST_LOOKED) looked.clear();
  looked.set(word, found);
  return found;
}
