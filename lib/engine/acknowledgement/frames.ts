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
  '(?:frustrat\\w+|annoy\\w+|worr(?:ying|isome|y)|disappoint\\w+|upsetting|stress\\w+|confus\\w+|awful|horribl[ey]|horrid|unpleasant|scary|frighten\\w+|embarrass\\w+|humiliat\\w+|heavy(?=[,.!]|$)|harsh|cruel|upside down|desperate|too many|careless|clumsy|shameful|plain wrong|worse(?: than \\w+)?|bad|poor (?:form|show|care|work)|a lot(?! (?:more|less|lower|easier))|the opposite of|no use|rotten|miserable|rough|tough|lousy|nasty|grim|alarm\\w+|unsettl\\w+|exhausting|tiring|disheart\\w+|dreadful|terrible|terrifying|rubbish|sad|hard(?=[,.!]|$)|a (?:real |great |big |huge |bad |poor )*(?:shame|pain|nuisance|shock|scare|mess|blow|let ?down|worry|bother|pity|bind|faff|way to (?:start|end|spend|find|treat|live|begin))|an? (?:nasty|awful|lousy|bad|rough|tough|poor|sad|long|hard|grim|cruel) (?:start|spot|day|night|week|note|sight|read|wait|thing|way|place|evening|morning|time|trip)|no (?:fun|joke|way to (?:live|spend|start|treat|end|find)|good)|not (?:\\w+ )?(?:good|fun|nice|pleasant|ideal|great|funny|easy)|inconvenient|awkward|unacceptable|shocking|maddening|the worst|ridiculous|a serious \\w+|serious(?=[,.!]|$| and| so)|disgusting|gross|revolting|appalling|shoddy|poor(?=[,.!]|$| and| of| from))';

