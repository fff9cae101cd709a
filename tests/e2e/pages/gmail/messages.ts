/** The customer's mail in view, and the one before it. */
export const subject = 'Second table with a broken leg';
export const own = { name: 'Sara Lind', mail: 'sara@alderhome.example' };
export const customer = { name: 'Daniel Okafor', mail: 'daniel.okafor@example.com' };

export const mails = [
  {
    id: '18f0a1',
    from: customer,
    at: '2026-11-03T14:20:00Z',
    text: 'Hello,\n\nThe oak table from order A-2291 came today with a cracked leg. Could you send a new one?\n\nThank you,\nDaniel',
    quote: '',
  },
  {
    id: '18f0a2',
    from: own,
    at: '2026-11-04T09:02:00Z',
    text: 'Hi Daniel,\n\nI have sent a new table today. It should be with you by Tuesday.\n\nSara',
    quote: '',
  },
  {
    id: '18f0a3',
    from: customer,
    at: '2026-11-11T19:47:00Z',
    text: 'Hello Sara,\n\nThe replacement arrived this evening and its leg is broken too. I took an afternoon off work for each delivery, and we have guests from Friday with nothing to eat at. I am very disappointed, and honestly I have lost trust in this.\n\nWhat happens now? Can I simply have my money back?\n\nDaniel',
    quote: 'I have sent a new table today. It should be with you by Tuesday.',
  },
] as const;
