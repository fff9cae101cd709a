import { actsIn } from '../engine/acknowledgement/acts';
import { framesIn } from '../engine/acknowledgement/frames';
import type { Draft } from '../engine/draft';
import type { Weigh } from '../engine/engine';
import { type Plain, plainOf } from '../engine/plain';
import type { Reading } from '../engine/reading';
import type { CustomerRecord, Hint, Severity } from '../engine/review';
import { splitSentences } from '../engine/sentences';
import { hashed } from './features';
import { classesOf } from './lexicon';

/** The hints that are judged: those of something absent, where the rules alone speak up too readily. */
export const judged = ['acknowledgement', 'next-step'] as const;
export type Judged = (typeof judged)[number];

/** Number of weights of one family; a power of two. */
export const JUDGE_WEIGHTS = 1 << 15;

/** A trained judge: `tests/corpus/train.ts` makes it. */
export type JudgeModel = Readonly<
  Record<Judged, { readonly weights: Int8Array; readonly scale: number; readonly bias: number }>
>;

/**
 * Scores (log odds that a careful colleague would speak up) below which a hint sinks to a note, and above which a note rises
 * to advice. Chosen on writers held out, precision before recall.
 */
const SINKS_BELOW = 0;
const RISES_ABOVE = 0.3;

/** Talk of programs and settings: forums of volunteers, a register the judge was not trained on. */
const SOFTWARE =
  /\b(?:settings|server|imap|smtp|folder|version \d|v?\d+\.\d+(?:\.\d+)?|linux|ubuntu|windows (?:7|8|10|11)|plugin|add-?on|profile|api|repo|docker|thread)\b/i;

/** Weighs each hint of something absent by a model. It rests in public and where the talk is of software, and with no message in view. */
export function createJudge(model: JudgeModel): Weigh {
  return (draft, reading, hints) => {
    if (rests(reading)) return hints;
    return hints.map((hint) => {
      const family = judged.find((one) => one === hint.family);
      if (!family) return hint;
      const severity = weighed(hint.severity, judgement(model[family], caseSignals(draft, reading, family, hint)));
      return severity === hint.severity ? hint : { ...hint, severity };
    });
  };
}

/** True where the judge has nothing to say. */
export const rests = ({ thread, customer }: Reading): boolean =>
  !customer.known || thread.channel === 'public' || SOFTWARE.test(thread.customer ?? '');

/** A hint's severity once its score is known. */
export function weighed(severity: Severity, score: number): Severity {
  if (severity === 'note') return score > RISES_ABOVE ? 'advice' : 'note';
  return score < SINKS_BELOW ? 'note' : severity;
}

/** The log odds that a hint is worth giving. */
export function judgement({ weights, scale, bias }: JudgeModel[Judged], signals: readonly number[]): number {
  let sum = 0;
  for (const signal of signals) sum += weights[signal] ?? 0;
  return bias + (sum * scale) / Math.sqrt(signals.length || 1);
}

const fold = (name: string) => hashed(name) & (JUDGE_WEIGHTS - 1);
const kept = new WeakMap<CustomerRecord, ReadonlySet<number>>();

/** What the customer's message says, in words, pairs and classes; worked out once a message. */
function customerSignals({ thread, customer }: Reading): ReadonlySet<number> {
  let signals = kept.get(customer);
  if (!signals) {
    const message = thread.customer ?? '';
    const found = new Set<number>();
    for (const { start, end } of splitSentences(message)) {
      const { words } = plainOf(message.slice(start, end));
      for (const [i, word] of words.entries()) {
        found.add(fold(`cw ${word}`));
        found.add(fold(`cb ${words[i - 1] ?? '^'} ${word}`));
        for (const number of classesOf(word)) found.add(fold(`cc ${number}`));
      }
    }
    found.add(fold(`cl ${Math.min(6, Math.floor(message.split(/\s+/).length / 15))}`));
    found.add(fold(`c! ${(message.match(/!/g)?.length ?? 0) > 1}`));
    signals = found;
    kept.set(customer, signals);
  }
  return signals;
}

/** All signals of a case for one family's hint: the customer's, the engine's reading, the reply's first and last sentences. */
export function caseSignals(
  draft: Draft,
  reading: Reading,
  family: Judged,
  hint: Pick<Hint, 'check' | 'severity'> | null,
): readonly number[] {
  const signals = new Set(customerSignals(reading));
  const add = (name: string) => signals.add(fold(name));
  const {
    customer,
    acknowledgement: { due, level, late },
    nextStep,
  } = reading;
  const parts = [nextStep.parts.owner, nextStep.parts.action, nextStep.parts.time]
    .map((part) => part.state[0])
    .join('');
  for (const fact of [
    `due ${due}`,
    `level ${level}`,
    `mood ${customer.intensity}`,
    `due ${due} level ${level}`,
    `due ${due} level ${level} mood ${customer.intensity}`,
    `late ${late}`,
    `ask ${customer.neutralAsk} closing ${customer.closing}`,
    `feelings ${customer.feelings.length}`,
    `problem ${Math.min(3, customer.problem.length)}`,
    `waits ${customer.waiting !== null} again ${customer.repeat !== null}`,
    `stakes ${customer.stakes.length}`,
    `asks ${customer.questions.length}`,
    `channel ${reading.thread.channel}`,
    `step ${nextStep.due} ${nextStep.status}`,
    `parts ${parts}`,
    `hint ${hint?.check} ${hint?.severity}`,
    `words ${Math.min(6, Math.floor(draft.words / 15))}`,
  ]) {
    add(`r ${fact}`);
    add(`r ${fact} ${family} ${level}`);
  }
  const { body } = draft;
  for (const [i, { plain }] of body.entries()) {
    for (const { kind } of framesIn(plain)) add(`f ${kind} ${Math.min(i, 2)}`);
    if (i < 2) said(plain, String(i), add);
    if (i >= body.length - 2) said(plain, 'end', add);
  }
  return [...signals];
}

function said(sentence: Plain, where: string, add: (name: string) => void): void {
  for (const act of actsIn(sentence)) add(`a ${act} ${where}`);
  for (const [i, word] of sentence.words.entries()) {
    add(`w ${where} ${word}`);
    if (where === '0' && i > 0) add(`b ${sentence.words[i - 1]} ${word}`);
    for (const number of classesOf(word)) add(`k ${where} ${number}`);
  }
}
