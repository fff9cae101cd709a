import type { Check, Examples } from '../../engine/check';
import type { Draft, Hit } from '../../engine/draft';
import { after, before, matched } from '../../engine/guards';
import { instead, leaveOut } from '../../engine/rewrite';
import { moves } from '../moves';
import { regex } from '../words';

/** Where the customer is sent to. */
const WAY_OUT =
  '(?:door|elsewhere|other|others|another|leave|cancel|free to|uninstall|somewhere|different|unsubscribe|switch|return the|delete|plenty|go)';
/** How the way out is opened. */
const YOU_MAY =
  '(?:there (?:is|are)|you (?:are|can|could|may|might|should|know|will)|please|feel|perhaps|maybe|the|simply|just|it may|another|by all means)';

const REOPEN =
  /\b(?:reply|respond|write|message|let (?:me|us) know|get in touch|contact|call|reopen|re open|come back|open (?:it|this|a new)|answer|appeal|if (?:it|that|this|you|the|anything))\b/;
const leavesDoor = (hit: Hit, draft: Draft) =>
  [0, 1, 2].some((by) => {
    const sentence = by === 0 ? hit.sentence : draft.neighbour(hit.sentence, by);
    const text = by === 0 ? after(hit) : (sentence?.plain.text ?? '');
    return REOPEN.test(text) && !/\bnot (?:reply|respond|write|contact|be)/.test(text);
  });

