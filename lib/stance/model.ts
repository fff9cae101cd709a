import type { Weigh } from '../engine/engine';
import { createJudge, type JudgeModel } from './judge';
import { bytesOf, createReader, type Model, type Reader } from './reader';
import weights from './weights.json';

let trained: { readonly model: Model; readonly read: Reader } | null = null;

/** The trained reader and its model; the weights are unpacked at the first call. */
export function trainedReader(): { readonly model: Model; readonly read: Reader } {
  if (!trained) {
    const model: Model = { ...weights, hurtful: bytesOf(weights.hurtful), moves: bytesOf(weights.moves) };
    trained = { model, read: createReader(model) };
  }
  return trained;
}

let judge: Weigh | null = null;

/** Weighs hints of a missing acknowledgement or next step by the trained judge; its weights are unpacked at the first call. */
export const weigh: Weigh = (draft, reading, hints) => {
  if (!judge) {
    const unpacked = (family: keyof JudgeModel) => ({
      ...weights.judge[family],
      weights: bytesOf(weights.judge[family].weights),
    });
    judge = createJudge({ acknowledgement: unpacked('acknowledgement'), 'next-step': unpacked('next-step') });
  }
  return judge(draft, reading, hints);
};
