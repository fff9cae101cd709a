import type { Sentence } from '../draft';
import { type Plain, remembered } from '../plain';
import type { CustomerRecord, Due } from '../review';
import { failuresIn } from '../customer/failures';
import { contentStems } from '../customer/stems';
import { actsIn, actStart } from './acts';
import { framesIn, type FrameKind, regretsIf } from './frames';

/** Stems of a plain sentence's content words before its first clause of action. */
const ownWords = remembered((sentence: Plain) => {
  const end = actStart(sentence);
  return contentStems(sentence.text.slice(0, end).match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? []);
});
const allWords = remembered((sentence: Plain) => contentStems(sentence.words));
const kindsIn = remembered((sentence: Plain): ReadonlySet<FrameKind> => new Set(framesIn(sentence).map((frame) => frame.kind)));

/** True for a sentence without a finite verb of its own: "Three weeks and no answer." */
const isFragment = remembered(
  (sentence: Plain) =>
    sentence.words.length >= 3 &&
    !/\b(?:is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|should|may|might|must|please|try|click|open|go|send|check|see|use|comes|goes|went|came|needs?|works?|takes?|took|applies|means|show|shows)\b/.test(sentence.text),
);

/** Roots that a reply must share to speak of this case; the customer's own name is none of them. */
export type Anchors = { readonly problem: ReadonlySet<string>; readonly content: ReadonlySet<string> };

/** The roots of a record as sets. */
export function anchorsOf(customer: CustomerRecord): Anchors {
  const name = new Set(contentStems((customer.name ?? '').toLowerCase().split(/\s+/)));
  return {
    problem: new Set(customer.problem.filter((root) => !name.has(root))),
    content: new Set(customer.content.filter((root) => !name.has(root))),
  };
}

const shared = (words: readonly string[], roots: ReadonlySet<string>) => words.reduce((sum, word) => sum + Number(roots.has(word)), 0);

const SLOT = /\[\[/;

/** The level of one sentence, given the one after it in the draft. */
export function levelOf(sentence: Sentence, next: Sentence | null, place: number, customer: CustomerRecord, anchors: Anchors, due: Due): 0 | 1 | 2 {
  const { plain } = sentence;
  const kinds = kindsIn(plain);
  const acts = actsIn(plain);
  const words = ownWords(plain);
  const onProblem = shared(words, anchors.problem);
  const onContent = shared(words, anchors.content);
  const names = onProblem >= 1 || onContent >= 1 || SLOT.test(sentence.plain.source);
  const defends = acts.has('defend');

  if (kinds.has('late')) return customer.waiting || customer.repeat ? 2 : 0;
  if (kinds.has('care')) return 2;
  if (kinds.has('regret')) {
    if (regretsIf(plain)) return 1;
    return names || kinds.has('feeling') && (kinds.has('valid') || onContent > 0) ? 2 : followsUp(next, anchors) ? 2 : 1;
  }
  if (defends && !kinds.has('own')) return kinds.has('understand') || kinds.has('patience') ? 1 : 0;
  if (kinds.has('feeling') && !acts.has('refuse')) return due === 'none' && !names ? 1 : 2;
  if (kinds.has('own')) return names || kinds.has('valid') ? 2 : followsUp(next, anchors) || place <= 1 ? 2 : 1;
  if (kinds.has('right')) return names || kinds.has('valid') ? 2 : 1;
  if (kinds.has('valid') && !acts.has('instruct')) return names ? 2 : place <= 3 ? 1 : 0;
  if (kinds.has('reassure')) return names ? 2 : 1;
  if (kinds.has('cry')) return names ? 2 : followsUp(next, anchors) ? 2 : 1;
  if (kinds.has('understand')) return names && !/\byour (?:frustration|concerns?|disappointment)\b/.test(plain.text) ? 2 : onProblem >= 1 ? 2 : 1;
  if (kinds.has('thanks')) return onProblem >= 1 || onContent >= 2 ? 2 : 1;
  if (kinds.has('patience')) return customer.waiting ? 1 : 1;
  if (kinds.has('restate')) return onProblem >= 1 && !acts.has('ask') ? 2 : 0;
  if (kinds.has('stock')) return 1;
  // No frame: the customer's own words said back, early, and not to solve, refuse or deny.
  const early = place <= 1;
  if (early && acts.size === 0 && isFragment(plain) && (onProblem >= 2 || (onContent >= 2 && kinds.has('picture')))) return 2;
  if (early && !acts.has('ask') && !acts.has('instruct') && !acts.has('refuse') && onProblem >= 2 && (failuresIn(plain).length > 0 || kinds.has('picture')))
    return due === 'full' && !kinds.has('picture') ? 1 : 2;
  return 0;
}

/** "Sorry about that. The code should have come": the sentence after goes on with what happened. */
function followsUp(next: Sentence | null, anchors: Anchors): boolean {
  if (!next) return false;
  const acts = actsIn(next.plain);
  const goesOn = /^(?:that|this|it|what|the|a|an|two|three|\d|you|your|nobody|no one)\b/.test(next.plain.text);
  return (
    goesOn &&
    !acts.has('ask') &&
    !acts.has('instruct') &&
    !acts.has('refuse') &&
    !acts.has('defend') &&
    (kindsIn(next.plain).has('valid') || kindsIn(next.plain).has('own') || kindsIn(next.plain).has('feeling')) &&
    shared(ownWords(next.plain), anchors.content) >= 1
  );
}

export { allWords };
