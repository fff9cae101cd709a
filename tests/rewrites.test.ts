import { expect, test } from 'vitest';
import { checks } from '../lib/checks';
import { createEngine } from '../lib/engine/engine';
import { factsIn } from '../lib/engine/rewrite';
import type { Hint, Thread } from '../lib/engine/review';
import { batchFiles, channelOf, readCases } from '../lib/review/cases';

const ours = checks.filter((check) => ['dismissive', 'blame'].includes(check.family) && !check.yields);
const alone = createEngine(ours);
const whole = createEngine(checks.filter((check) => !check.yields));

/** Every rewrite of dismissive phrasing and blame on our own corpus, with the reply before and after. */
const applied = batchFiles()
  .flatMap(readCases)
  .flatMap((one) => {
    const thread: Thread = {
      customer: one.customer,
      name: null,
      channel: channelOf(one),
      turn: 'first',
      earlier: [],
    };
    return alone.review(one.reply, thread).hints.flatMap((hint) =>
      hint.rewrites.map((rewrite) => ({
        id: one.id,
        thread,
        hint,
        rewrite,
        before: one.reply,
        after: one.reply.slice(0, rewrite.span.start) + rewrite.text + one.reply.slice(rewrite.span.end),
      })),
    );
  });
/** How many hints of a check mark these very words. */
const count = (text: string, thread: Thread, check: string, words: string) =>
  alone.review(text, thread).hints.filter((hint) => hint.check === check && wordsOf(text, hint) === words).length;
const wordsOf = (text: string, { span }: Hint) => text.slice(span?.start, span?.end);

test('a rewrite of dismissive phrasing or blame keeps every fact and brings none but the customer’s own', () => {
  expect(applied.length).toBeGreaterThan(50);
  expect(
    applied
      .filter(({ before, thread, rewrite: { span, text } }) => {
        const old = factsIn(before.slice(span.start, span.end));
        const fresh = factsIn(text.replace(/\[\[.*?\]\]/g, ''));
        const theirs = thread.customer?.toLowerCase() ?? '';
        return (
          [...old].some((fact) => !fresh.has(fact)) ||
          [...fresh].some((fact) => !old.has(fact) && !theirs.includes(fact.toLowerCase()))
        );
      })
      .map(({ id }) => id),
  ).toEqual([]);
});

test('it takes away the hint it answers', () => {
  const left = applied.filter(({ before, after, thread, hint }) => {
    const words = wordsOf(before, hint);
    return count(after, thread, hint.check, words) >= count(before, thread, hint.check, words);
  });

  expect(left.map(({ id, after }) => `${id}: ${after}`)).toEqual([]);
});

test('it raises no hint of its own words, but for the slots it asks to fill', () => {
  const raised = applied.flatMap(({ id, before, after, thread, rewrite }) => {
    const known = whole.review(before, thread).hints;
    return whole
      .review(after, thread)
      .hints.filter(
        (hint) =>
          hint.severity !== 'note' &&
          hint.family !== 'placeholder' &&
          hint.span &&
          hint.span.start >= rewrite.span.start &&
          hint.span.end <= rewrite.span.start + rewrite.text.length &&
          !known.some((other) => other.check === hint.check),
      )
      .map((hint) => `${id}: ${hint.check}: ${rewrite.text}`);
  });

  expect(raised).toEqual([]);
});

test('it leaves no stray spaces or commas, and no sentence that starts small', () => {
  const faults = (text: string) =>
    text.match(/[^\S\n]{2}|[^\S\n][,.;!?](?!\.)|[,;]\s*[.,;]|[.!?]\s\p{Ll}/gu)?.length ?? 0;
  const untidy = applied.filter(({ before, after }) => faults(after) > faults(before));

  expect(untidy.map(({ id, after }) => `${id}: ${after}`)).toEqual([]);
});

test('no reason is hung on a lone adverb', () => {
  const offered = (draft: string) =>
    alone
      .review(draft, { customer: null, name: null, channel: 'email', turn: 'first', earlier: [] })
      .hints.flatMap(({ rewrites }) => rewrites.map(({ text }) => text));

  expect(offered('We do not refund after 14 days, that is our policy.').join()).toMatch(/because \[\[reason\]\]/);
  expect(offered('Unfortunately, that is our policy.').join()).not.toMatch(/because \[\[reason\]\]/);
});
