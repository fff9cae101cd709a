/** How many signs of each sort a message shows, or 0 and 1 for yes and no. */
export type Signs = Readonly<Record<string, number>>;

// Points by sign. Their order of size was fitted on our own corpus of labelled replies; the figures are rounded, and bent where
// checks.md, section 2, asks for it (a wait, a second contact, hardship or a lock-out alone make a clear feeling).
const GRAVITY: Signs = {
  strong: 2.1,
  felt: 2,
  hard: 2,
  contact: 1.6,
  waitLong: 1.2,
  stars: 1.2,
  judged: 1.2,
  capitals: 1.2,
  marks: 1.1,
  waitWord: 1.1,
  access: 1,
  data: 2,
  shouted: 1,
  silence: 1,
  kin: 0.9,
  deadline: 0.9,
  safety: 0.8,
  work: 0.8,
  people: 0.8,
  kinds: 0.3,
  again: 0.6,
  bitter: 0.6,
  took: 0.6,
  accuses: 0.5,
  cost: 0.5,
  emoji: 0.5,
  mild: 0.5,
  more: 0.5,
  threat: 0.5,
  rhetorical: 0.4,
  waitTime: 0.4,
  unable: 0.2,
  lack: -0.1,
  fault: -0.2,
  short: -0.1,
  asked: -0.4,
  slip: -0.4,
  down: -0.5,
  long: -0.8,
  fair: -1.3,
  tech: -1.6,
};
const TROUBLE: Signs = {
  problem: 2.7,
  report: 2.2,
  felt: 2.5,
  judged: 2,
  strong: 2.5,
  hard: 3,
  stars: 1.5,
  contact: 2.2,
  mending: 0.7,
  refund: 0.7,
  threat: 0.5,
  bitter: 0.7,
  waitLong: 1.2,
  waitWord: 1.2,
  cost: 0.8,
  waitTime: 0.8,
  mild: 0.8,
  capitals: 0.5,
  marks: 0.4,
  kin: 0.2,
  emoji: 0.3,
  slip: 0.2,
  polite: -0.6,
  asked: -1,
  settled: -9,
};

const sum = (weights: Signs, signs: Signs) =>
  Object.entries(signs).reduce((total, [sign, count]) => total + count * (weights[sign] ?? 0), 0);

/** True where the message bears a trouble at all, rather than a question, thanks or data. */
export const isTrouble = (signs: Signs): boolean => sum(TROUBLE, signs) >= 0.9;

/** How strongly the customer is moved: 0 not at all, 1 mildly, 2 clearly or kept waiting, 3 strongly. */
export function intensityOf(signs: Signs): 0 | 1 | 2 | 3 {
  const points = sum(GRAVITY, signs);
  if (points < 0.3) return 0;
  if (points < 0.7) return 1;
  return points < 2.8 ? 2 : 3;
}
