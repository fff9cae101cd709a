import { isAct } from '../engine/acknowledgement';
import type { Draft } from '../engine/draft';
import type { SecondReading } from '../engine/engine';
import type { Reading } from '../engine/reading';
import type { Due } from '../engine/review';
import type { Opinion } from './case';
import { knowsLess } from './knows-less';

/** Below this probability a hint of the rules is doubted. */
const DOUBTED = 0.2;
const doubt = (worth: number): number | null => (worth < DOUBTED ? worth : null);

const ranks: readonly Due[] = ['none', 'light', 'full'];

/**
 * Reads a case again with the trained models in place of the rules' verdicts. It has no say where the customer's message is not
 * known; and where earlier answers stand in the thread, which it does not read, it never asks for more acknowledgement than the
 * rules do.
 */
export function createSecondReading(read: (draft: Draft, reading: Reading) => Opinion): SecondReading {
  return (draft, reading) => {
    const { customer, acknowledgement, nextStep, thread } = reading;
    if (!customer.known) return reading;
    const opinion = read(draft, reading);
    const { level, expects, lacksWord, lacksStep } = opinion;
    if (knowsLess(reading))
      return {
        ...reading,
        first: reading,
        acknowledgement: { ...acknowledgement, worth: doubt(lacksWord) },
        nextStep: { ...nextStep, worth: doubt(lacksStep) },
      };
    const isBounded = thread.earlier.length > 0 && ranks.indexOf(acknowledgement.due) < ranks.indexOf(opinion.due);
    const due = isBounded ? acknowledgement.due : opinion.due;
    const agrees = level === acknowledgement.level;
    const sentence = agrees ? acknowledgement.sentence : opinion.sentence;
    const { status } = nextStep.clearest;
    return {
      ...reading,
      first: reading,
      acknowledgement: {
        ...acknowledgement,
        due,
        level,
        sentence,
        reason: due === 'none' ? '' : acknowledgement.reason || 'They report a problem',
        late: agrees
          ? acknowledgement.late
          : sentence !== null && draft.body.some((line) => line.index < sentence.index && isAct(line)),
        worth: isBounded && due !== 'full' ? 0 : lacksWord,
      },
      nextStep: {
        ...nextStep,
        due: expects,
        status: !expects ? 'n/a' : lacksStep < 0.5 ? 'clear' : status === 'clear' ? 'vague' : status,
        worth: lacksStep,
      },
    };
  };
}
