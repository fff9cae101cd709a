import type { Check, Examples } from '../../engine/check';
import type { Draft, Hit } from '../../engine/draft';
import type { Rewrite } from '../../engine/review';
import { after, before } from '../../engine/guards';
import { insteadOfShort, leaveOut } from '../../engine/rewrite';
import { moves } from '../moves';
import { FEELING, regex } from '../words';

/** How it may have come to them. */
const HURT = '(?:upset|confus\\w+|misunderst\\w+|expect(?:ations?|ed)|unclear)';

const REGRET = '(?:sorry|apologi[sz]e)';
const WHETHER = '(?:that |if )?';

/** "We are sorry you feel that way." to "We are sorry that [[what went wrong]]." */
const sorryFor = (hit: Hit, draft: Draft): readonly Rewrite[] => {
  const opening = /^(?:(?:we|i) (?:are|am)(?: \w+)? )?sorry\b/.exec(hit.sentence.plain.text);
  return opening ? insteadOfShort(hit, draft, "I'm sorry that [[what went wrong]].") : [];
};

export const check: Check = {
  id: 'dismissive/invalidating',
  family: 'dismissive',
  message: 'This can sound as if the feeling were the problem; naming what happened instead tends to calm people.',
  source: 'Herhausen et al. 2023, calming upset customers in writing',
  find: moves(
    { severity: 'strong', rewrites: leaveOut },
    {
      calm: {
        rewrites: (hit, draft) => insteadOfShort(hit, draft, 'I want to sort this out with you.'),
        wordings: [
          // "Please calm down."
          /(?:^|[,.;:-] |\b(?:please|just|and|to|must|should|so|but|now) )(?<words>calm down)\b/,
          // "Take a deep breath."
          /^(?<words>smile)\b/,
        ],
      },
      needless: {
        wordings: [
          // "Shouting will not help."
          /\b(?<words>put (?:it|this|that) in perspective)/,
          // "There is no need to stress."
          /\b(?<words>(?:have|had) a breather)/,
          // "There is no need to shout."
          /\b(?<words>no reason (?:to|in|for) get (?:so|all|worked)(?: [^,.;!?]{0,20})?)/,
          // "There is no need to be upset."
          regex`\b(?<words>no need (?:to|in|for) (?:be|get|being) ${FEELING})`,

          // "Try not to take it personally."
          /\b(?<words>(?:do|does|did|try)? ?not to?(?: \w+)? take (?:it|this|that|him|her|them) personally)\b/,
        ],
      },
      feeling: {
        rewrites: (hit, draft) => sorryFor(hit, draft),
        wordings: [
          // "We regret that you feel this way."
          regex`\b(?<words>${REGRET} ${WHETHER}you (?:feel|felt|found))\b`,

          // "It was perceived as rude."
          /\b(?<words>(?:was|were|is|are|been)(?: \w+ly)? (?:taken|read|regarded)(?: \w+)? as)\b/,
        ],
        despite: ['conditional', 'pitied'],
        unless: (hit) =>
          /\b(?:so|this|it) frustrat/.test(after(hit)) ||
          (/\byou found$/.test(hit.sentence.plain.text.slice(0, hit.plain.end)) &&
            !/^ (?:us|our|it|this|the|that|my|him|her|me)\b\b(?:not|too)/.test(after(hit))),
      },
      ifSorry: {
        wordings: [
          // "Sorry if you felt ignored."
          regex`\b(?<words>(?:sorry|apologi[sz]e) (?:if|should) (?:you (?:were|was|felt|are|had)|(?:this|that|it|we|i|he|she|they|the|our|my|any|anything|some|there)\b[^,.;!?]{0,60}\b${HURT}))`,
        ],
        despite: ['conditional', 'pitied'],
        message: 'An apology with "if" can sound as if it were in doubt; naming what happened makes it whole.',
        unless: (hit) =>
          /\bif (?:i|we) misunderst/.test(hit.sentence.plain.text) ||
          /\blate\b/.test(hit.sentence.plain.text.slice(hit.plain.start, hit.plain.end)),
        rewrites: (hit, draft) => {
          // "Sorry if this upset you." reads on as "I am sorry that this upset you."
          const said = draft.quote(hit.span);
          const found = /^(sorry)\s+if\s+(this|that|it|we|our|the|my)\b/iu.exec(said);
          if (!found || /\bany\b/i.test(said)) return [];
          const starts = hit.span.start === hit.sentence.span.start;
          const at = hit.span.start + (found[0].length - (found[2]?.length ?? 0));
          return [
            {
              span: { start: hit.span.start, end: at },
              text: starts ? "I'm sorry that " : 'sorry that ',
            },
          ];
        },
      },
      overreacting: {
        wordings: [
          // "You are overreacting."
          /\b(?<words>you (?:are|were) overreact\w*)\b/,
          // "That is a bit harsh."
          /\b(?<words>(?:is|was|are|were|feels?)(?: really| just| an?)* (?:harsh|strong words?|out of proportion|a lot for))\b/,
          // "Ruined is a strong word."
          /\b(?<words>\w+ is (?:a|an) strong word)\b/,
          // "It is a storm in a teacup."
          /\b(?<words>worked up (?:over|about))\b/,
        ],
      },
      seems: {
        wordings: [
          // "You seem to think we have a fleet."
          /\b(?<words>you seem (?:to )?think)\b/,
        ],
        complaint: 'assumed',
        unless: (hit) => /^ (?:and|which|so|that)? ?(?:i|we) (?:can|do) (?:see|understand)/.test(after(hit)),
      },
      mockery: {
        wordings: [
          // "We have no crystal ball."
          /\b(?<words>wizards?)\b/,
          // "Thank you for the lecture."
          /\b(?<words>poor you)/,
        ],
        complaint: 'assumed',
        message: 'A joke at this moment may sound like mockery to someone who is upset; the plain fact is safer.',
        unless: (hit) => /\bno\b$/.test(before(hit)),
      },
      bright: {
        wordings: [
          // "Look on the bright side."
          /\b(?<words>look (?:at|on) the bright(?: side)?|see it as an?|there are worse)\b/,
          // "At least you got one."
          /\b(?<words>at least (?:you|it|the|your|they|that|this|now)(?: (?:still|all|did|do|does|was|were|is|are|have|has|had|can|could))+)\b/,
        ],
        complaint: 'assumed',
        unless: (hit) => /\bso\b/.test(before(hit)),
      },
      joke: {
        wordings: [
          // "It was only a joke."
          /\b(?<words>(?:only|just|all)(?: \w+)* (?:in (?:good )?fun|kidding))\b/,
          // "He meant well."
          /\b(?<words>sense of humou?r)\b/,
        ],
        complaint: 'seen',
        unowned: true,
      },
      character: {
        wordings: [
          // "Tastes differ."
          /\b(?<words>(?:very|all|a) personal thing)\b/,
        ],
        complaint: 'seen',
      },
      ourSide: {
        wordings: [
          // "Try to see it from our side."
          /\b(?<words>do spare a thought for)\b/,
        ],
        complaint: 'seen',
        message: 'Asking them to see our side can read as if theirs had been passed over; theirs first, then ours.',
      },
      surprise: {
        wordings: [
          // "You can not expect silence."
          /\b(?<words>you (?:can|could) not expect)\b/,
        ],
        complaint: 'seen',
      },
    },
  ),
};

