import { type Plain, remembered } from '../plain';
import { flatOf } from './flat';
import { ordersOf, type Place } from './orders';
import { timesOf } from './times';

/**
 * What a sentence asks of the customer. `question` to be answered at once; `request` something to send, tell or come for; `contact`
 * the same with an address, a number or a link; `offer` a choice they can take up; `back` the way back if it fails; `steps`
 * something to do or try; `loose` an order nobody can carry out ("bear with us", "take it up with the courier").
 */
export type Ask = Place & {
  readonly kind: 'question' | 'request' | 'contact' | 'offer' | 'back' | 'steps' | 'loose';
};

const COURTESY_IF =
  /\b(?:if|should|in case|when(?:ever)?) (?:(?:you|u|there) (?:\w+ )?(?:have|has|need|needs|is|are|be|require|want|would like|feel|get|got|face) (?:to )?(?:\w+ ){0,2}?(?:any|anything|some|further|more|additional|other|else|a question|questions?|help|assistance|support|us|me|concerns?|doubts?|quer(?:y|ies)|clarifications?)\b|(?:i|we) can (?:\w+ )?(?:help|assist|be of|do anything|support)|you (?:would like|want|need) (?:\w+ )?(?:help|assistance|to (?:talk|chat|discuss))|any (?:other |further |more )?(?:questions?|help|concerns?|assistance|quer(?:y|ies)|doubts?)|that helps)|^[.! ]*(?:for )?any(?:thing)? (?:else|more|further (?:help|queries|questions|assistance)|questions?)\b|\bany (?:other )?questions?,/;
const TROUBLE =
  /\b(?:if|should|in case|when|unless) (?:[^.!?]{0,60}?\b(?:still|again|persists?|continues?|(?:does|do|did|is|are|was|has|have|can|will) not|not (?:work|help|there|arriv|appear|show|go|get|come|fix|resolv)\w*|no (?:luck|joy|change|better)|fails?|comes? back|happens?|reappears?|wrong|missing|stuck|blank|plays? up|odd|drops?|slips?|trouble|problems?|issues?|errors?|difficult(?:y|ies)|worse|remains?)|(?:that|this|it|anything|any of (?:it|this)|something) (?:\w+ )?(?:fails|is (?:off|wrong|late|odd|short)|looks (?:off|odd|wrong))|so\b|not\b)|\b(?:any (?:trouble|problems?|issues?|hiccups|bother)|anything off|still (?:stuck|no|not|red|blank|nothing|there|the same|playing)|otherwise|if not|failing that)\b/;
const SAME_TROUBLE =
  /\b(?:still|again|persist\w*|not (?:work|help|resolv)\w*|same (?:issue|problem)|any (?:issue|problem|trouble|difficult)\w*)\b/;
const ANSWERABLE =
  /\b(?:reply|write|message|call|tell|let|email|e mail|dm|ping|post|send|shout|type|come back|contact|answer|ring|text|ask|give|drop|raise|open|sing out|holler|report|reopen|get in touch|speak|visit|fill|share|reach|say so|yell|pop|upload|quote|hit|connect)\b/;
const OURS = /\b(?:i|we|he|she|they|\w+) (?:will|can|would|shall|could|am|are)\b/;

const QUESTION_WORD =
  /^[.! ]*(?:(?:and|so|but|also|or|@\w+|hi|hey|hello|ok|sorry|oh no|\w+,)[,!.]? ){0,3}(?:which|what|when|where|who|whose|how|why|could you|can you|can u|would you|will you|do you|did you|have you|are you|is it|is there|is that|is the|are there|does|did|has|was it|were you|may i|may we|shall|should i|should we|want me|can i|could i|might i|any chance)\b/;
const NOT_ASKED =
  /^[.! ]*(?:when|what|how|where|why|who|which|is|has|does|did)\b.*,|^[.! ]*(?:when|what|who|where|how|why) (?:i|we|you|the|it|a)\b/;
const RHETORICAL =
  /\b(?:what makes you (?:so )?(?:think|sure)|do you (?:really |honestly |even )?(?:expect|think|believe|realise|realize)|how (?:could|can|are|am) (?:we|i)\b|what (?:more |else |exactly )?(?:do|did) you (?:want|expect)|who (?:would|does|else (?:would|could|but))\b|why (?:would|should|do not you|did not you|not just|are you)|(?:have|did|do) you (?:even|ever|actually) (?:read|bother|look|check)|is (?:that|it) (?:so hard|really|too much)|are you (?:sure|certain|serious|aware)|is it not|who knows|(?:right|ok|eh|remember|innit|no|correct)\?|you know\?|have not you|what is (?:a|the) (?:\w+ )?(?:without|but)|what can (?:i|we|you) (?:say|do)\?|did (?:something give|you know)|(?:and|so) what\b|have you heard of|is not (?:that|it)\b|what (?:was|were) you (?:thinking|expecting)|surely\b)/;
const CLOSING_QUESTION =
  /\b(?:anything else|any (?:other|further|more) (?:\w+ )?(?:questions?|concerns?|help|issues?|queries|thing)|is there (?:something|anything)|what else (?:can|may) (?:i|we)|(?:can|may) (?:i|we) (?:help|assist) you with anything|how (?:else )?(?:can|may) (?:i|we) (?:further|else))\b/;

