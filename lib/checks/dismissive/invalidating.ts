import type { Check, Examples } from '../../engine/check';
import type { Draft, Hit } from '../../engine/draft';
import type { Rewrite } from '../../engine/review';
import { after, before, matched } from '../../engine/guards';
import { greetingOf, insteadOfShort, leaveOut } from '../../engine/rewrite';
import { moves } from '../moves';
import { FEELING, regex } from '../words';

/** How it may have come to them. */
const HURT =
  '(?:upset|offended|hurt|annoyed|bothered|offen[sc]e|came across|come across|felt|feel|feels|confus\\w+|misunderst\\w+|impression|expect(?:ations?|ed)|disappoint\\w+|frustrat\\w+|unhappy|dissatisf\\w+|distress\\w*|alarm\\w*|embarrass\\w*|rude|abrupt|harsh|unclear|too (?:much|direct|blunt|honest)|less than|fell short|let you down|put you (?:off|out)|did not (?:meet|live up|feel|come|suit)|was not to)';

const REGRET =
  '(?:sorry|apologi[sz]e|apologies|regret|regrettable|(?:it is|it was) (?:a (?:pity|shame)|unfortunate|sad)|sad|disappointed|saddened)';
const WHETHER =
  '(?:that |if |to (?:hear|read|learn|see|know) (?:that |if )?|for (?:the fact )?(?:that )?|in case |(?:for )?how(?:ever)? )?';

