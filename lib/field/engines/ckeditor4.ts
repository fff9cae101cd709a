import { endTyping } from '../end-typing';
import type { WayOfWriting } from '../way-of-writing';
import { exec } from '../write-exec';
import type { Engine } from './index';

// It takes words that no key brought for those of a key without a code, and waits for that key to be released.
const execAndRelease: WayOfWriting = (writing) => {
  const outcome = exec(writing);
  writing.host.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
  return outcome;
};

/** CKEditor 4. It makes undo steps by counting keys. */
export const ckeditor4: Engine = {
  runs: (host) => host.classList.contains('cke_editable'),
  plan: () => ({ prepare: endTyping, ways: [execAndRelease] }),
};
