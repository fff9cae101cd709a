import { gzipSync } from 'node:zlib';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine, MOST_READ } from '../../lib/engine/engine';
import type { Thread } from '../../lib/engine/review';
import { again, checks } from '../../lib/checks';
import { batchFiles, readCases } from '../../lib/review/cases';

// Prints what a check costs: first check, one typed character, growth with length, a very long paste, size of the bundle.
// Figures are medians on this machine; the ratios hold elsewhere.

const cases = batchFiles()
  .flatMap(readCases)
  .filter((one) => one.hurtful);
const thread: Thread = {
  customer: 'My order is three weeks late and nobody answers, I am really worried. When will it come?',
  name: 'Priya',
  channel: 'email',
  turn: 'first',
  earlier: [],
};
const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
const time = (run: () => void) => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** A draft of about `words` words made of whole replies. */
function draftOf(words: number, from: number): string {
  const parts: string[] = [];
  let count = 0;
  for (let i = from; count < words; i = (i + 1) % cases.length) {
    for (const sentence of (cases[i]?.reply ?? '').split(/(?<=[.!?])\s+/)) {
      if (count >= words) break;
      parts.push(sentence);
      count += sentence.split(/\s+/).length;
    }
    parts.push('\n');
  }
  return parts.join(' ');
}

let serial = 1000;
/** Every sentence gets a number never seen before, so that nothing comes from a cache. */
const fresh = (text: string) => text.replace(/([.!?]+)(?=\s|$)/g, (mark) => ` ${serial++}${mark}`);

function typing(words: number): number {
  const engine = createEngine(checks, again);
  const times: number[] = [];
  for (let i = 0; i < 60; i++) {
    const text = fresh(draftOf(words, i * 7));
    engine.review(text, thread);
    const at = text.indexOf(' ', text.length >> 1);
    times.push(time(() => engine.review(`${text.slice(0, at)} ex${text.slice(at)}`, thread)));
  }
  return median(times);
}

function first(words: number): number {
  const engine = createEngine(checks, again);
  for (const _ of engine.warm());
  return median(
    Array.from({ length: 30 }, (_, i) => fresh(draftOf(words, i * 11))).map((text) =>
      time(() => engine.review(text, thread)),
    ),
  );
}

typing(120); // warms the machine's own compiler
const [short, long] = [typing(120), typing(550)];
console.log(`one typed character, 120 words   ${short.toFixed(2)} ms`);
console.log(
  `one typed character, 550 words   ${long.toFixed(2)} ms   (${(long / short).toFixed(2)} times; at most 1.5)`,
);
console.log(`first check, 120 words           ${first(120).toFixed(2)} ms`);
console.log(`first check, 600 words           ${first(600).toFixed(2)} ms   (at most 25)`);
/** The longest that a pasted text blocks: a step of reading ahead, or the review after it. */
function longestStep(pasted: string): number {
  const engine = createEngine(checks, again);
  for (const _ of engine.warm());
  let longest = 0;
  let last = performance.now();
  for (const _ of engine.prepare(pasted, thread)) {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }
  return Math.max(
    longest,
    time(() => engine.review(pasted, thread)),
  );
}
const paste = fresh(draftOf(20_000, 0).slice(0, 100_000));
for (const [name, pasted] of [
  ['paste of 100000 characters', paste],
  ['the same, one sentence', paste.replace(/[.!?\n]/g, '')],
])
  console.log(
    `${name?.padEnd(30)}  ${longestStep(pasted ?? '').toFixed(1)} ms   (the longest step; cut at ${MOST_READ}; at most 50)`,
  );
const gzipped = (data: string | Buffer) => gzipSync(data).length;
const kilobytes = (file: string) => Math.round(gzipped(readFileSync(file)) / 1000);
/** The trained model: its weights, and the classes of words that they stand on. */
const model = ['weights', 'classes'].map((name) => join(import.meta.dirname, `../../lib/stance/${name}.json`));
const background = join(import.meta.dirname, '../../.output/chrome-mv3/background.js');
/** The model's files as they stand in the script: nothing else there is parsed. */
const MODEL = /JSON\.parse\(`[^`]*`\)/g;
if (existsSync(background))
  console.log(
    `background bundle, gzipped       ${(gzipped(readFileSync(background, 'utf8').replace(MODEL, '')) / 1000).toFixed(1)} kB without the trained model   (at most 160)`,
    `\ntrained model, gzipped            ${model.reduce((sum, file) => sum + kilobytes(file), 0)} kB   (at most 250)`,
  );
const scripts = join(import.meta.dirname, '../../.output/chrome-mv3/content-scripts');
if (existsSync(scripts))
  for (const file of readdirSync(scripts).filter((name) => name.endsWith('.js')))
    console.log(`${file}, gzipped               ${kilobytes(join(scripts, file))} kB   (at most 25)`);
