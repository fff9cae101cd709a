import { type Plain, remembered } from '../plain';
import {
  APPROACHING,
  AUXILIARY,
  BARE_DOING,
  BARE_DONE,
  BARE_NAME,
  DOING,
  GO_ON,
  HUMAN_ACT,
  LET_ME,
  MODAL,
  MOVES,
  PERFECT,
  PERSON,
  SIMPLE_PAST,
  TALK_OF,
  THING_DOES,
  TO_PEOPLE,
  WEAK_OWNER,
  WILL,
  WILL_ALONE,
} from './act-patterns';
import { clausesOf } from './clauses';
import { flatOf } from './flat';
import type { Place } from './orders';
import { type Time, timesOf } from './times';
import {
  DONE,
  DONE_TO_IT,
  HANDED_ON,
  HOPED,
  HOUSE_RULE,
  I_DO,
  LATER,
  MATTER,
  MEET_AGAIN,
  NO_ACT,
  NOT_DONE,
  OF_THINGS,
  PAST,
  THERE_ALREADY,
  SET_FOR,
  TO_COME,
  TOLD,
  AHEAD,
  BACK_AGAIN,
  CAPABLE,
  FEELING_FIRST,
  HABIT,
  WEAK_ACTION,
  WITH_THEM,
  YOU_GET,
  ABOUT_US,
  FELT_FUTURE,
  FUTURE,
  MENDING,
  SETTLED,
} from './words';

/** Something done, doing or to be done on the company's side. The places are of `Plain.text`. */
export type Act = {
  /**
   * `promise` an act to come; `event` something that will happen to the customer; `done` an act finished; `passed` handed on or noted;
   * `doing` under way ("we are looking into it"); `hope` a wish, a hedge or a maybe.
   */
  readonly kind: 'promise' | 'event' | 'done' | 'passed' | 'doing' | 'hope';
  readonly clause: Place;
  /** Who; `weak` for "someone", "the team", "they" and things; null where the sentence names nobody. */
  readonly owner: (Place & { readonly weak: boolean }) | null;
  /** What; `weak` for "look into it", "be in touch". */
  readonly action: Place & { readonly weak: boolean };
  /** When, the firmest of the clause; null where no time is given. */
  readonly time: Time | null;
  /** True for a done act whose effect the customer sees only later (a refund, a parcel). */
  readonly later: boolean;
};

/** True where the words are written as a name is: with a capital, or in a draft without any as the first word. */
function isNamed(sentence: Plain, place: Place): boolean {
  const { start } = sentence.toSource(place.start, place.end);
  const first = sentence.source.charAt(start);
  if (first !== first.toLowerCase()) return start > 0 || !/^[A-Z][a-z]+s\b/.test(sentence.source);
  return place.start === 0 && sentence.source === sentence.source.toLowerCase();
}

/** What was asked of others has been answered: "I called the shop and they told me". */
const ANSWERED =
  /\b(?:they|he|she|who) (?:have |has |had )?(?:told|said|say|says|confirmed|informed|advised|explained|replied)\b/;

const FIRMNESS: Readonly<Record<Time['kind'], number>> = { bound: 0, event: 1, now: 2, vague: 3 };

/** Every act that the sentence reports or promises, clause by clause. */
export const actsOf = remembered((sentence: Plain): readonly Act[] => {
  const text = flatOf(sentence);
  const there = THERE_ALREADY.test(text);
  const answered = ANSWERED.test(text);
  const named = (place: Place) => isNamed(sentence, place);
  return clausesOf(sentence)
    .flatMap((clause) => actsOfClause(text.slice(clause.start, clause.end), clause, timesOf(sentence), there, named))
    .map((act): Act => (act.kind === 'passed' && answered ? { ...act, kind: 'done' } : act))
    .sort((a, b) => a.action.start - b.action.start);
});

type CanAct = (owner: string, place: readonly [number, number] | undefined) => boolean;
type Add = (kind: Act['kind'], match: RegExpExecArray, weak: boolean) => void;

