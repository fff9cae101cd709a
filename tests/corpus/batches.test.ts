import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Labelled } from '../../lib/review/cases';
import { moves } from '../../lib/stance/reader';

const folder = join(import.meta.dirname, 'batches');
const lines = (name: RegExp) =>
  readdirSync(folder)
    .filter((file) => name.test(file))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line));
const replies = lines(/^[rtw]\d+\.jsonl$/) as (Labelled & { batch: string })[];

test('there are at least 2,000 whole replies in at least 30 batches', () => {
  expect(replies.length).toBeGreaterThanOrEqual(2000);
  expect(new Set(replies.map((reply) => reply.batch)).size).toBeGreaterThanOrEqual(30);
});

test('every reply has its batch, its writer and labels that fit its words', () => {
  for (const { id, reply, hurtful, next, nextDue, worthHint, writer, batch } of replies) {
    expect(writer && batch, id).toBeTruthy();
    for (const { quote, kind } of hurtful) {
      expect(reply.includes(quote), `${id}: ${quote}`).toBe(true);
      expect(moves as readonly string[], id).toContain(kind);
    }
    expect(next === 'n/a', id).toBe(!nextDue);
    if (worthHint.includes('hurtful')) expect(hurtful.length, id).toBeGreaterThan(0);
  }
  expect(new Set(replies.map((reply) => reply.id)).size).toBe(replies.length);
});

test('every message without a reply has its batch, its writer and a label, and none stands twice', () => {
  const messages = lines(/^m\d+\.jsonl$/) as (Pick<Labelled, 'id' | 'customer' | 'channel' | 'ackDue' | 'writer'> & {
    batch: string;
  })[];
  expect(messages.length).toBeGreaterThan(5000);
  for (const { id, customer, channel, ackDue, writer, batch } of messages) {
    expect(writer && batch && id.startsWith(batch), id).toBeTruthy();
    expect(customer.trim(), id).not.toBe('');
    expect(['public', 'email'], id).toContain(channel);
    expect(['none', 'light', 'full'], id).toContain(ackDue);
  }
  const bare = messages.map(({ customer }) => (customer.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' '));
  expect(bare.filter((one, i) => bare.indexOf(one) !== i)).toEqual([]);
});

test('no two replies share half of their runs of four words', () => {
  const runs = replies.map(({ id, reply }) => {
    const words = reply.toLowerCase().match(/\p{L}+/gu) ?? [];
    return { id, runs: new Set(words.slice(3).map((_, i) => words.slice(i, i + 4).join(' '))) };
  });
  const holders = new Map<string, number[]>();
  for (const [i, one] of runs.entries()) for (const run of one.runs) holders.set(run, [...(holders.get(run) ?? []), i]);
  const shared = new Map<string, number>();
  for (const list of holders.values()) {
    for (const [k, a] of list.entries())
      for (const b of list.slice(k + 1)) shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1);
  }
  const alike = [...shared].filter(([pair, count]) => {
    const [a = 0, b = 0] = pair.split(' ').map(Number);
    const least = Math.min(runs[a]?.runs.size ?? 0, runs[b]?.runs.size ?? 0);
    return least > 5 && count / least > 0.5;
  });
  expect(alike.map(([pair]) => pair.split(' ').map((i) => runs[Number(i)]?.id))).toEqual([]);
}, 60_000);
