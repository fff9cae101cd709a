import { actsIn } from './acknowledgement/acts';
import { closes } from './closing';
import type { Draft, Hit, Sentence } from './draft';
import { actsOf } from './next-step/acts';
import { asksOf } from './next-step/asks';
import { plainOf, remembered } from './plain';
import type { Rewrite } from './review';
import { createCache } from './sentences';
import type { Span } from './span';

/** The same text with a capital first letter; marks before it stay. */
export const capitalised = (text: string): string => text.replace(/\p{L}/u, (letter) => letter.toUpperCase());

/** The same text with a small first letter; "I" and a word in capitals keep theirs. */
export const lowerFirst = (text: string): string =>
  /^(?:I\b|\p{Lu}{2})/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

const GREETING =
  /^(?:@\S+\s+)*(?:(?:hi|hello|hey|hiya|hallo|hola|bonjour|namaste|greetings|sir|madam|m(?:rs?|s)\.?|kia ora|ok(?:ay)?|dear|valued|good (?:morning|afternoon|evening|day)|morning|afternoon|evening)\b(?: (?:mr|mrs|ms|dr|prof|barr|rev)\.)?[^,.!?:;\n]{0,30}[,!.:]\s+)?/i;

/** Handles and a greeting at the head of a sentence, with the white space behind them; empty where it has neither. */
export const greetingOf = (text: string): string => GREETING.exec(text)?.[0] ?? '';

/** A sentence as it stands behind that greeting: with a small letter after a comma. */
export const behindGreeting = (greeting: string, text: string): string =>
  /,\s+$/.test(greeting) ? lowerFirst(text) : text;

/** "a" or "an" before a word, by the sound it begins with. */
export function articleFor(word: string): 'a' | 'an' {
  const lower = word.toLowerCase();
  if (/^(?:hour|honest|honou?r|heir)/.test(lower)) return 'an';
  if (/^(?:uni(?!m|n)|use|usu|eu|one\b|once\b|ubiq|u[rt]i)/.test(lower)) return 'a';
  if (/^(?:8|11(?!\d)|18(?!\d))/.test(lower)) return 'an';
  return /^[aeiou]/.test(lower) ? 'an' : 'a';
}

