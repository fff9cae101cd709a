import { expect, test } from 'vitest';
import { checks } from '../../lib/checks';
import { createEngine } from '../../lib/engine/engine';
import type { Thread } from '../../lib/engine/review';
import { again } from '../../lib/stance/model';
import type { Opinion } from '../../lib/stance/case';
import { createSecondReading } from '../../lib/stance/second-reading';

const thread: Thread = {
  customer: 'My order is two weeks late and nobody tells me anything. I am so frustrated!',
  name: null,
  channel: 'email',
  turn: 'first',
  earlier: [],
};
const draft = 'The tracking link is in your confirmation email. Someone will get back to you soon.';
const opinion: Opinion = { due: 'full', level: 0, sentence: null, expects: true, lacksWord: 0.9, lacksStep: 0.9 };
const reviewed = (says: Partial<Opinion>, of: Thread = thread, text = draft) =>
  createEngine(
    checks,
    createSecondReading(() => ({ ...opinion, ...says })),
  ).review(text, of);
const severities = (says: Partial<Opinion>, of?: Thread) =>
  reviewed(says, of)
    .hints.filter((hint) => hint.family === 'acknowledgement' || hint.family === 'next-step')
    .map((hint) => hint.severity);

test('a lack that the models think worth a hint counts, and more the surer they are', () => {
  expect(severities({})).toEqual(['strong', 'strong']);
  expect(severities({ lacksWord: 0.6, lacksStep: 0.6 })).toEqual(['advice', 'advice']);
});

test('an acknowledgement that the models do not miss sinks to a note, and such a step is not spoken of', () => {
  expect(severities({ lacksWord: 0.3, lacksStep: 0.3 })).toEqual(['note']);
});

test('the verdicts of the models stand in the review', () => {
  const { acknowledgement, nextStep } = reviewed({ due: 'light', level: 1, expects: false });
  expect([acknowledgement.due, acknowledgement.level, nextStep.due, nextStep.status]).toEqual([
    'light',
    1,
    false,
    'n/a',
  ]);
});

test('a step that the rules think clear and the models miss is called open, with no part held against it', () => {
  const { hints, nextStep } = reviewed({}, thread, 'Your new code is in your inbox by now.');
  const hint = hints.find(({ family }) => family === 'next-step');

  expect(nextStep.status).toBe('vague');
  expect([hint?.check, hint?.parts]).toEqual(['next-step/missing', undefined]);
});

test('a promise that is put off is what is marked there, also behind a question of ours', () => {
  const text = 'Which colour did you order? A new one will be with you soon.';
  const hint = reviewed({}, thread, text).hints.find(({ family }) => family === 'next-step');

  expect([hint?.check, hint?.parts]).toEqual(['next-step/unclear-time', undefined]);
  expect(text.slice(hint?.span?.start, hint?.span?.end)).toBe('soon');
});

test.each([
  ['in public', { ...thread, channel: 'public' as const }],
  ['where the talk is of software', { ...thread, customer: `${thread.customer} The IMAP server settings are right.` }],
  [
    'where three words of it fall',
    { ...thread, customer: `${thread.customer} The search in my inbox and tabs is slow.` },
  ],
])('%s the rules decide about the step, and the models doubt', (_, of) => {
  const rules = createEngine(checks).review(draft, of);
  const stepping = (says: Partial<Opinion>) =>
    reviewed(says, of).hints.flatMap(({ family, severity }) => (family === 'next-step' ? [severity] : []));

  expect(reviewed({ lacksStep: 0.4 }, of).nextStep).toEqual(rules.nextStep);
  expect(stepping({ lacksStep: 0.4 })).toEqual(['strong']);
  expect(stepping({ lacksStep: 0.4, expects: false })).toEqual([]);
  expect(stepping({ lacksStep: 0.01 })).toEqual([]);
});

test('there a missing step that the rules do not see is believed where the models are sure of it', () => {
  const of: Thread = { ...thread, channel: 'public' };
  const stepping = ({ hints }: ReturnType<typeof reviewed>) =>
    hints.filter(({ family, severity }) => family === 'next-step' && severity !== 'note').length;
  const clear = 'Your new code is in your inbox by now.';

  expect(stepping(reviewed({ lacksStep: 0.7 }, of, clear))).toBe(0);
  expect(stepping(reviewed({ lacksStep: 0.9 }, of, clear))).toBe(1);
});

test('without the customer in view the models have no say', () => {
  const unknown = { ...thread, customer: null };
  expect(reviewed({}, unknown)).toEqual(createEngine(checks).review(draft, unknown));
});

test('after an earlier acknowledgement in the thread no more is asked for than the rules do', () => {
  const later: Thread = {
    ...thread,
    customer: 'The lamp flickers, I am annoyed.',
    turn: 'later',
    earlier: ['I am so sorry about the broken lamp, that must have been annoying.'],
  };
  const rules = createEngine(checks).review(draft, later).acknowledgement.due;
  const { acknowledgement, hints } = reviewed({ due: 'full' }, later);

  expect(acknowledgement.due).toBe(rules);
  expect(hints.filter(({ family, severity }) => family === 'acknowledgement' && severity !== 'note')).toEqual([]);
});

test('what the models remember of a sentence is not used where its neighbours or the customer changed', () => {
  const engine = createEngine(checks, again);
  const drafts = [draft, `I am so sorry about the two weeks. ${draft}`, 'Someone will get back to you soon.'];
  const customers = [thread, { ...thread, customer: 'Do you deliver to Malta?' }];
  for (const text of drafts)
    for (const of of customers) expect(engine.review(text, of)).toEqual(createEngine(checks, again).review(text, of));
});

test('with the trained reading turned off the rules decide', () => {
  expect(createEngine(checks, again).review(draft, thread, { rulesOnly: true })).toEqual(
    createEngine(checks).review(draft, thread),
  );
});

test('a promise with who keeps it and a day is enough, whatever the models say', () => {
  const steps = (text: string) =>
    reviewed({ lacksStep: 0.9 }, thread, text).hints.filter(({ family }) => family === 'next-step').length;

  expect(steps('Sorry about the two weeks. I will send you a new one by Friday at noon.')).toBe(0);
  expect(steps('Sorry about the two weeks. I will send you a new one.')).toBe(1);
});
