import type { Draft, Hit, Sentence } from '../../engine/draft';
import type { Rewrite } from '../../engine/review';

/** Words that open a request to the customer: an order, a polite question, or a need. The group `verb` is what a rewrite replaces. */
export const ASKS =
  '(?<verb>(?:(?:could|can|would|will) you (?:please |kindly |just |also |maybe |be able to )*|(?:we|i) (?:will |would |do |also |just |still )*(?:need|like|want|require) you to (?:please |also )*|you (?:can|could|may|need to|have to|must) (?:just |also |please )*|(?:please |kindly |just |also |and |then |or |so |simply |do ){0,3})(?:send|share|tell|give|provide|confirm|reply with|reply to (?:me|us) with|respond with|answer with|(?:dm|pm|message|e ?mail|post|text)(?! (?:address|id|account|field|box|and|or|is|was|app|client|name)\\b)|verify|state|supply|forward|submit|type|read(?: out)?|let (?:me|us) (?:know|have)|drop|quote|advise|upload|attach|include)(?: (?:me|us|back|over|out|to|to me|to us|here|in|on|with|please|now|just|a reply with)){0,3}|(?:we|i) (?:will |would |do |also |just |still )*(?:need|require)(?: to (?:know|have|see|confirm))?|what (?:is|was|are)|what about|(?:may|can|could|might) (?:we|i) (?:please |just |also )*(?:have|get|take|know|see|ask for)) ';

/** A request can only start a clause: "we will send you" and "so we can confirm" are no requests. */
export const AT_CLAUSE =
  '(?:^|[,;:.?!(-] ?|\\b(?:hi|hello|hey|hiya)[\\w ]{0,20}, |\\b(?:and|then|but|so|or|also|first) |\\b(?=please |kindly )|(?<!\\b(?:if|do|when|whenever|case|should|what|whether|that|all|as|because) )\\b(?=(?:i|we) (?:will |would |do |also |just |still )*(?:need|require) (?!to )))';

/** Says no, or warns: "we will never ask for", "please do not send", "if anyone asks for". */
export const WARNS =
  /\b(?:not|never|no need|without|avoid|instead of|rather than|if (?:anyone|someone|anybody|somebody)|anyone|nobody|no one|hide|cover|mask|blur|remove|cross out|black out|except|apart from|keep .{0,30} to yourself)\b/;

const PRIVATE =
  /\b(?:dms?|dm'd|pms?|direct(?:ly)? messag\w+|private\w*|privately|inbox|secure\w*|encrypted|portal|forms?|link|to (?:the|our) (?:e ?mail|mail|team|office)|call (?:us|me|our)|(?:us|me|team|them|store|branch) a (?:call|ring)|ring (?:us|me)|phone (?:us|me)|visit|pop in(?:to)?|live ?chat|chat (?:to|with)|message (?:me|us)|messages?|follow us|via|e ?mail (?:me|us)|write to (?:me|us)|mail (?:me|us)|click|tap)\b|https?:|\w\.\w{2,3}\/\w|www\.|\S@\S+\.\w/i;
/** True where the reply points to a private or secure way anywhere: a message, a form, a link, an address to write to. */
export const hasPrivateWay = (draft: Draft): boolean => PRIVATE.test(draft.text);

/** True where the sentence or one beside it names a secure way of sending. */
export function isSecured(draft: Draft, sentence: Sentence): boolean {
  const secure =
    /\b(?:secure\w*|encrypted|portal|upload (?:page|link|form)|forms?|link|in your account|online banking|in the app|at the (?:desk|counter|branch)|in person|when you (?:arrive|check in|collect))\b|https?:/i;
  return [sentence, draft.neighbour(sentence, 1), draft.neighbour(sentence, -1)].some(
    (one) => one && secure.test(one.plain.source),
  );
}

/** Puts other words in place of the request's verb, its first letter as the draft has it; null where the verb cannot be found. */
export function withVerb(draft: Draft, hit: Hit, words: string): Rewrite | null {
  const verb = hit.plain.groups.verb;
  if (!verb) return null;
  const at = hit.sentence.plain.text.indexOf(verb, Math.max(0, hit.plain.start - 2));
  if (at < 0) return null;
  const { start, end } = hit.sentence.plain.toSource(at, at + verb.trimEnd().length);
  const span = { start: hit.sentence.span.start + start, end: hit.sentence.span.start + end };
  const upper = /^\p{Lu}/u.test(draft.quote(span)) && !/^I\b/.test(draft.quote(span));
  const starts = upper || span.start === hit.sentence.span.start;
  return { span, text: starts ? words.charAt(0).toUpperCase() + words.slice(1) : words };
}
