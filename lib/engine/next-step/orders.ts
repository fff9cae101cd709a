import { type Plain, remembered } from '../plain';
import { flatOf } from './flat';

/** A stretch of a sentence's plain text. */
export type Place = { readonly start: number; readonly end: number };

/** Something the customer is told to do. `tell`: something to say, send, fill in or come for; `act`: something to do or try on their side. */
export type Order = Place & { readonly kind: 'tell' | 'act'; readonly verb: string };

const OPENING =
  "^(?:[.!*•>-]+ |(?:hi|hey|hello|hiya|dear|ok|okay|sure|thanks|thank you|sorry|yes|yep|no|well|oh|ah|hmm)\\b[^,.!]{0,24}[,.!]+ |@\\w+[,:]? |\\d+[.)/] ?|ps |for (?:now|this)[, ]+|to [\\w' -]{3,60}, )*";
const BORDER = '[,;:!?)(>*•-][.! ]*(?:and |so |then |or |but )?|\\. ?|\\b(?:and|or|so|but|then) ';
const POLITE =
  '\\b(?:please|kindly|pls|simply|always|either|first|next|instead|alternatively|otherwise|meanwhile|do|just|now|also|maybe|perhaps|possibly)[,:]? ';
const TO_YOU =
  '\\b(?:you|u) (?:\\w+ )?(?:can|could|may|might|should|must|will have to|need to|have to|are welcome to|are free to|are able to)(?: then| also| always| either| still| simply| just| first)* |\\b(?:can|could|would|will) (?:you|u)(?: please| kindly| also| just)* |\\bif you (?:can|could|would) |\\b(?:ask|request|want|need|like|advise|recommend|suggest|encourage|urge)(?: strongly)?(?: that)? you(?: to)?(?: please| kindly)* |\\b(?:suggest|recommend|advise|request)(?: strongly)?(?: to| that)? |\\b(?:feel free|be sure|make sure|remember|do not (?:hesitate|forget)|try|best|better|easiest|worth|good idea) to |\\bhave your \\w+ |\\b(?:she|he|they) (?:will |would )?(?:need|have|has) to ';
const LEAD = `(?:${OPENING}|${BORDER}|${POLITE}|${TO_YOU})`;

const TELL =
  '(?:dm|pm|direct message|private message|(?:inbox|whatsapp) (?:us|me)|send|resend|share|provide|give|forward|attach|upload|confirm|tell|let (?:us|me|him|her|them|someone|the \\w+|a \\w+|our \\w+) (?:know|have)|drop|shoot|pop|ping|message|text|email|e mail|mail|call|ring|phone|dial|write|reply|respond|answer|post|paste|contact|reach|get in touch|get back|come (?:back|on|in|over|by|to|and|along|down)|elaborate|describe|express (?:your|this|that)|voice (?:your|this|that)|quote|reference|mention|include|report|list|explain|fill|complete|submit|suggest (?:a|an|it|this|the)|log (?:a|an|it|this)|leave (?:us|me) a|raise (?:a|an|it|this)|open (?:a|an) (?:\\w+ )?(?:ticket|case|bug|issue|claim)|file (?:a|an) (?:\\w+ )?(?:ticket|case|claim|bug|report|issue)|sign up|register|book|visit|follow (?:us|me|and|the (?:\\w+ )?link|this link|back|the steps|the instructions)|join|connect (?:with|to) (?:us|our|me)|speak|talk|chat|ask|see (?:any|one of|a|our|the)[\\w ]{0,30} (?:agent|agents|member|staff|team|desk|counter|manager|doctor|vet|pharmacist)|bring|hand|return|collect|show|keep (?:the|your|it|that) (?:receipt|box|packaging|label|photo)|claim|nominate|vote|head|swing|sing out|shout|look out|check (?:your )?(?:dms?|inbox|e ?mail|messages|spam|junk)|get hold of|use the (?:\\w+ )?(?:label|link|form|code|voucher)|hop (?:on|into)|jump (?:on|into)|take (?:it|this|that|your \\w+) (?:to|up|back|in))';
const ACT =
  '(?:try|go|open|click|tap|press|hit|scroll|navigate|restart|reboot|reset|reinstall|uninstall|install|update|upgrade|downgrade|clear|delete|remove|add|create|check|make sure|be sure(?= (?:that|the|your|you|it|this)\\b)|ensure|log (?:out|in|into|on|onto|off|back)|login|logon|sign (?:out|in|into|back|off)|switch|turn|toggle|enable|disable|untick|tick|uncheck|set|change|edit|rename|move|drag|copy|run|type|enter|use|unplug|plug|hold|close|quit|exit|force|refresh|reload|wait|disconnect|reconnect|connect|pair|unpair|see|look|read|follow|save|export|import|archive|back up|backup|replace|put|keep|stop|start|swap|charge|leave|take|pull|push|boot|launch|search|view|repeat|test|retry|redo|allow|grant|subscribe|unsubscribe|mark|place|adjust|lower|raise|pay|cancel|renew|link|unlink|whitelist|block|rebuild|compact|repair|redeem|skip|hover|locate|access|configure|generate|audit|exclude|ignore|dial|do (?:so|this|it|the|a)|avoid|consider|get|stick|order|buy|turn|choose|pick|select|find|download|grab|apply|verify|note)';

