import type { Check, Examples } from '../../engine/check';
import { after } from '../../engine/guards';
import { cut, leaveOut } from '../../engine/rewrite';
import { moves } from '../moves';
import { regex } from '../words';

/** What the customer asked about. */
const ASKED =
  '(?:this|that|it|your questions?|the questions?|all questions|your query|the reason|the same|everything|all of (?:this|that|it)|these points)';

const SAID =
  '(?:said|told|mentioned|explained|stated|advised|wrote|pointed out|outlined|informed|answered|described|noted|indicated|confirmed|clarified|covered|communicated|set out|specified|written|replied)';

export const check: Check = {
  id: 'dismissive/impatience',
  family: 'dismissive',
  message: 'Being reminded that they were told can sting; saying it fresh costs no more words.',
  source: 'Patience, and making customers feel heard (articles on empathy in support)',
  find: moves(
    { severity: 'strong', rewrites: leaveOut },
    {
      reminder: {
        wordings: [
          // "As I already explained, it is closed."
          regex`\b(?<words>as (?:i|we)(?: have| had| did)?(?: already| previously| just| also| clearly| repeatedly)? ${SAID})\b,?`,
          // "As previously mentioned, it is closed."
          regex`\b(?<words>as (?:previously|already|repeatedly) ${SAID})\b,?`,

          // "As per my last e-mail, it is closed."
          /\b(?<words>as per (?:my|our) (?:\w+ )?(?:e ?mail|message|reply|mail|letter|response|conversation|discussion))\b,?/,
        ],
        unless: (hit) =>
          /^,? (?:thank|i am sorry|we are sorry|(?:it|we|they|he|she|you|this|that) (?:would|will|should)\b)|\b(?:slipped|sorry|ought|mistake|wrong|our fault)\b/.test(
            after(hit),
          ),
        rewrites: cut,
      },
      toldAlready: {
        wordings: [
          // "That was answered already.", "I explained it many times."
          /\b(?<words>(?:was|were|has been|have been|is|got) (?:answered|explained|covered|mentioned) (?:there |here |to you |in full )?(?:already|before|many times|several times|more than once|twice|at length)|(?:we|i) (?:have )?(?:said|written|mentioned|explained|told) (?:it|this|that|you)(?: \w+)? (?:a |hundred |many |several |so many |enough )+times)\b/,
          // "We already told you."
          /\b(?<words>(?:i|we|my colleagues?|the team|our team|he|she|they|\w+ colleagues|everyone here) (?:have |has |had |did )?already (?:told|explained|answered|informed|advised|covered|addressed|clarified|gone (?:over|through)|been (?:over|through)|replied to (?:this|that|you)|discussed)\b(?: you\b)?)/,

          // "This was already explained."
          /\b(?<words>(?:this|that|it|your question|the question|your query|everything|all of (?:this|that|it)) (?:was|were|is|has been|have been|had been) already (?:explained|answered|covered|addressed|discussed|clarified|communicated|informed|told)(?: (?:to|with) you)?)/,
          // "Your question was answered at length."
          regex`\b(?<words>${ASKED} (?:was|were|is|has been|have been|had been|is all|was all) (?:\w+ )?(?:explained|answered|covered|addressed|gone (?:over|through)|discussed|clarified|communicated|informed|told)(?: to you| with you)?(?: (?:already|before|earlier|previously|several times|twice|more than once|at length|in (?:my|our|the) (?:\w+ )?(?:e ?mail|mail|message|reply|letter|chat|call|meeting)|on the (?:phone|\d+\w*)|at (?:the )?(?:desk|counter|check ?in|start|time|meeting)|last \w+|yesterday))+)\b`,
        ],
        unless: (hit) => /\b(?:sorry|thank|so you (?:do not|need not)|for you)\b/.test(after(hit)),
      },
      times: {
        wordings: [
          // "For the last time, no."
          /\b(?<words>for the (?:last|umpteenth|nth|hundredth) time|(?:i|we|my colleague) (?:\w+ ){1,6}for the (?:third|fourth|fifth|umpteenth|nth|hundredth) time)\b/,
          // "How many times do I have to say it?"
          /\b(?<words>(?:how many times|asked and answered|i (?:can|could) (?:only|just) repeat|(?:say|explain|repeat|tell you|ask|remind you|put) (?:\w+ ){0,2}one (?:last|final) time|one (?:last|final) time(?=[,:])))\b(?! (?:zone|password|passcode|code|payment|fee))/,
          // "My answer remains the same."
          /\b(?<words>(?:my|our|the) (?:answer|reply|response|position|advice) (?:is|remains|stays|will be|has not changed|is still|is and) ?(?:the same|unchanged)?)(?=[.,!]| and (?:will|it)| since| on all| as )/,
          // "Nothing has changed since we spoke."
          /\b(?<words>(?:nothing|no new|there is nothing new|it has not|that has not) (?:has |have )?(?:changed |new )?since (?:we (?:spoke|wrote)|(?:my|our|your) last|you last|yesterday|this morning|(?:mon|tues|wednes|thurs|fri|satur|sun)day))/,
        ],
      },
      again: {
        wordings: [
          // "Once again, the desk is closed."
          /^(?<words>(?:once (?:again|more)|again|to repeat|i repeat)) ?[,:-] /,
        ],
        unless: (hit) =>
          /^[,:]? (?:thank|thanks|sorry|i (?:am|do|want|would|really)|we (?:are|do|want|really|apolog)|my|our (?:sincere |apolog)|apolog|please (?:accept|let|do not|feel)|if|let|hi|hello|have|many|welcome|congrat|please|you are|i see|i apolog|great|good|really|no (?:problem|worries))/.test(
            after(hit),
          ),
        rewrites: cut,
      },
      chase: {
        message: 'Being asked not to write can sound like a closed door; a day when they will hear makes it needless.',
        wordings: [
          // "Chasing us will not make it faster."
          /\b(?<words>(?:chasing|pinging|asking|calling|emailing|messaging|repeated|multiple|duplicate|further|additional|more|opening|sending|enquiries|requests|bumping|posting|reminders?|escalating|complaining)\b[^.?!,]{0,50} (?:does|do|will|would|is|are|can) not (?:\w+ )?(?:speed|make (?:it|this|that|things|the)|move|change|help|get|bring|accelerate|hurry|hasten)\b)/,
          // "One message is enough."
          /\b(?<words>(?:one|a single) (?:message|mail|e ?mail|ticket|request|chat|review|call) (?:is|was|would be|will be|would have been) (?:enough|sufficient|plenty))/,
        ],
      },
      pressed: {
        wordings: [
          // "Good work takes its time."
          /\b(?<words>(?:it|this|these things|things|good \w+|quality|such \w+|an? (?:\w+ ){1,3}) ?takes? (?:its|their|the time it takes))/,
          // "All in good time."
          /\b(?<words>good things (?:come|take)|all in good time)\b/,
        ],
        complaint: 'assumed',
      },
    },
  ),
};

