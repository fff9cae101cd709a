import { type Plain, remembered } from '../plain';

const INDIRECT =
  /\b(?:(?:i would|i|we) (?:\w+ )?(?:like|love|want|need) to (?:know|understand|find out|ask)|(?:can|could|would|will) (?:you|someone|anyone|anybody|u) (?:\w+ )?(?:tell|explain|let (?:me|us) know|confirm|clarify|advise|help|check|send|fix|show|look|share|please)|wonder(?:ing)? (?:if|whether|how|what|why|when|about)|(?:please |pls )?(?:let (?:me|us) know|tell (?:me|us)|advise|confirm) (?:if|whether|when|how|what|why|where|who|which)|any (?:idea|ideas|chance|thoughts?|suggestions?|advice|tips?|update|news|eta)|not sure (?:how|if|what|whether|where|which)|what (?:i|we) want to know|(?:do not|have no idea|no idea) (?:know )?(?:how|where) to|i (?:just )?(?:have|had|got) (?:a|one|another|some) (?:\w+ )?questions?|curious (?:if|about|how|whether)|is there (?:a|any|some) way|is it possible|looking for (?:a way|help|advice)|hoping (?:you|to (?:find|get)|someone))\b/;
const QUESTION_START =
  /^(?:(?:hi|hello|hey|so|and|but|also|ok|okay|please|quick (?:one|question)|@\w+|\w+,) ?[,:]? ?){0,3}(?:how (?:do|does|can|could|would|should|long|much|many|to|is|are|far|old|often|did)|what (?:is|are|do|does|can|time|should|about|happens|would|kind|size|will|was|did|else)|when (?:is|are|will|do|does|can|did|was|would)|where (?:is|are|can|do|does|did|would)|who (?:is|do|can|should|are)|which|whose|can (?:i|we|you|u|someone|it|my|the)|could (?:i|we|you|someone)|do (?:you|u|i|we|they|the)|does (?:it|the|this|that|your|my|anyone)|did (?:you|i|the)|is (?:it|there|this|that|the|my|your|anyone)|are (?:you|there|the|these|we|my|your)|will (?:you|it|there|i|the|my|this)|would (?:you|it|i)|should i|may i|have you|has (?:the|my|it)|why (?:is|are|do|does|did|has|have|not|can|would|was|the|my|am)|any (?:chance|idea|update|news))\b/;
const RHETORICAL =
  /\b(?:how (?:hard|difficult) (?:can|is) (?:it|this)|are you (?:\w+ )?(?:kidding|joking|serious|having a laugh|blind|deaf|stupid|even)|(?:do|does|did|can|has) (?:any ?(?:one|body)|you guys|you(?: people)?|u) (?:even|actually|there)\b|what kind of|what sort of|is (?:this|that|it) (?:a joke|how (?:you|u)|your idea|what (?:i|we)|too much|really|seriously|normal to|acceptable|legal)|who (?:\w+ )?(?:thought|designed|does that|runs|has time|the hell)|what (?:the|on earth|is the point|am i (?:paying|supposed)|do (?:i|we) pay)|how (?:is|can|could|dare|on earth|in the world|the hell|exactly) (?:this|that|it|you|anyone|is|are|am)|why (?:should|would|must|do|am) (?:i|we) (?:have to|bother|pay|wait|be|even|keep)|when (?:are|will) you (?:\w+ )?(?:going to|gonna|actually|ever|finally)|really\?|seriously\?|so (?:now )?what\?|(?:do|does) (?:it|that|this) (?:sound|seem|look) (?:fair|right|ok)|you call (?:this|that|it)|is anyone|am i supposed to|what more|how many (?:more )?times|how much (?:longer|more))\b/;
const REQUEST =
  /\b(?:please|pls|kindly|(?:can|could|would|will) (?:you|u|someone|somebody|i|we)|i (?:would|want|need|wish|wanna|am looking|wanted|have to|must)|we (?:would|want|need|wish)|looking (?:for|to)|how (?:do|can|to)|help|send|cancel|change|update|add|remove|book|order|dm me|call me|let me|interested in|requesting|request|do you|is there)\b/;

