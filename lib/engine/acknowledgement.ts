import { actsIn } from './acknowledgement/acts';
import { dueOf } from './acknowledgement/due';
import { speaks } from './acknowledgement/frames';
import { anchorsOf, levelOf, opens, type Setting } from './acknowledgement/level';
import type { Draft, Sentence } from './draft';
import { type Plain, remembered, rememberedOf } from './plain';
import type { Acknowledgement } from './reading';
import type { CustomerRecord, Thread } from './review';

/** Reads whether acknowledgement is due and which level the draft reaches. */
export function readAcknowledgement(draft: Draft, customer: CustomerRecord, thread: Thread): Acknowledgement {
  const lines = draft.sentences.filter(
    (sentence) =>
      sentence.zone === 'body' ||
      sentence.zone === 'list' ||
      sentence.zone === 'greeting' ||
      (sentence.zone === 'courtesy' && speaks(sentence.plain)),
  );
  const refuses = lines.some((line) => actsIn(line.plain).has('refuse'));
  const { due, reason } = dueOf(customer, thread, refuses);
  const anchors = keptAnchors(customer);

  let level: 0 | 1 | 2 = 0;
  let best: Sentence | null = null;
  let place = 0;
  for (const [i, line] of lines.entries()) {
    const setting = { before: lines[i - 1] ?? null, after: lines[i + 1] ?? null, place, customer, anchors, due };
    const silent = line.zone === 'list' || (line.zone === 'greeting' && !speaks(line.plain));
    const here = silent ? 0 : keptLevel(line, setting);
    if (here > level) {
      level = here;
      best = line;
    }
    if (line.zone === 'body') place++;
  }
  const firstAct = lines.find((line) => line.zone !== 'greeting' && line !== best && isAct(line));
  return {
    due,
    reason,
    level,
    sentence: best,
    late: best !== null && firstAct !== undefined && firstAct.index < best.index,
    worth: null,
    place: (draft.body.find((line) => !opens(line.plain)) ?? draft.body[0])?.span.start ?? draft.text.length,
  };
}

const keptAnchors = rememberedOf(anchorsOf);

/** The level a sentence had last, and what of its setting that was read from. */
type Kept = Pick<Setting, 'place' | 'customer' | 'due'> & {
  readonly level: 0 | 1 | 2;
  readonly before: Plain | null;
  readonly beforeZone: Sentence['zone'] | null;
  readonly after: Plain | null;
  readonly afterZone: Sentence['zone'] | null;
};
const lastLevel = remembered((): { kept: Kept | null } => ({ kept: null }));

/** The level of a sentence; read anew only where the sentence, a neighbour, its place or the customer changed. */
function keptLevel(sentence: Sentence, setting: Setting): 0 | 1 | 2 {
  const last = lastLevel(sentence.plain);
  const { place, customer, due } = setting;
  const before = setting.before?.plain ?? null;
  const after = setting.after?.plain ?? null;
  const beforeZone = setting.before?.zone ?? null;
  const afterZone = setting.after?.zone ?? null;
  const { kept } = last;
  if (
    kept &&
    kept.before === before &&
    kept.after === after &&
    kept.beforeZone === beforeZone &&
    kept.afterZone === afterZone &&
    kept.place === place &&
    kept.customer === customer &&
    kept.due === due
  )
    return kept.level;
  const level = levelOf(sentence, setting);
  last.kept = { level, before, beforeZone, after, afterZone, place, customer, due };
  return level;
}

/** True for a sentence that solves, refuses, instructs or asks. */
export function isAct(line: Sentence): boolean {
  const acts = actsIn(line.plain);
  return line.zone === 'list' || acts.has('solve') || acts.has('refuse') || acts.has('instruct') || acts.has('ask');
}
