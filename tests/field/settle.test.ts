import { beforeEach, expect, test } from 'vitest';
import { stays } from '../../lib/field/settle';

let now = 0;
// Each frame takes 16 ms, and none is drawn but when asked for.
const view = {
  document: { visibilityState: 'visible' },
  performance: { now: () => now },
  setTimeout: () => 0,
  clearTimeout: () => {},
  cancelAnimationFrame: () => {},
  requestAnimationFrame: (then: () => void) => {
    queueMicrotask(() => {
      now += 16;
      then();
    });
    return 0;
  },
} as unknown as Window;

/** Answers one after the other, the last one for ever. */
const answers = (...all: readonly boolean[]) => {
  let asked = 0;
  return () => all[Math.min(asked++, all.length - 1)] ?? false;
};

beforeEach(() => {
  now = 0;
});

test.each([
  ['holds from the start', [true], true],
  ['comes about late', [false, false, false, true], true],
  ['is set back for good', [true, false], false],
  ['is set back once and comes again', [true, false, true], true],
  ['never comes about', [false], false],
])('what %s: %s', async (_, given, expected) => {
  expect(await stays(view, answers(...given), 1000)).toBe(expected);
});

test('what goes to and fro is given up after its time', async () => {
  let isOn = false;
  const flips = () => {
    isOn = !isOn;
    return isOn;
  };

  expect(await stays(view, flips, 1000)).toBe(false);
  expect(now).toBeLessThan(1200);
});

test('what held until the agent went on typing counts as having stayed', async () => {
  expect(await stays(view, answers(true, false), 1000, () => true)).toBe(true);
  expect(await stays(view, answers(false), 1000, () => true)).toBe(false);
});
