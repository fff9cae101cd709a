import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { count, counted, forgetCounts, readCounts, weekOf } from '../lib/insights';

beforeEach(() => fakeBrowser.reset());

test.each([
  ['a Monday', '2026-11-23T00:00:00Z', '2026-11-23'],
  ['a Sunday', '2026-11-29T23:59:59Z', '2026-11-23'],
  ['the first days of a year', '2027-01-02T12:00:00Z', '2026-12-28'],
])('the week of %s begins on its Monday', (_, time, monday) => {
  expect(weekOf(Date.parse(time))).toBe(monday);
});

test('each thing is counted for its week and host', () => {
  const once = counted({}, '2026-11-23', 'gmail', ['replies', 'kept']);

  expect(counted(once, '2026-11-23', 'gmail', ['replies'])).toEqual({
    '2026-11-23': { gmail: { replies: 2, kept: 1 } },
  });
});

test('weeks older than a quarter are dropped', () => {
  let counts = {};
  for (let week = 1; week <= 20; week++)
    counts = counted(counts, `2026-${String(week).padStart(2, '0')}`, 'x', ['replies']);

  expect(Object.keys(counts)).toHaveLength(13);
  expect(counts).not.toHaveProperty('2026-07');
});

test('counts are kept in this browser until they are deleted', async () => {
  await count('zendesk', ['replies']);
  expect(Object.values(await readCounts())).toEqual([{ zendesk: { replies: 1 } }]);

  await forgetCounts();
  expect(await readCounts()).toEqual({});
});
