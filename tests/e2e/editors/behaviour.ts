import type { Open } from './session';

/** One thing that must hold of every engine in every browser: a row of the table. */
export type Behaviour = {
  /** A sentence, or the start of one, in the present tense. */
  readonly name: string;
  /** False where there is nothing to hold: plain text has no links. */
  applies?(engine: string): boolean;
  check(open: Open, engine: string): Promise<void>;
};

/** True for an engine whose box holds plain text: it has neither links nor mentions. */
export const isPlainText = (engine: string): boolean => /textarea|frame-nested/.test(engine);
