import type { Check, Examples } from '../../engine/check';
import type { Draft, Hit } from '../../engine/draft';
import type { Rewrite } from '../../engine/review';
import { after, before, matched } from '../../engine/guards';
import { articleFor, capitalised, cut, leaveOut } from '../../engine/rewrite';
import { moves } from '../moves';
import { regex, TROUBLE } from '../words';

/** Words that stress it. */
const QUITE = '(?: \\w+ly| quite| all| very| just| indeed| actually| in fact| also| therefore| simply| still| well)';
/** It is, or passes for. */
const BEING = '(?:is|was|are|were|be|being|it is|that is|this is|considered|seems?)';

const SMALL =
  '(?:small|minor|little|tiny|slight|brief|trivial|momentary|mere|isolated|teeny|temporary|short|cosmetic|harmless|simple|negligible)';
const UNIT =
  '(?:minutes?|mins?|hours?|days?|weeks?|months?|seconds|cents?|pence|dollars?|pounds?|euros?|quid|bucks|rupees|millimet\\w+|mm|cm|percent|per cent|points?|steps?|clicks?|taps?|letters?)';
const NUMBER =
  '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|a few|a couple of|a handful of|half an?|[£$€₹]?\\d[\\d.,]*)';

const DOWNTONER =
  /^(?:only|just|merely|simply|really|purely|basically|barely|hardly|scarcely|nothing\s+(?:more|other)\s+than|no\s+more\s+than)\s+/i;

/** "only a small scratch" to "a scratch", "is just three dollars" to "is three dollars". */
const unsized = (hit: Hit, draft: Draft): readonly Rewrite[] => {
  const said = draft.quote(hit.span);
  const lead = /^(?:(?:is|was|were|are|be|been)\s+)?/i.exec(said)?.[0] ?? '';
  const rest = said.slice(lead.length);
  const plain = rest
    .replace(DOWNTONER, '')
    .replace(new RegExp(`\\b(?:(?:very|rather|fairly|really) )?(?:${SMALL} )+`, 'i'), '')
    .replace(
      /^(an?)\s+(\w+)/i,
      (_, article: string, word: string) =>
        `${/^[A-Z]/.test(article) ? capitalised(articleFor(word)) : articleFor(word)} ${word}`,
    );
  if (
    plain === rest ||
    /^(?:about|around|talking)/.test(plain) ||
    /\b(?:hardly|scarcely|barely|not|nothing)\b/i.test(rest)
  )
    return [];
  return [{ span: hit.span, text: lead + plain }];
};

