import type { Draft, Hit } from '../../engine/draft';
import { patterns } from '../../engine/patterns';

const words = patterns({
  sorry: [
    /\b(?:sorry|sincerest apologies|apolog(?:y|ies|i[sz]e|i[sz]ing|ised|ized)|forgive (?:us|me)|beg your pardon|(?:we|i)(?: \w+)? regret(?! to (?:say|inform)| that (?:we|i) (?:can|are|am|could)))\b/,
  ],
});
// "Sorry, which model?", "no need to apologise", "nothing to be sorry for", "better safe than sorry", and sympathy.
const NOT_REGRET =
  /(?:no (?:need|reason) to |do not |need not |nothing to (?:be )?|not have to |than |you do not have to |your |the |an |full |no )$/;
const NOT_REGRET_AFTER =
  /^(?:,? (?:which|what|could you|can you|did you|i (?:did not|do not) (?:follow|catch|understand)|to (?:hear|learn|read|see) (?:that )?(?:about )?(?:you (?:have been|are|were) (?:ill|unwell|sick|poorly)|of |about your (?:loss|mother|father|illness)))|,? for your loss)/;

/** Places in the body where the agent says sorry for something; asking again, sympathy and "no need to be sorry" are none. */
export const regretsIn = (draft: Draft): readonly Hit[] =>
  draft.find(words).filter(({ sentence, plain }) => {
    const { text } = sentence.plain;
    return !NOT_REGRET.test(text.slice(0, plain.start)) && !NOT_REGRET_AFTER.test(text.slice(plain.end));
  });
