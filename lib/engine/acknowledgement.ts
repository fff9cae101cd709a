import { actsIn } from './acknowledgement/acts';
import { dueOf } from './acknowledgement/due';
import { speaks } from './acknowledgement/frames';
import { anchorsOf, isGreeting, levelOf } from './acknowledgement/level';
import type { Draft, Sentence } from './draft';
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
  const anchors = anchorsOf(customer);

  let level: 0 | 1 | 2 = 0;
  let best: Sentence | null = null;
  let place = 0;
  for (const [i, line] of lines.entries()) {
    const setting = { before: lines[i - 1] ?? null, after: lines[i + 1] ?? null, place, customer, anchors, due };
    const here = line.zone === 'list' || (line.zone === 'greeting' && !speaks(line.plain)) ? 0 : levelOf(line, setting);
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
    place: (draft.body.find((line) => !isGreeting(line.plain)) ?? null)?.span.start ?? draft.text.length,
  };
}

function isAct(line: Sentence): boolean {
  const acts = actsIn(line.plain);
  return line.zone === 'list' || acts.has('solve') || acts.has('refuse') || acts.has('instruct') || acts.has('ask');
}
