import type { Check, Examples, Finding } from '../../engine/check';
import type { Draft } from '../../engine/draft';
import { asksOf } from '../../engine/next-step/asks';
import type { Thread } from '../../engine/review';

export const check: Check = {
  id: 'channel/long',
  family: 'channel',
  message: 'This is long for where it will be read; the same content may fit in fewer lines.',
  source: 'Tailoring a reply to its channel (articles on empathy in support)',
  find: (draft, { thread }) => {
    const short = thread.channel === 'chat' || thread.channel === 'dm';
    const paragraphs = paragraphsOf(draft);
    const longest = paragraphs.reduce((most, one) => Math.max(most, one.words), 0);
    const listed = draft.body.some(({ zone }) => zone === 'list');
    const note = (message: string): readonly Finding[] => [
      { span: null, place: draft.text.length, severity: 'note', message },
    ];
    if (short && draft.words > 120) {
      // Broken into parts, a long message still reads; one block does not.
      const block = longest > 150 && !listed;
      return [
        {
          span: null,
          place: draft.text.length,
          severity: block ? 'advice' : 'note',
          message: `In a chat ${draft.words} words are a lot to read at once; two short messages may land better.`,
        },
      ];
    }
    if (short && draft.words > 80)
      return note(`In a chat ${draft.words} words are much; the same content may fit in fewer lines.`);
    // A forum's answer to a long question, or its steps, helps all who read it later.
    if (thread.channel === 'public' && draft.words > 60 && isPost(thread) && !explains(draft))
      return note('A public reply is read in passing; details may fit better in a private message.');
    if (thread.channel === 'email' && draft.words > 250 && !listed && paragraphs.length < 4)
      return note('A blank line or a list would help the eye in a reply of this length.');
    if (longest > 90) return note('One paragraph here runs long; a blank line in it would help the eye.');
    return [];
  },
};

/** Most words of a customer's message that is a post in passing rather than a question to a forum. */
const MOST_POST = 30;
const isPost = ({ customer }: Thread) => (customer ?? '').split(/\s+/).length <= MOST_POST;
const explains = ({ body }: Draft) => body.some(({ plain }) => asksOf(plain).some(({ kind }) => kind === 'steps'));

/** Runs of lines without a blank one between them, with their number of words. */
function paragraphsOf(draft: Draft): readonly { readonly words: number }[] {
  const paragraphs: { words: number; line: number }[] = [];
  for (const { zone, line, plain } of draft.sentences) {
    if (zone === 'quoted' || zone === 'signature' || zone === 'code') continue;
    const last = paragraphs.at(-1);
    if (last && line === last.line) last.words += plain.words.length;
    else paragraphs.push({ words: plain.words.length, line });
  }
  return paragraphs;
}

const text = (words: number) => Array.from({ length: words / 5 }, (_, i) => `The cup number ${i + 2} left.`).join(' ');

export const examples: Examples = {
  flags: [
    { draft: text(160), channel: 'chat', severity: 'advice' },
    { draft: text(140), channel: 'chat', severity: 'note' },
    { draft: text(100), channel: 'dm', severity: 'note' },
    { draft: text(90), channel: 'public', severity: 'note' },
    { draft: text(300), channel: 'email', severity: 'note' },
  ],
  passes: [
    { draft: text(70), customer: text(50), channel: 'public' },
    { draft: `Open Settings and choose Mail. ${text(70)}`, channel: 'public' },
    { draft: text(70), channel: 'chat' },
    { draft: text(40), channel: 'public' },
    { draft: [text(80), text(80), text(80), text(80)].join('\n\n'), channel: 'email' },
  ],
};
