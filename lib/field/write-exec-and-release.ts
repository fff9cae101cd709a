import { endTyping } from './end-typing';
import type { WayOfWriting } from './way-of-writing';
import { exec } from './write-exec';

/** The editing command and then a key, for editors that keep an undo step only once a key is released. */
export const execAndRelease: WayOfWriting = (writing) => {
  const outcome = exec(writing);
  endTyping(writing.host);
  return outcome;
};
