import { type Plain, remembered } from '../plain';

/**
 * A way of acknowledging. `regret` sorry; `feeling` says what it is like; `valid` says it was not all right; `right` agrees;
 * `understand`; `own` takes it on; `reassure`; `thanks` for telling; `picture` pictures their side; `cry` "oh no"; `restate`;
 * `patience` thanks for waiting; `late` sorry for a late answer; `care` wishes and condolences; `stock` a formula that fits anyone.
 */
export type FrameKind =
  | 'regret'
  | 'feeling'
  | 'valid'
  | 'right'
  | 'understand'
  | 'own'
  | 'reassure'
  | 'thanks'
  | 'picture'
  | 'cry'
  | 'restate'
  | 'patience'
  | 'late'
  | 'care'
  | 'stock';

/** A frame, as a stretch of the sentence's plain text. */
export type Frame = { readonly kind: FrameKind; readonly start: number; readonly end: number };

const BAD =
  '(?:frustrat\\w+|annoy\\w+|worr(?:ying|isome|y)|disappoint\\w+|upsetting|stress\\w+|confus\\w+|awful|horribl[ey]|horrid|unpleasant|scary|frighten\\w+|embarrass\\w+|brutal|humiliat\\w+|degrading|heavy(?=[,.!]|$)|unkind|harsh|cruel|upside down|desperate|too many|sloppy|careless|clumsy|shameful|excessive|plain wrong|worse(?: than \\w+)?|bad(?: enough)?|poor (?:service|form|show|care|work)|a lot(?! (?:higher|more|less|lower|bigger|smaller|faster|better|easier|cheaper|longer))|the opposite of|no use|rotten|miserable|rough|tough|lousy|nasty|grim|gutting|galling|infuriat\\w+|irritat\\w+|alarm\\w+|distress\\w+|unsettl\\w+|unnerv\\w+|exhausting|tiring|draining|disheart\\w+|dreadful|terrible|terrifying|rubbish|sad|hard(?=[,.!]|$)|a (?:real |great |crying |big |proper |right |huge |total |terrible |rotten |horrible |nasty |awful |miserable |lousy |bad |rough |tough |poor |worrying |\\w+ing )*(?:shame|pain|nuisance|nightmare|shock|fright|scare|mess|blow|let ?down|headache|hassle|worry|bother|pity|bind|faff|way to (?:start|end|spend|find|treat|live|begin))|an? (?:terrible|rotten|horrible|nasty|awful|miserable|lousy|bad|rough|tough|poor|sad|long|hard|unpleasant|unwelcome|dreadful|grim|worrying|frustrating|frightening|stressful|awkward|cruel|difficult) (?:surprise|start|feeling|position|spot|combination|moment|day|night|week|experience|welcome|note|sight|read|wait|situation|thing|way|place|evening|morning|time|weekend|trip|journey)|no (?:fun|joke|way to (?:live|spend|start|treat|end|find)|picnic|good)|not (?:much |any |at all |very )?(?:good|fun|nice|pleasant|ideal|great|funny|helpful|easy)|unfair|inconvenient|awkward|unacceptable|inexcusable|shocking|maddening|disruptive|the worst|ridiculous|a serious \\w+|serious(?=[,.!]|$| and| so)|baffling|disgusting|gross|revolting|appalling|outrageous|shoddy|poor(?=[,.!]|$| and| of| from)|dispiriting|deflating|costly)';