/** Facts of a text: numbers with their signs, links, addresses, and words with a capital inside a sentence. */
export function factsIn(text: string): ReadonlySet<string> {
  const facts = new Set<string>();
  for (const [fact] of text.matchAll(/https?:\/\/\S+|[\w.+-]+@[\w-]+\.\w+|[£$€¥₹]?\d(?:[\d.,:/-]*\d)?%?/g))
    facts.add(fact);
  for (const [, name] of text.matchAll(/[\p{Ll}\d,;:]\s+(\p{Lu}[\p{L}'’-]{2,})/gu)) if (name) facts.add(name);
  return facts;
}

/** True where every fact of `before` is in `after` too, and `after` brings none. Slots are no facts. */
export function keepsFacts(before: string, after: string): boolean {
  const old = factsIn(before);
  const fresh = factsIn(after.replace(/\[\[.*?\]\]/g, ''));
  return old.size === fresh.size && [...old].every((fact) => fresh.has(fact));
}

const CANNOT_OPEN =
  /^(?:and|but|or|so|in|on|at|to|by|of|with|from|which|when|as|where|what|how|if|because|then|please)$/i;

/**
 * Leaves the hit out where the rest can stand: "As I said, the label ..." to "The label ...", "the label, as I said, is" to
 * "the label is". Empty where it stands elsewhere or nothing is left.
 */
export function cut(hit: Hit, draft: Draft): readonly Rewrite[] {
  const { start, end } = hit.span;
  const behind = draft.text.slice(end, hit.sentence.span.end);
  if (start !== hit.sentence.span.start) {
    if (!/^(?:as|like)\b/i.test(draft.quote(hit.span))) return [];
    const comma = /,\s*$/.exec(draft.text.slice(hit.sentence.span.start, start));
    return comma && /^\s*,\s/.test(behind)
      ? [{ span: { start: start - comma[0].length, end: end + behind.indexOf(',') + 1 }, text: '' }]
      : [];
  }
  const rest =
    /^(?:\s+(?:earlier|before|previously|already|above|last \w+|in my (?:last|previous|first) \w+))?\s*[,:–—-]?\s*(?:that\s+)?(\S+)/iu.exec(
      behind,
    );
  const word = rest?.[1];
  if (!rest || !word || !/^[\p{L}\p{N}£$€“"'‘]/u.test(word) || CANNOT_OPEN.test(word)) return [];
  return [{ span: { start, end: end + rest[0].length }, text: capitalised(word) }];
}

const NUMBER =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|half)\b/i;

/** True of a sentence with a fact, a greeting, thanks, or a second clause in it: more than one thing. */
const holdsMore = remembered(
  ({ source }) =>
    factsIn(source).size > 0 ||
    NUMBER.test(source) ||
    greetingOf(source) !== '' ||
    /\p{Extended_Pictographic}.*\p{L}/u.test(source) ||
    /[,;] and (?:I|we|you|it|your|the)\b|\b(?:thanks?|thank you)\b/i.test(source),
);

/** Marked words of a draft, and the sentence they stand in. */
export type Marked = Pick<Hit, 'span' | 'sentence'>;

/** True where the marked words are most of what their sentence says, so that the sentence can go or be replaced as a whole. */
export function fillsSentence(hit: Marked, draft: Draft): boolean {
  const { span, zone, plain } = hit.sentence;
  const said = draft.quote(span);
  return (
    zone !== 'list' &&
    !holdsMore(plain) &&
    hit.span.end - hit.span.start >= 0.5 * said.length &&
    !/[;:]|\b(?:but|however|please|so (?:I|we|you)|and (?:I|we|you|it|your|the)|which|because|[Ii]f)\b/.test(
      said.slice(0, hit.span.start - span.start) + said.slice(hit.span.end - span.start),
    )
  );
}

/** Fewest words of a sentence that can stand for a reply. */
const LEAST_LEFT = 3;

/** True of a sentence that refuses, promises, asks or explains a step: whatever its tone, the customer needs what it tells. */
const tells = ({ plain }: Pick<Sentence, 'plain'>) =>
  actsIn(plain).has('refuse') ||
  actsOf(plain).some(({ kind }) => kind === 'promise' || kind === 'doing' || kind === 'passed') ||
  asksOf(plain).length > 0 ||
  /\byou (?:would |will )?(?:need|can|could|may)\b|\bdelay|\bon (?:the|our|their) (?:list|radar|roadmap)\b|\b(?:due to|caused by|(?:on|at|from) our (?:end|side)|prioriti[sz]ed|refundable|(?:is|are) final|require|(?:i|we) do not (?:discuss|offer|give|accept|refund)|terms)\b/.test(
    plain.text,
  );

/** How a last clause is joined to what can stand without it. */
const JOINED =
  /^(?:and (?:i|we|you|he|she|it|they|that|this|there|our|the|your|my|an?|most|many|some|other|would|was|were|did|\w+s)|so(?! far| that)|but|which|as (?:any|every|we|stated)|it(?:['’]s| is)|that(?:['’]s| is)|to be|there)\b/i;
const LED_IN = /(?:,|\s[-–—])\s*(?:(?:and|so|but)\s+)?$|\s(?:and|so|but)\s+$/;
/** A clause with a verb of its own that begins as a sentence may. */
const STANDS =
  /^(?!(?:if|once|when|while|as|because|since|although|though|with|after|before|due to|given|despite|still)\b).*\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|\w+ed|\w+['’](?:s|re|ve|ll|m))\b/i;

/** What cannot be the end of a sentence. */
const DANGLES = /\b(?:and|or|so|but|both|either|in|on|at|by|for|with|of|over|from|to|the|an?)(?: \w+ly)?$/i;

/** The same of a clause alone; a plain no counts too. */
const clauseTells = createCache((clause: string) => {
  const plain = plainOf(clause);
  return tells({ plain }) || /\b(?:i|we) (?:can|will) not\b/.test(plain.text);
});

/** Leaves out a last clause that the marked words begin: "It is late, and these things happen." Otherwise empty. */
export function leaveOutClause({ span, sentence }: Marked, draft: Draft): readonly Rewrite[] {
  const { start, end } = sentence.span;
  const said = draft.text.slice(span.start, end);
  const led = LED_IN.exec(draft.text.slice(start, span.start))?.[0] ?? '';
  const joined = JOINED.test(said);
  const mark = /\s*(?:[.!?…]+["”')]*|\p{Extended_Pictographic}\uFE0F?)*$/u.exec(said)?.[0] ?? '';
  const clause = draft.text.slice(span.start - led.length, end - mark.length);
  const kept = draft.text.slice(start, span.start - led.length).trimEnd();
  if (
    mark.includes('?') ||
    !(led || joined) ||
    sentence.zone === 'list' ||
    !STANDS.test(kept) ||
    kept.split(/\s+/).length < LEAST_LEFT + 1
  )
    return [];
  // More than one thing may stand in it, or all of it be one list.
  if (
    /[,;:?]\s|\b(?:but|please|if|unless|because|when|who)\b/.test(said) ||
    factsIn(clause).size > 0 ||
    NUMBER.test(clause) ||
    DANGLES.test(kept)
  )
    return [];
  if (said.split(/\s+/).length < LEAST_LEFT || clauseTells(clause)) return [];
  return [{ span: { start: start + kept.length, end: end - mark.length }, text: '' }];
}

/** Leaves the whole sentence out where it holds no fact and another one stays on its line. Otherwise empty. */
export function leaveOut(hit: Marked, draft: Draft): readonly Rewrite[] {
  const { sentence } = hit;
  const [last, next] = [draft.neighbour(sentence, -1), draft.neighbour(sentence, 1)];
  if (!fillsSentence(hit, draft) || ![last, next].some((other) => other?.line === sentence.line)) return [];
  if (/\b(?:please|kindly|sorry|apolog\w+|regret)\b/.test(sentence.plain.text) || tells(sentence)) return [];
  // A reply of which only a farewell is left says nothing.
  if (!draft.body.some((other) => other !== sentence && other.plain.words.length >= LEAST_LEFT && !closes(other)))
    return [];
  // What follows may lean on it: "It is the same for all. That is why ...".
  if (
    next &&
    (/^(?:that|this|so|therefore|which|hence|it|they|them|their|these|those|he|she|his|her|such|and|but|also|still|instead|otherwise|however|no offence|perhaps|i am sure)\b/.test(
      next.plain.text,
    ) ||
      /\b(?:them|those|theirs|(?<!^)there(?! (?:is|are|was|were)))\b/.test(next.plain.text))
  )
    return [];
  const { start, end } = sentence.span;
  const gap = /^[^\S\n]+/.exec(draft.text.slice(end))?.[0].length ?? 0;
  const gapBefore = gap ? 0 : (/[^\S\n]+$/.exec(draft.text.slice(0, start))?.[0].length ?? 0);
  return [{ span: { start: start - gapBefore, end: end + gap }, text: '' }];
}

/** Puts another sentence in place of a short one that is all one clause and holds no fact; a greeting before it stays. Otherwise empty. */
export const insteadOfShort = (hit: Hit, draft: Draft, text: string): readonly Rewrite[] => {
  const { span, zone } = hit.sentence;
  const whole = draft.quote(span);
  const greeting = greetingOf(whole);
  const said = whole.slice(greeting.length);
  if (said.split(/\s+/).length > 14 || /[,;:]|\bbut\b|\p{Extended_Pictographic}/u.test(said)) return [];
  if (zone === 'list' || factsIn(said).size > 0) return [];
  return replaceSentence(hit, draft, voiced(text, draft)).map((rewrite) => ({
    span: { start: span.start + greeting.length, end: span.end },
    text: behindGreeting(greeting, rewrite.text),
  }));
};

/** Puts another sentence in place of the hit's where the hit is most of it. Otherwise empty. */
export const instead = (hit: Marked, draft: Draft, text: string): readonly Rewrite[] =>
  fillsSentence(hit, draft) ? replaceSentence(hit, draft, voiced(text, draft)) : [];

const FULL: Readonly<Record<string, string>> = {
  "I'm": 'I am',
  "I've": 'I have',
  "can't": 'cannot',
  "couldn't": 'could not',
  "let's": 'let us',
  "we're": 'we are',
  "we've": 'we have',
  "We're": 'We are',
  "We've": 'We have',
};

/** A text of ours in the draft's voice: "we" where the draft says only "we", contractions only where it has some. */
export function voiced(text: string, draft: Draft): string {
  const plural = /\b(?:we|our|us)\b/i.test(draft.text) && !/\bI\b|\b[Mm]y\b/.test(draft.text);
  const asked = plural
    ? text
        .replace(/^I'm\b/, "We're")
        .replace(/^I've\b/, "We've")
        .replace(/\bI'm\b/g, "we're")
        .replace(/\bI've\b/g, "we've")
        .replace(/^I\b/, 'We')
        .replace(/\bI\b/g, 'we')
    : text;
  return /\p{L}['’](?:s|re|m|ve|ll|d|t)\b/u.test(draft.text)
    ? asked
    : asked.replace(/[\p{L}]+'\p{L}+/gu, (short) => FULL[short] ?? short);
}

/** A sentence as a rewrite's target: its span in the draft without the closing mark, and that mark. */
export function clauseOf(hit: Hit, draft: Draft): { readonly span: Span; readonly mark: string } {
  const { start, end } = hit.sentence.span;
  const mark = /[.!?…]+["”')]*$/.exec(draft.text.slice(start, end))?.[0] ?? '';
  return { span: { start, end: end - mark.length }, mark };
}

/** Puts a whole sentence in place of the hit's sentence, with an end mark as the draft has it; a list item keeps its mark. */
export function replaceSentence(hit: Pick<Hit, 'sentence'>, draft: Draft, text: string): readonly Rewrite[] {
  if (hit.sentence.zone === 'list') return [];
  const { start, end } = hit.sentence.span;
  const had = /[.!?…]["”')]*$/.test(draft.text.slice(start, end));
  const wants = had || /[?]$/.test(text);
  return [{ span: { start, end }, text: wants ? text : text.replace(/[.!]$/, '') }];
}
