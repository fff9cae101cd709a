import type { Draft, Sentence } from '../draft';
import { contentStems } from '../customer/stems';
import { type Plain, remembered, rememberedOf } from '../plain';
import type { CustomerRecord, StepStatus } from '../review';
import { type Act, actsOf } from './acts';
import { type Ask, asksOf } from './asks';
import { flatOf } from './flat';
import { AHEAD } from './words';

export type ActIn = Act & { readonly sentence: Sentence };
export type AskIn = Ask & { readonly sentence: Sentence };

/** All that the body of a draft says about what was, is being and will be done, and by whom. */
export type Moves = { readonly acts: readonly ActIn[]; readonly asks: readonly AskIn[] };

// A courtesy may carry on into a question: "Thanks for writing 🙂 Which size do you need?"
const goesOn = remembered((sentence) => /[?\u{1F300}-\u{1FAFF}]/u.test(sentence.source));

/** The moves of a draft's body and lists, in reading order; events and finished acts only where they bear on what `customer` wrote of. */
export function movesOf(draft: Draft, customer: CustomerRecord): Moves {
  const last = lastMoves.get(draft);
  if (last?.customer === customer) return last.moves;
  const moves = allMoves(draft, customer);
  lastMoves.set(draft, { customer, moves });
  return moves;
}

const lastMoves = new WeakMap<Draft, { readonly customer: CustomerRecord; readonly moves: Moves }>();

function allMoves(draft: Draft, customer: CustomerRecord): Moves {
  const acts: ActIn[] = [];
  const asks: AskIn[] = [];
  for (const sentence of draft.sentences) {
    const { zone, plain } = sentence;
    if (zone !== 'body' && zone !== 'list' && !(zone === 'courtesy' && goesOn(plain))) continue;
    // Field by field: spreading things of many shapes is several times slower, and this runs over the whole draft at each keystroke.
    for (const { kind, clause, owner, action, time, later } of actsAbout(plain, customer))
      acts.push({ kind, clause, owner, action, time, later, sentence });
    for (const { kind, start, end } of asksOf(plain)) asks.push({ kind, start, end, sentence });
  }
  return { acts, asks };
}

/** Goods and visits that any case can turn on. */
const SERVICE =
  /\b(?:issue|bug|matter|refund\w*|credit\w*|replacement|delivery|order|engineer|technician|visit|appointment|slot|repair|fix|part|label|payment|money|card|invoice|bill|claim|case|ticket|cheque|code|email|letter|call|text|driver|courier|van|service|account|update|release|version|reply|answer|decision|result\w*|fitter|plumber|electrician|crew|surveyor|you|your)\b/;
const POINTS_BACK = /^(?:and |but |so |then |yes |no )*(?:it|that|this|he|she|they|both|these|those|new|one)\b/;

const rootsOf = rememberedOf(({ content, problem }: CustomerRecord) => new Set([...content, ...problem]));

type Bearing = { customer: CustomerRecord | null; acts: readonly Act[] };
const lastBearing = remembered((): Bearing => ({ customer: null, acts: [] }));

/** The acts of a sentence without events and finished acts that have nothing to do with what the customer wrote of. */
function actsAbout(sentence: Plain, customer: CustomerRecord): readonly Act[] {
  const last = lastBearing(sentence);
  if (last.customer !== customer) {
    last.customer = customer;
    last.acts = actsOf(sentence).filter((act) => bearsOn(act, sentence, customer));
  }
  return last.acts;
}

function bearsOn({ kind, owner, clause }: Act, sentence: Plain, customer: CustomerRecord): boolean {
  if (!customer.known || (kind !== 'event' && kind !== 'done') || (owner && !owner.weak)) return true;
  const text = flatOf(sentence).slice(clause.start, clause.end);
  return (
    SERVICE.test(text) ||
    POINTS_BACK.test(text) ||
    text.split(' ').length <= 4 ||
    contentStems(text.split(/[^a-z0-9']+/)).some((stem) => rootsOf(customer).has(stem))
  );
}

/** What the steps of a draft amount to, before it is asked whether one is due. */
export type Clearest = {
  readonly status: Exclude<StepStatus, 'n/a'>;
  /** The move that decided; null at `none`. */
  readonly act: ActIn | null;
  readonly ask: AskIn | null;
};

const isClear = ({ kind, time, action }: ActIn) =>
  time !== null &&
  (time.kind === 'bound' ||
    time.kind === 'event' ||
    (time.kind === 'now' && !action.weak && (kind === 'promise' || kind === 'event')));

const CLEAR_ASKS: ReadonlySet<AskIn['kind']> = new Set(['question', 'request', 'contact', 'offer', 'back']);

/** Reads the clearest step of a draft. `trouble`: the customer reports that something went wrong, so steps alone may not end it. */
export function clearestOf({ acts, asks }: Moves, trouble: boolean): Clearest {
  const by = (status: Clearest['status'], act: ActIn | null, ask: AskIn | null = null): Clearest => ({
    status,
    act,
    ask,
  });
  const timed =
    acts.find((act) => (act.kind === 'promise' || act.kind === 'event' || act.kind === 'doing') && isClear(act)) ??
    acts.find(
      (act) =>
        act.kind === 'passed' &&
        act.time?.kind === 'bound' &&
        AHEAD.test(flatOf(act.sentence.plain).slice(act.time.start)) &&
        act.time.start > act.action.end &&
        !/^(?:today|this)/.test(flatOf(act.sentence.plain).slice(act.time.start)),
    );
  if (timed) return by('clear', timed);
  const asked = asks.find(({ kind }) => CLEAR_ASKS.has(kind));
  if (asked) return by('clear', null, asked);
  const open = acts.find(({ kind }) => kind === 'promise' || kind === 'doing' || kind === 'passed');
  const done = acts.find(({ kind }) => kind === 'done');
  if (done && !open) return by(!done.later || isClear(done) ? 'clear' : 'vague', done);
  const firm = acts.find(({ kind, action }) => kind === 'promise' && !action.weak) ?? open;
  if (firm) return by('vague', firm);
  const steps = asks.find(({ kind }) => kind === 'steps');
  if (steps) return by(trouble ? 'vague' : 'clear', null, steps);
  const hope = acts.find(({ kind }) => kind === 'hope');
  if (hope) return by('vague', hope);
  const wait = asks.find(({ kind }) => kind === 'wait');
  return wait ? by('vague', null, wait) : by('none', null);
}
