import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { expect, test } from 'vitest';

// The direction of imports: what each part may import from other parts, and of that what as types only. A part is the
// longest of these names that a file's path begins with.
const browserApi = ['wxt/browser'];
const rules: Readonly<Record<string, { values?: readonly string[]; types?: readonly string[] }>> = {
  'lib/engine': { values: ['compromise'] },
  'lib/checks': { values: ['lib/engine', 'lib/stance'] },
  'lib/stance': { values: ['lib/engine'] },
  'lib/hosts': { types: ['lib/engine'] },
  'lib/field': { values: ['lib/engine/span'], types: ['lib/engine'] },
  'lib/settings.ts': { values: browserApi, types: ['lib/engine'] },
  'lib/insights.ts': { values: browserApi, types: ['lib/engine'] },
  'lib/wire.ts': { values: browserApi, types: ['lib/engine'] },
  'lib/review': { values: ['lib/engine', 'lib/checks', 'node:', 'lib/stance', 'harper.js'] },
  components: { values: ['preact', '@floating-ui/dom'], types: ['lib/engine'] },
  entrypoints: { values: ['lib', 'components', 'preact', 'wxt'], types: ['webextension-polyfill'] },
};

const root = join(import.meta.dirname, '..');
const parts = Object.keys(rules).sort((a, b) => b.length - a.length);
const isIn = (path: string, part: string) => path === part || path.startsWith(part.endsWith(':') ? part : `${part}/`);
const partOf = (path: string) => parts.find((part) => isIn(path, part));

type Import = { readonly from: string; readonly to: string; readonly isType: boolean };

function importsOf(file: string): readonly Import[] {
  const from = relative(root, file).replaceAll('\\', '/');
  const source = readFileSync(file, 'utf8');
  // `import x from 'y'`, `export x from 'y'`, `import 'y'` and `import('y')`.
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'";]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'/g;
  return [...source.matchAll(pattern)].flatMap(([, type, named, bare, lazy]): Import[] => {
    const name = (named ?? bare ?? lazy ?? '').replace(/\?.*$/, '');
    if (/\.(css|json|html)$/.test(name) || name === '') return [];
    const path = normalize(join(dirname(from), name)).replaceAll('\\', '/');
    const inPackage = /^node_modules\/(.+)/.exec(path)?.[1];
    const to = inPackage ?? (name.startsWith('.') ? (/\.tsx?$/.test(path) ? path : `${path}.ts`) : name);
    return [{ from, to, isType: type !== undefined }];
  });
}

function problemOf({ from, to, isType }: Import): string | null {
  const part = partOf(from);
  if (!part) return `${from} lies in no part of the table`;
  const { values = [], types = [] } = rules[part] ?? {};
  const target = to.replace(/\.tsx?$/, '');
  if (isIn(target, part)) return null;
  const allowed = isType ? [...values, ...types] : values;
  return allowed.some((one) => isIn(target, one)) ? null : `${from} imports ${isType ? 'types of ' : ''}${to}`;
}

const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(root, folder, name)),
);

test('every import keeps to the direction of the table', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.flatMap(importsOf).map(problemOf).filter(Boolean)).toEqual([]);
});

test.each([
  ['the engine a host', 'lib/engine/a.ts', "import { x } from '../hosts/x';"],
  ['the engine the browser', 'lib/engine/a.ts', "import { browser } from 'wxt/browser';"],
  ['a component the storage', 'components/a.tsx', "import { readSettings } from '../lib/settings';"],
  ['a field the values of the engine', 'lib/field/a.ts', "import { createEngine } from '../engine/engine';"],
])('an import that goes back is told: %s', (_, from, source) => {
  const [, to = ''] = /from '(.+)'/.exec(source) ?? [];
  const path = to.startsWith('.') ? `${normalize(join(dirname(from), to))}.ts` : to;

  expect(problemOf({ from, to: path, isType: false })).toContain(from);
});

test('the polyfill keeps the browser APIs that are called, and no other', async () => {
  const { apis, leanPolyfill } = await import('../wxt.config');
  const called = sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?<![/'])\bbrowser\.([a-z]\w+)/g)].map(([, api]) => api),
  );
  const file = join(root, 'node_modules/webextension-polyfill/dist/browser-polyfill.js');
  const lean = leanPolyfill.transform(readFileSync(file, 'utf8'), file) ?? '';

  expect(new Set([...apis, 'browserAction'])).toEqual(new Set(called));
  expect(lean).toContain('"storage":');
  expect(lean).not.toContain('"bookmarks"');
});
