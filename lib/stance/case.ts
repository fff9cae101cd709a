import { isAct } from '../engine/acknowledgement';
import type { Draft, Sentence } from '../engine/draft';
import type { SecondReading } from '../engine/engine';
import { framesIn, speaks } from '../engine/acknowledgement/frames';
import { type Plain, plainOf } from '../engine/plain';
import type { Reading } from '../engine/reading';
import type { CustomerRecord, Due } from '../engine/review';
import { splitSentences } from '../engine/sentences';
import { type Context, contextOf, hashed, ownSignals, type Place, placesOf, sharedWith, signalsOf } from './features';
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

type Numbers = readonly number[];

const numbersOf = (names: readonly string[]): Numbers => [...new Set(names)].map(hashed);

/** What the rules read in the customer's message, as names. */
const factsOf = (customer: CustomerRecord): readonly string[] => [
  `r mood ${customer.intensity}`,
  `r problem ${Math.min(3, customer.problem.length)}`,
  `r waits ${customer.waiting !== null}`,
  `r again ${customer.repeat !== null}`,
  `r stakes ${Math.min(2, customer.stakes.length)}`,
  `r threats ${customer.threats.length > 0}`,
  `r hardship ${customer.vulnerable !== null}`,
  `r closing ${customer.closing}`,
  `r praise ${customer.praise}`,
  `r ask ${customer.neutralAsk}`,
  `r questions ${Math.min(3, customer.questions.length)}`,
  `r feelings ${Math.min(3, customer.feelings.length)}`,
  ...customer.feelings.map(({ feeling }) => `r feels ${feeling}`),
];

/** Signals of the customer's message and of what the rules read in it. */
export function messageSignals({ thread, customer, acknowledgement }: Reading): Numbers {
  const message = thread.customer ?? '';
  const spans = splitSentences(message);
  const found = new Set<number>();
  for (const [i, { start, end }] of spans.entries()) {
    const plain = plainOf(message.slice(start, end));
    for (const { number } of ownSignals(plain)) found.add(number);
    for (const word of plain.words) {
      if (i === 0) found.add(hashed(`m first ${word}`));
      if (i === spans.length - 1) found.add(hashed(`m last ${word}`));
    }
  }
  const count = (pattern: RegExp) => message.match(pattern)?.length ?? 0;
  const names = [
    ...factsOf(customer),
    `m words ${Math.min(8, Math.floor(count(/\S+/g) / 12))}`,
    `m bangs ${Math.min(2, count(/!/g))}`,
    `m asks ${Math.min(2, count(/\?/g))}`,
    `m capitals ${Math.min(2, count(/\b\p{Lu}{3,}\b/gu))}`,
    `m channel ${thread.channel}`,
    `m due ${acknowledgement.due}`,
  ];
  for (const name of names) found.add(hashed(name));
  return [...found];
}

/** Sentences in which an acknowledgement may stand, each with its place; greetings and courtesies have none among the body's. */
export function acknowledging(draft: Draft): readonly { readonly sentence: Sentence; readonly place: Place }[] {
  const places = placesOf(draft);
  const all: { readonly sentence: Sentence; readonly place: Place }[] = [];
  let i = 0;
  for (const sentence of draft.sentences) {
    const { zone } = sentence;
    if (zone === 'body' || zone === 'list') all.push({ sentence, place: places[i++] as Place });
    else if ((zone === 'courtesy' || zone === 'greeting') && speaks(sentence.plain))
      all.push({ sentence, place: aside });
  }
  return all;
}
const aside: Place = {
  first: false,
  last: false,
  of: 0,
  regretBefore: false,
  regretAfter: false,
  helpAfter: false,
  before: null,
  after: null,
};

/** Signals of one sentence for `acknowledges` and `specific`. */
export function acknowledgingSignals(sentence: Sentence, place: Place, context: Context, isBest: boolean): Numbers {
  const { shared, problem } = sharedWith(sentence, context);
  const kinds = new Set(framesIn(sentence.plain).map(({ kind }) => kind));
  const names = [...kinds].flatMap((kind) => [`a ${kind} ${Math.min(2, shared)}`, `a ${kind} problem ${problem > 0}`]);
  if (!kinds.size) names.push(`a bare ${Math.min(2, shared)}`);
  names.push(`a rules ${isBest ? context.acknowledged : 'other'}`);
  return [...signalsOf(sentence, place, context).map(({ number }) => number), ...numbersOf(names)];
}

