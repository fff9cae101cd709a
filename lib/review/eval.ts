import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Family } from '../engine/review';
import { createGrammar } from './grammar';
import { batchFiles, channelOf, type Labelled, readCases } from './cases';
import { createReviewer, type Line } from './review-line';

// Prints precision, recall and F1 per family and channel, false alarms on clean replies, and how often due, level and status
// are right: on the labelled cases in a folder (default ../shared/eval) and on our own corpus.
// usage: eval [--cases FOLDER] [--misses FAMILY|grammar] [--off FAMILY,...]

type Judged = { readonly label: Labelled; readonly line: Line };

const families: Readonly<Record<string, readonly Family[]>> = {
  hurtful: ['dismissive', 'blame'],
  ack: ['acknowledgement'],
  next: ['next-step'],
};
const option = (name: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};

const isShown = (line: Line, of: readonly Family[]) =>
  line.hints.some((hint) => hint.severity !== 'note' && of.includes(hint.family));

/** Precision, recall and F1 of a family's shown hints against what the labeller found worth a hint. */
function figures(judged: readonly Judged[], name: string) {
  let hit = 0;
  let alarm = 0;
  let miss = 0;
  for (const { label, line } of judged) {
    const wanted = label.worthHint.includes(name);
    const given = isShown(line, families[name] ?? []);
    if (wanted && given) hit++;
    else if (given) alarm++;
    else if (wanted) miss++;
  }
  const precision = hit / (hit + alarm);
  const recall = hit / (hit + miss);
  return { wanted: hit + miss, precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

const share = (part: number, whole: number) =>
  `${part}/${whole}${whole ? ` (${((100 * part) / whole).toFixed(1)} %)` : ''}`;
const number = (value: number) => (Number.isFinite(value) ? value.toFixed(2) : ' n/a');

function report(title: string, judged: readonly Judged[]) {
  console.log(`\n${title}: ${judged.length} replies`);
  for (const name of Object.keys(families)) {
    const { wanted, precision, recall, f1 } = figures(judged, name);
    console.log(
      `  ${name.padEnd(8)} wanted ${String(wanted).padStart(4)}  precision ${number(precision)}  recall ${number(recall)}  F1 ${number(f1)}`,
    );
  }
  const clean = judged.filter(({ label }) => label.worthHint.length === 0);
  const flagged = clean.filter(({ line }) => line.hints.some((hint) => hint.severity !== 'note'));
  console.log(`  clean replies with a shown hint        ${share(flagged.length, clean.length)}`);
  const right = (test: (one: Judged) => boolean) => share(judged.filter(test).length, judged.length);
  console.log(
    `  acknowledgement.due right              ${right(({ label, line }) => label.ackDue === line.acknowledgement.due)}`,
  );
  console.log(
    `  acknowledgement.level right            ${right(({ label, line }) => label.ack === line.acknowledgement.level)}`,
  );
  console.log(
    `  nextStep.due right                     ${right(({ label, line }) => label.nextDue === line.nextStep.due)}`,
  );
  console.log(
    `  nextStep.status right                  ${right(({ label, line }) => label.next === line.nextStep.status)}`,
  );
}

function run(title: string, cases: readonly Labelled[]) {
  const review = createReviewer({ off: option('off')?.split(',') ?? [] });
  const judged = cases.map((label) => ({
    label,
    line: review({ ...label, channel: channelOf(label) }),
  }));
  report(title, judged);
  const channels = [...new Set(cases.map((one) => one.channel))];
  for (const channel of channels) {
    const list = judged.filter(({ label }) => label.channel === channel);
    const row = Object.keys(families).map((name) => {
      const { wanted, precision, recall } = figures(list, name);
      return `${name} ${number(precision)}/${number(recall)} (${wanted})`;
    });
    console.log(
      `    ${channel.padEnd(13)} ${String(list.length).padStart(4)}  precision/recall (wanted)  ${row.join('  ')}`,
    );
  }
  const wanted = option('misses');
  if (!wanted) return;
  for (const { label, line } of judged) {
    const want = label.worthHint.includes(wanted);
    const given = line.hints.filter(
      (hint) => hint.severity !== 'note' && (families[wanted] ?? [wanted]).includes(hint.family),
    );
    if (want !== given.length > 0)
      console.log(
        JSON.stringify({
          [want ? 'missed' : 'alarm']: label.id,
          customer: label.customer,
          reply: label.reply,
          given: given.map((hint) => [hint.check, hint.span && label.reply.slice(hint.span.start, hint.span.end)]),
          label: { due: label.ackDue, level: label.ack, next: label.next, hurtful: label.hurtful },
          read: { ...line.acknowledgement, ...line.nextStep },
        }),
      );
  }
}

/** Prints how many rewrites of all replies bring an error of grammar that the reply did not have. */
async function judgeRewrites(cases: readonly Labelled[]) {
  const review = createReviewer();
  const addedBy = await createGrammar();
  let all = 0;
  let added = 0;
  for (const one of cases) {
    for (const { check, rewrites } of review({ ...one, channel: channelOf(one) }).hints) {
      for (const rewrite of rewrites) {
        all++;
        const errors = await addedBy(one.reply, rewrite, one.customer);
        if (errors.length > 0) added++;
        if (errors.length > 0 && option('misses') === 'grammar')
          console.log(JSON.stringify({ id: one.id, check, errors, rewrite, reply: one.reply }));
      }
    }
  }
  console.log(`\nRewrites that add an error of grammar, by harper.js        ${share(added, all)}`);
}

const folder = option('cases') ?? join(import.meta.dirname, '../../../shared/eval');
if (existsSync(join(folder, 'authored.jsonl'))) {
  run('Authored, labelled by their writers', readCases(join(folder, 'authored.jsonl')));
  run('Real public replies, labelled', readCases(join(folder, 'real-labelled.jsonl')));
  const wild = readCases(join(folder, 'real-unlabelled.jsonl'));
  const review = createReviewer({ off: option('off')?.split(',') ?? [] });
  const lines = wild.map((one) => review({ ...one, channel: channelOf(one) }));
  const counted = new Map<string, number>();
  for (const line of lines)
    for (const family of new Set(line.hints.filter((hint) => hint.severity !== 'note').map((hint) => hint.family)))
      counted.set(family, (counted.get(family) ?? 0) + 1);
  console.log(`\nReal public replies, unlabelled: ${wild.length}; replies with a shown hint, per 100`);
  for (const [family, count] of [...counted].sort((a, b) => b[1] - a[1]))
    console.log(`  ${family.padEnd(16)} ${((100 * count) / wild.length).toFixed(1)}`);
  await judgeRewrites(
    ['authored', 'real-labelled', 'real-unlabelled'].flatMap((name) => readCases(join(folder, `${name}.jsonl`))),
  );
} else {
  console.log(
    `eval: no labelled cases in ${folder}; only our own corpus is measured (--cases FOLDER names another place).`,
  );
}
run('Our own corpus, whole replies', batchFiles().flatMap(readCases));
