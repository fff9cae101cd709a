import type { Check, Examples } from '../../engine/check';
import { framesIn } from '../../engine/acknowledgement/frames';
import { movedUp } from '../../engine/acknowledgement/lines';
import { actsOf } from '../../engine/next-step/acts';
import { asksOf } from '../../engine/next-step/asks';
import type { Plain } from '../../engine/plain';

const isKind = (sentence: Plain) =>
  framesIn(sentence).some(({ kind }) => kind !== 'restate' && kind !== 'picture' && kind !== 'stock');

const isPractical = (sentence: Plain) =>
  asksOf(sentence).length > 0 || actsOf(sentence).some(({ kind }) => kind === 'promise' || kind === 'done');

export const check: Check = {
  id: 'acknowledgement/late',
  family: 'acknowledgement',
  message: 'A good line; it may land better before the practical part.',
  source: 'Warm words first, then practical ones (Packard, Li and Berger 2023)',
  find: (draft, { acknowledgement }) => {
    const { due, level, late, sentence } = acknowledgement;
    if (due !== 'full' || level !== 2 || !late || !sentence) return [];
    const before = draft.body.filter(({ index }) => index < sentence.index);
    // Something kind stands there already; the line that names most may come after it.
    if (before.some(({ plain }) => isKind(plain)) || !before.some(({ plain }) => isPractical(plain))) return [];
    const moved = movedUp(draft, acknowledgement);
    return [{ span: sentence.span, severity: 'note', title: 'This could come first', rewrites: moved ? [moved] : [] }];
  },
};

export const examples: Examples = {
  flags: [
    {
      customer: 'Your driver left my parcel in the rain and the books are ruined. I am so upset.',
      draft: 'Please send us three photos. [[I am really sorry about the ruined books.]]',
      severity: 'note',
      rewrite: 'I am really sorry about the ruined books. Please send us three photos.',
    },
  ],
  passes: [
    {
      customer: 'Your driver left my parcel in the rain and the books are ruined. I am so upset.',
      draft: 'I have read your mail twice. I am really sorry about the ruined books. Please send us three photos.',
    },
    {
      customer: 'Your driver left my parcel in the rain and the books are ruined. I am so upset.',
      draft: "I can't believe he did that, I'm sorry. Please send us three photos. A box of ruined books must hurt.",
    },
    {
      customer: 'Your driver left my parcel in the rain and the books are ruined. I am so upset.',
      draft: 'I am really sorry about the ruined books. Please send us three photos.',
    },
    { customer: 'The lamp flickers.', draft: 'Please try another bulb. Sorry about the flicker.' },
  ],
};
