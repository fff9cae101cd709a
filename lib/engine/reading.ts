import type { Clearest } from './next-step/clearest';
import type { CustomerRecord, Due, Severity, StepParts, StepStatus, Thread } from './review';
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
  /** Probability that full acknowledgement is due and not reached, by the trained models; null where only the rules read. */
  readonly worth: number | null;
  /** Where an acknowledging sentence would go, as an offset of the draft. */
  readonly place: number;
};

/** What the draft says will happen next (checks.md, section 6). */
export type NextStep = {
  readonly due: boolean;
  readonly status: StepStatus;
  /** Probability that a step is due and not clear, by the trained models; null where only the rules read. */
  readonly worth: number | null;
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

/** From which probability a lack is worth a hint that counts, and from which it is grave. */
const SPEAKS = 0.55;
const GRAVE = 0.85;

/** How much a lack weighs that the models give this probability. */
export const severityOf = (worth: number): Severity => (worth < SPEAKS ? 'note' : worth < GRAVE ? 'advice' : 'strong');

/** The whole case as every check sees it. */
export type Reading = {
  readonly thread: Thread;
  readonly customer: CustomerRecord;
  readonly acknowledgement: Acknowledgement;
  readonly nextStep: NextStep;
  /** Where a trained second reading stands: the case as the rules read it first. */
  readonly first?: Reading;
};