const TABLE: readonly (readonly [FrameKind, RegExp])[] = [
  [
    'care',
    /(?:sorry for your loss|(?:my|our|sincere|deepest|heartfelt) (?:\w+ )?(?:condolences|sympath\w+)|condolences|thinking of you|(?:hope|wish|wishing) (?:you|she|he|your \w+|they|him|her|everyone|the \w+)(?: (?:is|are|gets?|feels?|makes?|will|all|a|both|soon|recovers?|heals?))* (?:better|recover\w*|heal\w*|comfortable|speedy|full recovery|on the mend)|get well|(?:sorry|sad|saddened) to (?:hear|read|learn) (?:about|of|that) (?:your|his|her) (?:\w+ )?(?:mum|mom|mother|dad|father|wife|husband|son|daughter|brother|sister|nan|gran\w*|partner|friend|loss|dog|cat|pet)|is (?:he|she|everyone) (?:safe|ok|okay|all right))/,
  ],
  [
    'late',
    /(?:sorry|apolog\w+|regret|forgive|excuse)(?: \w+){0,5}? (?:late|delayed|delay in|slow|belated|tardy) (?:\w+ )?(?:reply|replying|response|responding|answer|answering|getting back)|(?:sorry|apolog\w+)(?: \w+){0,4} (?:took|taken|slow to)/,
  ],
  [
    'regret',
    /(?:sorry|sry|apolog(?:y|ies|ise|ize|ised|ized|ising|izing)|soz|(?:excuse|pardon) (?:us|the|our|me for)|regret(?:ted)?|forgive (?:us|me)|ashamed)/,
  ],
  [
    'feeling',
    new RegExp(
      `(?:is|are|was|were|be|being|been|feel|feels|felt|sounds?|seems?|looks?|must be|must have been|can be|would be|get|gets|has been|have been|make|makes) (?:not )?(?:so |such |very |really |pretty |quite |rather |extremely |incredibly |just |plain |a bit |always |never |truly |properly |hugely |deeply |doubly |also |certainly |indeed |as |both )*(?:an? |one )?${BAD}`,
    ),
  ],
  [
    'feeling',
    new RegExp(
      `(?:how|so|very|really|that sounds?|sounds?|sounding|bit|quite|pretty|deeply|utterly|what|hugely|not|must be|must have been|doubly|find|found) (?:(?:a|an|really|very|so|truly|incredibly|extremely|absolutely|this|that|it) )*${BAD}`,
    ),
  ],
  [
    'feeling',
    /(?:no|small|little) wonder|must (?:have |feel )(?:felt|been|come as|left|made|hit|hurt|stung|like)|winced|hurts me to|(?:why|that|how) you (?:are|were|feel|felt|sound) (?:\w+ ){0,3}(?:worried|upset|frustrat\w+|annoy\w+|furious|angry|cross|gutted|livid|scared|frightened|stressed|confus\w+|unhappy|fed up|concerned|ignored|hurt|anxious|puzzled|done|tired|cheated)|(?:would|could|must) (?:make|leave|drive|test|try|ruin|spoil) (?:anyone|anybody|me|my|a saint|people|any \w+|you)|(?:feels?|felt) (?:unfair|wrong|personal|like a|as if|bad|awful)|my heart|gutting/,
  ],
  [
    'valid',
    /(?:is|are|was|were|be|been) (?:\w+ly |really |just |simply )?(?:not|never|hardly|below) (?:\w+ ){0,2}(?:right|acceptable|okay|ok|fair|good|enough|the (?:experience|service|standard|way|welcome|start|answer|sort|kind|level|impression|treatment)|how (?:we|it should|anyone|you should|i|any)|what (?:you|we|i|anyone|anybody|\w+ing)|an answer|normal|reasonable|playable|usable|excus\w+|much use|any use|who we|something (?:we|anyone|i want))|(?:is|was) not on(?=[.,!]|$)|does not (?:sound|seem|look|feel) (?:\w+ )?(?:right|fair|good|ok|okay|great)|not (?:good enough|what you (?:paid|ordered|asked|expected|wanted|signed|pay|need|booked|came))|(?:should|ought|must) (?:not|never)(?: \w+){0,2}? (?:have|happen|be (?:like|in|left|told|put|treated|the one|explaining|chasing|paying|asking|waiting|getting|going|having|nudged|where|how)|be\b|need to|reach|go over|touch)|(?:nobody|no one|no \w+) (?:should|deserves?|enjoys?|wants? (?:to|that|this|a|their)|needs? (?:this|that|to (?:hear|spend|deal|come|see))|expects?)|(?:last|only|one) thing (?:you|anyone|anybody|any|a|that|someone|people|\w+)(?: \w+){0,3} (?:need|needs|needed|want|wants|wanted|must)|(?:i|we) would(?: also| be| feel| not| have| hate| want| probably| certainly)* (?:cross|angry|furious|upset|annoyed|frustrat\w+|worried|livid|gutted|mad|sad|the same|fuming|fed up|wondering|peeved|to know|scared|embarrassed|hate|be too|confused)|(?:every|full|perfect|good) (?:right|reason|cause) to|(?:is|was|are|were|been|far|way|much) (?:\w+ )?(?:too (?:long|many|late|slow|often)|overdue)|long (?:time|wait|while) (?:for|without)|(?:was|is|were) (?:\w+ )?wrong(?=[.,!;]|$| (?:of|that|and|from|for|to|by|about))|(?:the|our|that|this) (?:\w+ ){1,2}(?:is|was|are|were|got) (?:\w+ )?(?:wrong|incorrect|misleading|unclear|confusing)|let (?:you|your|her|him|them|everyone) (?:\w+ )?down|deserves? (?:\w+ )?(?:a (?:proper |real |straight |better |clear )?(?:explanation|answer|reply|apology)|better)|fair question|i would (?:be|want|have) .{0,60}(?:too|as well)(?=[.,!]|$)|nobody .{0,40}would (?:be|have|think|want)|of course you|fair (?:point|enough|comment|to ask)|point taken|(?:that|this|which) (?:one )?(?:is|was) (?:\w+ )?(?:on|down to) (?:us|me)\b|of all (?:things|days)/,
  ],
  [
    'right',
    /(?:you are|you r|you were|they are|he is|she is|your \w+ (?:is|was|are)) (?:\w+ly |quite |so |dead |spot |all )?(?:right|correct|spot on)|^(?:@\w+ )?(?:(?:hi|hello|hey|dear|yes|yeah|ah|oh|very|quite|well)[ ,]+(?:\w+[ ,]+)?){0,2}(?:true|agreed|agree|correct|indeed)[ ,.!-](?! if)|(?:i|we) agree|good (?:catch|spot|shout)|the (?:\w+ )?(?:leak|bug|fault|delay|problem|issue|mistake|error) (?:is|was) (?:real|ours|known|on)|known (?:bug|issue|fault|problem)|(?:we|i) (?:can )?hear (?:you|ya)|not (?:just|only) you|(?:you are|you were) not (?:the only|alone|wrong|imagining|overreacting|being)|(?:others?|several|many|other) (?:\w+ )?(?:have|has|are|had|people|customers|users|reports?)(?: \w+){0,4} (?:report\w*|same|similar|seeing|seen|told|hit|too)|we hear this/,
  ],
  [
    'understand',
    /(?:^|[.,] |\b(?:i|we|and|can|do|completely|fully|totally|really|certainly|truly) )(?:(?:i|we|can|do|completely|fully|totally|really|certainly|truly|very|well|also) ){0,3}(?:understand|understood|realise|realize|recognise|recognize|sympathi[sz]e)\b|(?:i|we) (?:can |do |really |totally |completely |fully |truly |know |certainly )*(?:see (?:that|how|why|what)|appreciate (?:that|how|why|it|this|your (?:frustration|concern|position))|know (?:that|how|this|it|waiting|you|the|what it)|hear (?:that|how|your|what)|get (?:that|how|why|your|it\b)|imagine|gather)|(?:i|we) can (?:\w+ ){0,2}(?:imagine|understand|appreciate|tell|hear|picture)|your (?:frustration|concerns?|disappointment|anger|worry|annoyance|feelings?|upset)\b/,
  ],
  [
    'own',
    /(?:our|my) (?:own |\w+ )?(?:mistake|fault|error|doing|oversight|bad|failure|bug|mess|blunder|mix up|typo|omission|apolog\w+)|(?:bug|mistake|error|slip|fault|failure|mix up|problem|glitch|oversight|issue) (?:in|on|at|from|with) (?:our|my|us)\b|(?:is|was|one|are|that|it|entirely|all|fully|squarely|twice|down|lies|be) (?:on|down to) (?:us|me)\b|(?:it|so it|that) (?:is|was) (?:us\b|not you\b|our)|(?:we|i) (?:\w+ly |have |had |also |then |clearly |just |simply |still |even )*(?:messed|made (?:a|the|an) (?:\w+ )?(?:mistake|error|mess|mix)|missed (?:it|this|that|your|the)|let you down|failed|overcharged|forgot|left (?:you|it|your)|never (?:should|told|sent|replied|answered|called|wrote|came|followed|gave|mentioned|checked)|did not (?:tell|send|reply|answer|call|check|read|warn|catch|notice|follow|keep|turn up|deliver|let you|update|spot|explain|pass|write)|took (?:too|far|so long)|should have|owe you|misread|mixed up|overlooked|mislaid|damaged|promised|said it|broke)|(?:a|the) (?:\w+ )?(?:bug|slip|mistake|error|fault|failure|mix up|glitch|oversight) (?:of (?:mine|ours)|on our|at our|in our|from our)|guilty(?= (?:on|as)|[.,!]|$)|no excuse|you should have (?:had|been|got|heard|received|seen|never)|you have had to|not (?:something|anything) you|not your (?:\w+ )?(?:fault|mistake|doing|setup|kit|end|side|phone|device|line|imagination)|and not your \w+|nothing you did|blame yourself|i am ashamed|(?:fault|mistake|error|slip|that|one|blame|failure) (?:is|was) (?:\w+ )?(?:ours|mine)\b/,
  ],
  [
    'reassure',
    /(?:easily done|happens to (?:the best|everyone|everybody|all|a lot|many|us|anyone)|(?:you|she has|he has|she|he) (?:did|done|do) nothing wrong|(?:you|she|he) did everything right|no need to (?:apologi[sz]e|be sorry|feel|worry)|nothing to (?:be sorry|apologi[sz]e|worry)|you did not (?:miss|do|break|cause)|not (?:at all )?(?:daft|petty|silly|a silly)|plenty of (?:people|parents|customers)|easily forgotten)/,
  ],
  [
    'patience',
    /(?:thank\w*|appreciate|grateful)(?: \w+){0,5} (?:patien\w+|understanding|waiting|bearing with|hanging|sticking with|your time|holding)|bear(?:ing)? with (?:us|me)/,
  ],
  [
    'thanks',
    /(?:thank|thanks|thx|cheers|ta|grateful|appreciate)(?: you| u)?(?: \w+){0,3}? (?:for|you) (?:\w+ ){0,2}?(?:flagg\w+|tell\w*|told|letting|point\w*|rais\w+|explain\w*|spott\w+|describ\w+|check\w*|try\w*|tried|test\w+|catch\w*|sticking|stick|the heads up|noticing|the nudge|honest\w*|speaking up|chasing|persist\w+|laying|ruling|keeping|attentive)/,
  ],
  [
    'stock',
    /(?:thank|thanks|grateful|appreciate|value|welcome|glad)(?: \w+){0,6} (?:feedback|review|comments?|report(?:ing|ed)?|photos?|detail\w*|information|experience|attention|opportunity|time|contacting|opinion|thoughts|rating)/,
  ],
  [
    'picture',
    /(?:you (?:had|have|were|are|did|waited|drove|paid|asked|booked|spent|saved|planned|trusted|came|wanted|expected|would have|should have)|to (?:come|open|find|wait|be|have|get|wake|turn|stand|pay|hear|read|see|lose|sit|drive|arrive|discover)|only to|and then|on top of|especially (?:with|when|on|as|after|right|since|before)|after (?:you|all|\w+ing|everything|a|the|being|so|\d)|when (?:you|your|it|all you|money|there)|with (?:a|the|your|no|two|kids|everyone|guests|\d|an|her|his|all|so|nothing|people|somebody|someone)|just (?:before|when|as)|right (?:before|when|as)|the (?:night|day|week|morning|hour) (?:before|of)|in the middle of|mid \w+|in front of|instead of|without (?:a|any|so much|your|being|knowing|\w+ing)|not even|of all (?:days|things|nights|weeks)|again|for nothing|and not one|and nobody)/,
  ],
  [
    'cry',
    /(?:^|[.!?] |, |- )(?:@\w+ )*(?:hi |hey |hello )?(?:\w+[,!] )?(?:oh (?:no|dear|man|goodness|my|gosh|wow|crikey|heck|that)|o+h no|ugh+|argh+|ou?ch|oof+|yikes|uh ?oh|eek|gah|blimey|crikey|gosh|aw+(?: no)?|ah no|ah,? (?:sorry|no)|eish|yuck|ew+|damn|dang|heck|bummer|shoot|whoa|wow|ooh|eesh|sheesh|jeez|oops|whoops|dear me|flip)\b/,
  ],
  [
    'restate',
    /(?:(?:i|we) (?:can |do |could |also |have |just )*(?:see|saw|notice|noticed|read|gather|noted|note)\b|(?:it |that |this )?(?:looks|sounds|seems|appears) (?:like|as if|as though|that)|you (?:have )?(?:mention|describ|wrote|report|explain)\w*|your (?:message|photo|email|report|log|screenshot)s? (?:show|say|says|shows|tell|makes))/,
  ],
  [
    'stock',
    /(?:(?:any|the|all|this|for) (?:\w+ )?inconvenience|(?:take|takes|taking) (?:\w+ ){1,6}seriously|(?:rest|be|please be) assured|noted your|your (?:satisfaction|experience|feedback) (?:is|are|matters?)|never our intention|do not (?:want|like) (?:you|to (?:hear|see)))/,
  ],
];

