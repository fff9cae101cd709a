import { beforeinput } from '../write-beforeinput';
import { exec } from '../write-exec';
import { paste } from '../write-paste';
import type { Engine } from './index';

/** CKEditor 5. Of lines that are typed it makes an undo step each; of pasted ones it makes paragraphs in one step. */
export const ckeditor5: Engine = {
  runs: (host) => host.classList.contains('ck-editor__editable'),
  plan({ isAnnounced, hasLines }) {
    // In Firefox a paste of ours is empty, so that lines stay several steps there.
    if (isAnnounced) return { ways: [exec] };
    return { ways: hasLines ? [paste] : [beforeinput] };
  },
};