const TABLE: readonly (readonly [FrameKind, RegExp])[] = [
  [
    'care',
    /(?:sorry for your loss|(?:my|our) (?:\w+ )?(?:condolences|sympath\w+)|thinking of you|(?:hope|wish|wishing) (?:you|she|he|your \w+|they|him|her|the \w+)(?: (?:is|are|gets?|feels?|will|all|a|both|soon))* (?:better|well (?:soon|again)|recover\w*|heal\w*|speedy|full recovery|on the mend)|get well|(?:sorry|sad) to (?:hear|read|learn) (?:about|of|that) (?:your|his|her) (?:\w+ )?(?:mum|mom|dad|wife|husband|son|nan|loss|dog|cat|pet)|is (?:he|she) (?:safe|ok|okay|all right))/,
  ],
  [
    'late',
    /(?:sorry|apolog\w+)(?: \w+){0,5}? (?:late|delayed|delay in|slow|tardy) (?:\w+ )?(?:reply|response|getting back)|(?:sorry|apolog\w+)(?: \w+){0,4} (?:took|taken)/,
  ],
  [
    'regret',
    /(?:sorry|sry|apolog(?:y|ies|ise|ize|ised|ized|ising|izing)|soz|excuse (?:us|the|our)|regret(?:ted)?|forgive (?:us|me)|ashamed)/,
  ],
  [
    'feeling',
    new RegExp(
      `(?:is|are|was|were|be|being|been|feel|feels|felt|sounds?|looks?|must be|must have been|can be|would be|get|gets|has been|have been|make|makes) (?:not )?(?:so |such |very |really |quite |rather |just |never |also |indeed |as |both )*(?:an? |one )?${BAD}`,
    ),
  ],
  [
    'feeling',
    new RegExp(
      `(?:how|so|very|really|that sounds?|sounds?|bit|quite|pretty|what|not|must be|must have been|find|found) (?:(?:a|an|really|very|so|truly|this|that|it) )*${BAD}`,
    ),
  ],
  [
    'feeling',
    /(?:would|could|will) (?:\w+ )?(?:puzzle|annoy|upset|worry|anger|frustrate|confuse|alarm|infuriate|bother|madden|scare|frighten|exhaust|try|test) (?:any\w+|me|us|the patience|a saint)|so would (?:i|we)|(?:i|we) could (?:cry|weep|scream)|cry with you|what an? (?:\w+ )?(?:chase|saga|palaver|rigmarole|carry on|runaround|merry go round|wait|welcome|homecoming|week|night|journey)|(?:no|small) wonder|must (?:have |feel )(?:felt|been|left|made|hit|hurt|stung|like)|winced|hurts me to|(?:why|that|how) you (?:are|were|feel|felt|sound) (?:\w+ ){0,3}(?:upset|angry|cross|livid|scared|hurt|done|tired)|(?:would|could|must) (?:make|leave|drive|test|try|ruin|spoil) (?:me|my|you)|(?:feels?|felt) (?:wrong|like a|bad|awful)|my heart/,
  ],
  [
    'valid',
    /(?:outside|beyond|past|short of|below|far from) (?:of )?(?:what (?:we|you|anyone)|anything (?:we|reasonable)|our (?:own )?(?:promise|standards?|target|aim|word))|(?:he|she|they|someone|somebody|(?:our|the) (?:driver|courier|fitter|engineer|technician|agent|colleague|team|crew|staff)) should have (?:had|been|brought|told|called|rung|said|asked|checked|waited|knocked|known|warned|written|come|stayed|offered|noticed)|(?:is|are|was|were|be|been) (?:\w+ly |really |just )?(?:not|never|below) (?:\w+ ){0,2}(?:right|acceptable|okay|ok|fair|good|enough|the (?:experience|way|start|answer|sort|kind|level)|how (?:we|it should|anyone|you should|i|any)|what (?:you|we|i|anyone)|an answer|normal|much use|something (?:we|anyone))|(?:is|was) not on(?=[.,!]|$)|does not (?:sound|seem|look|feel) (?:\w+ )?(?:right|fair|good|ok|okay|great)|not (?:good enough|what you (?:paid|asked|signed|pay|need|came))|(?:should|ought|must) (?:not|never)(?: \w+){0,2}? (?:have|happen|be (?:like|in|left|told|put|going|where|how)|be\b|reach|touch)|(?:nobody|no \w+) (?:should|wants? (?:to|that|this|a|their)|needs? (?:this|that|to (?:hear|spend|deal|come|see)))|(?:last|only|one) thing (?:you|any|a|that|\w+)(?: \w+){0,3} (?:need|needs|needed|want|wants|must)|(?:i|we) would(?: also| be| feel| not| have| hate| want)* (?:cross|angry|upset|annoyed|livid|gutted|mad|sad|the same|to know|hate)|(?:every|full|good) (?:right|cause) to|(?:is|was|are|were|been|far|way|much) (?:\w+ )?(?:too (?:long|many|late|slow|often)|overdue)|long (?:time|wait|while) (?:for|without)|(?:was|is|were) (?:\w+ )?wrong(?=[.,!;]|$| (?:of|that|and|from|for|to|by|about))|(?:the|our|that|this) (?:\w+ ){1,2}(?:is|was|are|were|got) (?:\w+ )?(?:wrong|unclear|confusing)|let (?:you|your|her|him|them) (?:\w+ )?down|deserves? (?:\w+ )?a (?:proper |real )?(?:answer|reply)|fair question|i would (?:be|want|have) .{0,60}(?:too|as well)(?=[.,!]|$)|nobody .{0,40}would (?:be|have|think|want)|of course you|fair (?:point|enough|comment)|point taken|(?:that|this|which) (?:one )?(?:is|was) (?:\w+ )?on (?:us|me)\b|of all days/,
  ],
  [
    'right',
    /(?:you are|you were|they are|your \w+ (?:is|was|are)) (?:quite |so |dead |spot |all )?(?:right|correct|spot on)|^(?:@\w+ )?(?:(?:hi|hello|hey|dear|yes|yeah|ah|oh|very|quite|well)[ ,]+(?:\w+[ ,]+)?){0,2}(?:true|agreed|agree|correct)[ ,.!-](?! if)|(?:i|we) agree|good (?:catch|spot|shout|that you (?:spotted|noticed|caught|saw|checked|asked|told))|well spotted|glad you (?:spotted|noticed|caught|checked|asked|told)|(?:that|which) is (?:\w+ly |quite |very |only )?(?:sensible|reasonable|understandable|legitimate|natural|fair)(?=[,.!;]|$)|fair (?:enough|point|question)|the (?:\w+ )?(?:leak|bug|fault|delay|issue|mistake|error) (?:is|was) (?:real|ours|known|on)|known (?:bug|issue|fault)|(?:we|i) hear (?:you|ya)|not (?:just|only) you|(?:you are|you were) not (?:the only|alone|wrong|imagining|overreacting|being)|(?:many|other) (?:\w+ )?(?:have|has|are|had|people|users)(?: \w+){0,4} (?:same|seeing|seen|told|hit|too)|we hear this/,
  ],
  [
    'understand',
    /(?:^|\b(?:i|we|and|can|do|fully|really|truly) )(?:(?:i|we|can|do|completely|fully|totally|really|certainly|truly|very|well|also) ){0,3}(?:understand|understood|realise|realize|recognise|sympathi[sz]e)\b|(?:i|we) (?:can |do |really |totally |completely |know )*(?:see (?:that|how|why|what)|appreciate (?:that|how|why|it|this|your concern)|know (?:that|how|this|it|you|the)|hear (?:that|how|your|what)|get (?:that|how|why|your|it\b)|gather)|(?:i|we) can (?:\w+ ){0,2}(?:imagine|tell|hear|picture)|your (?:frustration|concerns?|disappointment|anger|worry|feelings?|upset)\b/,
  ],
  [
    'own',
    /(?:our|my) (?:own |\w+ )?(?:mistake|fault|error|doing|bad|failure|bug|mess|typo|apolog\w+)|(?:bug|error|slip|fault|problem|issue) (?:in|on|at|from|with) (?:our|my|us)\b|(?:is|was|one|are|that|it|all|fully|twice|down|lies|be) on (?:us|me)\b|(?:it|that) (?:is|was) (?:us\b|not you\b|our)|(?:we|i) (?:have |had |also |then |just |still |even )*(?:made (?:a|the|an) (?:\w+ )?(?:mistake|error|mess|mix)|missed (?:it|this|that|your|the)|let you down|failed|forgot|left (?:you|it|your)|never (?:should|told|sent|wrote|came|gave)|did not (?:tell|send|reply|call|check|read|warn|catch|keep|spot|pass|write)|took (?:too|far)|should have|owe you|mixed up|promised|broke)|(?:a|the) (?:\w+ )?(?:bug|slip|mistake|error|fault|glitch) (?:of (?:mine|ours)|on our|at our|in our|from our)|guilty(?= (?:on|as)|[.,!]|$)|no excuse|you should have (?:had|been|got|heard|received|seen|never)|you have had to|not (?:something|anything) you|not your (?:\w+ )?(?:fault|doing|setup|kit|end|side|phone|device|line)|and not your \w+|nothing you did|blame yourself|i am ashamed|(?:fault|mistake|error|slip|that|one|blame) (?:is|was) (?:\w+ )?(?:ours|mine)\b/,
  ],
  [
    'reassure',
    /(?:easily done|happens to (?:the best|everyone|all|many|us)|(?:you|she|he) (?:did|done|do) nothing wrong|(?:you|she|he) did everything right|no need to (?:apologi[sz]e|be sorry|feel|worry)|nothing to (?:be sorry|apologi[sz]e|worry)|you did not (?:miss|do|break|cause)|you (?:are|were) (?:no|not (?:a|any)|never a) (?:pain|bother|nuisance|trouble)|you were not missing|do not feel (?:stupid|silly|bad|daft|foolish|embarrassed)|no way of (?:knowing|telling)|could not (?:have|possibly have) (?:known|seen|guessed|told)|not (?:daft|petty|silly|a silly)|plenty of people|easily forgotten)/,
  ],
  [
    'patience',
    /(?:thank\w*|appreciate)(?: \w+){0,5} (?:patien\w+|understanding|waiting|bearing with|hanging|sticking with|your time|holding)|bear with (?:us|me)/,
  ],
  [
    'thanks',
    /(?:thank|thanks|thx|cheers|ta|appreciate)(?: \w+){0,3}? (?:for|you) (?:\w+ ){0,2}?(?:flagg\w+|tell\w*|told|letting|point\w*|rais\w+|explain\w*|spott\w+|check\w*|try\w*|tried|catch\w*|sticking|stick|the heads up|noticing|the nudge|honest\w*|speaking up|persist\w+|attentive)/,
  ],
  [
    'stock',
    /(?:thank|thanks|grateful|appreciate|value|welcome|glad)(?: \w+){0,6} (?:feedback|review|comments?|report(?:ing|ed)?|photos?|detail\w*|information|experience|attention|time|contacting|opinion|thoughts|rating)/,
  ],
  [
    'picture',
    /(?:you (?:had|have|were|are|did|drove|paid|asked|booked|spent|saved|planned|trusted|came|wanted|expected|would have|should have)|to (?:come|open|find|wait|be|have|get|wake|turn|stand|pay|hear|read|see|lose|sit|drive|arrive|discover)|only to|and then|on top of|especially (?:with|when|on|as|after|right|since|before)|after (?:you|all|\w+ing|a|the|being|so|\d)|when (?:you|your|it|money|there)|with (?:a|the|your|no|two|kids|everyone|guests|\d|an|her|his|all|so|nothing|people|somebody|someone)|just (?:before|when|as)|right (?:before|when|as)|the (?:night|day|week|morning|hour) (?:before|of)|in the middle of|mid \w+|in front of|instead of|without (?:a|any|your|being|\w+ing)|not even|of all (?:days|nights|weeks)|again|for nothing|and not one|and nobody)/,
  ],
  [
    'cry',
    /^(?:@\w+ )*(?:hi |hey )?(?:\w+[,!] )?(?:oh (?:no|dear|man|my|gosh|wow|heck|that)|ugh+|ou?ch|oof+|yikes|uh ?oh|eek|gah|gosh|aw+(?: no)?|ah,? (?:sorry|no)|eish|yuck|ew+|damn|dang|heck|bummer|shoot|whoa|wow|ooh|eesh|jeez|oops|flip)\b/,
  ],
  [
    'restate',
    /(?:(?:i|we) (?:can |do |could |also |have |just )*(?:see|saw|notice|read|gather|noted|note)\b|(?:it |that |this )?(?:looks|sounds|seems|appears) (?:like|as though|that)|you (?:mention|describ|wrote|report|explain)\w*|your (?:photo|email|log|screenshot)s? (?:show|say|says|shows|tell|makes))/,
  ],
  [
    'stock',
    /(?:(?:any|the|all|this|for) (?:\w+ )?inconvenience|(?:take|takes) (?:\w+ ){1,6}seriously|(?:rest|be|please be) assured|noted your|your satisfaction (?:is|are)|never our intention|do not (?:want|like) (?:you|to (?:hear|see)))/,
  ],
];

