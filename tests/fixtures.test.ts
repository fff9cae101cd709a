import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checks } from '../lib/checks';
import { createEngine } from '../lib/engine/engine';
import type { Channel, Family, Thread } from '../lib/engine/review';

const folder = join(import.meta.dirname, 'fixtures');

/** One line of a fixture: `id | C: message | R: reply`, or `id | reply`; a channel stands in brackets. `#` opens a comment. */
type Fixture = { readonly id: string; readonly line: string; readonly reply: string; readonly thread: Thread };

const filler = (words: number) =>
  Array.from({ length: Math.ceil(words / 5) }, (_, i) => `The cup number ${i + 2} left.`).join(' ');

/** A reply that a line only describes: "[a reply of 140 words in one block]". */
function described(reply: string): string {
  const words = Number(/^\[.*?(\d+) words/.exec(reply)?.[1] ?? 0);
  if (words === 0) return reply;
  if (/list/.test(reply))
    return `Parts\n\n${filler(words / 4)}\n\n${filler(words / 4)}\n\n1. ${filler(10)}\n2. ${filler(10)}\n\n${filler(words / 4)}\n\n${filler(words / 4)}`;
  return /two paragraphs/.test(reply) ? `${filler(words / 2)}\n\n${filler(words / 2)}` : filler(words);
}

function readFixture(line: string): Fixture {
  const [id = '', ...fields] = line.split(' | ');
  const field = (mark: string) => fields.find((one) => one.startsWith(mark))?.slice(mark.length);
  const given = field('R: ') ?? fields.join(' | ');
  const message = field('C: ') ?? null;
  const place = /\((?<channel>email|chat|dm|public)(?:, [^)]*)?\)/.exec(line)?.groups?.channel;
  const noName = /no sign-off/.test(message ?? '');
  const shown = /\((?:display name|account holder:?) ([^)]+)\)/.exec(message ?? '')?.[1] ?? null;
  // "... Regards, Ada" stands for a message of which only the end matters.
  const signed = /^\.\.\. (?:[\p{L} ]+, )?([^,(]+?)(?: \(|, writing|$)/u.exec(message ?? '')?.[1] ?? null;
  return {
    id,
    line,
    reply: described(given.replace(/^\((?:email|chat|dm|public)[^)]*\) |\s\((?:email|public)[^)]*\)$/g, '').trim()),
    thread: {
      customer:
        message === null || noName
          ? null
          : message
              .replace(/^\.\.\. /, 'Where is my order?\n\n')
              .replace(/\s*\((?:display name|account holder)[^)]*\)/, ''),
      name: id.startsWith('NAM') && !noName ? (shown ?? signed) : null,
      channel: (place as Channel | undefined) ?? 'email',
      turn: /third (?:turn|reply)/.test(line) ? 'later' : 'first',
      earlier: [],
    },
  };
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
  const family = basename(file, '.txt') as Family;
  const fixtures = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map(readFixture);
  // Alone, because another family may have the words first.
  const engine = createEngine(checks.filter((check) => check.family === family));
  const reviewOf = ({ reply, thread }: Fixture) => engine.review(reply, thread);
  const wanted = fixtures.filter(({ id }) => /-P\d/.test(id));
  const silent = fixtures.filter(({ id }) => /-N\d/.test(id));

  describe(`${family} fixtures`, () => {
    test.each(wanted.map((one) => [one.line, one] as const))('flags %s', (_, fixture) => {
      const { hints, acknowledgement } = reviewOf(fixture);
      // Where the phrase is all there is of acknowledgement, the hint on that says it.
      const told = family === 'canned' && acknowledgement.due === 'full' && acknowledgement.level === 1;

      expect(hints.length > 0 || told).toBe(true);
    });

    test.each(silent.map((one) => [one.line, one] as const))('leaves alone %s', (_, fixture) => {
      expect(reviewOf(fixture).hints).toEqual([]);
    });
  });
}
