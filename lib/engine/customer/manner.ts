import type { Line } from './lines';

/** Makes little of it: no hurry, no blame, a guess at an honest slip. */
const EASY =
  /\b(?:no (?:\w+ )?(?:rush|hurry|stress|panic|drama|worries|trouble|deal|biggie|harm)|not (?:an? |in an? |too |that |any )?(?:\w+ )?(?:disaster|deal|hurry|rush|bothered|urgent|fussed|fuss|drama|complain\w*|accus\w+|blam\w+|angry|cross|upset)|do not (?:mind|blame|complain)|(?:just|only) (?:so|fyi|curious|wondering|asking|checking|flagging|letting|thought|want(?:ed)? to (?:check|ask|know|be sure|let))|probably|presumably|i (?:expect|suspect|imagine|assume|guess|think|believe) (?:someone|it|that|there|this|one|i)\b|minor|whenever|small thing|heads up|haha|lol|by the way|otherwise|by any chance|oversight|apart from that)\b/g;
const WARM = /\b(?:lovely|great|love|nice|good|happy|glad|kind|friendly|thank\w*|enjoy\w*|brilliant|grand|pleased)\b/g;
const NONE =
  /\b(?:never|nobody|no one|none|nothing|not one|not a single|no (?:reply|answer|email|call|word|explanation|apology|information|notice|warning))\b/g;
/** What was said or done to them. */
const TOLD =
  /\b(?:(?:was|were|been|am|being) (?:told|promised|assured|asked|sent|left|made|charged|given|refused|turned)|told (?:me|us)|(?:you|they|he|she) (?:said|say|told|promised)|says?|said)\b/g;
/** A step of a story. */
const PAST =
  /\b(?:i|we|he|she|they|it) (?:had |have |has )?(?:\w+ed|was|were|had|went|came|took|got|stood|sat|rang|wrote|paid|sent|bought|told|said|drove|spent|lost)\b/g;
const YOU = /\byour?\b/g;
const CLOSE = /\b(?:regards|wishes|sincerely|faithfully|yours|cheers|thx|many thanks|thanks|thank you|ta)\b.{0,55}$/;
const BEFORE =
  /\b(?:how (?:do|can|would|long|much|many)|do you|does (?:the|it|your)|is (?:there|it)|can (?:i|we)|which|where do|what (?:is|are|do)|before (?:i|we) (?:order|buy|pay|book)|thinking of|planning)\b/;

/** How a message tells its matter, whatever it is about: counts, each bounded. */
export function mannerOf(lines: readonly Line[]) {
  const text = lines.map((line) => line.plain.text).join(' ');
  const count = (regex: RegExp, most: number) => Math.min(most, text.match(regex)?.length ?? 0);
  return {
    easy: count(EASY, 2),
    warm: count(WARM, 2),
    none: count(NONE, 3),
    told: count(TOLD, 3),
    past: count(PAST, 6),
    you: count(YOU, 4),
    close: Number(CLOSE.test(text)),
    before: Number(BEFORE.test(text)),
  };
}
