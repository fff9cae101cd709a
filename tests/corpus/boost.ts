import { MOST } from '../../lib/stance/linear';
import { DEPTH, type Trees } from '../../lib/stance/trees';

/** How many trees are grown, how much of each is believed, and how strongly leaves are held near 0: the higher, the stronger. */
const TREES = 400;
const RATE = 0.06;
const HOLD = 30;
/** A question sees every other fact: which half changes from question to question, so that no single fact asks them all. */
const HALVES = 2;
/** Most edges at which the values of a fact are told apart; a bin fits a byte. */
const EDGES = 200;
/** Leaves are whole numbers of steps. */
const STEP = 0.01;

const LEAVES = 1 << DEPTH;

/** One fact of all examples: the values at which it is told apart, in order, and how many of them each example reaches. */
type Column = { readonly edges: readonly number[]; readonly bins: Uint8Array };

/** Edges lie so that about as many examples are between two as between the next two. */
function columnOf(values: Float64Array): Column {
  const sorted = values.slice().sort();
  const found = new Set<number>();
  for (let i = 1; i <= EDGES; i++) {
    const value = sorted[Math.floor((i * sorted.length) / (EDGES + 1))] as number;
    if (value > (sorted[0] as number)) found.add(Math.round(value * 1000) / 1000);
  }
  const edges = [...found].sort((a, b) => a - b);
  const reached = (value: number) => {
    let [low, high] = [0, edges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value >= (edges[middle] as number)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { edges, bins: Uint8Array.from(values, reached) };
}

/** Slope and curve of the loss at each example, and the leaf in which it lies so far. */
type State = { readonly slopes: Float64Array; readonly curves: Float64Array; readonly leaf: Uint8Array };

/** Sums of slopes and of curves in each of `parts` leaves, and there in each of `width` bins. */
function sumsOf({ slopes, curves, leaf }: State, parts: number, width: number, bins?: Uint8Array) {
  const slope = new Float64Array(parts * width);
  const curve = new Float64Array(parts * width);
  for (let i = 0; i < leaf.length; i++) {
    const at = (leaf[i] as number) * width + (bins ? (bins[i] as number) : 0);
    slope[at] = (slope[at] as number) + (slopes[i] as number);
    curve[at] = (curve[at] as number) + (curves[i] as number);
  }
  return { slope, curve };
}

/** How much each edge of a column would lower the loss if all `parts` were split there. */
function gainsOf(state: State, parts: number, { edges, bins }: Column): Float64Array {
  const width = edges.length + 1;
  const gains = new Float64Array(edges.length);
  const { slope, curve } = sumsOf(state, parts, width, bins);
  for (let part = 0; part < parts; part++) {
    let [restSlope, restCurve] = [0, HOLD];
    for (let bin = 0; bin < width; bin++) {
      restSlope += slope[part * width + bin] as number;
      restCurve += curve[part * width + bin] as number;
    }
    let [lowSlope, lowCurve] = [0, HOLD];
    for (let edge = 0; edge < edges.length; edge++) {
      const at = part * width + edge;
      lowSlope += slope[at] as number;
      lowCurve += curve[at] as number;
      restSlope -= slope[at] as number;
      restCurve -= curve[at] as number;
      gains[edge] = (gains[edge] as number) + lowSlope ** 2 / lowCurve + restSlope ** 2 / restCurve;
    }
  }
  return gains;
}

/**
 * Grows boosted trees over facts (gradient boosting of the log loss, Friedman 2001), in which all questions of one level are the same.
 * Leaves are rounded as they grow, so that later trees make up for it. Deterministic.
 */
export function boost(rows: readonly ArrayLike<number>[], yes: readonly boolean[]): Trees {
  const columns = Array.from(rows[0] ?? [], (_, fact) =>
    columnOf(Float64Array.from(rows, (row) => row[fact] as number)),
  );
  const share = yes.filter(Boolean).length / yes.length;
  const start = Math.round(1000 * Math.log(share / (1 - share))) / 1000;
  const scores = new Float64Array(yes.length).fill(start);
  const state = {
    slopes: new Float64Array(yes.length),
    curves: new Float64Array(yes.length),
    leaf: new Uint8Array(yes.length),
  };
  const asked: number[] = [];
  const at: number[] = [];
  const leaves: number[] = [];
  for (let tree = 0; tree < TREES; tree++) {
    for (let i = 0; i < yes.length; i++) {
      const chance = 1 / (1 + Math.exp(-(scores[i] as number)));
      state.slopes[i] = chance - (yes[i] ? 1 : 0);
      state.curves[i] = chance * (1 - chance);
    }
    state.leaf.fill(0);
    for (let level = 0; level < DEPTH; level++) {
      let best = { gain: Number.NEGATIVE_INFINITY, fact: 0, edge: 0 };
      for (let fact = (tree >> level) % HALVES; fact < columns.length; fact += HALVES)
        for (const [edge, gain] of gainsOf(state, 1 << level, columns[fact] as Column).entries())
          if (gain > best.gain) best = { gain, fact, edge };
      const { edges, bins } = columns[best.fact] as Column;
      for (let i = 0; i < yes.length; i++)
        if ((bins[i] as number) > best.edge) state.leaf[i] = (state.leaf[i] as number) | (1 << level);
      asked.push(best.fact);
      at.push(edges[best.edge] as number);
    }
    const { slope, curve } = sumsOf(state, LEAVES, 1);
    const values = Array.from(slope, (sum, leaf) => {
      const steps = Math.round((-RATE * sum) / ((curve[leaf] as number) + HOLD) / STEP);
      return Math.max(-MOST, Math.min(MOST, steps));
    });
    for (let i = 0; i < yes.length; i++)
      scores[i] = (scores[i] as number) + STEP * (values[state.leaf[i] as number] as number);
    leaves.push(...values);
  }
  return {
    start,
    step: STEP,
    asked: Uint16Array.from(asked),
    edges: Float64Array.from(at),
    leaves: Int8Array.from(leaves),
  };
}
