// Two signs before the mark, so that "e.g." and "p.m." are none.
const ending = /[\p{L}\p{N})\]"”’']{2}[.!?…]+["”’')\]]*$/u;

/**
 * True where the words before an offset end a sentence or a line: what was typed last is then whole, and need not wait for a
 * pause to be read.
 */
export function isFinished(draft: string, offset: number): boolean {
  const before = draft.slice(Math.max(0, offset - 40), offset);
  return before.endsWith('\n') ? /[\p{L}\p{N}\p{P}]\n$/u.test(before) : ending.test(before);
}
