import type { Check, Examples } from '../../engine/check';
import { after } from '../../engine/guards';
import { cut, leaveOut } from '../../engine/rewrite';
import { moves } from '../moves';
import { regex } from '../words';

const SAID =
  '(?:said|told|mentioned|explained|stated|advised|wrote|pointed out|outlined|informed|answered|described|noted|indicated|confirmed|clarified|covered|communicated|set out|specified|written|replied)';
const _EARLIER =
  '(?:already|previously|before|earlier|repeatedly|above|below|several times|many times|twice|now|just|in my|in our|in the|on the \\d|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last (?:week|time|month)|multiple times|more than once)';

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
          regex`\b(?<words>(?:as|(?<=^|, |so |and |but )like(?= (?:i|we) (?:\w+ )?\w+(?: to you| you| before| earlier| on \w+)?,| (?:i|we) \w+ (?:already|to you|you|before))) (?:i|we)(?: have| had| did| do)?(?: already| previously| just| also| clearly| repeatedly)? ${SAID}(?: (?:to )?you)?(?: (?:already|before|earlier|previously|above|yesterday|last (?:week|time)|in (?:my|our) (?:\w+ )?(?:e ?mail|message|reply)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day))*)\b,?`,
          regex`\b(?<words>like i say)\b,?`,
          regex`\b(?<words>as (?:already|previously|repeatedly|clearly|once more) ${SAID}(?: (?:to you|above|below|before|earlier|in (?:my|our) (?:\w+ )?(?:e ?mail|message|reply)))*)\b,?`,
          regex`\b(?<words>as ${SAID} (?:already|previously|before|earlier|repeatedly|several times|many times|to you|in (?:my|our) (?:last|previous|earlier|first)(?: \w+)?))\b,?`,
          regex`\b(?<words>as per (?:(?:my|our) (?:\w+ )?(?:e ?mail|message|reply|mail|letter|response|conversation|discussion)|the (?:reply|e ?mail|mail|message|letter|information) (?:you were |already )?(?:sent|given|shared|provided)))\b,?`,
          regex`\b(?<words>as (?:you (?:were|have been)|(?:was|has been|had been)) (?:already |previously |clearly |just )?(?:told|informed|advised|explained|covered|communicated|mentioned|stated|notified)(?: (?:to you|already|before|earlier|previously))?)\b,?`,
        ],
        unless: (hit) =>
          /^,? (?:thank|i am sorry|we are sorry)|\b(?:slipped|sorry|ought|mistake|wrong|our fault)\b/.test(after(hit)),
        rewrites: cut,
      },
      toldAlready: {
        wordings: [
          /\b(?<words>(?:was|were|has been|have been|is|got) (?:all )?(?:answered|explained|covered|discussed|addressed|told|said|mentioned) (?:there |here |to you |then |in full )?(?:already|before|many times|several times|more than once|(?:a )?hundred times|twice|at length)\b)/,
          /\b(?<words>(?:we|i) (?:have )?(?:posted|said|written|mentioned|announced|explained|told) (?:about )?(?:it|this|that|you|everyone)(?: \w+)? (?:like |about )?(?:a |(?:a )?(?:hundred|thousand|million|dozen) |many |several |countless |so many |enough )+times\b)/,
          regex`\b(?<words>(?:i|we|my colleagues?|the team|our team|he|she|they|\w+ colleagues|everyone here) (?:have |has |had |did )?(?:now )?already (?:told|explained|answered|informed|advised|covered|addressed|clarified|gone (?:over|through)|been (?:over|through)|replied to (?:this|that|you)|discussed)\b(?: (?:to )?you\b)?)`,
          regex`\b(?<words>(?:i|we|my colleagues?|(?:two|three|four|five) (?:colleagues|of us|people)) (?:have |has |had )?(?:now )?(?:told you|explained (?:it|this|that|everything)|answered (?:it|this|that)|been (?:over|through) (?:it|this|that)|gone (?:over|through) (?:it|this|that)|covered (?:it|this|that)|said (?:it|this|that|so)) (?:\w+ )?(?:already|before|twice|several times|many times|(?:two|three|four|five|\d) times|in (?:two|three|several|\d) (?:different )?(?:ways|places|messages)|more than once|yesterday|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|last (?:week|time)|clearly|at length))\b`,
          /\b(?<words>(?:this|that|it|your question|the question|your query|everything|all of (?:this|that|it)) (?:was|were|is|has been|have been|had been) already (?:explained|answered|covered|addressed|discussed|clarified|communicated|informed|told)(?: (?:to|with) you)?)/,
          regex`\b(?<words>(?:this|that|it|your questions?|the questions?|all (?:your |the )?questions|your query|the reason|the same|everything|all of (?:this|that|it)|these points)(?: (?:point|question|topic|subject|matter))? (?:was|were|is|has been|have been|had been|is all|was all) (?:\w+ )?(?:already )?(?:explained|answered|covered|addressed|gone (?:over|through)|discussed|clarified|communicated|informed|told)(?: to you| with you)?(?: (?:already|before|earlier|previously|several times|twice|more than once|at length|in (?:my|our|the) (?:\w+ )?(?:e ?mail|mail|message|reply|letter|chat|webinar|call|meeting|session)(?: of)?|on the (?:phone|\d+\w*)|at (?:the )?(?:desk|counter|check ?in|start|time|meeting)|last \w+|yesterday))+)\b`,
        ],
        unless: (hit) => /\b(?:sorry|thank|so you (?:do not|need not)|for you)\b/.test(after(hit)),
      },
      times: {
        wordings: [
          /\b(?<words>for the (?:last|umpteenth|nth|hundredth) time|(?:i|we|my colleague) (?:\w+ ){1,6}for the (?:third|fourth|fifth|umpteenth|nth|hundredth) time)\b/,
          /\b(?<words>(?:how many (?:more )?times|asked and answered|i (?:am|will) not (?:going to )?(?:repeat|explain|say|go (?:over|through)) (?:myself|it|this|that)|i (?:can|could) (?:only|just) repeat|i (?:will|shall|must|have to) repeat(?: myself| it)?|(?:we|i) (?:keep|are) (?:repeating|going round in circles)|one (?:last|final) time))\b(?! (?:zone|password|passcode|code|payment|fee))/,
          regex`\b(?<words>(?:my|our|the) (?:answer|reply|response|position|advice)(?: here)? (?:is|remains|stays|will be|has not changed|is still|is and) ?(?:exactly )?(?:the same|unchanged|as (?:before|stated|given|it was))?(?: as (?:before|on \w+|last \w+|yesterday))?)(?=[.,!]| and (?:will|it)| since| on all| as )`,
          regex`\b(?<words>(?:nothing|no(?:thing)? new|there is nothing new|it has not|that has not) (?:has |have )?(?:changed |new )?since (?:we (?:last )?(?:spoke|wrote)|(?:my|our|your) last|you last|yesterday|this morning|(?:mon|tues|wednes|thurs|fri|satur|sun)day))`,
          /\b(?<words>(?:i|we) (?:do not|am not sure|are not sure) (?:know )?(?:how else|how (?:much|many) (?:more|clearer)|what else (?:you|there|i|we)|which part)\b[^.?!]{0,40})/,
          /\b(?<words>(?:which|what) part (?:of|was|is)\b[^.?!]{0,50}(?:clear|unclear|understand|understood))/,
        ],
      },
      again: {
        wordings: [
          /^(?<words>(?:(?:and |so |but |well )?once (?:again|more)|again|to repeat(?: myself)?|i repeat)) ?[,:-] /,
        ],
        unless: (hit) =>
          /^[,:]? (?:thank|thanks|sorry|i (?:am|do|want|would|really)|we (?:are|do|want|really|apolog)|my|our (?:sincere |apolog)|apolog|please (?:accept|let|do not|feel)|if|let|hi|hello|have|many|welcome|congrat|please|you are|i apolog|great|good|really|no (?:problem|worries))/.test(
            after(hit),
          ),
        rewrites: cut,
      },
      readIt: {
        wordings: [
          regex`\b(?<words>(?:please|kindly|pls|do|just|and) (?:re ?read|read|see|refer to|go through|check|look at|scroll up to|consult) (?:the )?(?:my|our|again)? ?(?:last|previous|earlier|first|other|above|my|our|message above|mail above)\b(?: \w+){0,3}?(?: (?:again|once more|properly|carefully|first|above|below))?)(?=[.,;!?]|$| (?:and|where|which|in|from|for|of|as|before)\b)`,
          regex`\b(?<words>(?:did|have) you (?:even |actually |not )?(?:read|look at|open|see|check) (?:my|our|the) (?:\w+ )?(?:e ?mails?|messages?|repl(?:y|ies)|answer|steps|instructions|link|mail|article|guide)\b(?: (?:i|we) \w+(?: \w+)?| above| first| properly| carefully| at all)?(?! yet| ok| okay| from| now))(?=[^.!]*\?)`,
          /(?:^|[,;] |\b(?:please|kindly|just) )(?<words>scroll up)\b/,
        ],
        unless: (hit) => /https?:|attach/.test(hit.sentence.plain.text),
      },
      chase: {
        wordings: [
          regex`\b(?<words>(?:no|without any) (?:need|point|use)(?: in| to| of)? (?:keep )?(?:ask(?:ing)?|writing|messag(?:e|ing)|chas(?:e|ing)|follow(?:ing)? up|call(?:ing)?|email(?:ing)?|send(?:ing)?|check(?:ing)? in|ping(?:ing)?|open(?:ing)?|contact(?:ing)?) (?:\w+ ){0,4}(?:again|every (?:\w+ )?(?:day|hour|hours|days|morning)|twice|repeatedly|several times|multiple|more|us about|in the meantime|a (?:second|new|chat)))`,
          regex`\b(?<words>(?:please |kindly )?(?:do not|stop|refrain from|avoid) (?:keep )?(?:send(?:ing)?|writ(?:e|ing)|messag(?:e|ing)|chas(?:e|ing)|check(?:ing)? in|ping(?:ing)?|rais(?:e|ing)|call(?:ing)?|contact(?:ing)?|email(?:ing)?|ask(?:ing)?|follow(?:ing)? up|spam(?:ming)?|post(?:ing)?|bump(?:ing)?)(?: us| me| the team)? (?:\w+ ){0,3}(?:again|every|multiple|several|duplicate|repeated|repeatedly|constantly|the same|more|another|new tickets|second|until))`,
          regex`\b(?<words>(?:chasing|pinging|asking|calling|emailing|messaging|repeated|multiple|duplicate|further|additional|more|opening|sending|enquiries|requests|bumping|posting|reminders?|escalating|complaining)\b[^.?!,]{0,50} (?:does|do|will|would|is|are|can) not (?:going to )?(?:\w+ )?(?:speed|make (?:it|this|that|things|the)|move|change|help|get|bring|accelerate|hurry|hasten)\b(?: (?:\w+ ){0,4}(?:up|faster|quicker|sooner|along|anything))?)`,
          regex`\b(?<words>(?:one|a single) (?:message|mail|e ?mail|ticket|request|chat|review|call) (?:is|was|would be|will be|would have been) (?:quite |more than )?(?:enough|sufficient|plenty)(?: for us)?)`,
          regex`\b(?<words>(?:you will|you would|you shall|we will|we shall) (?:be (?:informed|notified|contacted|told|updated)|hear(?: from us)?|inform you|let you know|write|contact you|get to you|come back to you) (?:if and )?(?:when|once|as soon as) (?:there is (?:something|anything|news|an? \w+) to (?:\w+)|it is your turn|we (?:get|come) to it|the time comes))`,
        ],
      },
      pressed: {
        wordings: [
          /\b(?<words>(?:we|i) have (?:now |already )*(?:spent|exchanged|been (?:on|at|over|through)|had|wasted|used) (?:\w+ ){1,4}(?:minutes?|hours?|mails?|e ?mails?|messages?|replies|chats?|calls?|days?|weeks?)(?: now)? (?:on|about|over|for|in) (?:this|it|that|one|the same|your)\b[^,.;!?]{0,30}|let us not (?:lose|waste|spend|go|start|drag|argue|get into)\b[^,.;!?]{0,40}|(?:only|just) (?:the |have |got )*(?:one|two) (?:pairs? of )?hands?(?: here)?|(?:give|send|tell) me the short version\b[^,.;!?]{0,20}|(?:kindly |please )?(?:exercise|show|have) (?:some |a (?:little|bit of) |small )?patience|(?:i|we) have (?:got )?(?:\w+ ){1,3}(?:chats?|tickets?|calls?|customers?) (?:waiting|queuing|queueing|open|lined up)(?: (?:at|for|behind|on) (?:me|us|you|my \w+|the \w+))?)(?=[.,;!]|$| (?:and|so|then|over|who|until|while|with))/,
          regex`\b(?<words>(?:i|we) (?:am|are) (?:also |currently |already )?(?:handling|dealing with|serving|helping|assisting|juggling|attending(?: to)?) (?:\w+ )?(?:other|several|multiple|many|\d+|two|three|four|five) (?:other )?(?:chats?|customers|conversations|people|tickets|cases|clients|calls)(?: also| too| as well| at the same time| right now)?)`,
          regex`\b(?<words>(?:i|we) (?:have|have got|had) (?:a queue|others waiting|other (?:chats?|customers|people|tickets|cases|things)|people waiting|\w+ (?:more )?(?:clients|customers|people) (?:waiting|lined up)|no time|quite a (?:few|lot of) (?:cases|chats|tickets))\b[^.?!]{0,40})`,
          regex`\b(?<words>(?:please|kindly|do|try to|we (?:would )?ask (?:that )?you to|we ask for|i ask for|just|let us all|have|you will have to|you need to|you must|you have to)(?: just| please| also)? (?:be (?:a (?:little|bit) (?:more )?)?patient|(?:a (?:little|bit) (?:more )?)?patience|wait (?:your turn|patiently)|give us (?:some|a) (?:peace|breathing space)))\b(?! while| until| as| for (?:the|another)| with us)`,
          regex`\b(?<words>(?:it|this|these things|things|good \w+|quality|such \w+|an? (?:\w+ ){1,3}) ?(?:just |simply )?takes? (?:its|as long as it takes|their|the time it takes)(?: time)?)`,
          /\b(?<words>(?:can we|could we|shall we|let us) (?:please )?(?:move on|get (?:on with|to the point|to it)|stick to|finish|wrap (?:this|it) up|keep (?:it|this) (?:short|brief)|come to (?:an end|the point)))\b/,
          /\b(?<words>(?:just (?:a )?|a simple )yes or no(?: is (?:enough|fine|all))?)(?=,? ?(?:please|will do|would)|[.?!]|$)/,
          /\b(?<words>good things (?:come|take)|all in good time|in due course, (?:as|like) everyone|rome was not built)\b/,
        ],
        complaint: 'assumed',
      },
      hardToMiss: {
        wordings: [
          regex`\b(?<words>(?:is|was|are|were|it is|been|stands?|stood|has)[^.?!,;]{0,50} (?:hard to miss|impossible to miss|difficult to (?:miss|overlook)|there for (?:all|everyone|anyone) to see|plain to see|(?:written|printed|shown|stated|marked|highlighted|displayed) in (?:bold|big|large|red|capital)(?: letters)?|(?:quite |very |perfectly )?(?:plainly|clearly) (?:set out|stated|written|marked|displayed|shown|listed|mentioned|explained|laid out|indicated|printed|described)))`,
          regex`\b(?<words>(?:it|this|that|which|they|invoices?|prices?) (?:is|are) (?:exactly |right )?where (?:it|they) (?:has|have) always been)`,
        ],
        complaint: 'assumed',
        unless: (hit) =>
          /\b(?:not|should|could|need|nowhere|never|isn)\b/.test(hit.sentence.plain.text.slice(0, hit.plain.end)),
        message: 'Hearing that it was there to be seen can sound as if they should have looked harder.',
      },
    },
  ),
};

export const examples: Examples = {
  flags: [
    { draft: '[[As I already explained]], the label has to be printed.', rewrite: 'The label has to be printed.' },
    { draft: '[[As per my last email]], returns take ten days.', rewrite: 'Returns take ten days.' },
    { draft: '[[Again]], we cannot change the address.', rewrite: 'We cannot change the address.' },
    { draft: '[[I have already told you]] when it will ship.' },
    { draft: '[[This was already explained to you]], so please use the form.' },
  ],
  passes: [
    { draft: 'As you mentioned, the second parcel came without a lid.' },
    { draft: 'As we agreed on Monday, I have sent the replacement.' },
    { draft: 'Again, thank you for the kind words about Mia.' },
    { draft: 'I have already refunded the £12 and it should reach you by Thursday.' },
  ],
};
