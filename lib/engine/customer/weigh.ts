/** How many signs of each sort a message shows, or 0 and 1 for yes and no. */
export type Signs = Readonly<Record<string, number>>;

// Points by sign: a regression over our own corpus of labelled messages, held near what checks.md, section 2, asks for (a wait, a
// second contact, hardship or a lock-out alone make a clear feeling), and rounded.
const GRAVITY: Signs = {
  hard: 2.5,
  data: 2.1,
  strong: 2.1,
  felt: 2,
  capitals: 1.7,
  stars: 1.7,
  waitLong: 1.6,
  contact: 1.4,
  marks: 1.4,
  waitWord: 1.4,
  access: 1.2,
  silence: 1.2,
  kin: 1.1,
  judged: 1,
  safety: 1,
  shouted: 1,
  work: 1,
  bitter: 0.9,
  people: 0.9,
  deadline: 0.8,
  threat: 0.8,
  more: 0.7,
  cost: 0.6,
  emoji: 0.6,
  took: 0.6,
  accuses: 0.5,
  mild: 0.5,
  rhetorical: 0.5,
  again: 0.4,
  none: 0.4,
  you: 0.3,
  kinds: 0.2,
  past: 0.2,
  refund: 0.2,
  waitTime: 0.2,
  lack: -0.2,
  unable: -0.2,
  fault: -0.3,
  money: -0.3,
  report: -0.3,
  mending: -0.5,
  short: -0.5,
  asked: -0.6,
  long: -0.7,
  warm: -0.7,
  slip: -0.8,
  close: -1.1,
  tech: -1.3,
  easy: -1.8,
  fair: -1.8,
};
const TROUBLE: Signs = {
  hard: 2.7,
  problem: 2.7,
  strong: 2.5,
  report: 2.3,
  contact: 2,
  felt: 1.8,
  judged: 1.7,
  stars: 1.5,
  waitLong: 1.3,
  mending: 1.1,
  waitWord: 1.1,
  mild: 1,
  waitTime: 1,
  cost: 0.9,
  bitter: 0.8,
  capitals: 0.8,
  easy: 0.8,
  past: 0.8,
  refund: 0.8,
  told: 0.8,
  none: 0.7,
  fair: 0.6,
  marks: 0.5,
  more: 0.5,
  threat: 0.5,
  wrong: 0.5,
  kinds: 0.4,
  emoji: 0.3,
  fault: 0.2,
  money: 0.2,
  safety: 0.2,
  took: -0.2,
  you: -0.2,
  deadline: -0.3,
  warm: -0.4,
  kin: -0.5,
  long: -0.6,
  short: -0.9,
  before: -1.1,
  asked: -1.3,
  close: -1.4,
  settled: -7.3,
};

const sum = (weights: Signs, signs: Signs) =>
  Object.entries(signs).reduce((total, [sign, count]) => total + count * (weights[sign] ?? 0), 0);

/** True where the message bears a trouble at all, rather than a question, thanks or data. */
export const isTrouble = (signs: Signs): boolean => sum(TROUBLE, signs) >= -0.7;

/** How strongly the customer is moved: 0 not at all, 1 mildly, 2 clearly or kept waiting, 3 strongly. */
export function intensityOf(signs: Signs): 0 | 1 | 2 | 3 {
  const points = sum(GRAVITY, signs);
  if (points < -0.5) return 0;
  if (points < 0.1) return 1;
  return points < 2.0 ? 2 : 3;
}
