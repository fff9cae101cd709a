import { endTyping } from '../end-typing';
import { execAndRelease } from '../write-exec-and-release';
import { paste } from '../write-paste';
import type { Engine } from './index';

/** TinyMCE. It makes undo steps by counting keys; a paste is a step of its own. */
export const tinymce: Engine = {
  runs: (host) => host.classList.contains('mce-content-body'),
  plan: (isAnnounced) => ({ prepare: endTyping, ways: [isAnnounced ? execAndRelease : paste] }),
};
