import type { Draft, Hit, Sentence } from './draft';
import { remembered } from './plain';
import type { Reading } from './reading';
import type { Severity } from './review';

const test = (regex: RegExp) => remembered((sentence) => regex.test(sentence.text));

/** What stands before a hit in its sentence, in plain text. */
export const before = (hit: Hit): string => hit.sentence.plain.text.slice(0, hit.plain.start);
/** The words of a hit, in plain text. */
export const matched = (hit: Hit): string => hit.sentence.plain.text.slice(hit.plain.start, hit.plain.end);
/** What stands after a hit in its sentence, in plain text. */
export const after = (hit: Hit): string => hit.sentence.plain.text.slice(hit.plain.end);

const DENIED =
  /\b(?:(?:is|was|are|were|does|do|did|would) (?:not|never)|never|without|far from|hardly)(?: (?:a|an|the|to|be|being|it|this|that|you|your|just|only|simply))*\s*$/;
/** The phrase is denied from outside (G2, G5): "it is not that you forgot", "this is not a small thing". */
export const isDenied = (hit: Hit): boolean => DENIED.test(before(hit));

/** The phrase hangs on a condition (G4): "in case you need to return it". */
export const isConditional = (hit: Hit): boolean =>
  /\b(?:if|in case|should|unless|whether|whenever)\b[^,;:]*$/.test(before(hit));

const REPORTED =
  /\b(?:(?:you|being|been|were|was|be|are|anyone|someone|anybody) (?:\w+ )?(?:told|assured)|the (?:line|words|phrase|reply|answer|wording|message|claim|idea|suggestion|impression))\b[^.;:]{0,60}$/;
