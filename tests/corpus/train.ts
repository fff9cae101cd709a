import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { heads } from '../../lib/stance/case';
import { lettersOf } from '../../lib/stance/linear';
import { packTrees } from '../../lib/stance/trees';
import {
  harmless,
  messages as readMessages,
  replies as read,
  type ReplyExamples,
  separate as readSeparate,
} from './examples';
import { casesHeldOut, foldsOf, heldOut, learn, learnCase } from './learn';
import { chancesOf, leastOf, registers, weigh } from './weigh';

// Trains the stance reader and the models of a whole case on the whole corpus and writes their weights; the same corpus gives
// the same bytes.

/** Parts that the writers are split into. */
const FOLDS = 6;
const replies = read();
const cases = replies.map(({ whole }) => whole);
const separate = [...readSeparate(), ...harmless()];
const messages = readMessages();
const scores = { sentences: heldOut(replies, separate, FOLDS), cases: casesHeldOut(cases, messages, FOLDS) };
// How many clean replies a threshold flags is seen on writers that the trees do not know either.
const told = new Map<ReplyExamples, number>();
for (const { trained, tested } of foldsOf(replies, FOLDS)) {
  const trees = weigh(trained, scores);
  for (const reply of tested) told.set(reply, Math.max(0, ...chancesOf(trees, reply, scores, true)));
}
const least = Object.fromEntries(
  registers.map((register) => [register, leastOf(replies, (reply) => told.get(reply) ?? 0, register)]),
);
const model = learn(replies, separate);
const caseModel = learnCase(cases, messages, scores.cases);
const packed = {
  reader: {
    ...model,
    weights: lettersOf(model.weights),
    moves: lettersOf(model.moves),
    trees: packTrees(weigh(replies, scores)),
    least,
  },
  case: Object.fromEntries(
    heads.map((head) => {
      const { weights, trees, ...rest } = caseModel[head];
      return [head, { ...rest, weights: lettersOf(weights), trees: packTrees(trees) }];
    }),
  ),
};
// A list of numbers stands on one line.
const text = `${JSON.stringify(packed, null, 1).replace(/\[[^[\]{}]*\]/g, (list) => list.replace(/\s+/g, ''))}\n`;
writeFileSync(join(import.meta.dirname, '../../lib/stance/weights.json'), text);
console.log(JSON.stringify(packed.reader.least));
console.log(
  `${replies.length} replies, ${separate.length} separate sentences, ${messages.length} messages; weights ${(gzipSync(text).length / 1000).toFixed(0)} kB gzipped (at most 250 with the word classes)`,
);