export const check: Check = {
  id: 'dismissive/minimising',
  family: 'dismissive',
  message: 'What looks small from here may be big for them; leaving the size out keeps the door open.',
  source: 'Guidance on empathy: concerns should not feel dismissed',
  find: moves(
    { severity: 'advice', rises: true, rests: true, rewrites: leaveOut },
    {
      small: {
        rewrites: unsized,
        wordings: [
          // "It is only a small scratch."
          regex`\b(?<words>(?:only|just|merely|simply|nothing (?:more|other) than|no more than|really|purely|basically) (?:a|an|some|the|one) (?:very |rather |fairly |really )?(?:${SMALL} )+(?:${TROUBLE}|part|number|group|area|amount|bit|incident|handful|matter|inconvenience|oversight|proportion|minority|spot|portion|piece|price|wait|while)\b)`,

          // "It was only two days."
          regex`\b(?<words>(?:is|was|were|are|be|been) (?:only|just|merely|barely|hardly|scarcely) ${NUMBER} (?:\w+ )?${UNIT})\b(?! (?:away|left|to go|from|ago|before|after|until|old|per|each|for|off|walk|drive|window|trial))`,

          // "We fixed the little problem."
          regex`\b(?<words>(?:the|your|this|that|these|those) (?:little|tiny|trivial|wee|small|minor|slight) (?:${TROUBLE}|incident|matter|mishap|hold ?up|bump|drama|upset|mix ?up))\b`,
        ],
        despite: ['conditional', 'pitied'],
        complaint: 'assumed',
        unless: (hit) =>
          /^ (?:note|niche)|^ (?:in|to) (?:the )?(?:settings|setting|profile|code|config)|^ (?:left|away|fee|charge|deposit|thing (?:to|i|we|you)|favou?r|request|question|step|change (?:to|in|we|on|i)|team|business|shop|(?:can|may|of us)\b)/.test(
            after(hit),
          ) ||
          /\b(?:may|might|could|will|would|can|with|for|there is|there are|if|expect|see|notice|experience|need|takes?|took|costs?|make|made|making|as) (?:be |an? |\w+ly |take )?$/.test(
            before(hit),
          ),
      },
      noDeal: {
        wordings: [
          // "You get used to it."
          /\b(?<words>(?:you|one|people|everyone|most) (?:gets?|got|be) used to (?:it|this|the|that)\b[^,.;!?]{0,30})/,

          // "It is not a big deal."
          /\b(?<words>(?:no|not|hardly|scarcely|never|nothing)(?: \w+)? (?:a |an )?(?:big|huge|great|major) (?:deal|issue|problem|thing|drama|loss|worry|difference|harm|matter)|not the end of the world|hardly the end of|nothing (?:dramatic|tragic|serious|terrible|major|special|unusual|to (?:lose sleep|fret|panic)|out of the ordinary|too bad)|not (?:that|so|too|all that|really|exactly|especially|particularly|terribly) (?:bad|serious|hard|difficult|complicated|urgent|important|dramatic|tragic|terrible|big|much of (?:a|an)))\b/,
          // "That should not matter much."
          /\b(?<words>(?:would|should|do|will|does|did|can|need) not (?:really |actually |normally |ordinarily |in any way |at all |seriously )?(?:matter (?:much|that much|to|for|in)|be a (?:problem|big|deal)|hurt anyone|bother (?:you|anyone|anybody)|take away |lose sleep|make much|even notice|affect the (?:\w+ )?(?:use|function\w*|taste|quality|fit|way)))\b/,
          // "Nobody will notice.", "You will hardly notice it."
          /\b(?<words>(?:nobody|no one|not many|few|hardly anyone|you)(?: else)? (?:(?:will|would|even|ever|really|not|hardly|barely|never) )+(?:notice(?=[.!]| it)|see the difference|spot it|tell the difference))\b/,
          // "All things considered, it went well."
          /\b(?<words>(?:in the (?:bigger|big|larger) picture|when all is said|as these things go|all things considered|by and large|life goes on|water under the bridge|a drop in the ocean|over (?:a|the) (?:whole|entire|full) (?:year|month|term))|worse things happen)\b/,
        ],
        complaint: 'assumed',
        unless: (hit) =>
          /\bplease (?:do )?$/.test(before(hit)) ||
          // What they fear is promised away: "the date on the voucher will not be a problem".
          /\bwill not be a problem$/.test(hit.sentence.plain.text.slice(0, hit.plain.end)) ||
          (/\bto (?:be )?(?:worried|concerned|worry|alarmed)\b/.test(hit.sentence.plain.text) &&
            /\b(?:because|as|since|your \w+ (?:is|are) safe|safe)\b/.test(hit.sentence.plain.text)),
      },
      normal: {
        wordings: [
          // "Noise is a normal part of city life."
          /\b(?<words>(?:is|are|was|were) an? (?:normal|natural|usual|inevitable|unavoidable|regular|common|necessary|everyday) (?:part|aspect|side|result) of\b[^,.;!?]{0,30})/,

          // "These things usually sort themselves out."
          /\b(?<words>(?:these things|such things|it|they|things) (?:usually |tend to |will |normally |mostly |generally |often )*(?:sort|resolve|settle|fix|clear|work) (?:themselves|itself) )\b/,
          // "It is something every parent goes through."
          /\b(?<words>(?:something|a thing) (?:nearly |almost |practically )?(?:every|any|all|most) (?:\w+ )?\w+ (?:\w+ )?(?:encounters?|has|have|goes? through|faces?|sees?|gets?|knows?|meets?)\b[^,.;!?]{0,30})/,
          // "That is quite normal."
          regex`\b(?<words>${BEING}${QUITE}* (?:normal|to be expected|natural|common|usual|standard|typical|inevitable|unavoidable|par for the course|part and parcel|nothing (?:new)|only (?:natural|human|normal)|part of (?:the (?:game|deal|experience|charm|fun|process|job|season|life)|life|any|every|travel\w*|live|city|being|owning|living|flying|working|having)))\b`,
          // "That is just how wood is."
          regex`\b(?<words>${BEING}${QUITE}* (?:how (?:wood|nature|things|it|life|dogs|cats|children|kids|people|software|the internet) (?:is|are|works?|goes?|go|do|does)|in the nature of|what happens|the way (?:it|things|of)|unheard of))\b`,
          // "Mistakes happen now and then."
          /\b(?<words>(?:it |this |that |these |things? |such |mistakes |accidents |delays |errors |everything |stuff |misunderstandings |a \w+ |slips )+(?:\w+ )?(?:do |does |can |will |may |just |simply |sometimes |occasionally |always )*(?:happens?|occurs?|slip through|go wrong|break|come up|crop up)(?: \w+){0,4}? ?(?:from time to time|now and (?:then|again)|sometimes|occasionally|once in a while|every (?:now|so|once|day)|with (?:any|every|all|most|such|this (?:kind|type))|all the time|at (?:any|every)|on (?:any|every)|unfortunately|i am afraid))\b/,
          // "These things happen."
          /\b(?<words>(?:we are|to err is|nobody is|no one is|everyone is) (?:all )?(?:only )?(?:human|perfect)|everyone makes mistakes|we all (?:make|have)|(?:mistakes|accidents|stuff|things|these things) happens?|(?<=^|[,;:.] |\b(?:but|and|sadly|unfortunately) )it happens)(?=[.,!?;]| and| but|$)/,
          // "A certain amount of noise is to be expected."
          /\b(?<words>(?:certain|some|a degree of|an? (?:certain )?amount of|a little|the (?:odd|occasional)|occasional|minor|slight|small)(?: \w+){1,5} (?:is|are|has to be|have to be|can be|must be|should be|will be)(?: \w+ly| only| always| just| quite| simply| sometimes)? (?:to be expected|expected|normal|inevitable|unavoidable|part of|natural|possible|common|usual|accepted|tolerated|allowed for|perfectly))\b/,
        ],
        complaint: 'assumed',
        unowned: true,
        unless: (hit) =>
          /\b(?:due to|because|nothing is wrong|medical)\b/.test(after(hit)) ||
          /\b(?:not|yours|but|still|no worries|expectation|when it|one word)\b/.test(
            hit.sentence.plain.text.replace(matched(hit), ''),
          ) ||
          /\b(?:should|never|shouldn|no way|why|whether|if|until|back to|working|as|than)\b[^,;]*$/.test(before(hit)) ||
          /\b(?:not|un)\b/.test(matched(hit).split(' ').slice(0, 3).join(' ')),
      },
      price: {
        wordings: [
          // "You get what you pay for."
          /\b(?<words>you get what you pay|(?:less|cheaper) than (?:a|the price of a) (?:coffee|cup|sandwich|beer|pizza))\b/,
        ],
        complaint: 'seen',
        unowned: true,
      },
      truth: {
        wordings: [
          // "A barn is not a hotel."
          /\b(?<words>(?:the |a |an |it is an? |this is an? |that is an? |we are an? )(?:\w+ ){1,6}?not (?:a|an) (?:\w+ )?(?:swimming pool|office|hospital|hotel|clock|machine|robot|library|bank|charity|restaurant|taxi|spa|luxury \w+|five star \w+|5 star \w+|laboratory|zoo))\b/,
          // "Moving is never easy."
          /\b(?<words>(?:waiting|change|moving|flying|travel\w*|learning|parting|growing|building|renovat\w+|such things?|these things|it) (?:for \w+ )?(?:is|are) (?:never|rarely|seldom) (?:easy|fun|nice|pleasant|simple|perfect|smooth))/,
        ],
        complaint: 'seen',
        unowned: true,
      },
      ease: {
        message:
          "A word like 'obviously' can sound as if they should have known; without it the sentence says the same.",
        rewrites: (hit, draft) => [...cut(hit, draft), ...leaveOut(hit, draft)],
        wordings: [
          // "Obviously, the door was shut."
          /^(?<words>obviously|clearly|needless to say|it is obvious that|it should be obvious|everyone knows)(?:,| (?:you|we|i|it|this|that|the|if|a|there|they)\b)/,
        ],
        complaint: 'assumed',
        unless: (hit) =>
          /\b(?:should|not|was|were|supposed|meant|make|made|making|so|if|promise|quick)\b[^,;]*$/.test(before(hit)) ||
          /^ (?:to (?:fix|sort|put right|correct)|fix|enough|that|from)/.test(after(hit)),
      },
      still: {
        wordings: [
          // "It is still perfectly usable."
          /\b(?<words>(?:is|was|are|were|it|can|remains?|does|do|works?|be) still (?:be |have |perfectly |quite |entirely |fully |very |completely |absolutely |totally |enjoy |got )+(?:used|usable|edible|safe|enjoyed|good|fine|useful|nice|acceptable|eaten|worn|comfortable|the (?:rest|other|whole|full)|\d+ (?:other|more)))\b/,
        ],
        complaint: 'assumed',
        unowned: true,
      },
    },
  ),
};

