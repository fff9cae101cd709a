import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import puppeteer, { type Browser } from 'puppeteer-core';

// Google Chrome itself is not among them: it no longer takes an extension from the command line.
const chromiumPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const firefoxPaths = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const found = (given: string | undefined, paths: readonly string[]) =>
  given || paths.find((path) => existsSync(path)) || null;

const findChromium = () => found(process.env.CHROMIUM_PATH, [...chromiumPaths, chromium.executablePath()]);
/** The path of a Firefox; null where there is none. */
export const findFirefox = () => found(process.env.FIREFOX_PATH, firefoxPaths);

const isDebianRoot = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

function run(command: string, args: readonly string[]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function installFromDebian(name: string): void {
  console.log(`No browser found; installing ${name}.`);
  run('apt-get', ['update', '-qq']);
  // A bare machine has no fonts either, and without one no letter has a place.
  run('apt-get', ['install', '-qq', '-y', '--no-install-recommends', name, 'fonts-liberation']);
}

/** The path of a Chromium, installed if there is none; throws with the one line that says what to install. */
export function needChromium(): string {
  if (!findChromium()) {
    if (isDebianRoot()) installFromDebian('chromium');
    else run('npx', ['--no-install', 'playwright-core', 'install', 'chromium']);
  }
  const path = findChromium();
  if (!path) throw new Error('No Chromium found: install the package "chromium", or set CHROMIUM_PATH to one.');
  return path;
}

/** The path of a Firefox, installed if there is none on Debian; null where there is none. */
export function needFirefox(): string | null {
  if (!findFirefox() && isDebianRoot()) installFromDebian('firefox-esr');
  return findFirefox();
}

export type ChromiumOptions = {
  /** Port of the local server that stands in for the whole network. */
  readonly port: number;
  /** Folder of the built extension; null: a browser without it, to compare with. */
  readonly extension: string | null;
  readonly dark?: boolean;
  readonly window?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly scale?: number;
};

export type Chromium = {
  readonly context: BrowserContext;
  /** Id of the extension; null without one. */
  readonly id: string | null;
  open(url: string): Promise<Page>;
  close(): Promise<void>;
};

/** Starts Chromium with a new profile; every host name leads to the local server. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), 'heard-chromium-'));
  const { port, extension, dark = false, window = false, width = 1180, height = 860, scale = 1 } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: needChromium(),
    headless: false,
    ignoreHTTPSErrors: true,
    colorScheme: dark ? 'dark' : 'light',
    viewport: window ? null : { width, height },
    ...(window ? {} : { deviceScaleFactor: scale }),
    args: [
      ...(window ? [] : ['--headless=new', '--disable-gpu']),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-quic',
      // For all parts of the browser; what Playwright sets is for pages alone, and a service worker's request would not arrive.
      '--ignore-certificate-errors',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
  });
  let id: string | null = null;
  if (extension) {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    id = new URL(worker.url()).host;
  }
  return {
    context,
    id,
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

export type WorkerWatch = {
  /** True while a service worker of the extension runs. */
  isRunning(): boolean;
  /** How often one was seen to stop; a page with a review due starts the next at once. */
  stops(): number;
  /** Stops it, as the browser does after half a minute of rest. */
  stop(): Promise<void>;
};

/** What the extension's service worker does, as the browser itself tells. */
export async function watchServiceWorker(browser: Chromium): Promise<WorkerWatch> {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  const session = await browser.context.newCDPSession(page);
  const running = new Set<string>();
  let stops = 0;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, scriptURL, runningStatus } of versions) {
      if (!scriptURL.includes(`//${browser.id}/`)) continue;
      if (runningStatus !== 'stopped') running.add(versionId);
      else if (running.delete(versionId)) stops++;
    }
  });
  await session.send('ServiceWorker.enable');
  return {
    isRunning: () => running.size > 0,
    stops: () => stops,
    stop: async () => {
      await session.send('ServiceWorker.stopAllWorkers');
    },
  };
}

/** Starts Firefox with the extension; the given host names lead to the local server. */
export async function launchFirefox(path: string, port: number, extension: string): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      'network.dns.localDomains': 'acme.zendesk.com,mail.google.com,x.com,www.example.com',
      'network.socket.forcePort': `443=${port}`,
      'app.update.auto': false,
    },
  });
  await browser.installExtension(extension);
  return browser;
}
