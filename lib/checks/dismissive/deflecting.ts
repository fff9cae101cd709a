import type { Check, Examples } from '../../engine/check';
import type { Draft, Hit } from '../../engine/draft';
import { after, before, givesContact, within } from '../../engine/guards';
import type { Rewrite } from '../../engine/review';
import { instead } from '../../engine/rewrite';
import { moves } from '../moves';
import { regex } from '../words';

/** What is said not to be ours. */
const OUR_PART = '(?:with|to|any|\\w+)';
/** It is, or lies. */
const IS = '(?:is|are|was|were|it|that|this|be|has|have|had)';
/** Words that brush it aside. */
const SIMPLY = '(?:really )';

const THIRD = '(?:bank|courier|manufacturer|store|provider|operator|network|recipient|them|team)';

const handOver = (hit: Hit, draft: Draft): readonly Rewrite[] =>
  instead(hit, draft, "[[Name or team]] handles this; I've passed it to them and they will [[action]] by [[day]].").map(
    (rewrite) => ({ ...rewrite, condition: 'If you have passed it on:' }),
  );

export const check: Check = {
  id: 'dismissive/deflecting',
  family: 'dismissive',
  message: 'Customers see one company; a name, a link or a hand-over keeps them from starting again.',
  source: 'Ownership of a complaint (Davidow 2003)',
  find: moves(
    {
      severity: 'strong',
    },
    {
      notOurs: {
        rewrites: (hit, draft) => (/\bdepartment\b/i.test(draft.quote(hit.span)) ? handOver(hit, draft) : []),
        wordings: [
          // "That is not our job."
          regex`\b(?<words>${IS} ${SIMPLY}?(?:not|nothing|never)(?: in| really)? (?:my|our|to do with (?:us|me))(?: ${OUR_PART})?)\b`,
          // "This is not something we handle."
          regex`\b(?<words>${IS} ${SIMPLY}?not(?: in| really)? (?:for (?:us|me) to|something (?:we|i) (?:have|had|can|do))(?: ${OUR_PART})?)\b`,
          // "Not our fault."
          /^(?<words>not (?:our|my|us|me))\b/,

          // "On our side everything is in order."
          /\b(?<words>(?:on|from|at) (?:our|my) side (?:everything|all|it|this|that)(?: \w+)? (?:is|was|were|are) (?:in order|no|not|up))\b/,

          // "We did our part."
          /\b(?<words>(?:we|i) did (?:our|my|we|i) (?:should|could))\b/,
        ],
        complaint: 'assumed',
        unless: (hit, draft) =>
          /\b(?:but|yet)\b/.test(hit.sentence.plain.text.slice(hit.plain.start)) ||
          /\bfiles?\b/.test(hit.sentence.plain.text.slice(hit.plain.start)) ||
          /\bif\b$/.test(before(hit)) ||
          within(draft, hit, ({ plain }) => givesContact(plain)),
      },
      control: {
        wordings: [
          // "The weather is out of our control."
          /\b(?<words>(?:beyond|not in) (?:our|my) (?:control|hands))\b/,
          // "We have no influence on that."
          /\b(?<words>(?:we|i) (?:can|do|have|could|had|has) (?:not |no )influence(?: (?:over|on|in|of) [^,.;!?]{1,40})?)(?=[.,;!])/,
          // "Whales do not work for us."
          /\b(?<words>sea is not (?:\w+ )?ask)\b/,
        ],
        complaint: 'assumed',
        unowned: true,
        unless: (hit, draft) =>
          /\bwhat(?: \w+)?\b$/.test(before(hit)) || within(draft, hit, ({ plain }) => givesContact(plain)),
      },
      theirs: {
        rewrites: handOver,
        wordings: [
          // "The risk passes to the buyer."
          /\b(?<words>(?:is|are) between you and (?:them|him|her)\b)/,
          // "That remains the responsibility of the owner."
          /\b(?<words>(?:is|are|was|be) between you and (?:the |your )?\w+(?: \w+)?)(?=[.,;!])/,
          // "The decision lies with your bank."
          /\b(?<words>sits? with (?:them|him|her|your \w+)(?: \w+){0,3})(?=[.,;!])/,
          // "That is something for your bank."
          regex`\b(?<words>(?:is|are|was|would be|that is|it is|be) (?:(?:one|a question|a matter) for|up to|between you and|in the hands of|for) (?:the |your |their |that |our |a |an )?(?:\w+ )?${THIRD})\b`,
          // "It is the courier you need."
          regex`\b(?<words>(?:is|are) (?:\w+ )?${THIRD} you (?:should|must))\b`,

          // "We can not be held responsible."
          /\b(?<words>(?:we|i) (?:are|am|is|can|could|may|will) not liable)\b/,
        ],
        complaint: 'assumed',
        unless: (hit, draft) =>
          within(draft, hit, ({ plain }) => givesContact(plain)) ||
          (/\b(?:our|us|me|we|my)\b/.test(
            hit.sentence.plain.text.slice(hit.plain.start, hit.plain.end).replace(/^(?:we|i)\b/, ''),
          ) &&
            !/\b(?:we|i) (?:are|am|can|accept|take|bear|assume)/.test(
              hit.sentence.plain.text.slice(hit.plain.start, hit.plain.end),
            )),
      },
      elsewhere: {
        rewrites: handOver,
        wordings: [
          // "Please take it up with the seller."
          /\b(?<words>(?:kindly |you (?:should|could|must|may|will have to|might) )(?:pursue|take)(?: (?:it|this|that|them|out|up))* (?:with|to|by) (?:them|him|her|(?:the|your) (?:\w+ )?\w+))(?=[.,;!])/,
          // "You will have to contact your bank."
          regex`\b(?<words>(?:you (?:will|would|must|should|may|might|can|had|are)?(?: \w+)? ?(?:have to|need to)|best to) (?:\w+ )?(?:take (?:it|this|that)(?: \w+)? up with|ask) (?:\w+ )?${THIRD})\b`,
          // "Bring this up with the carrier."
          /\b(?<words>take (?:it|this|that) up with)\b/,
        ],
        complaint: 'assumed',
        unless: (hit, draft) =>
          within(draft, hit, ({ plain }) => givesContact(plain)) ||
          /\b(?:our|us|me)\b/.test(hit.sentence.plain.text.slice(hit.plain.start, hit.plain.end)) ||
          /\bno (?:\w+ )?$/.test(before(hit)) ||
          /\b(?:to|so) (?:\w+ ){0,2}$/.test(before(hit)),
      },
      runByOthers: {
        wordings: [
          // "The car park is run by another company."
          regex`\b(?<words>(?:is|are|was|were) (?:operated|run|handled|delivered|made|set|sold|done|written) by (?:a |an |the |your |our |their )*(?:\w+ )?(?:${THIRD}|compan(?:y|ies)|part(?:y|ies)|firm|people|partners?|carriers?))(?=[.,;!]| (?:and|so|who|not))`,
          // "It is nothing on our side."
          /\b(?<words>not (?:from|at|on|by|with) (?:our|my) side)(?=[.,;!])/,
        ],
        complaint: 'seen',
        unowned: true,
        unregretted: true,
        unless: (hit, draft) =>
          /\b(?:but|today)\b/.test(after(hit)) ||
          within(draft, hit, ({ plain }) => givesContact(plain)) ||
          /\bus\b/.test(hit.sentence.plain.text.slice(hit.plain.start, hit.plain.end).replace(/not us$/, '')),
      },
      onlyUs: {
        wordings: [
          // "We only sell the tickets."
          /\b(?<words>(?:we|i) (?:only|just) (?:do|sell|pass|work|run)\b[^,.;!?]{0,50})/,

          // "I do not make the rules."
          /\b(?<words>(?:i|we) (?:do|did) not make (?:the|these|those|our|any) rules?)\b/,
        ],
        complaint: 'assumed',
        unless: (hit, draft) =>
          within(draft, hit, ({ plain }) => givesContact(plain)) || /\b(?:if|that) (?:\w+ )?$/.test(before(hit)),
      },
    },
  ),
};

export const examples: Examples = {
  flags: [
    { draft: "[[That's not our department]], so I can't comment.", customer: 'Nobody fixed my heating.' },
    { draft: "[[You'll have to take that up with the courier]].", customer: 'The parcel never came.' },
    {
      draft: 'The lift [[is operated by another company]].',
      customer: 'The lift is broken and my mother is stuck upstairs.',
    },
    { draft: '[[On our side everything is in order]].', customer: 'My payment vanished.' },
    { draft: '[[We only sell the tickets]].', customer: 'The seat you sold me does not exist.' },
  ],
  passes: [
    {
      draft:
        "I can't change the name on the ticket myself, but Ana in bookings can, and I have asked her to call you by 3 pm.",
    },
    { draft: "It's not our fitter's fault alone: we sent him to the wrong house.", customer: 'The fitter never came.' },
    {
      draft: 'The bank holds the payment. You will need to ask the bank, their card team is on 0800 123 4567.',
      customer: 'My payment vanished.',
    },
    {
      draft: 'The lift is operated by another company, and I have asked them to come today.',
      customer: 'The lift is broken.',
    },
    { draft: 'We only sell the tickets.', customer: 'Do you run the tours yourselves?' },
  ],
};
