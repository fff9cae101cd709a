import type { Draft, Sentence } from './draft';
import { flatOf } from './next-step/flat';
import { remembered } from './plain';

/** A line that closes the reply rather than tells something. */
const CLOSING =
  /^[.! ]*(?:@\w+,? )?(?:(?:hi|hello|hey)\b[^,.!]{0,20}[,!] )?(?:thank you|thanks|we (?:appreciate|value|thank)|sorry (?:again|for|about)|again|hope|(?:have|enjoy)\b|take care|all the best|please accept|feel free|let (?:me|us) know if|if you (?:have|need)|is there anything|anything else|(?:we|i) (?:hope|look forward|wish|apologi[sz]e)|looking forward|wishing|see you|bon voyage|love from|best|cheers|warm|kind|with (?:\w+ )?(?:wishes|regards|sympathy|love|thanks))\b/;

/** A farewell alone on its line ("Sporty regards", "Happy trails,"), a sign-off with who signs, or the initials under a tweet. */
const FAREWELL =
  /^[.! ]*(?:namaste|[\w' ]{0,30}\b(?:regards|rgds|greetings|wishes|cheers|love|hugs)[.,! ]*|[^.!?]{0,30},|(?:sincerely|regards|yours)\b[^.!?]{0,40}|[\^~*/-] ?\w{1,12}(?: \w+){0,2}\.?|x+ ?\w{0,12}|(?:(?:the|your) (?:\w+ ){0,2}(?:management|team|staff|crew)|(?:guest|customer) (?:relations|care|services?|team))\.?)$/;

/** A name alone: "Theo." */
const NAME = /^(?!\w+ed\b)\p{Lu}\p{Ll}{2,}[.!]?$/u;

const isClosing = remembered((sentence) => CLOSING.test(flatOf(sentence)));
const isFarewell = remembered((sentence) => FAREWELL.test(flatOf(sentence)));

/** True of a sentence that thanks, wishes, signs or takes its leave. */
export const closes = ({ plain }: Sentence): boolean =>
  isClosing(plain) || isFarewell(plain) || NAME.test(plain.source);

/** Most words of a line under the reply that is a sign-off or a name, whatever its words: "Sugar & Co". */
const MOST_SIGNED = 5;

/** The end of the last sentence of the body that tells something; the end of the draft where it has none. */
export function endOfTold(draft: Draft): number {
  const { body } = draft;
  const farewell = body.findIndex(({ plain, index }) => index > 0 && plain.words.length <= 4 && isFarewell(plain));
  let at = (farewell > 0 && body.length - farewell <= 3 ? farewell : body.length) - 1;
  while (at > 0 && (closes(body[at] as Sentence) || signs(body, at))) at--;
  return body[at]?.span.end ?? draft.text.trimEnd().length;
}

/** Initials, a name or a kiss behind the last words: "... at https://example.com ^FR", "... today. - Jo". */
const SIGNED =
  /\s+(?:(?<=[.!?…)]\s+)(?:\p{Lu}\p{L}+ ){1,3}(?:Team|Support|Care|Services?)|[\^~*][ -]?\p{L}{1,12}|(?<=[.!?…)]\s+)[-–] ?\p{Lu}\p{L}{0,12}|x{1,3})\.?$/u;

/** The length of a text up to where it is signed. */
export const unsigned = (text: string): number => text.length - (SIGNED.exec(text)?.[0].length ?? 0);

/** True of a few words without an end mark, alone on a line below the rest. */
function signs(body: readonly Sentence[], at: number): boolean {
  const { plain, line, zone } = body[at] as Sentence;
  const [before, after] = [body[at - 1], body[at + 1]];
  return (
    zone === 'body' &&
    plain.words.length <= MOST_SIGNED &&
    !/[.?!…:]["')]*$/.test(plain.source) &&
    before !== undefined &&
    before.line < line - 1 &&
    after?.line !== line
  );
}
