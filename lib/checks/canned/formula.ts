import type { Check, Examples } from '../../engine/check';
import type { Draft, Hit } from '../../engine/draft';
import { patterns } from '../../engine/patterns';
import { capitalised, cut, replaceSentence } from '../../engine/rewrite';
import type { Rewrite } from '../../engine/review';

const AD = '(?:(?:very|truly|really|so|do) )*';
const stock = patterns({
  inconvenience: [
    /\b(?<words>(?:for |about )?(?:any|all|the) (?:\w+ )?inconveniences?(?: (?:this|that|it|we|you)(?: \w+)?(?: have| has)? caused?| caused(?: to you)?)?)/,
  ],
  priority: [
    /\b(?<words>your satisfaction (?:is|are) (?:\w+ ){0,3}priority|your (?:comfort|feedback) (?:matters?|means a lot) to us)\b/,
  ],
  value: [
    new RegExp(
      String.raw`\b(?<words>(?:we|i) ${AD}(?:value|appreciate) (?:you|your (?:feedback|patience|loyalty|custom)(?: and (?:\w+ ){0,2}understanding)?)(?: as a \w+)?)(?= *(?:[.,!;]|and\b|$|very|so|in\b|as\b))`,
    ),
  ],
  seriously: [/\b(?<words>(?:we|i) (?:\w+ ){0,3}take (?:\w+ ){1,6}seriously)\b/],
  strive: [/\b(?<words>(?:we|i) (?:\w+ )?strive (?:to|for) \w+)/],
  assured: [/\b(?<words>(?:please )?(?:rest|be) assured(?: that)?)\b/],
  attention: [
    /\b(?<words>(?:thank you|thanks) for bringing (?:this|it|that|the matter) to our (?:attention|notice))\b/,
  ],
  valued: [/\b(?<words>(?:as )?(?:(?:a|an|our) )?valued (?:customer|guest|member|client|user|subscriber)s?)\b/],
});

export const check: Check = {
  id: 'canned/formula',
  family: 'canned',
  message: 'This phrase fits any message; one detail from theirs makes it sound like you.',
  source: 'Concrete words show listening (Packard and Berger 2021)',
  find: (draft, { acknowledgement, customer, thread }) => {
    const thanked = (customer.praise || customer.closing) && customer.intensity === 0;
    if ((customer.known && acknowledgement.level === 2) || thanked) return [];
    const seen = new Set<number>();
    return draft.find(stock, ['body', 'list', 'courtesy']).flatMap((hit) => {
      // The missing detail is said once: where the acknowledgement is thin, that hint says it.
      const told = acknowledgement.due === 'full' && acknowledgement.sentence?.index === hit.sentence.index;
      if (
        told ||
        seen.has(hit.sentence.index) ||
        /\bi take (?:that|this|it) seriously,? so\b/.test(hit.sentence.plain.text)
      )
        return [];
      seen.add(hit.sentence.index);
      return [{ span: hit.span, severity: 'note', rewrites: thread.customer === null ? [] : rewritten(draft, hit) }];
    });
  },
};

function rewritten(draft: Draft, hit: Hit): readonly Rewrite[] {
  const { text, words } = hit.sentence.plain;
  const we = /\bwe\b/.test(text);
  if (hit.id === 'assured') {
    const [rewrite] = cut(hit, draft);
    return rewrite && /^(?:We|Your|Our|The)\b/.test(rewrite.text) ? [rewrite] : [];
  }
  // Only a sentence that holds the phrase and nothing else can give way as a whole.
  const alone = words.length <= 16 && !/,|\b(?:and|but|so|because)\b/.test(text);
  if (!alone) return [];
  if (
    hit.id === 'inconvenience' &&
    /^(?:(?:we|i) (?:\w+ ){0,3}(?:sorry|apologi[sz]e|regret)|apologies|(?:\w+ )?sorry)\b/.test(text)
  )
    return replaceSentence(hit, draft, `${we ? "We're" : "I'm"} sorry about [[what went wrong]].`);
  if (hit.id === 'attention')
    return replaceSentence(hit, draft, `${capitalised('thank you')} for telling us about [[what they told you]].`);
  return [];
}

export const examples: Examples = {
  flags: [
    {
      draft: 'Hi Ada. We are sorry [[for any inconvenience this may have caused]]. The lid left today.',
      customer: 'Is the lid in stock?',
      rewrite: "Hi Ada. We're sorry about [[what went wrong]]. The lid left today.",
    },
    {
      draft: '[[Rest assured that]] your lid left today.',
      customer: 'Is the lid in stock?',
      rewrite: 'Your lid left today.',
    },
    { draft: 'The lid left today. [[Your satisfaction is our top priority]].' },
    { draft: '[[We take all complaints very seriously]].' },
  ],
  passes: [
    { draft: 'Thank you, we value that a lot.', customer: 'Love your work!' },
    { draft: 'Sorry about the lid. I take that seriously, so a new one left today.' },
    { draft: 'The convenience store next door is open until ten.' },
  ],
};
