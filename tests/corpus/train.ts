import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { heads } from '../../lib/stance/case';
import { knowsLess } from '../../lib/stance/knows-less';
import { lettersOf } from '../../lib/stance/linear';
import type { Least } from '../../lib/stance/reader';
import { harmless, isClean, replies as read, separate as readSeparate, threadOf } from './examples';
import { calibrate, casesHeldOut, chancesOf, heldOut, learn, learnCase, SHARES } from './learn';

// Trains the stance reader and the models of a whole case on the whole corpus and writes their weights; the same corpus gives
// the same bytes.

/** Parts that the writers are split into. */
const FOLDS = 6;
const replies = read();
const cases = replies.map(({ whole }) => whole);
const separate = [...readSeparate(), ...harmless()];
const scores = { sentences: heldOut(replies, separate, FOLDS), cases: casesHeldOut(cases, FOLDS) };
const calibration = calibrate(replies, scores);
/** The probabilities that only these shares of clean replies reach. */
function least(kind: keyof typeof SHARES): Least {
  const most = replies
    .filter(({ label }) => isClean(label) && knowsLess({ thread: threadOf(label) }) === (kind === 'knowsLess'))
    .map((reply) => Math.max(0, ...chancesOf({ calibration }, reply, scores, true)))
    .sort((x, y) => y - x);
  const reachedBy = (share: number) => most[Math.floor(most.length * share)] ?? 1;
  const { note, advice, strong } = SHARES[kind];
  return { note: reachedBy(note), advice: reachedBy(advice), strong: reachedBy(strong) };
}
const model = learn(replies, separate);
const caseModel = learnCase(cases, scores.cases);
const packed = {
  reader: {
    ...model,
    weights: lettersOf(model.weights),
    moves: lettersOf(model.moves),
    calibration,
    least: { usual: least('usual'), knowsLess: least('knowsLess') },
  },
  case: Object.fromEntries(
    heads.map((head) => [head, { ...caseModel[head], weights: lettersOf(caseModel[head].weights) }]),
  ),
};
const text = `${JSON.stringify(packed, null, 1)}\n`;
writeFileSync(join(import.meta.dirname, '../../lib/stance/weights.json'), text);
console.log(JSON.stringify(packed.reader.least));
console.log(
  `${replies.length} replies, ${separate.length} separate sentences; weights ${(gzipSync(text).length / 1000).toFixed(0)} kB gzipped (at most 250)`,
);
