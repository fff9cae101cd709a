import { describe, expect, test } from 'vitest';
import { createDraftParser } from '../../lib/engine/draft';
import { readCustomer } from '../../lib/engine/customer';
import { readNextStep } from '../../lib/engine/next-step';
import { plainOf } from '../../lib/engine/plain';
import type { Channel } from '../../lib/engine/review';
import { createCache } from '../../lib/engine/sentences';

const plain = createCache(plainOf);
const parse = createDraftParser(plain);
const read = (
  draft: string,
  customer: string | null = 'The lid of the pot was cracked.',
  channel: Channel = 'email',
) => {
  const thread = { customer, name: null, channel, turn: 'first' as const, earlier: [] };
  return readNextStep(parse(draft), readCustomer(thread, plain), thread);
};

describe('a step is clear', () => {
  test.each([
    ['a dated promise', "I'll send a new lid by Thursday."],
    ['a promise with a duration', 'We will refund you within three working days.'],
    ['a look into it that a time bounds', "I'll look into it with the courier and write to you by 5 pm today."],
    ['an event with a date', 'The new lid reaches you on 12 May.'],
    ['an event with a clock time', 'The fitter is due at 14:30.'],
    ['a time set in the past', 'Your visit has been moved to Friday.'],
    [
      'a promise that waits for something they can see',
      "As soon as the parcel is scanned at your shop, I'll refund you.",
    ],
    ['a promise with a time of the same day', 'You will have the answer by email the same evening.'],
    ['an event in a month cut short', 'The new lid reaches you in Jan.'],
    ['a question', 'Which size of pot do you have?'],
    ['a question without its mark, in lower case', 'which size of pot do you have'],
    ['a question after their state', 'Is your hand all right?'],
    ['a request', 'Please send a photo of the lid.'],
    ['a request among tweets', '@jo DM us your order number so we can check. ^AB'],
    ['a request after a wish', "We'd like to put this right, so please share your order number."],
    ['an address to write to', 'Write to lids@example.com with the order number.'],
    ['a link with what follows', 'Fill in this form and we will call you: https://example.com/lids'],
    ['a way back after steps', 'Turn the lid twice. If it still rattles, reply here.'],
    ['an informal way back', 'turn the lid twice n if it still rattles give me a shout'],
    ['an offer to take up', 'I can send a new lid or refund the pot. Which would you like?'],
    ['talk that has moved', "We've replied to your DM about this."],
    ['talk that is moving', '@jo A DM with all of it is waiting in your inbox.'],
    ['talk that goes on elsewhere', "@jo Seen your message! Let's carry on in there."],
    ['an answer that has been sent', '@jo Our reply is in your inbox.'],
    ['details to leave on a page', '@jo Put your order number on this page and it goes to our lid team.'],
    ['details to enter by a link', '@jo Enter your name and postcode here: https://example.com/lids'],
    ['a picture to hand over', 'Take a picture of the lid and put it here.'],
    ['an invitation to DM after a courtesy', '@jo Should you want our help just DM us what is wrong.'],
    ['a request without a verb', '@jo Order number and postcode please.'],
    ['a question told rather than asked', "@jo Following up to find out whether you'd still like a new lid."],
    [
      'news that they will have, with a courtesy',
      'Turn the lid. Let us know how it goes and if we can help with anything else!',
    ],
    ['what others have answered', 'I called the potter and they told me that the glaze is safe.'],
    ['something that works again', 'I have had a look at the oven timer, and it works again.'],
    ['a done act', "I've changed the order to the larger lid."],
    ['something under way to their door', "I'm walking over to you with the key."],
  ])('as %s', (_, draft) => {
    expect(read(draft).status).toBe('clear');
  });
});

describe('a step is vague', () => {
  test.each([
    ['time', "I'll send a new lid soon.", 'time'],
    ['time that is missing', 'We will replace the lid.', 'time'],
    ['time tied to the company', 'You will get a new lid once the team has approved it.', 'time'],
    ['owner', 'Someone will be in touch shortly.', 'owner'],
    ['owner of a passive', 'Your case has been escalated.', 'owner'],
    ['action', "We'll look into it.", 'action'],
    ['action under way', 'Our engineers are investigating.', 'action'],
  ] as const)('in its %s', (_, draft, part) => {
    const { status, parts } = read(draft);

    expect(status).toBe('vague');
    expect(parts[part].state).not.toBe('there');
  });

  test('where an undated refund has been made', () => {
    expect(read("I've refunded the pot.").status).toBe('vague');
  });
});

test.each([
  ['Type your password and enter the number there.'],
  ['Turn the lid and put it on the ring.'],
  ['Maybe check the ring below the lid.'],
  ['Be sure the ring sits flat.'],
  ['We suggest strongly that you change the ring.'],
  ['I suggest you log into the shop for a new ring.'],
  ['Wetting the ring a little should help the lid to close.'],
  ['You will need to have that glazed by a potter.'],
])('steps for the customer alone want a way back: %s', (draft) => {
  const { status, clearest } = read(draft);

  expect(status).toBe('vague');
  expect(clearest.ask?.kind).toBe('steps');
});

test.each([
  ['courtesy', 'Sorry about the lid. Let me know if you have any questions.'],
  ['an open door', 'Feel free to DM us if you need any help.'],
  ['a refusal', 'We do not repair lids.'],
  ['a rule of the house', 'Refunds can be requested within 14 days of the purchase.'],
  ['a pointer to others without a way to them', 'You would have to take it up with the courier.'],
  ['a tag question', "But it keeps the soup warm, doesn't it?"],
  ['a fact with a date', 'The pot was made in Leeds on 3 May.'],
  ['what a thing can do', "It's possible to bake in the pot, but the glaze wasn't made for that."],
  ['a look at what was sent', 'Looking at the photo you sent, the lid sits on the wrong pot.'],
])('%s is no step', (_, draft) => {
  expect(read(draft).status).toBe('none');
});

test.each([
  ['thanks', 'Thanks, it came and fits!', 'Great, enjoy your soup!', 'email'],
  ['a plain question that is answered', 'Do you sell lids alone?', 'We do, in three sizes, from eight euros.', 'email'],
  ['a holding line in a chat', 'my lid is cracked', 'one moment, let me check your order', 'chat'],
] as const)('no step is due after %s', (_, customer, draft, channel) => {
  expect(read(draft, customer, channel)).toMatchObject({ due: false, status: 'n/a' });
});

test('a promise in answer to a plain question is due', () => {
  expect(read("I'll ask the shop and come back to you.", 'Do you sell lids alone?')).toMatchObject({
    due: true,
    status: 'vague',
  });
});

test('the parts bear the words of the agent', () => {
  const { parts } = read("We'll send a new lid soon.");

  expect(parts).toEqual({
    owner: { state: 'there', words: "We'll" },
    action: { state: 'there', words: 'send a new lid' },
    time: { state: 'open', words: 'soon' },
  });
});

test('an absent step goes before the courtesy and the signature', () => {
  const draft = 'Hi Jo,\n\nSorry about the lid.\n\nThanks for your patience.\n\nBest,\nAda';

  expect(draft.slice(0, read(draft).place)).toBe('Hi Jo,\n\nSorry about the lid.');
});
