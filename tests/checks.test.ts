import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checks } from '../lib/checks';
import { families } from '../lib/checks/families';
import type { Check, Example, Examples } from '../lib/engine/check';
import { createEngine } from '../lib/engine/engine';
import type { Hint, Review } from '../lib/engine/review';

const folder = join(import.meta.dirname, '../lib/checks');
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.parentPath !== folder)
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
const modules = await Promise.all(
  files.map(async (file) => ({
    file,
    module: (await import(join(folder, file))) as { check?: Check; examples?: Examples },
  })),
);
const withCheck = modules.filter(({ module }) => module.check);

const engine = createEngine(checks);
const review = (example: Example): Review =>
  engine.review(bare(example.draft), {
    customer: example.customer ?? null,
    name: example.name ?? null,
    channel: example.channel ?? 'email',
    turn: 'first',
    earlier: [],
  });
/** The draft without the brackets that mark the words at fault; slots of the product itself are written `[[[slot]]]`. */
const bare = (draft: string) =>
  draft
    .replace(/\[\[\[(.+?)\]\]\]/g, '\uE000$1\uE001')
    .replace(/\[\[|\]\]/g, '')
    .replace(/\uE000/g, '[[')
    .replace(/\uE001/g, ']]');
const applied = (draft: string, hint: Hint) => {
  const [rewrite] = hint.rewrites;
  return rewrite ? draft.slice(0, rewrite.span.start) + rewrite.text + draft.slice(rewrite.span.end) : null;
};

test('the list of families is that of the checks, in their order', () => {
  expect(families).toEqual([...new Set(checks.map(({ family }) => family))]);
});

test('every check file is in the index, and its id is its path', () => {
  expect(new Set(checks.map((check) => check.id))).toEqual(
    new Set(withCheck.map(({ file }) => file.replace(/\.ts$/, ''))),
  );
});

describe.each(withCheck.map(({ module }) => [module.check?.id ?? '', module] as const))(
  '%s',
  (id, { check, examples }) => {
    test('has a kind message of at most 25 words, a source, and examples of both sorts', () => {
      expect(check?.message.split(/\s+/).length).toBeLessThanOrEqual(25);
      expect(check?.message).not.toMatch(/\b(?:you are|wrong|bad|rude|always)\b/i);
      expect(check?.source).not.toBe('');
      expect(examples?.flags.length).toBeGreaterThan(0);
      expect(examples?.passes.length).toBeGreaterThan(0);
    });

    test.each((examples?.flags ?? []).map((example) => [example.draft, example] as const))(
      'flags: %s',
      (_, example) => {
        const draft = bare(example.draft);
        const hint = review(example).hints.find((one) => one.check === id);
        expect(hint, 'no hint of this check').toBeDefined();
        if (!hint) return;
        const marked = example.draft.match(/(?<!\[)\[\[(?!\[)(.+?)\]\](?!\])/)?.[1];
        if (marked) expect(hint.span && draft.slice(hint.span.start, hint.span.end)).toBe(marked);
        if (example.severity) expect(hint.severity).toBe(example.severity);
        if (example.rewrite !== undefined) expect(applied(draft, hint)).toBe(example.rewrite);
      },
    );

    test.each((examples?.passes ?? []).map((example) => [example.draft, example] as const))(
      'passes: %s',
      (_, example) => {
        expect(review(example).hints.filter((one) => one.check === id)).toEqual([]);
      },
    );
  },
);
