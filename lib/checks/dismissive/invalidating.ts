import type { Check, Examples } from '../../engine/check';
import type { Draft, Hit } from '../../engine/draft';
import type { Rewrite } from '../../engine/review';
import { after, before } from '../../engine/guards';
import { insteadOfShort, leaveOut } from '../../engine/rewrite';
import { moves } from '../moves';
import { FEELING, regex } from '../words';

const REGRET =
  '(?:sorry|apologi[sz]e|apologies|regret|regretful|regrettable|(?:it is|it was) (?:a (?:pity|shame)|unfortunate|sad)|sad|disappointed|saddened)';
const WHETHER =
  '(?:that |if |to (?:hear|read|learn|see|know) (?:that |if )?|for (?:the fact )?(?:that )?|in case |(?:for )?how(?:ever)? )?';

/** "We are sorry you feel that way." to "We are sorry that [[what went wrong]]." */
const sorryFor = (hit: Hit, draft: Draft): readonly Rewrite[] => {
  const opening = /^(?:(?:we|i) (?:are|am)(?: \w+)? )?(?:very |so |really |truly )?sorry\b/.exec(
    hit.sentence.plain.text,
  );
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
          /(?:^|[,.;:-] |\b(?:please|just|kindly|and|to|must|let us|should|pls|try to|so|but|now|ok) )(?<words>(?:calm|settle|simmer|cool) (?:it |yourself |things )?down)\b/,
          /(?:^|[,.;:-] |\b(?:please|just|kindly|try to|now|ok|can you|could you|let us(?: all)?) )(?<words>(?:relax|chill(?: out)?|lighten up|take (?:a|one)(?: \w+)? ?(?:deep|long)? ?(?:breath|chill pill)|take it easy|keep (?:calm|your cool|it civil)|remain calm|stay calm|loosen up|get a grip|cheer up|smile)(?! in your| on the| and enjoy))\b/,
          /\b(?<words>(?:lower|mind|watch|moderate|soften) your (?:voice|tone|language|words|manners?))\b/,
          /\b(?<words>(?:your|this|that|the) (?:tone|attitude|language|manner|anger|outburst|hostility)(?: here| of your \w+)? (?:is|was|does|will|helps?)(?: \w+)? (?:not|uncalled|unhelpful|unnecessary|inappropriate|unacceptable|nobody|nothing|noted|out of))\b/,
        ],
      },
      needless: {
        wordings: [
          /\b(?<words>(?:worrying|stressing|shouting|complaining|getting (?:angry|upset|worked up)|being (?:angry|upset)|panicking|anger|tears) (?:will|does|would|is|can) not (?:\w+ ){0,4}(?:help|bring|make|change|solve|fix|speed|get)\b[^,.;!?]{0,30}|(?:keep|put|see|get|bring|hold) (?:things|it|this|that|everything) in(?:to)? (?:proportion|perspective)|take (?:the|some) (?:heat|sting|emotion|drama) out of (?:this|it|things)|(?:have|had|take|after) a (?:breather|moment to (?:calm|breathe|cool))|(?:feelings?|emotions?|anger|frustration) (?:is|are|was|were) (?:doing|getting|running|taking|speaking)\b[^,.;!?]{0,25}|read (?:too much|anything|more) into (?:it|this|that|a|the)\b|no need to (?:stress|worry yourself|fret|fuss|dwell)\b)/,
          /\b(?<words>(?:no|not any|little|not much) (?:need|reason|cause|call|point)(?: at all| here)? (?:to|in|for) (?:let(?:ting)? (?:it|this|that)|tak(?:e|ing) (?:it|this|that|offen[sc]e)|mak(?:e|ing) (?:such|a|an|this|it)|get(?:ting)? (?:so|all|worked|personal|nasty|loud|excited)|shout(?:ing)?|swear(?:ing)?|rais(?:e|ing) your|us(?:e|ing) (?:such|that|this|those|strong|capital)|threaten(?:ing)?|exaggerat(?:e|ing)|dramati[sz](?:e|ing)|accus(?:e|ing)|insult(?:ing)?|attack(?:ing)?|overreact(?:ing)?|panic)(?: [^,.;!?]{0,20})?)/,
          regex`\b(?<words>(?:no|not any|not much|little|never any|hardly any|no real) (?:need|reason|call|cause|point|sense|use)(?: whatsoever| at all| here| now)? (?:to|in|for|for you to) (?:be|get|getting|being|feel|feeling|become|becoming) (?:so |too |that |very |all |at all )?${FEELING})`,
          regex`\b(?<words>(?:need not|must not|should not|do not need to|did not need to|did not have to|do not have to|please do not|do not|not to|let us not|try not to) (?:be|get|feel|become|have been|have felt|have got) (?:so |too |that |overly |all |unduly )?(?:angry|upset|annoyed|frustrated|offended|anxious|nervous|emotional|rude|aggressive|hostile|dramatic|alarmed|afraid|scared|frightened|embarrassed|agitated|cross|hurt|stressed|impatient|sarcastic|unpleasant|defensive|worked up|carried away|het up|wound up|personal))\b`,
          /\b(?<words>(?:no need|no reason|need not|do not|please|try not to|not|why|best not to|let us not) ?(?:to |for )?(?:make|making|create|creating|turn(?:ing)? (?:this|it) into|blow(?:ing)?)? ?(?:a|an|the|any|such a|so much|this into a|it into a|all this|all the|it|this)? ?(?:big )?(?:drama|scene|fuss|mountain|meal of it|out of (?:all )?proportion|so serious(?:ly)?|big thing|issue out of|thing of it))\b/,
          /\b(?<words>(?:do|does|did|please do|try|best|important)? ?not to?(?: \w+)? take (?:it|this|that|things|him|her|them|everything|any of it)(?: all)? (?:so |too |that |so very )?(?:personally|personal|to heart|seriously|badly|the wrong way|literally|hard))\b/,
        ],
      },
      feeling: {
        rewrites: (hit, draft) => sorryFor(hit, draft),
        wordings: [
          regex`\b(?<words>${REGRET} ${WHETHER}you (?:may |might |have |had |should |did |do |could |would |\w+ly |also |now )*(?:not )?(?:feel|felt|found|find|think|thought|believe|believed|perceive|perceived|consider|considered|see (?:it|this|that|things)|saw (?:it|this)|view|viewed|interpret|interpreted|took (?:it|this|offence|offense|that|\w+ (?:words?|reply|comment))|take (?:it|this|offence|offense)|regard|experienced (?:it|this|the|our|your|us)|judge|judged|got (?:the|that|this|an?) (?:\w+ )?(?:impression|feeling|idea)|get (?:the|that) (?:impression|feeling)|were (?:offended|under the impression)|are (?:offended|under the impression)|(?:were|are) (?:left )?(?:of the (?:opinion|view|impression))|deem|came away (?:feeling|with)|walked away feeling|left (?:with )?(?:the )?(?:feeling|impression)|have chosen to feel))\b`,
          regex`\b(?<words>${REGRET} (?:that |if |for )?(?:your|the) (?:feelings?|impressions?|perceptions?|views?|opinions?|sentiments?|reading) (?:of|that|about|is|was|were|on)\b)`,
          regex`\b(?<words>(?:was|were|is|are|been|came across|come across|has been|have been|got)(?: \w+ly)? (?:perceived|experienced|received|interpreted|viewed|taken|understood|felt|read|seen|found|regarded)(?: \w+)? (?:by you |on your (?:side|part|end) |to you )?(?:as|badly|negatively|in (?:that|a) (?:\w+ )?(?:way|light|manner)|the wrong way|by you|on your (?:side|part)))\b`,
          /\b(?<words>however you (?:may|might) (?:have )?(?:feel|felt|found|see|perceive)|you (?:may|might) (?:have )?(?:feel|felt|feels) (?:that )?(?:it|this|things|we|the)(?: \w+){0,3} (?:unfair|unreasonable|rude|wrong|harsh|unjust|that way))\b/,
        ],
        despite: ['conditional', 'pitied'],
        unless: (hit) =>
          /\b(?:so|this|it) (?:frustrat|difficult)|^ (?:yourself|out|the time|a moment|time|help)|^ (?:it|this|that|the \w+|our \w+)(?: \w+)? (?:so )?(?:difficult|hard|confusing|tricky|broken|in (?:this|that) state|damaged|dirty|missing|that|like)/.test(
            after(hit),
          ) ||
          (/\byou (?:have |had )?(?:found|find|experienced)$/.test(hit.sentence.plain.text.slice(0, hit.plain.end)) &&
            !/^ (?:us|our|it|this|the|that|my|him|her|me)\b[^,.]{0,50}\b(?:unhelpful|un\w+ed|rude|disappoint\w+|lacking|wanting|less|not|unsatisf\w+|unsuitable|hard|steep|too|a (?:little|bit)|unprofessional|unfriendly|unpleasant|cold|warm|slow|poor|short)/.test(
              after(hit),
            )),
      },
      ifSorry: {
        wordings: [
          /\b(?<words>(?:any|whatever) (?:offen[sc]e|upset|distress|hurt|discomfort|disappointment|annoyance|misunderstanding)(?: \w+)? (?:that )?(?:(?:you )?may have|might have|(?:you )?may|you might) (?:been )?(?:have )?(?:been )?(?:perceived|felt|caused|taken|experienced|arisen|occurred|suffered|feel|perceive)\b)/,
          /\b(?<words>should (?:this|that|it|the \w+|our \w+|we|anything) (?:\w+ )?have (?:caused|given|led|made|come across|upset|offended|seemed|felt|been (?:perceived|received|taken|unclear))\b[^,.;!?]{0,40})/,
          regex`\b(?<words>(?:sorry|apologi[sz]e|apologies|regret(?:s)?|forgive (?:us|me)|pardon) (?:to you |very much |sincerely )?(?:if|in case|should|insofar as|to the extent|where) (?:you (?:were|was|felt|feel|are|have been|took|got|had|misunderstood|thought|did not feel|were not)|(?:this|that|it|we|i|he|she|they|the|our|my|any|anything|anyone|something|someone|some|there)\b[^,.;!?]{0,60}\b(?:upset|offended|hurt|annoyed|bothered|offen[sc]e|came across|come across|felt|feel|feels|confus\w+|misunderst\w+|impression|expect(?:ations?|ed)|disappoint\w+|frustrat\w+|unhappy|dissatisf\w+|distress\w*|alarm\w*|embarrass\w*|rude|abrupt|harsh|unclear|too (?:much|direct|blunt|honest)|not (?:clear|what|to your|meet|up to)|caused? (?:you )?(?:any )?(?:stress|upset|distress|worry|offen[sc]e|embarrassment|alarm|concern|confusion)|less than|fell short|let you down|put you (?:off|out)|did not (?:meet|live up|feel|come|suit)|was not to)))`,
          regex`\b(?<words>if (?:you (?:were|felt|feel|got|took) |(?:this|that|it|we|i|anything|anyone|our|my|the)\b[^,.;!?]{0,40})(?:offended|upset|offen[sc]e|(?:the|that|this) impression|that way|hurt|bothered you|perceived as|came across)\b[^,.;!?]{0,40},? (?:then )?(?:i|we)(?: \w+)? (?:am|are|apologi[sz]e|regret|do apologi[sz]e|can only apologi[sz]e))`,
        ],
        despite: ['conditional', 'pitied'],
        message: 'An apology with "if" can sound as if it were in doubt; naming what happened makes it whole.',
        unless: (hit) =>
          /\bif (?:i|we) (?:have )?(?:misunderst|misread|missed|did not (?:understand|see|get))/.test(
            hit.sentence.plain.text,
          ) ||
          /\b(?:any (?:further |more )?delay|duplicate|reply|already|late|this (?:is|was) (?:a )?(?:duplicate|repeat|wrong|not the right))\b/.test(
            hit.sentence.plain.text.slice(hit.plain.start, hit.plain.end),
          ),
        rewrites: (hit, draft) => {
          // "Sorry if this upset you." reads on as "I am sorry that this upset you."
          const said = draft.quote(hit.span);
          const found = /^(sorry)\s+if\s+(this|that|it|we|our|the|my)\b/iu.exec(said);
          if (
            !found ||
            /\b(?:perceived|came across|felt|feels|any|anything|anyone|something|someone|there)\b/i.test(said)
          )
            return [];
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
          /\b(?<words>(?:you (?:are|were|have been|may be|might be|seem to be)|a (?:bit|little) of an?|bit of an?)(?: being| a (?:bit|little|touch)| rather| somewhat| simply| just| clearly| perhaps)* (?:overreact\w*|exaggerat\w*|dramatic|melodramatic|unreasonable|irrational|over ?sensitive|too sensitive|sensitive|paranoid|hysterical|demanding|difficult|over the top|exaggeration|overreaction|emotional))\b/,
          /\b(?<words>(?:is|was|are|were|seems?|feels?|sounds?|appears?|would (?:be|seem|call)|does (?:seem|feel|sound)|strikes? (?:us|me) as)(?: like| perhaps| maybe| really| rather| quite| just| a (?:bit|little|tad|touch|shade)| somewhat| an?| rather a| quite a| such a)* (?:harsh|unfair on (?:us|the|our)|strong (?:word|language|term)s?|big word|exaggerat\w+|overreaction|over the top|out of (?:all )?proportion|uncalled for|unwarranted|a lot for|a bit much|drastic|dramatic|excessive reaction|hard on (?:us|the|our)))\b/,
          /\b(?<words>(?:\w+) is (?:a|an|quite a|rather a) (?:very |rather |pretty )?(?:strong|big|heavy|loaded|hard) word)\b/,
          /\b(?<words>blow(?:ing|n)? (?:it|this|that|things) (?:all )?(?:up|out of)|storm in a tea ?cup|mountain out of a mole ?hill|much ado|worked up (?:over|about)|making (?:such )?a (?:big )?(?:fuss|drama|scene|deal)|first world problem)\b/,
          /\b(?<words>(?:one|two|1|2|a single)(?: |-)?stars?(?: \w+){0,3} (?:seems?|feels?|is|was|does|for)(?: \w+){0,3} (?:harsh|unfair|steep|low|much|surpris\w+|little))\b/,
        ],
      },
      seems: {
        wordings: [
          /\b(?<words>you (?:really |clearly |obviously |perhaps )?(?:seem|appear|sound)(?: to)? (?:to )?(?:think|believe|expect|have (?:misunderstood|forgotten|a very|an? \w+ idea|trouble (?:reading|understanding)|missed|confused|overlooked)|be (?:under the|of the|confus\w+|forgetting|misunderstanding|expecting|very upset|quite upset|upset|emotional|angry|rather)|forget|assume|want everything|misunderstand|rather|very upset|upset|quite upset|angry|emotional))\b/,
          /\b(?<words>(?:i|we) (?:really |honestly |simply |just )?(?:do not|fail to|can not|could not) (?:see|understand|follow) (?:why you (?:are|would|did|think|expect|feel|want|chose|keep|have|need|should|waited)\b[^,.;!?]{0,40}|(?:what )?(?:your|the) (?:problem|issue|point|big deal|fuss|relevance|difficulty|complaint|reason for (?:your|the|this))(?: (?:is|here|with (?:it|that|this)))?(?=[.,;!]|$)|what (?:else|more) (?:you|there|we)\b[^,.;!?]{0,30}))/,
          /\b(?<words>with (?:all )?(?:due )?respect(?=,? (?:i|we|you|this|that|but|it|our|the)\b)|(?:nobody|no one) (?:forced|made|asked|obliged|told) you to \w+|you (?:can not|should not|must not) (?:always )?(?:have everything|have it both ways|expect everything|judge|generali[sz]e|blame (?:us|them|him|her|me|everyone))|(?:you are|you were) (?:simply |clearly |always |being |just )*(?:looking for (?:a fight|trouble|problems|an argument|something to)|trying to (?:provoke|start)|making (?:it|this|that|things)|asking (?:for )?too much|expecting too much|complaining about))\b/,
        ],
        complaint: 'assumed',
        unless: (hit) => /^ (?:and|which|so|that)? ?(?:i|we) (?:can|do) (?:see|understand)/.test(after(hit)),
      },
      mockery: {
        wordings: [
          /\b(?<words>(?:mind|thought) ?read(?:ers?|ing)|read (?:your|people's|anyone's|our customers') minds?|crystal ball(?! said)|psychic|clairvoyant|telepath\w*|magic wand|(?:magicians?|wizards?|miracle workers?|superman|supermen)|work(?:ing)? (?:miracles|magic)|perform miracles|only have two hands|(?:grow|have) wings|your (?:highness|majesty|lordship|excellency)|smallest violin|(?:a|the|your) medal|sherlock|einstein|drop everything|red carpet|golden platter|silver platter|world stops?)\b/,
          /\b(?<words>thank(?:s| you)(?: so much| very much)? for (?:teaching|educating|enlightening|lecturing|instructing|reminding) (?:us|me|our)\b[^,.;!?]{0,40}|thank(?:s| you)(?: so much| very much)? for (?:the|your|this) (?:lecture|lesson|novel|essay|sermon|speech|life story|drama|kind threat|tutorial|wisdom|monologue)s?|(?:if|wish) only (?:all|every|we all|our|everyone|life|it were)\b[^,.;!?]{0,40}|(?:good|nice) for you(?=[.!])|poor you|how (?:dare|terrible|awful|tragic|dreadful) (?:of (?:us|our|them)|we|our|that our|for you[.!])|what a (?:tragedy|catastrophe|drama|disaster|shock|surprise)(?=[.!])|who (?:would|could) have (?:thought|guessed|known)\b[^,.;!?]{0,40})/,
        ],
        complaint: 'assumed',
        message: 'A joke at this moment may sound like mockery to someone who is upset; the plain fact is safer.',
        unless: (hit) =>
          /\b(?:you (?:should|do|need|must|did) not (?:need|have)|not need|without|no|expect(?:ed|ing)? you)\b[^,]*$/.test(
            before(hit),
          ),
      },
      bright: {
        wordings: [
          /\b(?<words>(?:look(?:ing)?|see(?:ing)?) (?:at|on) the (?:bright|positive|good|plus|upside)(?: side)?(?: of (?:it|things))?|on the (?:bright|plus) side|(?:every cloud|silver lining)|(?:could|might) (?:have been|be) (?:a lot |far |much )?worse|count yourself (?:lucky|fortunate)|think of it as|see it as an?|consider yourself (?:lucky|fortunate)|be (?:glad|grateful|thankful|happy) (?:that|it|you|for)|(?:one day|soon|someday) you will (?:laugh|look back)|see the funny side|all's well|no use crying|worse things happen|there are worse)\b/,
          /\b(?<words>at least (?:you|it|the|your|they|that|this|now|nobody|no one|nothing|there)(?: (?:still|all|did|do|does|was|were|is|are|have|has|had|got|know|can|could))+)\b(?! to| until| \d| be able)/,
        ],
        complaint: 'assumed',
        unless: (hit) =>
          /\b(?:nobody|no one|tell you|so|until|once|for now|in the meantime|i can|we can|want)\b/.test(before(hit)),
      },
      joke: {
        wordings: [
          /\b(?<words>(?:(?:it|that|this|he|she|they|all) (?:was|were|is|are) )?(?:only|just|merely|a bit of|all|simply|meant|intended)(?: \w+)* (?:a joke|joking|banter|a bit of (?:fun|banter|humou?r)|having a laugh|in (?:good )?(?:fun|jest)|teasing|kidding|friendly banter|light ?hearted))\b/,
          /\b(?<words>(?:did not|does not|would not|never|do not|was not|were not|not)(?: \w+)? (?:mean|meant|mean(?:ing)?|intended|intend|meaning)(?: \w+)? (?:(?:any|no) (?:harm|offen[sc]e|disrespect)|anything by it|(?:it|that) (?:like that|that way|badly|unkindly|in (?:that|a bad) way)|to (?:offend|upset|hurt|frighten|scare|insult) \w+)|means? well|meant (?:well|no harm|it (?:kindly|well|in a good way))|(?:no|without) (?:bad|ill|harmful) (?:intent(?:ion)?|will)|only (?:wanted|meant|trying) to (?:help|be (?:friendly|nice|kind))|sense of humou?r)\b/,
        ],
        complaint: 'seen',
        unowned: true,
      },
      character: {
        wordings: [
          /\b(?<words>(?:a (?:bit|little) )?more (?:positiv\w+|understanding|relaxed|open minded|flexib\w+|easy going|realistic|reasonable|considerate|tolerant|tolerance|gratitude) ?(?:would|will|from you|on your|about|attitude|towards|when)|positive attitude|lower tolerance|some people (?:are (?:more|just|too)|just have|simply have|have a lower|find everything)|people (?:are|can be) (?:just )?(?:more|too|so|very|over)? ?(?:sensitive|quick to|easily)|(?:matter|question) of (?:taste|opinion|perception|perspective|personal (?:taste|preference))|tastes? (?:differ|vary|are different|is subjective)|(?:very|entirely|highly|rather|quite|purely|all|a) (?:subjective|personal (?:thing|matter|impression|perception|taste|feeling))|(?:each|everyone|everybody) (?:has|have|is entitled to|perceives|feels|sees|experiences) (?:\w+ )?(?:own|differently)|not everyone(?: is going to|\u2019s| will)? (?:likes?|enjoys?|appreciates?|pleased?|agrees?)|can ?not please every\w+|each to (?:their|his) own|horses for courses)\b/,
        ],
        complaint: 'seen',
      },
      ourSide: {
        wordings: [
          /\b(?<words>(?:please |kindly |do |we (?:do |would |just |only )?ask (?:that you |you to |for )|(?:i|we) (?:hope|trust|would hope|am sure|are sure|know|expect)(?: that)? you (?:can|could|will|would|do|might)? ?(?:also |please |surely |kindly )?|try to |you (?:have|need) to |you must |perhaps you (?:can|could) |(?:maybe|perhaps) )(?:try to |be able to )?(?:(?:see|look at|consider|view|picture|imagine) (?:it|this|things|the (?:situation|matter))(?: also| too)? (?:from (?:our|the|my|his|her|their|where)|through our)|put yourself (?:in|into) (?:our|his|her|the|my|their)|(?:a (?:bit|little) of |some |your )?(?:understanding|sympathy|consideration|indulgence|leniency) (?:for|towards|of) (?:our|the|us|him|her|them|my)|spare a thought for|have (?:some |a (?:little|bit of) )?(?:understanding|sympathy|patience|compassion|consideration|a heart)|(?:go|be) (?:a (?:bit|little) )?(?:easy|kind|gentle|fair|lenient|nice) (?:on|to|with) (?:us|them|him|her|the|our)|cut (?:us|them|him|her) some slack|give (?:us|them|him|her) (?:the benefit|a break|some credit|a bit of)))\b/,
          /\b(?<words>we do ask for (?:a (?:bit|little) of )?(?:understanding|patience))\b/,
        ],
        complaint: 'seen',
        message: 'Asking them to see our side can read as if theirs had been passed over; theirs first, then ours.',
      },
      surprise: {
        wordings: [
          /\b(?<words>(?:should|can|could|will|would|must) (?:really |hardly |surely )?(?:not |hardly )?(?:really )?(?:come as|be) (?:a |an |much of a |any |no |too much of a )?(?:surprise|surprising|news|shock|unexpected)(?: to)?(?: anyone| anybody| you)?)\b/,
          /\b(?<words>(?:surely|of course|naturally|needless to say|i think|i am sure|we are sure|everyone knows|everybody knows|as (?:everyone|everybody|anyone|we all) knows?|it goes without saying|you (?:will|would|must|can) (?:surely|certainly|no doubt|of course) (?:know|understand|agree|appreciate|see|admit|realise|realize|recogni[sz]e)) ?,? (?:that )?(?:you|anyone|everyone|nobody|no one|one|people)(?: \w+)? (?:knows?|understands?|agrees?|expects?|realises?|realizes?|can not expect|would expect|do not expect))\b/,
          /\b(?<words>you (?:will|would|must|can) (?:surely|certainly|no doubt|of course) (?:know|understand|agree|appreciate|see|admit|reali[sz]e|recogni[sz]e))\b/,
          /\b(?<words>you (?:can|could) (?:not|hardly|scarcely) (?:really |seriously |reasonably )?expect)\b/,
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
