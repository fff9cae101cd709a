import { severityOf } from '../../lib/engine/reading';
import { type Head, heads, type Scores } from '../../lib/stance/case';
import { moves, LIKELY } from '../../lib/stance/reader';
import { chanceIn, type Trees } from '../../lib/stance/trees';
import {
  type CaseExample,
  type Example,
  harmless,
  isClean,
  messages,
  replies as read,
  type ReplyExamples,
  separate as readSeparate,
} from './examples';
import { casesHeldOut, foldsOf, heldOut, movesHeldOut } from './learn';
import { chancesOf, type HeldOut, leastOf, registerOf, registers, weigh, weighHead } from './weigh';

// Prints how the reader and the models of a case do on writers they never saw, by reply: of the reader recall and precision where
// 1, 2, 3 and 5 of 100 harmless replies are flagged; with --curve on a quarter and half of the corpus, with --ablation without each group of signals.

/** Parts of the corpus: those whose misses were read while patterns and rules were written, and those that were not. */
const parts: readonly (readonly [string, RegExp])[] = [
  ['misses read', /^(?:t\d|w[012]\d)(?!\d)/],
  ['misses not read, w30 on', /^w(?:[3-9]\d|1\d\d)/],
  ['of these w30 to w122', /^w(?:[3-9]\d|1[01]\d|12[0-2])/],
  ['of these w123 on', /^w1(?:2[3-9]|[3-9]\d)/],
  ['misses not read, public register', /^r\d/],
  ['of these r47 to r84', /^r(?:4[7-9]|[5-7]\d|8[0-4])(?!\d)/],
  ['of these r85 on', /^r(?:8[5-9]|9\d|1\d\d)/],
];
const replies = read();
const separate = [...readSeparate(), ...harmless()];
const hurts = (reply: ReplyExamples) => reply.label.hurtful.length > 0;

function row(title: string, of: readonly ReplyExamples[], scores: ReadonlyMap<unknown, number>) {
  const scored = of.map((reply) => ({
    hurts: hurts(reply),
    score: Math.max(-99, ...reply.sentences.map((one) => scores.get(one) ?? -99)),
  }));
  const harmless = scored.filter((one) => !one.hurts).sort((x, y) => y.score - x.score);
  const hurtful = scored.filter((one) => one.hurts);
  const cells = [0.01, 0.02, 0.03, 0.05].map((rate) => {
    const least = harmless[Math.floor(harmless.length * rate)]?.score ?? -99;
    const found = hurtful.filter((one) => one.score > least).length;
    const alarms = harmless.filter((one) => one.score > least).length;
    return `${(100 * rate).toFixed(0)} %: recall ${(found / hurtful.length).toFixed(2)} precision ${(found / (found + alarms)).toFixed(2)}`;
  });
  console.log(`${title.padEnd(22)} ${scored.length} replies, ${hurtful.length} hurtful | ${cells.join(' | ')}`);
}

const folds = Number(process.env.FOLDS ?? 6);
const cases = replies.map(({ whole }) => whole);
const scores: HeldOut = { sentences: heldOut(replies, separate, folds), cases: casesHeldOut(cases, messages(), folds) };
row('all signals', replies, scores.sentences);

// Each writer is weighed by what was fitted on the others.
/** The likeliest sentence of each reply, by the reader alone, told what patterns found, and of those in which one did. */
const most = new Map<ReplyExamples, Readonly<Record<'alone' | 'told' | 'caught', number>>>();
/** The sentence of each reply that the reader alone thinks likeliest to hurt. */
const likeliest = new Map<ReplyExamples, Example>();
const chances = new Map<CaseExample, Readonly<Record<Head, number>>>();
for (const { trained, tested } of foldsOf(replies, folds)) {
  const trees = weigh(trained, scores);
  const ofCase = trained.map(({ whole }) => whole);
  const ofHead = Object.fromEntries(heads.map((head) => [head, weighHead(ofCase, scores.cases, head)])) as Readonly<
    Record<Head, Trees>
  >;
  for (const reply of tested) {
    const told = chancesOf(trees, reply, scores, true);
    const alone = chancesOf(trees, reply, scores, false);
    const [first] = reply.sentences;
    if (first) likeliest.set(reply, reply.sentences[alone.indexOf(Math.max(...alone))] ?? first);
    most.set(reply, {
      alone: Math.max(0, ...alone),
      told: Math.max(0, ...told),
      caught: Math.max(0, ...told.filter((_, i) => reply.sentences[i]?.isCaught)),
    });
    const facts = reply.whole.facts(scores.cases.get(reply.whole) as Scores);
    chances.set(
      reply.whole,
      Object.fromEntries(heads.map((head) => [head, chanceIn(ofHead[head], facts)])) as Record<Head, number>,
    );
  }
}

