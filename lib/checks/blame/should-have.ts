import type { Check, Examples } from '../../engine/check';
import { after, before } from '../../engine/guards';
import { cut, instead, leaveOut } from '../../engine/rewrite';
import { moves } from '../moves';
import { ADVERB, CUSTOMERS, PAGES, regex } from '../words';

/** When it is said to have been due. */
const IN_TIME = '(?:before|early)';
/** How words come to stand somewhere. */
const POSTED = '(?:stated|mentioned|explained)';
/** What runs on after the place. */
const OF_PAGE = '(?:you|we|i|and|as|too|under|for|at|since|when|of|in|by|about)';
/** What is held to be good. */
const WISE = '(?:good practice|advised|worth)';
/** Whom the advice is for. */
const THAT_ALL = `\\w+ing`;
/** What one is told to do before. */
const LOOK_FIRST = 'read';
/** What one is told to do before. */
const TAKE_CARE = '(?:have|arrive)';
/** To give general advice. */
const URGE = 'ask';
/** It stands there. */
const STANDS = '(?:is|are|was|were|has been)';
/** And plainly so. */
const PLAINLY = '(?:all|also|up)';
/** Where a clause may begin. */
const CLAUSE_START = '(?:^|[,;:-] |\\b(?:and|but|so|as) )';

const SHOWN =
  '(?:stated|mentioned|written|listed|shown|displayed|explained|set out|printed|given|announced|published|covered|communicated|there|up)';
const WHERE = `(?:in|on|at|under|by|of) (?:the |our |your |that |this |all |its |my )*(?:\\w+ ){0,3}?${PAGES}`;

