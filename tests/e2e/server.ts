import { readFile } from 'node:fs/promises';
import { createServer as createHttp, type RequestListener } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { pagesFolder } from './build';

/** One request that reached the server, from whatever part of the browser. */
export type Recorded = { readonly method: string; readonly url: string; readonly body: string };

/** What a page posted when Send was pressed: the body as the host would get it. */
export type Sent = { readonly url: string; readonly body: string };

export type Server = {
  readonly port: number;
  /** Every request so far that is neither a page's own nor the browser's own. */
  strangers(): readonly Recorded[];
  /** Bodies that the pages' Send buttons posted, oldest first. */
  sent(): readonly Sent[];
  /** Forgets what was recorded. */
  forget(): void;
  close(): Promise<void>;
};

/** The addresses of the pages, as an agent would have them in the address bar. */
export const addresses = {
  zendesk: 'https://acme.zendesk.com/agent/tickets/101',
  gmail: 'https://mail.google.com/mail/u/0/',
  chat: 'https://x.com/i/chat/2401-77',
  messages: 'https://x.com/messages/2401-77',
  elsewhere: 'https://www.example.com/form',
} as const;

// A page is one document, its script and its style sheet; each asks for nothing else.
const pages: readonly { host: string; path: RegExp; name: string }[] = [
  { host: 'acme.zendesk.com', path: /^\/agent\//, name: 'zendesk' },
  { host: 'mail.google.com', path: /^\/mail\/u\//, name: 'gmail' },
  { host: 'x.com', path: /^\/i\/chat/, name: 'x-chat' },
  { host: 'x.com', path: /^\/messages/, name: 'x-messages' },
];

// Where Send posts to, per host; nothing else may be posted.
const sendPath = '/send';

// What Chromium and Firefox ask for by themselves, in spite of the switches against it.
const browserOwn = new Set([
  'accounts.google.com',
  'android.clients.google.com',
  'clients2.google.com',
  'clientservices.googleapis.com',
  'content-autofill.googleapis.com',
  'edgedl.me.gvt1.com',
  'mtalk.google.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'safebrowsing.googleapis.com',
  'safebrowsingohttpgateway.googleapis.com',
  'update.googleapis.com',
  'www.googleapis.com',
]);

const document = (title: string, name: string) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/assets/${name}.css"></head>
<body><script type="module" src="/assets/${name}.js"></script></body>
</html>`;

const plainPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A form</title><link rel="icon" href="data:,"></head>
<body><h1>A form on some other site</h1><textarea aria-label="Comment" rows="6" cols="60"></textarea></body></html>`;

/** Serves the hosts' pages over https with a certificate made now, and records every request that arrives. */
export async function serve(): Promise<Server> {
  const certificate = await generate([{ name: 'commonName', value: 'heard.invalid' }], {
    keySize: 2048,
    algorithm: 'sha256',
  });
  let recorded: Recorded[] = [];
  let sent: Sent[] = [];

  const listener: RequestListener = async (request, response) => {
    const scheme = 'encrypted' in request.socket ? 'https' : 'http';
    const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'unknown'}`);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    const answer = (status: number, type: string, content: string | Buffer) =>
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(content);

    const method = request.method ?? '';
    const page = pages.find((each) => each.host === url.hostname && each.path.test(url.pathname));
    if (method === 'GET' && page) return answer(200, 'text/html; charset=utf-8', document('', page.name));
    if (method === 'GET' && url.href === addresses.elsewhere) return answer(200, 'text/html; charset=utf-8', plainPage);
    const asset = /^\/assets\/([a-z-]+\.(?:js|css))$/.exec(url.pathname)?.[1];
    if (method === 'GET' && asset && pages.some((each) => each.host === url.hostname)) {
      const type = asset.endsWith('.js') ? 'text/javascript' : 'text/css';
      return answer(200, `${type}; charset=utf-8`, await readFile(join(pagesFolder, asset)));
    }
    if (method === 'POST' && url.pathname === sendPath && pages.some((each) => each.host === url.hostname)) {
      sent.push({ url: url.href, body });
      return answer(200, 'application/json', '{}');
    }
    if (!browserOwn.has(url.hostname)) recorded.push({ method, url: url.href, body });
    return answer(404, 'text/plain', '');
  };

  // Every port of every host leads here, so both kinds of connection arrive at one port: a TLS hello begins with 22.
  // The name in the hello is recorded as well: a caller that then refuses the certificate asks for nothing more.
  const knownNames = new Set([...Object.values(addresses).map((address) => new URL(address).hostname), ...browserOwn]);
  const https = createHttps(
    {
      key: certificate.private,
      cert: certificate.cert,
      SNICallback: (name, answer) => {
        if (!knownNames.has(name)) recorded.push({ method: 'TLS', url: `https://${name}/`, body: '' });
        answer(null);
      },
    },
    listener,
  );
  const http = createHttp(listener);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      (first[0] === 22 ? https : http).emit('connection', socket);
      socket.unshift(first);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    port: (server.address() as AddressInfo).port,
    strangers: () => recorded,
    sent: () => sent,
    forget() {
      recorded = [];
      sent = [];
    },
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
