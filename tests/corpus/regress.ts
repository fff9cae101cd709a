/** One example: the numbers of its signals, the answer (1 or 0), and how much it counts. */
export type Weighted = { readonly numbers: Uint32Array; readonly target: number; readonly counts: number };

/** How strongly weights are held near 0: the lower, the stronger. */
const TRUST = 10;
/** Most steps of one training, and how many steps back are remembered. */
const STEPS = 60;
const MEMORY = 8;
/** Added to the counts of a signal among yes and among no, so that a rare one is not taken for sure. */
const PRIOR = 0.5;

/** Between 0, where every signal weighs alike, and 1, where it weighs by what it tells alone. */
const TELLING = 0.85;

/**
 * How tellingly each signal parts yes from no by itself: a power of the log of its odds ratio. Signals scaled by it train better on
 * few examples (Wang and Manning 2012).
 */
function tellings(examples: readonly Weighted[], size: number): Float64Array {
  const yes = new Float64Array(size).fill(PRIOR);
  const no = new Float64Array(size).fill(PRIOR);
  for (const { numbers, target, counts } of examples) {
    const side = target ? yes : no;
    for (const number of numbers) side[number] = (side[number] as number) + counts;
  }
  const total = (of: Float64Array) => of.reduce((sum, one) => sum + one, 0);
  const odds = total(yes) / total(no);
  return yes.map((one, i) => Math.abs(Math.log(one / (no[i] as number) / odds)) ** TELLING);
}

const dot = (a: Float64Array, b: Float64Array) => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
};
/** Adds `share` times `b` to `a`. */
const add = (a: Float64Array, b: Float64Array, share: number) => {
  for (let i = 0; i < a.length; i++) a[i] = (a[i] as number) + share * (b[i] as number);
};

/** Logistic regression held near 0, by L-BFGS. Deterministic. The bias stands last. */
export function regress(
  examples: readonly Weighted[],
  size: number,
): { readonly weights: Float64Array; readonly bias: number } {
  const telling = tellings(examples, size);
  /** Loss and its gradient at `at`. */
  const measure = (at: Float64Array, gradient: Float64Array): number => {
    gradient.fill(0);
    let loss = 0;
    const scaled = telling.map((one, i) => one * (at[i] as number));
    for (const { numbers, target, counts } of examples) {
      const share = 1 / Math.sqrt(numbers.length || 1);
      let score = 0;
      for (const number of numbers) score += scaled[number] as number;
      score = score * share + (at[size] as number);
      const signed = target ? score : -score;
      loss += counts * (signed > 0 ? Math.log1p(Math.exp(-signed)) : Math.log1p(Math.exp(signed)) - signed);
      const error = (1 / (1 + Math.exp(-score)) - target) * counts;
      for (const number of numbers) gradient[number] = (gradient[number] as number) + error * share;
      gradient[size] = (gradient[size] as number) + error;
    }
    for (let i = 0; i < size; i++) gradient[i] = (gradient[i] as number) * (telling[i] as number);
    add(gradient, at, 1 / TRUST);
    return loss + dot(at, at) / 2 / TRUST;
  };

  let at = new Float64Array(size + 1);
  let gradient = new Float64Array(size + 1);
  let loss = measure(at, gradient);
  const past: { readonly moved: Float64Array; readonly turned: Float64Array; readonly curve: number }[] = [];
  for (let step = 0; step < STEPS; step++) {
    const direction = gradient.map((one) => -one);
    const shares: number[] = [];
    for (const { moved, turned, curve } of [...past].reverse()) {
      const share = dot(moved, direction) / curve;
      shares.unshift(share);
      add(direction, turned, -share);
    }
    const last = past.at(-1);
    const scale = last ? last.curve / dot(last.turned, last.turned) : 1 / Math.sqrt(dot(gradient, gradient));
    for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] as number) * scale;
    for (const [i, { moved, turned, curve }] of past.entries())
      add(direction, moved, (shares[i] as number) - dot(turned, direction) / curve);
    const slope = dot(gradient, direction);
    let far = 1;
    let next = at;
    let nextGradient = gradient;
    let nextLoss = Number.POSITIVE_INFINITY;
    for (; far > 1e-4; far /= 2) {
      next = at.slice();
      add(next, direction, far);
      nextGradient = new Float64Array(size + 1);
      nextLoss = measure(next, nextGradient);
      if (nextLoss <= loss + 1e-4 * far * slope) break;
    }
    if (nextLoss > loss || loss - nextLoss < 1e-6 * loss) break;
    const moved = next.slice();
    add(moved, at, -1);
    const turned = nextGradient.slice();
    add(turned, gradient, -1);
    past.push({ moved, turned, curve: dot(moved, turned) });
    if (past.length > MEMORY) past.shift();
    [at, gradient, loss] = [next, nextGradient, nextLoss];
  }
  return { weights: at.subarray(0, size).map((one, i) => one * (telling[i] as number)), bias: at[size] as number };
}