export const check: Check = {
  id: 'blame/should-have',
  family: 'blame',
  message:
    'Starting with what the customer did can feel like blame; what happened or what to do next keeps it neutral.',
  source: 'Fausey and Boroditsky 2010, wording and blame',
  find: moves(
    { severity: 'strong', rewrites: leaveOut },
    {
      duty: {
        rewrites: (hit, draft) => [...leaveOut(hit, draft), ...instead(hit, draft, 'From here, [[what can be done]].')],
        wordings: [
          // "You should have asked."
          regex`\b(?<words>you ${ADVERB}(?:should|must) ${ADVERB}(?:not )?have (?!received|needed)(?:\w{2,}ed|read)\b)\b`,
          // "You could have called."
          /\b(?<words>you (?:would|could|might|may) have (?:\w+ )?(?:seen|read)\b[^,.;!?]{0,30})/,
          // "Best practice would have been to ask."
          /\b(?<words>what would have been)/,
          // "If you had read it, you would know."
          /\b(?<words>(?:had|if) (?:you|this|that|it|we) (?:checked|asked|paid|sent|kept)\b[^.;!?]{0,60}?(?=,))/,
        ],
        unless: (hit) =>
          /\bby now\b/.test(after(hit)) ||
          /\b(?:nothing|our \w+)\b/.test(hit.sentence.plain.text) ||
          (/\b(?:we|i|our|us)\b$/.test(before(hit)) && /\b(?:sorry|know|wish)\b/.test(before(hit))) ||
          /\bwe (?:should|could|would)\b/.test(after(hit)) ||
          /\b(?:if|had) (?:we|i)\b/.test(hit.sentence.plain.text.slice(hit.plain.start, hit.plain.end)),
      },
      lecture: {
        wordings: [
          // "It is always best to ask."
          /\b(?<words>it is always (?:wise|good) (?:to|if)\b[^.;!?]{0,50}|for next time\b[^.;!?]{0,40})/,
          // "A quick look would have told you."
          /(?:^|\b(?:but|and|so) )(?<words>(?:a )?(?:quick )?(?:peek|call)(?: \w+){0,7}? (?:will|would|should|can|could|might) (?:have )*(?:told|saved)\b[^.;!?]{0,40})/,
          // "It is important that you measure it."
          regex`\b(?<words>(?:(?:it is|is) helpful (?:that|when|if) (?:${CUSTOMERS}|you) \w+\b[^.;!?]{0,50}|(?:we|i) (?:would |do |must )*(?:ask|advise|urge|remind) (?:all |our )*(?:${CUSTOMERS}|everyone|residents) \w+\b[^.;!?]{0,50}))`,
          // "Please search before posting."
          /\b(?<words>try(?: \w+){0,6} before writing)/,
          // "We always recommend checking the size."
          /\b(?<words>(?:we|i) (?:\w+ )?always (?:recommend|remind) (?:\w+ing|to|that|all|our|you)\b[^.;!?]{0,60})/,
          // "We advise all guests to lock up."
          regex`\b(?<words>(?:we|i) (?:recommend|advise) (?:to |that )?(?:all |any )+(?:\w+ )?${CUSTOMERS}\b[^.;!?]{0,60})`,
          // "What often helps is reading it."
          /\b(?<words>what often helps is\b)/,
          // "One has to look after it."
          /(?:^|[,;] |\b(?:that|as|so|and|but|then|when) )(?<words>one (?:has to|must|should(?! not)|needs to|does not)\b[^.;!?]{0,50})/,

          // "It is best to check the size first."
          regex`\b(?<words>${WISE} to ${LOOK_FIRST}\b[^.;!?]{0,60}?${IN_TIME}(?: \w+){0,5}?)(?=[.,;!?])`,
          // "We recommend that you check the size beforehand."
          regex`\b(?<words>${URGE} ${THAT_ALL} ${LOOK_FIRST}\b${IN_TIME}(?: \w+){0,5}?)(?=$)`,
          // "It is wise to plan ahead."
          regex`\b(?<words>${WISE} to ${TAKE_CARE}\b[^.;!?]{0,60}?${IN_TIME}(?: \w+){0,5}?)(?=[.,;!?])`,
          // "We advise guests to plan ahead."
          regex`\b(?<words>${URGE} ${THAT_ALL} ${TAKE_CARE}\b${IN_TIME}(?: \w+){0,5}?)(?=$)`,
          // "Guests are advised to lock up."
          regex`\b(?<words>(?:${CUSTOMERS}|applicants|one) (?:are|is|were|was|must|should|has|have) (?:advised|requested|expected|asked|responsible|encouraged|supposed)\b[^.;!?]{0,60})`,
          // "Next time, please check the size first."
          /\b(?<words>next time,? (?:please|kindly|do|just|ask)(?: \w+){1,6})/,

          // "It pays to read the label."
          /\b(?<words>(?:a (?:little|bit)(?: of)? (?:patience|caution)|it pays to|better safe than))\b/,
          // "Did you not see the sign?"
          /\b(?<words>did you not\b[^.!]{0,60}(?=\?))/,
          // "It is a pity you did not ask."
          /\b(?<words>is a pity no one)/,
        ],
        complaint: 'seen',
        unowned: true,
        severity: 'advice',
        unless: (hit) =>
          /\bhas read\b/.test(hit.sentence.plain.text) ||
          /\bso that\b/.test(hit.sentence.plain.text) ||
          /\b(?:we|i) will\b/.test(before(hit)),
      },
      onPage: {
        rewrites: (hit, draft) => (/^as\b/i.test(draft.quote(hit.span)) ? cut(hit, draft) : leaveOut(hit, draft)),
        wordings: [
          // "It is stated on our website."
          regex`${CLAUSE_START}(?<words>(?:it|this|that|they) ${STANDS}(?: ${PLAINLY})*(?: ${POSTED})? (?:in|on|at|by) (?:\w+ ){0,2}?${PAGES}(?: ${OF_PAGE}\b[^,.;!?]{0,40})?)(?=[.,;!]|$)`,
          // "It is written on the wall."
          regex`${CLAUSE_START}(?<words>(?:it|this|that|they) ${STANDS} (?:in|on|at|by) (?:\w+ ){0,2}?tape)(?=$)`,
          // "It is explained in the leaflet."
          regex`${CLAUSE_START}(?<words>(?:it|this|that|they) ${STANDS}(?: ${POSTED})? (?:in|on|at|by) (?:\w+ ){0,2}?(?:file|settings|portal|leaflets?))(?=[.,;!]|$)`,

          // "There is a sign at the door."
          /\b(?<words>there (?:is|are|was|were) (?:a |an )(?:\w+ ){0,3}?(?:signs?|note|line)(?: \w+){0,3}? (?:on|at|in|about|that|by|for)\b[^,.;!?]{0,40})/,

          // "As stated in the terms, it is closed."
          regex`\b(?<words>as (?:is |was |it |they |he |she |we |also )*(?:${SHOWN}|says?) ${WHERE})\b`,
          // "The fee is listed in the terms."
          regex`\b(?<words>(?:it|this|that|these|they|the \w+(?: \w+){0,3}|those|\w+ \w+|\w+) (?:is|are|was|were|have been|stands?)(?: (?:\w+ly|all|also|even|very|right|up))* ${SHOWN}(?: to you| out)* ${WHERE})\b`,
          // "It is in the contract."
          regex`\b(?<words>(?:it|this|that|they|the \w+(?: \w+){0,2}) (?:is|are|was|were)(?: (?:all|also|up))* (?:on|in) (?:\w+ ){0,2}?${PAGES})(?=[.,;!]|$| and)`,

          // "It can be read on our website."
          regex`\b(?<words>(?:can|could|may|are to) (?:\w+ )?(?:read|found)(?: \w+){0,3} ${WHERE})\b`,
        ],
        upset: true,
        complaint: 'seen',
        unowned: true,
        message:
          'Hearing that it was there to be read can sound as if they should have known; the point itself is kinder.',
        severity: 'advice',
        unless: (hit) =>
          /\b(?:below|attached|new|but)\b|@/.test(hit.sentence.plain.text) ||
          /\b(?:not|could|if)\b$/.test(before(hit)) ||
          /\b(?:not|should)\b/.test(hit.sentence.plain.text.slice(hit.plain.start, hit.plain.end)),
      },
      agreed: {
        wordings: [
          // "You agreed to the terms."
          /\b(?<words>you (?:agreed|accepted|signed)(?: \w+)? (?:these|it|this|when|by|on \w+)\b[^,.;!?]{0,50})/,
          // "The terms were accepted."
          /\b(?<words>(?:the |our |these |those )?(?:terms|contract)(?: \w+){0,3} (?:was|were|is|are|that|you) signed)/,

          // "Reminders were sent to all."
          /\b(?<words>(?:reminders?|e ?mails?|sms) (?:was|were|is|are) (?:sent|out) to (?:all|you|the \w+|your|our)[^.;!?]{0,50})/,
          // "We did tell you."
          /\b(?<words>we (?:did |do |had |have |also )*(?:say|tell|told|remind)(?: (?:it|this|that|so|you|all|every\w+|about|of|on|at|in))+[^,.;!?]{0,30})(?=[.,;!])/,
        ],
        upset: true,
        complaint: 'seen',
        unowned: true,
        severity: 'advice',
        unless: (hit) =>
          /\b(?:not|should|if|that)\b(?: \w+){0,3} ?$/.test(before(hit)) ||
          /\b(?:not|new)\b/.test(hit.sentence.plain.text.slice(hit.plain.start)),
      },
    },
  ),
};