/** `asked` a question that wants an answer, `rhetorical` one that does not, null neither. */
export const questionIn = remembered((sentence: Plain): 'asked' | 'rhetorical' | null => {
  const { text } = sentence;
  const marked = /\?["')\]]*(?:\s|$|[^\w])/.test(text) || text.endsWith('?');
  if (marked && /^(?:hello|hi|hey|anyone|anybody|well|so)?[ ?!.]*$/.test(text)) return null;
  if ((marked || /\b(?:wtf|how dare|are you kidding)\b/.test(text)) && RHETORICAL.test(text)) return 'rhetorical';
  if (marked) return sentence.words.length > 0 ? 'asked' : null;
  if (INDIRECT.test(text)) return 'asked';
  return QUESTION_START.test(text) && sentence.words.length > 2 && !/^(?:when|what|which|where) (?:i|we|it|the)\b/.test(text) ? 'asked' : null;
});

/** True where the sentence asks for something to be done or told. */
export const asksFor = remembered((sentence: Plain) => questionIn(sentence) === 'asked' || REQUEST.test(sentence.text));

/** True for a question on how something is done, which is no report of a failure. */
export const isHowTo = remembered((sentence: Plain) =>
  /\b(?:how (?:do|can|would|could|should|to|does (?:one|this|that|it))|where (?:do|can|is the (?:option|setting|button)|are the (?:options|settings)|would)|what (?:is the (?:best|right|correct|easiest) way|do i need|steps)|is there (?:a|any) (?:way|option|setting)|is it possible|can i|could i|do you|does (?:it|the|your)|which|difference between|am i able)\b/.test(
    sentence.text,
  ),
);

const DONE =
  /\b(?:th(?:an)?(?:k|x|nks)\w*(?: you| u)?|ty\b|cheers|ta\b|that (?:worked|did it|fixed it|was it|solved it|helped|is (?:great|perfect|fine|good|it|all))|(?:it |all |now |is |and |everything |both )+(?:works?|working|worked|fixed|sorted|solved|resolved|good|fine|set|done)|already (?:fixed|sorted|solved|working)|perfect|brilliant|awesome|great|got it|sorted|solved|resolved|fixed|no worries|all good|appreciate(?:d)? (?:it|your|the)|will do|sounds good|you are (?:a star|the best|amazing)|legend|lifesaver|problem solved|works (?:great|perfectly|now|fine|again)|figured it out|found it|never ?mind|nvm|we are good|i am good)\b/;
const RESOLVED =
  /\b(?:(?:it|all|everything|that|this|now|both|they|stuff|thing|which) (?:\w+ ){0,3}(?:works?|worked|working|fixed|sorted|solved|resolved|fine|good|arrived|turned up|came through|back) ?(?:now|again|fine|great|perfectly|today|this morning|!|\.|$)|already (?:fixed|sorted|solved|working|resolved)|all (?:good|sorted|fixed|fine|set|is well|well) ?(?:now)?|problem (?:is )?solved|figured it out|found it|turned up|(?:that|this|it|which) (?:\w+ )?(?:worked|did (?:it|the trick)|fixed (?:it|the \w+)|solved (?:it|the \w+)|helped)|back to (?:my )?normal|got (?:it|every ?thing|every thing) (?:\w+ )?(?:working|back|sorted|fixed)|i have (?:fixed|sorted|solved) it|got it working|is (?:now )?(?:fixed|resolved|solved|sorted))\b/;
const PRAISE =
  /\b(?:love(?:s|d|ly)?\b|amazing|awesome|excellent|fantastic|wonderful|brilliant|superb|outstanding|great (?:\w+ )?(?:app|service|job|work|experience|product|company|team|day|support|start|event|staff|game|hotel|food)|best|well done|good (?:\w+ )?(?:app|job|work|service|experience|product)|nice (?:\w+ )?(?:app|work|job|product|one)|so (?:friendly|helpful|good|kind|happy|easy)|(?:very|really|super|extremely|incredibly|most) (?:friendly|helpful|good|kind|happy|easy|useful|nice|impressed|pleased)|huge thanks|shout ?out|kudos|props|hats off|impressed|thankful|grateful|delighted|thrilled|appreciate|perfect|recommend\w*|five stars|5 stars|made my (?:day|week)|helpful|happy (?:customer|with))\b/;

/** True where the sentence thanks, confirms or says that all is well. */
export const confirms = remembered((sentence: Plain) => DONE.test(sentence.text));
/** True where the sentence says that the trouble is over. */
export const isResolved = remembered(
  (sentence: Plain) => RESOLVED.test(sentence.text) && !/\b(?:not|never|until|hoping|hope|want|need|please|when|if|should|would|but|only|except|can)\b/.test(sentence.text),
);
/** True where the sentence praises. */
export const praises = remembered(
  (sentence: Plain) => PRAISE.test(sentence.text) && !/\b(?:not|never|hardly|would love|used to|would be (?:great|nice|good|lovely)|no)\b/.test(sentence.text),
);
/** Words by which a message answers an agent's question or hands in what was asked for. */
export const isAnswer = remembered((sentence: Plain) =>
  /^(?:(?:@\w+ ?)+)?(?:yes|yep|yeah|yup|no(?:pe)?\b(?= i |,|\.|$)|ok(?:ay)?|done|sure|here (?:is|are|it|you|goes)|attached|sent|just (?:sent|did|dm)|i have\b\.?$|i (?:did|do|have|am|just) (?:\w+ )?(?:that|dm|sent|already|attached|tried)?|it is|my (?:\w+ )?(?:number|name|email|address|postcode|order|phone|id|ref\w*|serial|username|device|model) (?:\w+ )?(?:is|:|was)|the (?:\w+ )?(?:number|order number|serial|reference|email|model|version|code|ref) (?:is|was|:)|serial|order(?: number)?[ :#]+\d|ref(?:erence)?[ :#]|tried|iphone|android|windows|there is no error)\b/.test(
    sentence.text,
  ),
);
/** A wish argued for: asked with a reason, an appeal or a condition of the customer's own. */
export const arguesFor = remembered((sentence: Plain) =>
  /\b(?:(?:because|since|cos|as|so|given|due to|after) (?:\w+ ){1,8}.{0,80}\b(?:refund|waive|exception|extension|extend|credit|discount|reduce|cancel|change|move|back)|(?:waive|exception|goodwill|gesture|honou?r|reconsider|make (?:it|this) right|refund|extension|extend|waiver|compensat\w*|partial|discount).{0,80}\b(?:because|since|cos|as i|as my|as we|due to|only|first time|loyal|years|never|exams?|hospital|ill|sick|pregnan\w*|moving|moved|lost|could not|can not|did not))\b/.test(
    sentence.text,
  ),
);
