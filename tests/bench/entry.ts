import { again, checks } from '../../lib/checks';
import { createEngine } from '../../lib/engine/engine';
import type { Thread } from '../../lib/engine/review';

// The engine as one function of a draft, for timing it beside other checkers.

const engine = createEngine(checks, again);
const thread: Thread = {
  customer: 'My order is three weeks late and nobody answers, I am really worried. When will it come?',
  name: 'Priya',
  channel: 'email',
  turn: 'first',
  earlier: [],
};

/** The hints on a draft. */
export const check = (text: string) => engine.review(text, thread).hints;
