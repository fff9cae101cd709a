import type { Check, Examples } from '../../engine/check';
import { after } from '../../engine/guards';
import { cut, leaveOut } from '../../engine/rewrite';
import { moves } from '../moves';
import { regex } from '../words';

/** What the customer asked about. */
const ASKED = '(?:this|that|it)';

const SAID = '(?:mentioned|explained|set out)';

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
          regex`\b(?<words>as (?:i|we)(?: have| had| did)?(?: already| just| also)? ${SAID})\b,?`,
          // "Like I say, it is closed."
          /\b(?<words>like i say)\b,?/,

          // "As per my last e-mail, it is closed."
          /\b(?<words>as per (?:my|our) (?:\w+ )?e ?mail)\b,?/,
        ],
        unless: (hit) => /^,? thank/.test(after(hit)),
        rewrites: cut,
      },
      toldAlready: {
        wordings: [
          // "That was answered already."
          /\b(?<words>(?:was|were|have been|is) told (?:before|twice)\b)/,
          // "I explained it a hundred times."
          /\b(?<words>(?:we|i) told (?:it|this|that|you)(?: \w+)? (?:a )+times\b)/,
          // "We already told you."
          /\b(?<words>(?:i|we|he|she|they) (?:have |has |had |did )?already (?:told|explained)\b(?: you\b)?)/,

          // "This was already explained."
          /\b(?<words>(?:this|that|it) (?:was|were|is) already explained(?: (?:to|with) you)?)/,
          // "Your question was answered at length."
          regex`\b(?<words>${ASKED} (?:was|were|is|has been) (?:\w+ )?(?:explained|clarified)(?: to you)?(?: (?:in (?:my|our|the) (?:\w+ )?(?:mail|chat)|at (?:the )?desk))+)\b`,
        ],
        unless: (hit) => /\bthank\b/.test(after(hit)),
      },
      times: {
        wordings: [
          // "For the last time, no."
          /\b(?<words>for the last time)\b/,
          // "How many times do I have to say it?"
          /\b(?<words>how many times)\b/,
          // "My answer remains the same."
          /\b(?<words>(?:my|our|the) position is ?)(?= as )/,
          // "Nothing has changed since we spoke."
          /\b(?<words>no new since you last)/,
          // "I do not know how else to say it."
          /\b(?<words>(?:i|we) do not how else\b)/,
        ],
      },
      again: {
        wordings: [
          // "Once again, the desk is closed."
          /^(?<words>again) ?[,:-] /,
        ],
        unless: (hit) => /^[,:]? (?:thank|sorry|my|if|have|really)/.test(after(hit)),
        rewrites: cut,
      },
      readIt: {
        wordings: [
          // "Please read my last message."
          /\b(?<words>(?:do|just|and) see {1,2}(?:my|our)\b(?: \w+){0,3}?)(?=$)/,
        ],
        unless: (hit) => /https?:|attach/.test(hit.sentence.plain.text),
      },
      chase: {
        wordings: [
          // "Do not send the same message again."
          /\b(?<words>do not ask (?:\w+ ){0,3}another)/,
          // "Chasing us will not make it faster."
          /\b(?<words>more\b (?:does|do|will|would|is|are|can) not (?:\w+ )?get\b)/,
          // "One message is enough."
          /\b(?<words>one call (?:is|was) plenty)/,
          // "You will be informed when it is your turn."
          /\b(?<words>we will hear once the time comes)/,
        ],
      },
      pressed: {
        wordings: [
          // "We have only two hands."
          /\b(?<words>(?:exercise|have) patience)(?=[.,;!])/,

          // "I have others waiting."
          /\b(?<words>(?:i|we) (?:have|had) no time\b)/,

          // "Good work takes its time."
          /\b(?<words>(?:it|this) ?takes? (?:its|their))/,
          // "Can we move on?"
          /\b(?<words>let us finish)\b/,
          // "A simple yes or no, please."
          /\b(?<words>just yes or no)(?=$)/,
          // "All in good time."
          /\b(?<words>good things take)\b/,
        ],
        complaint: 'assumed',
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