export const check: Check = {
  id: 'dismissive/shutting',
  family: 'dismissive',
  message: "This closes the talk; a way back leaves the customer feeling valued even after a 'no'.",
  source: 'Way back after a refusal (articles on empathy in support)',
  find: moves(
    { severity: 'strong', rewrites: leaveOut },
    {
      over: {
        complaint: 'assumed',
        // A thread that is locked has been answered elsewhere.
        rewrites: (hit, draft) =>
          /^lock/.test(matched(hit))
            ? []
            : instead(hit, draft, 'That is where we stand today; reply here if [[what would change it]].'),
        wordings: [
          // "We draw a line under this."
          /\b(?<words>(?:draws?|drawing|drew|draw) a line under\b[^,.;!?]{0,30}|(?:serves|is|stands) as (?:the|our) final (?:communication|reply|response|answer|word|statement|decision)\b[^,.;!?]{0,30}|little to be gained\b[^,.;!?]{0,30})/,
          // "There is nothing more to discuss."
          /\b(?<words>(?:nothing|not anything|not much|no more|nothing more)(?: more| else| further| left)? ? ?to (?:discuss|add|talk about|debate|contribute|say)|no point (?:in )?(?:discuss|debat|argu|continu|writ|contact|ask|go|prolong)\w*(?: (?:about|on|to|in|us|this|further|regarding|any)\b[^,.;!?]{0,40})?)/,
          // "No further correspondence will be entered into."
          /\b(?<words>(?:no|any) (?:further|more|additional) (?:correspondence|discussion|replies|reply|communication|messages?|letters?|e ?mails?|response|comment|debate|questions)(?: \w+){0,5}? (?:will|shall|can|is|are|be) (?!required|needed|necessary)\w+)\b/,
          // "The matter is closed."
          /\b(?<words>(?:the |this |that |your |my |our )?(?:matter|case|issue|topic|discussion|ticket|subject|question|complaint|chat|conversation|thread|point|file|claim|enquiry|job|deal)(?: \w+){0,4}? (?:is|are|has been|have been|was|will be|stands?|remains?|gets?|shall be)(?: now| therefore| hereby| thus| thereby| also| considered| regarded as| deemed| being| officially)* (?:closed(?! in your)|settled|finished|concluded|over|ended|answered|resolved for us|dealt with for us|at an end|final))\b/,
          // "We consider this settled."
          /\b(?<words>(?:we|i) (?:\w+ )?(?:consider|regard|treat|take|deem|view)(?: \w+){1,7} (?:closed|settled|answered|resolved|concluded|finished|done|dealt with|final)|(?:i am|we are|i will be|i will|we will|going to)(?: \w+)? (?:closing|close|locking|lock|ending|end|wrapping|wrap) (?:this|the|it|your)(?: \w+)? (?:up|chat|ticket|case|thread|conversation|issue|request|enquiry|complaint|discussion|off|down)|(?:locking|closing) (?:this|it)|marking (?:this|it)(?: one)? (?:as )?(?:closed|solved|resolved|done))\b/,
          // "Case closed."
          /\b(?<words>(?:case closed|full stop|that is (?:that|final)|that is all (?:there is|from (?:us|our|me|my))(?: [^,.;!?]{0,30})?|(?:leave|left) it (?:there|at that|here)|(?:we|i) have (?:said|given) (?:all|everything|our (?:answer|reply|view|position)|what)|agree to (?:differ)|take it or leave it|suit yourself|(?:move on|moved on)|get over it|live with it|make (?:your )?peace with it))(?=[.,;!]|$| (?:on|for|about|now|i|we|with|as|in|from|please|so|and))/,
        ],
        unless: (hit, draft) =>
          leavesDoor(hit, draft) ||
          /\b(?:great|glad|grand|thank you for contacting|stay safe|so that all|because|in your favour|old (?:ticket|thread))\b/.test(
            hit.sentence.plain.text,
          ) ||
          // "I do not want to leave it there"; "the shop owes you that, full stop"; "I write when that is final".
          /\b(?:(?:not|never)(?: \w+){0,3}|when|once|until) $|\b(?:owes?|ours|should|ought)\b[^;]*, $/.test(
            before(hit),
          ) ||
          /\bonly when\b|^ (?:to \w+ )?that would\b|^ (?:in|with) (?:one|the|our|a)\b/.test(after(hit)),
      },
      noReply: {
        rewrites: (hit, draft) =>
          instead(hit, draft, 'That is where we stand today; reply here if [[what would change it]].'),
        wordings: [
          // "We will not reply to this."
          /\b(?<words>(?:i|we|nobody|no one|the team) (?:will|shall|am|are|do|would|can|is) (?:not|no longer)(?: \w+)? (?:respond\w*|reply\w*|answer\w*|enter\w*|correspond\w*|comment\w*|debat\w*|engag\w*|argu\w*|be drawn)(?: (?:to|on|about|into|in|with|this|it|that|any|further|the)\b[^,.;!?]{0,40})?|(?:will|shall) (?:not|no longer) be (?:answered|replied to|read|considered|discussed|entertained|accepted|opened|looked at|monitored)(?: \w+)?|go on file without)\b/,

          // "Our decision is final."
          /\b(?<words>(?:our|my|the|this|that|it)(?: (?:decision|answer|offer|word|position|response|reply))? (?:is|was|remains?|stands?) (?:my |our |the |absolutely |quite |now )*final(?: (?:and|answer|offer|decision|word|position|response)\b[^,.;!?]{0,30})?|(?:decision|answer|position|fee|charge|penalty|price) (?:stands(?=[.,;]|$)|remains unchanged))(?=[.,;!]|$| (?:and|as))/,
        ],
        unless: (hit, draft) => leavesDoor(hit, draft) || /\b(?:when|once|until)(?: \w+)? $/.test(before(hit)),
      },
      elsewhere: {
        wordings: [
          // "Feel free to shop elsewhere."
          /\b(?<words>(?:feel free|you (?:are|remain|will be|would be) (?:of course |always |very |most |completely |quite )?(?:free|welcome)|liberty) (?:\w+ )?(?:shop|buy(?! it)|go|look|try|take your|find (?:another|someone|a)|leave(?! (?:your|us|a|the|it|feed))|cancel\w*|fork|uninstall|switch|move (?:along|on|to|your)|search|seek|eat|dine|stay somewhere)(?: (?:it|for|to|your|a|an|another|other|somewhere|elsewhere|along|around|someone|something|with|at|on|us|the|any)\b[^,.;!?]{0,40})?)/,
          // "If that does not suit you, there are other shops.", "If this is not good enough, there is the door."
          regex`\b(?<words>(?:if|in case|should) (?:this|that|it|the|our|these|those|ads?|\w+)(?: \w+){0,3} (?:does|do|is|are|would|will) not(?: \w+)? (?:like|happy|agree|satisf\w*|suit\w*|work|trust|want|to your (?:taste|liking)|for you|the (?:right|one)|what you|acceptable|good enough|pleas\w*|comfortable|content|enjoy)(?: \w+){0,4}?,? (?:then )?${YOU_MAY}(?: \w+){0,4} ${WAY_OUT})\b`,
          // "Good luck with that."
          /\b(?<words>(?:shop|buy|go|look|try|stay|eat|book|order|bank|search) elsewhere|(?:good|best of) luck (?:with (?:it|that|your|finding)|elsewhere|in (?:finding|your))(?: \w+){0,3}|do as you (?:see fit|please|wish|like)|go ahead and (?:post|complain|sue|leave|report)|not for everyone|we can not please everyone|(?:it|that) is your loss)\b/,
        ],
        complaint: 'assumed',
        unless: (hit) =>
          /\b(?:switch(?: \w+){0,3} off|go to (?:any|our)|ombudsman|regulator|court|tribunal|appeal|free of charge|for free|no (?:fee|cost|charge)|refund|without (?:any )?(?:cost|charge|fee)|full)\b/.test(
            hit.sentence.plain.text,
          ) || /\b(?:want|rather|prefer|would like)\b/.test(before(hit)),
      },
      lost: {
        wordings: [
          // "I hope this has not put you off."
          /\b(?<words>(?:hope|trust|sure|please let|do not let|would hope|wish)(?: that)? (?:this|that|it|one|the|you|we|our)(?: \w+){0,5} (?:has not|have not|will not|does not|did not|not|can look past|will (?:still|not)|to not)(?: \w+)? ?(?:put you off|spoil\w*|ruin\w*|alter\w*|chang\w*|affect\w*|deter\w*|cloud\w*|colou?r\w*|stop you|take away|influence|past this)(?: [^,.;!?]{0,40})?)/,
        ],
        complaint: 'seen',
        despite: ['conditional'],
        severity: 'advice',
        message: 'Asking for a good opinion before the matter is settled can read as caring more for the rating.',
        unless: (hit, draft) =>
          draft.body.some(({ plain }) =>
            /\b(?:fixed|resolved|refunded|sorted|latest (?:version|update)|new version|added|now (?:works|available|possible))\b/.test(
              plain.text,
            ),
          ) && /rating|review|stars?|score/.test(hit.sentence.plain.text),
      },
    },
  ),
};

