/** How many signs of each sort a message shows, or 0 and 1 for yes and no. */
export type Signs = Readonly<Record<string, number>>;

// Points by sign. Their order of size was fitted on our own corpus of labelled replies; the figures are rounded, and bent where
// checks.md, section 2, asks for it (a wait, a second contact, hardship or a lock-out alone make a clear feeling).
const GRAVITY: Signs = {
  strong: 2.2,
  felt: 2,
  hard: 2,
  contact: 1.6,
  waitWord: 1.4,
  judged: 1.2,
  stars: 1.2,
  capitals: 1,
  shouted: 1,
  data: 1,
  access: 1.1,
  marks: 0.9,
  silence: 0.9,
  people: 0.8,
  kin: 0.8,
  deadline: 0.7,
  safety: 0.7,
  work: 0.7,
  waitTime: 0.7,
  took: 0.7,
  cost: 0.6,
  emoji: 0.6,
  rhetorical: 0.6,
  again: 0.5,
  mild: 0.4,
  more: 0.4,
  threat: 0.4,
  accuses: 0.4,
  unable: 0.2,
  asked: -0.2,
  slip: -0.5,
  down: -0.5,
  tech: -1,
  fair: -1.2,
};
const TROUBLE: Signs = {
  problem: 2.7,
  report: 2.2,
  felt: 2.5,
  judged: 2,
  strong: 2.5,
  hard: 2,
  stars: 1.5,
  contact: 1.8,
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
  if (points < 0.4) return 0;
  if (points < 1) return 1;
  return points < 2.9 ? 2 : 3;
}
