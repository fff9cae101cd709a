import { failuresIn } from '../customer/failures';
import { contentStems } from '../customer/stems';
import type { Sentence } from '../draft';
import { type Plain, remembered } from '../plain';
import type { CustomerRecord, Due } from '../review';
import { actStart, actsIn } from './acts';
import { type FrameKind, framesIn, regretsIf } from './frames';

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu;

/** Stems of a plain sentence's content words before its first clause of action. */
const ownWords = remembered((sentence: Plain) =>
  contentStems(sentence.text.slice(0, actStart(sentence)).match(WORD) ?? []),
);
const kindsIn = remembered(
  (sentence: Plain): ReadonlySet<FrameKind> => new Set(framesIn(sentence).map((frame) => frame.kind)),
);

/** True for a stretch without a verb of ours in it: "Three weeks and no answer." */
const isFragment = remembered(
  (sentence: Plain) =>
    sentence.words.length >= 3 &&
    !/^(?:\w+, )?(?:thank|thanks|changed|sent|added|done|noted|yes|yep|not|refunded|fixed|welcome)\b/.test(
      sentence.text,
    ) &&
    !/\b(?:we|i|our|they|it|is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|should|may|might|must|please|usually|always|means?|needs?|requires?|comes?|goes|gets?|uses?|takes?|works?|applies|shows?)\b/.test(
      sentence.text,
    ),
);

/** The words of a sentence up to the end of what it regrets: "Sorry to hear that, and thanks for ten years" is about "that". */
const regretWords = remembered((sentence: Plain): readonly string[] => {
  const text = sentence.text.slice(0, actStart(sentence));
  const at = /\b(?:sorry|soz|apolog\w+|regret\w*|excuse|ashamed)\b,?/.exec(text);
  const stop = at
    ? /, (?!and (?!thank)|especially|with|when|after|on|in|at|for)|\band thank| but |[.;:!?] /.exec(
        text.slice(at.index + at[0].length),
      )
    : null;
  const end = at && stop ? at.index + at[0].length + stop.index : text.length;
  return contentStems(text.slice(0, end).match(WORD) ?? []);
});
/** Makes the trouble smaller than the customer told it. */
const shrinks = (sentence: Plain) => /\b(?:little|a bit|minor|small|you found)\b/.test(sentence.text);

/** Says their story back to them: "you booked in March and got the room above the bins". */
const retells = remembered((sentence: Plain) =>
  /^(?:(?:@\w+ )?(?:\w+[, ]+){0,2}|.{0,30}, )?(?<!thank )you (?!(?:can|will|may|might|must|need|should|could|would|are|do|want|get|see|or|and|wish|like|have (?:an?|to|the|until|no|not|\d+))\b)\w+|^(?:hi \w+, )?your (?:\w+ ){1,3}(?:sat|went|came|was|were|stood|has been) .{5,80}\byou /.test(
    sentence.text,
  ),
);

/** What a "sorry" is for: the words after it, without those that fit any reply. */
const regretObject = remembered((sentence: Plain): readonly string[] => {
  const match =
    /\b(?:sorry|soz|apolog\w+|regret|excuse|ashamed)\b(?: again)?(?: (?:to (?:hear|see|read|learn|note)|for|about|that|you|your|it|he|she|they|nobody|the|this|our|how|of|on|any|all|so|really|had|have|has|is|are|were|was|been|got|made|left|ended))*(?<object>.{2,80})/.exec(
      sentence.text.slice(0, actStart(sentence)),
    );
  const object =
    // "Sorry, the lid …" names it after the comma; "sorry to hear that, Ana" does not.
    (/^(?:sorry|soz|apologies)$/.test(match?.[0].slice(0, -(match.groups?.object ?? '').length) ?? '')
      ? (match?.groups?.object ?? '').replace(/^ ?, /, '')
      : (match?.groups?.object ?? '')
    ).split(/[.;:!?,]| but | and (?:thank|we|i|please)/)[0] ?? '';
  return contentStems(object.match(WORD) ?? []).filter((root) => !VAGUE.has(root));
});
const VAGUE = new Set(
  contentStems(
    `inconvenience trouble confusion disruption incident difficulty difficulties hassle bother misunderstanding situation mistake error errors upset
worry stress frustration inconvenienced impression unexpected technical temporary sincerely deeply sincere truly member members sir madam today any further
facing faced recent visit poor bad attack bother above behalf unpleasant mishap oversight customer felt feel caused`.split(
      /\s+/,
    ),
  ),
);