const compiled = TABLE.map(([kind, regex]) => ({
  kind,
  regex: new RegExp(`(?<![a-z])(?:${regex.source})(?![a-z])`, 'g'),
}));

/** Regret about the answer, sympathy that takes itself back, or "sorry?" for "say that again": none is acknowledgement. */
const NOT_REGRET = new RegExp(
  [
    String.raw`\b(?:sorry|apologies|regret)(?: \w+)?,? (?:we|i) (?:\w+ )?(?:can not|do not|only|no longer|must|need)`,
    String.raw`\bsorry(?: \w+)?(?:,| but) (?:you|this|that|it|there|the \w+) (?:\w+ )?(?:can not|is not|only|has no|would not|must|need)`,
    String.raw`\bsorry (?:this|it|that|there) (?:\w+ )?is no `,
    String.raw`(?:nothing|can not|not possible)[^.]{0,60}, sorry\b`,
    String.raw`\bafraid (?:you|the \w+|there|this|that|it|your) `,
    String.raw`\b(?:sorry|regret)(?: \w+)?,? (?:to (?:say|inform|tell|disappoint)|no\b(?! ?(?:one|body)\b)|which|who\b|when\b)`,
    String.raw`\bsorry (?:to see you go|you feel|that you feel (?:that|this|like)|if (?:you|i|we|it|this|that|there|our|my)|to (?:bother|keep|chase|ask))\b`,
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
