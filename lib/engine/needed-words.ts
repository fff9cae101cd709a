// Reads as much of a regular expression as it takes to say which words a match must hold. What it does not know counts as
// "could be anything", so that the answer is never too narrow.

type Form =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'edge' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'ahead'; readonly ways: readonly (readonly Node[])[] }
  | { readonly kind: 'anything' }
  | { readonly kind: 'either'; readonly ways: readonly (readonly Node[])[] }
  | { readonly kind: 'repeat'; readonly node: Node; readonly least: number; readonly most: number };
/** A part of an expression; `words` once they are known, see `spellings`. */
type Node = Form & { words?: readonly string[] | null };

const MOST_WORDS = 400;
const WORD = /^[a-z0-9_]*$/;
const RUN = /[a-z0-9_]+(?![?*+{a-z0-9_])/y;
const OPENING = /\?(?:<?[=!]|:|<[\w$]+>)/y;
const SET = /(?:\\.|[^\]\\])*\]/y;
const COUNT = /(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/y;

/** Parses the source; lookarounds other than `(?=` are taken for nothing, sets and classes for anything. */
function parse(source: string): readonly (readonly Node[])[] {
  let at = 0;
  function read(regex: RegExp): RegExpExecArray | null {
    regex.lastIndex = at;
    const match = regex.exec(source);
    at += match?.[0].length ?? 0;
    return match;
  }
  function ways(): readonly (readonly Node[])[] {
    const all: Node[][] = [[]];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at++;
        all.push([]);
      } else {
        all.at(-1)?.push(counted(one()));
      }
    }
    return all;
  }
  function one(): Node {
    const char = source[at++] as string;
    if (char === '(') {
      const opening = read(OPENING)?.[0] ?? '';
      const inside = ways();
      at++;
      if (opening === '?=') return { kind: 'ahead', ways: inside };
      return /[=!]$/.test(opening) ? { kind: 'nothing' } : { kind: 'either', ways: inside };
    }
    if (char === '[') {
      const set = read(SET)?.[0] ?? '';
      // Marks alone part words as any one of them does; a hyphen between two may span letters.
      if (/^-?[^\w\\^-][^\w\\-]*-?\]$/.test(set)) return { kind: 'text', text: set[0] as string };
      const letters = /^[a-z]+\]$/.exec(set) ? [...set.slice(0, -1)] : null;
      return letters
        ? { kind: 'either', ways: letters.map((letter) => [{ kind: 'text', text: letter }]) }
        : { kind: 'anything' };
    }
    if (char === '\\') {
      const next = source[at++] as string;
      if (next === 'b') return { kind: 'edge' };
      if (next === 'k') at = source.indexOf('>', at) + 1;
      else if (next === 'p' || next === 'P') at = source.indexOf('}', at) + 1;
      else if (!/[a-z0-9]/i.test(next)) return { kind: 'text', text: next };
      return { kind: 'anything' };
    }
    if (char === '^' || char === '$') return { kind: 'edge' };
    // Letters that no count applies to are kept together.
    at--;
    const run = read(RUN)?.[0];
    if (run) return { kind: 'text', text: run };
    at++;
    return char === '.' ? { kind: 'anything' } : { kind: 'text', text: char };
  }
  function counted(node: Node): Node {
    if (!'?*+{'.includes(source[at] ?? ' ')) return node;
    const [all, sign, low, comma, high] = read(COUNT) ?? [''];
    if (!all) return node;
    if (sign) return { kind: 'repeat', node, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : 99 };
    return { kind: 'repeat', node, least: Number(low), most: comma ? Number(high || 99) : Number(low) };
  }
  return ways();
}

/** Every string of word letters a node can be; null where there are others or too many. */
function spellings(node: Node): readonly string[] | null {
  if (node.words === undefined) node.words = spell(node);
  return node.words;
}

function spell(node: Node): readonly string[] | null {
  switch (node.kind) {
    case 'text':
      return WORD.test(node.text) ? [node.text] : null;
    case 'either': {
      const all: string[] = [];
      for (const way of node.ways) {
        const words = joined(way);
        if (!words || all.length + words.length > MOST_WORDS) return null;
        all.push(...words);
      }
      return all;
    }
    case 'repeat': {
      const words = node.most === 1 ? spellings(node.node) : null;
      return words && (node.least === 0 ? ['', ...words] : words);
    }
    default:
      return null;
  }
}

function joined(nodes: readonly Node[]): readonly string[] | null {
  let all: readonly string[] = [''];
  for (const node of nodes) {
    const next = spellings(node);
    if (!next || all.length * next.length > MOST_WORDS) return null;
    const [only = ''] = next;
    if (next.length === 1) all = all.length === 1 ? [all[0] + only] : all.map((head) => head + only);
    else all = all.flatMap((head) => next.map((tail) => head + tail));
  }
  return all;
}

