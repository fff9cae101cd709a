import type { Draft, Sentence } from '../engine/draft';
import { type Plain, remembered } from '../engine/plain';
import type { Reading } from '../engine/reading';
import type { Channel, CustomerRecord, Due } from '../engine/review';
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
import { keptAt, type Place } from './place';
import { countsOfMessage, countsTogether } from './counts';
import { type Linear, scoreFrom, sumOf } from './linear';
import { knowsLess } from './knows-less';
import { chanceIn, type Trees } from './trees';

/**
 * What is asked of a case. Of the customer's message: is acknowledgement due at all (`some`), is it due in full (`full`). Of each
 * sentence of the reply: does it acknowledge (`acknowledges`), does it name what happened (`specific`). Of the whole: is a next
 * step due (`expects`), is one due that is vague or absent (`open`).
 */
export const heads = ['some', 'full', 'acknowledges', 'specific', 'expects', 'open'] as const;
export type Head = (typeof heads)[number];
/** A model's score, and how it is weighed in the light of a case's facts. */
export type HeadModel = Linear & { readonly trees: Trees };
export type CaseModel = Readonly<Record<Head, HeadModel>>;

/** Where the models know less, how far the rules' verdict on acknowledgement moves a model's probability: a yes up, a no down. */
const MOVED = 0.1;

/** The score of a reply in which no sentence could acknowledge. */
export const LEAST = -9;

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

/** The scores of a case by each model. */
export type Scores = Readonly<Record<Head, number>>;

const channels: readonly Channel[] = ['public', 'email', 'chat', 'dm'];

/**
 * Facts in whose light every score is weighed: the score of each model, what the rules say, how long the reply is in sentences and
 * words, whether the models know less here, the channel, and what is counted in the reply and in the customer's message.
 */
export const factsOf = (scores: Scores, draft: Pick<Draft, 'body' | 'words'>, reading: Reading): Float64Array => {
  const verdicts = verdictsOf(reading);
  return Float64Array.of(
    ...heads.map((head) => scores[head]),
    ...heads.map((head) => Number(verdicts[head])),
    Math.log1p(draft.body.length),
    Math.log1p(draft.words),
    Number(knowsLess(reading)),
    ...channels.map((channel) => Number(reading.thread.channel === channel)),
    ...countsTogether(draft.body),
    ...countsOfMessage(reading),
  );
};

export type CaseReader = {
  opinion(draft: Draft, reading: Reading): Opinion;
  /** See `factsOf`. */
  facts(draft: Draft, reading: Reading): Float64Array;
};

type Sums = { readonly expects: number; readonly open: number; readonly count: number };
type Message = { readonly some: number; readonly full: number; readonly step: Sums };
type Scored = { signals: object | null; isBest: boolean; scores: readonly [number, number] };
type Case = {
  readonly reading: Reading;
  readonly facts: Float64Array;
  readonly best: Sentence | null;
};

/** A reader of whole cases. It keeps what it found in a message, a sentence and a draft for as long as these stay the same. */
export function createCaseReader(model: CaseModel): CaseReader {
  const messages = new WeakMap<CustomerRecord, Map<Due, Message>>();
  const scored = keptAt((): Scored => ({ signals: null, isBest: false, scores: [LEAST, LEAST] }));
  const summed = remembered((_of: Plain): Sums[] => []);
  const cases = new WeakMap<Draft, Case>();

  const scoreOf = (head: Head, numbers: Numbers) => scoreFrom(model[head], sumOf(model[head], numbers), numbers.length);
  const sumsOf = (numbers: Numbers): Sums => ({
    expects: sumOf(model.expects, numbers),
    open: sumOf(model.open, numbers),
    count: numbers.length,
  });

  function messageOf(reading: Reading): Message {
    const { customer, acknowledgement } = reading;
    const known = messages.get(customer) ?? new Map<Due, Message>();
    messages.set(customer, known);
    let message = known.get(acknowledgement.due);
    if (!message) {
      const numbers = messageSignals(reading);
      message = { some: scoreOf('some', numbers), full: scoreOf('full', numbers), step: sumsOf(numbers) };
      known.set(acknowledgement.due, message);
    }
    return message;
  }

  function scoresOf(sentence: Sentence, place: Place, context: Context, isBest: boolean): Scored['scores'] {
    const signals = signalsOf(sentence, place, context);
    const last = scored(place);
    if (last.signals !== signals || last.isBest !== isBest) {
      const numbers = acknowledgingSignals(sentence, place, context, isBest);
      last.signals = signals;
      last.isBest = isBest;
      last.scores = [scoreOf('acknowledges', numbers), scoreOf('specific', numbers)];
    }
    return last.scores;
  }

  function spotSums(plain: Plain, spot: number): Sums {
    const sums = summed(plain);
    sums[spot] ??= sumsOf(spotSignals(plain, spot));
    return sums[spot];
  }

  function caseOf(draft: Draft, reading: Reading): Case {
    const known = cases.get(draft);
    if (known?.reading === reading) return known;
    const message = messageOf(reading);
    const context = contextOf(reading);
    let [acknowledges, specific] = [LEAST, LEAST];
    let best: Sentence | null = null;
    for (const { sentence, place } of acknowledging(draft)) {
      const isBest = reading.acknowledgement.sentence?.index === sentence.index;
      const [one, two] = scoresOf(sentence, place, context, isBest);
      if (one + two > acknowledges + specific) best = sentence;
      acknowledges = Math.max(acknowledges, one);
      specific = Math.max(specific, two);
    }
    const own = sumsOf(caseSignals(draft, reading));
    let expects = own.expects + message.step.expects;
    let open = own.open + message.step.open;
    let count = own.count + message.step.count;
    for (const [i, { plain }] of draft.body.entries()) {
      const sums = spotSums(plain, spotOf(i, draft.body.length));
      expects += sums.expects;
      open += sums.open;
      count += sums.count;
    }
    const scores: Scores = {
      some: message.some,
      full: message.full,
      acknowledges,
      specific,
      expects: scoreFrom(model.expects, expects, count),
      open: scoreFrom(model.open, open, count),
    };
    const read: Case = { reading, best, facts: factsOf(scores, draft, reading) };
    cases.set(draft, read);
    return read;
  }

  return {
    facts: (draft, reading) => caseOf(draft, reading).facts,
    opinion(draft, reading) {
      const { facts, best } = caseOf(draft, reading);
      const chance = (head: Head) => chanceIn(model[head].trees, facts);
      const verdicts = knowsLess(reading) ? verdictsOf(reading) : null;
      const moved = (head: Head) =>
        verdicts ? Math.max(0, Math.min(1, chance(head) + (verdicts[head] ? MOVED : -MOVED))) : chance(head);
      const [full, specific] = [moved('full'), moved('specific')];
      const level = specific > 0.5 ? 2 : moved('acknowledges') > 0.5 ? 1 : 0;
      return {
        due: full > 0.5 ? 'full' : moved('some') > 0.5 ? 'light' : 'none',
        level,
        sentence: level ? best : null,
        expects: chance('expects') > 0.5,
        lacksWord: full * (1 - specific),
        lacksStep: chance('open'),
      };
    },
  };
}
