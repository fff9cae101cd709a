import { parentOf } from './tone';

/** The part of a transform that turns and scales: `x` becomes `a x + c y`, `y` becomes `b x + d y`. */
type Linear = readonly [a: number, b: number, c: number, d: number];

/**
 * True where the page turns, flips, skews or tilts an element, alone or by what it stands in: its rectangle then does not say
 * where its words are. Moving and scaling alone are not among it.
 */
export function isTurned(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  let total: Linear = [1, 0, 0, 1];
  for (let at: Element | null = element; at && view; at = parentOf(at)) {
    const { transform, rotate, scale, offsetPath } = view.getComputedStyle(at);
    if (offsetPath && offsetPath !== 'none') return true;
    for (const part of [linearOf(transform), scaling(scale), rotation(rotate)]) {
      if (!part) return true;
      total = times(part, total);
    }
  }
  const [a, b, c, d] = total;
  return a <= 0 || d <= 0 || Math.abs(b) > 0.001 || Math.abs(c) > 0.001;
}

const numbersIn = (text: string): readonly number[] => text.match(/-?[\d.]+(?:e[-+]?\d+)?/g)?.map(Number) ?? [];

/** Null where it leaves the plane. */
function linearOf(transform: string): Linear | null {
  if (!transform || transform === 'none') return [1, 0, 0, 1];
  const values = numbersIn(transform.slice(transform.indexOf('(')));
  if (!transform.startsWith('matrix3d(')) {
    const [a = 1, b = 0, c = 0, d = 1] = values;
    return [a, b, c, d];
  }
  // Columns of four; all that leads into or out of the third row and column.
  const tilts = [2, 3, 6, 7, 8, 9, 11].some((index) => Math.abs(values[index] ?? 0) > 0.001);
  const [a = 1, b = 0, , , c = 0, d = 1] = values;
  return tilts ? null : [a, b, c, d];
}

function scaling(scale: string): Linear | null {
  if (!scale || scale === 'none') return [1, 0, 0, 1];
  const [x = 1, y = x] = numbersIn(scale);
  return [x, 0, 0, y];
}

function rotation(rotate: string): Linear | null {
  if (!rotate || rotate === 'none') return [1, 0, 0, 1];
  if (!/^-?[\d.]+deg$/.test(rotate)) return null;
  const angle = (Number.parseFloat(rotate) * Math.PI) / 180;
  return [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle)];
}

const times = ([a, b, c, d]: Linear, [e, f, g, h]: Linear): Linear => [
  a * e + c * f,
  b * e + d * f,
  a * g + c * h,
  b * g + d * h,
];