export const examples: Examples = {
  flags: [
    { draft: '[[As previously mentioned]], the desk is closed on Mondays.', rewrite: 'The desk is closed on Mondays.' },
    { draft: '[[As I already explained]], the label has to be printed.', rewrite: 'The label has to be printed.' },
    { draft: '[[As per my last email]], returns take ten days.', rewrite: 'Returns take ten days.' },
    { draft: '[[Again]], we cannot change the address.', rewrite: 'We cannot change the address.' },
    { draft: '[[I have already told you]] when it will ship.' },
    { draft: '[[This was already explained to you]], so please use the form.' },
  ],
  passes: [
    {
      draft: 'Again, I see, and after the spring clean too. A fitter can come on Friday at 9.',
      customer: 'The hob is out again.',
    },
    {
      draft: 'As I said, it learns slowly; I was too short about that. Mark ten of each.',
      customer: 'It still learns nothing.',
    },
    {
      draft: 'The van did not come as we promised, nor did it call as we said it would.',
      customer: 'No van, no call, I am fed up.',
    },
    { draft: 'The app will ask for the old code one last time.' },
    { draft: 'As you mentioned, the second parcel came without a lid.' },
    { draft: 'As we agreed on Monday, I have sent the replacement.' },
    { draft: 'Again, thank you for the kind words about Mia.' },
    { draft: 'I have already refunded the £12 and it should reach you by Thursday.' },
  ],
};
