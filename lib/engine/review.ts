import type { Span } from './span';

/** Where the reply will be read. `unknown` where the host cannot tell. */
export type Channel = 'email' | 'chat' | 'dm' | 'public' | 'unknown';

/** What the conversation holds beside the draft. All of it stays in memory. */
export type Thread = {
  /** The customer's latest message as plain text; null where none could be read. */
  readonly customer: string | null;
  /** The customer's name as the tool shows it; null where unknown. */
  readonly name: string | null;
  readonly channel: Channel;
  /** `later` where an agent has already replied in view. */
  readonly turn: 'first' | 'later';
  /** Earlier messages of agents in view, oldest first; empty where none. */
  readonly earlier: readonly string[];
};

export type Family =
  | 'dismissive'
  | 'blame'
  | 'acknowledgement'
  | 'next-step'
  | 'question'
  | 'name'
  | 'canned'
  | 'jargon'
  | 'apology'
  | 'safety'
  | 'placeholder'
  | 'commitment'
  | 'form'
  | 'channel';

/** `strong` and `advice` are marked and counted; `note` is only listed. */
export type Severity = 'strong' | 'advice' | 'note';

/**
 * Words offered in place of a stretch of the draft. `text` may hold slots such as `[[day]]`.
 * An empty `span` is an insertion, an empty `text` leaves the words out.
 */
export type Rewrite = {
  readonly span: Span;
  readonly text: string;
  /** Said before the rewrite where it only holds on a condition, e.g. "If you have passed it on:". */
  readonly condition?: string;
  /** Words that may be added at an offset of `text`, offered as a switch that is off. */
  readonly optional?: { readonly at: number; readonly words: string };
};

/** Words of the customer that call for a hint, as a span of `Thread.customer`. */
export type Evidence = { readonly of: 'draft' | 'customer'; readonly span: Span; readonly quote: string };

/** The three parts of a next step, with the agent's own words where there are any. */
export type StepParts = {
  readonly owner: StepPart;
  readonly action: StepPart;
  readonly time: StepPart;
};
export type StepPart = { readonly state: 'there' | 'open' | 'missing'; readonly words: string };

/** One piece of advice about the draft. */
export type Hint = {
  /** Id of the check, `family/name`. */
  readonly check: string;
  readonly family: Family;
  readonly severity: Severity;
  /** The words it is about; null where something is absent. */
  readonly span: Span | null;
  /** Where an absent sentence would go, as an offset of the draft; null where `span` is not. */
  readonly place: number | null;
  /** Heading of the popover: the need in a few words ("A line for Priya before the fix"); null: the quoted span serves. */
  readonly title: string | null;
  /** One kind sentence of at most 25 words: what the customer may hear. */
  readonly message: string;
  /** Where the advice comes from, in short. */
  readonly source: string;
  readonly evidence: readonly Evidence[];
  /** At most two, the shorter first. */
  readonly rewrites: readonly Rewrite[];
  /** Only on next-step hints. */
  readonly parts?: StepParts;
};

export type Feeling =
  | 'anger'
  | 'frustration'
  | 'disappointment'
  | 'worry'
  | 'confusion'
  | 'sadness'
  | 'embarrassment'
  | 'fatigue';

export type Stake = 'money' | 'deadline' | 'safety' | 'access' | 'data' | 'work';
export type Threat = 'leaving' | 'chargeback' | 'legal' | 'post' | 'regulator';

/** A stretch of the customer's message. */
export type Said = { readonly quote: string; readonly span: Span };

/** What the customer brings, read from their latest message (checks.md, section 2). */
export type CustomerRecord = {
  /** False where no message could be read; every other field is then empty. */
  readonly known: boolean;
  readonly intensity: 0 | 1 | 2 | 3;
  readonly feelings: readonly (Said & { readonly feeling: Feeling })[];
  /** Anchors: roots of the words that say what went wrong. */
  readonly problem: readonly string[];
  /** Roots of all words of the message that carry content. */
  readonly content: readonly string[];
  /** The clauses that say what went wrong, in the customer's words. */
  readonly wentWrong: readonly Said[];
  readonly questions: readonly Said[];
  readonly waiting: Said | null;
  readonly repeat: Said | null;
  readonly stakes: readonly (Said & { readonly stake: Stake })[];
  readonly threats: readonly (Said & { readonly threat: Threat })[];
  readonly vulnerable: Said | null;
  /** The sentence that argues for a wish (a refund with a reason), null where none does. */
  readonly wish: Said | null;
  readonly closing: boolean;
  readonly praise: boolean;
  readonly neutralAsk: boolean;
  readonly name: string | null;
};

export type Due = 'none' | 'light' | 'full';
export type StepStatus = 'clear' | 'vague' | 'none' | 'n/a';

/** A row of the whole-reply checklist, in fixed order. */
export type Row = {
  readonly row: 'acknowledged' | 'wording' | 'questions' | 'next-step' | 'details';
  /** `rests`: not due here. */
  readonly state: 'met' | 'part' | 'open' | 'rests';
  /** One line of at most about ten words. */
  readonly summary: string;
  /** Index in `hints` of the first hint it stands for; null where none. */
  readonly hint: number | null;
};

/** All that the engine says of one draft. Same draft and thread, same review. */
export type Review = {
  /** Ordered by place in the draft, absences at the place where the sentence would go; none overlap. Notes are among them. */
  readonly hints: readonly Hint[];
  readonly customer: CustomerRecord;
  readonly acknowledgement: {
    readonly due: Due;
    readonly level: 0 | 1 | 2 /** Why it is due, in a few words. */;
    readonly reason: string;
  };
  readonly nextStep: { readonly due: boolean; readonly status: StepStatus };
  readonly checklist: readonly Row[];
  /** False where the draft is in another language: then there are no hints. */
  readonly english: boolean;
};
