import { expect, test } from 'vitest';
import { checks } from '../../lib/checks';
import { createEngine } from '../../lib/engine/engine';
import type { Thread } from '../../lib/engine/review';

const families = ['next-step', 'question', 'commitment'];
const engine = createEngine(checks.filter(({ family }) => families.includes(family)));
const thread = (customer: string): Thread => ({ customer, name: null, channel: 'email', turn: 'first', earlier: [] });
const shown = (draft: string, customer: string) =>
  engine.review(draft, thread(customer)).hints.filter(({ severity }) => severity !== 'note');

test.each([
  ['an undated promise', 'The lid was cracked.', "Sorry about the lid. We'll replace it."],
  ['a promise for soon', 'The lid was cracked.', "Sorry about the lid. I'll shortly send a new one."],
  ['someone', 'The heating is off.', 'Four cold days is too long. Someone will be in touch shortly.'],
  ['a passive', 'The heating is off.', 'Four cold days is too long. The case has been escalated.'],
  ['a look into it', 'My parcel is a week late.', "A week late is no fun. We'll look into it and get back to you."],
  ['a refund without a day', 'You charged me twice.', "That second charge was ours. I've refunded £24."],
  [
    'nothing said',
    'The lid was cracked. Can you help?',
    'Sorry about the lid. We are proud of our pots.\n\nBest,\nAda',
  ],
  ['a refusal', 'The lid was cracked. I want my money back.', 'Sorry about the lid. We can not take it back.'],
  ['steps alone', 'The app will not open since the update.', 'Please clear the cache and log in again.'],
  ['a question left open', 'When does it ship? Does it come with a plug?', 'It ships on Tuesday.'],
])('every rewrite of %s settles it and raises nothing else', (_, customer, draft) => {
  const hints = shown(draft, customer);
  expect(hints).not.toEqual([]);

  for (const { rewrites } of hints) {
    expect(rewrites).not.toEqual([]);
    const longer = rewrites.flatMap(({ span, text, optional }) =>
      optional ? [{ span, text: text.slice(0, optional.at) + optional.words + text.slice(optional.at) }] : [],
    );
    for (const { span, text } of [...rewrites, ...longer]) {
      const after = draft.slice(0, span.start) + text + draft.slice(span.end);
      expect(shown(after, customer), after).toEqual([]);
      for (const fact of draft.match(/[£$€]?\d+/g) ?? []) expect(after).toContain(fact);
    }
  }
});

test.each([
  ['I', "A week late is no fun. I'll look into it and get back to you.", ', even if I have no answer yet'],
  ['we', "A week late is no fun. We'll look into it and get back to you.", ', even if we have no answer yet'],
])('a promise to write may say that it holds without an answer, as %s', (_, draft, words) => {
  const [rewrite] = shown(draft, 'My parcel is a week late.')[0]?.rewrites ?? [];

  expect(rewrite?.optional?.words).toBe(words);
  expect(rewrite?.text.slice(rewrite.optional?.at)).toBe('.');
});

test.each([
  ['a sign-off in short', 'Sorry about the lid. Our pots are popular.@\n\nRgds\nJoan'],
  ['a team', 'Sorry about the lid. Our pots are popular.@\n\nPots & Co'],
  ['a team behind a dash', 'Sorry about the lid. Our pots are popular.@ - Team Potter'],
  ['initials', 'Sorry about the lid. Our pots are popular.@ ^FR'],
  ['a name alone', 'Sorry about the lid. Our pots are popular.@ Theo.'],
  ['a kiss', 'Sorry about the lid. Our pots are popular@ x'],
  ['a team on the same line', 'Sorry about the lid. Our pots are popular.@ Potter Support Team'],
  ['a whole office', 'Sorry about the lid. Our pots are popular.@\n\nReturns, North Fen Pottery'],
  ['a farewell', 'Sorry about the lid. Our pots are popular.@ Bon voyage to you all!'],
])('a line goes before %s', (_, marked) => {
  const [rewrite] = shown(marked.replace('@', ''), 'The lid was cracked. Can you help?')[0]?.rewrites ?? [];

  expect(rewrite?.span.start).toBe(marked.indexOf('@'));
});

test('a day stands in for a vague promise that is a sentence of its own', () => {
  const whole = 'Sorry about the lid. Someone will be in touch in due course.';
  const [named, instead] = shown(whole, 'The lid was cracked.')[0]?.rewrites ?? [];

  expect(named?.text).toBe('[[I or a name]] will be in touch by [[day or time]]');
  expect(instead?.span).toEqual({ start: 'Sorry about the lid. '.length, end: whole.length });
});

