import type { Draft, Hit } from './draft';
import type { Rewrite } from './review';
import type { Span } from './span';

/** The same text with a capital first letter; marks before it stay. */
export const capitalised = (text: string): string => text.replace(/\p{L}/u, (letter) => letter.toUpperCase());

/** "a" or "an" before a word, by the sound it begins with. */
export function articleFor(word: string): 'a' | 'an' {
  const lower = word.toLowerCase();
  if (/^(?:hour|honest|honou?r|heir)/.test(lower)) return 'an';
  if (/^(?:uni(?!m|n)|use|usu|eu|one\b|once\b|ubiq|u[rt]i)/.test(lower)) return 'a';
  if (/^(?:8|11(?!\d)|18(?!\d))/.test(lower)) return 'an';
  return /^[aeiou]/.test(lower) ? 'an' : 'a';
}

/** Facts of a text: numbers with their signs, links, addresses, and words with a capital inside a sentence. */
export function factsIn(text: string): ReadonlySet<string> {
  const facts = new Set<string>();
  for (const [fact] of text.matchAll(/https?:\/\/\S+|[\w.+-]+@[\w-]+\.\w+|[£$€¥₹]?\d(?:[\d.,:/-]*\d)?%?/g))
    facts.add(fact);
  for (const [, name] of text.matchAll(/[\p{Ll}\d,;:]\s+(\p{Lu}[\p{L}'’-]{2,})/gu)) if (name) facts.add(name);
  return facts;
}

/** True where every fact of `before` is in `after` too, and `after` brings none. Slots are no facts. */
export function keepsFacts(before: string, after: string): boolean {
  const old = factsIn(before);
  const fresh = factsIn(after.replace(/\[\[.*?\]\]/g, ''));
  return old.size === fresh.size && [...old].every((fact) => fresh.has(fact));
}

/**
 * Leaves the hit out where it opens its sentence and the rest can stand: "As I said, the label ..." to "The label ...".
 * Empty where it stands elsewhere or nothing is left.
 */
export function cut(hit: Hit, draft: Draft): readonly Rewrite[] {
  if (hit.span.start !== hit.sentence.span.start) return [];
  const rest = /^\s*[,:–—-]?\s*(?:that\s+)?(\S+)/u.exec(draft.text.slice(hit.span.end, hit.sentence.span.end));
  const word = rest?.[1];
  if (!rest || !word || !/^[\p{L}\p{N}£$€"“'‘]/u.test(word)) return [];
  if (/^(?:and|but|or|so|in|on|at|to|by|of|with|from|which|when|as)$/i.test(word)) return [];
  return [{ span: { start: hit.span.start, end: hit.span.end + rest[0].length }, text: capitalised(word) }];
}

/** A sentence as a rewrite's target: its span in the draft without the closing mark, and that mark. */
export function clauseOf(hit: Hit, draft: Draft): { readonly span: Span; readonly mark: string } {
  const { start, end } = hit.sentence.span;
  const mark = /[.!?…]+["”')]*$/.exec(draft.text.slice(start, end))?.[0] ?? '';
  return { span: { start, end: end - mark.length }, mark };
}

/** Puts a whole sentence in place of the hit's sentence, with an end mark as the draft has it; a list item keeps its mark. */
export function replaceSentence(hit: Hit, draft: Draft, text: string): readonly Rewrite[] {
  if (hit.sentence.zone === 'list') return [];
  const { start, end } = hit.sentence.span;
  const had = /[.!?…]["”')]*$/.test(draft.text.slice(start, end));
  const wants = had || /[?]$/.test(text);
  return [{ span: { start, end }, text: wants ? text : text.replace(/[.!]$/, '') }];
}