/** "We are sorry you feel that way." to "We are sorry that [[what went wrong]]." */
const sorryFor = (hit: Hit, draft: Draft): readonly Rewrite[] => {
  const { text } = hit.sentence.plain;
  const opens = /^(?:(?:we|i) (?:are|am)(?: \w+)? )?(?:very |so |really |truly )?sorry\b/.test(
    text.slice(greetingOf(text).length),
  );
  return opens ? insteadOfShort(hit, draft, "I'm sorry that [[what went wrong]].") : [];
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
          /(?:^|[,.;:-] |\b(?:please|just|kindly|and|to|must|let us|should|pls|try to|so|but|now|ok) )(?<words>(?:calm|settle|simmer|cool) down)\b/,
          // "Take a deep breath."
          /(?:^|[,.;:-] )(?<words>(?:relax|chill|lighten up|take (?:a|one)(?: \w+)? ?(?:deep|long)? ?(?:breath|chill pill)|take it easy|remain calm|stay calm|loosen up|get a grip|cheer up|smile)(?! in your| on the| and enjoy))\b/,
        ],
        // "I will not ask you to calm down.", "Take a breath with me."
        unless: (hit) =>
          /\b(?:not|never|nobody|no one)\b(?: \w+){0,4} $/.test(before(hit)) || /^ with (?:me|us)\b/.test(after(hit)),
      },
      needless: {
        wordings: [
          // "Shouting will not help."
          /\b(?<words>(?:worrying|stressing|shouting|complaining|being (?:angry|upset)|panicking|anger|tears) (?:will|does|would|is|can) not (?:\w+ ){0,4}(?:help|bring|make|change|solve|fix|speed|get)\b[^,.;!?]{0,30}|(?:keep|put|see|get|bring|hold) (?:things|it|this|that|everything) in (?:proportion|perspective)|take (?:the|some) (?:heat|sting|emotion|drama) out of (?:this|it|things))/,
          // "There is no need to stress.", "You read too much into it."
          /\b(?<words>no need to (?:stress|fret|fuss)|read(?:ing)? (?:too much|anything|more) into (?:it|this|that)|emotions? (?:is|are) (?:getting|running|speaking)\b[^,.;!?]{0,25})\b/,
          // "There is no need to shout."
          /\b(?<words>(?:no|not any|little|not much) (?:need|reason|cause|call|point) (?:to|in|for) (?:let (?:it|this|that)|tak(?:e|ing) (?:it|this|that|offen[sc]e)|mak(?:e|ing) (?:such|a|an|this|it)|get (?:so|all|worked|personal|nasty|loud|excited)|shout|swear|rais(?:e|ing) your|threaten|exaggerat(?:e|ing)|dramati[sz](?:e|ing)|accus(?:e|ing)|insult|attack|overreact|panic)(?: [^,.;!?]{0,20})?)/,
          // "There is no need to be upset."
          regex`\b(?<words>(?:no|not any|not much|little|never any|hardly any|no real) (?:need|reason|call|cause|point|sense|use) (?:to|in|for|for you to) (?:be|get|getting|being|feel|feeling|become|becoming) (?:so |too |that |very |all |at all )?${FEELING})`,
          // "Try not to take it personally."
          /\b(?<words>(?:do|does|did|please do|try|best|important)? ?not to?(?: \w+)? take (?:it|this|that|things|him|her|them|everything|any of it) (?:personally|personal|to heart|seriously|badly|the wrong way|literally|hard))\b/,
        ],
      },
      feeling: {
        rewrites: (hit, draft) => sorryFor(hit, draft),
        wordings: [
          // "We regret that you feel this way."
          regex`\b(?<words>${REGRET} ${WHETHER}you (?:may |might |have |had |should |did |do |could |would |\w+ly |also |now )*(?:not )?(?:feel|felt|found|find|think|thought|believe|believed|perceive|perceived|consider|considered|see (?:it|this|that|things)|saw (?:it|this)|view|viewed|interpret|interpreted|took (?:it|this|that|\w+ (?:words?|reply|comment))|regard|experienced (?:it|this|the|our|your|us)|judge|judged|got (?:the|that|this|an?) (?:\w+ )?(?:impression|feeling|idea)|deem|have chosen to feel))\b`,

          // "It was perceived as rude."
          /\b(?<words>(?:was|were|is|are|been|came across|come across|has been|have been|got)(?: \w+ly)? (?:perceived|experienced|received|interpreted|viewed|taken|understood|felt|read|seen|found|regarded)(?: \w+)? (?:as (?!before|well|is\b|normal)|badly|negatively|the wrong way|by you|on your (?:side|part)))\b/,
        ],
        despite: ['conditional', 'pitied'],
        unless: (hit) =>
          /\b(?:so|this|it) (?:frustrat|difficult)|^ (?:let down|(?:our|we|us) .*\b(?:fallen short|let you down|failed)|yourself|out|the time|a moment|time|help)|^ (?:it|this|that|the \w+|our \w+)(?: \w+)? (?:so )?(?:difficult|hard|confusing|tricky|broken|in (?:this|that) state|damaged|dirty|missing|that|like)/.test(
            after(hit),
          ) ||
          (/\byou (?:have |had )?(?:found|find|experienced)$/.test(hit.sentence.plain.text.slice(0, hit.plain.end)) &&
            !/^ (?:us|our|it|this|the|that|my|him|her|me)\b[^,.]{0,50}\b(?:unhelpful|un\w+ed|rude|disappoint\w+|lacking|wanting|less|not|unsatisf\w+|unsuitable|hard|steep|too|a (?:little|bit)|unprofessional|unfriendly|unpleasant|cold|warm|slow|poor|short)/.test(
              after(hit),
            )),
      },
      ifSorry: {
        wordings: [
          // "Sorry if you felt ignored."
          regex`\b(?<words>(?:sorry|apologi[sz]e|apologies|regret|forgive (?:us|me)|pardon) (?:if|in case|should|where) (?:you (?:were|was|felt|feel|are|have been|took|got|had|misunderstood|thought|did not feel|were not)|(?:this|that|it|we|i|he|she|they|the|our|my|any|anything|anyone|something|someone|some|there)\b[^,.;!?]{0,60}\b${HURT}))`,
        ],
        despite: ['conditional', 'pitied'],
        message: 'An apology with "if" can sound as if it were in doubt; naming what happened makes it whole.',
        unless: (hit) =>
          /\bif (?:i|we) (?:have )?(?:misunderst|misread|missed|did not (?:understand|see|get))/.test(
            hit.sentence.plain.text,
          ) ||
          /\b(?:any (?:further |more )?delay|duplicate|reply|already|late|this (?:is|was) (?:a )?(?:duplicate|repeat|wrong|not the right))\b/.test(
            matched(hit),
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
          // "You are overreacting."
          /\b(?<words>(?:you (?:are|were|have been|may be|might be|seem to be)|a (?:bit|little) of an?|bit of an?)(?: being| a (?:bit|little|touch)| rather| somewhat| simply| just| clearly| perhaps)* (?:overreact\w*|exaggerat\w*|dramatic|melodramatic|unreasonable|irrational|over ?sensitive|too sensitive|sensitive|hysterical|demanding|difficult|over the top|exaggeration|overreaction|emotional))\b/,
          // "That is a bit harsh."
          /\b(?<words>(?:is|was|are|were|seems?|feels?|appears?|would (?:be|seem|call)|does (?:seem|feel|sound)|strikes? (?:us|me) as)(?: like| perhaps| maybe| really| rather| quite| just| a (?:bit|little|tad|touch|shade)| somewhat| an?| rather a| quite a| such a)* (?:harsh|unfair on (?:us|the|our)|strong (?:word|term)s?|big word|exaggerat\w+|overreaction|over the top|out of proportion|uncalled for|unwarranted|a lot for (?:us|the|our)|a bit much|dramatic|excessive reaction|hard on (?:us|the|our)))\b/,
        ],
      },
      seems: {
        wordings: [
          // "You seem to think we have a fleet."
          /\b(?<words>you (?:seem|appear|sound) (?:to )?(?:think|believe|expect|forget|assume|want everything|misunderstand|rather|very upset|upset|quite upset|angry|emotional))\b/,
        ],
        complaint: 'assumed',
        unless: (hit) => /^ (?:and|which|so|that)? ?(?:i|we) (?:can|do) (?:see|understand)/.test(after(hit)),
      },
      mockery: {
        wordings: [
          // "We have no crystal ball."
          /\b(?<words>(?:mind|thought) ?read(?:ers?|ing)|read (?:your|people's|anyone's|our customers') minds?|crystal ball(?! said)|magic wand|(?:magicians?|miracle workers?)|your (?:highness|excellency)|einstein|drop everything(?! (?:that|in))|red carpet)\b/,
          // "Thank you for the lecture."
          /\b(?<words>thank(?:s| you) for (?:the|your|this) (?:lecture|lesson|novel|essay|sermon|speech|drama|wisdom)s?|(?:if|wish) only (?:all|every|we all|our|everyone|life|it were)\b[^,.;!?]{0,40}|(?:good|nice) for you(?=[.!])|(?<!\band )poor you(?=[.!,]|$)|who (?:would|could) have (?:thought|guessed|known)\b[^,.;!?]{0,40})/,
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
          // "Look on the bright side."
          /\b(?<words>(?:look|see) (?:at|on) the (?:bright|positive|good|plus|upside)(?: side)?|on the (?:bright|plus) side|(?:every cloud has|silver lining)|(?:think of|see) it as an? (?!box|copy|file|list|folder|key|pass|deposit|loan|bridge)|(?:one day|soon|someday) you will (?:laugh|look back)|see the funny side|all's well|worse things happen|there are worse)\b/,
          // "At least you got one."
          /\b(?<words>at least (?:you|it|the|your|they|that|this|now|nobody|no one|nothing|there)(?: (?:still|all|did|do|does|was|were|is|are|have|has|had|got|know|can|could))+)\b(?! to| until| \d| be able)/,
        ],
        complaint: 'assumed',
        unless: (hit) =>
          /\b(?:nobody|no one|tell you|so|until|once|for now|in the meantime|i can|we can|want)\b/.test(before(hit)),
      },
      joke: {
        wordings: [
          // "It was only a joke."
          /\b(?<words>(?:only|just|merely|a bit of|all|simply|meant|intended)(?: \w+)* (?:a joke|joking|banter|having a laugh|in (?:good )?(?:fun|jest)|teasing|kidding|light ?hearted))\b/,
          // "He meant well."
          /\b(?<words>means? well|meant (?:well|no harm|it (?:kindly|well))|(?:no|without) (?:bad|ill) (?:intent(?:ion)?|will)|sense of humou?r)\b/,
        ],
        complaint: 'seen',
        unowned: true,
      },
      character: {
        wordings: [
          // "Tastes differ."
          /\b(?<words>positive attitude|lower tolerance|tastes? (?:differ|vary|are different|is subjective)|(?:very|entirely|highly|rather|quite|purely|all|a) (?:subjective|personal (?:thing|matter|impression|taste|feeling))|can ?not please every\w+|each to (?:their|his) own)\b/,
        ],
        complaint: 'seen',
      },
      ourSide: {
        wordings: [
          // "Try to see it from our side."
          /\b(?<words>(?:please |kindly |do |try to |you (?:have|need) to |you must |perhaps you (?:can|could) |(?:maybe|perhaps) )(?:(?:see|look at|consider|view|picture|imagine) (?:it|this|things|the (?:situation|matter)) (?:from (?:our|the|my|his|her|their|where)|through our)|spare a thought for|have (?:some |a (?:little|bit of) )?(?:understanding|sympathy|patience|a heart)))\b/,
        ],
        complaint: 'seen',
        message: 'Asking them to see our side can read as if theirs had been passed over; theirs first, then ours.',
      },
      surprise: {
        wordings: [
          // "You can not expect silence."
          /\b(?<words>you (?:can|could) (?:not|hardly|scarcely) expect)\b/,
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
    {
      draft: "Hi Ann, we're [[sorry you feel]] that way. A new jug leaves today.",
      customer: 'My jug arrived with the handle snapped off. So annoyed!',
      rewrite: "Hi Ann, we're sorry that your jug arrived with the handle snapped off. A new jug leaves today.",
    },
    { draft: '[[Sorry if this upset]] you.', rewrite: "I'm sorry that this upset you." },
    {
      draft: "There's [[no reason to get worked up over a late bus]].",
      customer: 'The bus was an hour late, I am furious.',
    },
    { draft: '[[You seem to think]] that we do this for fun.', customer: 'You moved my booking again!' },
    {
      draft: 'The joke about the cake was [[only meant in good fun]].',
      customer: 'Your waiter mocked my order, I was humiliated.',
    },
  ],
  passes: [
    {
      draft: "I'm sorry that you feel our service has fallen short. What happened at the desk?",
      customer: 'Two visits and still no key. Awful.',
    },
    { draft: 'Ten pounds more is a lot for a flat with one lamp in it.', customer: 'The bill went up by a third!' },
    { draft: 'Take a breath with me, we have the number back already.', customer: 'I sent it all to a stranger!' },
    { draft: 'Every cloud folder has a switch.', customer: 'Nothing syncs.' },
    { draft: 'Open the window and drop everything that you want to keep.', customer: 'My files do not upload.' },
    { draft: 'Open the setup wizard and choose the second network.' },
    { draft: 'Poor Bella, and poor you, sitting up with her all night.' },
    { draft: "I won't ask you to calm down about a flooded kitchen." },
    { draft: 'Think of it as a folder with two names.' },
    { draft: 'You wrote that the driver told you to "calm down", and that is not how anyone should be spoken to.' },
    { draft: "I'm sorry you had to chase us for this refund." },
    { draft: "I'm sorry you found the box empty.", customer: 'The box was empty!' },
    { draft: 'No need to send the broken one back.' },
    { draft: 'If you are not happy with the colour, you can swap it free of charge.' },
    { draft: 'You are not overreacting, that noise is far too loud.', customer: 'Am I overreacting? The pump howls.' },
    { draft: 'Sorry if I misunderstood you: did you mean the second tab?' },
  ],
};
