import { paste } from '../write-paste';
import type { Engine } from './index';

/** Draft.js. It does not hear of editing commands, and then keeps a model other than the page across a change of style. */
export const draft: Engine = {
  runs: (host) => host.closest('.DraftEditor-root') !== null,
  ways: [paste],
};
