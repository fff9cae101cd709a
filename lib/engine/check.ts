import type { Draft } from './draft';
import type { Reading } from './reading';
import type { Evidence, Family, Rewrite, Severity, StepParts } from './review';
import type { Span } from './span';

/** What a check found: where, how grave, and what to write instead. */
export type Finding = {
  /** The words at fault; null where something is absent. */
  readonly span: Span | null;
  /** Only where `span` is null: where the absent sentence would go. */
  readonly place?: number;
  readonly severity: Severity;
  readonly evidence?: readonly Evidence[];
  readonly rewrites?: readonly Rewrite[];
  /** Replaces the check's message where the words depend on the case. */
  readonly message?: string;
  readonly title?: string;
  readonly parts?: StepParts;
};

/** One piece of advice. */
export type Check = {
  /** `family/name`, the path of its file. */
  readonly id: string;
  readonly family: Family;
  /** One kind sentence of at most 25 words: what the customer may hear. */
  readonly message: string;
  /** The article, study or guide it rests on. */
  readonly source: string;
  /** Gives way to a check of wording that marks the same words (from dismissive to canned): that one can name what it found. */
  readonly yields?: true;
  /** Pure; sees the parsed draft and the reading of the whole case. */
  find(draft: Draft, reading: Reading): readonly Finding[];
};

/**
 * What a check must and must not flag, beside the check. `[[ ]]` in a flag's draft marks the words at fault (absences have
 * none); `rewrite` is the whole reply after its first rewrite. `customer` and `channel` are given where they matter.
 */
export type Examples = {
  readonly flags: readonly Example[];
  readonly passes: readonly Example[];
};
export type Example = {
  readonly draft: string;
  readonly customer?: string;
  readonly name?: string;
  readonly channel?: 'email' | 'chat' | 'dm' | 'public';
  readonly severity?: Severity;
  readonly rewrite?: string;
};
