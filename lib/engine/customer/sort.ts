import type { Felt } from './feelings';
import { feelingsIn } from './feelings';
import {
  confirms,
  givesWhatWasAsked,
  isAnswer,
  isPlainQuestion,
  praises,
  questionIn,
  roleOf,
  asksFor,
  wantsMending,
} from './asking';
import { ownSlipIn } from './failures';
import { isAskedNeutrally, type Line, repeatOf, type Say, strong } from './lines';
import type { Tone } from './tone';

/** What sort of message it is: what went wrong in it, or that it closes, praises, answers. */
export type Sort = ReturnType<typeof sortOf>;

/** Sorts the lines: `failing` hold a sign of failure that counts, `broken` are those that tell what went wrong. */
export function sortOf(lines: readonly Line[], tone: Tone, text: string, say: Say) {
  const words = lines.reduce((sum, line) => sum + line.plain.words.length, 0);
  // What went wrong. A failure the customer has seen mended is none; a weak sign needs a stronger one or no how-to question.
  const endsWell = lines.some((line, i) => line.over && !lines.slice(i).some((later) => later.failures.some(strong)));
  const roles = lines.map((line) => roleOf(line.plain));
  const asks = lines.some((line) => asksFor(line.plain));
  const ownSlip = lines.some((line) => ownSlipIn(line.plain));
  const failing =
    endsWell || tone.five
      ? []
      : lines.filter(
          (line) =>
            !line.over &&
            !ownSlipIn(line.plain) &&
            line.failures.some((failure) => strong(failure) && !isAskedNeutrally(line, failure)),
        );
  const mending = lines.some((line, i) => roles[i] === 'ask' && wantsMending(line.plain));
  const moved = tone.upset || tone.marks || lines.some((line) => feelingsIn(line.plain).length > 0);
  // Nothing failed, nobody is moved, and they laugh.
  const jokes = tone.fun && !moved && failing.length === 0;
  const weak =
    endsWell || failing.length > 0 || tone.full || jokes
      ? []
      : lines.filter(
          (line, i) =>
            roles[i] !== 'thanks' &&
            (line.failures.some((f) => !isAskedNeutrally(line, f)) ||
              (roles[i] === 'report' && (!asks || mending || moved)) ||
              (roles[i] === 'ask' && moved && !isPlainQuestion(line.plain))),
        );
  const answer = words <= 14 && lines.length <= 3 && lines.slice(0, 1).some((line) => isAnswer(line.plain));
  const handsIn = lines.slice(0, 2).some((line) => givesWhatWasAsked(line.plain));
  const feelings = endsWell
    ? []
    : lines.flatMap((line) => feelingsIn(line.plain).map((felt: Felt) => ({ ...felt, line })));
  const asked = lines.filter((line) => questionIn(line.plain) === 'asked');
  const thanking = roles.filter((role) => role === 'thanks').length;
  const reporting = roles.filter((role) => role === 'report').length;
  const upset = feelings.some((felt) => felt.strength >= 2);
  const contact = endsWell ? null : repeatOf(lines, say, 'contact');
  const closing =
    failing.length === 0 &&
    !upset &&
    !tone.upset &&
    asked.length === 0 &&
    !contact &&
    words <= 30 &&
    thanking > 0 &&
    thanking >= reporting &&
    lines.some((line) => confirms(line.plain)) &&
    !/\b(?:in advance|but)\b/i.test(text) &&
    (endsWell || !lines.some((_, i) => roles[i] === 'ask'));
  const praise =
    failing.length === 0 &&
    !closing &&
    !upset &&
    asked.length === 0 &&
    (tone.full || (lines.some((line) => praises(line.plain)) && thanking >= reporting));
  const settled =
    closing ||
    praise ||
    ((handsIn || (jokes && asked.length === 0)) &&
      feelings.length === 0 &&
      failing.length === 0 &&
      !contact &&
      !tone.marks &&
      !tone.upset) ||
    (answer &&
      feelings.length === 0 &&
      !failing.some((line) => line.failures.some((f) => strong(f) && f.kind !== 'silence' && f.kind !== 'lack')));
  const broken = settled ? [] : failing.length > 0 ? failing : weak;
  const hasProblem = broken.length > 0;
  const troubled = hasProblem || upset;
  return {
    words,
    endsWell,
    asks,
    ownSlip,
    failing,
    mending,
    feelings,
    asked,
    reporting,
    upset,
    contact,
    closing,
    praise,
    settled,
    broken,
    hasProblem,
    troubled,
  };
}
