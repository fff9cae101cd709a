import { endTyping } from '../end-typing';
import type { WayOfWriting } from '../way-of-writing';
import { exec } from '../write-exec';
import type { Engine } from './index';

// It keeps an undo step of what was written once a key ends the run.
const execAndEnd: WayOfWriting = (writing) => {
  const outcome = exec(writing);
  endTyping(writing.host);
  return outcome;
};

/** TinyMCE. It makes undo steps by counting keys. A paste has a step of its own, but right before a link it goes into the link. */
export const tinymce: Engine = {
  runs: (host) => host.classList.contains('mce-content-body'),
  plan: () => ({ prepare: endTyping, ways: [execAndEnd] }),
};