/** Roots that a reply must share to speak of this case; the customer's own name is none of them. */
export type Anchors = {
  readonly problem: ReadonlySet<string>;
  readonly content: ReadonlySet<string>;
  readonly name: ReadonlySet<string>;
};

/** The roots of a record as sets. */
export function anchorsOf(customer: CustomerRecord): Anchors {
  const name = new Set(contentStems((customer.name ?? '').toLowerCase().split(/\s+/)));
  return {
    problem: new Set(customer.problem.filter((root) => !name.has(root))),
    content: new Set(customer.content.filter((root) => !name.has(root))),
    name,
  };
}

const shared = (words: readonly string[], roots: ReadonlySet<string>) =>
  words.reduce((sum, word) => sum + Number(roots.has(word)), 0);

/** A case as the level of one sentence sees it; `before` and `after` are its neighbours, `place` counts body sentences from 0. */
export type Setting = {
  readonly before: Sentence | null;
  readonly after: Sentence | null;
  readonly place: number;
  readonly customer: CustomerRecord;
  readonly anchors: Anchors;
  readonly due: Due;
};

/** The level of one sentence in its setting. */
export function levelOf({ plain }: Sentence, setting: Setting): 0 | 1 | 2 {
  const { customer, anchors, due, place } = setting;
  const kinds = kindsIn(plain);
  const acts = actsIn(plain);
  const words = ownWords(plain);
  const onProblem = shared(words, anchors.problem);
  const onContent = shared(words, anchors.content);
  const saysAgain =
    customer.repeat !== null && /\b(?:again|twice|\w+ times?|repeat\w*|more than once)\b/.test(plain.text);
  const names = saysAgain || onProblem >= 1 || onContent >= 1 || plain.source.includes('[[');
  const goesOn =
    tellsCase(setting.before, anchors) ||
    (tellsCase(setting.after, anchors) && (owns(setting.after) || tellsCase(setting.after, anchors, 3)));

  if (kinds.has('late') && !names) return customer.waiting || customer.repeat ? 2 : 0;
  if (kinds.has('care') && (customer.vulnerable || !kinds.has('regret'))) return 2;
  if (kinds.has('regret')) {
    if (regretsIf(plain)) return 1;
    if (shrinks(plain)) return 1;
    if (
      shared(regretWords(plain), anchors.content) > 0 ||
      plain.source.includes('[[') ||
      saysAgain ||
      kinds.has('feeling') ||
      (kinds.has('valid') && names) ||
      (goesOn && (owns(setting.after) || place > 0))
    )
      return 2;
    return regretObject(plain).filter((root) => !anchors.name.has(root)).length > 1 ? 2 : 1;
  }
  if (due === 'none' && !(names && (kinds.has('feeling') || kinds.has('own') || kinds.has('valid')))) return 0;
  if (kinds.has('feeling')) return 2;
  if (plain.text.endsWith('?') && !kinds.has('cry')) return 0;
  // Much said of "you", though in other words than theirs: "That should not have been the way your call ended."
  const ofThem = place <= 1 && words.length >= 2 && /\byou(?:r|rs|rself)?\b/.test(plain.text);
  if (kinds.has('own'))
    return names || ofThem || due === 'light' || kinds.has('valid') || goesOn || failuresIn(plain).length > 0 ? 2 : 1;
  if (kinds.has('reassure')) return names || goesOn || plain.words.length >= 14 ? 2 : 1;
  if (kinds.has('valid') && !acts.has('instruct')) return names || goesOn || ofThem ? 2 : place <= 3 ? 1 : 0;
  if (acts.has('defend')) return kinds.has('understand') || kinds.has('right') ? 1 : 0;
  if (kinds.has('right')) return names || goesOn ? 2 : 1;
  if (kinds.has('cry')) return names || goesOn ? 2 : 1;
  if (kinds.has('understand') && !names && plain.words.length > 6 && !/\b(?:your?|this|that)\b/.test(plain.text))
    return 0;
  if (kinds.has('understand')) return onProblem >= 1 || (names && !/\byour concerns?\b/.test(plain.text)) ? 2 : 1;
  if (kinds.has('thanks')) return onProblem >= 1 || onContent >= 2 ? 2 : 1;
  if (kinds.has('patience')) return customer.waiting || customer.repeat ? 1 : 0;
  if (
    kinds.has('restate') &&
    !acts.has('solve') &&
    !acts.has('ask') &&
    !acts.has('instruct') &&
    !/\bbut\b/.test(plain.text) &&
    (onProblem >= 2 || (onProblem >= 1 && failuresIn(plain).length > 0))
  )
    return shrinks(plain) ? 1 : 2;
  if (kinds.has('stock'))
    return onProblem >= 1 ? 1 : /noted|assured|inconvenience|seriously|appreciate|value/.test(plain.text) ? 1 : 0;
  // No frame: the customer's own words said back, early, and not to solve, refuse or deny.
  if (place > 1 || acts.has('ask') || acts.has('instruct') || acts.has('refuse')) return 0;
  if (isGreeting(plain)) return 0;
  if (acts.size === 0 && isFragment(plain) && onContent >= (due === 'light' ? 3 : 2) && onContent >= words.length * 0.6)
    return 2;
  if (retells(plain) && onContent >= 2) return 2;
  if (acts.has('defend')) return 0;
  // Their story, with them in it, is more than the flat account of a log.
  const told = onContent >= 3 && (kinds.has('picture') || /\byou(?:r|rs)?\b/.test(plain.text)) && !acts.has('solve');
  if (told && STORY.test(plain.text) && onContent >= words.length * 0.4) return 2;
  if (onProblem >= 2 && failuresIn(plain).length > 0) return due === 'light' ? 2 : 1;
  return 0;
}

