import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { type Case, openReviewer } from '../../entrypoints/content/reviewer';
import type { Answer, Ask } from '../../lib/wire';
import { reviewOf } from './samples';

type FakePort = {
  readonly asked: Ask[];
  answer(message: Answer): void;
  drop(): void;
};
let ports: FakePort[] = [];

beforeEach(() => {
  ports = [];
  vi.spyOn(browser.runtime, 'connect').mockImplementation((() => {
    let message: (answer: Answer) => void = () => {};
    let dropped = () => {};
    const asked: Ask[] = [];
    ports.push({ asked, answer: (one) => message(one), drop: () => dropped() });
    return {
      postMessage: (ask: Ask) => asked.push(ask),
      disconnect: () => {},
      onMessage: { addListener: (listener: typeof message) => (message = listener) },
      onDisconnect: { addListener: (listener: typeof dropped) => (dropped = listener) },
    };
  }) as unknown as typeof browser.runtime.connect);
});

const caseOf = (draft: string): Case => ({
  draft,
  host: 'zendesk',
  thread: { customer: null, name: null, channel: 'email', turn: 'first', earlier: [] },
});
const open = (signal = new AbortController().signal) => {
  const heard = { answered: vi.fn(), failed: vi.fn(), lost: vi.fn() };
  return { heard, reviewer: openReviewer(heard, signal) };
};
const serials = (port: FakePort | undefined) => port?.asked.map((ask) => 'serial' in ask && ask.serial);

test('the answer to the latest request arrives with the draft it is about', () => {
  const { heard, reviewer } = open();
  reviewer.ask(caseOf('Hello'));

  ports[0]?.answer({ kind: 'review', serial: 1, review: reviewOf([]) });

  expect(heard.answered).toHaveBeenCalledExactlyOnceWith(reviewOf([]), caseOf('Hello'));
});

test('an answer that a later request has overtaken is dropped', () => {
  const { heard, reviewer } = open();
  reviewer.ask(caseOf('Hello'));
  reviewer.ask(caseOf('Hello there'));

  ports[0]?.answer({ kind: 'review', serial: 1, review: reviewOf([]) });

  expect(heard.answered).not.toHaveBeenCalled();
});

test('a request given up gets no answer', () => {
  const { heard, reviewer } = open();
  reviewer.ask(caseOf('Hello'));
  reviewer.forget();

  ports[0]?.answer({ kind: 'review', serial: 1, review: reviewOf([]) });

  expect(heard.answered).not.toHaveBeenCalled();
});

test('when the background is stopped before it answers, the request is sent again over a new port', () => {
  const { heard, reviewer } = open();
  reviewer.ask(caseOf('Hello'));
  ports[0]?.drop();

  expect(serials(ports[1])).toEqual([1]);
  ports[1]?.answer({ kind: 'review', serial: 1, review: reviewOf([]) });
  expect(heard.answered).toHaveBeenCalledOnce();
});

test('when it is stopped in between, nothing is opened until the next request', () => {
  const { reviewer } = open();
  reviewer.ask(caseOf('Hello'));
  ports[0]?.answer({ kind: 'review', serial: 1, review: reviewOf([]) });
  ports[0]?.drop();
  expect(ports).toHaveLength(1);

  reviewer.ask(caseOf('Hello there'));

  expect(serials(ports[1])).toEqual([2]);
});

test('a background that is stopped again and again is given up', () => {
  const { heard, reviewer } = open();
  reviewer.ask(caseOf('Hello'));

  for (let index = 0; index < 5; index++) ports[index]?.drop();

  expect(ports).toHaveLength(3);
  expect(heard.failed).toHaveBeenCalledOnce();
});

test('when the extension has gone it says so and opens nothing', () => {
  const { heard, reviewer } = open();
  vi.spyOn(browser.runtime, 'id', 'get').mockReturnValueOnce(undefined as unknown as string);

  reviewer.ask(caseOf('Hello'));

  expect(ports).toHaveLength(0);
  expect(heard.lost).toHaveBeenCalledOnce();
});

test('nothing is sent once it has ended', () => {
  const stop = new AbortController();
  const { reviewer } = open(stop.signal);
  stop.abort();

  reviewer.ask(caseOf('Hello'));

  expect(ports).toHaveLength(0);
});
