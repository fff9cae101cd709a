import type { Draft, Sentence } from '../draft';
import type { StepStatus } from '../review';
import { type Act, actsOf } from './acts';
import { type Ask, asksOf } from './asks';

export type ActIn = Act & { readonly sentence: Sentence };
export type AskIn = Ask & { readonly sentence: Sentence };

/** All that the body of a draft says about what was, is being and will be done, and by whom. */
export type Moves = { readonly acts: readonly ActIn[]; readonly asks: readonly AskIn[] };

/** The moves of a draft's body and lists, in reading order. */
export function movesOf(draft: Draft): Moves {
  const acts: ActIn[] = [];
  const asks: AskIn[] = [];
  for (const sentence of draft.body) {
    for (const act of actsOf(sentence.plain)) acts.push({ ...act, sentence });
    for (const ask of asksOf(sentence.plain)) asks.push({ ...ask, sentence });
  }
  return { acts, asks };
}

/** What the steps of a draft amount to, before it is asked whether one is due. */
export type Clearest = {
  readonly status: Exclude<StepStatus, 'n/a'>;
  /** The move that decided; null at `none`. */
  readonly act: ActIn | null;
  readonly ask: AskIn | null;
};

const isClear = (act: ActIn) =>
  (act.kind === 'promise' || act.kind === 'event' || act.kind === 'done' || act.kind === 'doing') &&
  act.time !== null &&
  (act.time.kind === 'bound' ||
    act.time.kind === 'event' ||
    (act.time.kind === 'now' && !act.action.weak && act.kind !== 'done'));

/** Reads the clearest step of a draft. `howTo`: the customer asked how or what, and reports no trouble of their own. */
export function clearestOf({ acts, asks }: Moves, howTo: boolean): Clearest {
  const timed = acts.find((act) => act.kind !== 'passed' && act.kind !== 'hope' && act.kind !== 'done' && isClear(act));
  if (timed) return { status: 'clear', act: timed, ask: null };
  const asked = asks.find(
    ({ kind }) =>
      kind === 'question' || kind === 'request' || kind === 'contact' || kind === 'offer' || kind === 'back',
  );
  if (asked) return { status: 'clear', act: null, ask: asked };
  const open = acts.find(({ kind }) => kind === 'promise' || kind === 'doing' || kind === 'passed');
  const done = acts.find(({ kind }) => kind === 'done');
  if (done && !open) {
    if (!done.later || isClear(done) || acts.some((act) => act.time?.kind === 'bound'))
      return { status: 'clear', act: done, ask: null };
    return { status: 'vague', act: done, ask: null };
  }
  const firm = acts.find(({ kind, action }) => kind === 'promise' && !action.weak) ?? open;
  if (firm) return { status: 'vague', act: firm, ask: null };
  const steps = asks.find(({ kind }) => kind === 'steps');
  if (steps) return { status: howTo ? 'clear' : 'vague', act: null, ask: steps };
  const hope = acts.find(({ kind, time }) => kind === 'hope' && time !== null);
  if (hope) return { status: 'vague', act: hope, ask: null };
  return { status: 'none', act: null, ask: null };
}
