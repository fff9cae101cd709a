import type { Rewrite } from '../lib/engine/review';

/** A stretch of a rewrite as it is shown: unchanged, going, coming, or a slot for the agent to fill. */
export type Piece = { readonly kind: 'same' | 'gone' | 'new' | 'slot'; readonly text: string };

type Token = { readonly text: string; readonly spaced: boolean };

const slot = /\[\[([^\]]*)\]\]/g;

/** Words, slots and single signs, each with whether a space stands before it. */
function tokens(text: string): Token[] {
  const found = text.matchAll(/(\s*)(\[\[[^\]]*\]\]|[\p{L}\p{N}][\p{L}\p{N}’'-]*|\S)/gu);
  return Array.from(found, ([, space, word]) => ({ text: word ?? '', spaced: space !== '' }));
}

const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.text) && !token.text.startsWith('[[');

/** Pairs of indexes of a longest common run of tokens, in order. */
function common(before: readonly Token[], after: readonly Token[]): [number, number][] {
  const width = after.length + 1;
  const best = new Uint16Array((before.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      best[i * width + j] =
        before[i]?.text === after[j]?.text ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    if (before[i]?.text === after[j]?.text) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** Drops kept tokens that stand alone between two changes and carry nothing ("a", "to"): they would only splinter the line. */
function steady(pairs: [number, number][], before: readonly Token[], after: readonly Token[]): [number, number][] {
  const runs: [number, number][][] = [];
  for (const pair of pairs) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last[0] + 1 === pair[0] && last[1] + 1 === pair[1]) run.push(pair);
    else runs.push([pair]);
  }
  const touchesEdge = (run: [number, number][]): boolean =>
    (run[0]?.[0] === 0 && run[0]?.[1] === 0) ||
    (run.at(-1)?.[0] === before.length - 1 && run.at(-1)?.[1] === after.length - 1);
  return runs.filter((run) => touchesEdge(run) || run.some(([i]) => (before[i]?.text.length ?? 0) > 3)).flat();
}

/**
 * What of `before` goes, stays and comes so that it reads `after`. Going words are left out where hardly anything stays and
 * `alone`.
 */
export function difference(before: string, after: string, alone: boolean): Piece[] {
  const old = tokens(before);
  const now = tokens(after);
  const pairs = steady(common(old, now), old, now);
  const kept = pairs.filter(([i]) => old[i] && isWord(old[i])).length;
  const words = now.filter(isWord).length;
  const whole = alone && words > 0 && kept * 4 < Math.max(words, old.filter(isWord).length);

  const pieces: { kind: Piece['kind']; text: string }[] = [];
  const add = (kind: Piece['kind'], token: Token): void => {
    const last = pieces.at(-1);
    const space = token.spaced && pieces.length > 0 ? ' ' : '';
    if (last && last.kind === kind && kind !== 'slot') last.text += space + token.text;
    else pieces.push({ kind, text: space + token.text });
  };
  let i = 0;
  let j = 0;
  for (const [oldEnd, newEnd] of [...pairs, [old.length, now.length] as const]) {
    const dropped = old.slice(i, oldEnd);
    if (!whole) for (const token of dropped) add('gone', token);
    const added = now.slice(j, newEnd);
    // Without a space between them, what goes and what comes would read as one word.
    const gap = !whole && dropped.length > 0 && added.length > 0 && added.some(isWord);
    added.forEach((token, index) => {
      add(token.text.startsWith('[[') ? 'slot' : 'new', index === 0 && gap ? { ...token, spaced: true } : token);
    });
    const same = now[newEnd];
    // What stays first may have had what goes before it.
    if (same) add('same', { ...same, spaced: same.spaced || (!whole && (old[oldEnd]?.spaced ?? false)) });
    i = oldEnd + 1;
    j = newEnd + 1;
  }
  return pieces.map((piece) =>
    piece.kind === 'slot' ? { kind: 'slot', text: piece.text.replace(slot, '$1') } : piece,
  );
}

/** A text with its slots apart, for words that come where nothing stood. */
function withSlots(text: string): Piece[] {
  return text
    .split(/(\[\[[^\]]*\]\])/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('[[') ? { kind: 'slot', text: part.slice(2, -2) } : { kind: 'same', text: part }));
}

/** The rewrite as plain words, slots in brackets: what a screen reader is told. */
export const plain = (text: string): string => text.replace(slot, '[$1]').trim();

/** The rest of the sentence around a stretch, at most `most` code units on each side, cut at a word with an ellipsis. */
export function around(draft: string, span: Rewrite['span'], most: number): [string, string] {
  const before = /[^.!?\n]*$/.exec(draft.slice(0, span.start))?.[0].trimStart() ?? '';
  const endsInside = /[.!?\n]\s*$/.test(draft.slice(span.start, span.end));
  const after = endsInside ? '' : (/^[^.!?\n]*[.!?]?/.exec(draft.slice(span.end))?.[0].trimEnd() ?? '');
  const cutBefore = before.length > most ? `… ${before.slice(-most).replace(/^\S*\s/, '')}` : before;
  const cutAfter = after.length > most ? `${after.slice(0, most).replace(/\s\S*$/, '')} …` : after;
  return [cutBefore, cutAfter];
}

/** The sentence as it stands once a rewrite is in it, slots in brackets; '' where nothing is left of it. */
export function sentenceWith(draft: string, rewrite: Rewrite): string {
  if (rewrite.span.start === rewrite.span.end) return plain(rewrite.text);
  const [before, after] = around(draft, rewrite.span, 60);
  return plain(`${before}${rewrite.text}${after}`);
}

/** A rewrite as it is shown in the popover, with the rest of its sentence plain around it. */
export function pieces(draft: string, rewrite: Rewrite): Piece[] {
  const before = draft.slice(rewrite.span.start, rewrite.span.end);
  if (before === '') return withSlots(rewrite.text.trim());
  const [head, tail] = around(draft, rewrite.span, 60);
  const middle = rewrite.text.trim()
    ? difference(before, rewrite.text, !/[\p{L}\p{N}]/u.test(head + tail))
    : [{ kind: 'gone' as const, text: before.trim() }];
  const lead = /^\s/.test(before) && head ? ' ' : '';
  return [
    ...(head ? [{ kind: 'same' as const, text: head + lead }] : []),
    ...middle,
    ...(tail ? [{ kind: 'same' as const, text: /\s$/.test(before) ? ` ${tail}` : tail }] : []),
  ];
}
