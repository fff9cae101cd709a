import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { createReading } from '../../entrypoints/content/reading';
import { type Reply, unread } from '../../entrypoints/content/reply';
import type { Case } from '../../entrypoints/content/reviewer';
import type { Answer, Ask } from '../../lib/wire';
import { reviewOf } from './samples';

const thread: Case['thread'] = { customer: null, name: null, channel: 'email', turn: 'first', earlier: [] };
let asked: (Ask & { kind: 'review' })[];
let answer: (message: Answer) => void;

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  vi.spyOn(browser.runtime, 'connect').mockReturnValue({
    postMessage: (ask: Ask) => ask.kind === 'review' && asked.push(ask),
    disconnect: () => {},
    onMessage: { addListener: (listener: typeof answer) => (answer = listener) },
    onDisconnect: { addListener: () => {} },
  } as unknown as ReturnType<typeof browser.runtime.connect>);
});
afterEach(() => vi.useRealTimers());

function open(draft: string) {
  const page = { reply: unread(draft), sync: () => {} };
  const heard = {
    answered: vi.fn((review, request: Case, _isEarly: boolean) => {
      page.reply = { ...page.reply, review, thread: request.thread, isReviewed: true };
    }),
    show: vi.fn(),
    lost: vi.fn(),
  };
  const reading = createReading(
    {
      reply: (): Reply => page.reply,
      request: () => ({ draft: page.reply.draft, thread, host: 'zendesk' }),
      sync: () => page.sync(),
      ...heard,
    },
    new AbortController().signal,
  );
  return { page, heard, reading };
}
const review = () => answer({ kind: 'review', serial: asked.at(-1)?.serial ?? 0, review: reviewOf([]) });
const drafts = () => asked.map(({ draft }) => draft);

test('a draft is read after a pause, counted from the last change', () => {
  const { reading } = open('Thanks');

  reading.later();
  vi.advanceTimersByTime(200);
  reading.later();
  vi.advanceTimersByTime(200);
  expect(drafts()).toEqual([]);

  vi.advanceTimersByTime(100);
  expect(drafts()).toEqual(['Thanks']);
});

test('a whole sentence is read at once, and shown without another request at the pause', () => {
  const { heard, reading } = open('Calm down.');
  reading.later();
  reading.early();
  vi.advanceTimersByTime(0);

  review();
  expect(heard.answered.mock.calls[0]?.[2]).toBe(true);
  expect(heard.show).not.toHaveBeenCalled();

  vi.advanceTimersByTime(250);
  expect(drafts()).toEqual(['Calm down.']);
  expect(heard.show).toHaveBeenCalledOnce();
});

test('an early answer that comes after the pause is shown whole', () => {
  const { heard, reading } = open('Calm down.');
  reading.later();
  reading.early();
  vi.advanceTimersByTime(250);

  review();

  expect(heard.answered.mock.calls[0]?.[2]).toBe(false);
});

test('an answer is dropped where another conversation was begun over it, though the drafts are the same', () => {
  const { page, heard, reading } = open('');
  reading.now();
  page.sync = () => {
    page.sync = () => {};
    reading.stop();
    reading.now();
  };

  answer({ kind: 'review', serial: 1, review: reviewOf([]) });
  expect(heard.answered).not.toHaveBeenCalled();

  review();
  expect(heard.answered).toHaveBeenCalledOnce();
});

test('the engine is said to be starting after a second, until it answers or fails', () => {
  const { heard, reading } = open('Thanks');
  reading.now();
  vi.advanceTimersByTime(999);
  expect(reading.isWarming()).toBe(false);

  vi.advanceTimersByTime(1);
  expect(reading.isWarming()).toBe(true);
  expect(heard.show).toHaveBeenCalledOnce();

  answer({ kind: 'failed', serial: 1, what: 'a check' });
  expect(reading.isWarming()).toBe(false);
  expect(heard.show).toHaveBeenCalledTimes(2);
});

test('once stopped, nothing more is asked', () => {
  const { reading } = open('Calm down.');
  reading.later();
  reading.early();

  reading.stop();
  vi.advanceTimersByTime(2000);

  expect(drafts()).toEqual([]);
});
