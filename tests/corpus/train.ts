import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { judged } from '../../lib/stance/judge';
import { casesOf, harmless, replies as read, separate as readSeparate } from './examples';
import { calibrate, heldOut, learn, learnJudge } from './learn';

// Trains the stance reader on the whole corpus and writes its weights; the same corpus gives the same bytes.

/** Of clean replies by writers held out, how many may get a note, advice, strong advice. */
const SHARES = { note: 0.015, advice: 0.005, strong: 0.002 };

const replies = read();
const separate = [...readSeparate(), ...harmless()];
const scores = heldOut(replies, separate, 6);
const { a, b } = calibrate([...scores].map(([example, score]) => ({ score, hurts: example.hurts })));
const most = replies
  .filter((reply) => reply.label.worthHint.length === 0)
  .map((reply) => Math.max(-99, ...reply.sentences.map((one) => scores.get(one) ?? -99)))
  .sort((x, y) => y - x);
/** The probability that only this share of clean replies reach. */
const reachedBy = (share: number) => 1 / (1 + Math.exp(-(a * (most[Math.floor(most.length * share)] ?? 0) + b)));
const model = learn(replies, separate);
const base64 = (bytes: Int8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
const weights = {
  hurtful: base64(model.hurtful),
  scale: model.scale,
  bias: model.bias,
  moves: base64(model.moves),
  moveScale: model.moveScale,
  calibration: { a, b },
  judge: Object.fromEntries(
    judged.map((family) => {
      const one = learnJudge(replies.map((reply) => casesOf(reply.label, family)));
      return [family, { ...one, weights: base64(one.weights) }];
    }),
  ),
  least: { note: reachedBy(SHARES.note), advice: reachedBy(SHARES.advice), strong: reachedBy(SHARES.strong) },
};
const text = `${JSON.stringify(weights, null, 1)}\n`;
writeFileSync(join(import.meta.dirname, '../../lib/stance/weights.json'), text);
const packed = gzipSync(Buffer.concat([Buffer.from(model.hurtful.buffer), Buffer.from(model.moves.buffer)])).length;
console.log(JSON.stringify(weights.least));
console.log(
  `${replies.length} replies, ${separate.length} separate sentences; weights ${(gzipSync(text).length / 1000).toFixed(0)} kB gzipped as shipped (${(packed / 1000).toFixed(0)} kB as bytes; at most 250)`,
);