export const examples: Examples = {
  flags: [
    { draft: 'There is [[nothing further to discuss]].' },
    {
      draft: '[[This matter is now closed]].',
      rewrite: 'That is where we stand today; reply here if [[what would change it]].',
    },
    { draft: '[[We will not be replying to any more messages]].' },
    { draft: "[[If you don't like it, you are welcome to shop elsewhere]].", customer: 'The new price is a joke.' },
    { draft: 'I see [[no point in continuing this]].', customer: 'That is no answer!' },
    {
      draft: 'We [[trust this will not spoil your good opinion of us]].',
      customer: 'The roof leaked on our bed for three nights and nobody came. Our holiday was ruined!',
      severity: 'strong',
      channel: 'public',
    },
  ],
  passes: [
    { draft: 'You are free to go to any of our shops with it.', customer: 'The blender is broken.' },
    { draft: 'Feel free to buy it in the shop and scan the code here.', customer: 'The voucher fails, what a mess.' },
    { draft: 'You are free to switch the tips off.', customer: 'The tips drive me mad.' },
    { draft: "I don't want to leave it there, so here is what I'll do." },
    { draft: 'The mill owes you a new blade, full stop.' },
    { draft: "I'll write to you when that's final." },
    { draft: 'There is nothing to say that would make the wait fair.' },
    { draft: 'The issue is now closed on our side; just reply here and it reopens.' },
    { draft: 'The ticket is closed. If it comes back, write to me and I will open it again.' },
    { draft: 'Great, I will close this ticket then.', customer: 'That worked, thanks!' },
    { draft: 'You can cancel at any time and get a full refund.', customer: 'I do not like the plan.' },
    { draft: 'No need to say sorry.', customer: 'Sorry, I mixed up the dates.' },
  ],
};
