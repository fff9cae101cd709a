import type { Clearest } from './next-step/clearest';
import type { CustomerRecord, Due, StepParts, StepStatus, Thread } from './review';
import type { Sentence } from './draft';

/** How the draft acknowledges the customer (checks.md, section 5). */
export type Acknowledgement = {
  readonly due: Due;
  /** Why it is due, in a few words; '' where it is not. */
  readonly reason: string;
  /** 0 none, 1 formulaic, 2 specific: the highest level found anywhere. */
  readonly level: 0 | 1 | 2;
  /** The sentence with the highest level; null at level 0. */
  readonly sentence: Sentence | null;
  /** True where the acknowledgement stands after the first sentence that solves, refuses, instructs or asks. */
  readonly late: boolean;
  /** Where an acknowledging sentence would go, as an offset of the draft. */
  readonly place: number;
};

/** What the draft says will happen next (checks.md, section 6). */
export type NextStep = {
  readonly due: boolean;
  readonly status: StepStatus;
  /** The sentence that comes nearest to a step; null where there is none. */
  readonly sentence: Sentence | null;
  readonly parts: StepParts;
  /** The move that decided the status, and what it lacks. */
  readonly clearest: Clearest;
  /** Where a step would go, as an offset of the draft. */
  readonly place: number;
  /** True where the reply gives a date, day, time or bounded duration for something to come. */
  readonly dated: boolean;
};

/** The whole case as every check sees it. */
export type Reading = {
  readonly thread: Thread;
  readonly customer: CustomerRecord;
  readonly acknowledgement: Acknowledgement;
  readonly nextStep: NextStep;
};
