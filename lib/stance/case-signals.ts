import { framesIn, speaks } from '../engine/acknowledgement/frames';
import type { Draft, Sentence } from '../engine/draft';
import { type Plain, plainOf, rememberedOf } from '../engine/plain';
import type { Reading } from '../engine/reading';
import type { CustomerRecord } from '../engine/review';
import { splitSentences } from '../engine/sentences';
import { type Context, hashed, ownSignals, sharedWith, signalsOf } from './features';
import { aside, type Place, placesOf } from './place';

/** Numbers of signals, as `features.ts` gives them. */
export type Numbers = readonly number[];

const numbersOf = (names: readonly string[]): Numbers => [...new Set(names)].map(hashed);

/** What the rules read in the customer's message. */
const factsOf = rememberedOf(
  (customer: CustomerRecord): Numbers =>
    numbersOf([
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
    ]),
);

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
    `m words ${Math.min(8, Math.floor(count(/\S+/g) / 12))}`,
    `m bangs ${Math.min(2, count(/!/g))}`,
    `m asks ${Math.min(2, count(/\?/g))}`,
    `m capitals ${Math.min(2, count(/\b\p{Lu}{3,}\b/gu))}`,
    `m channel ${thread.channel}`,
    `m due ${acknowledgement.due}`,
  ];
  for (const number of factsOf(customer)) found.add(number);
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
      all.push({ sentence, place: aside(sentence.plain) });
  }
  return all;
}
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
  const own = numbersOf([
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
  return [...factsOf(customer), ...own];
}

/** Where a sentence stands in the reply: 0 alone, 1 first, 2 last, 3 between. */
export const spotOf = (i: number, of: number): number => (of === 1 ? 0 : i === 0 ? 1 : i === of - 1 ? 2 : 3);

/** Signals of one sentence for `expects` and `open`: what it says, and what it says in that spot. */
export function spotSignals(plain: Plain, spot: number): Numbers {
  const numbers: number[] = [];
  for (const { number, group, from, to } of ownSignals(plain)) {
    numbers.push(number);
    if (from >= 0 && from === to && group === 'w') numbers.push(number ^ (spot * 0x9e3));
  }
  return numbers;
}
