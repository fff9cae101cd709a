import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { heads } from '../../lib/stance/case';
import { knowsLess } from '../../lib/stance/second-reading';
import { chanceOf, lettersOf } from '../../lib/stance/linear';
import type { Least } from '../../lib/stance/reader';
import { cases as readCases, harmless, isClean, replies as read, separate as readSeparate, threadOf } from './examples';
import { calibrate, casesHeldOut, heldOut, learn, learnCase } from './learn';

// Trains the stance reader and the models of a whole case on the whole corpus and writes their weights; the same corpus gives
// the same bytes.

/** Parts that the writers are split into. */
const FOLDS = 6;
/** Of clean replies by writers held out, how many may get a note, advice, strong advice. */
const SHARES = {
  usual: { note: 0.045, advice: 0.025, strong: 0.005 },
  knowsLess: { note: 0.015, advice: 0.005, strong: 0.002 },
};

const replies = read();
const separate = [...readSeparate(), ...harmless()];
const scores = heldOut(replies, separate, FOLDS);
const { calibration, agreed } = calibrate(scores);
/** The probabilities that only these shares of clean replies reach. */
function least(kind: keyof typeof SHARES): Least {
  const most = replies
    .filter(({ label }) => isClean(label) && knowsLess({ thread: threadOf(label) }) === (kind === 'knowsLess'))
    .map(({ sentences }) =>
      Math.max(
        0,
        ...sentences.map((one) => chanceOf({ calibration }, scores.get(one) ?? -99, one.isCaught ? agreed : 0)),
      ),
    )
    .sort((x, y) => y - x);
  const reachedBy = (share: number) => most[Math.floor(most.length * share)] ?? 1;
  const { note, advice, strong } = SHARES[kind];
  return { note: reachedBy(note), advice: reachedBy(advice), strong: reachedBy(strong) };
}
const model = learn(replies, separate);
const cases = readCases();
const caseModel = learnCase(cases, casesHeldOut(cases, FOLDS));
const packed = {
  reader: {
    ...model,
    weights: lettersOf(model.weights),
    moves: lettersOf(model.moves),
    calibration,
    agreed,
    least: { usual: least('usual'), knowsLess: least('knowsLess') },
  },
  case: Object.fromEntries(
    heads.map((head) => [head, { ...caseModel[head], weights: lettersOf(caseModel[head].weights) }]),
  ),
};
const text = `${JSON.stringify(packed, null, 1)}\n`;
writeFileSync(join(import.meta.dirname, '../../lib/stance/weights.json'), text);
console.log(JSON.stringify({ agreed, ...packed.reader.least }));
console.log(
  `${replies.length} replies, ${separate.length} separate sentences; weights ${(gzipSync(text).length / 1000).toFixed(0)} kB gzipped (at most 250)`,
);
