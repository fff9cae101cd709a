import type { Draft } from '../draft';
import { type NextStep, type Reading, severityOf } from '../reading';
import type { Evidence, Hint, Said, Severity } from '../review';
import { type ActIn, type AskIn, type Clearest, movesOf } from './clearest';
import { asksForSomething } from './due';
import { flatOf } from './flat';
import { timesOf } from './times';

/** What a step that is due lacks most. `back`: steps for the customer without a way back should they fail. */
export type Lack = 'step' | 'owner' | 'action' | 'time' | 'back';

/** Fewest words of a draft at which an absent step is worth a word; below, the reply has hardly begun. */
const LEAST_WORDS = 5;

/**
 * The one thing to point out about the next step; null where it is clear or not due. Absence is never reported without the
 * customer's message, nor where the models think it unlikely: readers found two in three of such notes wrong. Where the
 * models miss a step that the rules think clear, no part is named, only that the matter is open; but for the time, where a promise is put off.
 */
export function lackOf(draft: Draft, reading: Reading): Lack | null {
  const { nextStep } = reading;
  const told = toldLack(draft, reading);
  if (nextStep.worth === null) return told;
  if (severityOf(nextStep.worth) === 'note' || isDated(nextStep.clearest)) return null;
  if (told || nextStep.status === 'clear' || draft.words < LEAST_WORDS) return told;
  return undatedIn(draft, reading)?.time?.kind === 'vague' ? 'time' : 'step';
}

/** True of a promise with who keeps it and a day: nothing is open then, whatever the models say. */
const isDated = ({ status, act }: Clearest): boolean =>
  status === 'clear' && act?.kind === 'promise' && act.owner?.weak === false && act.time?.kind === 'bound';

/** The act whose day is missing: one that is put off ("soon"), else the promise, else what decided; null where none is open. */
export function undatedIn(draft: Draft, { customer, nextStep }: Reading): ActIn | null {
  const { act } = nextStep.clearest;
  const open = movesOf(draft, customer).acts.filter(
    ({ kind, time, sentence }) =>
      (kind === 'promise' || kind === 'event') &&
      (time?.kind === 'vague' || (time === null && timesOf(sentence.plain).every((other) => other.kind === 'vague'))),
  );
  const late = [act, ...open].find((one) => one?.time?.kind === 'vague' && one.kind !== 'hope');
  return late ?? (act?.kind === 'promise' ? act : (open.find(({ kind }) => kind === 'promise') ?? act));
}

/** True of a promise that is put off, which says more than what was passed on; but "someone" is to be named first. */
const isPutOff = (act: ActIn | null): boolean =>
  act?.time?.kind === 'vague' &&
  !/^some(?:one|body)$/.test(flatOf(act.sentence.plain).slice(act.owner?.start ?? 0, act.owner?.end ?? 0));

/** Wishes and announcements: whoever waits gets nothing by them. */
const SAID_ONLY =
  /\bhope (?:he|she|you|your|they|all|everyone|to (?:see|welcome|have))\b|\b(?:like|want) to (?:inform|advise|let you know|tell|say|mention|assure|point out)\b|\bget used to\b|\bnote your\b|\b(?:feed|pass) (?:\w+ ){1,5}(?:back|on)\b/;

function toldLack(draft: Draft, reading: Reading): Lack | null {
  const { nextStep, customer, thread } = reading;
  if (!nextStep.due && nextStep.worth === null) return null;
  const { act, ask, status } = nextStep.clearest;
  if (status === 'clear') return null;
  if (status === 'none') return asksForSomething(customer) && draft.words >= LEAST_WORDS ? 'step' : null;
  if (ask?.kind === 'wait') return 'time';
  // A plain question is answered by steps; where nothing went wrong they can not fail to mend it.
  if (ask && thread.channel === 'public' && nextStep.worth === null && customer.wentWrong.length === 0) return null;
  if (ask) return !customer.known ? null : cures(ask) ? 'back' : 'step';
  if (!act) return null;
  if (SAID_ONLY.test(flatOf(act.sentence.plain)) && undatedIn(draft, reading) === act) return 'step';
  const ownerless = act.owner === null || act.owner.weak;
  switch (act.kind) {
    case 'passed':
      return ownerless && !isPutOff(undatedIn(draft, reading)) ? 'owner' : 'time';
    case 'done':
    case 'hope':
      return 'time';
    default:
      if (act.action.weak) return ownerless ? 'owner' : 'action';
      return ownerless && /^(?:someone|they)$/i.test(nextStep.parts.owner.words) ? 'owner' : 'time';
  }
}

