import type { Span } from './span';

/** Something that `remembered` functions keep their answers on. */
export type Remembers = { readonly answers: unknown[] };

/**
 * A sentence made easy to match: lower case, straight quotes, single spaces, hyphens between letters as spaces, contractions
 * in full ("don't", "dont" and "do not" read alike). Every place in it leads back to the sentence as written.
 */
export type Plain = Remembers & {
  /** The sentence as written, without surrounding white space. */
  readonly source: string;
  /** What patterns run over. */
  readonly text: string;
  /** The words of `text`, in order. */
  readonly words: readonly string[];
  /** The stretch of `source` that a stretch of `text` came from, widened to whole words. */
  toSource(start: number, end: number): Span;
};

const NOT: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' };
const BARE: Readonly<Record<string, string>> = {
  cannot: 'can not',
  cant: 'can not',
  wont: 'will not',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  isnt: 'is not',
  arent: 'are not',
  wasnt: 'was not',
  werent: 'were not',
  hasnt: 'has not',
  havent: 'have not',
  hadnt: 'had not',
  couldnt: 'could not',
  wouldnt: 'would not',
  shouldnt: 'should not',
  im: 'i am',
  ive: 'i have',
  youre: 'you are',
  youve: 'you have',
  theyre: 'they are',
  theyve: 'they have',
  weve: 'we have',
  thats: 'that is',
  whats: 'what is',
  theres: 'there is',
  u: 'you',
  ur: 'your',
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  gonna: 'going to',
  wanna: 'want to',
};
const HOSTS_OF_IS =
  /^(?:it|that|this|there|here|what|who|where|how|he|she|when|why|everything|nothing|something|everyone|nobody|someone|one)$/;
const PARTICIPLE =
  /^(?:been|had|got|gotten|given|seen|sent|told|lost|paid|left|made|gone|done|taken|come|become|\w{2,}ed)$/;

/** The word that a contraction's second half stands for, or '' where it is none (a possessive). */
function secondHalf(head: string, tail: string, next: string): string {
  switch (tail) {
    case 'm':
      return 'am';
    case 're':
      return 'are';
    case 've':
      return 'have';
    case 'll':
      return 'will';
    case 'd':
      return PARTICIPLE.test(next) || next === 'better' ? 'had' : 'would';
    case 's':
      if (head === 'let') return 'us';
      if (!HOSTS_OF_IS.test(head)) return '';
      return PARTICIPLE.test(next) && next !== 'done' ? 'has' : 'is';
    default:
      return '';
  }
}

