import { expect, test } from 'vitest';
import { familiesOf, keysOf, sitesOf } from '../../entrypoints/options/view';
import { checks } from '../../lib/checks';
import { defaults } from '../../lib/settings';

test('only families that have checks are listed, each once', () => {
  const listed = familiesOf(defaults, {}).map(({ family }) => family);

  expect(new Set(listed)).toEqual(new Set(checks.map(({ family }) => family)));
  expect(listed).toHaveLength(new Set(listed).size);
});

test('a family is off where the agent or the team turned it off, and locked where the team did', () => {
  const family = checks[0]?.family ?? 'dismissive';

  expect(familiesOf({ ...defaults, off: [family] }, {})[0]).toMatchObject({ isOn: false, isLocked: false });
  expect(familiesOf({ ...defaults, off: [family] }, { off: [family] })[0]).toMatchObject({ isLocked: true });
});

test('sites are those that come with Heard, those let in, and those turned off', () => {
  const settings = { ...defaults, sitesOff: ['old.example.com', 'team.example.com'] };
  const origins = ['https://*.zendesk.com/*', 'https://desk.example.com/*', 'https://old.example.com/*'];
  const sites = sitesOf(settings, { sitesOff: ['team.example.com'] }, origins);

  expect(sites.filter(({ state }) => state === 'built-in').map(({ name }) => name)).toContain('Zendesk');
  expect(sites.filter(({ state }) => state !== 'built-in')).toEqual([
    { name: 'desk.example.com', state: 'added', isLocked: false },
    { name: 'old.example.com', state: 'off', isLocked: false },
    { name: 'team.example.com', state: 'off', isLocked: true },
  ]);
});

test('keys stand in a fixed order, with the signs on them, and without the browser’s own entry', () => {
  const commands = [
    { name: '_execute_action', shortcut: '' },
    { name: 'next', description: 'Next hint', shortcut: 'Alt+Shift+Period' },
    { name: 'open', description: 'Go to the hint', shortcut: '' },
  ];

  expect(keysOf(commands)).toEqual([
    { name: 'Go to the hint', shortcut: '' },
    { name: 'Next hint', shortcut: 'Alt+Shift+.' },
  ]);
});
