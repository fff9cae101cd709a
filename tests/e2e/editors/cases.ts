import type { Block, Content, Piece } from './page';

/** One rewrite: in `content`, `words` (the last of them) give way to `text`. Empty `words`: `text` goes in at `before`. */
export type Case = {
  readonly name: string;
  readonly content: Content;
  readonly words: string;
  readonly text: string;
  /** For an insertion: the words it goes in before; null for the very end. */
  readonly before?: string | null;
  /** What the edit would cut into, which is why nothing may happen. */
  readonly isRefused?: boolean;
};

const paragraph = (...pieces: readonly (string | Piece)[]): Block => ({
  kind: 'paragraph',
  pieces: pieces.map((piece) => (typeof piece === 'string' && piece !== 'br' ? { text: piece } : (piece as Piece))),
});
const item = (text: string): Block => ({ kind: 'item', pieces: [{ text }] });
const bold = (text: string): Piece => ({ text, bold: true });
const link: Piece = { text: 'our status page', link: 'https://example.com/status' };
const mention: Piece = { text: '@Anna', mention: true };

/** The rewrites that every editor must take, or must not. */
export const cases: readonly Case[] = [
  {
    name: 'in a sentence',
    content: [paragraph('Hi Priya,'), paragraph('It is only a small delay on our side.')],
    words: 'only a small delay',
    text: 'a delay',
  },
  {
    name: 'across bold',
    content: [paragraph('Hi Priya,'), paragraph('It is only ', bold('a small'), ' delay on our side.')],
    words: 'only a small delay',
    text: 'later than we said',
  },
  {
    name: 'at the start',
    content: [paragraph('Please calm down, we are on it.'), paragraph('Tom')],
    words: 'Please calm down',
    text: 'I can see why this is frustrating',
  },
  {
    name: 'at the end',
    content: [paragraph('Hi Priya,'), paragraph('We will look into it soon.')],
    words: 'soon.',
    text: 'and write to you by Friday.',
  },
  {
    name: 'across a line break',
    content: [paragraph('It is only', 'br', 'a small delay on our side.'), paragraph('Tom')],
    words: 'only\na small delay',
    text: 'a delay',
  },
  {
    name: 'in a list item',
    content: [paragraph('Two things:'), item('You should have checked the box'), item('We sent a new one')],
    words: 'You should have checked the box',
    text: 'The box was damaged',
  },
  {
    name: 'in the second paragraph',
    content: [paragraph('It was only a delay.'), paragraph('As I said, it was only a delay.'), paragraph('Tom')],
    words: 'it was only a delay',
    text: 'it took longer than promised',
  },
  {
    name: 'by emoji and curly quotes',
    content: [paragraph('“It’s only a small delay” 👩🏽‍💻🙂 — we’re on it… 🇳🇱'), paragraph('Tom')],
    words: 'It’s only a small delay',
    text: 'It’s a delay we caused 🙏',
  },
  {
    name: 'a sentence put in after the greeting',
    content: [paragraph('Hi Priya,'), paragraph(), paragraph('Your bike left on Monday.')],
    words: '',
    before: 'Your bike',
    text: 'I am sorry you had to wait for two weeks. ',
  },
  {
    name: 'a sentence put in at the end',
    content: [paragraph('Hi Priya,'), paragraph('Your bike left on Monday.')],
    words: '',
    before: null,
    text: ' I will write to you by Friday at noon.',
  },
  {
    name: 'a sentence left out',
    content: [paragraph('Hi Priya,'), paragraph('These things happen. Your bike left on Monday.')],
    words: 'These things happen. ',
    text: '',
  },
  {
    name: 'a greeting put in on lines of its own',
    content: [paragraph('Your bike left on Monday.'), paragraph('Tom')],
    words: '',
    before: 'Your bike',
    text: 'Hi Priya,\n\n',
  },
  {
    name: 'into two lines',
    content: [paragraph('Hi Priya,'), paragraph('First unplug it and then press the button.'), paragraph('Tom')],
    words: 'First unplug it and then press',
    text: '1. Unplug it.\n2. Press',
  },
  {
    name: 'right before a link',
    content: [paragraph('Just look at ', link, ' for news.')],
    words: 'Just look at ',
    text: 'You can follow it on ',
  },
  {
    name: 'refused across a link',
    content: [paragraph('Just look at ', link, ' for news.')],
    words: 'look at our status page for',
    text: 'wait for',
    isRefused: true,
  },
  {
    name: 'refused across a mention',
    content: [paragraph('Ask ', mention, ' if you must.'), paragraph('Tom')],
    words: 'Ask @Anna if you must',
    text: 'Anna can help',
    isRefused: true,
  },
];
