import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const readme = join(import.meta.dirname, '../README.md');
const [start, end] = ['<!-- editors: written by the tests -->', '<!-- editors: end -->'];

/** What was seen of one engine in one browser: `yes`, `no`, or the words for how it differs. */
export type Seen = {
  readonly engine: string;
  readonly behaviour: string;
  readonly browser: string;
  readonly result: string;
};

/** Writes the table engine by behaviour by browser into the README beside the tests. */
export function writeTable(seen: readonly Seen[], behaviours: readonly string[], engines: readonly string[]): void {
  const notes: string[] = [];
  const cell = (engine: string, behaviour: string) =>
    ['chromium', 'firefox']
      .map((browser) => {
        const it = seen.find(
          (each) => each.engine === engine && each.behaviour === behaviour && each.browser === browser,
        );
        if (!it) return '·';
        if (it.result === 'yes') return '✓';
        if (it.result === 'no') return '✗';
        if (!notes.includes(it.result)) notes.push(it.result);
        return `≠${notes.indexOf(it.result) + 1}`;
      })
      .join(' ');
  const rows = behaviours.map(
    (behaviour) => `| ${[behaviour, ...engines.map((engine) => cell(engine, behaviour))].join(' | ')} |`,
  );
  const table = [
    'Each cell: Chromium, then Firefox. ✓ holds, ✗ does not, ≠ differs as said below the table, · not tried.',
    '',
    `| | ${engines.join(' | ')} |`,
    `|---|${engines.map(() => ':-:|').join('')}`,
    ...rows,
    '',
    ...notes.map((note, index) => `${index + 1}. ${note}`),
  ].join('\n');
  const text = readFileSync(readme, 'utf8');
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < 0) throw new Error('The README has no place for the table.');
  writeFileSync(readme, `${text.slice(0, from + start.length)}\n${table}\n${text.slice(to)}`);
}