export const examples: Examples = {
  flags: [
    { draft: '[[You should have read]] the terms before ordering.' },
    { draft: "[[You shouldn't have opened]] the sealed bag." },
    {
      draft: 'The bike is fine. [[Had you checked the size chart]], this would not have happened. We have it in M.',
      customer: 'It is too big.',
    },
    {
      draft: '[[As stated in the listing]], the pool opens in June.',
      customer: 'The pool was shut, we were so disappointed!',
      rewrite: 'The pool opens in June.',
    },
    {
      draft: 'The fee is 30. [[It was all in the confirmation email]]. You can pay by card.',
      customer: 'Nobody told me about the fee, I am furious.',
      rewrite: 'The fee is 30. You can pay by card.',
    },
    {
      draft: 'You can still change it. [[We always recommend checking the date first]]. The form is open.',
      customer: 'The date is wrong.',
    },
    {
      draft: '[[You agreed to these terms when you signed up]].',
      customer: 'You took 90 from my card without asking, I am shocked!',
    },
  ],
  passes: [
    { draft: 'You should have received the code by now.' },
    { draft: "You shouldn't have had to call three times." },
    { draft: 'We should have told you about the change.' },
    {
      draft: 'The opening times are on the website: https://a.example/times',
      customer: 'When are you open? I found nothing.',
    },
    {
      draft: 'It was in the confirmation, but at the very bottom where nobody looks.',
      customer: 'Nobody told me about the fee!',
    },
    {
      draft: 'You were told two different things, and that is on us.',
      customer: 'Your staff told me two different things.',
    },
  ],
};