test('a promise that is put off is pointed at rather than what was passed on', () => {
  const [hint] = shown('It has been noted. We will get it serviced soon.', 'The treadmill still squeaks.');

  expect(hint?.rewrites.map(({ text }) => text)).toEqual(['by [[day or time]]']);
});

test('in public it promises what is done, for nobody can be written to', () => {
  const { hints } = engine.review('Sorry about the lid. We are proud of our pots.', {
    ...thread('The lid was cracked. Can you help me, please?'),
    channel: 'public',
  });

  expect(hints.flatMap(({ rewrites }) => rewrites.map(({ text }) => text))).toEqual([
    ' We will [[what you will do]] by [[day or time]].',
  ]);
});

test('a refusal is followed by an option, not by a promise to write', () => {
  const hints = shown(
    'Sorry about the lid. Unfortunately, we are unable to refund it.',
    'The lid was cracked. I want my money back.',
  );

  expect(hints.flatMap(({ rewrites }) => rewrites.map(({ text }) => text))).toEqual([
    ' What we can do is [[an option they have]].',
  ]);
});

test('who calls is named where somebody is promised, though it was passed on before', () => {
  const draft = 'Sorry about the lid. It has been passed on and somebody will be in touch in due course.';
  const rewrites = shown(draft, 'The lid was cracked.')[0]?.rewrites ?? [];

  expect(rewrites.map(({ text }) => text)).toEqual(['[[I or a name]] will be in touch by [[day or time]]']);
});

test.each([
  ['a closed ticket', 'We are therefore closing the ticket.'],
  ['a final decision', 'Our decisions are final.'],
  ['the end of what can be done', 'There is nothing more we can do.'],
  ['the same of nobody', 'Nothing further can be done.'],
])('%s is followed by where they can turn, not by a promise', (_, last) => {
  const rewrites = shown(`Sorry about the lid. ${last}`, 'The lid was cracked. Can you help me, please?').flatMap(
    (hint) => hint.rewrites,
  );

  expect(rewrites.map(({ text }) => text)).toEqual([' If you see it differently, you can [[where they can turn]].']);
});

test.each([
  ['a reply that sends them to look for themselves', 'Our pots are popular. Keep checking the shop page for lids.'],
  ['a reply that will not write', 'We are unable to give individual updates.'],
  ['a question without its mark', 'did you use it on gas'],
])('%s gets no promise', (_, last) => {
  const hints = shown(`Sorry about the lid. ${last}`, 'The lid was cracked. Can you help me, please?');

  expect(hints.flatMap(({ rewrites }) => rewrites)).toEqual([]);
});

test.each([
  ['goes on without an end', "We'll keep improving our lids", []],
  ['ends in nothing', 'We will warn you earlier going forward', []],
  ['is said on the way', "The lids are on order, we'll keep you posted", [" You'll hear from us by [[day or time]]."]],
  [
    'is theirs to see',
    "We'll text you a price once the lid has been looked at",
    [" You'll hear from us by [[day or time]]."],
  ],
])('what %s gets no day hung on it', (_, promise, texts) => {
  const hints = shown(`Sorry about the lid. ${promise}.`, 'The lid was cracked. Can you help me, please?');

  expect(hints.flatMap(({ rewrites }) => rewrites.map(({ text }) => text))).toEqual(texts);
});

test('a link at the end gets no full stop glued to it', () => {
  const draft = 'Sorry about the lid. We are proud of our pots of example.com/lids';
  const [rewrite] = shown(draft, 'The lid was cracked. Can you help me, please?')[0]?.rewrites ?? [];

  expect(rewrite?.text).toMatch(/^ We will/);
});

test('a day is not put to a release, nor to what somebody bears', () => {
  for (const promise of ["We'll mend it in one of the next updates", "We'll sort it out somehow, bear with us"])
    for (const { rewrites } of shown(`Sorry about the lid. ${promise}.`, 'The lid was cracked.'))
      expect(rewrites.map(({ text }) => text).join()).not.toMatch(/^ by \[\[/);
});

test('a way back stands behind the last step, and nowhere where there is one', () => {
  const draft = 'Please clear the cache and log in again. Both were changed in May.';
  const [rewrite] = engine.review(draft, thread('The app will not open since the update.')).hints[0]?.rewrites ?? [];

  expect(rewrite?.span.start).toBe('Please clear the cache and log in again.'.length);
  expect(
    engine.review(`${draft} If it is no better, the log would help.`, thread('The app will not open.')).hints,
  ).toEqual([]);
});
