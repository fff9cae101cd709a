import { bytesOf, type Model } from './reader';
import weights from './weights.json';

let model: Model | null = null;

/** The trained reader; its weights are unpacked at the first call. */
export function trainedModel(): Model {
  model ??= { ...weights, hurtful: bytesOf(weights.hurtful), moves: bytesOf(weights.moves) };
  return model;
}
