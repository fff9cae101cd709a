import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import type { Rewrite } from '../engine/review';

/** Kinds of remarks that are no errors of grammar: names and slots are misspelt for all it knows, the rest is taste. */
const TASTE = new Set(['Spelling', 'Style', 'Readability', 'Enhancement', 'WordChoice', 'Regionalism', 'Nonstandard']);

/** What a slot may be filled with, by what it asks for; grammar is judged on the filled text. */
const FILLED: readonly (readonly [RegExp, string])[] = [
  [/day|time|date|when/, 'Friday'],
  [/name/, 'Ann'],
];
const fill = (text: string) =>
  text.replace(/\[\[(.*?)\]\]/g, (_, asks: string) => FILLED.find(([regex]) => regex.test(asks))?.[1] ?? asks);

/** The draft after a rewrite. */
export const applied = (draft: string, { span, text }: Rewrite): string =>
  draft.slice(0, span.start) + text + draft.slice(span.end);

/** The lines of two texts that differ, from the first to the last that does. */
function changed(before: string, after: string): readonly [string, string] {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < Math.min(old.length, fresh.length) && old[start] === fresh[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, fresh.length) - start && old.at(-1 - end) === fresh.at(-1 - end)) end++;
  return [old.slice(start, old.length - end).join('\n'), fresh.slice(start, fresh.length - end).join('\n')];
}

/** A remark on a sentence that begins small: it is the draft's own way where the word began one before. */
function isOwnWay(error: string, before: string): boolean {
  const word = /capital letter “(\p{L}+)”$/u.exec(error)?.[1];
  return word !== undefined && new RegExp(String.raw`(?:^|[.!?…]\W*\s|\n)\W*${word}\b`).test(before);
}

/**
 * Makes a judge of rewrites by harper.js: it answers with the errors of grammar that the rewritten text has and the draft had not,
 * each as a few words. What is quoted from the customer is theirs.
 */
export async function createGrammar(): Promise<
  (draft: string, rewrite: Rewrite, customer: string | null) => Promise<readonly string[]>
> {
  const linter = new LocalLinter({ binary });
  await linter.setup();
  const known = new Map<string, readonly string[]>();

  async function errorsOf(text: string): Promise<readonly string[]> {
    let errors = known.get(text);
    if (!errors) {
      const lints = await linter.lint(text, { language: 'plaintext' });
      errors = lints
        .filter((lint) => !TASTE.has(lint.lint_kind()))
        .map((lint) => `${lint.message()} “${lint.get_problem_text()}”`);
      for (const lint of lints) lint.free();
      known.set(text, errors);
    }
    return errors;
  }

  return async (draft, rewrite, customer) => {
    const [before, after] = changed(draft, applied(draft, rewrite)).map(fill) as [string, string];
    const old = [...(await errorsOf(before))];
    return (await errorsOf(after)).filter((error) => {
      const at = old.indexOf(error);
      if (at >= 0) old.splice(at, 1);
      const [, said = ''] = /“(.{4,})”$/.exec(error) ?? [];
      return at < 0 && !isOwnWay(error, before) && !(said && customer?.includes(said));
    });
  };
}
