import type { Check, Examples } from '../../engine/check';
import { callFor, isWorthSaying, titleFor } from '../../engine/acknowledgement/lack';
import type { Draft } from '../../engine/draft';
import { severityOf } from '../../engine/reading';
import { inserted, linesFor, readyFirst } from '../../engine/acknowledgement/lines';

/** A note is worth reading from this probability of a lack on; readers found two in five of those below wrong, one in seven above. */
const LEAST_NOTED = 0.2;

export const check: Check = {
  id: 'acknowledgement/missing',
  family: 'acknowledgement',
  message: 'One line on what they told you, before the answer, shows that it was read.',
  source: 'Complaint de-escalation in text (Herhausen et al. 2023)',
  find: (draft, { acknowledgement, customer, thread }) => {
    const { due, level, place, worth } = acknowledgement;
    if (due === 'none' || level > 0 || draft.words < 3) return [];
    const call = callFor(customer, thread);
    const clashes = draft.body.some(({ span, plain }) => span.start === place && CLASHES.test(plain.text));
    const severity =
      worth !== null
        ? severityOf(worth)
        : due === 'full'
          ? 'strong'
          : isWorthSaying(draft, customer, thread.customer ?? '')
            ? 'advice'
            : 'note';
    if (severity === 'note' && (clashes || answersFirst(draft) || (worth !== null && worth < LEAST_NOTED))) return [];
    // Words are offered only where the lack is likely.
    const lines = clashes || severity === 'note' ? [] : linesFor(draft, customer, due, thread.customer ?? '');
    return [
      {
        span: null,
        place,
        severity,
        title: titleFor(customer),
        message: due === 'full' ? call.full : call.light,
        evidence: call.evidence,
        rewrites: lines
          .slice(0, 2)
          .map((line) => inserted(draft, acknowledgement, line))
          .sort(readyFirst),
      },
    ];
  },
};

/** Words that answer what was said just now, by tone or by name: behind a line of regret they would be out of tune. */
const CLASHES =
  /^(?:@\w+,? )*(?:omg|hm+|ye(?:ah|p)|nah|yikes|oops|a+h|o+h|a+w+|no (?:worries|stress)|let us agree|chill|relax|deep breath|got you|not (?:yet|quite)|because|th(?:is|at) is not|(?:hi|hello|hey|dear) \w+ [a-z]+(?! ?[,!.]))\b/;

/** A line before an answer would part it from its question; who writes "ha" or "I see the same" has read. */
const ANSWER =
  /^(?:@\w+,? )*(?:yes|nope?|well|of course|got it|correct|not an?|i (?:see|had) the same|ha|no{2,}|aw+)\b/;
const answersFirst = ({ body: [first] }: Draft) => first !== undefined && ANSWER.test(first.plain.text);

export const examples: Examples = {
  flags: [
    {
      customer: 'The handle of the suitcase arrived snapped. I am so disappointed, we leave on Sunday.',
      draft: 'Hi Omar,\n\nPlease send us a photo and the order number.',
      severity: 'strong',
    },
    {
      customer: 'My jug arrived cracked.',
      draft: 'Please send a photo of the item.',
      severity: 'advice',
      rewrite: "I'm sorry about the cracked jug. Please send a photo of the item.",
    },
    {
      customer: 'I have been waiting three weeks for my refund!',
      draft: 'Hi Ana, refunds are handled in the order they come in.',
      severity: 'strong',
      rewrite:
        "Hi Ana, you've waited three weeks for this, and that's too long. Refunds are handled in the order they come in.",
    },
    {
      customer: 'My father died last month and his account is still billed every week.',
      draft: 'To close an account, open Settings and choose Close.',
      severity: 'strong',
    },
  ],
  passes: [
    { customer: 'Do you deliver to Malta?', draft: 'We do, it takes about six days and costs nine euros.' },
    { customer: 'That did the trick, thank you!', draft: 'Great, have a nice weekend.' },
    {
      customer: 'The jug arrived cracked.',
      draft: 'A cracked jug is no way to start a party. A new one leaves today.',
    },
    {
      customer: 'I have been waiting three weeks for my refund!',
      draft: 'Three weeks is far too long for that. It went out this morning.',
    },
    {
      customer: 'Only the left one plays. Is it the headphones?',
      draft: 'Yes, it is. Hold both buttons for ten seconds and they pair anew.',
    },
    { customer: 'How do I change my password?', draft: 'Open Settings, then Security, and choose a new one.' },
    { draft: 'Please send a photo of the item.' },
  ],
};
