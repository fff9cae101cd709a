import type { Check, Examples } from '../../engine/check';
import type { Draft, Hit } from '../../engine/draft';
import { after, before, givesContact, within, matched } from '../../engine/guards';
import type { Rewrite } from '../../engine/review';
import { instead } from '../../engine/rewrite';
import { moves } from '../moves';
import { regex } from '../words';

/** What is said not to be ours. */
const OUR_PART =
  '(?:own|job|department|problem|responsibility|fault|issue|area|business|concern|doing|decision|remit|side|end|hands|part|call|place|choice|control|power|influence|making|team|product|shop|store|field|affair|error|mistake|with|to|any|a part in|a hand in|\\w+)';
/** It is, or lies. */
const IS = '(?:is|are|was|were|it|that|this|be|would be|has|have|had|lies?)';
/** Words that brush it aside. */
const SIMPLY = '(?:simply |really |actually |unfortunately |clearly |certainly )';

const THIRD =
  '(?:bank|carrier|courier|manufacturer|maker|seller|shop|store|retailer|airline|hotel|provider|operator|landlord|council|authority|embassy|insurer|insurance(?: company)?|supplier|vendor|merchant|partner|host|owner|platform|agency|agent|travel agent|developer|employer|school|university|network|garage|dealer|installer|builder|contractor|post office|customs|police|app store|card issuer|issuer|issuing bank|head ?office|distributor|airport|clinic|hospital|pharmacy|lender|bureau|isp|broker|third party|driver|restaurant|venue|sender|recipient|ministry|them|branch|department|team|someone else|others)';

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
        rewrites: (hit, draft) =>
          /\b(?:department|team|area|job|responsibility|remit)\b/i.test(draft.quote(hit.span))
            ? handOver(hit, draft)
            : [],
        wordings: [
          // "That is not our job."
          regex`\b(?<words>${IS} ${SIMPLY}?(?:not|nothing|never|hardly|neither)(?: in| within| under| really)? (?:my|our|of our|any of our|ours|mine|anything to do with (?:us|me)|to do with (?:us|me)|down to (?:us|me)|on (?:us|me)|up to (?:us|me))(?: ${OUR_PART})?)\b(?! intention| policy| practice| first| only| usual| best| finest| standard| goal| aim| experience| normal| style)`,
          // "This is not something we handle."
          regex`\b(?<words>${IS} ${SIMPLY}?(?:not|nothing|never|hardly|neither)(?: in| within| under| really)? (?:for (?:us|me) to|something (?:we|i) (?:(?:have|had)(?= (?:any |much )?(?:control|influence|power|say))|can(?! (?:make|give|undo|take back|explain away)\b)|do|control|influence|handle|deal))(?: ${OUR_PART})?)\b(?! intention| policy| practice| first| only| usual| best| finest| standard| goal| aim| experience| normal| style)`,
          // "Not our fault."
          /^(?<words>(?:not (?:our|my|us|me|ours|mine)|nothing to do with (?:us|me)))\b/,

          // "On our side everything is in order."
          /\b(?<words>(?:on|from|at) (?:our|my) (?:side|end|part) (?:everything|all|it|this|that|the \w+|there)(?: \w+)? (?:is|was|has been|looks?|works?|were|are|went|appears?) (?:in order|fine|ok|okay|correct|good|done|working|well|normal|nothing|no|not|as it should|clear|right|through|sent|up))\b/,

          // "We did our part."
          /\b(?<words>(?:we|i) (?:did|done|fulfilled|completed|held up|met) (?:our|my|we|i) (?:part|side|bit|duty|duties|obligations?|should|could|were (?:asked|supposed|meant)))\b/,
        ],
        complaint: 'assumed',
        unless: (hit, draft) =>
          /\b(?:but|yet|although)\b/.test(hit.sentence.plain.text.slice(hit.plain.start)) ||
          /\b(?:for me to tell|mine to|roster|notes?|records?|files?)\b/.test(
            hit.sentence.plain.text.slice(hit.plain.start),
          ) ||
          /\b(?:if|what)\b[^,]*$/.test(before(hit)) ||
          within(draft, hit, ({ plain }) => givesContact(plain)),
      },
      control: {
        message: 'What is out of our hands may read as a shrug; one thing that can be done says more.',
        wordings: [
          // "The weather is out of our control."
          /\b(?<words>(?:out of|outside(?: of)?|beyond|not in|not under) (?:our|my|anyone's|human|the company's|the airline's) (?:control|hands|influence|power|reach|remit|scope|hand|sphere))\b/,
          // "We have no influence on that."
          /\b(?<words>(?:we|i|nobody|no one|support|the \w+) (?:can|do|have|could|had|has) (?:not |no )(?:control|influence|say|hand|part|power|bearing)(?: (?:over|on|in|of) [^,.;!?]{1,40})?)(?=[.,;!]|$)/,
          // "Whales do not work for us."
          /\b(?<words>(?:weather|nature|wind|rain|snow|whales|sun|sea|carriers?|couriers?|third parties) (?:do not|is not|are not|can not|will not) (?:\w+ )?(?:work for|ask|in our|something|under|belong))\b/,
        ],
        complaint: 'assumed',
        unowned: true,
        unless: (hit, draft) =>
          /\bwhat(?: \w+)?\b[^,]*$/.test(before(hit)) ||
          /\bwhich is why (?:i|we) (?:can|will|have)\b/.test(after(hit)) ||
          within(draft, hit, ({ plain }) => givesContact(plain)),
      },
      theirs: {
        rewrites: handOver,
        wordings: [
          // "The risk passes to the buyer."
          /\b(?<words>(?:responsibility|liability|risk) (?:passes?|moves?|goes?) to\b[^,.;!?]{0,30}|(?:on the side of|lies? with|comes? from|is down to|(?:is|are) between) (?:the (?:client|customer|user|guest|buyer|sender|recipient)|you two|you and (?:them|him|her)|you rather than us)\b[^,.;!?]{0,20})/,
          // "That remains the responsibility of the owner."
          /\b(?<words>(?:is|are|was|be|would be|remains?|falls?) (?:the (?:responsibility|job|task|duty|concern|business|decision) of (?:the|your|each|every|that) \w+(?: \w+)?|with whoever \w+(?: \w+)?|between (?:you|yourself) and (?:the |your )?\w+(?: \w+)?))(?=[.,;!]|$| (?:and|so|not))/,
          // "The decision lies with your bank."
          /\b(?<words>(?:sits?|lies?|rests?|stays?) with (?:whoever|them|him|her|your \w+)(?: \w+){0,3})(?=[.,;!]|$| (?:and|so|not))/,
          // "That is something for your bank."
          regex`\b(?<words>(?:is|are|was|would be|that is|this is|it is|be|remains?|lies?|sits?|rests?|comes?|falls?) (?:(?:something|one|an issue|a question|a matter|a point|anything) (?:for|between)|(?:up|down) to|between you and|the (?:responsibility|decision|business|job|fault|task|concern) of|in the hands of|for) (?:the |your |their |that |our |a |an )?(?:\w+ )?${THIRD})\b`,

          // "We can not be held responsible."
          /\b(?<words>(?:we|i|the \w+) (?:are|am|is|can|could|may|will) (?:not|never)(?: be)? (?:held |made )?(?:responsible|liable|accountable|to blame|held to account|answerable))\b/,
        ],
        complaint: 'assumed',
        unless: (hit, draft) =>
          within(draft, hit, ({ plain }) => givesContact(plain)) ||
          (/\b(?:our|us|me|we|my)\b/.test(matched(hit).replace(/^(?:we|i)\b/, '')) &&
            !/\b(?:we|i) (?:are|am|can|accept|take|bear|assume)/.test(matched(hit))),
      },
      elsewhere: {
        rewrites: handOver,
        wordings: [
          // "Please take it up with the seller."
          /\b(?<words>(?:please |kindly |you (?:should|could|must|may|would be best to|will (?:have|need|want) to|are best off|would have to|might) |(?:best|better) to |has to be |have to be |needs? to be |must be |can only be |to be )(?:raise|raised|pursue|pursued|chase|chasing|chased|take|taken|clarify|clarified|settle|settled|discuss|discussed|resolve|resolved|sort|sorted|address|addressed|follow up|followed up)(?: (?:it|this|that|them|the matter|the same|things|directly|out|up))* (?:with|to|by) (?:them|him|her|(?:the|your) (?:\w+ )?\w+))(?=[.,;!]|$)/,
          // "You will have to contact your bank."
          regex`\b(?<words>(?:you (?:will|would|must|should|may|might|can|had|are)?(?: \w+)? ?(?:have to|need to|be best to|better|be better off|do better to|requested to|advised to|welcome to)|you should|you must|best to|feel free to|it is best to) (?:\w+ )?(?:take (?:it|this|that|the same|the matter|your \w+|things)(?: \w+)? up with|raise (?:it|this|that|the matter|your \w+) with|complain to|blame|speak to|contact|ask|call|talk to|turn to|check with|go to|write to|reach out to|get in touch with|liaise with) (?:\w+ )?${THIRD})\b`,
          // "Bring this up with the carrier."
          /\b(?<words>(?:take|bring|raise) (?:it|this|that|the same|the matter) up with)\b/,
        ],
        complaint: 'assumed',
        unless: (hit, draft) =>
          within(draft, hit, ({ plain }) => givesContact(plain)) ||
          /\b(?:our|us|me)\b/.test(matched(hit)) ||
          /\b(?:do not|does not|no) (?:\w+ )?$/.test(before(hit)) ||
          // Where what was tried before fails.
          /\bif (?:[^,.;]* not(?: \w+){0,5}|none [^,.;]*|(?:it|that|this|the \w+) (?:still|fails|keeps)\b[^,.;]*),? /.test(
            before(hit),
          ) ||
          /\b(?:to|so|(?:i|we|they) (?:will|shall|can|have|am going to|are going to)) (?:\w+ ){0,2}$/.test(before(hit)),
      },
      runByOthers: {
        wordings: [
          // "The car park is run by another company."
          regex`\b(?<words>(?:is|are|was|were|gets?|has been|have been) (?:undertaken|operated|run|handled|delivered|managed|owned|made|set|decided|provided|organi[sz]ed|employed|maintained|supplied|issued|sold|fixed|calculated|carried out|done|serviced|chosen|hired|supervised|cleaned|uploaded|written|given out) by (?:a |an |the |another |other |your |our |their |separate |external |outside |third |independent )*(?:\w+ )?(?:${THIRD}|compan(?:y|ies)|part(?:y|ies)|firm|contractor|association|people|carriers?|sellers?|hosts?))(?=[.,;!]|$| (?:and|so|who|which|not))`,
          // "It is nothing on our side."
          /\b(?<words>(?:not|nothing) (?:from|at|on|by|with) (?:our|my) (?:end|side|part|doing))(?=[.,;!]|$)/,
        ],
        complaint: 'seen',
        unowned: true,
        unregretted: true,
        unless: (hit, draft) =>
          /\b(?:but|yet|i will|i am|we will|we go|we take|we have asked|noon|tomorrow|today)\b/.test(after(hit)) ||
          within(draft, hit, ({ plain }) => givesContact(plain)) ||
          /\b(?:our (?:own )?(?:team|staff|colleagues?)|us)\b/.test(matched(hit).replace(/not (?:by )?us$/, '')),
      },
      onlyUs: {
        wordings: [
          // "We only sell the tickets."
          /\b(?<words>(?:we|i) (?:only|just|merely|simply) (?:do|sell|host|list|pass|provide|deliver|work|answer|follow|apply|show|scan|send|arrange|connect|act|issue|print|collect|supply|resell|offer|rent|run|handle|book|manage|process|operate|forward|relay|display)\b[^,.;!?]{0,50})/,

          // "I do not make the rules."
          /\b(?<words>(?:i|we) (?:do|did) not (?:make|set|write|decide|fix|create|choose) (?:the|these|those|our|any) (?:rules?|prices?|polic(?:y|ies)|fees?|terms|rates?|decisions?|law|schedule|menu|charges))\b/,
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
      draft: 'It is out of our hands once the bank has it, which is why we can send you the trace number for them.',
      customer: 'Where is the refund?',
    },
    { draft: 'Write to the shop, they will take it up with the maker.', customer: 'The blender came broken.' },
    { draft: 'Home cover is not something we have at this moment.', customer: 'Your app refused me, I am furious.' },
    { draft: "I'll take it up with the depot myself." },
    { draft: 'A missed first birthday is not something we can give back.' },
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
    {
      draft: 'Insurance is handled by our partner; claims go in here: https://example.com/claim.',
      customer: 'The phone died in a week, I want my cover.',
    },
    {
      draft:
        "Hold both buttons for ten seconds. If the light does not come on, it's best to ask the seller for a new battery.",
      customer: 'The lamp is dead.',
    },
    { draft: 'We only sell the tickets.', customer: 'Do you run the tours yourselves?' },
  ],
};
