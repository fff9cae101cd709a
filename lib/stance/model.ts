import type { SecondReading } from '../engine/engine';
import { type CaseModel, type CaseReader, createCaseReader, type Head, type HeadModel, heads } from './case';
import { weightsOf } from './linear';
import { createReader, type Reader } from './reader';
import { createSecondReading } from './second-reading';
import { treesOf } from './trees';
import packed from './weights.json';

let cases: CaseReader | null = null;

/** The trained models of a whole case; their weights are unpacked at the first call. */
function caseReader(): CaseReader {
  if (!cases) {
    const unpacked = (head: Head): HeadModel => {
      const { weights, trees, ...rest } = packed.case[head];
      return { ...rest, weights: weightsOf(weights), trees: treesOf(trees) };
    };
    cases = createCaseReader(Object.fromEntries(heads.map((head) => [head, unpacked(head)])) as CaseModel);
  }
  return cases;
}

let trained: Reader | null = null;

/** The trained reader; its weights are unpacked at the first call. */
export function trainedReader(): Reader {
  if (!trained) {
    const { weights, moves, trees, ...rest } = packed.reader;
    const model = { ...rest, weights: weightsOf(weights), moves: weightsOf(moves), trees: treesOf(trees) };
    trained = createReader(model, (draft, reading) => caseReader().facts(draft, reading));
  }
  return trained;
}

let second: SecondReading | null = null;

/** Reads a case again with the trained models. */
export const again: SecondReading = (draft, reading) => {
  second ??= createSecondReading((of, rules) => caseReader().opinion(of, rules));
  return second(draft, reading);
};