const mayBeEmpty = (node: Node): boolean =>
  node.kind === 'nothing' ||
  node.kind === 'ahead' ||
  node.kind === 'edge' ||
  (node.kind === 'repeat' && (node.least === 0 || mayBeEmpty(node.node))) ||
  (node.kind === 'either' && node.ways.some((way) => way.every(mayBeEmpty)));

/** True where a word cannot run on into what stands at `from` and on (`step` 1) or before it (`step` -1). */
function ends(nodes: readonly Node[], from: number, step: 1 | -1, beyond: boolean): boolean {
  const node = nodes[from];
  if (!node) return beyond;
  const past = () => ends(nodes, from + step, step, beyond);
  switch (node.kind) {
    case 'edge':
      return true;
    case 'nothing':
      return past();
    case 'ahead':
      return (step === 1 && node.ways.every((way) => ends(way, 0, 1, false))) || past();
    case 'text':
      return !WORD.test(node.text);
    case 'either': {
      // What stands beyond matters only to a way that may be empty at that end.
      const after = node.ways.some((way) => way.every(mayBeEmpty)) && past();
      return node.ways.every((way) => ends(way, step === 1 ? 0 : way.length - 1, step, after));
    }
    case 'repeat': {
      const inner = node.node.kind === 'either' ? node.node.ways : [[node.node]];
      const opens = inner.every((way) => ends(way, step === 1 ? 0 : way.length - 1, step, false));
      return opens && (node.least > 0 || past());
    }
    default:
      return false;
  }
}

const COMMON = new Set(
  'a an the i we you it they he she this that these those is are was were be been am have has had do does did will would can could may might not no and or but so if to of in on at for with by from as all any our my your their there one which who what when just only very also'.split(
    ' ',
  ),
);
const cost = (words: readonly string[]) => words.reduce((sum, word) => sum + (COMMON.has(word) ? 1 : 0.01), 0);

/** A space that may be left out: what stands around it is two words or one. */
const isGap = (node: Node) =>
  node.kind === 'repeat' && node.least === 0 && node.most === 1 && node.node.kind === 'text' && node.node.text === ' ';
const MOST_GAPS = 4;

/** The words one of which a way must hold; null where nothing is sure. */
function neededOf(way: readonly Node[], left: boolean, right: boolean): readonly string[] | null {
  const gap = way.findIndex(isGap);
  if (gap < 0 || way.filter(isGap).length > MOST_GAPS) return surest(way, left, right);
  const before = way.slice(0, gap);
  const after = way.slice(gap + 1);
  return together([
    neededOf([...before, ...after], left, right),
    neededOf([...before, { kind: 'text', text: ' ' }, ...after], left, right),
  ]);
}

/** The same of a way whose words are told apart. */
function surest(way: readonly Node[], left: boolean, right: boolean): readonly string[] | null {
  let best: readonly string[] | null = null;
  const offer = (words: readonly string[] | null) => {
    if (words && words.length > 0 && words.length <= MOST_WORDS && (!best || cost(words) < cost(best))) best = words;
  };
  for (let i = 0; i < way.length; i++) {
    const node = way[i] as Node;
    let end = i;
    while (end < way.length && spellings(way[end] as Node)) end++;
    if (end > i && ends(way, i - 1, -1, left) && ends(way, end, 1, right)) {
      const words = joined(way.slice(i, end));
      if (words && !words.includes('')) offer(words);
    }
    if (end > i) i = end - 1;
    else if (node.kind === 'either')
      offer(neededOfAll(node.ways, ends(way, i - 1, -1, left), ends(way, i + 1, 1, right)));
    else if (node.kind === 'repeat' && node.least > 0)
      offer(neededOfAll(node.node.kind === 'either' ? node.node.ways : [[node.node]], false, false));
  }
  return best;
}

const neededOfAll = (ways: readonly (readonly Node[])[], left: boolean, right: boolean) =>
  together(ways.map((way) => neededOf(way, left, right)));

/** What any of some ways needs; null where one needs nothing. */
function together(needs: readonly (readonly string[] | null)[]): readonly string[] | null {
  const all = new Set<string>();
  for (const words of needs) {
    if (!words) return null;
    for (const word of words) all.add(word);
  }
  return [...all];
}

/**
 * Words of which a text must hold at least one, whole, for the expression to match anywhere in it; null where that cannot be
 * said. `/\bhands are (?:\w+ )?tied/` needs "hands" and "are": one of them is answered, the rarer kind first.
 */
export function neededWords(expression: RegExp): readonly string[] | null {
  return neededOfAll(parse(expression.source), false, false);
}
