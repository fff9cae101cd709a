import { type Plain, remembered } from '../plain';
import { flatOf } from './flat';
import { ordersOf, type Place } from './orders';
import { timesOf } from './times';

/**
 * What a sentence asks of the customer. `question` to be answered at once; `request` something to send, tell or come for; `contact`
 * the same with an address, a number or a link; `offer` a choice they can take up; `back` the way back if it fails; `steps`
 * something to do or try; `wait` an order to wait; `away` sent to someone without a way to reach
 * them.
 */
export type Ask = Place & {
  readonly kind: 'question' | 'request' | 'contact' | 'offer' | 'back' | 'steps' | 'wait' | 'away';
};

const COURTESY_IF =
  /\b(?:if|should|in case|when(?:ever)?) (?:(?:you|u|there) (?:\w+ )?(?:have|has|need|is|are|be|want|would like|feel|get|got|face) (?:to )?(?:\w+ ){0,2}?(?:any|anything|some|more|other|else|questions?|help|assistance|support)\b|(?:you|u) (?:\w+ )?need (?:us|me)\b|(?:i|we) can (?:\w+ )?(?:help|assist|be of|do anything)|you (?:would like|want|need) (?:\w+ )?(?:help|to (?:talk|chat|discuss))|that helps)|^[.! ]*(?:for )?any(?:thing)? (?:else|more|further (?:help|assistance)|questions?)\b/;
