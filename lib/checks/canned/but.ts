import type { Check, Examples } from '../../engine/check';
import type { Draft, Hit } from '../../engine/draft';
import { givesOption, within } from '../../engine/guards';
import { patterns } from '../../engine/patterns';
import { capitalised } from '../../engine/rewrite';
import type { Rewrite } from '../../engine/review';

const turned = patterns({
  but: [
    /^(?<words>(?:(?:i|we) (?:\w+ ){0,3}(?:understand|apologi[sz]e)|(?:\w+ )?sorry (?:for|about|that|to))\b[^;.]{0,70}?,? (?<joint>but),?) (?=(?:\w+'?\w* ){0,3}?(?:not|no|never|nothing)\b)/,
  ],
});

export const check: Check = {
  id: 'canned/but',
  family: 'canned',
  message: 'A "but" straight after can take the kind words back; two sentences let both stand.',
  source: 'Validating even where it cannot be solved (articles on empathy in support)',
  find: (draft, { acknowledgement }) =>
    draft.find(turned).map((hit) => {
      const eased = within(draft, hit, (one) => givesOption(one.plain));
      return {
        span: hit.span,
        severity: acknowledgement.due === 'full' && !eased ? 'advice' : 'note',
        rewrites: split(draft, hit),
      };
    }),
};

const VERB = /^(?:are|is|am|was|were|can|could|will|would|do|does|did|have|has|had|not)/i;

/** Two sentences in place of one: the joint goes, the second starts anew. */
function split(draft: Draft, hit: Hit): readonly Rewrite[] {
  const quote = draft.quote(hit.span);
  const joint = /,?\s+but,?$/i.exec(quote);
  const next = /^\s+(\S+)/.exec(draft.text.slice(hit.span.end));
  if (!joint || !next || /^while\b/.test(hit.sentence.plain.text) || VERB.test(next[1] ?? '')) return [];
  const start = hit.span.start + joint.index;
  return [{ span: { start, end: hit.span.end + next[0].length }, text: `. ${capitalised(next[1] ?? '')}` }];
}

export const examples: Examples = {
  flags: [
    {
      draft: '[[I understand how you feel, but]] we can not change it.',
      rewrite: 'I understand how you feel. We can not change it.',
    },
    { draft: '[[Sorry for the trouble, but]] it is not possible.' },
  ],
  passes: [
    { draft: 'I understand how you feel, and I have moved the date.' },
    { draft: 'I see two orders, but the second has a later date.' },
    { draft: 'Sorry about the vase! A new one left, but not by express.' },
  ],
};
