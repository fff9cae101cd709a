import type { Check, Examples } from '../../engine/check';
import type { Draft, Hit } from '../../engine/draft';
import { after, before, givesContact, within } from '../../engine/guards';
import type { Rewrite } from '../../engine/review';
import { instead } from '../../engine/rewrite';
import { moves } from '../moves';
import { regex } from '../words';

const THIRD =
  '(?:bank|carrier|courier|manufacturer|maker|seller|shop|store|retailer|airline|hotel|provider|operator|landlord|council|authority|embassy|insurer|insurance(?: company)?|supplier|vendor|merchant|partner|host|owner|platform|marketplace|agency|agent|travel agent|developer|employer|school|university|network|garage|dealer|installer|builder|contractor|post office|customs|police|app store|card issuer|issuer|issuing bank|head ?office|reseller|distributor|airport|clinic|hospital|pharmacy|lender|bureau|registrar|isp|broker|third party|driver|restaurant|organi[sz]er|venue|promoter|sender|recipient|neighbours?|government|ministry|them|branch|department|team|someone else|others)';

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
          /\b(?<words>(?:is|are|was|were) not (?:something|anything|a matter|a thing) (?:the|this|any) (?:\w+ )?\w+ (?:deals? with|handles?|can (?:help|influence|decide|change)|does|do|controls?|is responsible|has any)\b[^,.;!?]{0,30})/,
          /\b(?<words>(?:that|this|it|the \w+)(?: \w+)? (?:is|are) not (?:provided|run|operated|sold|made|handled|set|decided) by (?:us|the (?:airline|company|bank|hotel|council|shop|school|store)),? but (?:by|through)\b[^,.;!?]{0,40})/,
          /\b(?<words>(?:is|are|was|were|it|that|this|be|would be|has|have|had|lies?) (?:simply |really |actually |unfortunately |clearly |certainly )?(?:not|nothing|never|hardly|neither)(?: in| within| under| really)? (?:my|our|of our|any of our|ours|mine|anything to do with (?:us|me)|to do with (?:us|me)|down to (?:us|me)|on (?:us|me)|up to (?:us|me)|for (?:us|me) to|something (?:we|i) (?:have|had|can|do|control|influence|handle|deal)|the (?:fault|responsibility|problem) of (?:our|the))(?: (?:own|job|department|problem|responsibility|fault|issue|area|business|concern|doing|decision|remit|side|end|hands|part|call|place|choice|control|power|influence|making|team|product|shop|store|field|affair|error|mistake|competence|with|to|any|a part in|a hand in|\w+))?)\b(?! intention| policy| practice| first| only| usual| best| finest| standard| goal| aim| experience| normal| style)/,
          /^(?:sorry,? |hi,? )?(?<words>(?:not (?:our|my|us|me|ours|mine)|nothing to do with (?:us|me))(?: (?:department|job|problem|responsibility|fault|issue|area|business|concern|doing|decision))?)\b/,
          /\b(?<words>(?:no|not any|without any|without) (?:fault|delay|error|mistake|problem|issue|negligence|failure|wrongdoing|shortcoming)s? (?:\w+ )?(?:from|on|of|at|by|with) (?:our|the \w+'s|my|us)(?: own)?(?: (?:side|part|end|staff|team|company))?)\b/,
          /\b(?<words>(?:on|from|at) (?:our|my) (?:side|end|part)(?:,| of things,?)? (?:everything|all|it|this|that|the \w+|there)(?: \w+)? (?:is|was|has been|looks?|works?|were|are|went|appears?)(?: \w+ly| all| just| completely| perfectly)? (?:in order|fine|ok|okay|correct|good|done|completed?|working|well|normal(?:ly)?|nothing|no|not|as it should|clear|right|through|sent|up))\b/,
          /\b(?<words>(?:everything|all|it|this|that|the \w+|our \w+)(?: \w+)? (?:is|was|has been|looks?|works?|were|are|went|appears?|seems?)(?: \w+ly| all| just| completely| perfectly)? (?:in order|fine|ok|okay|correct|good|well|normal(?:ly)?|perfect(?:ly)?|as it should(?: be)?|working(?: \w+)?) (?:on|from|at|over on) (?:our|my|this) (?:side|end|part))\b/,
          /\b(?<words>(?:we|i) (?:have |had |already )*(?:did|done|fulfilled|completed|held up|met) (?:all |everything |what )?(?:our|my|we|i) (?:part|side|bit|duty|duties|obligations?|should|could|were (?:asked|supposed|meant)))\b/,
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
        wordings: [
          /\b(?<words>(?:out of|outside(?: of)?|beyond|not (?:with)?in|not under) (?:our|my|anyone's|human|the company's|the airline's|anybody's) (?:control|hands|influence|power|reach|remit|scope|hand|sphere))\b/,
          /\b(?<words>(?:we|i|nobody|no one|support|the \w+) (?:can|do|have|could|had|has) (?:not |no )(?:really |actually |directly )?(?:control|influence|say|hand|part|power|bearing)(?: (?:over|on|in|of) [^,.;!?]{1,40})?)(?=[.,;!]|$)/,
          /\b(?<words>(?:the )?(?:weather|traffic|nature|wind|rain|snow|whales|wildlife|sun|sea|carriers?|couriers?|third parties) (?:do(?:es)? not|is not|are not|can not|will not) (?:\w+ )?(?:work for|ask|in our|something|under|be (?:ordered|booked|controlled|guaranteed)|belong))\b/,
        ],
        complaint: 'assumed',
        unowned: true,
        unless: (hit, draft) =>
          /\bwhat(?: \w+)?\b[^,]*$/.test(before(hit)) || within(draft, hit, ({ plain }) => givesContact(plain)),
      },
      theirs: {
        rewrites: handOver,
        wordings: [
          /\b(?<words>(?:responsibility|liability|risk|ownership) (?:then |now )?(?:passes?|transfers?|moves?|goes?|shifts?) to\b[^,.;!?]{0,30}|(?:on the side of|lies? with|comes? from|is down to|(?:is|are) between) (?:the (?:client|customer|user|guest|buyer|sender|recipient)|you two|you and (?:them|him|her)|you rather than (?:to )?us)\b[^,.;!?]{0,20})/,
          /\b(?<words>(?:is|are|was|be|would be|remains?|falls?) (?:really |solely |entirely |always |ultimately |purely )?(?:the (?:sole )?(?:responsibility|job|task|duty|concern|business|decision) of (?:the|your|each|every|that) \w+(?: \w+)?|for (?:the|your|each|that|whoever) (?:\w+ )?\w+ to (?:sort|resolve|deal|decide|answer|explain|fix|handle|arrange|settle|clear|pay|judge)(?: out| up| with)?|with whoever \w+(?: \w+)?|between (?:you|yourself) and (?:the |your )?\w+(?: \w+)?))(?=[.,;!]|$| (?:and|so|not))/,
          /\b(?<words>(?:sits?|lies?|rests?|stays?) (?:solely |entirely )?with (?:whoever|the (?:person|people|party|company|firm)|them|him|her|your \w+)(?: \w+){0,3})(?=[.,;!]|$| (?:and|so|not))/,
          regex`\b(?<words>(?:is|are|was|would be|that is|this is|it is|be|remains?|lies?|sits?|rests?|comes?|falls?)(?: \w+ly| really| solely| entirely| purely)? (?:a (?:matter|question|decision|topic|thing|subject) (?:for|between|of|that)|(?:something|one|an issue|a question|a matter|a point|anything) (?:for|between)|(?:up|down) to|between you and|the (?:responsibility|decision|business|job|fault|task|concern) of|in the hands of|(?:the|your) \w+'s (?:responsibility|decision|business|job|fault|task)|for) (?:the |your |their |that |our |a |an )?(?:\w+ )?${THIRD}(?: to (?:\w+)(?: \w+)?)?)\b`,
          regex`\b(?<words>(?:is|it is|so it is|are) (?:the |your |a |an )?(?:\w+ )?${THIRD} (?:you (?:need|want|should|must|will have to)|that (?:is|are|sets?|decides?|owns?|holds?|handles?)|who (?:is|are|sets?|decides?|owns?|holds?|handles?)))\b`,
          regex`\b(?<words>(?:the )?(?:responsibility|liability|fault|blame|decision|risk)(?: for \w+(?: \w+)?)? (?:lies?|rests?|sits?|falls?|is|remains?)(?: solely| entirely| fully)? (?:with|on|at) (?:the |your |their |a )?(?:\w+ )?${THIRD})\b`,
          /\b(?<words>(?:we|i) (?:\w+ )?(?:accept|take|bear|assume|carry|have|hold) (?:no|not any) (?:responsibility|liability|blame|part|say)|(?:we|i|the \w+) (?:are|am|is|can|could|may|will) (?:not|never)(?: be)? (?:held |made )?(?:responsible|liable|accountable|to blame|held to account|answerable)(?: (?:for|to) [^,.;!?]{1,40})?)\b/,
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
          /\b(?<words>(?:please |kindly |you (?:should|could|must|may|would be best to|will (?:have|need|want) to|are best off|would have to|might) |(?:best|better) to |has to be |have to be |needs? to be |must be |can only be |to be )(?:raise|raised|pursue|pursued|chase|chasing|chased|take|taken|clarify|clarified|settle|settled|discuss|discussed|resolve|resolved|sort|sorted|address|addressed|follow up|followed up)(?: (?:it|this|that|them|the matter|the same|things|directly|out|up))* (?:with|to|by) (?:them|him|her|(?:the|your) (?:\w+ )?\w+(?: side)?)(?: (?:directly|yourself|about it))*)(?=[.,;!]|$)/,
          regex`\b(?<words>(?:you (?:will|would|must|should|may|might|can|had|are)?(?: \w+)? ?(?:have to|need to|be best to|better|be better off|do better to|requested to|advised to|welcome to)|you should|you must|best to|feel free to|i (?:suggest|recommend|advise)(?: that)? you|we (?:suggest|recommend|advise)(?: that)? you|it is best to) (?:\w+ )?(?:take (?:it|this|that|the same|the matter|your \w+|things)(?: \w+)? up (?:directly )?with|raise (?:it|this|that|the matter|your \w+) (?:directly )?with|sort (?:it|this|that)(?: out)? (?:directly )?with|clear (?:it|this|that) up with|clarify (?:it|this|that) (?:directly )?with|complain to|blame|(?:address|direct|send|make|bring) (?:it|this|that|your \w+|such \w+|complaints?|these) (?:directly )?to|speak to|contact|ask|call|talk to|turn to|approach|check with|go (?:back )?to|write to|reach out to|get in touch with|liaise with) (?:directly |back )?(?:the |your |their |that |an |a |our )?(?:\w+ )?${THIRD}(?: (?:directly|about (?:it|this|that)|for (?:it|this|that)|instead|yourself))*)\b`,
          regex`\b(?<words>(?:take|bring|raise) (?:it|this|that|the same|the matter) up (?:directly )?with)\b`,
          regex`\b(?<words>(?:you (?:bought|ordered|booked|purchased|got|paid)|(?:it|this|that|the \w+) was (?:bought|ordered|booked|purchased|sold)|as you (?:have )?(?:bought|ordered|booked|purchased)|bookings?|orders|purchases)(?: \w+){0,4} (?:through|over|via|from|with|in|at|on|by) (?:a |an |the |another |your )?(?:\w+ )?(?:${THIRD}|site|web ?site|travel site)(?: \w+){0,3},? (?:so|are|and|it is|is|which|,)(?: \w+){0,4} (?:them|they|their|there|theirs))\b`,
        ],
        complaint: 'assumed',
        unless: (hit, draft) =>
          within(draft, hit, ({ plain }) => givesContact(plain)) ||
          /\b(?:our|us|me)\b/.test(hit.sentence.plain.text.slice(hit.plain.start, hit.plain.end)) ||
          /\b(?:do not|does not|no) (?:\w+ )?$/.test(before(hit)) ||
          /\b(?:to|so) (?:\w+ ){0,2}$/.test(before(hit)),
      },
      runByOthers: {
        wordings: [
          regex`\b(?<words>(?:(?:is|are|was|were|gets?|has been|have been)(?: \w+ly| all| in fact)? (?:undertaken|operated|run|handled|delivered|managed|owned|made|set|decided|provided|organi[sz]ed|employed|maintained|supplied|issued|sold|fixed|calculated|carried out|done|serviced|chosen|hired|supervised|cleaned|uploaded|written|given out) (?:solely |directly |entirely )?by (?:a |an |the |another |other |your |our |their |separate |external |outside |third |independent )*(?:\w+ )?(?:${THIRD}|compan(?:y|ies)|part(?:y|ies)|firm|contractor|association|people|partners?|carriers?|sellers?|hosts?)(?:,? (?:and )?not (?:by )?(?:us|the \w+|me))?|(?:is|are|was|were) (?:all |an? |the )?(?:independent|self employed|external|outside|separate|third party|freelance) (?:\w+ )?(?:partners?|contractors?|businesses|business|compan(?:y|ies)|part(?:y|ies)|people|drivers?|sellers?|hosts?|agenc(?:y|ies))|(?:belongs?|belong) to (?:the|another|a) (?:\w+ ){1,2}(?:and not (?:to )?us)?))(?=[.,;!]|$| (?:and|so|who|which|not))`,
          /\b(?<words>(?:and |so |but )?(?:not|nothing) (?:from|at|on|by|with) (?:our|my) (?:end|side|part|doing))(?=[.,;!]|$)/,
        ],
        complaint: 'seen',
        unowned: true,
        unregretted: true,
        unless: (hit, draft) =>
          /\b(?:but|yet|i will|i am|we will|we go|we take|we have asked|noon|tomorrow|today)\b/.test(after(hit)) ||
          within(draft, hit, ({ plain }) => givesContact(plain)) ||
          /\b(?:our (?:own )?(?:team|staff|colleagues?)|us)\b/.test(
            hit.sentence.plain.text.slice(hit.plain.start, hit.plain.end).replace(/not (?:by )?us$/, ''),
          ),
      },
      onlyUs: {
        wordings: [
          /\b(?<words>(?:we|i) (?:only|just|merely|simply) (?:do|sell|host|list|pass|provide|deliver|work|answer|follow|apply|show|scan|send|arrange|connect|act|issue|print|collect|supply|resell|offer|rent|run|handle|book|manage|process|operate|forward|transport|relay|display)\b[^,.;!?]{0,50})/,
          /\b(?<words>(?:we|i) (?:are|am) (?:only|just|merely|simply) (?:the |a |an |here )?(?:\w+ )?(?:agents?|platform|marketplace|middle ?m[ae]n|reseller|messengers?|intermediar\w+|go between|volunteers?|support|front ?desk|reception|retailer|courier|first line|chat|for \w+|host|booking \w+|delivery \w+|software \w+))\b/,
          /\b(?<words>(?:i|we) (?:do|did) not (?:make|set|write|decide(?: on)?|determine|fix|create|choose) (?:the|these|those|our|any) (?:rules?|prices?|polic(?:y|ies)|fees?|terms|rates?|decisions?|law|schedule|menu|charges))\b/,
          /\b(?<words>(?:i|we) (?:do|did) not (?:even )?(?:work|deal) (?:in|for|with) (?:that|the|this|those|such)\b[^,.;!?]{0,30})/,
          /\b(?<words>(?:i am|we are|i would be|you have (?:got|reached)|this is|am) not the (?:right|correct|best) (?:person|place|team|department|people|address|contact|one|ones|channel)(?: (?:for|to)[^,.;!?]{0,30})?)/,
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
