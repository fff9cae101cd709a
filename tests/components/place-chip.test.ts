import { expect, test } from 'vitest';
import { type Ground, meets, placeChip } from '../../components/place-chip';
import type { Rect } from '../../components/surface';

const rect = (left: number, top: number, right: number, bottom: number): Rect => ({ left, top, right, bottom });
const over = (taken: readonly Rect[]) => (one: Rect) => !taken.some((other) => meets(one, other));

// A box of 400 by 200 with a tool row of 44 under it, Send at its end.
const send = rect(430, 310, 490, 338);
const ground = (changes: Partial<Ground> & { taken?: readonly Rect[] } = {}): Ground => ({
  frame: rect(100, 100, 500, 344),
  box: rect(100, 100, 500, 300),
  send,
  lastLine: rect(110, 120, 300, 140),
  viewport: { width: 800, height: 600 },
  rtl: false,
  isFree: over([send, ...(changes.taken ?? [])]),
  ...changes,
});

test('the chip stands in the tool row beside Send, 24 px from it', () => {
  const place = placeChip(ground(), 120);

  expect(place?.folded).toBe(false);
  expect(place?.rect.top).toBeGreaterThanOrEqual(300);
  expect(send.left - (place?.rect.right ?? 0)).toBeGreaterThanOrEqual(24);
  expect(send.left - (place?.rect.right ?? 0)).toBeLessThan(48);
});

test('it keeps 8 px from every control of the row', () => {
  const taken = [rect(350, 310, 380, 338)];
  const place = placeChip(ground({ taken }), 100);

  expect((place?.rect.right ?? 0) + 8).toBeLessThanOrEqual(350);
});

test('of several rows it takes the one that is free nearest to the end', () => {
  const tall = { frame: rect(100, 100, 500, 420), send: rect(380, 380, 490, 410) };
  const taken = [rect(380, 380, 490, 410), rect(300, 300, 500, 316), rect(100, 380, 380, 410)];
  const place = placeChip(ground({ ...tall, isFree: over(taken) }), 120);

  expect(place?.rect.right).toBe(492);
  expect(place?.rect.top).toBeGreaterThanOrEqual(316);
  expect(380 - (place?.rect.bottom ?? 0)).toBeGreaterThanOrEqual(24);
});

test('it folds where the strip is too short for its label', () => {
  const taken = [rect(100, 300, 350, 344)];

  expect(placeChip(ground({ taken }), 120)).toMatchObject({ folded: true });
});

test('it perches above the frame where the row is full', () => {
  const taken = [rect(100, 300, 500, 344)];
  const place = placeChip(ground({ taken }), 120);

  expect(place?.rect.bottom).toBeLessThan(100);
  expect(place?.rect.right).toBeLessThanOrEqual(500);
});

test('over a one-line composer it perches as far along as Send wants', () => {
  const frame = rect(100, 400, 500, 440);
  const close = rect(460, 405, 490, 435);
  const place = placeChip(ground({ frame, box: rect(140, 402, 440, 438), send: close, isFree: over([close]) }), 120);

  expect(place).toMatchObject({ folded: false, rect: { bottom: 392, right: 436 } });
});

test('it takes the empty corner of the box where nothing else is free', () => {
  const taken = [rect(100, 300, 500, 344), rect(0, 0, 800, 100)];
  const place = placeChip(ground({ taken, send: null }), 120);

  expect(place?.rect.bottom).toBeLessThan(300);
  expect(place?.rect.top).toBeGreaterThan(140);
});

test('it stands beside the corner of the box where something else has that', () => {
  const other = rect(470, 264, 494, 288);
  const taken = [rect(100, 300, 500, 344), rect(0, 0, 800, 100), other];
  const place = placeChip(ground({ taken, send: null }), 120);

  expect(place?.rect.right).toBeLessThan(other.left);
  expect(place?.rect.bottom).toBeLessThan(300);
});

test('between the controls above the frame it stands where text fills the box and its corner', () => {
  const other = rect(440, 60, 490, 95);
  const taken = [rect(100, 300, 500, 344), other, rect(100, 60, 200, 95)];
  const filled = { send: null, lastLine: rect(110, 270, 480, 295) };

  expect(placeChip(ground({ taken, ...filled }), 120)).toMatchObject({
    folded: false,
    rect: { right: 432, bottom: 92 },
  });
  expect(placeChip(ground({ taken, rtl: true, ...filled }), 120)?.rect).toMatchObject({ left: 216, bottom: 92 });
});

test('it stands nowhere where text fills the box too', () => {
  const taken = [rect(100, 300, 500, 344), rect(0, 0, 800, 100)];

  expect(placeChip(ground({ taken, lastLine: rect(110, 270, 480, 295) }), 120)).toBeNull();
});

test('it never stands within 24 px of Send, perched or not', () => {
  const above = rect(430, 60, 490, 95);
  const taken = [rect(100, 300, 500, 344)];
  const place = placeChip(ground({ taken, send: above }), 40);

  expect(place && place.rect.top > 100).toBe(true);
});

test('it never leaves the viewport', () => {
  expect(
    placeChip(ground({ viewport: { width: 800, height: 310 }, send: null, taken: [rect(0, 0, 800, 100)] }), 120)?.rect
      .bottom,
  ).toBeLessThan(310);
});

test('right to left, it stands at the left end', () => {
  const left = rect(110, 310, 170, 338);
  const place = placeChip(ground({ rtl: true, send: left, isFree: over([left]) }), 120);

  expect((place?.rect.left ?? 0) - left.right).toBeGreaterThanOrEqual(24);
  expect((place?.rect.left ?? 0) - left.right).toBeLessThan(48);
});
