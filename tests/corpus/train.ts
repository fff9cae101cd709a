import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { heads } from '../../lib/stance/case';
import { lettersOf } from '../../lib/stance/linear';
import { harmless, replies as read, separate as readSeparate } from './examples';
import { calibrate, chancesOf, leastOf, registers } from './calibrate';
import { casesHeldOut, heldOut, learn, learnCase } from './learn';

// Trains the stance reader and the models of a whole case on the whole corpus and writes their weights; the same corpus gives
// the same bytes.

/** Parts that the writers are split into. */
const FOLDS = 6;
const replies = read();
const cases = replies.map(({ whole }) => whole);
const separate = [...readSeparate(), ...harmless()];
const scores = { sentences: heldOut(replies, separate, FOLDS), cases: casesHeldOut(cases, FOLDS) };
const calibration = calibrate(replies, scores);
const told = new Map(replies.map((reply) => [reply, Math.max(0, ...chancesOf({ calibration }, reply, scores, true))]));
const least = Object.fromEntries(
  registers.map((register) => [register, leastOf(replies, (reply) => told.get(reply) ?? 0, register)]),
);
const model = learn(replies, separate);
const caseModel = learnCase(cases, scores.cases);
const packed = {
  reader: {
    ...model,
    weights: lettersOf(model.weights),
    moves: lettersOf(model.moves),
    calibration,
    least,
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
