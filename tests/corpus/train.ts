import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { heads } from '../../lib/stance/case';
import { lettersOf } from '../../lib/stance/linear';
import { cases as readCases, harmless, replies as read, separate as readSeparate } from './examples';
import { calibrate, casesHeldOut, heldOut, learn, learnCase } from './learn';

// Trains the stance reader and the models of a whole case on the whole corpus and writes their weights; the same corpus gives
// the same bytes.

/** Parts that the writers are split into. */
const FOLDS = 6;
/** Of clean replies by writers held out, how many may get a note, advice, strong advice. */
const SHARES = { note: 0.015, advice: 0.005, strong: 0.002 };

const replies = read();
const separate = [...readSeparate(), ...harmless()];
const scores = heldOut(replies, separate, FOLDS);
const { a, b } = calibrate([...scores].map(([example, score]) => ({ score, hurts: example.hurts })));
const most = replies
  .filter((reply) => reply.label.worthHint.length === 0)
  .map((reply) => Math.max(-99, ...reply.sentences.map((one) => scores.get(one) ?? -99)))
  .sort((x, y) => y - x);
/** The probability that only this share of clean replies reach. */
const reachedBy = (share: number) => 1 / (1 + Math.exp(-(a * (most[Math.floor(most.length * share)] ?? 0) + b)));
const model = learn(replies, separate);
const cases = readCases();
const caseModel = learnCase(cases, casesHeldOut(cases, FOLDS));
const packed = {
  reader: {
    ...model,
    weights: lettersOf(model.weights),
    moves: lettersOf(model.moves),
    calibration: { a, b },
    least: { note: reachedBy(SHARES.note), advice: reachedBy(SHARES.advice), strong: reachedBy(SHARES.strong) },
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
