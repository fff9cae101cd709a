import { type Plain, remembered } from '../plain';
import { flatOf } from './flat';
import type { Place } from './orders';

const BORDER =
  /(?:[,;:()!?.]+ | - | (?:and|but|so|or|because|while|whereas|though|although|which|then) )(?=(?:then |also |now |still |today |in the meantime |unfortunately |however |once )?(?:i|we|you|he|she|it|they|this|that|there|these|those|someone|somebody|who|your|our|my|the|a|an|no|if|please|kindly|once|as soon|new|one)\b)/g;
/** A condition leads on to what follows from it. */
const CONDITION =
  /^(?:and |but |so |then |or |also |hi |hey |yes |no )*(?:if|once|when|as soon as|after|before|until|till|while|since|unless|should|the moment|upon|because)\b/;
/** An adverbial of time or a mere interjection leads on where it has no subject and verb of its own. */
const ADVERBIAL =
  /^(?:and |but |so |then |or |also )*(?:as|by|on|at|in|within|for|from|today|tomorrow|tonight|hi|hello|hey|dear|ok|okay|yes|no|sure|thanks|thank you|sorry|then|meanwhile|however|unfortunately)\b(?!.*\b(?:i|we|you|he|she|it|they|there) \w+)/;

/** The clauses of a sentence, as stretches of its plain text; what only leads into the next stays with it. */
export const clausesOf = remembered((sentence: Plain): readonly Place[] => {
  const text = flatOf(sentence);
  const clauses: Place[] = [];
  let start = 0;
  for (const match of text.matchAll(BORDER)) {
    const piece = text.slice(start, match.index);
    if (piece.split(' ').length < 3 || CONDITION.test(piece) || ADVERBIAL.test(piece)) continue;
    clauses.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  clauses.push({ start, end: text.length });
  return clauses;
});
