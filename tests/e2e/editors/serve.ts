import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { editorsFolder, engines } from './build';

/** The host that the editors' pages stand on: one of Heard's own, read in the generic way. */
export const host = 'app.frontapp.com';

// Without a licence Froala answers no command, undo among them, except on this host.
const unlicensed = new Set(['froala']);

/** Where an engine's page stands. */
export const addressOf = (engine: string): string => `https://${unlicensed.has(engine) ? 'localhost' : host}/${engine}`;

/** The sites of these engines that are none of Heard's own, so that it has to be permitted there. */
export const otherSites = (engines: readonly string[]): readonly string[] =>
  engines.some((engine) => unlicensed.has(engine)) ? ['https://localhost'] : [];

const document = (name: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/${name}.css">
<style>body { font: 15px/1.5 Arimo, Arial, sans-serif; margin: 24px; max-width: 720px } #composer { border: 1px solid #999 }
#composer [contenteditable], #composer textarea { min-height: 60px; padding: 8px; outline: none; overflow-wrap: break-word }</style></head>
<body><script type="module" src="/assets/${name}.js"></script></body></html>`;

/** Serves the editors' pages over https with a certificate made now. */
export async function serveEditors(): Promise<{ readonly port: number; close(): void }> {
  const certificate = await generate([{ name: 'commonName', value: 'heard.invalid' }], {
    keySize: 2048,
    algorithm: 'sha256',
  });
  const server = createServer({ key: certificate.private, cert: certificate.cert }, async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', `https://${host}`);
    const answer = (status: number, type: string, content: string | Buffer) =>
      response
        .writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'max-age=600' })
        .end(content);
    // What an editor tells its maker by itself.
    if (request.headers.host !== host && request.headers.host !== 'localhost') return response.writeHead(204).end();
    if (engines.includes(pathname.slice(1))) return answer(200, 'text/html', document(pathname.slice(1)));
    // Editors that load their own parts, from their own package.
    const part = /^\/vendor\/(ckeditor4\/[\w./-]+\.(js|css|png))$/.exec(pathname);
    if (part && !pathname.includes('..')) {
      const content = await readFile(join(import.meta.dirname, '../../../node_modules', part[1] ?? '')).catch(() => '');
      return answer(200, { js: 'text/javascript', css: 'text/css', png: 'image/png' }[part[2] ?? ''] ?? '', content);
    }
    const asset = /^\/assets\/([\w-]+\.(js|css))$/.exec(pathname);
    if (!asset) return answer(404, 'text/plain', '');
    const content = await readFile(join(editorsFolder, asset[1] ?? '')).catch(() => '');
    return answer(200, asset[2] === 'js' ? 'text/javascript' : 'text/css', content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
