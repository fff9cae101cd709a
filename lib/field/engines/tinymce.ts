import { paste } from '../write-paste';
import type { Engine } from './index';

/** TinyMCE. With an editing command, its undo takes back the typing before it as well. */
export const tinymce: Engine = {
  runs: (host) => host.classList.contains('mce-content-body'),
  ways: [paste],
};
