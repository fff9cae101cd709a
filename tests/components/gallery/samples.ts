import type { View } from '../../../components/mount';
import type { CustomerRecord, Evidence, Hint, Review, Row, Said, Thread } from '../../../lib/engine/review';
import type { Span } from '../../../lib/engine/span';

export const customer =
  'Hi, I ordered the kids’ bike on 3 June and it still hasn’t arrived. My card was also charged twice, £184 each time. ' +
  'This is the second time I’m writing and nobody has answered. My daughter’s birthday is on Saturday and I’m really ' +
  'worried it won’t be here. When will it come, and when do I get the second £184 back?';

export const draft =
  'Hi Priya,\nThanks for reaching out. It’s only a small delay on the courier’s side. Your bike left our Rotterdam ' +
  'warehouse on 12 June, and they have booked the delivery for Thursday 18 June, between 9 and 1.\n' +
  'You’re right about the payment: your card was charged twice on 3 June, £184 each. We’ll look into it and get back to ' +
  'you shortly.\nKind regards,\nTom';

export const thread: Thread = { customer, name: 'Priya', channel: 'email', turn: 'first', earlier: [] };

/** Where words stand in a text. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}
const said = (quote: string): Said => ({ quote, span: spanOf(customer, quote) });
const evidence = (quote: string): Evidence => ({ of: 'customer', ...said(quote) });

export const wording: Hint = {
  check: 'dismissive/making-small',
  family: 'dismissive',
  severity: 'strong',
  span: spanOf(draft, 'It’s only a small delay'),
  place: null,
  title: null,
  message: 'Can read as if the wait didn’t matter to them.',
  source: 'A guide to kind replies',
  evidence: [evidence('really worried')],
  rewrites: [
    { span: spanOf(draft, 'It’s only a small delay'), text: 'The delay is' },
    { span: spanOf(draft, 'It’s only a small delay'), text: 'I know this delay affects [[what it touches]]; it’s' },
  ],
};

const body = draft.indexOf('Thanks');
export const acknowledgement: Hint = {
  check: 'acknowledgement/missing',
  family: 'acknowledgement',
  severity: 'strong',
  span: null,
  place: body,
  title: 'A line for Priya before the fix',
  message: 'Meeting the worry and the wait first tends to calm, even before anything is solved.',
  source: 'A study of replies',
  evidence: [evidence('second time I’m writing'), evidence('really worried')],
  rewrites: [
    { span: { start: body, end: body }, text: 'You’ve waited since 3 June for this, and that’s too long. ' },
    { span: { start: body, end: body }, text: 'That sounds worrying, especially [[what made it worse]]. ' },
  ],
};

const promise = spanOf(draft, 'We’ll look into it and get back to you shortly.');
export const nextStep: Hint = {
  check: 'next-step/vague',
  family: 'next-step',
  severity: 'strong',
  span: promise,
  place: null,
  title: null,
  message: '“Shortly” means something different to each of us; a day, even a cautious one, lets Priya stop guessing.',
  source: 'A guide to promises',
  evidence: [evidence('When will it come, and when do I get the second £184 back?')],
  rewrites: [
    {
      span: promise,
      text: 'I’ll [[what you will check or do]] and write to you by [[day]].',
      optional: { at: 62, words: ', even if I have no answer yet' },
    },
  ],
  parts: {
    owner: { state: 'there', words: 'We' },
    action: { state: 'open', words: 'look into it' },
    time: { state: 'missing', words: '' },
  },
};

export const blame: Hint = {
  check: 'blame/you-right',
  family: 'blame',
  severity: 'advice',
  span: spanOf(draft, 'Thanks for reaching out.'),
  place: null,
  title: null,
  message: 'A stock opening can sound as if nobody had read the message.',
  source: 'A guide to kind replies',
  evidence: [],
  rewrites: [
    { span: spanOf(draft, 'Thanks for reaching out. '), text: '' },
    { span: spanOf(draft, 'Thanks for reaching out.'), text: 'Thanks for writing a second time.' },
  ],
};

export const notes: readonly Hint[] = ['Kind regards', 'between 9 and 1'].map((words) => ({
  check: 'jargon/plain-words',
  family: 'jargon',
  severity: 'note',
  span: spanOf(draft, words),
  place: null,
  title: null,
  message: 'A plainer word may be easier to take in.',
  source: 'A guide to plain words',
  evidence: [],
  rewrites: [],
}));

const rows: readonly Row[] = [
  { row: 'acknowledged', state: 'open', summary: 'Not yet: worried, waiting since 3 June, second message', hint: 0 },
  { row: 'wording', state: 'part', summary: 'Two phrases, first “Thanks for reaching out.”', hint: 1 },
  { row: 'questions', state: 'part', summary: '1 of 2 met. Open: “when do I get the second £184 back?”', hint: null },
  { row: 'next-step', state: 'part', summary: 'Owner is clear; action and time are open', hint: 3 },
  { row: 'details', state: 'met', summary: 'Name matches; nothing left to fill in', hint: null },
];

export const record: CustomerRecord = {
  known: true,
  intensity: 2,
  feelings: [{ feeling: 'worry', ...said('really worried it won’t be here') }],
  problem: ['arrive', 'charge'],
  content: [],
  wish: null,
  wentWrong: [said('hasn’t arrived'), said('charged twice')],
  questions: [said('When will it come'), said('when do I get the second £184 back?')],
  waiting: said('on 3 June'),
  repeat: said('second time I’m writing'),
  stakes: [
    { stake: 'deadline', ...said('birthday is on Saturday') },
    { stake: 'money', ...said('£184 each time') },
  ],
  threats: [],
  vulnerable: null,
  closing: false,
  praise: false,
  neutralAsk: false,
  name: 'Priya',
};

export const review: Review = {
  hints: [acknowledgement, blame, wording, nextStep, ...notes],
  customer: record,
  acknowledgement: { due: 'full', level: 0, reason: 'The worry and the wait, in a line before the fix.' },
  nextStep: { due: true, status: 'vague' },
  checklist: rows,
  english: true,
};

export const clearReview: Review = {
  ...review,
  hints: [],
  checklist: rows.map((row) => ({
    ...row,
    state: row.row === 'questions' ? 'rests' : 'met',
    summary: row.row === 'questions' ? 'None asked' : 'Nothing stands out',
    hint: null,
  })),
};

/** The view of the sample reply with all its hints, changed where a test needs it. */
export const view = (changes: Partial<View> = {}): View => ({
  chip: { kind: 'hints', count: 4 },
  review,
  draft,
  thread,
  scheme: 'light',
  ...changes,
});
