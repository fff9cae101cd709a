import { type Plain, remembered } from '../plain';

const INDIRECT =
  /\b(?:(?:i would|i|we) (?:\w+ )?(?:like|love|want|need) to (?:know|understand|find out|ask)|(?:can|could|would|will) (?:you|someone|anyone|anybody|u) (?:\w+ )?(?:tell|explain|confirm|clarify|advise|help|check|send|fix|show|look|share|please)|wonder(?:ing)? (?:if|whether|how|what|why|when|about)|(?:please |pls )?(?:let (?:me|us) know|tell (?:me|us)|advise|confirm) (?:if|whether|when|how|what|why|where|who|which)|any (?:idea|ideas|chance|thoughts?|suggestions?|advice|tips?|update|news|eta)|not sure (?:how|if|what|whether|where|which)|(?:do not|have no idea|no idea) (?:know )?(?:how|where) to|i (?:just )?(?:have|had|got) (?:a|one|another|some) (?:\w+ )?questions?|is there (?:a|any|some) way|is it possible|hoping (?:you|to (?:find|get)|someone))\b/;
const QUESTION_START =
  /^(?:(?:hi|hello|hey|so|and|but|also|ok|please|@\w+|\w+,) ?[,:]? ?){0,3}(?:how (?:do|does|can|could|would|should|long|much|many|to|is|are|far|old|often|did)|what (?:is|are|do|does|can|time|should|about|happens|would|kind|size|will|was|did|else)|when (?:is|are|will|do|does|can|did|was|would)|where (?:is|are|can|do|does|did|would)|who (?:is|do|can|should|are)|which|whose|can (?:i|we|you|u|someone|it|my|the)|could (?:i|we|you|someone)|do (?:you|u|i|we|they|the)|does (?:it|the|this|that|your|my|anyone)|did (?:you|i|the)|is (?:it|there|this|that|the|my|your|anyone)|are (?:you|there|the|these|we|my|your)|will (?:you|it|there|i|the|my|this)|would (?:you|it|i)|should i|may i|have you|has (?:the|my|it)|why (?:is|are|do|does|did|has|have|not|can|would|was|the|my|am)|any (?:chance|idea|update|news))\b/;
const RHETORICAL =
  /\b(?:are you (?:\w+ )?(?:kidding|joking|serious|blind|deaf|stupid|even)|(?:do|did|can|has) (?:you guys|you(?: people)?|u) (?:even|actually)\b|what kind of|is (?:this|that|it) (?:a joke|how (?:you|u)|your idea|what (?:i|we)|too much|really|legal)|what (?:the|on earth|is the point)|how (?:is|can|could|dare|on earth) (?:this|that|it|you|anyone|is|are|am)|why (?:should|would|do|am) (?:i|we) (?:have to|bother|pay|wait|be|even|keep)|how (?:are|is|can|could) (?:you|u|they) (?:gonna|going to|even|just)|is anyone|am i supposed to|how many (?:more )?times)\b/;
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
  return QUESTION_START.test(text) &&
    sentence.words.length > 2 &&
    !/^(?:when|what|which|where) (?:i|we|it|the)\b/.test(text)
    ? 'asked'
    : null;
});

/** True where the sentence asks for something to be done or told. */
export const asksFor = remembered((sentence: Plain) => questionIn(sentence) === 'asked' || REQUEST.test(sentence.text));

/** True for a question on how something is done, which is no report of a failure. */
export const isHowTo = remembered((sentence: Plain) =>
  /\b(?:how (?:do|can|would|could|should|to|does (?:one|this|that|it))|is it possible|can i|could i|do you|does (?:it|the|your)|which|am i able)\b/.test(
    sentence.text,
  ),
);