export const examples: Examples = {
  flags: [
    {
      draft: "It's [[only a small scratch]] on the back.",
      customer: 'The lid is scratched and I am disappointed.',
      severity: 'strong',
      rewrite: "It's a scratch on the back.",
    },
    { draft: 'A missing button is [[not the end of the world]].', customer: 'A button is missing.' },
    {
      draft:
        'Thank you for the pictures. [[A certain amount of fading is to be expected]] with this dye. Here is the care card.',
      customer: 'The shirt faded after one wash, I am annoyed.',
      rewrite: 'Thank you for the pictures. Here is the care card.',
    },
    {
      draft: '[[Obviously]], the box has to be opened first.',
      customer: 'I cannot get it out.',
      rewrite: 'The box has to be opened first.',
    },
    { draft: 'The chair [[can still be used]] without the arm.', customer: 'One arm of the chair is broken.' },
  ],
  passes: [
    {
      draft: 'Only a small group of us can change a booked date.',
      customer: 'Can anyone change my date? It fails each time.',
    },
    { draft: 'You will notice a new tab at the top.', customer: 'I can not find the list.' },
    { draft: 'Every album has its own list.', customer: 'My albums are mixed up.' },
    { draft: "The old ticket won't be a problem at the gate.", customer: 'You printed the wrong name, I am furious.' },
    { draft: "Please don't lose sleep over the invoice, it's cancelled." },
    { draft: 'The pump was ours to check and we let it happen.' },
    { draft: "It's a small change in the settings: open Profile and switch on Sync.", customer: 'How do I sync?' },
    { draft: 'This is not a small problem, and I want to put it right today.', customer: 'My account was wiped.' },
    { draft: 'Some fading is to be expected with this dye.', customer: 'Will the shirt fade when I wash it?' },
    { draft: 'A hum is normal, yours is far too loud, so a new one is on its way.', customer: 'The fridge howls.' },
    {
      draft: 'You were told it is only a scratch, and that was not fair to you.',
      customer: 'My phone came back scratched.',
    },
  ],
};