const SPEAKER = /\b(?:i|we) (?:was|were|am|are) (?:\w+ )?(?:told|assured)\b/;
/** The phrase is what somebody else said, told again: "you were told that nothing could be done". */
export const isReported = (hit: Hit): boolean =>
  (REPORTED.test(before(hit)) && !SPEAKER.test(before(hit))) ||
  (/(?:^|[\s(])'(?:\w+ ){0,4}$/.test(before(hit)) && /^[^']*'/.test(after(hit)));

const CONCEDED =
  /\b(?:(?:is|was|are|makes it|does|did)(?: \w+)? (?:no|little|nothing)(?: \w+)? (?:help|use|comfort|consolation|excuse|better|less)|(?:does|do|did|will|would) not (?:help|make (?:it|this|that|your) (?:right|better|ok|okay|any)|excuse)|should (?:not|never) have|and (?:it|that) makes no difference|(?:not|no) an? excuse|not how you|i was too (?:short|quick|brief)|(?:but|yet|and|though|still) ,? ?(?:yours|wrong|we (?:knew|failed|let|should|did not|missed|got)))\b/;
/** The agent grants it and turns to the customer: "our staff are trained, and that is no help to you". */
export const isConceded = (hit: Hit, draft: Draft): boolean =>
  CONCEDED.test(after(hit)) || CONCEDED.test(draft.neighbour(hit.sentence, 1)?.plain.text ?? '');

/** Sympathy stands around it (G9): "I am sorry you had to", "it is not right that you must". */
export const isPitied = (hit: Hit): boolean =>
  /\b(?:sorry|regret|not (?:right|fair|ok|okay|acceptable)|unfair|wrong|awful|shame) (?:\w+ ){0,4}$/.test(before(hit));

const REASON =
  /\b(?:because|since|so that|to (?:protect|ensure|avoid|keep|stop|prevent|comply)|legally|otherwise|that way)\b/;
/** A reason is given (G7): "because", "so that", "to protect". */
export const givesReason = test(REASON);

const OPTION =
  /\b(?:(?:but|however|instead|though|although|meanwhile|what|happily|luckily|fortunately) ?,? ?(?:\w+ ){0,4}(?:i|we|you|he|she|they|there)\b(?: \w+){0,3} (?:can|could|will|would|am|are|is|have)\b|(?:i|we) (?:can|could|will|have (?:asked|sent|passed|added|booked|ordered|refunded|credited|put|arranged|raised|opened|found|set|moved|taken|reserved|applied))\b(?! not| only| see| understand| imagine| hear| appreciate)|you (?:can|could|may|might)\b|please (?:reply|send|let|choose|pick|tell|try|use|follow)|either)\b/;
/** Something the agent or the customer can do is offered (G6): "but I can", "what we can do", "you could". */
export const givesOption = test(OPTION);

/** What a sentence says beside the hit. */
const beside = (hit: Hit): string => `${before(hit)} ; ${after(hit)}`;
/** A reason goes with the phrase, beside it in its sentence (G7). */
export const hasReason = (hit: Hit): boolean => REASON.test(beside(hit));
/** An option goes with the phrase, beside it or in the next sentence (G6). */
export const hasOption = (hit: Hit, draft: Draft): boolean => {
  const next = draft.neighbour(hit.sentence, 1);
  return OPTION.test(beside(hit)) || (next !== null && givesOption(next.plain));
};

const ADDRESS = /@\w|https?:|\b\d[\d ()-]{5,}\d\b/i;
const HANDED =
  /\b(?:i|we|it|been) (?:have |will |am |are |then |also |already |chase )*(?:rest|ask|chas|rung|report|pass|forward|sent|send|put you|connect|transfer|introduc|hand|speak|spoke|contact|rang|call|chas)/;
/** A name, number, address or link follows, so that the customer need not search. */
export const givesContact = remembered((sentence) => ADDRESS.test(sentence.source) || HANDED.test(sentence.text));

/** Steps of a guide (G8): "to export, you will need to", "first ... then", a list item. */
export const isHowTo = (sentence: Sentence): boolean =>
  sentence.zone === 'list' ||
  /^(?:first|then|next|finally|once|when|before|to \w+|for|if|after|now|afterwards|while)\b/.test(sentence.plain.text);

const OWNED =
  /\b(?:(?:our|my) (?:mistake|fault|error|failure|failing|doing|oversight|slip|mess|bad|job to)|(?:that|this|it|which|fault|blame) (?:is|was|lies|sits|falls) (?:on|with) (?:us|me)|(?:we|i) (?:\w+ )?(?:got|failed|let you|should have|missed|forgot|messed|dropped|slipped|broke|lost|did not (?:do|tell|send|check|answer|reply|get|make|keep|look|read|catch|notice|handle|explain|give|warn|walk|take|ring|call|come|show|bring|think|put|pack|listen|ask|see|say|let|follow)|own)|should (?:never|not) have (?:happened|been|had|gone|left|reached)|you (?:are|were) (?:\w+ )?right)\b/;
const owns = test(OWNED);
const APOLOGY = /\b(?:sorry|apologies|apology)\b(?! (?:if|but|no\b))/;
const apologises = test(APOLOGY);

/** True where a text regrets anything, in any form. */
export const saysSorry = (text: string): boolean => /\b(?:sorry|apolog\w+|regret)\b/i.test(text);

/** True where the reply owns a failing, or sees the customer right, in any sentence. */
export const ownsUp = (draft: Draft): boolean => draft.body.some((sentence) => owns(sentence.plain));
/** True where a sentence before the hit, or the hit's own, apologises for what happened. */
export const regretsBefore = (hit: Hit, draft: Draft): boolean =>
  draft.body.some((sentence) => sentence.index <= hit.sentence.index && apologises(sentence.plain));

/** True where the customer brings something that went wrong, as far as their message tells; false where it is not in view. */
export const complains = ({ customer }: Reading): boolean =>
  customer.known && !customer.neutralAsk && !customer.closing && !(customer.praise && customer.wentWrong.length === 0);

/** Holds in the hit's own sentence or the next one. */
export function within(draft: Draft, hit: Hit, holds: (sentence: Sentence) => boolean): boolean {
  const next = draft.neighbour(hit.sentence, 1);
  return holds(hit.sentence) || (next !== null && holds(next));
}

const STEPS: readonly Severity[] = ['note', 'advice', 'strong'];
/** A severity so many steps higher, at most `strong`; a note stays a note. */
export const raised = (severity: Severity, by: number): Severity =>
  severity === 'note' ? 'note' : (STEPS[Math.min(2, STEPS.indexOf(severity) + by)] ?? severity);
