import type { Check, Examples } from '../../engine/check';
import type { Rewrite } from '../../engine/review';
import type { Draft, Hit } from '../../engine/draft';
import { after, before, hasOption, hasReason, within, matched } from '../../engine/guards';
import { instead, voiced } from '../../engine/rewrite';
import { moves } from '../moves';

const softened = (hit: Hit, draft: Draft) => hasReason(hit) || hasOption(hit, draft);

/** Fewest characters that can stand before it: "Unfortunately" alone can not. */
const LEAST_KEPT = 14;

/** "..., that's our policy." to "..., because [[reason]]. What I can do is [[option]]." */
const becauseOf = (hit: Hit, draft: Draft): readonly Rewrite[] => {
  const { span } = hit.sentence;
  const comma = /[,;]\s*(?:and\s+|as\s+)?$/.exec(draft.text.slice(span.start, hit.span.start));
  const mark = /^[.!]$/.test(draft.text.slice(hit.span.end, span.end));
  if (!comma || comma.index < LEAST_KEPT || !mark || !/^(?:that|it|this|which)\b/i.test(draft.quote(hit.span)))
    return [];
  return [
    {
      span: { start: hit.span.start - comma[0].length, end: hit.span.end },
      text: voiced(', because [[reason]]. What I can do is [[option]]', draft),
    },
  ];
};