const DONE =
  /\b(?:th(?:an)?(?:k|x|nks)\w*(?: you| u)?|ty\b|cheers|ta\b|that (?:worked|did it|fixed it|was it|solved it|helped|is (?:great|perfect|fine|good|it|all))|(?:it|all|everything|now|both|that) (?:is |are |was |all |seems )*(?:works?|working|worked|sorted|solved|resolved|good|fine|set)(?= now| again|[.!,]|$)|already (?:fixed|sorted|solved)|got it\b|all (?:good|sorted|set)|no worries|appreciated? (?:it|your|the)|will do|sounds good|you star|legend|lifesaver|found it|never ?mind|nvm|we are good)\b|^(?:perfect|brilliant|awesome|great|sorted|solved|fixed|yay|excellent|lovely|super)\b/;
const RESOLVED =
  /\b(?:(?:it|all|everything|that|this|now|they|which) (?:\w+ ){0,3}(?:works?|worked|working|fixed|sorted|fine|good|arrived|back) ?(?:now|again|today)|(?:it|that) (?:worked|works)(?:!|\.|$)|(?:all|everything) (?:is )?(?:sorted|good|fine|working)|already (?:fixed|sorted|solved)|all (?:good|set|is well|well) ?(?:now)?|found it|turned up|(?:that|this|it|which) (?:\w+ )?(?:worked|did (?:it|the trick)|fixed (?:it|the \w+)|helped)|is (?:now )?(?:fixed|resolved|solved|sorted))\b/;
const CONTRAST = /\b(?:but|though|although|however|except|only thing|shame|pity|wish|unfortunately)\b/;
const PRAISE =
  /\b(?:love(?:s|d|ly)?\b|amazing|awesome|excellent|fantastic|wonderful|brilliant|superb|outstanding|spot on|saint|top lads|great (?:\w+ )?(?:app|service|job|work|product|day|support|start|event|game|food)|best (?!before|way|regards|wishes|friend|guess|price|offer|suited)(?=\w)|best$|well done|good (?:\w+ )?(?:app|job|work|service|experience|product)|nice (?:\w+ )?(?:app|work|job|one)|so (?:friendly|helpful|good|kind|happy)|(?:very|really|super|most) (?:friendly|helpful|good|kind|happy|easy|useful|nice|impressed|pleased)|easy to use|trusted|handy|convenien(?:t|ce)|secure|smooth\w*|useful|enjoy(?:ing|ed)?|no hassle|(?:huge|big|massive|many) thanks|what an? (?:\w+ )?(?:beautiful|lovely|fun|nice|brilliant)|so (?:beautiful|much fun|cool)|shout ?out|kudos|impressed|thankful|grateful|thrilled|appreciate|(?:fits|works|was|is|worked|looks) perfect\w*|recommend\w*|five stars|5 stars|helpful|happy (?:customer|with))\b/;