const TROUBLE =
  /(?:\b(?:if|in case|unless) |(?:^|[,;.(-] )should (?=(?:you|it|this|that|the|any|your)\b))(?:[^.!?]{0,60}?\b(?:still|again|persists?|continues?|(?:does|do|did|is|are|was|has|have|can|will) not|not (?:work|help|there|arriv|show|go|get|come|fix)\w*|no (?:luck|joy)|fails?|comes? back|happens?|reappears?|wrong|missing|plays? up|odd|drops?|slips?|trouble|problems?|issues?|errors?|difficult(?:y|ies)|remains?)|(?:that|this|it) (?:\w+ )?is (?:off|late|odd)|so\b|not\b)|\b(?:any (?:trouble|problems?|issues?|bother|change)|still (?:no|not|red|nothing|there|the same)|otherwise|failing that)\b/;
const SAME_TROUBLE = /\b(?:still|any (?:issue|difficult)\w*)\b/;
const OURS = /\b(?:i|we) (?:will|can|shall)\b/;

const QUESTION_WORD =
  /^[.! ]*(?:(?:and|so|but|also|or|@\w+|hi|hey|ok|sorry|\w+,)[,!.]? ){0,3}(?:which|what|when|where|who|how|why|could you|can you|would you|do you|have you|are you|is it|does|did|has|may i|may we|shall)\b/;
const NOT_ASKED =
  /^[.! ]*(?:when|what|how|where|why|who|which|is|has|does|did)\b.*,|^[.! ]*(?:when|what|who|how|why) (?:i|we|you|the|it|a)\b/;
const RHETORICAL =
  /\b(?:do you (?:expect|think)|how (?:could|can|are|am) (?:we|i)\b|why (?:would|should)|(?:(?<!\ball )right|ok|eh|remember|no|correct)\?|you know\?|did you know|\b(?:do|does|is|are|was|were|have|has|can|could|will|would|should|did) not (?:they|you|it|we|he|she|i|that)\?)/;
/** A statement with a question mark at its end. */
const STATED = /^[.! ]*(?:i|we) (?:am|are|have|had|can not|will|was|were)\b/;
const CLOSING_QUESTION = /\b(?:anything|what|how) else\b/;

const OFFER =
  /\b(?:would you (?:like|prefer|rather)|do you want|shall (?:i|we)|should (?:i|we)|want (?:me|us) to|(?:let (?:me|us) know|tell (?:me|us)|reply|yell|dm|text|call|say) (?:me |us )?if you (?:would|want|prefer|wish|like)|just (?:say|shout|tell (?:me|us))|what (?:i|we) can do(?= is|:)|if (?:that|this) does not work for you|happy to .{3,60} if|if you (?:would like|want|prefer|wish|like|would rather)\b.{3,120}\b(?:i|we) (?:can|will|would|could))\b|(?:^|[,;:.!-] )say (?:so|yes|when)\b|\byou say\b(?= ?(?:$|[.!x]))/d;
const CAN_DO =
  /\b(?:i|we) (?:can|could) (?:also |still |then |now )*(?:offer|do (?:you|it|that|one|both|a|an)|get|send|book|put|move|swap|add|give|change|hold|lift|waive|post|ship|pull|switch|apply|take|make|have|call|ring|split|bring|drop|reserve|set)\b(?! (?:care|sure|how|why|that|what|on|up)\b)/d;

/** An order to wait, which says no more than that nothing is known. */
const WAIT =
  /\b(?:bear with|hang (?:on|in|tight)|stay tuned|keep an eye (?:out|on (?:the (?:\w+ )?(?:app|page|site|feed)|our|this))|check back|wait for (?:our|(?:the|an?) (?:team|next|new|update|fix|release|results?|reply|response|answer|confirmation|refund|call|e ?mail|message))|(?:please|kindly) wait)\b/dg;
/** An order in form only: farewells, assurances, ways of speaking. */
const EMPTY =
  /\b(?:rest assured|be assured|accept|note|what is new|be advised|be informed|understand|remember|know that|excuse|forgive|pardon|recommend us|refer|enjoy|take care|stay safe|keep \w+ing|(?:keep|leave) (?:the|your|it|that|any)|give (?:\w+ ){1,3}(?:my|our|a) (?:love|best|hug|cuddle|pat|scratch|kiss)|give (?:her|him|them|it|my|our|(?:me|us) (?:a (?:sec|second|minute|min|few)|one|two|three))|tell (?:her|him|them) (?:that|we|i|from)|find .{0,40}attached|see (?:you|it as)|have (?:a|the) (?:great|good|nice|lovely|wonderful)|come (?:again|back (?:soon|and see)|and see us))\b/dg;
const OUTSIDER =
  /^(?:please |kindly |just |do )*(?:contact|call|ring|phone|write to|reach out to|ask|speak (?:to|with)|talk to|take (?:it|this|that) (?:up )?(?:with|to)|raise (?:it|this) with) (?:the |your |their |its |a |an |with |them\b|him\b|her\b)(?!team|link|desk|form|page|line|reception|\w+ (?:team|desk|line)\b)/;
/** Our own people, who cannot be reached by their name alone: "contact our support team". */
const OUR_DESK =
  /^(?:\w+ )?(?:contact|call|reach out to|get in touch with) (?:our|the) [\w ]{0,24}(?:team|support|care|desk|service)\b/;
/** Something the customer can use to reach another: an address, a number, a link or a place. */
export const REACH =
  /https?:|@\w|\b[\w-]+\.(?:com|org|net|example|co|io|app|de|uk|eu|us|dev)\b|\b\d{3,}[ -]?\d{3,}|\b(?:link|number|form|portal|extension|ext|hotline|live ?chat|in app|menu)\b/;
/** What we do once they have done it: "tap the link and I'll check". */
const THEN_WE = /\b(?:and|so|then|,) (?:that )?(?:(?:i|we) (?:will|can|shall)|you will (?:get|hear))\b/;
/** A number, an address or a named page to turn to. */
const CARD =
  /\b(?:call|ring|phone|text|tel|number|whatsapp|on|at|me|us|mobile|dial|desk|office|line|him|her|them|,) ?(?:at |on |is |: ?)*\+?\d{2,5}[ -]?\d{3}[ -]?\d{2,6}\b|\b0\d{2,4}[ -]\d{3}[ -]?\d{3,4}\b|\b[\w.-]+@[\w-]+\.\w+|\bmy extension\b|\b(?:link|page|form|here|this|options|portal|site) ?(?:at|in|on|is|are|for [\w ]{3,30})?:? ?(?:here)?:? ?https?:|(?:\b(?:at|via|on|here|here:|through)|(?<!according) to) ?(?:https?:|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|example|co|io|app)\b)|\b(?:steps|article|guide|form|info(?:rmation)?|details)\b.{0,60}https?:|\blink:? .{0,40}\.(?:com|org|net|example|co|io|app)\b|\b(?:this|the|following) link\b|\blink (?:below|here)/;
