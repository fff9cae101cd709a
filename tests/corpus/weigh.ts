import { type Head, heads, type Scores } from '../../lib/stance/case';
import { knowsLess } from '../../lib/stance/knows-less';
import { type Calibration, chanceOf } from '../../lib/stance/linear';
import { factsOf, type Least, type Model, type Others, othersOf } from '../../lib/stance/reader';
import { type CaseExample, type Example, isClean, type ReplyExamples, threadOf } from './examples';
import { logistic } from './regress';

/** Scores on writers held out, by which calibrations are fitted: of each sentence and of each case. */
export type HeldOut = {
  readonly sentences: ReadonlyMap<Example, number>;
  readonly cases: ReadonlyMap<CaseExample, Scores>;
};

/** The facts in whose light the sentences of a reply are weighed; `isTold` of what patterns found. */
function factsOfSentences({ sentences, whole }: ReplyExamples, scores: HeldOut, isTold: boolean) {
  const ofCase = whole.facts(scores.cases.get(whole) as Scores);
  const others = othersOf(sentences.map((one) => scores.sentences.get(one) ?? 0));
  return sentences.map((one, i) =>
    factsOf({ isCaught: isTold && one.isCaught, words: one.words }, others[i] as Others, ofCase),
  );
}

/** The probability that each sentence of a reply hurts; `isTold` of what patterns found. */
export const chancesOf = (
  model: Pick<Model, 'calibration'>,
  reply: ReplyExamples,
  scores: HeldOut,
  isTold: boolean,
): readonly number[] =>
  factsOfSentences(reply, scores, isTold).map((facts, i) =>
    chanceOf(model, scores.sentences.get(reply.sentences[i] as Example) ?? 0, facts),
  );

/** Of clean replies by writers held out, how many may get a note, advice, strong advice. */
const SHARES = {
  usual: { note: 0.055, advice: 0.036, strong: 0.005 },
  knowsLess: { note: 0.012, advice: 0.004, strong: 0.001 },
};
export type Register = keyof typeof SHARES;
export const registers: readonly Register[] = ['usual', 'knowsLess'];
export const registerOf = ({ label }: ReplyExamples): Register =>
  knowsLess({ thread: threadOf(label) }) ? 'knowsLess' : 'usual';

/** The probabilities that only these shares of clean replies reach; `chance` is that of a reply's likeliest sentence. */
export function leastOf(
  replies: readonly ReplyExamples[],
  chance: (reply: ReplyExamples) => number,
  register: Register,
): Least {
  const clean = replies
    .filter((reply) => isClean(reply.label) && registerOf(reply) === register)
    .map(chance)
    .sort((x, y) => y - x);
  const reachedBy = (share: number) => clean[Math.floor(clean.length * share)] ?? 1;
  const { note, advice, strong } = SHARES[register];
  return { note: reachedBy(note), advice: reachedBy(advice), strong: reachedBy(strong) };
}

/** How the reader's scores are weighed in the light of the whole reply. */
export function calibrate(replies: readonly ReplyExamples[], scores: HeldOut): Calibration {
  const rows: number[][] = [];
  const hurts: boolean[] = [];
  for (const reply of replies)
    for (const [i, facts] of factsOfSentences(reply, scores, true).entries()) {
      const one = reply.sentences[i] as Example;
      rows.push([scores.sentences.get(one) ?? 0, ...facts]);
      hurts.push(one.hurts);
    }
  const [a = 1, ...b] = logistic(rows, hurts);
  return { a: [a], b: [b.at(-1) ?? 0, ...b.slice(0, -1)] };
}

/** How the scores of one model of a case are weighed in the light of the whole reply. */
export function calibrateHead(cases: readonly CaseExample[], scores: HeldOut['cases'], head: Head): Calibration {
  let size = 0;
  const rows = cases.map((one) => {
    const all = scores.get(one) as Scores;
    const facts = one.facts(all);
    size = facts.length;
    // Its own score stands among the facts: once is enough.
    return [
      all[head],
      ...facts.map((fact) => fact * all[head]),
      ...facts.map((fact, i) => (i === ownOf(head, size) ? 0 : fact)),
    ];
  });
  const [a = 1, ...rest] = logistic(
    rows,
    cases.map((one) => one.answers[head]),
  );
  return { a: [a, ...rest.slice(0, size)], b: [rest.at(-1) ?? 0, ...rest.slice(size, -1)] };
}

/** Where a model's own score stands among the facts, which end with all scores. */
const ownOf = (head: Head, size: number): number => size - heads.length + heads.indexOf(head);
