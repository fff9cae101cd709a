import type { Draft, Hit } from '../../engine/draft';
import { patterns } from '../../engine/patterns';

const words = patterns({
  sorry: [
    /\b(?:sorry|apolog(?:y|ies|i[sz]e)|forgive (?:us|me)|beg your pardon|(?:we|i)(?: \w+)? regret(?! to inform| that (?:we|i) (?:can|are|am|could)))\b/,
  ],
});
// "Sorry, which model?", "no need to apologise", "nothing to be sorry for", "better safe than sorry", and sympathy.
const NOT_REGRET = /(?:no need to |nothing to (?:be )?|your |the |an |no )$/;
const NOT_REGRET_AFTER =
  /^(?:,? (?:which|what|to (?:hear|learn) (?:you (?:have been|are|were) ill|of ))|,? for your loss)/;

/** Places in the body where the agent says sorry for something; asking again, sympathy and "no need to be sorry" are none. */
export const regretsIn = (draft: Draft): readonly Hit[] =>
  draft.find(words).filter(({ sentence, plain }) => {
    const { text } = sentence.plain;
    return !NOT_REGRET.test(text.slice(0, plain.start)) && !NOT_REGRET_AFTER.test(text.slice(plain.end));
  });