/** True where the sentence thanks, confirms or says that all is well. */
export const confirms = remembered((sentence: Plain) => DONE.test(sentence.text) && !CONTRAST.test(sentence.text));
/** True where the sentence says that the trouble is over. */
export const isResolved = remembered(
  (sentence: Plain) =>
    (/\b(?:all (?:good|sorted|fine|fixed|well|ok|okay)|works?|working|fixed|sorted|solved|resolved|fine|turned up)(?: now| today)[.!]*$/.test(
      sentence.text,
    ) &&
      /\bbut\b.{0,60}(?:all good|now|turned up|fixed|sorted)/.test(sentence.text)) ||
    (RESOLVED.test(sentence.text) &&
      !/\b(?:not|never|until|hoping|hope|want|need|please|when|if|should|would|but|only|except|can)\b/.test(
        sentence.text,
      )),
);
/** True where the sentence praises. */
export const praises = remembered(
  (sentence: Plain) =>
    PRAISE.test(sentence.text) && !/\b(?:not|never(?! thought)|hardly|would love|used to|no)\b/.test(sentence.text),
);
/** Hands in what an agent asked for: "here is the log you asked for", "I have done what you said". */
export const givesWhatWasAsked = remembered((sentence: Plain) =>
  /^(?:@\w+ )*(?:ok(?:ay)? |yes |done |thanks? [^.!]{0,40}[,.!] )*(?:(?:here|attached) (?:is|are) (?:the|my|a|all|some)\b.{0,40}\byou (?:asked|requested|wanted)|i (?:have )?(?:just |now )*(?:done|did|tried|followed) (?:what|everything|all|as) you (?:said|asked|suggested|told)|(?:i (?:have )?)?(?:just )?(?:sent|dmd|messaged|emailed) (?:you|it|the|my|over)\b)/.test(
    sentence.text,
  ),
);
/** Words by which a message answers an agent's question or hands in what was asked for. */
export const isAnswer = remembered((sentence: Plain) =>
  /^(?:(?:@\w+ ?)+)?(?:yes|yep|yeah|yup|no(?:pe)?\b(?= i |,|\.|$)|ok(?:ay)?|done|sure|here (?:is|are|it|you|goes)|attached|sent|i (?:did|do|have|just) (?:\w+ )?(?:that|dm|sent|already|attached|tried)\b|it is|my (?:\w+ )?(?:number|name|email|address|postcode|order|phone|id|ref\w*|serial|username|device|model) (?:\w+ )?(?:is|:|was)|the (?:\w+ )?(?:number|order number|serial|reference|email|model|version|code|ref) (?:is|was|:)|serial|ref(?:erence)?[ :#]|tried|iphone|android|windows)\b/.test(
    sentence.text,
  ),
);
const WISH =
  /\b(?:refund|waive|waiver|exception|goodwill|gesture|honou?r|reconsider|extension|extend|compensat\w*|partial|discount|reduce|credit|cancel|move)\b/;
const REASON =
  /\b(?:because|since|cos|as (?:i|my|we|our|it|the)|so|given|due to|after|only|first time|loyal|years|never|exams?|hospital|ill|sick|pregnan\w*|moving|moved|lost|could not|can not|did not)\b/;
/** A wish argued for: asked with a reason, an appeal or a condition of the customer's own. */
export const arguesFor = remembered((sentence: Plain) => WISH.test(sentence.text) && REASON.test(sentence.text));

const DATA =
  /\b(?:as (?:requested|asked|you asked|promised)|attached|enclosed|(?:here is|here are|find) (?:the|my|a|two|it)|(?:order|ref|reference|account|customer|claim|booking|ticket|serial|invoice|meter|policy|member|po|case)(?: (?:number|no|id|ref))?[ .:#]*(?:is |are )?[a-z]{0,4}[- ]?\d[\w-]*|postcode|zip is|(?:number|email|address|code|height|name) (?:is|:))/;
const CONTEXT =
  /\b(?:(?:i am|we are|we will be|i will be|i would be) (?:a |an )?(?:\w+ly )?(?:planning|thinking|looking|moving|going|travel\w*|organi[sz]ing|interested|coming|visiting|arriving|hoping|considering|new to|on the|away|abroad|after|in the|from|group|small|student|teacher|\d+ people)|we (?:arrive|look forward|leave)|thinking (?:of|about)|moving (?:to|house|in)|no rush|no hurry|just (?:curious|wondering|checking|asking|planning)|(?:i|we) (?:have|own|use|got|bring) (?:a|an|the|two|your)|for my (?:tax|records|wife|husband|mum|dad)|would (?:love|like) (?:to|it|a)|(?:quick|one) (?:one|question)|happily pay)\b/;
const GREETING =
  /^(?:(?:hi|hello|hey|hiya|dear|good (?:morning|evening|day)|greetings|regards|kind regards|best|cheers|ta|yours|sincerely|mr|mrs|ms|dr|herr)\b[\w .,!'-]{0,30}|@\w+|(?:[\w'-]+|[a-z]\.)(?: (?:[\w'-]+|[a-z]\.)){0,2}(?: \([^)]*\))?)[,.!]*$/;
const ORDER =
  /^(?:(?:hi|hello|hey|good \w+)[ ,!.]+(?:\w+[ ,!.]+)?)?(?:please|kindly|pls|(?:can|could|would|is|are|do|does|what|which|where|how|when|who|will|may|need|looking)\b(?! (?:a|the) (?:joke|shame|mess|waste|nerve))|(?:i|we) (?:would|want|need|wish) (?:like )?to\b|(?:i|we) would like|(?:i|we) need an?\b|cancel|change|update|send|add|remove|book|tell|give)\b|\b(?:please|pls|plz)[.!]*$/;

export type Role = 'ask' | 'thanks' | 'data' | 'greeting' | 'context' | 'report';

/** What a sentence of the customer does; `report` where it does none of the others. */
export const roleOf = remembered((sentence: Plain): Role => {
  const { text, words } = sentence;
  if (/^(?:take care|all the best|see you)\b/.test(text)) return 'greeting';
  if (
    words.length === 0 ||
    GREETING.test(text) ||
    /^(?:many )?(?:thanks|thank you|cheers|ta)(?: in advance| again)?, ?[a-z.'-]+(?: [a-z.'-]+)?(?: \([^)]*\))?[.!]?$/.test(
      text,
    )
  )
    return 'greeting';
  if (questionIn(sentence) === 'asked') return 'ask';
  if (confirms(sentence) || praises(sentence)) return 'thanks';
  if (ORDER.test(text)) return 'ask';
  if (
    (DATA.test(text) &&
      (words.length <= 9 ||
        /^(?:\W|hi |hello |\w+ )?(?:as (?:requested|asked)|attached|enclosed|here|(?:order|my) )/.test(text))) ||
    isAnswer(sentence)
  )
    return 'data';
  if (CONTEXT.test(text)) return 'context';
  return 'report';
});

/** True where the customer tells what it cost them or what they tried. */
export const tellsCost = remembered((sentence: Plain) =>
  /\b(?:(?:i|we|she|he) (?:have |had |just |then |even |already )*(?:drove|travel+ed|wasted|spent|stood|sat|queued|came home|swapped|cancelled|missed|threw|thrown) (?:\w+ ){0,6}|(?:took|taken|booked|lost|missed|wasted|spent) (?:\w+ ){0,3}(?:time|day|days|hours?|morning|afternoon|evening|work|weekend|money|sleep|pay|shift|wages|trip|journey|appetite|sales)|had to (?:pay|buy|cancel|leave|walk|drive|borrow|throw|bin|stay|sleep|hitch|rebook|turn|get a|postpone|send everyone|tell)|cost(?:ing|s)? (?:me|us)|(?:i|we) paid (?:extra|[£$€₹]?\d|a lot|good money|for)|saved (?:up )?(?:for|months)|drove (?:there|all|\d|two|an hour)|for nothing|in the bin|my (?:whole|entire) \w+|(?:cleared|reset|restarted|reinstalled|updated|tried|rebooted) (?:\w+ ){0,3}(?:\d|three|two|twice|everything|all|several|multiple)|(?:overdrawn|out of pocket|stranded|standing (?:in|at|outside)|sitting (?:in|at|outside)))\b/.test(
    sentence.text,
  ),
);

/** True for a sentence about settings, versions and the like, told as a technician tells it. */
export const isTechnical = remembered((sentence: Plain) =>
  /\b(?:settings?|servers?|folders?|imap|pop ?3?|smtp|config\w*|install\w*|browsers?|firefox|chrome|windows|linux|ubuntu|debian|mac ?os|version|v?\d+\.\d+(?:\.\d+)?|export\w*|import\w*|sync\w*|plug ?in|add ?ons?|api|database|csv|json|error message|logcat|log file|firmware|mail client|inbox|files?|script|tab|click\w*|right click|desktop|gmail|outlook|thunderbird|tbird|tb|screenshot|ssl|tls|port|oauth2?|authentication|repo|build|docker|kernel|webhooks?|token|proxy|dns|safari|pixel|module|toolbar|icon)\b/.test(
    sentence.text,
  ),
);

/** Kin or others in the customer's care. */
export const namesKin = remembered((sentence: Plain) =>
  /\b(?:my|our|his|her|the) (?:little |elderly |disabled |old |poor |youngest |eldest )*(?:mum|mom|mother|dad|father|husband|wife|partner|son|daughter|brother|sister|nan|gran|grandma|grandmother|grandad|grandfather|parents?|baby|kids?|children|child|toddlers?|boy|girl|dog|cat|grandson|granddaughter|carer)\b|\bkids\b(?! (?:debit|card|menu|club|profile|account|size|shoes?|app|section|meal))|\btoddler|\bnewborn|\b\d+ ?(?:yo|year old|yr old|month old)\b/.test(
    sentence.text,
  ),
);

/** True where the sentence says what "you", the company, did. */
export const accuses = remembered((sentence: Plain) =>
  /(?:^|\b(?:and|but|so|then|that|why|if|because|when|after|since|,) )(?:you|u|ya) (?:guys |people |lot )?(?:have |has |had |just |then |also |even |are |is |\w+ly |still |now )*(?!can\b|could\b|do\b|would\b|please\b|will\b|may\b|might\b|need\b|want\b|know\b|see\b|get\b|have\b|offer\b|sell\b|ship\b|deliver\b|tell\b|help\b|guys\b|for\b|to\b|the\b|a\b|in\b|on\b|and\b)\w+(?:ed|t|s|ing|ke|ve|de|ew|nt|ok|ost|old|ut)\b/.test(
    sentence.text,
  ),
);

/** True for a question that stands by itself, without a statement before it. */
export const isPlainQuestion = remembered(
  (sentence: Plain) =>
    (QUESTION_START.test(sentence.text) ||
      /^(?:kindly|please) (?:confirm|tell|advise|let|send|clarify)\b/.test(sentence.text)) &&
    !/^(?:\W|\w+,? )*why\b/.test(sentence.text) &&
    !/\b(?:even though|although|when i|but|because|where is my|after)\b/.test(sentence.text),
);

/** True for a question or request that only makes sense after something went wrong. */
export const wantsMending = remembered((sentence: Plain) =>
  /\b(?:fix(?:ed)?|correct(?:ed)?|sort(?:ed)?|put (?:it|this|that|me)? ?(?:right|back)|look(?:ed)? (?:into|at)|refund(?:ed)?|replac\w+|investigat\w+|repair\w*|resolve\w*|(?<!tell me )why|what (?:has )?happened|(?:any|some)(?:body|one) help|help me|please (?:help|advise)|how (?:do|can) (?:i|we) (?:stop|prevent|get rid|fix|recover|get (?:it|them|my))|going on|what now|what (?:do|should|can) (?:i|we) do|any (?:fix|ideas?|help|solution|clue)|is (?:that|this|it) (?:right|normal|correct|true)|is it me|anyone else|how come|how did|what is wrong|anything you can do|(?:get|have|give|want|like) .{0,30}\bback\b|explain|reverse|undo|recover|restore|waive|compensat\w*|must i pay|which (?:one )?(?:is|do|should)|sort it|make sure)\b/.test(
    sentence.text,
  ),
);

/** Praise alone in its sentence, which is bitter beside a report of trouble: "Lovely." "Nice one." */
export const isBitter = remembered((sentence: Plain) =>
  /^(?:nice|lovely|great|brilliant|perfect|charming|wonderful|fantastic|fabulous|superb|marvell?ous|classy|amazing|well done|good job|cheers|thanks|thanks for nothing|bravo|slow clap|congrats|impressive)(?: one| work| job| stuff| guys| lads| @\w+)?[.! ]*$/.test(
    sentence.text,
  ),
);
