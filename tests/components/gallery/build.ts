import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** Reads a stylesheet as its minified text, as the product's bundler does. */
const inlineStyles: Plugin = {
  name: 'inline-styles',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace('?inline', '')),
      namespace: 'inline-style',
    }));
    onLoad({ filter: /.*/, namespace: 'inline-style' }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], bundle: true, minify: true, write: false });
      return { contents: outputFiles[0]?.text ?? '', loader: 'text' };
    });
  },
};

/** Builds the gallery as one page and writes it; gives its address. */
export async function buildGallery(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'gallery.ts')],
    bundle: true,
    format: 'esm',
    write: false,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [inlineStyles],
  });
  const script = outputFiles[0]?.text.replaceAll('</script', '<\\/script') ?? '';
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Heard: surfaces</title>
<style>
  body { margin: 0; padding: 16px; display: flex; flex-wrap: wrap; gap: 16px; align-items: start; font: 13px/1.4 sans-serif; background: light-dark(#f3f1ee, #131215); color: light-dark(#333, #ccc) }
  figure { margin: 0 } iframe { border: 1px solid #8888; border-radius: 8px; background: #fff }
</style><body><script type="module">${script}</script></body></html>`,
  );
  return `file://${file}`;
}