/** The talk has moved, or moves, to where it is private. */
const MOVED =
  /\bdms?\b|\b(?:respond\w*|repl(?:y|ied|ying)|foll?l?\w+ up|sent)\b.{0,30}\b(?:pms?|private(?:ly)?)\b|\bsent .{0,24}\b(?:to your e ?mail|by e ?mail)\b|\b(?:meet|see|join|find) (?:you|me|us)(?: back)? (?:in|there|over)|\b(?:respond|reply|answer)(?:ing)?(?: to you)?(?: back)? (?:over |in )?there\b|\b(?:take|move) this (?:to|in|into) (?:pms?|chat)\b|\b(?:carry|go) on (?:in|over) there\b|\b(?:answer|reply|message)\b.{0,12} in your (?:inbox|messages)\b/;
/** A question told, "we would like to find out whether you ...", or a request without a verb, "order number please". */
const INDIRECT = /\b(?:find out|ask|see) (?:if|whether) you\b|\bplease[.?]*$/;
const SEE_LINK =
  /^(?:please |just |do )*(?:(?:find|see|check|read|look|use|try|follow|view)\b.*(?:\bhere\b|\blink\b|https?:)|(?:click|tap|go) (?:here|the link))/;
/** What hands something over to us though its verb alone is a step: "put your number on this page", "take a picture and pop it here". */
const HANDS_OVER =
  /^(?:\w+ )?(?:(?:put|enter|add|type|pop|paste|leave)(?: in)? (?:your|the|a|some|all) (?:\w+ ){0,3}?(?:details|info(?:rmation)?|number|name|e ?mail(?: address)?|address|reference|ref|post ?code|photos?|pictures?|screenshots?|receipt|report)\b[^.!?]{0,40}?(?:\bhere\b|\b(?:on|in|into|to) (?:this|our) (?:page|form|thread|chat|link|site)\b|https?:)|take (?:a|some) (?:\w+ )?(?:photos?|pictures?|screenshots?|snaps?)\b[^.!?]{0,40} and (?:put|pop|add|leave|drop|attach|show)\b)/;
/** A condition they fulfil by telling or sending something: "if you send me the bill, I can work it out". */
const IF_TOLD =
  /\bif (?:you|u) (?:can |could |would |do |just )*(?:send|tell|share|give|let|dm|explain|show|post|provide|reply|fill|email|call|click|pop|drop)\b|\bif\b.{3,90}\b(?:send|tell|give|shout|buzz|ring|call|text|message|dm|reply|write|ask|drop|ping|post|upload|share|come|holler) (?:me|us|it|here|the|your|a|for|back|at|on|in|over|this)\b|\bif\b.{3,90}\blet (?:me|us) know\b|\bthen give (?:us|me) a (?:shout|nudge|ping|call|ring|buzz)\b/;
/** Advice for another time, not for this matter. */
const NEXT_TIME = /\b(?:in (?:the )?future|going forward|from now on|another time|before (?:confirming|ordering))\b/;
/** Steps that lead to what they want rather than to a cure. */
const PATH = /\b(?:refund|claim|return|cancel|exchange|replacement)\w*\b/;
const REPORT_BACK =
  /^(?:\w+ )?(?:let (?:us|me) know|tell (?:us|me)|report)(?: back)?(?: (?:if|whether|how|what)\b.{0,80}\b(?:work|help|go|went|goes|fix|happen|still|issue|luck|joy)|,? please|[.!]|$| (?:\w+ )?results?| once| after| when)/;

/** The same where a courtesy follows. */
const TELL_HOW = /^(?:\w+ )?(?:let (?:us|me) know|tell (?:us|me)) how (?:it|that|this|things|you)\b/;
/** What would help, told as the subject: "starting it with the lid open should show where it jams". */
const WOULD_HELP =
  /^[.! ]*(?:(?:maybe|perhaps|also|but|or) )?(?!getting|hearing)\w{3,}ing (?!to\b)[^.;!?]{3,80}? (?:should|might|may|could|can|will|would|usually|often) (?:\w+ )?(?:helps?|fix(?:es)?|solves?|cures?|shows?|tells? you|works?|do(?:es)? the trick|sorts?|brings?|clears?|stops?|lets? you|gives?|offers?)\b/;

