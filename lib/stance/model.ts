import type { SecondReading } from '../engine/engine';
import { type CaseModel, createCaseReader, type Head, heads } from './case';
import { type Linear, weightsOf } from './linear';
import { createReader, type Reader } from './reader';
import { createSecondReading } from './second-reading';
import packed from './weights.json';

let trained: Reader | null = null;

/** The trained reader; its weights are unpacked at the first call. */
export function trainedReader(): Reader {
  if (!trained) {
    const { weights, moves, ...rest } = packed.reader;
    trained = createReader({ ...rest, weights: weightsOf(weights), moves: weightsOf(moves) });
  }
  return trained;
}

/** The trained models of a whole case. */
function caseModel(): CaseModel {
  const unpacked = (head: Head): Linear => ({ ...packed.case[head], weights: weightsOf(packed.case[head].weights) });
  return Object.fromEntries(heads.map((head) => [head, unpacked(head)])) as CaseModel;
}

let second: SecondReading | null = null;

/** Reads a case again with the trained models, which are unpacked at the first call. */
export const again: SecondReading = (draft, reading) => {
  second ??= createSecondReading(createCaseReader(caseModel()));
  return second(draft, reading);
};