/** A word, white space or one other character: a text is its tokens, joined. */
const TOKEN = /[\p{L}\p{N}]+(?:['’ʼ][\p{L}]+)*|\s+|[^\p{L}\p{N}\s]/gu;

/**
 * The same text, kept in bytes where its own characters allow. A piece cut from a text that holds a curly quote anywhere is kept
 * wide by the browser, and every pattern is then compiled a second time, for wide text. For texts of at most some 60,000 characters.
 */
export function narrowed(text: string): string {
  if (/[^\0-\u00ff]/.test(text)) return text;
  const codes: number[] = [];
  for (let i = 0; i < text.length; i++) codes.push(text.charCodeAt(i));
  return String.fromCharCode(...codes);
}

/** Makes a sentence plain. Pure; the work is linear in its length. */
export function plainOf(written: string): Plain {
  const source = narrowed(written);
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  const add = (piece: string, start: number, end: number) => {
    for (let i = 0; i < piece.length; i++) {
      from.push(start);
      to.push(end);
    }
    text += piece;
  };
  const tokens = source.match(TOKEN) ?? [];
  let end = 0;
  for (const [k, raw] of tokens.entries()) {
    const at = end;
    end += raw.length;
    if (/^\s/.test(raw)) {
      if (text && !text.endsWith(' ')) add(' ', at, end);
      continue;
    }
    if (!/^[\p{L}\p{N}]/u.test(raw)) {
      const before = tokens[k - 1] ?? ' ';
      const after = tokens[k + 1] ?? ' ';
      const joins = /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
      if ((raw === '-' || raw === '‐' || raw === '‑') && joins) {
        add(' ', at, end);
      } else {
        const mark =
          raw === '“' || raw === '”' || raw === '„' || raw === '«' || raw === '»'
            ? '"'
            : raw === '‘' || raw === '’' || raw === 'ʼ'
              ? "'"
              : raw === '—' || raw === '–'
                ? '-'
                : raw === '…'
                  ? '.'
                  : raw;
        add(mark, at, end);
      }
      continue;
    }
    // Lower-casing may change the length of a few letters ("İ"); those keep their case, so that places stay exact.
    const lowered = raw.toLowerCase();
    const word = (lowered.length === raw.length ? lowered : raw).replace(/[’ʼ]/g, "'");
    const whole = BARE[word];
    if (whole !== undefined && !/^[A-Z]{2,}$/.test(raw)) {
      add(whole, at, end);
      continue;
    }
    const quote = word.indexOf("'");
    if (quote > 0) {
      const head = word.slice(0, quote);
      const tail = word.slice(quote + 1);
      const nextWord =
        tokens
          .slice(k + 1, k + 3)
          .map((token) => token.toLowerCase())
          .find((token) => /^[a-z]/.test(token)) ?? '';
      if (tail === 't' && head.endsWith('n')) {
        const stem = head.slice(0, -1);
        const full = NOT[stem] ?? stem;
        add(full, at, at + Math.max(1, stem.length));
        add(' not', at + stem.length, end);
        continue;
      }
      const second = secondHalf(head, tail, nextWord);
      if (second) {
        for (let i = 0; i < head.length; i++) add(head[i] as string, at + i, at + i + 1);
        add(` ${second}`, at + quote, end);
        continue;
      }
    }
    for (let i = 0; i < word.length; i++) add(word[i] as string, at + i, at + i + 1);
  }
  const words = text.match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [];
  const isWord = (i: number) => i >= 0 && i < source.length && /[\p{L}\p{N}'’]/u.test(source[i] as string);
  return {
    source,
    text,
    words,
    answers: room(),
    toSource(start, end) {
      let a = from[start] ?? source.length;
      let b = end > start ? (to[end - 1] ?? source.length) : a;
      while (a > 0 && isWord(a - 1) && isWord(a)) a--;
      while (b < source.length && isWord(b) && isWord(b - 1)) b++;
      return { start: a, end: Math.max(a, b) };
    },
  };
}

const readers: ((sentence: Plain) => unknown)[] = [];
/** Room for one answer of every function, so that it need not grow while they are worked out. */
const room = (): unknown[] => new Array(readers.length);

/** Asks every function that remembers for its answer on one sentence, one function at each step. */
export function* readAll(sentence: Plain): Generator<void> {
  for (const read of readers) {
    read(sentence);
    yield;
  }
}

/**
 * Makes a pure function of a sentence (or of another thing that remembers) keep its answers for as long as that is kept.
 * An answer of `undefined` is worked out each time.
 */
export function remembered<T, S extends Remembers = Plain>(read: (of: S) => T): (of: S) => T {
  // A place in a list is found many times faster than a key of a weak map, and a keystroke looks up thousands.
  const place = readers.length;
  const ask = (of: S): T => {
    let answer = of.answers[place] as T | undefined;
    if (answer === undefined) {
      answer = read(of);
      of.answers[place] = answer;
    }
    return answer;
  };
  // What a line has, a sentence has too.
  readers.push(ask as unknown as (sentence: Plain) => T);
  return ask;
}

/**
 * The same for a thing that answers cannot be kept on, a customer's record: slower. What else is asked with must follow from it, as
 * the thread of a record does.
 */
export function rememberedOf<K extends object, T, Rest extends readonly unknown[]>(
  read: (of: K, ...rest: Rest) => T,
): (of: K, ...rest: Rest) => T {
  const answers = new WeakMap<K, { readonly answer: T }>();
  return (of, ...rest) => {
    let known = answers.get(of);
    if (!known) {
      known = { answer: read(of, ...rest) };
      answers.set(of, known);
    }
    return known.answer;
  };
}
