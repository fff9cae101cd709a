import { type Plain, remembered } from '../plain';
import type { Feeling } from '../review';

/** A feeling shown in a sentence, as a stretch of its plain text. `strength`: 1 mild, 2 clear, 3 strong. */
export type Felt = {
  readonly feeling: Feeling;
  readonly strength: 1 | 2 | 3;
  readonly start: number;
  readonly end: number;
  /** True for a word of feeling ("worried"), false for a judgement that shows one ("a shambles"). */
  readonly named: boolean;
};

type Entry = readonly [Feeling, 1 | 2 | 3, RegExp];

/** Words that name what the customer feels. */
const NAMED: readonly Entry[] = [
  [
    'anger',
    3,
    /furious|livid|fuming|outraged|enraged|seething|infuriat\w+|disgusted|raging|irate|incensed|beyond (?:angry|a joke)|hopping mad|boiling/,
  ],
  [
    'anger',
    2,
    /angry|angered|(?:so|very|hella|still|i am|me) mad(?! about)|fed up|sick (?:of|and tired)|had enough|ticked off|resent\w*|offended|insulted|shocked/,
  ],
  [
    'frustration',
    2,
    /frustrat\w+|(?:driving|drives|drive) (?:me|us) (?:\w+ )?(?:mad|crazy|nuts|insane|up the wall)|round (?:and round )?in circles|run ?around|at a loss|(?:a huge|a real|becoming a|is a) (?:pain|headache|nuisance)\b/,
  ],
  [
    'frustration',
    1,
    /annoy\w*|irksome|inconvenien\w+|tedious|bother(?:ing|some)|bugging me|not ideal|bummer|peeved|miffed|aggravat\w+/,
  ],
  [
    'disappointment',
    2,
    /disappoint\w*|let down|gutted|unhappy|expected (?:\w+ )?(?:better|more)|(?:not|un)\s?(?:happy|impressed|pleased|amused|thrilled|satisfied)|cheated/,
  ],
  ['disappointment', 1, /(?:a )?let down\b|sadly/],
  [
    'worry',
    3,
    /terrif\w+|panick\w+|in a panic|freak(?:ing|ed) out|frantic|can not stop shaking|please please|i beg\b|begging/,
  ],
  [
    'worry',
    2,
    /worr(?:ied|ying|ies me|y me)|(?<!as far as )(?<!as far as i )(?:i am|am|was|very|so|bit|we are|me) (?:\w+ )?concern(?:ed|ing)\b|anxi\w+|nervous|scar(?:ed|y)|(?:am|are|is|be|feel|so) afraid|stress\w*|alarm(?:ed|ing)|uneasy|frighten\w*|lost sleep|can not sleep|spooked/,
  ],
  ['worry', 1, /(?<!is it |it is not |not |or is it )urgent(?:ly)?|asap\b|emergency/],
  ['confusion', 1, /confus(?:ed|ing)\b|puzzl\w+|no clue|do not (?:understand|get) why|unclear|wtf is|what is going on/],
  ['sadness', 3, /devastat\w+|heart ?broken|distraught|in floods|sobbing|inconsolable|grie(?:f|ving)/],
  [
    'sadness',
    2,
    /(?:am|was|feel|felt|so|very|really|now|is|are|got|bit|me) (?:\w+ )?upset\b|upsetting|(?:me|us|so|very|really|i am|now i am) (?:\w+ )?sad\b|in tears|cry(?:ing)?\b|cried|horrified|shaken|i am shaking|tensed|feel(?:ing)? sick\b|ruin(?:ed|s|ing)?\b|violated/,
  ],
  [
    'embarrassment',
    2,
    /embarrass\w*|humiliat\w+|mortified|asham\w+|feel (?:so |really |a bit )?(?:stupid|silly|foolish)|like a (?:criminal|thief|liar)/,
  ],
  [
    'fatigue',
    2,
    /exhaust\w+|tired of|so tired|wits'? end|can not (?:deal|cope|take|do this)(?: with)?|giving up|had it with|i give up|(?:i am|so) (?:so |all )?done\b(?= with|[.!]|$)|losing (?:my )?(?:patience|the will)/,
  ],
];

