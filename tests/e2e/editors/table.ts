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

/**
 * Writes the table engine by behaviour by browser into the README beside the tests. What a run did not try keeps the cell of
 * the run before.
 */
export function writeTable(now: readonly Seen[], named: readonly string[], engines: readonly string[]): void {
  const before = tableBefore();
  const seen = [...now, ...before];
  const behaviours = [...new Set([...before.map((it) => it.behaviour), ...named])];
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
    'Each cell: Chromium, then Firefox. ✓ holds, ✗ does not, ≠ differs as said below the table, · does not apply: plain text holds no link and no mention.',
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

function tableBefore(): Seen[] {
  const text = readFileSync(readme, 'utf8');
  const lines = text.slice(text.indexOf(start), text.indexOf(end)).split('\n');
  const rows = lines
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((it) => it.trim()),
    );
  const [head = [], ...body] = rows;
  const noteOf = (number: number) =>
    lines.find((line) => line.startsWith(`${number}. `))?.replace(/^\d+\. /, '') ?? 'no';
  return body.flatMap(([behaviour = '', ...cells]) =>
    cells.flatMap((pair, index) =>
      pair.split(' ').flatMap((sign, which): Seen[] => {
        if (sign === '·') return [];
        const result = { '✓': 'yes', '✗': 'no' }[sign] ?? noteOf(Number(sign.slice(1)));
        return [{ engine: head[index + 1] ?? '', behaviour, browser: which === 0 ? 'chromium' : 'firefox', result }];
      }),
    ),
  );
}