export const check: Check = {
  id: 'dismissive/wall',
  family: 'dismissive',
  message: "A 'no' is easier to take with a reason and one thing you can do.",
  source: 'Procedural fairness in complaint handling (Tax et al. 1998)',
  find: moves(
    { severity: 'strong' },
    {
      nothing: {
        rewrites: (hit, draft) => instead(hit, draft, "I can't [[what was asked]], but I can [[option]]."),
        wordings: [
          // "There is nothing we can do."
          /\b(?<words>(?:nothing|not (?:a lot|much|anything))(?: (?:more|else|further))? (?:i|we|anyone|anybody|support|our team|the team|one) (?:\w+ )?(?:can|could|am able to|are able to|may) (?:do|offer|change|add|help with|say)(?: (?:about|for|to|at|here|on|now|from|in|with|against)[^,.;!?]{0,40})?)/,
          // "Nothing can be done."
          /\b(?<words>nothing (?:\w+ )?(?:can|could|to) (?:be )?(?:done|changed|altered))/,

          // "My hands are tied."
          /\b(?<words>(?:my|our) hands are (?:\w+ )?tied)/,
        ],
        unless: (hit, draft) =>
          softened(hit, draft) ||
          within(draft, hit, ({ plain }) => /\bthe (?:ones?|people|team|persons?) who can\b/.test(plain.text)) ||
          /^ (?:about (?:these|those|them|that) (?:except|but|other than)|that (?:makes|would|will)|from your side|on your side|by you)\b/.test(
            after(hit),
          ) ||
          /\b(?:you need|you have|to pay|worry|that)\b/.test(matched(hit)),
      },
      policy: {
        complaint: 'assumed',
        rewrites: becauseOf,
        wordings: [
          // "We are not obliged to reply."
          /\b(?<words>(?:we|i) (?:are|am) (?:under no|not under any|not legally|not contractually|in no way|not) (?:obliged|obligation|required|bound|duty|compelled))/,
          // "Rules are rules."
          /\b(?<words>(?:(?:a|an|the) )?(?<same>rules?|polic(?:y|ies)|terms|laws?|deals?|prices?|contracts?|fees?|deadlines?|procedures?) (?:is|are) (?:an? )?\k<same>)(?=[.;!]|$)/,
          // "That is our policy."
          /\b(?<words>(?:that|it|this|which|such) is (?:simply |just |unfortunately |sadly |now |\w+ )?(?:our|the|company|a|store|airline|school|house|hotel|bank|standard|hospital) ?(?!same\b)(?:\w+ )?(?:policy|rules?|procedure|practice|regulations?|system|process|norm|norms|position|terms)(?: (?:here|and|we|i|of)\b[^,.;!?]{0,30})?)(?=[.,;!]|$)/,
          // "We do not make exceptions."
          /\b(?<words>no (?:is|means) no|(?:can not|do not|never|not|are not allowed to|unable to|not able to) (?:\w+ )?(?:make|making|allow|grant|give|do|permit) exceptions?)\b/,
        ],
        unless: softened,
      },
      works: {
        rewrites: (hit, draft) =>
          instead(hit, draft, 'It works this way because [[reason]]; what I can do is [[option]].'),
        wordings: [
          // "Prices are what they are."
          /\b(?<words>\w+ (?:is|are) what (?:it is|they are))(?=[.,;!]|$)/,
          // "That is winter for you."
          /\b(?<words>(?:that is|that's) (?:\w+ )?\w+ for you|(?:it|this|that) is (?:just |simply |merely )+(?:what|the way|how|one of those) (?:\w+ ){1,3}(?:requires?|does|do|is|are|wants?|needs?|says?|works?)\b[^,.;!?]{0,20}|(?:it|this|that) is (?:not|nothing) personal)(?=[.,;!]|$)/,
          // "That is how it works."
          /\b(?<words>(?:that|this|it|which|things) (?:is|are|was) (?!not)(?:\w+ )?(?:just |simply |how |the way )(?:it|things|this|that|they|we|the \w+(?: \w+)?|our \w+(?: \w+)?|\w+)? ?(?:works?|is|are|goes|go|has been|built|made|designed|set up|done|do (?:it|things|this)|runs?|always been|intended|calculated|configured)(?: (?:here|for everyone|for all|with|on|in|at|across|and)[^,.;!?]{0,30})?)(?=[.,;!]|$| (?:and|so|but))/,

          // "It is what it is."
          /\b(?<words>it is what it is|works? as (?:designed|intended|it should|planned|expected)|works like (?:this|that)|it stays (?:like (?:this|that)|this way|that way|as it is)|(?:has|have) always been (?:like (?:this|that)|this way|that way|the case|so|done))\b/,
        ],
        complaint: 'assumed',
        unless: (hit, draft) =>
          softened(hit, draft) ||
          /\b(?:not|should|sorry|know|see|explain|show|here|if|check|sure|so that)\b[^,;]*$/.test(before(hit)),
      },
      refused: {
        wordings: [
          // "That is not something we discuss."
          /\b(?<words>(?:is|are) not (?:something|a thing|anything) (?:we|i) (?:get into|go into|debate|negotiate|explain|justify|comment on|discuss|argue)\b[^,.;!?]{0,30}|(?:is|was) (?:a |simply a |purely a )(?:business|company) decision|(?:is|are) not (?:foreseen|provided for|envisaged|intended|planned)(?=[.,;!]|$))/,
          // "A refund is out of the question."
          /\b(?<words>(?:is|are|was|were|will be) (?:out of the question|non negotiable|not negotiable|not up for (?:discussion|debate)|not (?:a matter|something) (?:for|we (?:discuss|debate|negotiate|comment))|not discussed|not happening|not going to happen|final and))\b/,
          // "The reasons are not disclosed."
          /\b(?<words>(?:reasons|grounds|the reasons?|internal \w+|findings|reasoning) (?:\w+ ){0,5}?(?:are|is|can|will|may) not (?:given|disclosed|communicated|shared|discussed|provided|explained|something we (?:discuss|share|disclose)))\b/,
          // "It stays, whatever the reason."
          /\b(?<words>(?:whatever|regardless of|irrespective of|no matter) (?:the|your|how|what|which|whose|who) ?(?:\w+ )?(?:circumstances?|reasons?|situation|case|cause|is composed|happen\w*))\b/,
        ],
        unless: (hit, draft) => hasOption(hit, draft) && hasReason(hit),
      },
    },
  ),
};

export const examples: Examples = {
  flags: [
    {
      draft: 'There is [[nothing we can do at this point]].',
      rewrite: 'We cannot [[what was asked]], but we can [[option]].',
    },
    {
      draft: "We don't refund after 14 days, [[that's our policy]].",
      rewrite: "We don't refund after 14 days, because [[reason]]. What we can do is [[option]].",
    },
    { draft: '[[That is just how the tariff works]].', customer: 'Why did you charge me twice?' },
    { draft: 'The fee applies [[whatever the circumstances]].', customer: 'I was in hospital, please waive the fee.' },
    { draft: 'We [[never make exceptions]].' },
  ],
  passes: [
    {
      draft:
        'There is nothing we can do from here. The ones who can are at https://example.com/keys, and a person reads it.',
      customer: 'I am locked out.',
    },
    { draft: 'There is nothing I can say that makes a lost week right.' },
    { draft: "There's nothing you need to do, the credit is already on your account." },
    {
      draft: 'Our policy is 14 days because the items are perishable, but I can send a voucher for the full amount.',
    },
    {
      draft: 'That is how it works: the card is charged first, and the deposit comes back on Friday.',
      customer: 'How does the deposit work?',
    },
    { draft: "There's nothing we can do about the snow, but we can move your seat to Sunday." },
    { draft: 'That is not how it should have been handled.', customer: 'Your clerk laughed at me.' },
  ],
};
