import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { hosts } from '../../lib/hosts';
import { chromeFolder, firefoxFolder } from './build';

const builds = [
  ['Chromium', chromeFolder],
  ['Firefox', firefoxFolder],
].filter(([, folder]) => existsSync(join(folder as string, 'manifest.json'))) as [string, string][];
const matches = hosts.flatMap((host) => host.matches);
const isSite = (permission: string) => permission.includes('://') || permission === '<all_urls>';

describe.each(builds)('the extension built for %s', (_, folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const asked: string[] = [...manifest.permissions, ...(manifest.host_permissions ?? [])];

  test('asks for the hosts it knows and for no other site', () => {
    expect(asked.filter(isSite).sort()).toEqual([...matches].sort());
    for (const script of manifest.content_scripts) expect([...script.matches].sort()).toEqual([...matches].sort());
  });

  test('asks for nothing that reaches the network or watches it', () => {
    expect(asked.filter((permission) => !isSite(permission)).sort()).toEqual(['activeTab', 'scripting', 'storage']);
  });

  test('lets its own pages load nothing but itself, and connect to nothing', () => {
    const policy: string = manifest.content_security_policy.extension_pages ?? manifest.content_security_policy;
    const rules = new Map(
      policy.split(';').map((rule) => {
        const [name = '', ...values] = rule.trim().split(/\s+/);
        return [name, values.join(' ')] as const;
      }),
    );

    expect(rules.get('default-src')).toBe("'none'");
    expect(rules.get('connect-src')).toBe("'none'");
    expect(rules.get('script-src')).toBe("'self'");
    for (const value of rules.values()) expect(["'none'", "'self'"]).toContain(value);
  });

  test('opens none of its files to pages', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  test('carries at most 25 kB, packed, on a page without a composer', () => {
    const scripts: string[] = manifest.content_scripts.flatMap((script: { js: string[] }) => script.js);

    const size = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);

    expect(scripts).toEqual(['watch.js']);
    expect(size).toBeLessThan(25_000);
  });

  test('holds no call that reaches the network', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
    const calls = /\b(XMLHttpRequest|sendBeacon|WebSocket|EventSource)\b|(?<![.\w])fetch\(/;

    const calling = scripts.filter((name) => calls.test(readFileSync(join(folder, name), 'utf8')));

    expect(scripts).toContain('background.js');
    expect(calling).toEqual([]);
  });
});
