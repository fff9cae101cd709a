import type { Finding } from '../engine/check';
import type { Draft, Hit } from '../engine/draft';
import {
  complains,
  isConceded,
  isConditional,
  isDenied,
  isPitied,
  isReported,
  ownsUp,
  raised,
  regretsBefore,
} from '../engine/guards';
import { patterns } from '../engine/patterns';
import { keepsFacts } from '../engine/rewrite';
import type { Reading } from '../engine/reading';
import type { Rewrite, Severity } from '../engine/review';
import type { Span } from '../engine/span';
import { knowsLess } from '../stance/knows-less';
import { trainedReader } from '../stance/model';

/** One way of making a move: how it is worded, how grave it is, and where it hurts. */
export type Construction = {
  readonly wordings: readonly RegExp[];
  /** What it weighs for a customer who is not upset; the check's own weight where left out. */
  readonly severity?: Severity;
  /**
   * Only in answer to something that went wrong: to a neutral question the same words are a fact. Where the message is not in
   * view, `assumed` takes it for a complaint; `seen` stays silent.
   */
  readonly complaint?: 'seen' | 'assumed';
  /** Only a note to a customer who shows no upset: there it may answer a plain question. */
  readonly upset?: true;
  /** Only while the reply has owned nothing. */
  readonly unowned?: true;
  /** Only where no apology for what happened stands before it. */
  readonly unregretted?: true;
  /** Guards that do not apply to it. */
  readonly despite?: readonly ('denied' | 'conditional' | 'reported' | 'pitied')[];
  /** Takes a hit back for a reason of its own. */
  readonly unless?: (hit: Hit, draft: Draft, reading: Reading) => boolean;
  /** What to write instead; an empty list where the grammar does not allow any. One that loses or adds a fact is not offered. */
  readonly rewrites?: (hit: Hit, draft: Draft) => readonly Rewrite[];
  readonly message?: string;
};

/** How a check's findings weigh. */
export type Weight = {
  readonly severity: Severity;
  /** Rises to `strong` for an upset customer (intensity 2 and up). */
  readonly rises?: true;
  /** Sinks to `note` for a neutral question. */
  readonly rests?: true;
  /** What to write instead, for constructions that do not say. */
  readonly rewrites?: Construction['rewrites'];
};

/** Makes the `find` of a check from its constructions. The guards of checks.md, section 3, apply to each unless it says otherwise. */
export function moves(
  weight: Weight,
  table: Readonly<Record<string, Construction>>,
): (draft: Draft, reading: Reading) => readonly Finding[] {
  const set = patterns(Object.fromEntries(Object.entries(table).map(([id, one]) => [id, one.wordings])));
  return (draft, reading) => {
    const findings: Finding[] = [];
    for (const hit of draft.find(set)) {
      const one = table[hit.id];
      if (!one || isTakenBack(one, hit, draft, reading)) continue;
      const finding: Finding = {
        span: trimmed(hit.span, draft),
        severity: confirmed(
          severityOf(
            one.upset && reading.customer.intensity === 0 ? 'note' : (one.severity ?? weight.severity),
            weight,
            reading,
          ),
          hit,
          draft,
          reading,
        ),
        rewrites:
          (one.rewrites ?? weight.rewrites)?.(hit, draft).filter((rewrite) =>
            keepsFacts(draft.quote(rewrite.span), rewrite.text),
          ) ?? [],
        ...(one.message ? { message: one.message } : {}),
      };
      findings.push(finding);
    }
    return findings;
  };
}

/** A wording is no more than a note where the trained reader, told of it, does not think the sentence likely to hurt. */
function confirmed(severity: Severity, { sentence }: Hit, draft: Draft, { first }: Reading): Severity {
  if (!first || severity === 'note') return severity;
  return trainedReader().confirms(draft, first, sentence) ? severity : 'note';
}

/** Without the spaces and commas that a pattern took along. */
function trimmed({ start, end }: Span, draft: Draft): Span {
  const said = draft.text.slice(start, end);
  return {
    start: start + (said.length - said.trimStart().length),
    end: end - (said.length - said.replace(/[\s,;:]+$/, '').length),
  };
}

function isTakenBack(one: Construction, hit: Hit, draft: Draft, reading: Reading): boolean {
  const heeds = (guard: 'denied' | 'conditional' | 'reported' | 'pitied') => !one.despite?.includes(guard);
  return (
    (one.complaint && !(reading.customer.known ? complains(reading) : one.complaint === 'assumed')) ||
    (heeds('denied') && isDenied(hit)) ||
    (heeds('conditional') && isConditional(hit)) ||
    (heeds('reported') && isReported(hit)) ||
    (heeds('pitied') && isPitied(hit)) ||
    isConceded(hit, draft) ||
    (one.unowned && ownsUp(draft)) ||
    (one.unregretted && regretsBefore(hit, draft)) ||
    (one.unless?.(hit, draft, reading) ?? false)
  );
}

/** In public and in forums, to somebody who is calm or whose trouble the reply names, two in five known wordings are harmless. */
const isDoubtful = (reading: Reading): boolean => {
  const { due, level } = reading.acknowledgement;
  return reading.customer.known && (due !== 'full' || level === 2) && knowsLess(reading);
};

/** Section 8: how the customer's state and the channel move a severity. */
function severityOf(base: Severity, weight: Weight, reading: Reading): Severity {
  const { customer, thread } = reading;
  if (base === 'note' || (weight.rests && customer.neutralAsk) || isDoubtful(reading.first ?? reading)) return 'note';
  if (weight.rises && (customer.intensity >= 2 || customer.vulnerable)) return 'strong';
  return raised(base, thread.channel === 'public' || customer.intensity === 3 ? 1 : 0);
}
