import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checks } from '../../lib/checks';
import type { Check } from '../../lib/engine/check';
import { createEngine, MOST_READ, MOST_SHOWN } from '../../lib/engine/engine';
import type { Thread } from '../../lib/engine/review';

const thread: Thread = { customer: null, name: null, channel: 'email', turn: 'first', earlier: [] };
const words = fc.constantFrom(
  'As I already explained,',
  'You should have read',
  "I'm sorry you feel that way.",
  'We will look into it soon.',
  'calm down',
  '😀',
  '👩‍👩‍👧',
  '\n',
  '\n\n',
  '“you”',
  "don't",
  'İstanbul',
  '[[day]]',
  'nothing we can do',
  '1.',
  '- ',
  'https://example.com/x',
  '> quoted',
  'Kind regards,',
  'Hi Tom,',
  'policy',
  '!!',
  '...',
  '\u200b',
  '\u00a0',
  'é',
  'ﬁ',
  '£24.99',
  '{{name}}',
  'SHOUTING WORDS',
);
const draft = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
);

/** True where an offset does not fall inside a code point. */
const onBoundary = (text: string, at: number) =>
  !(at > 0 && at < text.length && /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? ''));

test('a line put in before an emoji does not cut it', () => {
  const text = 'Hi Tom, 👩‍👩‍👧 as I already explained, it is late';
  const { hints } = createEngine(checks).review(text, {
    ...thread,
    customer: 'As I already explained, it is late again!',
  });
  const rewrites = hints.filter(({ family }) => family === 'acknowledgement').flatMap((hint) => hint.rewrites);

  expect(rewrites).not.toEqual([]);
  for (const { span } of rewrites) expect(text.slice(span.start, span.end).isWellFormed()).toBe(true);
});

test('any text and any customer give spans inside the text, on code-point boundaries, in order, none overlapping', {
  timeout: 60_000,
}, () => {
  const engine = createEngine(checks);
  fc.assert(
    fc.property(
      draft,
      fc.option(draft),
      fc.constantFrom('email', 'chat', 'dm', 'public', 'unknown'),
      (text, customer, channel) => {
        const { hints } = engine.review(text, { ...thread, customer, channel });
        expect(engine.failed()).toEqual([]);
        let last = 0;
        let reached = 0;
        for (const { span, place, rewrites, evidence } of hints) {
          const at = span?.start ?? place ?? 0;
          expect(at).toBeGreaterThanOrEqual(reached);
          reached = at;
          if (span) {
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(span.end).toBeGreaterThan(span.start);
            last = span.end;
          }
          for (const one of [span, ...rewrites.map((rewrite) => rewrite.span)]) {
            if (!one) continue;
            expect(one.start).toBeGreaterThanOrEqual(0);
            expect(one.end).toBeGreaterThanOrEqual(one.start);
            expect(one.end).toBeLessThanOrEqual(text.length);
            expect(onBoundary(text, one.start) && onBoundary(text, one.end)).toBe(true);
          }
          for (const { of, span: said, quote } of evidence)
            expect((of === 'draft' ? text : (customer ?? '')).slice(said.start, said.end)).toBe(quote);
        }
        expect(hints.filter((hint) => hint.severity !== 'note').length).toBeLessThanOrEqual(MOST_SHOWN);
      },
    ),
    { numRuns: 200 },
  );
});

test('the same draft and thread give the same review, whatever was reviewed before', { timeout: 60_000 }, () => {
  const kept = createEngine(checks);
  fc.assert(
    fc.property(draft, draft, (text, customer) => {
      const of = { ...thread, customer };
      expect(kept.review(text, of)).toEqual(createEngine(checks).review(text, of));
    }),
    { numRuns: 60 },
  );
});

test('a review made between two steps of warming up is the same as any other', () => {
  const text = 'Hi Ann, as I already explained, you should have read the page. We will look into it soon.';
  const of: Thread = { ...thread, customer: 'It broke again and I have been waiting for two weeks!' };
  const expected = createEngine(checks).review(text, of);
  const engine = createEngine(checks);
  let steps = 0;

  for (const _ of engine.warm()) if (steps++ % 20 === 0) expect(engine.review(text, of)).toEqual(expected);

  expect(steps).toBeGreaterThan(100);
  expect(engine.review(text, of)).toEqual(expected);
});

test('a draft prepared in part or in whole has the review of any other', () => {
  const text = 'Hi Ann, as I already explained, you should have read the page. We will look into it soon.';
  const of: Thread = { ...thread, customer: 'It broke again and I have been waiting for two weeks!' };
  const expected = createEngine(checks).review(text, of);
  const [whole, part] = [createEngine(checks), createEngine(checks)];
  for (const _ of whole.prepare(text, of));
  part.prepare(text, of).next();

  expect(whole.review(text, of)).toEqual(expected);
  expect(part.review(text, of)).toEqual(expected);
});

test('a check that throws is named and skipped, and the others still speak', () => {
  const broken = {
    id: 'form/broken',
    family: 'form',
    message: '',
    source: '',
    find: () => {
      throw new Error('no');
    },
  } as const;
  const engine = createEngine([broken, ...checks]);

  const { hints } = engine.review('As I already explained, the label has to be printed.', thread);

  expect(hints.length).toBeGreaterThan(0);
  expect(engine.failed()).toEqual(['form/broken']);
});

test('what lies past the bound is left alone, and no character is cut in half', () => {
  const engine = createEngine(checks);
  const text = `${'😀'.repeat(MOST_READ / 2 - 1)}a😀 As I already explained, the label has to be printed.`;

  expect(engine.review(text, thread).hints).toEqual([]);
});

test('a check that yields leaves the sentence to one that names what it found, and speaks where it is alone', () => {
  const marks = (id: string, yields?: true): Check => ({
    id,
    family: 'dismissive',
    message: 'This may sting.',
    source: 'test',
    ...(yields ? { yields } : {}),
    find: (parsed) =>
      parsed.body
        .filter(({ plain }) => yields || plain.text.startsWith('calm'))
        .map(({ span }) => ({
          span: yields ? { ...span, start: span.end - 4 } : { ...span, end: span.start + 4 },
          severity: yields ? 'strong' : 'advice',
        })),
  });
  const engine = createEngine([marks('dismissive/reader', true), marks('dismissive/pattern')]);

  const { hints } = engine.review('Calm down. It was so last year.', thread);

  expect(hints.map((hint) => hint.check)).toEqual(['dismissive/pattern', 'dismissive/reader']);
});

test('a rewrite writes apostrophes as the draft does', () => {
  const check: Check = {
    id: 'form/quotes',
    family: 'form',
    message: '',
    source: '',
    find: () => [
      { span: { start: 0, end: 4 }, severity: 'note', rewrites: [{ span: { start: 0, end: 4 }, text: "It's" }] },
    ],
  };
  const engine = createEngine([check]);

  expect(engine.review('That’s late.', thread).hints[0]?.rewrites[0]?.text).toBe('It’s');
  expect(engine.review("That's late.", thread).hints[0]?.rewrites[0]?.text).toBe("It's");
});
