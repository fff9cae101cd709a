import type { Draft, Hit, Sentence } from './draft';
import { remembered } from './plain';
import type { Reading } from './reading';
import type { Severity } from './review';

const test = (regex: RegExp) => remembered((sentence) => regex.test(sentence.text));

/** What stands before a hit in its sentence, in plain text. */
export const before = (hit: Hit): string => hit.sentence.plain.text.slice(0, hit.plain.start);
/** What stands after a hit in its sentence, in plain text. */
export const after = (hit: Hit): string => hit.sentence.plain.text.slice(hit.plain.end);

const DENIED =
  /\b(?:(?:is|was|are|were|it is|that is|this is|does|do|did|would) (?:not|never|by no means|in no way)(?: (?:that|mean(?:t)?(?: to say)?|say(?:ing)?|think(?:ing)?|suggest(?:ing)?|claim(?:ing)?|imply(?:ing)?|want (?:you )?to (?:think|feel)|expect you to|an excuse|because))*|never|without|far from|nobody (?:should|has to|gets to)|no one (?:should|has to|gets to)|anything but|rather than|instead of|no longer|hardly)(?: (?:a|an|the|to|be|being|it|this|that|at all|you|your|just|only|simply))*\s*$/;
/** The phrase is denied from outside (G2, G5): "it is not that you forgot", "this is not a small thing". */
export const isDenied = (hit: Hit): boolean => DENIED.test(before(hit));

/** The phrase hangs on a condition (G4): "in case you need to return it". */
export const isConditional = (hit: Hit): boolean =>
  /\b(?:if|in case|should|unless|whether|whenever|in the event(?: that)?)\b[^,;:]*$/.test(before(hit));

const REPORTED =
  /\b(?:(?:you|you have|you had|being|been|were|was|be|are|anyone|someone|anybody) (?:\w+ )?(?:told|assured)|(?:heard|hearing|hear|said|saying|says|wrote|writing|reading|sounded|sounds|came across|suggest\w*|implied|implying|made (?:it|you) (?:sound|feel)|feels?|felt|feeling|treated|treats?)(?: (?:\w+ ){0,3}(?:like|as if|as though|that|as)| that| like| as if)|the (?:line|words|phrase|reply|answer|wording|message|claim|idea|suggestion|impression)(?: (?:that|about))?)\b[^.;:]{0,60}$/;
