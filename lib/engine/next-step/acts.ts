import { type Plain, remembered } from '../plain';
import { clausesOf } from './clauses';
import { flatOf } from './flat';
import type { Place } from './orders';
import { type Time, timesOf } from './times';
import {
  DONE,
  HANDED_ON,
  HOPED,
  HOUSE_RULE,
  LATER,
  NO_ACT,
  NOT_DONE,
  PAST,
  THERE_ALREADY,
  SET_FOR,
  TO_COME,
  TOLD,
  AHEAD,
  BACK_AGAIN,
  FEELING_FIRST,
  HABIT,
  WEAK_ACTION,
  YOU_GET,
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

const TEAM =
  '(?:team|teams|department|dept|desk|staff|colleagues?|agents?|representatives?|reps?|specialists?|experts?|advisors?|advisers?|engineers?|technicians?|developers?|devs|executives?|officers?|managers?|management|supervisors?|people|folks|crowd|crew|guys|side|office|unit|group|personnel|associates?|backend|seller|supplier|courier|carrier|airline|contractor|vendor|partner|merchant|driver|plumber|electrician|fitter|nurse|doctor|housekeeping|reception|finance|billing|accounts|warehouse|support|bank|secretary|assistant|member of staff)';
const WEAK_OWNER = new RegExp(
  `^(?:someone|somebody|some one|anyone|they|(?:one|a member) of|(?:the|our|a|an|my|another|any|your|some|relevant|concerned|both|all|that|this) .*|${TEAM}|it|this|that|these|those|which|who|there|you|u)$|\\b${TEAM}$`,
);
/** Who can act: a pronoun, a team, a bare name. What stands with "the" or "your" and is no team is a thing. */
const PERSON = new RegExp(
  `^(?:i|we|he|she|they|you|u|who|someone|somebody|some one|anyone|(?:one|a member) of .*|(?:.* )?${TEAM}(?: (?:from|in|at|of) .*)?)$`,
);
/** What a name alone looks like; whether it is one only its capital tells. */
const BARE_NAME =
  /^(?!(?:it|this|that|these|those|which|there|here|nothing|everything|anything|something|all|both|each|one|the|our|a|an|my|your|their|his|her|and|so|but|no|what|who|how|where|when|why|not|most|many|some|any|people|guests|customers|nobody|everyone|everybody)\b)[\w'-]+(?: [\w'-]+)?(?: (?:from|in|at|of) .*)?$/;
/** What things do by themselves or have done to them. */
/** What a person does for another; a name with another verb is a product ("Notes will save a copy"). */
const HUMAN_ACT =
  /^(?:be\b|call|ring|phone|email|text|message|write|contact|reach|send|come|visit|get|look|take|help|check|meet|bring|drop|collect|pick|deliver|fix|sort|let|have|do|go|finish|post|refund|pay|book|arrange|confirm|update|follow|see|speak|talk|answer|reply|give|handle|chase|respond|assist|investigate|review)\b/;
const THING_DOES =
  /^(?:be (?:\w+ed|sent|back|with|ready|there|available|live|done|put|made|up|gone|on|in|out|taken|given|looked|dealt|seen|rebuilt|paid|coming|going|yours|right)\b|(?:arrive|reach|ship|land|follow|resume)\b|come|go (?:out|live|back|to|on|in)|roll out|get (?:to|there|looked|sorted|fixed|done|reviewed)|find its way)/;
const ADVERBS =
  '(?:also|then|now|personally|just|soon|shortly|certainly|definitely|surely|gladly|happily|still|both|all|each|first|immediately|quickly|directly|currently|actively|already|urgently|be able to|go ahead and|get to|need to|have to|want to|like to|love to|kindly|further|again|either|probably|likely|hopefully|try (?:to|and)|(?:try|do) (?:my|our) (?:very )?best to|make sure (?:to|that (?:we|i)|we|i)|ensure (?:that )?(?:we|i)) ';
const SUBJECT =
  "(?<owner>i|we|he|she|they|you|u|it|this|that|these|those|which|who|someone|somebody|some one|anyone|(?:one of |a member of |another |some |any )?(?:the|our|a|an|my|your|their|his|her|both|all) (?:[\\w'&.-]+ ){0,5}?[\\w'-]+|[\\w'-]+(?: [\\w'-]+){0,4}?)";