/** Facts of the whole case, as the rules read both sides, for `expects` and `open`. */
export function caseSignals(draft: Draft, { customer, acknowledgement, nextStep, thread }: Reading): Numbers {
  const { parts, clearest, status, due, dated } = nextStep;
  const move = `${clearest.status} ${clearest.act?.kind} ${clearest.ask?.kind}`;
  return numbersOf([
    ...factsOf(customer),
    `s due ${acknowledgement.due} ${acknowledgement.level}`,
    `s step ${due} ${status}`,
    `s move ${move}`,
    `s move ${due} ${move} ${thread.channel}`,
    `s parts ${parts.owner.state} ${parts.action.state} ${parts.time.state}`,
    `s mood ${customer.intensity} ${status}`,
    `s channel ${thread.channel}`,
    `s dated ${dated} ${status}`,
    `s words ${Math.min(8, Math.floor(draft.words / 12))}`,
    `s sentences ${Math.min(8, draft.body.length)}`,
  ]);
}

/** Where a sentence stands in the reply: 0 alone, 1 first, 2 last, 3 between. */
export const spotOf = (i: number, of: number): number => (of === 1 ? 0 : i === 0 ? 1 : i === of - 1 ? 2 : 3);

/** Signals of one sentence for `expects` and `open`: what it says, and what it says in that spot. */
export const spotSignals = (plain: Plain, spot: number): Numbers =>
  ownSignals(plain).flatMap(({ number, group, from, to }) =>
    from >= 0 && from === to && group === 'w' ? [number, number ^ (spot * 0x9e3)] : [number],
  );

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

/** Talk of programs and settings, as in forums of volunteers. */
const SOFTWARE =
  /\b(?:settings|server|imap|smtp|folder|version \d|v?\d+\.\d+(?:\.\d+)?|linux|ubuntu|windows (?:7|8|10|11)|plugin|add-?on|profile|api|repo|docker|thread)\b/i;

/**
 * True where the models know less than the rules: in public, and where the talk is of software. There the rules' verdicts stand,
 * and the models may only doubt a hint.
 */
export const knowsLess = ({ thread }: Pick<Reading, 'thread'>): boolean =>
  thread.channel === 'public' || SOFTWARE.test(thread.customer ?? '');
/** Below this probability a hint of the rules is doubted. */
const DOUBTED = 0.2;
const doubt = (worth: number): number | null => (worth < DOUBTED ? worth : null);

const ranks: readonly Due[] = ['none', 'light', 'full'];

/**
 * Reads a case again with the trained models in place of the rules' verdicts. It has no say where the customer's message is not
 * known; and where earlier answers stand in the thread, which it does not read, it never asks for more acknowledgement than the
 * rules do.
 */
export function createSecondReading(read: (draft: Draft, reading: Reading) => Opinion): SecondReading {
  return (draft, reading) => {
    const { customer, acknowledgement, nextStep, thread } = reading;
    if (!customer.known) return reading;
    const opinion = read(draft, reading);
    const { level, expects, lacksWord, lacksStep } = opinion;
    if (knowsLess(reading))
      return {
        ...reading,
        first: reading,
        acknowledgement: { ...acknowledgement, worth: doubt(lacksWord) },
        nextStep: { ...nextStep, worth: doubt(lacksStep) },
      };
    const isBounded = thread.earlier.length > 0 && ranks.indexOf(acknowledgement.due) < ranks.indexOf(opinion.due);
    const due = isBounded ? acknowledgement.due : opinion.due;
    const agrees = level === acknowledgement.level;
    const sentence = agrees ? acknowledgement.sentence : opinion.sentence;
    const { status } = nextStep.clearest;
    return {
      ...reading,
      first: reading,
      acknowledgement: {
        ...acknowledgement,
        due,
        level,
        sentence,
        reason: due === 'none' ? '' : acknowledgement.reason || 'They report a problem',
        late: agrees
          ? acknowledgement.late
          : sentence !== null && draft.body.some((line) => line.index < sentence.index && isAct(line)),
        worth: isBounded && due !== 'full' ? 0 : lacksWord,
      },
      nextStep: {
        ...nextStep,
        due: expects,
        status: !expects ? 'n/a' : lacksStep < 0.5 ? 'clear' : status === 'clear' ? 'vague' : status,
        worth: lacksStep,
      },
    };
  };
}
