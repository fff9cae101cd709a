import { expect, test } from 'vitest';
import { readCustomer } from '../../lib/engine/customer';
import { plainOf } from '../../lib/engine/plain';

const read = (customer: string | null, name: string | null = null) =>
  readCustomer({ customer, name, channel: 'email', turn: 'first', earlier: [] }, plainOf);

test('a message out of view gives a record that says so', () => {
  expect(read(null)).toMatchObject({ known: false, intensity: 0, problem: [], neutralAsk: false });
});

test.each([
  ['a plain question moves nobody', 'Do you deliver to Malta on Sundays?', 0],
  ['a plain fault moves little', 'The lamp flickers.', 0],
  ['a named feeling is clear', 'The lamp flickers and I am really frustrated.', 2],
  ['a long wait alone is clear', 'I have been waiting three weeks for my refund.', 2],
  ['a second contact alone is clear', 'This is the third time I write about the lamp.', 2],
  ['anger, capitals and marks are strong', 'You ruined my birthday!!! I am FURIOUS, this is NOT acceptable.', 3],
  ['grief is clear at least', 'My mother died last week. Please close her account, you keep billing her.', 2],
])('intensity: %s', (_, message, least) => {
  const { intensity } = read(message);

  if (least === 0) expect(intensity).toBe(0);
  else expect(intensity).toBeGreaterThanOrEqual(least);
});

test.each([
  [
    'handing in what was asked for',
    'Here is the screenshot you asked for, I took it this morning before the bus came and cropped the names out of it',
  ],
  [
    'having done what was asked',
    "I've done what you suggested and the new file is in the folder now, together with the older two",
  ],
  ['a joke with a laughing face', '@user the dog has taken over my new blanket, send another one I suppose 😂'],
  ['being broke', "I'm broke until Friday, can I pay the club fee next week?"],
  ['stars that are faces', '⭐⭐⭐⭐⭐ my gran plays it daily'],
  ['too long a text', 'Here is the list you wanted, it was too long to paste into the form'],
])('no trouble: %s', (_, message) => {
  expect(read(message)).toMatchObject({ intensity: 0, wentWrong: [], waiting: null, repeat: null });
});

test('what was done as asked and did not help is trouble still', () => {
  expect(read("I've done what you suggested and it still doesn't start.").wentWrong).not.toEqual([]);
});

test.each([
  ['denied', 'I am not angry, just asking when it ships.'],
  ['over', 'I was worried but the file turned up, all good now.'],
  ['of another meaning', 'As far as I am concerned the plan is fine. Can I keep it?'],
])('a feeling that is %s counts as none', (_, message) => {
  expect(read(message).feelings).toEqual([]);
});

test.each([
  ['hurried', 'app wont let me log in keeps saying error pls fix'],
  ['without a verb for it', 'ordered the blue one got the grey'],
  ['foreign in its grammar', 'My order not arrive since two week and nobody answer me'],
  ['a review', '★ app crashes all the time'],
  ['plain statement of a fault we have no word for', 'There is water under my new washer.'],
])('a report that is %s is a problem', (_, message) => {
  const record = read(message);

  expect(record.problem.length).toBeGreaterThan(0);
  expect(record.neutralAsk).toBe(false);
});

test.each([
  ['a how-to', 'How do I change the address of an order that has not shipped yet?'],
  ['a request', 'Please cancel my trial.'],
  ['a question on what is normal', 'Is it normal that the battery lasts two days?'],
  ['data asked for', 'Order 55810, postcode M14 6HR'],
])('%s is no problem', (_, message) => {
  expect(read(message).problem).toEqual([]);
});

test('thanks and confirmation close, thanks with a leftover fault does not', () => {
  expect(read('That did it, thank you so much!').closing).toBe(true);
  expect(read('Thanks, but it still crashes.').closing).toBe(false);
  expect(read('Please send the invoice. Thanks in advance.').closing).toBe(false);
});

test('a compliment without a problem is praise', () => {
  expect(read('Love the new design, well done!').praise).toBe(true);
});

test('spans lead back to the words of the message', () => {
  const message = "Hi, I've been waiting THREE WEEKS now.\nThe shelf you sent is cracked and I'm so upset.";
  const record = read(message);

  for (const said of [record.waiting, ...record.feelings, ...record.wentWrong]) {
    expect(said && message.slice(said.span.start, said.span.end)).toBe(said?.quote);
  }
  expect(record.waiting?.quote).toBe('THREE WEEKS');
  expect(record.feelings.map(({ feeling }) => feeling)).toContain('sadness');
});

test.each([
  ['stakes', 'I am locked out of my account since Monday and losing sales.', 'access'],
  ['threats', 'It broke again. I will cancel my subscription and tell my bank.', 'leaving'],
] as const)('%s are read beside a problem', (field, message, kind) => {
  expect(JSON.stringify(read(message)[field])).toContain(`"${kind}"`);
});

test('how long someone has been a customer is no wait', () => {
  expect(read("I've been a customer for ten years and the lamp flickers.").waiting).toBeNull();
});

test('questions are those that want an answer', () => {
  const { questions } = read('The lamp broke. Can I get a new one? Are you kidding me? Let me know when it ships.');

  expect(questions.map(({ quote }) => quote)).toEqual(['Can I get a new one?', 'Let me know when it ships.']);
});

test.each([
  ['a sign-off', 'The lamp broke.\n\nKind regards,\nMarta Lind', 'Marta Lind'],
  ['an introduction', 'Hello, this is Omar from the garden shop. The lamp broke.', 'Omar'],
  ['thanks with a name', 'The lamp broke, can you help? Thanks, Priya', 'Priya'],
])('the name comes from %s', (_, message, name) => {
  expect(read(message).name).toBe(name);
});

test.each([
  ['The lid will not shut at all. Stupid'],
  ['Too many adverts. Deleted.'],
  ["two hours for a pizza and it's COLD, kids asleep now"],
])('there is no name in "%s"', (message) => {
  expect(read(message).name).toBeNull();
});

test('the name the host shows goes before the one signed', () => {
  expect(read('It broke.\nThanks,\nM', 'Marta').name).toBe('Marta');
});