const compiled = TABLE.map(([kind, regex]) => ({
  kind,
  regex: new RegExp(`(?<![a-z])(?:${regex.source})(?![a-z])`, 'g'),
}));

/** Regret about the answer, sympathy that takes itself back, or "sorry?" for "say that again": none is acknowledgement. */
const NOT_REGRET = new RegExp(
  [
    String.raw`\b(?:sorry|apologies|regret|afraid)(?: \w+)?,? (?:but )?(?:that )?(?:we|i) (?:\w+ )?(?:can not|do not|only|no longer|must|need)`,
    String.raw`\b(?:sorry|apologies)(?: \w+)?(?:,| but) (?:you|this|that|it|there|the \w+) (?:\w+ )?(?:can not|do not|is not|are not|only|has no|is non|would not|must|need)`,
    String.raw`\b(?:sorry|regret|afraid)(?: that)? (?:this|it|that|there) (?:\w+ )?(?:is non|is no )`,
    String.raw`(?:nothing|can not|unable|not possible|no way)[^.]{0,60}, sorry\b`,
    String.raw`\bafraid (?:that )?(?:you|the \w+|there|this|that|it|your) `,
    String.raw`\b(?:sorry|regret)(?: \w+)?,? (?:to (?:say|inform|tell|advise|disappoint)|(?:no|unable)\b|which|did you|can you|who\b|when\b|where\b)`,
    String.raw`\bsorry (?:to see you go|you feel|that you feel (?:that|this|like)|if (?:you|i|we|it|this|that|there|our|my)|to (?:bother|trouble|keep|chase|ask))\b`,
    String.raw`\b(?:better safe than sorry|no need to (?:be sorry|apologi[sz]e)|nothing to be sorry (?:for|about)?)\b`,
  ].join('|'),
);
const IF_SORRY = /\b(?:sorry|apolog\w+)(?: \w+){0,3} if\b/;

/** True where the sentence regrets only on a condition ("sorry if …"). */
export const regretsIf = remembered((sentence: Plain) => IF_SORRY.test(sentence.text));

/** The acknowledging frames of a sentence of the reply. */
export const framesIn = remembered((sentence: Plain): readonly Frame[] => {
  const { text } = sentence;
  const found: Frame[] = [];
  const refusal = NOT_REGRET.exec(text);
  for (const { kind, regex } of compiled) {
    regex.lastIndex = 0;
    for (let match = regex.exec(text); match; match = regex.exec(text)) {
      if (match[0].length === 0) {
        regex.lastIndex++;
        continue;
      }
      const start = match.index;
      const end = start + match[0].length;
      if (
        kind === 'regret' &&
        refusal &&
        refusal.index < end &&
        start < refusal.index + refusal[0].length &&
        !IF_SORRY.test(text)
      )
        continue;
      found.push({ kind, start, end });
    }
  }
  return found;
});

/** True where a line of courtesy holds an acknowledgement after all: "Thanks for writing, and sorry about the lid." */
export const speaks = remembered((sentence: Plain) =>
  framesIn(sentence).some((frame) => frame.kind === 'regret' || frame.kind === 'care' || frame.kind === 'thanks'),
);