const SPEAKER = /\b(?:i|we) (?:was|were|am|are|have been) (?:\w+ )?(?:told|assured)\b/;
/** The phrase is what somebody else said, told again: "you were told that nothing could be done". */
export const isReported = (hit: Hit): boolean =>
  (REPORTED.test(before(hit)) && !SPEAKER.test(before(hit))) ||
  (/(?:^|[\s(])'(?:\w+ ){0,4}$/.test(before(hit)) && /^[^']*'/.test(after(hit)));

const CONCEDED =
  /\b(?:(?:is|was|are|that is|makes it|does|did)(?: \w+)? (?:no|not any|little|not one bit|not a bit|nothing)(?: \w+)? (?:help|use|comfort|consolation|excuse|better|less|to (?:do|help))|(?:does|do|did|will|would) not (?:help|change that|make (?:it|this|that|your) (?:right|better|ok|okay|any)|excuse|alter that)|no excuse|should (?:not|never) have|harder to explain|which (?:hardly|nobody|no one|makes it (?:the |all |even )?(?:harder|worse))|nobody sees|though i (?:know|see|can see)|and then (?:managed|we|i|sent|failed)|but not of|one of us should|none of (?:that|this|which) (?:helps|changes|makes|excuses)|(?:but|yet|and|though|still) ,? ?(?:yours|not (?:you|this|for|in your|on)|that is (?:no|not|little)|a fault|wrong|we (?:knew|failed|let|should|did not|missed|got)|this (?:one|time) (?:was|is|we|it|did)|it (?:failed|did not|was not|clearly|went)|(?:far )?too (?:long|late|soon|much)|clearly (?:that|not|it|we|something)|on (?:your|this|that) (?:\w+ )?(?:it|we|they|that) (?:failed|did not)))\b/;
/** The agent grants it and turns to the customer: "our staff are trained, and that is no help to you". */
export const isConceded = (hit: Hit, draft: Draft): boolean =>
  CONCEDED.test(after(hit)) || CONCEDED.test(draft.neighbour(hit.sentence, 1)?.plain.text ?? '');

/** Sympathy stands around it (G9): "I am sorry you had to", "it is not right that you must". */
export const isPitied = (hit: Hit): boolean =>
  /\b(?:sorry|apologi[sz]e|regret|not (?:right|fair|ok|okay|good enough|acceptable)|unfair|wrong|awful|should (?:not|never)|shame|never (?:have|be)) (?:\w+ ){0,4}$/.test(
    before(hit),
  );

const REASON =
  /\b(?:because|since|so that|so (?:we|you|the|it|they|nobody|no one)\b|as (?:it|the|they|these|this|we|our|your)\b|to (?:protect|make sure|ensure|avoid|keep|stop|prevent|comply)|in order to|for (?:your|the|our|safety|security|privacy|legal|tax)\b[\w ]{0,25}(?:security|safety|privacy|reasons?|protection)|by law|due to|the (?:reason|law)|legally|otherwise|it (?:could|might|can) (?:get|be|damage|catch|leak|hurt)|that way|which (?:lets|allows|means|keeps))\b/;
/** A reason is given (G7): "because", "so that", "to protect". */
export const givesReason = test(REASON);

const OPTION =
  /\b(?:(?:but|however|instead|though|although|alternatively|in the meantime|meanwhile|that said|what|happily|luckily|fortunately) ?,? ?(?:\w+ ){0,4}(?:i|we|you|he|she|they|there)\b(?: \w+){0,3} (?:can|could|will|would|am|are|is|have)\b|(?:i|we) (?:can|could|will|would be happy to|am happy to|are happy to|am going to|are going to|would like to|would love to|have (?:asked|sent|passed|added|booked|ordered|refunded|credited|put|arranged|raised|opened|found|set|moved|taken|reserved|applied))\b(?! not| only| see| understand| imagine| hear| appreciate)|you (?:can|could|may|might|are welcome to|will be able to|have the choice)\b(?! not| see| imagine| understand| find (?:that|this|it) (?:in|on|under)| read)|here is (?:what|how|the)|(?:the )?(?:good news|next best|easiest way|closest)|would (?:you like|that|it help|either|any)|let me|shall (?:i|we)|please (?:reply|send|let|choose|pick|tell|try|use|follow)|best (?:thing|way|route|bet)|until then|either)\b/;
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

const ADDRESS =
  /https?:\/\/|www\.|@\w|\b\w+\.(?:com|org|net|co|io|gov|eu|de|uk)\b|\b\d[\d ()-]{5,}\d\b|\bextension \d|\bhere is (?:the|their|a)|\b(?:link|number|address|details) (?:is|are|below|here)/i;
const HANDED =
  /\b(?:reported|passed|forwarded|sent|handed) (?:\w+ ){0,3}(?:by us|by me|to them)\b|\b(?:i|we|it|been) (?:have |will |am |are |has been |is being |then |also |already |chase |do the )*(?:rest|ask|put (?:it|the|this|your)|chas|rung|report|pass|forward|sent|send|put you|connect|transfer|introduc|hand|speak|spoke|contact|rang|call|chas)/;
/** A name, number, address or link follows, so that the customer need not search. */
export const givesContact = remembered((sentence) => ADDRESS.test(sentence.source) || HANDED.test(sentence.text));

/** Steps of a guide (G8): "to export, you will need to", "first ... then", a list item. */
export const isHowTo = (sentence: Sentence): boolean =>
  sentence.zone === 'list' ||
  /(?:^|[,;:-] )(?:(?:and )?(?:first|then|next|finally|after that|once|when|before|to \w+|for|in order to|if|after|from there|now|afterwards|while)\b)/.test(
    sentence.plain.text,
  );

const OWNED =
  /\b(?:(?:our|my) (?:own )?(?:mistake|fault|error|failure|failing|doing|oversight|slip|mess|bad|side that|responsibility|job to)|(?:that|this|it|which|the \w+|fault|blame) (?:is|was|lies|sits|falls|one is) (?:entirely |squarely |wholly |all |fully )?(?:on|with|down to) (?:us|me)|on (?:us|me)\b|(?:we|i) (?:\w+ )?(?:got|failed|let you|should have|should not have|should never|missed|forgot|messed|dropped|slipped|fell short|broke|lost|did not (?:do|tell|send|check|answer|reply|get|make|keep|look|read|catch|notice|handle|explain|give|warn|walk|take|ring|call|come|show|bring|think|put|pack|listen|ask|see|say|let|turn up|follow)|sent you the wrong|gave you the wrong|were wrong|was wrong|were late|was late|owe you|have no excuse|own|took too long|kept you|made (?:a|the|this|that) (?:\w+ )?(?:mistake|error|mess)|made you|take (?:full )?responsibility)|no excuse|should (?:never|not) have (?:happened|been|had|gone|left|reached)|you should (?:not|never) have (?:had|been)|not (?:good enough|acceptable|what you paid|how (?:it|this|that|we|anyone)|the (?:service|standard|way))|unacceptable|you (?:are|were) (?:\w+ )?right|you did (?:nothing|everything|not do)|not (?:your|anything you) (?:fault|mistake|did)|nothing you did|not your fault)\b/;
const owns = test(OWNED);
const APOLOGY =
  /\b(?:sorry|apologi[sz]e|apologies|apology)\b(?! (?:if|you feel|you felt|but|to (?:say|disappoint|tell)|that you (?:feel|felt|found|perceive|think)|no\b))/;
const apologises = test(APOLOGY);

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