/** Everything the sentence asks of the customer, in order. */
export const asksOf = remembered((sentence: Plain): readonly Ask[] => {
  const text = flatOf(sentence);
  const asks: Ask[] = [];
  const add = (kind: Ask['kind'], place: Place) => asks.push({ kind, start: place.start, end: place.end });
  const all = { start: 0, end: text.length };
  const putOff =
    timesOf(sentence).some(({ kind }) => kind === 'vague') && !timesOf(sentence).some(({ kind }) => kind === 'bound');
  const courtesy = COURTESY_IF.test(text) && !SAME_TROUBLE.test(text);
  const trouble = !courtesy && TROUBLE.test(text);
  const another = NEXT_TIME.test(text);

  // A question mark inside quotation marks is somebody else's.
  const marked = /\?(?:["')\]]|$| |!)/.test(text.replace(/"[^"]*"/g, ''));
  if (marked || (QUESTION_WORD.test(text) && /\b(?:you|your|i|we|it)\b/.test(text) && !NOT_ASKED.test(text))) {
    if (!CLOSING_QUESTION.test(text) && !RHETORICAL.test(text) && !STATED.test(text) && sentence.words.length > 1)
      add('question', all);
  }
  for (const regex of [OFFER, CAN_DO]) {
    const place = regex.exec(text)?.indices?.[0];
    if (place && !courtesy && !putOff) add('offer', { start: place[0], end: place[1] });
  }
  const need =
    /\b(?:i|we) (?:will |would |still |just |also |do |only )*need (?:the|your|a|an|some|more|\w+ (?:number|code))\b(?! (?:bit|few|lot|time|minute|day|new))|\bwaiting (?:on|for) (?:the|your|a) .{0,40}\byour\b|\bwaiting (?:on|for) your\b|\b(?:would|we'd|i'd) (?:\w+ )?(?:like|love) to (?:know|hear|have) (?:more|the|your|some)\b/d.exec(
      text,
    )?.indices?.[0];
  if (need && !courtesy) add('request', { start: need[0], end: need[1] });

  const spans = (regex: RegExp) =>
    [...text.matchAll(regex)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const meets = (places: readonly Place[], place: Place) =>
    places.some((one) => one.start < place.end && place.start < one.end);
  const waits = spans(WAIT);
  const empty = spans(EMPTY);
  for (const order of another ? [] : ordersOf(sentence)) {
    const rest = text.slice(order.start);
    if (meets(waits, order)) add('wait', order);
    else if (meets(empty, order)) continue;
    else if ((OUTSIDER.test(rest) || OUR_DESK.test(rest)) && !REACH.test(text)) add('away', order);
    else if (order.kind === 'act' || /^send (?:yourself )?(?:a )?test\b/.test(rest)) {
      if (/\bnext time\b/.test(text)) continue;
      if (!asks.some((one) => one.kind === 'question'))
        add(
          trouble
            ? 'back'
            : THEN_WE.test(rest) || PATH.test(text) || HANDS_OVER.test(rest)
              ? 'request'
              : SEE_LINK.test(rest)
                ? 'contact'
                : 'steps',
          order,
        );
    } else if (TELL_HOW.test(rest)) add('back', order);
    else if (!courtesy) {
      if (REPORT_BACK.test(rest)) add('back', order);
      else add(trouble ? (putOff ? 'wait' : 'back') : REACH.test(text) ? 'contact' : 'request', order);
    }
  }
  if (
    trouble &&
    !putOff &&
    OURS.test(text) &&
    /\bif\b|\botherwise\b/.test(text) &&
    !asks.some(({ kind }) => kind === 'back' || kind === 'question')
  )
    add('back', all);
  for (const place of waits)
    if (!asks.some((one) => one.kind === 'wait' && one.start <= place.start)) add('wait', place);
  const told = IF_TOLD.exec(text);
  if (told && !courtesy && !putOff && !asks.some(({ kind }) => kind === 'back' || kind === 'question'))
    add('back', { start: told.index, end: told.index + told[0].length });
  const reach = MOVED.exec(text) ?? INDIRECT.exec(text) ?? CARD.exec(text);
  if (reach && (!courtesy || reach[0].startsWith('dm')) && asks.length === 0)
    add('contact', { start: reach.index, end: reach.index + reach[0].length });
  if (
    (/ > [a-z]/.test(text) || WOULD_HELP.test(text) || /\byou (?:will )?(?:need|have) (?:an?|to)\b/.test(text)) &&
    !asks.some(({ kind }) => kind === 'steps' || kind === 'away')
  )
    add('steps', all);
  return asks.sort((a, b) => a.start - b.start);
});
