import { isAct } from '../engine/acknowledgement';
import type { Draft } from '../engine/draft';
import type { SecondReading } from '../engine/engine';
import type { Acknowledgement, Reading } from '../engine/reading';
import type { Due } from '../engine/review';
import type { Opinion } from './case';
import { knowsLess } from './knows-less';

// Where the models know less, a step that they expect too is read by the rules.
/** Below this probability an open step that the rules see is doubted. */
const DOUBTED = 0.02;
/** Above this it is taken from the models, also where the rules do not see it. */
const BELIEVED = 0.8;

const ranks: readonly Due[] = ['none', 'light', 'full'];

/**
 * Reads a case again with the trained models in place of the rules' verdicts, but for steps where the models know less. It has no
 * say where the customer's message is not known; and where earlier answers stand in the thread, which it does not read, it never
 * asks for more acknowledgement than the rules do.
 */
export function createSecondReading(read: (draft: Draft, reading: Reading) => Opinion): SecondReading {
  return (draft, reading) => {
    const { customer, nextStep } = reading;
    const { status } = nextStep.clearest;
    if (!customer.known) return reading;
    const opinion = read(draft, reading);
    const { expects, lacksStep } = opinion;
    return {
      ...reading,
      first: reading,
      acknowledgement: acknowledged(draft, reading, opinion),
      nextStep:
        knowsLess(reading) && expects && lacksStep <= BELIEVED
          ? { ...nextStep, worth: lacksStep < DOUBTED ? lacksStep : null }
          : {
              ...nextStep,
              due: expects,
              status: !expects ? 'n/a' : lacksStep < 0.5 ? 'clear' : status === 'clear' ? 'vague' : status,
              worth: lacksStep,
            },
    };
  };
}

/** The acknowledgement as the models read it. */
function acknowledged(draft: Draft, { acknowledgement, thread }: Reading, opinion: Opinion): Acknowledgement {
  const isBounded = thread.earlier.length > 0 && ranks.indexOf(acknowledgement.due) < ranks.indexOf(opinion.due);
  const due = isBounded ? acknowledgement.due : opinion.due;
  const { level } = opinion;
  const agrees = level === acknowledgement.level;
  const sentence = agrees ? acknowledgement.sentence : opinion.sentence;
  return {
    ...acknowledgement,
    due,
    level,
    sentence,
    reason: due === 'none' ? '' : acknowledgement.reason || 'They report a problem',
    late: agrees
      ? acknowledgement.late
      : sentence !== null && draft.body.some((line) => line.index < sentence.index && isAct(line)),
    worth: isBounded && due !== 'full' ? 0 : opinion.lacksWord,
  };
}
