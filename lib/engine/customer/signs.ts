import { accuses, isBitter, isTechnical, namesKin, questionIn, tellsCost } from './asking';
import type { Failure } from './failures';
import { type Line, strong } from './lines';
import { mannerOf } from './manner';
import type { Sort } from './sort';
import type { Tone } from './tone';
import type { Signs } from './weigh';

/** A length of time that nobody would call short: days counted up, weeks, months, "since March". */
const isLong = (quote: string) =>
  /\b(?:[3-9]|\d\d+|three|four|five|six|seven|eight|nine|ten|several|many) (?:\w+ )?days|weeks?|wks?|fortnight|months?|years?|yrs|ages|forever|since (?:\w+ )?(?:jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec|last|20\d\d|christmas|easter)/i.test(
    quote,
  );

/** What was found beside the sort, as far as it weighs. */
export type Found = {
  readonly waiting: { readonly quote: string; readonly sure: boolean } | null;
  readonly repeat: unknown;
  readonly hard: unknown;
  readonly stakes: readonly { readonly stake: string }[];
  readonly threats: readonly unknown[];
};

/** The signs of a message, to be weighed. */
export function signsOf(lines: readonly Line[], tone: Tone, text: string, sort: Sort, found: Found): Signs {
  const {
    words,
    endsWell,
    ownSlip,
    failing,
    mending,
    feelings,
    asked,
    reporting,
    upset,
    contact,
    settled,
    broken,
    hasProblem,
  } = sort;
  const { waiting, repeat, hard, stakes, threats } = found;
  const count = (test: (line: Line) => boolean) => lines.filter(test).length;
  const kinds = (kind: Failure['kind']) => broken.some((line) => line.failures.some((f) => f.kind === kind));
  const families = new Set(feelings.filter((felt) => felt.strength >= 2).map((felt) => felt.feeling)).size;
  return {
    ...mannerOf(lines),
    problem: Number(hasProblem && failing.length > 0),
    report: Number(hasProblem && failing.length === 0),
    mild: Number(feelings.some((felt) => felt.strength === 1)),
    felt: Number(feelings.some((felt) => felt.strength === 2 && felt.named)),
    judged: Number(feelings.some((felt) => felt.strength === 2 && !felt.named)),
    strong: Number(feelings.some((felt) => felt.strength === 3)),
    families: Number(families >= 2),
    waitWord: Number(waiting?.sure === true),
    waitTime: Number(waiting?.sure === false && !isLong(waiting.quote)),
    waitLong: Number(waiting !== null && isLong(waiting.quote)),
    bitter: Number(count((line) => isBitter(line.plain)) > 0 && lines.length > 1 && !endsWell),
    short: Number(words <= 12),
    long: Number(words > 90),
    contact: Number(contact !== null),
    again: Number(contact === null && repeat !== null),
    hard: Number(hard !== null),
    ...Object.fromEntries(
      ['money', 'deadline', 'safety', 'access', 'data', 'work'].map((stake) => [
        stake,
        Number(hasProblem && stakes.some((s) => s.stake === stake)),
      ]),
    ),
    took: Number(kinds('money')),
    people: Number(kinds('people')),
    silence: Number(kinds('silence')),
    wrong: Number(kinds('wrong')),
    missing: Number(kinds('missing')),
    fault: Number(kinds('fault')),
    unable: Number(kinds('unable')),
    lack: Number(kinds('lack')),
    threat: Number(threats.length > 0),
    rhetorical: Number(lines.some((line) => questionIn(line.plain) === 'rhetorical') && hasProblem),
    marks: Number(tone.marks && (failing.length > 0 || upset)),
    capitals: Number(tone.capitals && (failing.length > 0 || upset || contact !== null || reporting > 1)),
    shouted: Number(tone.shouted),
    emoji: Number(tone.upset),
    stars: Number(tone.oneStar),
    fair: Number(tone.fair),
    accuses: Math.min(
      2,
      count((line) => accuses(line.plain)),
    ),
    cost: Math.min(
      2,
      count((line) => tellsCost(line.plain)),
    ),
    kin: Number(count((line) => namesKin(line.plain)) > 0),
    slip: Number(ownSlip),
    more: Number(broken.length > 1),
    kinds: Math.min(
      2,
      Math.max(0, new Set(broken.flatMap((line) => line.failures.filter(strong).map((f) => f.kind))).size - 1),
    ),
    asked: Number(asked.length > 0),
    tech: Number(count((line) => isTechnical(line.plain)) >= 2),
    settled: Number(settled),
    mending: Number(mending),
    refund: Number(/\b(?:refund|money back|compensat|waive|reimburs)/i.test(text)),
  };
}
