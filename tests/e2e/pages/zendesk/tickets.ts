export type Entry = {
  readonly from: 'end-user' | 'agent' | 'internal';
  readonly name: string;
  readonly at: string;
  readonly text: string;
};
export type Ticket = {
  readonly id: number;
  readonly subject: string;
  readonly customer: string;
  readonly mail: string;
  readonly log: readonly Entry[];
};

/** The two open tickets: one customer who waits and was charged twice, one plain question. */
export const tickets: readonly Ticket[] = [
  {
    id: 101,
    subject: 'Charged twice, and still no bike',
    customer: 'Priya Raman',
    mail: 'priya.raman@example.com',
    log: [
      {
        from: 'end-user',
        name: 'Priya Raman',
        at: '2026-11-09T18:40:00Z',
        text: 'Hello, could you tell me when order 58213 will be here? It was meant to come on Friday.',
      },
      {
        from: 'agent',
        name: 'Harbour Bikes',
        at: '2026-11-09T18:41:00Z',
        text: 'We have received your request and will answer as soon as we can.',
      },
      {
        from: 'end-user',
        name: 'Priya Raman',
        at: '2026-11-12T08:12:00Z',
        text: 'I am really frustrated now. I ordered the kids’ bike on 2 November, it still hasn’t arrived, and today I saw that my card was charged twice, £184 each time.\n\nThis is the second time I’m writing and nobody has answered. My daughter’s birthday is on Saturday and I’m worried it won’t be here. When will it come, and when do I get the second £184 back?\n\nPriya',
      },
      {
        from: 'internal',
        name: 'Noor Haddad',
        at: '2026-11-12T08:30:00Z',
        text: 'Courier says the parcel left Rotterdam on the 11th. Finance has the double charge on its list.',
      },
    ],
  },
  {
    id: 102,
    subject: 'Copy of an invoice',
    customer: 'Luis Ferreira',
    mail: 'luis.ferreira@example.com',
    log: [
      {
        from: 'end-user',
        name: 'Luis Ferreira',
        at: '2026-11-12T09:05:00Z',
        text: 'Hi, could you send me a copy of the invoice for order 57990? Our office needs it as a PDF. Thanks, Luis',
      },
    ],
  },
];
