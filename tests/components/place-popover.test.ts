import { expect, test } from 'vitest';
import { meets } from '../../components/place-chip';
import { type Around, placePopover, squeezePopover } from '../../components/place-popover';

const anchor = { left: 100, top: 300, right: 260, bottom: 320 };
const size = { width: 360, height: 200 };
const around = (changes: Partial<Around> = {}): Around => ({
  anchor,
  viewport: { width: 1000, height: 800 },
  obstacles: [],
  rtl: false,
  ...changes,
});
const rectOf = ({ x, y }: { x: number; y: number }) => ({ left: x, top: y, right: x + 360, bottom: y + 200 });

test('it hangs 8 px below its mark, start edges aligned', () => {
  expect(placePopover(size, around())).toMatchObject({ x: 100, y: 328, side: 'below' });
});

test('it flips above where there is no room below', () => {
  expect(placePopover(size, around({ viewport: { width: 1000, height: 500 } }))).toMatchObject({
    y: 92,
    side: 'above',
  });
});

test('it flips above where it would cover Send or the caret’s line', () => {
  const send = { left: 300, top: 450, right: 360, bottom: 480 };
  const place = placePopover(size, around({ obstacles: [send] }));

  expect(place?.side).toBe('above');
});

test('it goes beside where neither fits', () => {
  const obstacles = [
    { left: 100, top: 350, right: 200, bottom: 360 },
    { left: 100, top: 200, right: 200, bottom: 210 },
  ];
  const place = placePopover(size, around({ obstacles }));

  expect(place?.side).toBe('beside');
  expect(obstacles.some((one) => place && meets(rectOf(place), one))).toBe(false);
});

test('it keeps 8 px to the edge of the viewport', () => {
  expect(placePopover(size, around({ anchor: { ...anchor, left: 900, right: 990 } }))?.x).toBe(632);
  expect(placePopover(size, around({ anchor: { ...anchor, left: -50, right: 40 } }))?.x).toBe(8);
});

test('right to left, end edges are aligned', () => {
  const right = { left: 500, top: 300, right: 700, bottom: 320 };

  expect(placePopover(size, around({ anchor: right, rtl: true }))?.x).toBe(340);
});

test('where nothing fits whole there is no place, and it is squeezed on the roomier side', () => {
  const low = around({ viewport: { width: 380, height: 560 } });
  const tall = { width: 360, height: 500 };
  const squeezed = squeezePopover(tall, low);

  expect(placePopover(tall, low)).toBeNull();
  expect(squeezed).toMatchObject({ side: 'above', y: 8 });
  expect(squeezed.y + squeezed.maxHeight).toBeLessThanOrEqual(anchor.top - 8);
});

test('in a viewport too low for either side it takes the whole height', () => {
  const low = around({ viewport: { width: 320, height: 180 }, anchor: { ...anchor, top: 80, bottom: 100 } });

  expect(squeezePopover({ width: 304, height: 300 }, low)).toMatchObject({ x: 8, y: 8, maxHeight: 164 });
});
