import type { CustomerRecord, Said } from '../review';

/** What went wrong as words that fit "sorry about …", and whether they are a noun phrase or a clause after "that". */
export type Naming = { readonly kind: 'noun' | 'clause'; readonly words: string };

const BROKEN =
  'cracked|broken|damaged|smashed|shattered|torn|ripped|scratched|dented|chipped|stained|faulty|defective|missing|late|delayed|overdue|empty|mouldy|moldy|dirty|soaked|leaking|leaky|blank|cancelled|canceled|lost|cold|incomplete|corrupted|declined|rejected|locked|bent|warped|snapped|expired|duplicate';
const THING = "[a-z][a-z'’-]{2,}(?: [a-z][a-z'’-]{2,})?";
const NOT_A_THING =
  /\b(?:it|this|that|they|them|he|she|you|your|everything|something|nothing|all|one|both|some|there|here|what|which|who|has|have|had|is|are|was|were|not|never|always|still|also|just|so|very|really|and|or|but|of|in|on|at|to|for|with|from|people|person|staff|guys?|joke|shame|mess|time|times|day|days|way|thing|things|part|lot|bit|kind|service|customer|order number)\b/i;
const STATE = new RegExp(
  `^(?:my|our|the|your|this) (${THING}) (?:has |have |had )?(?:arrived?|came|come|turned up|is|was|are|were|got|been|has been|have been|had been) (?:completely |totally |already |really |badly |\\w+ly )?(${BROKEN})(?: (?:again|today|yesterday|this morning|now))?$`,
  'i',
);
const ATTRIBUTE = new RegExp(
  `\\b(?:an?|the|my|our|two|three|four|some) (${BROKEN}|wrong) (${THING})(?= (?:and|in|on|at|with|from|for|since|when|after|again)\\b|$)`,
  'i',
);
const FINITE =
  /^(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|doesn't|don't|didn't|can't|cannot|couldn't|won't|wouldn't|keeps?|kept|never|still|stopped|stops|broke|breaks|crashed|crashes|froze|freezes|failed|fails|arrived|came|left|lost|loses|disappeared|vanished|leaks|leaked|drops|dropped|shows|showed|says|said|went|goes|closes|closed|turned|took|takes|got|gets|cut|ran|fell|falls|died|hangs|snapped|cracked|shrank|faded|tore|ripped|smells|spins|logs|kicks|returned|bounced|expired|stalled)$/i;
const UNSAFE =
  /\b(?:he|him|his|she|her|hers|they|them|their|you|your|yours|u|ur|guys|it|this|that|these|those|there|here|lol|omg|wtf|pls|please|but|because|so|cos|cuz|tho|though|although|if|what|why|how|who|where|which|stupid|damn|bloody|hell|crap|shit|fuck\w*|f\*+\w*|s\*+\w*|arse|ass|idiots?|morons?|clowns?|liars?|scam\w*|thie\w+|joke|ridiculous|useless|pathetic|disgrace\w*|terrible|horrible|worst|awful|rubbish|garbage|utter\w*|absolute\w*|literally|honestly|basically|seriously|actually|really|just|even|again|think|guess|hope|tried|trying|want|need|like|love|hate|today|tomorrow|yesterday|tonight|now|ago|just|we|us|our|ours)\b|[^\p{L}\p{N}'’ %£$€.,:-]/iu;

/** The customer's trouble in words that can stand in the agent's mouth; null where no shape is safe. */
export function namingOf(customer: CustomerRecord): Naming | null {
  for (const said of customer.wentWrong) {
    const noun = nounOf(said);
    if (noun) return noun;
  }
  for (const said of customer.wentWrong) {
    const clause = clauseOf(said);
    if (clause) return clause;
  }
  return null;
}

const tidy = (said: Said) =>
  said.quote
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'★☆*•-]+|[\s"'.!,;:]+$/g, '')
    .replace(/^(?:@\w+ )+/, '');

function nounOf(said: Said): Naming | null {
  const text = tidy(said);
  const state = STATE.exec(text);
  if (state?.[1] && state[2] && !NOT_A_THING.test(state[1]))
    return { kind: 'noun', words: `the ${state[2].toLowerCase()} ${lowered(state[1])}` };
  const attribute = ATTRIBUTE.exec(text);
  if (
    attribute?.[1] &&
    attribute[2] &&
    !NOT_A_THING.test(attribute[2]) &&
    !FINITE.test(attribute[2].split(' ').at(-1) ?? '')
  )
    return { kind: 'noun', words: `the ${attribute[1].toLowerCase()} ${lowered(attribute[2])}` };
  return null;
}

/** A name keeps its capitals, a shouted word loses them. */
const lowered = (words: string) =>
  /^[A-Z\s'-]{3,}$/.test(words) || /^[A-Z][a-z]/.test(words) ? words.toLowerCase() : words;

function clauseOf(said: Said): Naming | null {
  const text = tidy(said);
  const words = text.split(' ');
  if (words.length < 3 || words.length > 11 || /[?"]/.test(said.quote) || text === text.toUpperCase()) return null;
  const opening = /^(?:my|the|i)\b/i.exec(text)?.[0].toLowerCase();
  if (!opening) return null;
  // The verb stands where a short subject ends; anything else is not a shape we know.
  const verb = words.findIndex(
    (word, i) => i >= (opening === 'i' ? 1 : 2) && i <= (opening === 'i' ? 1 : 5) && FINITE.test(word),
  );
  if (verb < 0) return null;
  const rest = words.slice(1).join(' ');
  if (UNSAFE.test(rest)) return null;
  if (
    opening !== 'i' &&
    NOT_A_THING.test(
      words
        .slice(1, verb)
        .join(' ')
        .replace(/ (?:on|of|in|for) (?:the|my|a) /g, ' '),
    )
  )
    return null;
  if (
    opening === 'i' &&
    !/^i (?:am|was|have|had|can't|cannot|couldn't|didn't|don't|haven't|never|got|lost|still)\b/i.test(text)
  )
    return null;
  if (/\b(?:and|or|to|the|a|an|of|in|on|at|for|with|my|is|was|not|from|when|while|as)$/i.test(text)) return null;
  return { kind: 'clause', words: turned(text, opening) };
}

/** Turns "my phone froze when I opened it" towards the customer: "your phone froze when you opened it". */
function turned(text: string, opening: string): string {
  const first = opening === 'i' ? 'you' : opening === 'my' ? 'your' : 'the';
  const rest = text
    .slice(opening.length)
    .replace(/\bI(?:'m| am)\b/g, "you're")
    .replace(/\bI was\b/g, 'you were')
    .replace(/\bi\b/gi, 'you')
    .replace(/\bmyself\b/gi, 'yourself')
    .replace(/\bmine\b/gi, 'yours')
    .replace(/\bmy\b/gi, 'your')
    .replace(/\bme\b/gi, 'you');
  const whole = first + rest;
  return opening === 'i'
    ? whole
        .replace(/^you am\b/, 'you are')
        .replace(/^you was\b/, 'you were')
        .replace(/^you'm\b/, "you're")
    : whole;
}
