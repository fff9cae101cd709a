import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check as missing } from '../../lib/checks/acknowledgement/missing';
import { check as thin } from '../../lib/checks/acknowledgement/thin';
import { check as late } from '../../lib/checks/acknowledgement/late';
import { createEngine } from '../../lib/engine/engine';

// One example a line: "id | C: the customer | R: the reply". P calls for a hint, N is a near miss.
const lines = readFileSync(join(import.meta.dirname, '../fixtures/acknowledgement.txt'), 'utf8')
  .split('\n')
  .filter(Boolean);
const cases = lines.map((line) => {
  const [, id = '', customer, reply = ''] = /^(\S+) \|(?: C: (.*) \|)? R: (.*)$/.exec(line) ?? [];
  return { id, customer: customer ?? null, reply };
});
const engine = createEngine([missing, thin, late]);
const review = (customer: string | null, reply: string) =>
  engine.review(reply, { customer, name: null, channel: 'email', turn: 'first', earlier: [] });
const light = ['ACK-P20', 'ACK-P22', 'ACK-P24'];
const formulaic = ['ACK-P25', 'ACK-P26', 'ACK-P27'];
const of = (letter: string) =>
  cases.filter(({ id }) => id.startsWith(`ACK-${letter}`)).map((one) => [one.id, one] as const);

describe('examples of replies that pass over what the customer told', () => {
  test.each(of('P'))('%s gets its hint', (id, { customer, reply }) => {
    const { hints } = review(customer, reply);

    expect(hints.map(({ check, severity }) => `${check} ${severity}`)).toEqual([
      formulaic.includes(id)
        ? 'acknowledgement/thin advice'
        : `acknowledgement/missing ${light.includes(id) ? 'advice' : 'strong'}`,
    ]);
  });

  test.each(of('N'))('near miss %s gets none', (_, { customer, reply }) => {
    expect(review(customer, reply).hints).toEqual([]);
  });
});

describe('the level of an acknowledgement', () => {
  const broken = 'My parcel arrived soaked and I am really upset, it was for my son.';
  test.each([
    ['a stock apology is formulaic', 'We are sorry for any inconvenience.', 1],
    ['an apology that names the trouble is specific', 'I am sorry your parcel arrived soaked.', 2],
    ['saying what it was like is specific', 'That must have been a horrible thing to open.', 2],
    ['saying that it was not all right, of their case, is specific', 'A soaked parcel is not what you paid for.', 2],
    ['owning it is specific where it names the trouble', 'We left your parcel in the rain.', 2],
    ['their words said back without a verb are specific', 'A soaked parcel, and for your son too.', 2],
    ['saying whom it would not leave cold is specific', 'A soaked parcel would upset anyone.', 2],
    ['saying what falls short of a promise is specific', 'A soaked parcel is far from what we promise.', 2],
    ['saying what staff should have done is specific', 'The courier should have knocked before he left the parcel.', 2],
    ['courtesy is none', 'Thank you for contacting us.', 0],
    ['regret about the answer is none', "I'm sorry, we can't send a second one.", 0],
    ['a fact about a thing is none', 'The box is made of natural paper, which is only reasonable to expect.', 0],
    ['a denial is none', 'Our parcels are checked before they leave.', 0],
  ])('%s', (_, reply, level) => {
    expect(review(broken, reply).acknowledgement.level).toBe(level);
  });

  test.each([
    [
      'relief from blame',
      'I ordered the wrong size, I feel so stupid.',
      "Please don't feel silly, the two sizes sit side by side.",
    ],
    [
      'agreeing that it makes sense',
      'I will not send my address twice, I am worried about fraud.',
      "That's perfectly sensible.",
    ],
    [
      'praise for spotting it',
      'My name is wrong on the ticket and I fly tomorrow!',
      'Well spotted, we can still put the name right.',
    ],
  ])('%s counts', (_, customer, reply) => {
    expect(review(customer, reply).acknowledgement.level).toBeGreaterThan(0);
  });

  test('sorry for a late answer counts where the wait is the trouble', () => {
    const reply = 'Sorry for the late reply. Your refund left this morning.';

    expect(review('Two weeks and still no answer about my refund!', reply).acknowledgement.level).toBe(2);
    expect(review('My lamp flickers and I am worried.', reply).acknowledgement.level).toBe(0);
  });
});