// Patterns alone, the reader alone, and both as they ship, with the threshold of the reply's register.
const chanceOfReply = (reply: ReplyExamples, kind: 'alone' | 'told' | 'caught') => most.get(reply)?.[kind] ?? 0;
const least = Object.fromEntries(
  registers.map((register) => [register, leastOf(replies, (reply) => chanceOfReply(reply, 'told'), register)]),
);
const isCaught = (reply: ReplyExamples) => reply.sentences.some((one) => one.isCaught);
const isFlagged = (reply: ReplyExamples) => chanceOfReply(reply, 'alone') >= (least[registerOf(reply)]?.advice ?? 1);
const ways = {
  'patterns alone': isCaught,
  'reader alone': isFlagged,
  together: (reply: ReplyExamples) =>
    isFlagged(reply) || (registerOf(reply) === 'usual' ? chanceOfReply(reply, 'caught') >= LIKELY : isCaught(reply)),
};
const later = replies.filter(({ label }) => parts[1]?.[1].test(label.id));
const lists: readonly (readonly [string, readonly ReplyExamples[]])[] = [
  ...parts.map(([part, of]) => [part, replies.filter(({ label }) => of.test(label.id))] as const),
  ['of w30 on, in a register the reader knows', later.filter((reply) => registerOf(reply) === 'usual')],
  ['all', replies],
];
for (const [part, list] of lists)
  for (const [name, test] of Object.entries(ways)) {
    const given = list.filter(test);
    const right = given.filter(hurts).length;
    const clean = list.filter(({ label }) => isClean(label));
    console.log(
      `${part}, ${name}: recall ${(right / list.filter(hurts).length).toFixed(2)} precision ${(right / given.length).toFixed(2)}, clean replies flagged ${((100 * clean.filter(test).length) / clean.length).toFixed(1)} %`,
    );
  }

// By move: of the replies that hold it, how many are flagged at all; of the replies that the reader flags and names so, how many hurt,
// and how many by that move.
const named = movesHeldOut(replies, separate, folds);
const nameOf = (reply: ReplyExamples) => named.get(likeliest.get(reply) as Example);
const share = (list: readonly ReplyExamples[], test: (reply: ReplyExamples) => boolean) =>
  (list.filter(test).length / list.length).toFixed(2);
for (const move of moves) {
  const holds = ({ label }: ReplyExamples) => label.hurtful.some(({ kind }) => kind === move);
  const holding = replies.filter(holds);
  const so = replies.filter((reply) => isFlagged(reply) && nameOf(reply) === move);
  console.log(
    `${move.padEnd(7)} ${holding.length} replies, patterns alone ${share(holding, isCaught)}, together ${share(holding, ways.together)}; named so ${so.length}, precision ${share(so, hurts)}, that move ${share(so, holds)}`,
  );
}

// The models of a case, which never saw the writer, beside the rules: verdicts that are right, and hints.
const chance = (one: CaseExample, head: Head): number => chances.get(one)?.[head] ?? Number.NaN;
type Says = (one: CaseExample, head: Head) => boolean;
const rules: Says = (one, head) => one.verdicts[head];
const models: Says = (one, head) => chance(one, head) > 0.5;
const lacks = {
  acknowledgement: {
    rules: (one: CaseExample) => rules(one, 'full') && !rules(one, 'specific'),
    models: (one: CaseExample) => severityOf(chance(one, 'full') * (1 - chance(one, 'specific'))) !== 'note',
    wanted: (one: CaseExample) => one.answers.full && !one.answers.specific,
  },
  'next step': {
    rules: (one: CaseExample) => rules(one, 'open'),
    models: (one: CaseExample) => severityOf(chance(one, 'open')) !== 'note',
    wanted: (one: CaseExample) => one.answers.open,
  },
};
for (const [part, of] of parts) {
  const list = cases.filter(({ label }) => of.test(label.id));
  const right = (says: Says, ...of: Head[]) =>
    (list.filter((one) => of.every((head) => says(one, head) === one.answers[head])).length / list.length).toFixed(2);
  for (const [name, says] of [
    ['rules', rules],
    ['models', models],
  ] as const)
    console.log(
      `${part}, ${list.length} replies, ${name}: due right ${right(says, 'some', 'full')}, level ${right(says, 'acknowledges', 'specific')}, step due and open ${right(says, 'expects', 'open')}`,
    );
  for (const [family, { wanted, ...ways }] of Object.entries(lacks))
    for (const [name, given] of Object.entries(ways)) {
      const hits = list.filter(given);
      const right = hits.filter(wanted).length;
      const clean = list.filter(({ label }) => isClean(label));
      console.log(
        `  ${family}, ${name}: precision ${(right / hits.length).toFixed(2)} recall ${(right / list.filter(wanted).length).toFixed(2)}, clean replies flagged ${((100 * clean.filter(given).length) / clean.length).toFixed(1)} %`,
      );
    }
}
if (process.argv.includes('--curve')) {
  for (const share of [0.25, 0.5]) {
    const part = replies.filter((_, i) => (i * 0.618034) % 1 < share);
    row(`${100 * share} % of the corpus`, part, heldOut(part, separate, folds));
  }
  row('no separate sentences', replies, heldOut(replies, [], folds));
}
if (process.argv.includes('--ablation')) {
  const groups = {
    w: 'words',
    c: 'classes',
    f: 'form',
    p: 'place',
    n: 'neighbours',
    k: 'the customer',
    e: "the engine's reading",
  };
  for (const [group, name] of Object.entries(groups))
    row(`without ${name}`, replies, heldOut(replies, separate, folds, group));
}
