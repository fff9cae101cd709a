import type { Evidence, Thread } from '../lib/engine/review';

/** The customer's words in a popover: plain stretches and the feeling or fact that calls for the hint. */
export type Voice = {
  readonly parts: readonly { readonly text: string; readonly bold: boolean }[];
  readonly asked: boolean;
};

const boundary = /[.!?\n]/;

function sentenceAround(text: string, start: number, end: number): [number, number] {
  let from = start;
  while (from > 0 && !boundary.test(text[from - 1] ?? '')) from--;
  let to = end;
  while (to < text.length && !boundary.test(text[to - 1] ?? '')) to++;
  while (/\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return [from, to];
}

/** Narrows a sentence to about `most` code units around what matters, at word limits. */
function narrow(
  text: string,
  [from, to]: [number, number],
  start: number,
  end: number,
  most: number,
): [number, number] {
  if (to - from <= most) return [from, to];
  const clause = Math.max(
    from,
    ...[', ', '; ', ' and ', ' but '].map((sign) => endOf(text.slice(from, start), sign) + from),
  );
  const fits = (head: number): boolean => end - head <= most * 0.8;
  let head = fits(from) ? from : fits(clause) ? clause : start;
  while (head > from && head < start && !/\s/.test(text[head - 1] ?? '')) head++;
  let last = Math.min(to, head + most);
  while (last < to && last > end && !/\s/.test(text[last] ?? '')) last--;
  return [head, Math.max(last, end)];
}

/** Where what follows the last `sign` begins; 0 where there is none. */
function endOf(text: string, sign: string): number {
  const at = text.lastIndexOf(sign);
  return at < 0 ? 0 : at + sign.length;
}

/** What to call a customer: the first name of "Priya Raman", the whole of "Dr. Raman" or "Raman, Priya"; null where unknown. */
export function callName(thread: Pick<Thread, 'name'> | null): string | null {
  const name = thread?.name?.trim();
  if (!name) return null;
  const [first, ...rest] = name.split(/\s+/);
  const isTitled = /^(mr|mrs|ms|mx|dr|prof|sir)\.?$/i.test(first ?? '') || /[,.@_]/.test(name);
  return rest.length === 0 || isTitled || (first?.length ?? 0) < 2 ? name : (first ?? name);
}

/** The customer's words a hint rests on, about two lines of them; null where the hint rests on none. */
export function voiceOf(evidence: readonly Evidence[], thread: Thread | null): Voice | null {
  const said = evidence
    .filter((one) => one.of === 'customer' && one.quote.trim() !== '')
    .slice(0, 2)
    .sort((a, b) => a.span.start - b.span.start);
  if (said.length === 0) return null;
  const text = thread?.customer ?? '';
  const found = said.every((one) => text.slice(one.span.start, one.span.end) === one.quote);
  if (!found) {
    const quote = said.map((one) => one.quote.trim()).join(' … ');
    return { parts: [{ text: quote, bold: false }], asked: said.length === 1 && quote.endsWith('?') };
  }

  const most = said.length === 1 ? 94 : 50;
  const sentences = said.map(({ span }) => sentenceAround(text, span.start, span.end));
  const windows: [number, number][] = [];
  said.forEach(({ span }, index) => {
    const next = narrow(text, sentences[index] ?? [span.start, span.end], span.start, span.end, most);
    const last = windows.at(-1);
    if (last && next[0] <= last[1] + 1) last[1] = Math.max(last[1], next[1]);
    else windows.push(next);
  });

  const parts: { text: string; bold: boolean }[] = [];
  const add = (part: string, bold = false): void => {
    if (part) parts.push({ text: part.replace(/\s+/g, ' '), bold });
  };
  windows.forEach(([from, to], index) => {
    let at = from;
    add(index > 0 ? ' … ' : from > (sentences[0]?.[0] ?? from) ? '… ' : '');
    for (const { span } of said.filter((one) => one.span.start >= from && one.span.end <= to)) {
      add(text.slice(at, span.start));
      add(text.slice(Math.max(at, span.start), span.end), true);
      at = Math.max(at, span.end);
    }
    add(text.slice(at, to));
  });
  if ((windows.at(-1)?.[1] ?? 0) < (sentences.at(-1)?.[1] ?? 0)) add(' …');

  // A sentence that is the evidence as a whole needs no weight inside it.
  const whole = parts.length === 1 || (parts.length === 2 && /^[.!?]$/.test(parts[1]?.text ?? ''));
  const shown = whole ? [{ text: parts.map((part) => part.text).join(''), bold: false }] : parts;
  return { parts: shown, asked: whole && (shown[0]?.text.endsWith('?') ?? false) };
}
