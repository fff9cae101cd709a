import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../../..');
const sources = join(import.meta.dirname, 'pages');

/** Where the bundled editor pages go. */
export const editorsFolder = join(root, 'out/editors');
/** An extension that holds the field alone, answering to the tests: for each browser its folder. */
export const driverFolder = { chromium: join(root, 'out/driver-chromium'), firefox: join(root, 'out/driver-firefox') };

/** The engines with a page, by the names of their files. */
export const engines = readdirSync(sources)
  .map((file) => file.replace(/\.tsx?$/, ''))
  .sort();

/** Bundles each editor with its page, and the driver for both browsers. */
export async function buildEditors(): Promise<void> {
  await build({
    entryPoints: readdirSync(sources).map((file) => join(sources, file)),
    outdir: editorsFolder,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'react',
    tsconfigRaw: {},
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: { '.svg': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl', '.eot': 'dataurl' },
    logLevel: 'error',
  });
  for (const folder of Object.values(driverFolder)) {
    mkdirSync(folder, { recursive: true });
    await build({
      entryPoints: [join(import.meta.dirname, 'driver.ts')],
      outfile: join(folder, 'driver.js'),
      bundle: true,
      format: 'iife',
      target: 'es2022',
      tsconfigRaw: {},
      logLevel: 'error',
    });
    const isFirefox = folder === driverFolder.firefox;
    writeFileSync(
      join(folder, 'manifest.json'),
      JSON.stringify({
        manifest_version: isFirefox ? 2 : 3,
        name: 'Field driver',
        version: '1',
        content_scripts: [
          {
            matches: ['https://app.frontapp.com/*', 'https://localhost/*'],
            js: ['driver.js'],
            all_frames: true,
            match_about_blank: true,
            ...(isFirefox ? {} : { match_origin_as_fallback: true }),
            run_at: 'document_start',
          },
        ],
        ...(isFirefox ? { browser_specific_settings: { gecko: { id: 'driver@heard.invalid' } } } : {}),
      }),
    );
  }
}
