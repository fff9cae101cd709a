import type { Draft, Sentence } from '../engine/draft';
import type { Plain } from '../engine/plain';
import type { Reading } from '../engine/reading';
import type { CustomerRecord, Due } from '../engine/review';
import {
  acknowledging,
  acknowledgingSignals,
  caseSignals,
  messageSignals,
  type Numbers,
  spotOf,
  spotSignals,
} from './case-signals';
import { type Context, contextOf, signalsOf } from './features';
import type { Place } from './place';
import { chanceOf, type Linear, scoreFrom, sumOf } from './linear';

/**
 * What is asked of a case. Of the customer's message: is acknowledgement due at all (`some`), is it due in full (`full`). Of each
 * sentence of the reply: does it acknowledge (`acknowledges`), does it name what happened (`specific`). Of the whole: is a next
 * step due (`expects`), is one due that is vague or absent (`open`).
 */
export const heads = ['some', 'full', 'acknowledges', 'specific', 'expects', 'open'] as const;
export type Head = (typeof heads)[number];
/** A model of a case weighs its own score together with the rules' verdict: `agreed` is added where they say yes. */
export type CaseModel = Readonly<Record<Head, Linear & { readonly agreed: number }>>;

/** What the rules alone answer. */
export const verdictsOf = ({
  acknowledgement: { due, level },
  nextStep,
}: Reading): Readonly<Record<Head, boolean>> => ({
  some: due !== 'none',
  full: due === 'full',
  acknowledges: level >= 1,
  specific: level === 2,
  expects: nextStep.due,
  open: nextStep.due && nextStep.clearest.status !== 'clear',
});

/** What the models say of a case. */
export type Opinion = {
  readonly due: Due;
  readonly level: 0 | 1 | 2;
  /** The sentence that acknowledges best; null at level 0. */
  readonly sentence: Sentence | null;
  readonly expects: boolean;
  /** Probabilities that acknowledgement is due in full and not specific, and that a step is due and not clear. */
  readonly lacksWord: number;
  readonly lacksStep: number;
};

type Scored = { readonly signals: object; readonly isBest: boolean; readonly scores: readonly [number, number] };
type Summed = { readonly expects: number; readonly open: number; readonly count: number };
type Message = { readonly some: number; readonly full: number; readonly step: Summed };

/** A reader of whole cases. It keeps what it found in a message and in a sentence for as long as these stay the same. */
export function createCaseReader(model: CaseModel): (draft: Draft, reading: Reading) => Opinion {
  const messages = new WeakMap<CustomerRecord, Map<Due, Message>>();
  const scored = new WeakMap<Plain, Scored>();
  const summed = new WeakMap<Plain, Summed[]>();

  /** The probability of a yes, from a score and the rules' verdict. */
  const weighed = (head: Head, verdicts: Readonly<Record<Head, boolean>>, score: number): number =>
    chanceOf(model[head], score, verdicts[head] ? model[head].agreed : 0);
  const summedOf = (numbers: Numbers): Summed => ({
    expects: sumOf(model.expects, numbers),
    open: sumOf(model.open, numbers),
    count: numbers.length,
  });

  function messageOf(reading: Reading): Message {
    const { customer, acknowledgement } = reading;
    const verdicts = verdictsOf(reading);
    const known = messages.get(customer) ?? new Map<Due, Message>();
    messages.set(customer, known);
    let message = known.get(acknowledgement.due);
    if (!message) {
      const numbers = messageSignals(reading);
      const chance = (head: Head) =>
        weighed(head, verdicts, scoreFrom(model[head], sumOf(model[head], numbers), numbers.length));
      message = { some: chance('some'), full: chance('full'), step: summedOf(numbers) };
      known.set(acknowledgement.due, message);
    }
    return message;
  }

  function scoresOf(sentence: Sentence, place: Place, context: Context, isBest: boolean): Scored['scores'] {
    const signals = signalsOf(sentence, place, context);
    let known = scored.get(sentence.plain);
    if (known?.signals !== signals || known.isBest !== isBest) {
      const numbers = acknowledgingSignals(sentence, place, context, isBest);
      const score = (head: Head) => scoreFrom(model[head], sumOf(model[head], numbers), numbers.length);
      known = { signals, isBest, scores: [score('acknowledges'), score('specific')] };
      scored.set(sentence.plain, known);
    }
    return known.scores;
  }

  function sumsOf(plain: Plain, spot: number): Summed {
    const sums = summed.get(plain) ?? [];
    summed.set(plain, sums);
    sums[spot] ??= summedOf(spotSignals(plain, spot));
    return sums[spot];
  }

  return (draft, reading) => {
    const message = messageOf(reading);
    const context = contextOf(reading);
    let [acknowledges, specific] = [-9, -9];
    let best: Sentence | null = null;
    for (const { sentence, place } of acknowledging(draft)) {
      const isBest = reading.acknowledgement.sentence?.index === sentence.index;
      const [one, two] = scoresOf(sentence, place, context, isBest);
      if (one + two > acknowledges + specific) best = sentence;
      acknowledges = Math.max(acknowledges, one);
      specific = Math.max(specific, two);
    }
    const facts = summedOf(caseSignals(draft, reading));
    let [expects, open] = [facts.expects + message.step.expects, facts.open + message.step.open];
    let count = facts.count + message.step.count;
    for (const [i, { plain }] of draft.body.entries()) {
      const sums = sumsOf(plain, spotOf(i, draft.body.length));
      expects += sums.expects;
      open += sums.open;
      count += sums.count;
    }
    const verdicts = verdictsOf(reading);
    const names = weighed('specific', verdicts, specific);
    const level = names > 0.5 ? 2 : weighed('acknowledges', verdicts, acknowledges) > 0.5 ? 1 : 0;
    return {
      due: message.full > 0.5 ? 'full' : message.some > 0.5 ? 'light' : 'none',
      level,
      sentence: level ? best : null,
      expects: weighed('expects', verdicts, scoreFrom(model.expects, expects, count)) > 0.5,
      lacksWord: message.full * (1 - names),
      lacksStep: weighed('open', verdicts, scoreFrom(model.open, open, count)),
    };
  };
}
