import type { Draft, Sentence } from '../draft';
import { rememberedOf } from '../plain';
import { behindGreeting, capitalised, greetingOf } from '../rewrite';
import type { Acknowledgement } from '../reading';
import type { CustomerRecord, Feeling, Rewrite } from '../review';
import { isOtherTime } from './lack';
import { LIFE, namingOf } from './naming';

/** An acknowledging sentence an agent could write, with its end mark. `sorry`: it holds an apology. */
export type Line = { readonly text: string; readonly sorry: boolean };

/** What a trouble is like; where the feeling says more of them than of it, "frustrating". */
const LIKE: Partial<Readonly<Record<Feeling, string>>> = {
  disappointment: 'disappointing',
  worry: 'worrying',
  sadness: 'upsetting',
};

/** How the draft speaks: "we" without any "I", and whether it contracts. */
function voiceOf(draft: Draft) {
  const said = draft.sentences
    .filter((one) => one.zone !== 'quoted' && one.zone !== 'code' && one.zone !== 'signature')
    .map((one) => one.plain);
  const text = said.map((one) => one.text).join(' ');
  const source = said.map((one) => one.source).join(' ');
  return {
    we: /\b(?:we|us|our)\b/.test(text) && !/\b(?:i|my|me)\b/.test(text),
    contracts:
      !/\b(?:do|does|did|is|are|can|will|would|have|has) not\b|\b(?:i am|we are|you are|it is|i will|we will|i have|we have|cannot)\b/i.test(
        source,
      ) || /\w['’](?:m|re|ve|ll|s|d|t)\b/.test(source),
    sorry: /\b(?:sorry|apolog\w+|regret)\b/.test(text),
    sees: /\bunderstand\b/.test(text) ? 'can see' : 'understand',
  };
}

/**
 * Sentences that would acknowledge this customer, the safest first; empty where only the agent's own words will do (grief, illness,
 * hardship, danger). They hold the customer's own words where their shape is safe and `[[slots]]` where it is not.
 */
export function linesFor(
  draft: Draft,
  customer: CustomerRecord,
  due: Acknowledgement['due'],
  message: string,
): readonly Line[] {
  if (customer.vulnerable) return [];
  const voice = voiceOf(draft);
  const naming = namingOf(customer);
  const contract = (text: string) => (voice.contracts ? text : expanded(text));
  const found: Line[] = [];
  const add = (text: string, sorry = false) => found.push({ text: contract(text), sorry });
  const me = voice.we ? "We're" : "I'm";
  const who = voice.we ? 'We' : 'I';
  const felt = customer.feelings.find((one) => !/going on|wtf/i.test(one.quote));
  const like = naming && LIFE.test(naming.words) ? 'upsetting' : ((felt && LIKE[felt.feeling]) ?? 'frustrating');

  const wait = waitLine(customer, message);
  if (wait) add(wait);
  const often = wait ? null : oftenLine(customer, message);
  if (often) add(often);
  if (naming && !(wait && /^the wait/.test(naming.words))) {
    if (!voice.sorry)
      add(naming.kind === 'noun' ? `${me} sorry about ${naming.words}.` : `${me} sorry that ${naming.words}.`, true);
    else if (due === 'full')
      add(
        naming.kind === 'noun'
          ? `${who} can see how ${like} ${naming.words} ${/[^s]s$/.test(naming.words) ? 'are' : 'is'}.`
          : `${who} can see how ${like} it is that ${naming.words}.`,
      );
    if (due === 'light' && naming.kind === 'noun')
      add(`Thanks for telling ${voice.we ? 'us' : 'me'} about ${naming.words}.`);
  }
  if (found.length < (due === 'full' ? 2 : 1)) {
    const slot = '[[what they told you, in your words]]';
    if (voice.sorry || due === 'light') add(`${who} ${voice.sees} that ${slot}.`);
    else add(`${me} sorry that ${slot}.`, true);
  }
  return found;
}

/** Without contractions. */
const expanded = (text: string) =>
  text
    .replace(/\bcan't\b/g, 'cannot')
    .replace(/\bwon't\b/g, 'will not')
    .replace(/n't\b/g, ' not')
    .replace(/'m\b/g, ' am')
    .replace(/'re\b/g, ' are')
    .replace(/'ve\b/g, ' have')
    .replace(/\bthat's\b/g, 'that is');

/** What they did to be heard, and what they should not have had to do. */
const TOLD: Readonly<Record<string, string>> = {
  asked: 'ask',
  called: 'call',
  rang: 'call',
  rung: 'call',
  phoned: 'call',
  emailed: 'write',
  'e-mailed': 'write',
  written: 'write',
  wrote: 'write',
  messaged: 'write',
  reported: 'report this',
  explained: 'explain this',
  told: 'tell us',
};
const OFTEN = new RegExp(
  `\\b(?:i|we)(?:['’]?ve| have)?(?: now| already| also)? (${Object.keys(TOLD).join('|')})(?: you| in| it| this| support| online)* (twice|(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\\d) times)(?! (?:a|an|per|each|every)\\b)`,
  'i',
);

/** How often the customer says that they wrote, where a count stands beside it. */
const oftenLine = rememberedOf(({ repeat }: CustomerRecord, message: string): string | null => {
  const [, told = '', times = ''] = (repeat && OFTEN.exec(message)) ?? [];
  return told ? `You shouldn't have had to ${TOLD[told.toLowerCase()]} ${times.toLowerCase()}.` : null;
});

const SPELLED: Readonly<Record<string, string>> = { m: 'minutes', h: 'hours', w: 'weeks' };

/** A4: the customer's own length of time, where it is one and what they say is that they waited. */
const waitLine = rememberedOf((customer: CustomerRecord, message: string): string | null => {
  const { waiting } = customer;
  if (!waiting || isOtherTime(message, waiting.span)) return null;
  const words = waiting.quote
    .replace(/\s+/g, ' ')
    .replace(/[.,!?;:]+$/, '')
    .replace(/\b(mins?|hrs?|wks?)$/i, (unit) => SPELLED[unit.charAt(0).toLowerCase()] ?? unit)
    .replace(/^(1|one) (\w+)s$/i, '$1 $2')
    .trim();
  const around = message.slice(Math.max(0, waiting.span.start - 70), waiting.span.end + 50);
  const waits =
    /\b(?:waiting|still (?:no|not|nothing|haven|hasn)|no (?:reply|response|answer|word|news|refund)|on hold|queue|chasing|yet)\b/i.test(
      around,
    );
  const waited = /(?<!'d |had )\bwaited (?:for )?$/i.test(message.slice(0, waiting.span.start));
  const number = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|an hour)';
  if (!waits && !waited) return null;
  if (
    new RegExp(`^${number}(?: (?:\\w+ )?(?:minutes?|mins?|hours?|hrs?|days|weeks?|months?|years?))?$`, 'i').test(
      words,
    ) &&
    /[a-z]{3}/i.test(words) &&
    /(?:min|hour|hr|day|week|month|year)/i.test(words)
  )
    return waited
      ? `You waited ${words.toLowerCase()}, and that's too long.`
      : `You've waited ${words.toLowerCase()} for this, and that's too long.`;
  if (/^since (?:\w{3,6}day|\w+uary|march|april|may|june|july|august|\w+ber)$/i.test(words))
    return `You've been waiting since ${capitalised(words.slice(6).toLowerCase())}, and that's too long.`;
  return null;
});

/** Puts a line where an acknowledgement goes: after greeting and courtesy, before the first sentence of the body. One edit. */
export function inserted(draft: Draft, { place }: Acknowledgement, line: Line): Rewrite {
  const first = draft.body.find((one) => one.span.start >= place);
  if (!first) {
    const gap = draft.text.length === 0 || /\s$/.test(draft.text) ? '' : /\n/.test(draft.text) ? '\n\n' : ' ';
    return { span: { start: draft.text.length, end: draft.text.length }, text: gap + line.text };
  }
  if (first.zone === 'list') return { span: { start: place, end: place }, text: `${line.text}\n\n` };
  const greeting = greetingOf(first.plain.source);
  if (!greeting) return { span: { start: place, end: place }, text: `${line.text} ` };
  const at = first.span.start + greeting.length;
  const [next = ''] = draft.text.slice(at, at + 2);
  return {
    span: { start: at, end: at + next.length },
    text: `${behindGreeting(greeting, line.text)} ${next.toUpperCase()}`,
  };
}

const FORMULA =
  /^(?:[\w ,]{0,20}?)?(?:(?:we are|i|we)? ?(?:so |very |really |sincerely |do )*(?:sorry|apologi[sz]e|apologies|regret)(?: (?:for|about|to hear|to read|to learn))?(?: (?:any|all|the|this|that|it|of|your|inconvenience|trouble|caused|has|have|may|issue|confusion|experience|delay|hear))*|(?:i|we) (?:do |can )?understand(?: (?:your|the) (?:frustration|concerns?|disappointment))?)[.! ]*$/;

/** Most words of a sentence that says no more than its formula. */
const MOST_FORMULA = 12;

/** True of a formula of regret or sympathy: there is a line, though not theirs. */
export const isFormula = ({ plain }: Sentence): boolean =>
  /\b(?:sorry|apolog|regret|understand|sympath|hear)/.test(plain.text);

/** True of one that opens the reply: what makes it theirs goes right behind it. Else that goes before all. */
export const isOpening = (sentence: Sentence, { place }: Acknowledgement): boolean =>
  sentence.span.start <= place && sentence.plain.words.length <= MOST_FORMULA && isFormula(sentence);

/** Makes a thin acknowledgement this customer's: in place of the formula where the line apologises too, else right after it. */
export function deepened(draft: Draft, sentence: Sentence, line: Line): Rewrite {
  const { start, end } = sentence.span;
  const plain = sentence.plain.text;
  if (FORMULA.test(plain) && !/[A-Z]/.test(sentence.plain.source.slice(1).replace(/\bI\b/g, ''))) {
    if (line.sorry) return { span: { start, end }, text: line.text };
  }
  return {
    span: { start: end, end },
    text: `${/[^\p{L}\p{N}\s,;-]$/u.test(draft.text.slice(start, end)) ? ' ' : '. '}${line.text}`,
  };
}

/** Moves an acknowledgement that stands late to where it would go; null where it leans on the words before it. */
export function movedUp(draft: Draft, { place, sentence }: Acknowledgement): Rewrite | null {
  const first = draft.body[0];
  if (
    !sentence ||
    !first ||
    sentence.zone !== 'body' ||
    sentence.index <= first.index ||
    greetingOf(first.plain.source)
  )
    return null;
  if (/^(?:and|but|again|so|also|once|still|or|that|this|it|which|as|for)\b/.test(sentence.plain.text)) return null;
  const own = draft.text.slice(sentence.span.start, sentence.span.end);
  if (!/[.!]$/.test(own)) return null;
  const between = draft.text.slice(place, sentence.span.start).trimEnd();
  if (between.length > 600) return null;
  return { span: { start: place, end: sentence.span.end }, text: `${own} ${between}` };
}

/** Order of two rewrites: those without slots first, then the shorter. */
export const readyFirst = (a: Rewrite, b: Rewrite): number =>
  Number(a.text.includes('[[')) - Number(b.text.includes('[[')) || a.text.length - b.text.length;
