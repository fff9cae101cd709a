import { exec } from '../write-exec';
import { paste } from '../write-paste';
import type { Engine } from './index';

/** Draft.js. Of a command it has not heard of, it keeps another model than the page across a change of style. */
export const draft: Engine = {
  runs: (host) => host.closest('.DraftEditor-root') !== null,
  plan: ({ isAnnounced }) => ({ ways: [isAnnounced ? exec : paste] }),
};
