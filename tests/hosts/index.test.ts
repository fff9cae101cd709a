import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hostOf, hosts } from '../../lib/hosts';

const shared = ['sites.ts', 'host.ts', 'index.ts', 'match.ts', 'message.ts'];

test('every file of a host is in the list, and has a saved page and a test', () => {
  const root = `${import.meta.dirname}/../..`;
  const files = readdirSync(`${root}/lib/hosts`).filter((name) => !shared.includes(name));
  const ids = hosts.map((host) => host.id).sort();

  expect(files.map((name) => name.replace('.ts', '')).sort()).toEqual(ids);
  for (const id of ids) {
    expect(readdirSync(`${root}/tests/pages/${id}`).some((name) => name.endsWith('.html'))).toBe(true);
    expect(readdirSync(`${root}/tests/hosts`)).toContain(`${id}.test.ts`);
  }
});

test('every pattern covers its whole site, or Chromium refuses the extension', () => {
  for (const pattern of hosts.flatMap((host) => host.matches)) expect(pattern).toMatch(/^https:\/\/[^/]+\/\*$/);
});

test('the generic host comes last and asks for no site', () => {
  expect(hosts.at(-1)).toMatchObject({ id: 'generic', matches: [] });
});

test.each([
  ['https://acme.zendesk.com/agent/tickets/1', 'zendesk'],
  ['https://zendesk.com.evil.example/agent/tickets/1', 'generic'],
  ['https://mail.google.com/mail/u/0/#inbox', 'gmail'],
  ['http://mail.google.com/', 'generic'],
  ['https://x.com/i/chat/1', 'x'],
  ['https://notx.com/messages', 'generic'],
  ['https://app.frontapp.com/open/1', 'front'],
  ['about:blank', 'generic'],
])('%s is the page of %s', (url, id) => {
  expect(hostOf(url).id).toBe(id);
});
