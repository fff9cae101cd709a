import type { Check, Examples } from '../../engine/check';
import type { Draft, Hit } from '../../engine/draft';
import { after, before } from '../../engine/guards';
import { instead, leaveOut } from '../../engine/rewrite';
import { moves } from '../moves';
import { regex } from '../words';

/** Where the customer is sent to. */
const WAY_OUT = '(?:elsewhere|cancel)';
/** How the way out is opened. */
const YOU_MAY = '(?:you (?:are|can|could|may|might|should|will)|the|just)';

const REOPEN = /\b(?:reply|write|call)\b/;
const leavesDoor = (hit: Hit, draft: Draft) =>
  [0, 1, 2].some((by) => {
    const sentence = by === 0 ? hit.sentence : draft.neighbour(hit.sentence, by);
    const text = by === 0 ? after(hit) : (sentence?.plain.text ?? '');
    return REOPEN.test(text) && !/\bnot be/.test(text);
  });

export const check: Check = {
  id: 'dismissive/shutting',
  family: 'dismissive',
  message: "This closes the talk; a way back leaves the customer feeling valued even after a 'no'.",
  source: 'Way back after a refusal (articles on empathy in support)',
  find: moves(
    { severity: 'strong', rewrites: leaveOut },
    {
      over: {
        complaint: 'assumed',
        rewrites: (hit, draft) =>
          instead(hit, draft, 'That is where we stand today; reply here if [[what would change it]].'),
        wordings: [
          // "We draw a line under this."
          /\b(?<words>little to be gained\b)/,
          // "There is nothing more to discuss."
          /\b(?<words>nothing(?: \w+)? ? ?to discuss|no point (?:in )?continu\w*(?: (?:about|on|to|in|us|this|any)\b)?)/,
          // "No further correspondence will be entered into."
          /\b(?<words>(?:no|any) further (?:letters?|e ?mails?)(?: \w+){0,5}? (?:will|shall|can|is|are|be) \w+)\b/,
          // "The matter is closed."
          /\b(?<words>(?:the |this |that |your |my |our )?(?:matter|case|issue|ticket|claim|job)(?: \w+){0,4}? (?:is|are|was)(?: now| also| being)* (?:closed|over))\b/,
          // "We consider this settled."
          /\b(?<words>(?:i am|i will)(?: \w+)? (?:closing|close) (?:this|the|it|your)(?: \w+)? (?:up|ticket|off)|(?:locking|closing) (?:this|it))\b/,
          // "Case closed."
          /\b(?<words>(?:full stop|(?:move on|moved on)|live with it))(?=[.,;!])/,
        ],
        unless: (hit, draft) =>
          leavesDoor(hit, draft) || /\bbecause\b/.test(hit.sentence.plain.text) || /\bonly when\b/.test(after(hit)),
      },
      noReply: {
        rewrites: (hit, draft) =>
          instead(hit, draft, 'That is where we stand today; reply here if [[what would change it]].'),
        wordings: [
          // "I see no point in continuing."
          /\b(?<words>(?:see|is) no point in continuing\b[^,.;!?]{0,30})/,
          // "We will not reply to this."
          /\b(?<words>(?:i|we) (?:will|shall|am|are|do|would|can|is) not(?: \w+)? (?:reply\w*|answer\w*|comment\w*)(?: (?:to|on|about|into|in|with|this|it|that|any|the)\b[^,.;!?]{0,40})?)\b/,

          // "Our decision is final."
          /\b(?<words>fee remains unchanged)(?=$)/,
        ],
        unless: leavesDoor,
      },
      elsewhere: {
        wordings: [
          // "Feel free to shop elsewhere."
          /\b(?<words>you are welcome (?:\w+ )?(?:shop|look)(?: (?:it|for|to|your|a|an|elsewhere|with|at|on|us|the|any)\b)?)/,
          // "If that does not suit you, there are other shops."
          regex`\b(?<words>(?:if|should) (?:this|that|it|the|our|these|those|\w+)(?: \w+){0,3} (?:does|do|is|are|would|will) not(?: \w+)? (?:like|want)(?: \w+){0,4}?,? ${YOU_MAY}(?: \w+){0,4} ${WAY_OUT})\b`,
          // "If this is not good enough, there is the door."
          regex`\b(?<words>(?:if|should) (?:this|that|it|the|our|these|those)(?: \w+){0,3} (?:does|do|is|are|would|will) not(?: \w+)? enjoy(?: \w+){0,4}?,? ${YOU_MAY}(?: \w+){0,4} ${WAY_OUT})\b`,
          // "Good luck with that."
          /\b(?<words>shop elsewhere|good luck with (?:it|that|your)(?: \w+){0,3})\b/,
        ],
        complaint: 'assumed',
        unless: (hit) => /\bfull\b/.test(hit.sentence.plain.text) || /\bwant\b/.test(before(hit)),
      },
      lost: {
        wordings: [
          // "I hope this has not put you off."
          /\b(?<words>trust (?:this|that|it|one|the|you|we|our)(?: \w+){0,5} not(?: \w+)? ?spoil\w*(?: [^,.;!?]{0,40})?)/,
        ],
        complaint: 'seen',
        despite: ['conditional'],
        severity: 'advice',
        message: 'Asking for a good opinion before the matter is settled can read as caring more for the rating.',
        unless: (hit, draft) =>
          draft.body.some(({ plain }) =>
            /\b(?:fixed|resolved|refunded|sorted|latest (?:version|update)|new version|added|now (?:works|available|possible))\b/.test(
              plain.text,
            ),
          ) && /rating|review|stars?|score/.test(hit.sentence.plain.text),
      },
    },
  ),
};

export const examples: Examples = {
  flags: [
    { draft: 'There is [[nothing further to discuss]].' },
    {
      draft: '[[This matter is now closed]].',
      rewrite: 'That is where we stand today; reply here if [[what would change it]].',
    },
    { draft: '[[We will not be replying to any more messages]].' },
    { draft: "[[If you don't like it, you are welcome to shop elsewhere]].", customer: 'The new price is a joke.' },
    { draft: 'I [[see no point in continuing this]].', customer: 'That is no answer!' },
    {
      draft: 'We [[trust this will not spoil your good opinion of us]].',
      customer: 'The roof leaked on our bed.',
      severity: 'strong',
      channel: 'public',
    },
  ],
  passes: [
    { draft: 'The issue is now closed on our side; just reply here and it reopens.' },
    { draft: 'The ticket is closed. If it comes back, write to me and I will open it again.' },
    { draft: 'Great, I will close this ticket then.', customer: 'That worked, thanks!' },
    { draft: 'You can cancel at any time and get a full refund.', customer: 'I do not like the plan.' },
    { draft: 'No need to say sorry.', customer: 'Sorry, I mixed up the dates.' },
  ],
};
