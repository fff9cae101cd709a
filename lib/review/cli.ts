import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createReviewer, parseCase } from './review-line';

/** Reviews past replies: JSON lines in from a file or standard input, JSON lines out in the same order. */
async function main(file: string | undefined): Promise<number> {
  if (file && !existsSync(file)) {
    process.stderr.write(`review: there is no file ${file}\n`);
    return 1;
  }
  const review = createReviewer();
  let faulty = false;
  let number = 0;
  for await (const line of createInterface({
    input: file ? createReadStream(file) : process.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number++;
    if (!line.trim()) continue;
    let answer: unknown;
    try {
      answer = review(parseCase(number === 1 ? line.replace(/^\uFEFF/, '') : line));
    } catch (error) {
      faulty = true;
      answer = { line: number, error: error instanceof Error ? error.message : String(error) };
    }
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  return faulty ? 1 : 0;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv[2]);