/** Judgements of the company, its goods and people that show the same feelings. */
const JUDGED: readonly Entry[] = [
  [
    'anger',
    3,
    /disgrac\w*|unaccept\w+|disgust(?:ing)?\b|abysmal|shame (?:on|full?)|shameful|(?<!not a )(?<!not )scam\w*|rip(?:ped|ping|ps)? ?off\b|rip off|fraud\w*|thie(?:f|ves)|robber\w*|robb(?:ed|ing)|steal(?:ing)?\b|stole\b|crooks?|liars?|lied|(?:are|is|was|were|kept|keep|stop|you) lying|lies\b(?! (?:in|on|with|at))|criminals?|idiots?|idiotic|morons?|muppets?|clowns?|cowboys|incompet\w+|pathetic|useless|(?:a|one|what a|absolute|total|such a|sick|bad|beyond a|big|is) (?:\w+ )?(?:joke|shambles|disaster|nightmare|mess|circus|disgrace|mockery|fiasco|sham)|worst|wtf|ffs|fml|f+u+c+k+\w*|f\*+\w*|sh[i!*]t+\w*|bs\b|crap+(?:py)?|bloody|damn(?:ed)?|arse\w*|asshole\w*|garbage|(?:is|are|this|pure|complete|such|just|what|like|app|:) trash|rubbish|sucks?\b|hell\b/,
  ],
  [
    'anger',
    2,
    /harsh(?:ly)?|unreal\b|(?:formal|official) complaint|ridicul\w+|absurd\w*|terribl[ey]|horribl[ey]|horrid|awful(?:ly)?|shocking\w*|poor(?:ly|est)?|shoddy|sloppy|dismal|woeful|rude(?:ly)?|unhelpful|dismissive|careless\w*|negligen\w+|mislead\w*|misled|(?:waste|wasting|wasted)(?: of)?(?: my| our| so much| \w+)? (?:time|money|life|day|hour|evening|afternoon|weekend|trip)|unfair\w*|not (?:fair|acceptable|good enough)|(?:is|are|was|so|really) not (?:on|cool|okay|ok|right|nice|funny)(?= *(?:[.!,?;)]|$|and |but |that|to ))|how (?:is (?:this|that)|can this be) (?:fair|ok|okay|legal|even)|bad (?:\w+ )?(?:service|app|experience|quality|bank|job|attitude|performance)|(?:so|very|really|too|super|pretty|extremely|such|this is|is|was) bad\b|insult\w*|unbeliev\w+|(?:do not|does not|did not|never|no ?(?:one|body)|could not|can not) (?:\w+ )?(?:cares?|give a \w+|bother(?:ed)?|care less)|thanks? (?:a lot )?for (?:nothing|ruining|the lies|taking|making)|(?:way|far) too (?:much|many|long|slow|often)|fuming|over ?priced|greedy|kidding (?:me|right)|seriously\?|out of order|had better|get (?:your|it) (?:\w+ )?together|sort (?:it|this|yourselves|them) out|do better|(?:do not|never|would not|can not|will not) (?:\w+ )?(?:recommend|bother|waste|trust|download|install|use this|go (?:near|there))|feel (?:ignored|cheated|used|robbed|lied to|dismissed|abandoned|helpless|unwelcome|ripped)|losing (?:a|customers)/,
  ],
  [
    'disappointment',
    1,
    /not (?:\w+ )?(?:great|intuitive|convenient|what (?:i|we) (?:expected|paid|asked))|not worth|dated|used to be (?:\w+ )?(?:good|better|easy|simple|nice|able|the best)|getting worse|(?:so|too|very) (?:difficult|complicated|hard|complex)|(?:do not|does not) (?:\w+ )?(?:like|enjoy|love)/,
  ],
];

const compile = (entries: readonly Entry[], named: boolean) =>
  entries.map(([feeling, strength, regex]) => ({
    feeling,
    strength,
    named,
    regex: new RegExp(`\\b(?:${regex.source})(?![a-z])`, 'g'),
  }));
const all = [...compile(NAMED, true), ...compile(JUDGED, false)];

const BOOST =
  /\b(?:so|really|extremely|beyond|incredibly|absolutely|utterly|totally|completely|seriously|very|truly|deeply|bloody|super|thoroughly) (?:\w+ )?$/;
const DIMINISH =
  /\b(?:a (?:little|bit|tad|touch)|slightly|somewhat|kind of|kinda|mildly|sort of|bit|should i be|tiny bit) (?:of a |\w+ )?$/;
/** "I am not angry", "no longer worried", "don't be upset": what is denied is absent. */
const DENIED = /\b(?:not|never|nothing|without|hardly|is not|nor|less) $/;
/** "I was worried but it works": over before the sentence ends. */
const OVER = /\b(?:but|now|then|until|and)\b.{0,40}\ball (?:good|fine|sorted|well|ok|okay)/;
const HYPOTHETICAL = /\b(?:would be|will be|might be|could be) (?:\w+ ){0,2}$/;

/** The feelings a sentence of the customer shows; denied and past ones are left out. */
export const feelingsIn = remembered((sentence: Plain): readonly Felt[] => {
  const { text } = sentence;
  const found: Felt[] = [];
  for (const { feeling, strength, named, regex } of all) {
    regex.lastIndex = 0;
    for (let match = regex.exec(text); match; match = regex.exec(text)) {
      if (match[0].length === 0) {
        regex.lastIndex++;
        continue;
      }
      const start = match.index;
      const end = start + match[0].length;
      const before = text.slice(0, start);
      if (!match[0].startsWith('not') && DENIED.test(before)) continue;
      if (named && (HYPOTHETICAL.test(before) || OVER.test(text.slice(end)))) continue;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      let level: number = strength;
      if (DIMINISH.test(before)) level = Math.max(1, level - 1);
      else if (BOOST.test(before)) level = Math.min(3, level + 1);
      found.push({ feeling, strength: level as 1 | 2 | 3, start, end, named });
    }
  }
  return found.sort((a, b) => a.start - b.start);
});
