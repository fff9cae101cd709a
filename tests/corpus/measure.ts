import { checks } from '../../lib/checks';
import { createEngine } from '../../lib/engine/engine';
import { channelOf } from '../../lib/review/cases';
import { judged, judgement, weighed } from '../../lib/stance/judge';
import { casesOf, harmless, replies as read, type ReplyExamples, separate as readSeparate } from './examples';
import { heldOut, learnJudge } from './learn';

// Prints how the reader does on writers it never saw, by reply: recall and precision where 1, 2, 3 and 5 of 100 harmless
// replies are flagged; with --curve on a quarter and half of the corpus, with --ablation without each group of signals.

const replies = read();
const separate = [...readSeparate(), ...harmless()];
const hurts = (reply: ReplyExamples) => reply.label.worthHint.includes('hurtful');

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
const scores = heldOut(replies, separate, folds);
row('all signals', replies, scores);

// Patterns alone, and together with the reader where it flags 5 of 1,000 clean replies, as it ships.
const patterns = createEngine(checks.filter((check) => check.id !== 'dismissive/stance'));
const scored = replies.map((reply) => {
  const { label } = reply;
  const review = patterns.review(label.reply, {
    customer: label.customer || null,
    name: null,
    channel: channelOf(label),
    turn: 'first',
    earlier: [],
  });
  const flagged = review.hints.some(
    (hint) => hint.severity !== 'note' && (hint.family === 'dismissive' || hint.family === 'blame'),
  );
  return { reply, flagged, score: Math.max(-99, ...reply.sentences.map((one) => scores.get(one) ?? -99)) };
});
const clean = scored
  .filter(({ reply }) => reply.label.worthHint.length === 0)
  .map((one) => one.score)
  .sort((x, y) => y - x);
const least = clean[Math.floor(clean.length * 0.005)] ?? 99;
for (const [part, of] of [
  ['all batches', () => true],
  ['batches the patterns never saw', (reply: ReplyExamples) => /^w(?:1[5-9]|[2-9]\d)-/.test(reply.label.id)],
] as const) {
  const list = scored.filter(({ reply }) => of(reply));
  if (!list.length) continue;
  for (const [name, test] of [
    ['patterns alone', (one: (typeof scored)[number]) => one.flagged],
    ['reader alone', (one: (typeof scored)[number]) => one.score > least],
    ['together', (one: (typeof scored)[number]) => one.flagged || one.score > least],
  ] as const) {
    const given = list.filter(test);
    const right = given.filter(({ reply }) => hurts(reply)).length;
    const harmless = list.filter(({ reply }) => reply.label.worthHint.length === 0);
    console.log(
      `${part}, ${name}: recall ${(right / list.filter(({ reply }) => hurts(reply)).length).toFixed(2)} precision ${(right / given.length).toFixed(2)}, clean replies flagged ${((100 * harmless.filter(test).length) / harmless.length).toFixed(1)} %`,
    );
  }
}
// Hints of a missing acknowledgement or next step: the rules alone, and with the judge, which never saw the writer.
const writers = [...new Set(replies.map((reply) => reply.writer))];
for (const family of judged) {
  const cases = replies.map((reply) => ({ reply, ...casesOf(reply.label, family) }));
  const judgedScores = new Map<ReplyExamples, number>();
  for (let fold = 0; fold < folds; fold++) {
    const isTest = ({ reply }: { readonly reply: ReplyExamples }) => writers.indexOf(reply.writer) % folds === fold;
    const model = learnJudge(cases.filter((one) => !isTest(one)));
    for (const one of cases.filter(isTest)) judgedScores.set(one.reply, judgement(model, one.signals));
  }
  const shown = (severity: string | null) => severity !== null && severity !== 'note';
  for (const [part, of] of [
    ['all batches', /./],
    ['w15 to w29', /^w(?:1[5-9]|2\d)-/],
  ] as const) {
    const list = cases.filter(({ reply }) => of.test(reply.label.id));
    const clean = list.filter(({ reply }) => reply.label.worthHint.length === 0);
    for (const [name, given] of [
      ['rules alone', (one: (typeof cases)[number]) => shown(one.rule)],
      [
        'with the judge',
        (one: (typeof cases)[number]) =>
          one.rule !== null && shown(one.rests ? one.rule : weighed(one.rule, judgedScores.get(one.reply) ?? 0)),
      ],
    ] as const) {
      const hits = list.filter(given);
      const right = hits.filter((one) => one.wanted).length;
      console.log(
        `${family}, ${part}, ${name}: precision ${(right / hits.length).toFixed(2)} recall ${(right / list.filter((one) => one.wanted).length).toFixed(2)}, clean replies flagged ${((100 * clean.filter(given).length) / clean.length).toFixed(1)} %`,
      );
    }
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
