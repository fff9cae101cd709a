export type Message = { readonly id: string; readonly mine: boolean; readonly text: string; readonly at: string };

export const customer = { name: 'Maya Sol', handle: 'mayasol_draws' };
export const id = '2401-77';

/** A customer who is locked out and has asked before. */
export const messages: readonly Message[] = [
  { id: 'a1f0', mine: false, at: '09:58', text: 'hi, the login code never arrives. is something broken?' },
  { id: 'a1f1', mine: true, at: '10:20', text: 'Hi Maya, we are on it. Please try again in an hour.' },
  {
    id: 'a1f2',
    mine: false,
    at: '11:26',
    text: 'third time I’m asking now. still no code, I’ve been locked out since this morning and I have to hand in a commission at 2. this is so frustrating, can someone actually help me??',
  },
];

/** Others in the list, to look like a working day. */
export const others = [
  { name: 'Ines Duarte', text: 'Perfect, thank you!', at: '21m' },
  { name: 'Kofi A.', text: 'Where do I change my plan?', at: '42m' },
  { name: 'studio brill', text: 'ok will try', at: '2h' },
];
