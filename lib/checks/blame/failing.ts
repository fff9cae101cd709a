import type { Check, Examples } from '../../engine/check';
import type { Draft, Hit } from '../../engine/draft';
import type { Rewrite } from '../../engine/review';
import { after, before, matched } from '../../engine/guards';
import { replaceSentence, voiced } from '../../engine/rewrite';
import { moves } from '../moves';
import { ADVERB, regex } from '../words';

/** Left undone. */
const DID_NOT =
  '(?:did not|have not|had not|have still not|still have not|never|do not seem to have|did not even|have yet to|have not even)';

/** "You forgot to attach the receipt." to "I couldn't find the receipt in your message. Could you send it again?" */
const missing = (hit: Hit, draft: Draft): readonly Rewrite[] => {
  const found =
    /^you\s+(?:(?:have|had|also|simply)\s+)*(?:forgot\s+to|forgotten\s+to|failed\s+to|neglected\s+to|did(?:n[’']t|\s+not)|have(?:n[’']t|\s+not))\s+(?:attach|attached|include|included|enclose|enclosed|provide|provided|send|sent|supply|supplied|upload|uploaded|add|added)\s+(?:us\s+)?((?:the|your|an?|any)\s+(?:[\p{L}-]+\s+){0,2}[\p{L}-]+)[.!]?$/iu.exec(
      draft.quote(hit.sentence.span),
    );
  const thing = found?.[1];
  if (!thing || /^any\s/i.test(thing)) return [];
  const again = /[^s]s$/.test(thing) ? 'them' : 'it';
  return replaceSentence(
    hit,
    draft,
    voiced(`I couldn't find ${thing.toLowerCase()} in your message. Could you send ${again} again?`, draft),
  );
};

export const check: Check = {
  id: 'blame/failing',
  family: 'blame',
  message: 'Naming what they left out can feel like blame; saying what is still needed keeps it neutral.',
  source: 'Fausey and Boroditsky 2010, wording and blame',
  find: moves(
    { severity: 'strong' },
    {
      failed: {
        rewrites: missing,
        wordings: [
          // "You failed to reply."
          regex`\b(?<words>you (?:have |had )?${ADVERB}(?:failed|neglected|refused|omitted|did not bother|could not be bothered|chose not|choose not|declined|never bothered) to \w+)\b`,
          // "You forgot to sign."
          regex`\b(?<words>you (?:have |had )?${ADVERB}(?:forgot|forgotten|ignored|overlooked|disregarded|skipped|neglected|missed) (?:to (?!mention how)\w+|our|my))\b`,
        ],
        unless: (hit) =>
          /\b(?:have|nothing)\b$/.test(before(hit)) ||
          (/\?$/.test(hit.sentence.plain.text) && /^(?:have|did|in case|if)\b/.test(hit.sentence.plain.text)),
      },
      didNot: {
        rewrites: missing,
        wordings: [
          // "You did not read the mail."
          regex`\b(?<words>you ${DID_NOT} (?:read|reading|follow|provided?|included?|check|enter|supplied|supply|filled?|updated?|notified|notify|told?|tell|attach|listen|paid|pay|sent|send|confirm|answer|respond|repl(?:y|ied)|contact|mention(?:ed)?|say|said|inform|register|signed?|submit)\b[^,.;!?]{0,30})`,
          // "You never turned up."
          regex`\b(?<words>you ${DID_NOT} (?:complete|given?|ask|let us|let me|turn up|turned up|show|bring|brought|use|using|upload|return|specif(?:y|ied)|book|select|cancel|report|declare|keep|kept|install|set|taken|take)\b[^,.;!?]{0,30})`,
        ],
        complaint: 'assumed',
        severity: 'advice',
        unless: (hit) =>
          /\b(?:something|thing|phone|sure|\w+ing|if|in case|since|when|so|because|unless|why|that|sorry|whether|even if|do not worry|glad|nothing|what|reason|fine|ok|okay|problem)\b(?: \w+){0,2} ?$/.test(
            before(hit),
          ) ||
          /\b(?:miss|need|have to|anything wrong|get (?:a|the|any|our)|make a mistake|do anything)\b/.test(
            matched(hit),
          ) ||
          /\b(?:ask for|on purpose)\b/.test(hit.sentence.plain.text.slice(hit.plain.start)) ||
          /^\s*(?:sorry|,? so (?:we|i) (?:have|will|can)|,? (?:and )?that is (?:fine|ok|on us))/.test(after(hit)) ||
          /\?/.test(hit.sentence.plain.text),
      },
    },
  ),
};

export const examples: Examples = {
  flags: [
    { draft: '[[You failed to update]] your card in time.' },
    {
      draft: '[[You forgot to attach]] the receipt.',
      rewrite: 'I could not find the receipt in your message. Could you send it again?',
    },
    {
      draft: "[[You didn't include the serial number]].",
      customer: 'My drill is broken.',
      rewrite: "I couldn't find the serial number in your message. Could you send it again?",
    },
  ],
  passes: [
    { draft: "There may be an add-on you didn't install on purpose." },
    { draft: 'We forgot to attach the receipt, here it is.' },
    { draft: "If you didn't get the mail, have a look in the spam folder." },
    { draft: 'You did not miss anything, the offer runs until Sunday.' },
    {
      draft: "If you haven't sent the form yet, there is time until Friday.",
      customer: 'Is it too late for the form?',
    },
  ],
};