const OFFER =
  /\b(?:would you (?:like|prefer|rather)|do you want|shall (?:i|we)|should (?:i|we)|want (?:me|us) to|(?:let (?:me|us) know|tell (?:me|us)|shout|reply|holler|yell|write|message|dm|text|call|say) (?:me |us |here )?if you (?:would|want|prefer|fancy|are happy|wish|decide|like|agree)|(?:say|give) (?:the|me the|us the) (?:word|nod|go ahead)|just (?:say|shout|holler|tell (?:me|us))|what (?:i|we) can do|happy to .{3,60} if|if you (?:would like|want|prefer|fancy|wish|like|would rather|decide)\b.{3,120}\b(?:i|we) (?:can|will|would|could))\b|(?:^|[,;:.!-] )say (?:so|yes|when)\b|\byou say\b(?= ?(?:$|[.!x]))/d;
const CAN_DO =
  /\b(?:i|we) (?:can|could) (?:also |still |always |certainly |happily |gladly |then |now |at least |either |instead |either )*(?:offer|do (?:you|it|that|one|both|a|an)|get|send|book|put|move|swap|add|give|refund|replace|credit|change|hold|lift|waive|post|ship|rebook|arrange|transfer|pull|extend|switch|apply|issue|take|make|have|order|restore|match|cancel|call|ring|split|include|bring|drop|reserve|set|freeze|look at)\b(?! (?:care|sure|how|why|that|what|on|up|with (?:the|our))\b)/d;

const LOOSE =
  /\b(?:bear with|hang (?:on|in|tight)|stay tuned|keep (?:your |those )?(?:eyes? (?:peeled|out|open)|an eye)|keep checking|check back|watch this space|(?:await|wait for) (?:our|the|a|an|further)|try (?:again )?(?:later|another time|some other)|rest assured|be (?:rest )?assured|be patient|have (?:some )?patience|accept|note|be advised|be informed|understand|remember|know that|excuse|forgive|pardon|recommend us|refer|enjoy|take care|stay safe|keep (?:supporting|using)|look past|consider this|quote .{0,30} in all|(?:keep|leave) (?:the|your|it|that|any)\b)/dg;
const OUTSIDER =
  /^(?:please |kindly |just |do )*(?:contact|call|ring|phone|email|write to|reach out to|ask|speak (?:to|with)|talk to|take (?:it|this|that) (?:up )?(?:with|to)|check with|get in touch with|raise (?:it|this) with) (?:directly )?(?:the |your |their |its |a |an |whoever |with |them\b|him\b|her\b)(?!number|team|support|link|desk|form|page|hotline|line|reception|\w+ (?:team|desk|line|agent|agents)\b|extension)/;
/** Something the customer can use to reach another: an address, a number, a link or a place. */
export const REACH =
  /https?:|\bwww\.|@\w|\b[\w-]+\.(?:com|org|net|example|co|io|app|de|uk|eu|us|dev)\b|\b\d{3,}[ -]?\d{3,}|\b(?:link|number|form|portal|extension|ext|hotline|live ?chat|in app|help cent(?:re|er)|whatsapp|menu)\b/;
const REPORT_BACK =
  /^(?:please |kindly |just |do )*(?:let (?:us|me) know|tell (?:us|me)|report|drop (?:us|me) a line)(?: back)?(?: (?:if|whether|how|what)\b.{0,80}\b(?:work|help|go|went|goes|fix|solve|happen|result|difference|still|trouble|problem|issue|luck|joy|get on)|,? please|[.!]|$| (?:the |your |on )?(?:results?|outcome)| once| after| when)/;

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

  const marked = /\?(?:["')\]]|$| |!|\.)/.test(text);
  if (marked || (QUESTION_WORD.test(text) && /\b(?:you|your|i|we|it)\b/.test(text) && !NOT_ASKED.test(text))) {
    if (!CLOSING_QUESTION.test(text) && !RHETORICAL.test(text) && sentence.words.length > 1) add('question', all);
  }
  for (const regex of [OFFER, CAN_DO]) {
    const place = regex.exec(text)?.indices?.[0];
    if (place && !courtesy && !putOff) add('offer', { start: place[0], end: place[1] });
  }
  const need =
    /\b(?:i|we) (?:will |would |still |just |also |do |only )*(?:need|require|am missing|are missing) (?:the|your|a|an|some|more|to know|\w+ (?:number|details|code))\b(?! (?:bit|few|lot|time|moment|while|minute|day|new))|\bwaiting (?:on|for) (?:the|your|a) .{0,40}(?:from you|\byour\b)|\bwaiting (?:on|for) your\b|\b(?:would|we'd|i'd|would love) (?:\w+ )?(?:like|love) to (?:know|hear|have) (?:more|a bit more|the|your|some)\b/d.exec(
      text,
    )?.indices?.[0];
  if (need && !courtesy) add('request', { start: need[0], end: need[1] });

  const loose = [...text.matchAll(LOOSE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const isLoose = (place: Place) => loose.some((one) => one.start < place.end && place.start < one.end);
  for (const order of ordersOf(sentence)) {
    const rest = text.slice(order.start);
    if (isLoose(order)) {
      add('loose', order);
    } else if (order.kind === 'act') {
      if (!asks.some((one) => one.kind === 'question')) add('steps', order);
    } else if (!courtesy) {
      if (OUTSIDER.test(rest) && !REACH.test(text)) add('loose', order);
      else if (REPORT_BACK.test(rest)) add('back', order);
      else add(trouble ? (putOff ? 'loose' : 'back') : REACH.test(text) ? 'contact' : 'request', order);
    }
  }
  if (
    trouble &&
    !putOff &&
    (ANSWERABLE.test(text) || (OURS.test(text) && /\bif\b/.test(text))) &&
    !asks.some(({ kind }) => kind === 'back' || kind === 'question')
  )
    add('back', all);
  if (/ > [a-z]/.test(text) && !asks.some(({ kind }) => kind === 'steps')) add('steps', all);
  return asks.sort((a, b) => a.start - b.start);
});