function actsOfClause(
  text: string,
  clause: Place,
  times: readonly Time[],
  there: boolean,
  named: (place: Place) => boolean,
): Act[] {
  if (
    /^(?:and |but |so |or )?(?:if|should you|in case|unless)\b/.test(text) ||
    /\bif (?:you|it|there|that|this|not|so)\b/.test(text)
  )
    return [];
  const acts: Act[] = [];
  const within = times
    .filter((one) => one.start < clause.end && clause.start < one.end)
    .sort((a, b) => FIRMNESS[a.kind] - FIRMNESS[b.kind]);
  const time = within[0] ?? null;
  const later = LATER.test(text) && !there;
  const add: Add = (kind, match, weak) => {
    const place = match.indices?.groups?.action;
    if (!place) return;
    const words = trimmed(text, place[0], place[1]);
    const start = words.start + clause.start;
    const end = words.end + clause.start;
    if (acts.some((one) => one.action.start < end && start < one.action.end)) return;
    const who = match.indices?.groups?.owner ?? match.indices?.groups?.name;
    const owner = who && {
      start: who[0] + clause.start,
      end: who[1] + clause.start,
      weak: WEAK_OWNER.test(text.slice(who[0], who[1])),
    };
    const near: Time | null = !time && APPROACHING.test(text.slice(place[0])) ? { kind: 'now', start, end } : time;
    acts.push({
      kind,
      clause,
      owner: owner ?? null,
      action: { start, end, weak },
      time: near,
      later: kind === 'done' && later,
    });
  };
  const canAct: CanAct = (owner, place) =>
    PERSON.test(owner) ||
    (place !== undefined &&
      BARE_NAME.test(owner) &&
      named({ start: place[0] + clause.start, end: place[1] + clause.start }));
  promises(text, time, add, canAct);
  const first = acts[0];
  if (first)
    for (const match of text.matchAll(GO_ON)) add(first.kind, match, WEAK_ACTION.test(match.groups?.action ?? ''));
  for (const match of /ing\b|\bon (?:it|the|to)\b|\bin (?:contact|touch)\b/.test(text) ? text.matchAll(DOING) : []) {
    const { owner = '', firm } = match.groups ?? {};
    if (/^(?:you|u)$/.test(owner) || EVER.test(text)) continue;
    if (owner && !canAct(owner, match.indices?.groups?.owner) && !(firm && MOVES.test(match.groups?.action ?? '')))
      continue;
    add(firm && (owner === '' || canAct(owner, match.indices?.groups?.owner)) ? 'promise' : 'doing', match, !firm);
  }
  for (const match of text.matchAll(BARE_DOING))
    if (
      !/^looking (?:forward|at (?!(?:this|it|that|into)\b|.*\bnow\b))/.test(match.groups?.action ?? '') &&
      !GERUND.test(text.slice(match.index))
    )
      add('doing', match, true);
  finished(text, time, add);
  if (acts.length === 0) {
    const rest = comes(text, clause, within);
    if (rest) acts.push(rest);
  }
  return acts;
}

/** "I will send it", "someone should call you", "you will hear from us", "let me check". */
function promises(text: string, time: Time | null, add: Add, canAct: CanAct): void {
  for (const match of MODAL.test(text) ? text.matchAll(WILL) : []) {
    const { owner: before = '', modal = '', not, adverbs = '', action = '' } = match.groups ?? {};
    // "We think you will see": the subject is the last pronoun.
    const owner = before.replace(/^.* (i|we|you|they|he|she)$/, '$1');
    const you = /^(?:you|u)$/.test(owner);
    if (
      not ||
      /^no\b|\b(?:nobody|no one|nothing)\b/.test(owner) ||
      /\bno $/.test(text.slice(0, match.indices?.groups?.owner?.[0])) ||
      /^(?:may|might|could)$/.test(modal) ||
      (you ? !YOU_GET.test(action) || /\b(?:need|have) to /.test(adverbs) : NO_ACT.test(action))
    )
      continue;
    if (/\bbe (?:glad|able|here)\b/.test(adverbs + action)) continue;
    if (
      !PERSON.test(owner) &&
      !(HUMAN_ACT.test(action) && canAct(owner, match.indices?.groups?.owner)) &&
      (!THING_DOES.test(action) || (modal === 'should' && !time))
    )
      continue;
    const weak = WEAK_ACTION.test(action);
    if (modal === 'would') {
      if (/^(?:i|we)$/.test(owner) && /(?:like|love|want) to /.test(adverbs) && weak) add('hope', match, true);
      continue;
    }
    const soft = HOPED.test(text) || /try|best/.test(adverbs);
    add(soft && time?.kind !== 'bound' ? 'hope' : 'promise', match, weak);
  }
  for (const match of text.matchAll(WILL_ALONE)) add('promise', match, WEAK_ACTION.test(match.groups?.action ?? ''));
  for (const match of text.matchAll(LET_ME)) {
    const { action = '' } = match.groups ?? {};
    if (!TALK_OF.test(action)) add('promise', match, WEAK_ACTION.test(action) || /^have\b/.test(action));
  }
}

/** What is always being done is no work on this matter. */
const EVER = /\b(?:all the time|always|constantly|continually)\b/;
/** "Running a test can help": the act is the subject, nobody is at it. */
const GERUND = /\b(?:can|may|might|could|will|would|is|means)\b/;
/** What "is being ..." must go on with to be work on the matter. */
const IN_HAND =
  /^(?:looked|reviewed|investigated|processed|handled|worked|dealt|prepared|put|arranged|replaced|considered|rebuilt|done|sent|corrected|taken|made|tested|rolled|restored|moved)\b/;

