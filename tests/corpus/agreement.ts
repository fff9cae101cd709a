import { join } from 'node:path';
import { batchFiles, type Labelled, readCases } from '../../lib/review/cases';

// Prints how far a second reader, who labelled some of our replies alone, agrees with the first labels.

const first = new Map(
  batchFiles()
    .flatMap(readCases)
    .map((one) => [one.id, one]),
);
const pairs = readCases(join(import.meta.dirname, 'second-labels.jsonl')).flatMap((second) => {
  const other = first.get(second.id);
  return other ? [[other, second] as const] : [];
});

/** Cohen's kappa: agreement beyond what chance gives. */
function kappa(of: (label: Labelled) => string): number {
  const values = [...new Set(pairs.flatMap(([a, b]) => [of(a), of(b)]))];
  const same = pairs.filter(([a, b]) => of(a) === of(b)).length / pairs.length;
  const chance = values.reduce(
    (sum, value) =>
      sum +
      (pairs.filter(([a]) => of(a) === value).length / pairs.length) *
        (pairs.filter(([, b]) => of(b) === value).length / pairs.length),
    0,
  );
  return (same - chance) / (1 - chance);
}

/** F1 of the second reader's yes against the first's. */
function f1(of: (label: Labelled) => boolean): number {
  const both = pairs.filter(([a, b]) => of(a) && of(b)).length;
  return (2 * both) / (pairs.filter(([a]) => of(a)).length + pairs.filter(([, b]) => of(b)).length);
}

console.log(`${pairs.length} replies labelled twice`);
for (const [name, of] of [
  ['holds something hurtful', (one: Labelled) => String(one.hurtful.length > 0)],
  ['acknowledgement due', (one: Labelled) => one.ackDue],
  ['acknowledgement level', (one: Labelled) => String(one.ack)],
  ['next step due', (one: Labelled) => String(one.nextDue)],
  ['next step status', (one: Labelled) => one.next],
] as const) {
  const same = pairs.filter(([a, b]) => of(a) === of(b)).length;
  console.log(
    `  ${name.padEnd(26)} same ${((100 * same) / pairs.length).toFixed(0)} of 100, kappa ${kappa(of).toFixed(2)}`,
  );
}
for (const family of ['hurtful', 'ack', 'next'])
  console.log(`  worth a hint: ${family.padEnd(12)} F1 ${f1((one) => one.worthHint.includes(family)).toFixed(2)}`);