/** What may mend a fault when done, and may fail to; reading a page or buying another plan does neither. */
const CURE =
  /^(?:\w+ )?(?:try|re(?:start|boot|install|set|load|fresh|move|connect|name|pair|enter|try|do|sync)\w*|up(?:date|grade)|clea[rn]|log|sign|turn|switch|(?:dis|en)able|(?:un)?install|delete|(?:un)?plug|hold|press|check|change|set|select|choose|open|close|click|tap|go (?:to|in\w*|back)|run|move|use|add|type|enter|download|(?:dis)?connect|pair|swap|toggle|(?:un)?tick|adjust|create|copy|make sure|scroll|put|allow|head)\b/;
const NOTHING = /\b(?:nothing|no need|not need|so (?:that )?you can|coming|allow \d)\b/;
const cures = ({ sentence, start, end }: AskIn) => {
  const text = flatOf(sentence.plain);
  return !NOTHING.test(text) && ((start === 0 && end === text.length) || CURE.test(text.slice(start)));
};

/** The parts of a hint; none where the rules see a clear step and the models miss one: then no part is held against it. */
export const openPartsOf = ({ nextStep: { clearest, parts } }: Reading): Pick<Hint, 'parts'> =>
  clearest.status === 'clear' ? {} : { parts };

const openParts = ({ parts }: NextStep) =>
  [parts.owner, parts.action, parts.time].filter(({ state }) => state !== 'there').length;

/** Steps handed over with "please" to someone who reports a fault: the usual end of a stock reply. */
const POLITE = /\b(?:please|kindly|pls)\b/;
/** Steps only held out: "you can create a filter", "there may be an option". */
const SOFT = /\b(?:you|u) (?:can|could)\b/;
/** What shows that a public message waits for something rather than speaks its mind. */
const WAITS_FOR =
  /\b(?:refund\w*|help|please|want|need|sort|claim|expect\w*|still|never (?:came|got|told)|broke\w*|lost|keeps|fail\w*|crash\w*|down|charged|wrong|delay\w*|cancell?ed|late|(?:can|could|does|do|did|will|is|are|has|have)(?: not|n'?t)|not (?:work|load|open|show|get)\w*|can'?t)\b/i;

/** How much an unclear step weighs: strong where the customer is upset, waits, writes again or has something at stake. */
export function weightOf(lack: Lack, { nextStep, customer, thread }: Reading): Severity {
  if (nextStep.worth !== null) return severityOf(nextStep.worth);
  const pressing =
    customer.intensity >= 2 || customer.waiting !== null || customer.repeat !== null || customer.stakes.length > 0;
  const { act, ask } = nextStep.clearest;
  if (lack === 'back' || ask?.kind === 'steps') {
    const told = ask?.sentence.plain.text ?? '';
    const stock = POLITE.test(told) && customer.wentWrong.length > 0;
    const soft = thread.channel !== 'public' && SOFT.test(told);
    return stock || soft ? 'advice' : 'note';
  }
  if (thread.channel === 'public') {
    // An opinion said in public often wants no more than to be heard.
    const waits = customer.waiting !== null || customer.repeat !== null || WAITS_FOR.test(thread.customer ?? '');
    const told =
      act?.kind === 'passed' &&
      customer.waiting === null &&
      customer.repeat === null &&
      customer.questions.length === 0;
    if ((lack === 'step' && !waits) || act?.kind === 'hope' || told) return 'note';
  }
  if (!pressing) return 'advice';
  return lack === 'step' || openParts(nextStep) >= 2 || customer.waiting !== null ? 'strong' : 'advice';
}

/** The customer's words that call for a clear step: their wait, their repeat, what is at stake, else what went wrong. */
export function callFor({ customer }: Reading): readonly Evidence[] {
  const said: Said | undefined =
    customer.waiting ?? customer.repeat ?? customer.stakes[0] ?? customer.questions[0] ?? customer.wentWrong[0];
  return said ? [{ of: 'customer', span: said.span, quote: said.quote }] : [];
}
