import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');

/** Where the bundled pages of the three hosts go. */
export const pagesFolder = join(root, 'out/pages');

/** Screenshots of the demo go here. */
export const demoFolder = join(root, 'out/demo');

/** The extension as `wxt build` leaves it, absolute. */
export const chromeFolder = join(root, '.output/chrome-mv3');
export const firefoxFolder = join(root, '.output/firefox-mv2');

/** Bundles the hosts' pages with the editors they stand on (CKEditor 5, Draft.js), each once. */
export async function buildPages(): Promise<void> {
  const pages = join(import.meta.dirname, 'pages');
  await build({
    entryPoints: {
      zendesk: join(pages, 'zendesk/zendesk.ts'),
      gmail: join(pages, 'gmail/gmail.ts'),
      'x-chat': join(pages, 'x/chat.tsx'),
      'x-messages': join(pages, 'x/messages.ts'),
    },
    outdir: pagesFolder,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: { '.svg': 'dataurl' },
    logLevel: 'error',
  });
}

/** Builds the extension for both browsers, as a release would be built. */
export function buildExtension(): void {
  for (const target of [[], ['-b', 'firefox']]) {
    const { status } = spawnSync('npx', ['--no-install', 'wxt', 'build', ...target], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error('The extension did not build.');
  }
}

/** True where a build is there and newer than every source it is made of. */
export function extensionIsBuilt(): boolean {
  const manifest = join(chromeFolder, 'manifest.json');
  if (!existsSync(manifest)) return false;
  const built = statSync(manifest).mtimeMs;
  const newest = (path: string): number =>
    statSync(path).isDirectory()
      ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
      : statSync(path).mtimeMs;
  return ['components', 'entrypoints', 'lib', 'public', 'wxt.config.ts', 'package.json'].every(
    (source) => newest(join(root, source)) < built,
  );
}