export const examples: Examples = {
  flags: [
    { draft: 'Please [[calm down]] so that we can continue.', rewrite: 'We want to sort this out with you.' },
    {
      draft: "I'm [[sorry you feel]] that way about your order.",
      rewrite: "I'm sorry that [[what went wrong]].",
    },
    { draft: '[[Sorry if this upset]] you.', rewrite: "I'm sorry that this upset you." },
    {
      draft: "There's [[no reason to get worked up over a late bus]].",
      customer: 'The bus was an hour late, I am furious.',
    },
    { draft: '[[You seem to think]] that we do this for fun.', customer: 'You moved my booking again!' },
    {
      draft: 'Thank you. [[Unfair is a strong word]] for a changed slot. It moves to Monday.',
      customer: 'This is so unfair.',
    },
    {
      draft: 'The joke about the cake was [[only meant in good fun]].',
      customer: 'Your waiter mocked my order, I was humiliated.',
    },
  ],
  passes: [
    { draft: 'You wrote that the driver told you to "calm down", and that is not how anyone should be spoken to.' },
    { draft: "I'm sorry you had to chase us for this refund." },
    { draft: "I'm sorry you found the box empty.", customer: 'The box was empty!' },
    { draft: 'No need to send the broken one back.' },
    { draft: 'If you are not happy with the colour, you can swap it free of charge.' },
    { draft: 'You are not overreacting, that noise is far too loud.', customer: 'Am I overreacting? The pump howls.' },
    { draft: 'Sorry if I misunderstood you: did you mean the second tab?' },
  ],
};
