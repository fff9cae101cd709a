import { endTyping } from '../end-typing';
import { exec } from '../write-exec';
import type { Engine } from './index';

/** CKEditor 4. It makes undo steps by counting keys. */
export const ckeditor4: Engine = {
  runs: (host) => host.classList.contains('cke_editable'),
  plan: () => ({ prepare: endTyping, ways: [exec] }),
};
