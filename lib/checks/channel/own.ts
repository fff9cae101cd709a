import type { Draft, Sentence } from '../../engine/draft';

const INITIALS = /^[\^~*/\-–—( ]*\p{L}{1,3}[).]*$/u;
const LEFT_OVER =
  /^(?:@\w+\s*)+|(?:\s*[\^~*/\-–—]\s?\p{L}[\p{L} ]{0,14})$|^(?:hi|hello|hey|dear)\b[^,.!?]{0,25}[,.!]\s*/giu;

/** Sentences of the body that say something: handles, greetings and initials alone say nothing. */
export const telling = (draft: Draft): readonly Sentence[] =>
  draft.body.filter(({ plain }) => {
    const rest = plain.source.replace(LEFT_OVER, '').trim();
    return rest !== '' && !INITIALS.test(rest) && !/^\W*(?:thanks?|thank you|regards|cheers|sorry)[ .!,]*$/i.test(rest);
  });

/** A sentence's words without handle, greeting and initials around them. */
export const core = (sentence: Sentence): string => sentence.plain.source.replace(LEFT_OVER, '').trim();