describe('a line offered', () => {
  const applied = (customer: string, reply: string) =>
    review(customer, reply).hints.flatMap((hint) =>
      hint.rewrites.map(({ span, text }) => reply.slice(0, span.start) + text + reply.slice(span.end)),
    );

  test('is built from the customer’s own words and stands after the greeting', () => {
    expect(applied('My blender came cracked. So disappointed.', 'Hi Ana,\n\nPlease send a photo.')).toContain(
      "Hi Ana,\n\nI'm sorry about the cracked blender. Please send a photo.",
    );
  });

  test.each([
    ['there was a screw in my soup. So disgusted!', 'there was a screw in your soup'],
    ['I was overcharged again. So annoyed.', 'you were overcharged'],
    ['our garden hose came without the nozzle. So annoyed!', 'your garden hose came without the nozzle'],
    ['kettle lid fell off after a day. so annoyed', 'the kettle lid fell off after a day'],
    ['my points didnt arrive. So annoyed!', "your points didn't arrive"],
    ['bus 9 never came on monday. So annoyed!', 'bus 9 never came on Monday'],
    ['The lid WON’T close. So annoyed!', "the lid won't close"],
    ['You cancelled my order for the red lamp. So annoyed!', 'your order for the red lamp was cancelled'],
    ['you charged me £90 for a lamp i sent back. So annoyed!', 'you were charged £90 for a lamp you sent back'],
    ['your driver left my parcel in the rain, so annoyed!', 'our driver left your parcel in the rain'],
    ['i missed my train because of it. So annoyed!', 'you missed your train'],
    ['got cut off twice, so annoyed!', 'you got cut off twice'],
    ['cant log in since the update, so annoyed!', "you haven't been able to log in since the update"],
    [
      'I still cant cancel it online, well, my plan. I still cant cancel my plan. So annoyed!',
      "you still haven't been able to cancel your plan",
    ],
    ['driver cancelled 3 times. So annoyed!', 'the driver cancelled 3 times'],
    ['No heating since Friday. So annoyed!', "you've had no heating since Friday"],
    ['Refund not received. So annoyed!', 'your refund was not received'],
    ['account blocked without warning. So annoyed!', 'your account was blocked without warning'],
    [
      'cannot log in to my vault since 3 weeks. So annoyed!',
      "you haven't been able to log in to your vault for 3 weeks",
    ],
    ['bag lost in Lyon. So annoyed!', 'your bag was lost in Lyon'],
    ['My trunk is lost since Monday. So annoyed!', 'your trunk has been lost since Monday'],
    ['[1 star] Two of the lids came cracked in the box. So annoyed!', 'two of the lids came cracked in the box'],
    ['Two of the six cups were smashed and the box was wet. So annoyed!', 'two of the six cups were smashed'],
    ['nobody came for two hours. So annoyed!', 'nobody came for two hours'],
    ['Nobody has answered. Today I saw that my card was charged twice. So annoyed!', 'your card was charged twice'],
    ["I'm locked out of my vault and it is urgent. So annoyed!", "you're locked out of your vault"],
    ['I waited 3 hrs for the fitter. So annoyed!', 'you waited 3 hours for the fitter'],
  ])('turns "%s" towards the customer', (customer, words) => {
    expect(applied(customer, 'Please send a photo.')).toContain(`I'm sorry that ${words}. Please send a photo.`);
  });

  test.each([
    ['a person is at it', 'my husband keeps ringing you. So annoyed!'],
    ['it is not a loss of ours', 'I lost interest after the lamp broke. So annoyed!'],
    ['the words lean on others', 'The lid broke when he closed it. So annoyed!'],
    ['the clause is left open', "I can't turn off. So annoyed!"],
    ['they mock', 'My stupid lamp broke again. So annoyed!'],
    ['it may be their own slip', 'I missed one payment. So annoyed!'],
    ['nothing tells of harm', 'My lamp is green. So annoyed!'],
    ['what it is not is no harm', 'My tablet is not old but it stutters. So annoyed!'],
    ['four capitals shout', 'I cant open the TINY lid. So annoyed!'],
    ['words are said thrice', 'the app crash crash crashed. So annoyed!'],
    ['what lies between two is cut', 'My lamp broke between Lusaka and Kafue. So annoyed!'],
    ['an article is missing behind a verb', 'Cannot cancel subscription. So annoyed!'],
    ['a number hangs loose', 'You charged me for 120. So annoyed!'],
    ['half a quotation is left', "I was charged a fee for 'sand, can you believe it. So annoyed!"],
    ['an article is missing', 'I lost password for my vault. So annoyed!'],
    ['all of it is shouted', 'APP CRASHES CONSTANTLY. So annoyed!'],
    ['an article is left out', 'The player stopped after update. So annoyed!'],
    ['an ending is left out', 'my player keep stopping. So annoyed!'],
    ['an article is left out before a time', 'The fitter didn’t come second time. So annoyed!'],
    ['an article is left out behind "when"', 'My player stops when screen locks. So annoyed!'],
    ['an amount hangs at the end', 'I had to hire a van £90. So annoyed!'],
    ['a length of time does', 'My trunk is lost since Porto 4 days. So annoyed!'],
    ['no article and a capital may be a name', 'Marta won’t call back. So annoyed!'],
  ])('leaves a slot where %s', (_, customer) => {
    expect(applied(customer, 'Please send a photo.').join()).toMatch(/\[\[/);
    expect(applied(customer, 'Please send a photo.').join()).not.toMatch(/sorry that (?!\[\[)/);
  });

  test.each([
    ['been waiting 3 wks for my refund!', '3 weeks'],
    ['I have been waiting 50 min for your driver!', '50 minutes'],
    ['I have been waiting 1 hr for your driver!', '1 hour'],
  ])('spells out the unit of "%s"', (customer, time) => {
    expect(applied(customer, 'It is queued.').join()).toMatch(new RegExp(`You have waited ${time} for this`));
  });

  test.each([
    ['a greeting with a full stop', '@user Hi Abi.'],
    ['a greeting and thanks in one', 'Dear Abi, thank you for taking the time to write.'],
    ['the time of day', 'Evening.'],
    ['a greeting in another tongue', 'Bonjour!'],
    ['who answers', 'Staff here.'],
    ['thanks', 'Thank you for your message.'],
    ['a well-wisher', 'Congratulations on the new flat!'],
  ])('stands behind %s', (_, opening) => {
    expect(applied('My blender came cracked. So disappointed.', `${opening} Please send a photo.`)).toContain(
      `${opening} I'm sorry about the cracked blender. Please send a photo.`,
    );
  });

  test('goes before a formula that comes late or does more than regret', () => {
    const customer = 'My blender came cracked!! I wrote THREE times, nobody answers, I am absolutely furious!!!';
    const late = 'The model is sound. We apologise for any inconvenience.';
    const more = 'Apologies about that, we have asked the people in the warehouse to look for it.';

    expect([late, more].map((reply) => applied(customer, reply)[0])).toEqual([
      expect.stringMatching(/^You shouldn't have had to write three times\. The model/),
      expect.stringMatching(/^You should not have had to write three times\. Apologies/),
    ]);
  });

  test('stands behind an interjection', () => {
    const customer = 'My blender came cracked!! I wrote THREE times, nobody answers, I am absolutely furious!!!';

    expect(applied(customer, 'Ouch! Please send a photo.').join('\n')).toContain(
      "Ouch! I'm sorry about the cracked blender. Please send a photo.",
    );
  });

  test.each([
    ['I have emailed you three times about the lamp. So annoyed!', 'write three times'],
    ["I've asked twice now. So annoyed!", 'ask twice'],
    ['I reported it online 4 times. So annoyed!', 'report this 4 times'],
  ])('counts how often they wrote: "%s"', (customer, words) => {
    expect(applied(customer, 'We look into it.')).toContain(`You shouldn't have had to ${words}. We look into it.`);
  });

  test('a wait that is over is told as one', () => {
    expect(applied('I waited 55 minutes for my starter. So annoyed!', 'It was a busy night.').join()).toMatch(
      /You waited 55 minutes, and that's too long\./,
    );
  });

  test('nothing is put before words that answer by their tone', () => {
    expect(applied('My blender came cracked. So disappointed.', 'Omg no, please send a photo.')).toEqual([]);
  });

  test('takes the length of the wait as they wrote it', () => {
    expect(applied("I've been waiting 3 weeks for my refund!", 'Refunds are queued.')).toContain(
      "You've waited 3 weeks for this, and that's too long. Refunds are queued.",
    );
  });

  test('speaks as the draft does', () => {
    expect(
      applied('My blender came cracked. So disappointed.', 'We will not need it back. We are sending a label.'),
    ).toContain('We are sorry about the cracked blender. We will not need it back. We are sending a label.');
  });

  test('contracts nothing where the draft does not', () => {
    expect(
      applied("I can't open my vault. So annoyed!", 'We will not need it back. We are sending a label.'),
    ).toContain(
      'We are sorry that you have not been able to open your vault. We will not need it back. We are sending a label.',
    );
  });

  test('is left to the agent in grief, illness and hardship', () => {
    expect(applied('My mother died last month and you still bill her.', 'Open Settings and choose Close.')).toEqual([]);
  });

  test('answers the hint', () => {
    for (const { customer, reply } of cases) {
      if (!customer) continue;
      for (const text of applied(customer, reply)) {
        expect(
          review(customer, text).hints.filter(({ severity }) => severity !== 'note'),
          text,
        ).toEqual([]);
      }
    }
  });
});

describe('what the hint says of the customer', () => {
  const said = (customer: string) =>
    review(customer, 'Please send a photo.').hints.find(({ family }) => family === 'acknowledgement')?.message ?? '';

  test('a wait is a wait only where they wait', () => {
    expect(said('I have been on hold for 40 minutes, so annoyed!')).toMatch(/how long it has been/);
    expect(said('The lid broke, I use it every day, so annoyed!')).not.toMatch(/how long|waiting/);
  });

  test('what happened is told before how they felt about it', () => {
    expect(said('★★ My parcel never arrived at the shop round the corner. So annoyed!')).toMatch(
      /^They wrote “My parcel never arrived at the shop round the corner”/,
    );
    expect(said('So annoyed with all of you!')).toMatch(/^They sounded frustrated/);
  });

  test('what weighs most for them is told before what came first', () => {
    expect(said('My lamp came cracked, so annoyed! I missed my sister’s wedding.')).toMatch(
      /^They wrote “I missed my sister’s wedding”/,
    );
  });

  test('a rating, a heading or a greeting is no part of what happened', () => {
    expect(said('1★ My parcel never arrived at the shop. So annoyed!')).toMatch(/^They wrote “My parcel never/);
    expect(said('Subject: My parcel never arrived at the shop. So annoyed!')).toMatch(/^They wrote “My parcel never/);
  });

  test('a length of time that was paid for is no wait', () => {
    const customer = 'We paid for 60 mins and were still waiting for the reset half of it, so annoyed!';

    expect(said(customer)).not.toMatch(/how long/);
    expect(
      review(customer, 'Please try again.')
        .hints.flatMap(({ rewrites }) => rewrites.map(({ text }) => text))
        .join(),
    ).not.toMatch(/60/);
  });

  test('a word on what came is no word on how they are', () => {
    expect(said('The lid of the new jug came cracked. Rubbish')).toMatch(
      /^They wrote about the cracked|^They wrote “The lid/,
    );
  });

  test('something hard is told in its clause', () => {
    expect(said('The captions stopped. Deaf household, we gave up.')).toMatch(
      /^They wrote “Deaf household”; a line on that/,
    );
  });

  test('a line is only there where the reply has one', () => {
    const thanks = review(
      'My parcel never arrived and nobody answers, I am furious!',
      'Thanks for your patience. Please send a photo.',
    );

    expect(thanks.hints.map(({ message }) => message).join()).not.toMatch(/line is there/);
  });

  test('it is not the first time only where they asked before or it happened before', () => {
    expect(said('I emailed you twice already. So annoyed, the lid is broken!')).toMatch(/not the first time/);
    expect(said('I installed it again and it stops again. So annoyed!')).not.toMatch(/not the first time/);
  });
});
