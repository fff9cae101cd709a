import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { again, checks } from '../lib/checks';
import type { Examples } from '../lib/engine/check';
import { createEngine } from '../lib/engine/engine';
import { createGrammar } from '../lib/review/grammar';

const addedBy = await createGrammar();

const folder = join(import.meta.dirname, '../lib/checks');
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.parentPath !== folder)
  .map((entry) => join(entry.parentPath, entry.name));
const examples = (
  await Promise.all(files.map(async (file) => (await import(file)) as { examples?: Examples }))
).flatMap((one) => [...(one.examples?.flags ?? []), ...(one.examples?.passes ?? [])]);
const unmarked = (draft: string) => draft.replace(/(?<!\[)\[\[(?!\[)|(?<!\])\]\](?!\])/g, '');

test('an error that a rewrite brings is seen, one that the draft had is not', async () => {
  const draft = 'We sent you an email. It was a apple.';
  const article = { span: { start: 12, end: 14 }, text: 'a' };
  const twice = { span: { start: 25, end: 28 }, text: 'was was' };

  expect(await addedBy(draft, article, null)).toHaveLength(1);
  expect(await addedBy(draft, twice, null)).toHaveLength(1);
  expect(await addedBy(draft, { span: { start: 3, end: 7 }, text: 'mailed' }, null)).toEqual([]);
});

test('no rewrite of an example adds an error of grammar', { timeout: 60_000 }, async () => {
  const engine = createEngine(checks, again);
  const added: string[] = [];
  let count = 0;
  for (const { draft: marked, customer = null, name = null, channel = 'email' } of examples) {
    const draft = unmarked(marked);
    for (const hint of engine.review(draft, { customer, name, channel, turn: 'first', earlier: [] }).hints) {
      for (const rewrite of hint.rewrites) {
        count++;
        const errors = await addedBy(draft, rewrite, customer);
        if (errors.length > 0) added.push(`${hint.check}: ${errors.join('; ')}: ${draft} → ${rewrite.text}`);
      }
    }
  }

  expect(count).toBeGreaterThan(240);
  expect(added).toEqual([]);
});