/** "I have refunded it", "it has been passed on", "your case is being reviewed", "sorted". */
function finished(text: string, time: Time | null, add: Add): void {
  for (const match of AUXILIARY.test(text) ? text.matchAll(PERFECT) : []) {
    const { owner = '', aux = '', between = '', action = '' } = match.groups ?? {};
    if (
      (/^(?:that|which)$/.test(owner) && match.index > 0) ||
      /\bnot\b/.test(between) ||
      /\b(?:not|may|might|could|would)\b/.test(owner)
    )
      continue;
    const own = /^(?:i|we)$/.test(owner);
    if (own && /^(?:am|are|was|were|is)/.test(aux)) continue;
    if (/being/.test(aux + between)) {
      if (IN_HAND.test(action)) add('doing', match, WEAK_ACTION.test(action) || !time);
    } else if (HANDED_ON.test(action) || (own && TOLD.test(action))) {
      if (OF_THINGS.test(action) && !own && !MATTER.test(owner) && !TO_PEOPLE.test(action)) continue;
      if (own || /^(?:he|she|they)$/.test(owner) || !/^(?:have|has|had)$/.test(aux) || /^gone/.test(action))
        add('passed', match, true);
    } else if (
      isDone(text, action) &&
      (own || /^(?:he|she)$/.test(owner) || DONE_TO_IT.test(action)) &&
      !/^(?:was|were|had)$/.test(aux) &&
      (own ||
        /^(?:he|she)$/.test(owner) ||
        /been/.test(aux + between) ||
        // "It's attached" reads as "it has attached" in plain words.
        (/^(?:it|that|this|everything)$/.test(owner) && SETTLED.test(action)) ||
        (/^(?:is|are)/.test(aux) && (/\b(?:now|already|just)\b/.test(between) || SETTLED.test(action))))
    ) {
      add('done', match, false);
    }
  }
  for (const match of text.matchAll(SIMPLE_PAST)) {
    const { action = '' } = match.groups ?? {};
    if (HANDED_ON.test(action) || TOLD.test(action)) add('passed', match, true);
    else if (isDone(text, action)) add('done', match, false);
  }
  for (const there of [BACK_AGAIN, ...WITH_THEM])
    for (const match of text.matchAll(there)) if (!/\bnot\b/.test(text)) add('done', match, false);
  for (const match of text.matchAll(BARE_DONE)) {
    const handed = HANDED_ON.test(match.groups?.action ?? '');
    if (!/\bnot\b/.test(text) && !NOT_DONE.test(text)) add(handed ? 'passed' : 'done', match, handed);
  }
}

const isDone = (text: string, action: string) =>
  DONE.test(action) && !NOT_DONE.test(text) && !/\b(?:every|each|all our)\b/.test(text);

/** A clause that says what will come to the customer and when, without saying who acts; else a hedge. */
function comes(text: string, clause: Place, times: readonly Time[]): Act | null {
  const all = { ...clause, weak: false };
  const facts = HOUSE_RULE.test(text) || FEELING_FIRST.test(text) || /\?/.test(text) || FELT_FUTURE.test(text);
  for (const time of facts ? [] : times) {
    const at = Math.max(0, time.start - clause.start);
    if (
      time.kind !== 'bound' ||
      /^for\b(?! (?:the )?(?:today|tonight|tomorrow|mon|tue|wed|thu|fri|sat|sun))/.test(text.slice(at))
    )
      continue;
    // What counts is the stretch between commas that holds the time: "the page was up to date, fix expected by two".
    const from = text.slice(0, at).lastIndexOf(', ') + 1;
    const stretch = at - from > 8 || from === 0 ? text.slice(from) : text;
    const future = FUTURE.test(stretch) || SET_FOR.test(text.slice(from, at));
    if (
      future ||
      (!PAST.test(stretch) &&
        (TO_COME.test(stretch) || I_DO.test(stretch) || (AHEAD.test(text.slice(at)) && !HABIT.test(stretch))))
    )
      return { kind: 'event', clause, owner: null, action: all, time, later: false };
  }
  if (HOPED.test(text) && !CAPABLE.test(text) && !MEET_AGAIN.test(text) && ABOUT_US.test(text) && MENDING.test(text))
    return { kind: 'hope', clause, owner: null, action: { ...all, weak: true }, time: times[0] ?? null, later: false };
  return null;
}

/** Cuts an action at the words where another clause or the time begins. */
function trimmed(text: string, start: number, end: number): Place {
  const words = text.slice(start, end);
  const cut =
    /[,.;:!?]| (?:and|but|so|which|that is|because|if|when|once|as soon|by|within|in (?:due|the next|\d)|at \d|before|today|tomorrow|tonight|soon|shortly|asap|now|right away|straight away|later|for your)\b/.exec(
      words,
    );
  return { start, end: start + (cut && cut.index > 0 ? cut.index : words.length) };
}
