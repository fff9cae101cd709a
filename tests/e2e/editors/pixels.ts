import { inflateSync } from 'node:zlib';

/** A screenshot's pixels, three bytes each. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): readonly [number, number, number];
};

/** Reads a PNG of 8 bits a channel, as browsers make them. */
export function pictureOf(png: Uint8Array): Picture {
  const bytes = Buffer.from(png);
  const [width, height, channels] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[25] === 6 ? 4 : 3];
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const value = raw[y * (stride + 1) + 1 + x] ?? 0;
      const left = x >= channels ? (out[y * stride + x - channels] ?? 0) : 0;
      const up = y > 0 ? (out[(y - 1) * stride + x] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (out[(y - 1) * stride + x - channels] ?? 0) : 0;
      const add = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter ?? 0] ?? 0;
      out[y * stride + x] = (value + add) & 255;
    }
  }
  return {
    width,
    height,
    at: (x, y) => {
      const from = y * stride + x * channels;
      return [out[from] ?? 0, out[from + 1] ?? 0, out[from + 2] ?? 0];
    },
  };
}

function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** The box around each group of touching rows that have at least `least` pixels of a kind side by side, from the top. */
export function bars(
  picture: Picture,
  is: (pixel: readonly [number, number, number]) => boolean,
  least: number,
): Box[] {
  const boxes: Box[] = [];
  for (let y = 0; y < picture.height; y++) {
    const row = longest(picture, y, is);
    if (!row || row.right - row.left < least) continue;
    const last = boxes.at(-1);
    if (last && last.bottom === y && Math.abs(last.left - row.left) < 4 && Math.abs(last.right - row.right) < 4) {
      boxes[boxes.length - 1] = {
        ...last,
        left: Math.min(last.left, row.left),
        right: Math.max(last.right, row.right),
        bottom: y + 1,
      };
    } else boxes.push({ ...row, top: y, bottom: y + 1 });
  }
  return boxes;
}

function longest(picture: Picture, y: number, is: (pixel: readonly [number, number, number]) => boolean) {
  let best: { left: number; right: number } | null = null;
  for (let x = 0; x < picture.width; x++) {
    if (!is(picture.at(x, y))) continue;
    const left = x;
    let right = x;
    // Where two letters meet between pixels, a column of them is paler.
    for (; x < picture.width && x <= right + 1; x++) if (is(picture.at(x, y))) right = x + 1;
    if (!best || right - left > best.right - best.left) best = { left, right };
  }
  return best;
}