/** Words that name a thing as often as an act: after "and", "or", a comma they are an order only with an object. */
const TWO_FACED =
  /^(?:call|e ?mail|mail|text|message|reply|contact|answer|chat|report|list|claim|post|book|return|show|head|hand|visit|register|ring|find|open|use|set|charge|test|order|link|place|block|search|update|change|check|press|start|stop|view|access|wait|look|try|run|move|hold|mark|save|read|close|pair|put|keep|leave|take|go|see|add|switch|share|note|drop|include|quote|reference|talk|connect|hit|type|copy|export|import|follow|enter|get|give|ask|phone|swap|turn|raise|reset|pay|repair|download|apply|edit|write|tell|send|bring|grab|vote|join|speak|come back|get back|log in|sign in|upgrade|replace|select|pick|choose|complete|submit|add|forward|provide|confirm)$/;
const OBJECT =
  /^(?:us|me|him|her|them|here|back|to|this|that|on|at|with|now|your|the|in|a|an|over|if|when|what|how|out|it|my|our|for|by|off|up|\d|@|http|through|via|again|until|from|into|one|all|any|those|these|whether|where|both)\b/;
/** Someone else is the one who acts: "we will take a look and reply", "the summary you can show them". */
const SUBJECT = /\b(?:i|we|let me|let us|they|he|she|who|someone|somebody|team|engineer|colleague|driver|courier)\b/g;
const FINITE =
  /\b(?:is|are|was|were|has|have(?! (?:a|an|another) (?:look|peek|go|read|try|chat|word|browse)\b)|had|will)\b/g;
const TO_THEM = /\b(?:you|please|kindly|pls)\b/g;

const ORDERS = new RegExp(
  `${LEAD}(?<words>(?:please |kindly |just |simply |also |do |quickly |out )*(?:(?<tell>${TELL})|(?<act>${ACT})))\\b`,
  'dg',
);

/** Every order to the customer in the sentence; the places are of `Plain.text`. */
export const ordersOf = remembered((sentence: Plain): readonly Order[] => {
  const text = flatOf(sentence);
  const orders: Order[] = [];
  for (const match of text.matchAll(ORDERS)) {
    const [start, end] = match.indices?.groups?.words ?? [0, 0];
    const { tell, act = '' } = match.groups ?? {};
    const verb = tell ?? act;
    if (fits(text, start, end, verb)) orders.push({ kind: tell === undefined ? 'act' : 'tell', verb, start, end });
  }
  return orders.sort((a, b) => a.start - b.start);
});

/** False where the word is a noun ("by phone, email or chat"), is denied, or has a subject of its own. */
function fits(text: string, start: number, end: number, verb: string): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end).trimStart();
  if (/\b(?:not|never|without) $/.test(before) || /\bno need to $/.test(before)) return false;
  if (
    /^(?:will|is|are|was|were|has|have|had|would|could|does|did|of|shows?|takes?|may|must|should|ing|support|number|address|code)\b(?! (?:or|the|your))/.test(
      after,
    ) &&
    !/\bplease $/.test(before)
  )
    return false;
  if (/\b(?:nothing|not|never)\b[^,.]{0,24}(?:need|have) to $/.test(before)) return false;
  if (
    /^(?:claim|reference|order|report|list|book|return|show|quote|note)$/.test(verb) &&
    /^(?::|[a-z]{1,4} ?\d|\d)/.test(after)
  )
    return false;
  if (/^(?:page|link|key|tab|menu|icon|option|bar|box|fees?|team|time|date)\b/.test(after)) return false;
  if (/^(?:\w+ )?(?:is|are|was|were|has been)\b/.test(after)) return false;
  if (/\b(?:i|we|they|he|she|it|who) (?:do|just|always|also|then|now|will|can|would|could) $/.test(before))
    return false;
  if (before === '' && TWO_FACED.test(verb) && /^(?:can|could|should|might|may|must)\b/.test(after)) return false;
  const joined = /(?:[,;:>)(-] ?|\b(?:and|or|so|but|then|also|now|first|next|just|either|always) )$/.test(before);
  if (joined && TWO_FACED.test(verb) && !OBJECT.test(after)) return false;
  if (/^(?:please|kindly|dm\b)/.test(text.slice(start))) return true;
  const run = before.slice(before.search(/[^.;:!?()]*$/));
  if (/\b(?:and|or|so|but|then|also|just|always|simply|now|first|either) $/.test(run))
    return last(run, SUBJECT) <= last(run, TO_THEM) && last(run, FINITE) <= last(run, TO_THEM);
  return !(
    /, ?$/.test(run) &&
    last(run, SUBJECT) > last(run, TO_THEM) &&
    !/^[.! ]*(?:if|once|when|as)\b/.test(run) &&
    !/^(?:us|me|here|your)\b/.test(after)
  );
}

/** Where a word of the set stands last; -1 where none does. */
function last(text: string, words: RegExp): number {
  let at = -1;
  for (const match of text.matchAll(words)) at = match.index;
  return at;
}