/** How a story told back opens: with them, a number, a stretch of time, never with the company. */
const STORY =
  /^(?:(?:hi|dear|hello)\b[^,]{0,25}, )?(?:you|your|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|half|all|\d[\d.,:]*|with|from|after|no|only|first|just|\w+ing|left|stuck|down|late|gone)\b/;

const owns = (sentence: Sentence | null) => {
  const kinds = sentence ? kindsIn(sentence.plain) : null;
  return kinds !== null && (kinds.has('own') || kinds.has('valid') || kinds.has('feeling') || kinds.has('right'));
};
/** A greeting that was taken for a sentence: "Dear Mr. Okafor,". */
export const isGreeting = (sentence: Plain): boolean =>
  /^(?:dear|hi|hello|hey|good \w+|@\w+)\b/.test(sentence.text) &&
  sentence.words.length <= 6 &&
  /[,:!]$|^dear\b|^(?:@\w+ )?(?:hi|hello|hey)(?: [\w']+){1,2}\.$/.test(sentence.text);

/** True for a few words that only open the talk, behind which an acknowledgement goes: a greeting, thanks, a "well spotted". */
export const opens = remembered(
  (sentence: Plain): boolean =>
    isGreeting(sentence) ||
    (sentence.words.length <= MOST_OPENING && OPENING.test(sentence.text)) ||
    INTERJECTION.test(sentence.text),
);
const MOST_OPENING = 12;
const INTERJECTION =
  /^(?:@\w+,? )*(?:a+h|o+h|o+ps|yikes|ouch|hm+|a+w+|omg|wow|ugh|(?:good )?(?:morning|evening|afternoon))\b(?: \w+){0,2}[^\w,]*$/;
const OPENING =
  /^(?:@\w+,? )*(?:(?:dear|hi|hiya|hello|hey|hallo|hola|bonjour|namaste|howdy|good (?:morning|afternoon|evening|day))\b[^,!.]{0,25}(?:[^\w]*$|[,!.-]+ ))?(?:$|(?:warm )?greetings\W*$|staff here|ok(?:ay)?\W*$|thanks?\b(?! to)|welcome|congrat\w+|well spotted|(?:noted|got it|totally)(?=\W*$|\W+thank)|great (?:question|news)|(?:great|good|nice|lovely) to|(?:i )?hope\b|good (?:question|point|spot)|you are through to|this is \w+ (?:from|at|here)|i am \w+ from)/;

/** True for a sentence that tells what happened to this customer, and does nothing else. */
function tellsCase(sentence: Sentence | null, anchors: Anchors, least = 2): boolean {
  if (sentence?.zone !== 'body') return false;
  const acts = actsIn(sentence.plain);
  if (acts.has('ask') || acts.has('instruct') || acts.has('refuse') || acts.has('defend') || acts.has('solve'))
    return false;
  const onContent = shared(ownWords(sentence.plain), anchors.content);
  return onContent >= least || (least === 2 && onContent >= 1 && failuresIn(sentence.plain).length > 0);
}
