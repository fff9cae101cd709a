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
