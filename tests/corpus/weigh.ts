import type { Head, Scores } from '../../lib/stance/case';
import { knowsLess } from '../../lib/stance/knows-less';
import { factsOf, type Least } from '../../lib/stance/reader';
import { chanceIn, type Trees } from '../../lib/stance/trees';
import { boost } from './boost';
import { type CaseExample, type Example, isClean, type ReplyExamples, threadOf } from './examples';

/** Scores on writers held out, which the trees weigh: of each sentence and of each case. */
export type HeldOut = {
  readonly sentences: ReadonlyMap<Example, number>;
  readonly cases: ReadonlyMap<CaseExample, Scores>;
};

/** The facts by which the sentences of a reply are weighed; `isTold` of what patterns found. */
function factsOfSentences({ sentences, whole }: ReplyExamples, scores: HeldOut, isTold: boolean) {
  const facts = factsOf(
    sentences.map((one) => ({ score: scores.sentences.get(one) ?? 0, plain: one.plain })),
    whole.facts(scores.cases.get(whole) as Scores),
  );
  return sentences.map(({ isCaught }, i) => facts(i, isTold && isCaught));
}

/** The trees that weigh the score of a sentence in the light of the whole reply. */
export const weigh = (replies: readonly ReplyExamples[], scores: HeldOut): Trees =>
  boost(
    replies.flatMap((reply) => factsOfSentences(reply, scores, true)),
    replies.flatMap(({ sentences }) => sentences.map(({ hurts }) => hurts)),
  );

/** The trees that weigh the score of one model of a case in the light of the whole reply. */
export const weighHead = (cases: readonly CaseExample[], scores: HeldOut['cases'], head: Head): Trees =>
  boost(
    cases.map((one) => one.facts(scores.get(one) as Scores)),
    cases.map((one) => one.answers[head]),
  );

/** The probability that each sentence of a reply hurts; `isTold` of what patterns found. */
export const chancesOf = (trees: Trees, reply: ReplyExamples, scores: HeldOut, isTold: boolean): readonly number[] =>
  factsOfSentences(reply, scores, isTold).map((facts) => chanceIn(trees, facts));

/** Of clean replies by writers held out, how many may get a note, advice, strong advice. */
const SHARES = {
  usual: { note: 0.055, advice: 0.028, strong: 0.005 },
  knowsLess: { note: 0.016, advice: 0.008, strong: 0.002 },
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