const WORDS = "(?:[\\w'-]+(?: [\\w'-]+){0,5})";

const WILL = new RegExp(
  `(?:^|[,;:.!()"-] ?|\\b(?:and|but|so|then|that|because|as|or|sure|ensure|assured|while|where|when|once|after|if|until) |^(?:ok|yes|no|sure|hi|hey|well) )?${SUBJECT} (?<modal>will|shall|would|may|might|could|should|am going to|are going to|is going to|am about to|are about to) (?<not>not |never |no longer )?(?<adverbs>(?:${ADVERBS})*)(?<action>${WORDS})`,
  'dg',
);
const WILL_ALONE =
  /(?:^|[,.;:!-] ?|\b(?:and|but|so) )(?:will|gonna|going to) (?<action>(?:get|come|let|be in touch|keep|reply|write|call|ring|email|text|send|update|tell|revert|contact|reach|message|confirm|refund|follow|circle|check|look|ask|chase|sort|pass|have)\b(?: [\w'-]+){0,5})/dg;
const GO_ON =
  /(?:\b(?:and|or|then)|,) (?:then |also |will )?(?<action>(?:get back|come back|be in touch|let you know|keep you|reply|write|call|ring|email|text|send|update you|tell you|revert|contact you|reach out|message|confirm|refund|follow up|circle back)\b(?: [\w'-]+){0,3})/dg;
const LET_ME =
  /\b(?:let|allow) (?<owner>me|us(?= (?:to )?(?:check|look into|have (?:this|it|your)|investigate|find out|see what))) (?:to )?(?<action>(?!know\b|down\b)\w+(?: [\w'-]+){0,5})/dg;
const FIRM_DOING =
  'sending|calling|coming|walking|heading|driving|riding|refunding|replacing|getting (?:you|it|this|that|the|a)|putting|booking|shipping|posting|moving|switching|issuing|crediting|covering|bringing|ringing|pulling|restoring|transferring|arranging|stopping|resetting|unlocking|dropping|cancelling|canceling|adding|removing|paying|finishing|opening|running|emailing|texting|releasing|waiving|giving you|rolling|returning|delivering|collecting|picking|rebooking|extending|changing|updating|going (?:out|back|live)|sticking|popping|swapping|holding';
const WEAK_DOING =
  'looking|working|checking|investigating|chasing|reviewing|trying|sorting|asking|processing|fixing|handling|monitoring|following|discussing|considering|resolving|addressing|rectifying|actively|seeing|doing (?:our|my|everything|what|all)|dealing|preparing|developing|testing|analy[sz]ing|rewriting|redoing|rebuilding|reworking|reaching out|contacting|connecting|getting (?:back|in touch)|assessing|exploring|planning|aiming|hoping to|escalating|raising|passing|on (?:it|the case|to it|the hunt)|in (?:talks|contact|touch)';
/** What things can be doing: on their way out or in. */
const MOVES = /^(?:coming|going|rolling|shipping|leaving|heading)\b/;
const DOING = new RegExp(
  `\\b(?:(?<owner>i|we|they|he|she|someone|somebody|(?:the|our|a|my) (?:[\\w'-]+ ){0,3}?[\\w'-]+|${TEAM}|[a-z]+) (?:am|are|is|have been|has been)|(?<name>[a-z]{3,})'s) (?<adverbs>(?:${ADVERBS})*)(?<action>(?:(?<firm>${FIRM_DOING})|${WEAK_DOING})\\b(?: [\\w'-]+){0,4})`,
  'dg',
);
const BARE_DOING =
  /(?:^|[.,;:!] |\b(?:currently|now|still|and) )(?<action>(?:looking|working|checking (?!account)|investigating|chasing|sending|reviewing|trying|sorting|calling|coming|refunding|asking|on it|on the case|on to it|putting|getting|pulling|opening|running|restoring|issuing|processing|fixing)(?: [\w'-]+){0,5})/dg;
/** On the way to the customer as they read. */
const APPROACHING =
  /^(?:coming (?:over|down|up|round|out|to (?:you|the|your)|for you)|walking|heading (?:over|to|down|up)|driving (?:over|to)|rolling)\b|\bon (?:my|his|her|their|our) way\b/;
const PERFECT =
  /\b(?<owner>i|we|they|he|she|it|this|that|which|all|both|everything|(?:the|our|your|a|an|my|new|another|two|three|one) (?:[\w'&.-]+ ){0,6}?[\w'-]+|[\w'-]+(?: of [\w' -]+?)?) (?<aux>have been|has been|have|has|had|am|is being|are being|is|are|was|were|got) (?<between>(?:(?:not|now|just|already|also|since|today|immediately|all|both|successfully|personally|so|gone ahead and|been|being|currently|duly|then|directly|urgently|only|fully|manually) )*)(?<action>\w+(?: [\w'-]+){0,5})/dg;
const SIMPLE_PAST =
  /(?:^|[,;:.!-] |\b(?:and|but|so|then) )(?<owner>i|we) (?:just |also |now |already |personally |therefore )*(?<action>(?!put\b|set\b|taken\b|turned\b|made\b|held\b|pulled\b|paid\b|dropped\b|closed\b|reset\b)\w+(?: [\w'-]+){0,5})/dg;
const BARE_DONE =
  /(?:^|[.,;:!] |\b(?:and|now|all) )(?<action>(?:done|sorted|fixed|refunded|cancell?ed|attached|enclosed|resent|rebooked|reversed|updated|changed|corrected|replaced|unlocked|removed|added|resolved|credited|moved|swapped|booked|restored|reopened|passed|escalated|flagged|noted|logged|raised|forwarded|reported)(?: [\w'-]+){0,4})/dg;
const TALK_OF =
  /^(?:explain|be (?:honest|clear|frank)|start|say|begin|assure|tell|apologi[sz]e|share|put it|go through|clarify|reassure|take this opportunity|settle)\b/;

/** True where the words are written as a name is: with a capital, or in a draft without any as the first word. */
function isNamed(sentence: Plain, place: Place): boolean {
  const { start } = sentence.toSource(place.start, place.end);
  const first = sentence.source.charAt(start);
  if (first !== first.toLowerCase()) return start > 0 || !/^[A-Z][a-z]+s\b/.test(sentence.source);
  return place.start === 0 && sentence.source === sentence.source.toLowerCase();
}

const FIRMNESS: Readonly<Record<Time['kind'], number>> = { bound: 0, event: 1, now: 2, vague: 3 };

/** Every act that the sentence reports or promises, clause by clause. */
export const actsOf = remembered((sentence: Plain): readonly Act[] => {
  const text = flatOf(sentence);
  const there = THERE_ALREADY.test(text);
  const named = (place: Place) => isNamed(sentence, place);
  return clausesOf(sentence)
    .flatMap((clause) => actsOfClause(text.slice(clause.start, clause.end), clause, timesOf(sentence), there, named))
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
  for (const match of text.matchAll(DOING)) {
    const { owner = '', firm } = match.groups ?? {};
    if (owner && !canAct(owner, match.indices?.groups?.owner) && !(firm && MOVES.test(match.groups?.action ?? '')))
      continue;
    add(firm && (owner === '' || canAct(owner, match.indices?.groups?.owner)) ? 'promise' : 'doing', match, !firm);
  }
  for (const match of text.matchAll(BARE_DOING))
    if (!/^looking forward/.test(match.groups?.action ?? '')) add('doing', match, true);
  finished(text, time, add);
  if (acts.length === 0) {
    const rest = comes(text, clause, within);
    if (rest) acts.push(rest);
  }
  return acts;
}

/** "I will send it", "someone should call you", "you will hear from us", "let me check". */
function promises(text: string, time: Time | null, add: Add, canAct: CanAct): void {
  for (const match of text.matchAll(WILL)) {
    const { owner = '', modal = '', not, adverbs = '', action = '' } = match.groups ?? {};
    const you = /^(?:you|u)$/.test(owner);
    if (
      not ||
      /^(?:nothing|nobody|no)\b/.test(owner) ||
      /^(?:may|might|could)$/.test(modal) ||
      (you ? !YOU_GET.test(action) : NO_ACT.test(action))
    )
      continue;
    if (/\b(?:be (?:happy|glad|able|delighted|pleased|more than|here))\b/.test(adverbs + action)) continue;
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

/** "I have refunded it", "it has been passed on", "your case is being reviewed", "sorted". */
function finished(text: string, time: Time | null, add: Add): void {
  for (const match of text.matchAll(PERFECT)) {
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
      if (/^\w+(?:ed|en|ent|ade|ut|one|wn|ld)\b/.test(action)) add('doing', match, WEAK_ACTION.test(action) || !time);
    } else if (HANDED_ON.test(action) || (own && TOLD.test(action))) {
      if (own || /^(?:he|she|they)$/.test(owner) || !/^(?:have|has|had)$/.test(aux) || /^gone/.test(action))
        add('passed', match, true);
    } else if (
      isDone(text, action) &&
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
  for (const match of text.matchAll(BACK_AGAIN)) if (!/\bnot\b/.test(text)) add('done', match, false);
  for (const match of text.matchAll(BARE_DONE)) {
    const handed = HANDED_ON.test(match.groups?.action ?? '');
    if (!/\bnot\b/.test(text) && !NOT_DONE.test(text)) add(handed ? 'passed' : 'done', match, handed);
  }
}

/** States that tell of a finished act without 'now' or 'has been'. */
const SETTLED =
  /^(?:attached|enclosed|done|sorted|fixed|refunded|cancell?ed|restored|resolved|booked|unlocked|credited|corrected|reversed|waived|dispatched|returned)\b/;
const isDone = (text: string, action: string) =>
  DONE.test(action) && !NOT_DONE.test(text) && !/\b(?:every|each|all our|always|usually)\b/.test(text);

/** A clause that says what will come to the customer and when, without saying who acts; else a hedge. */
function comes(text: string, clause: Place, times: readonly Time[]): Act | null {
  const all = { ...clause, weak: false };
  const facts = HOUSE_RULE.test(text) || FEELING_FIRST.test(text) || /\?/.test(text) || FELT_FUTURE.test(text);
  for (const time of facts ? [] : times) {
    const at = Math.max(0, time.start - clause.start);
    if (time.kind !== 'bound' || /^for\b/.test(text.slice(at))) continue;
    // What counts is the stretch between commas that holds the time: "the page was up to date, fix expected by two".
    const from = text.slice(0, at).lastIndexOf(', ') + 1;
    const stretch = at - from > 8 || from === 0 ? text.slice(from) : text;
    const future = FUTURE.test(stretch) || SET_FOR.test(text.slice(from, at));
    if (
      future ||
      (!PAST.test(stretch) && (TO_COME.test(stretch) || (AHEAD.test(text.slice(at)) && !HABIT.test(stretch))))
    )
      return { kind: 'event', clause, owner: null, action: all, time, later: false };
  }
  if (HOPED.test(text) && ABOUT_US.test(text) && MENDING.test(text))
    return { kind: 'hope', clause, owner: null, action: { ...all, weak: true }, time: times[0] ?? null, later: false };
  return null;
}

const FUTURE = /\b(?:will|due(?! to (?!be|arrive|land))|should|going to)\b/;
const FELT_FUTURE = /\bwill (?:\w+ )?(?:enjoy|love|feel|like|need|want|have to|notice|find|know|understand|see you)\b/;
const ABOUT_US = /\b(?:i|we|it|this|that|will|back|refund|replacement|exchange|credit|visit)\b/;
const MENDING =
  /\b(?:soon|fix|resolve|restore|back|sort|available|up and running|shortly|possible|refund|replac|long|order)/;

/** Cuts an action at the words where another clause or the time begins. */
function trimmed(text: string, start: number, end: number): Place {
  const words = text.slice(start, end);
  const cut =
    /[,.;:!?]| (?:and|but|so|which|that is|because|if|when|once|as soon|by|within|on (?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)|in (?:due|the next|the coming|\d)|at \d|before|today|tomorrow|tonight|soon|shortly|asap|now|right away|straight away|first thing|later|for your)\b/.exec(
      words,
    );
  return { start, end: start + (cut && cut.index > 0 ? cut.index : words.length) };
}
