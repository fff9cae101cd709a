import type { Check, Examples } from '../../engine/check';
import type { Draft } from '../../engine/draft';
import type { Rewrite } from '../../engine/review';
import type { Span } from '../../engine/span';
import { written } from '../written';

const EMOJI = /\p{Extended_Pictographic}(?:\u{FE0F}|\u{200D}\p{Extended_Pictographic}|\p{Emoji_Modifier})*/gu;
// Signs, and faces that share the sorrow.
const QUIET =
  /^[\u{A9}\u{AE}\u{2122}\u{2139}\u{2194}-\u{21AA}\u{25AA}-\u{25FE}\u{2611}\u{2705}\u{2714}\u{2716}\u{27A1}\u{2B05}-\u{2B07}\u{1F449}\u{1F447}\u{1F448}\u{1F4E7}\u{1F4DE}\u{2709}\u{1F614}\u{1F613}\u{1F626}-\u{1F631}\u{1F91E}\u{1F61E}\u{1F622}\u{1F625}\u{1F62A}\u{1F641}\u{2639}\u{1F64F}\u{1F494}\u{1F5A4}\u{1F56F}\u{1F90D}\u{1F615}\u{1F61F}\u{1F97A}\u{1F917}\u{26A0}]/u;

const emoji = written(({ source }) => source.matchAll(EMOJI));

export const check: Check = {
  id: 'form/emoji',
  family: 'form',
  message: 'They sound upset; a cheerful sign may jar with that.',
  source: 'Emotional intelligence of the agent (articles on empathy in support)',
  find: (draft, { acknowledgement, customer, thread }) => {
    if (acknowledgement.due !== 'full') return [];
    if (customer.intensity < 2 && !customer.vulnerable) return [];
    const theirs = thread.customer ?? '';
    const severity = customer.vulnerable ? 'advice' : 'note';
    return emoji(draft)
      .filter(({ match }) => !QUIET.test(match[0]) && !theirs.includes(match[0]))
      .map(({ span, sentence }) => ({
        span,
        severity,
        rewrites: without(draft, draft.text.slice(sentence.span.start, span.start), span),
      }));
  },
};

/** Takes a sign out with the white space beside it; where it stood for the end mark, a full stop takes its place. */
function without(draft: Draft, before: string, span: Span): readonly Rewrite[] {
  const after = draft.text.slice(span.end);
  const said = before.trimEnd();
  if (said === '') {
    const gap = /^[ \t]+/.exec(after)?.[0].length ?? 0;
    return [{ span: { start: span.start, end: span.end + gap }, text: '' }];
  }
  const marked = !/[\p{L}\p{N}]$/u.test(said);
  // It may stand between two sentences of which the second begins small.
  const joins = !marked && /^\s+\p{Ll}/u.test(after);
  if (joins || /(?:\.{2,}|…)$/.test(said)) return [];
  const ends = /^\s*(?:$|\p{Lu})/u.test(after);
  const lead = before.length - said.length;
  return [{ span: { start: span.start - lead, end: span.end }, text: ends && !marked ? '.' : '' }];
}

export const examples: Examples = {
  flags: [
    {
      draft: "Oh no! Let's mend it [[🎉]]",
      customer: 'I am furious and fed up, it broke again!!',
      rewrite: "Oh no! Let's mend it.",
    },
    {
      draft: "Oh no! [[🎉]] Let's mend it.",
      customer: 'I am furious and fed up, it broke again!!',
      rewrite: "Oh no! Let's mend it.",
    },
  ],
  passes: [
    { draft: "You're welcome 😊", customer: 'thanks 😊' },
    { draft: 'So sorry 😔 I am on it.', customer: 'I am furious and fed up, it broke again!!' },
  ],
};
