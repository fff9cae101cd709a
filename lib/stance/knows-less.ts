import type { Reading } from '../engine/reading';
import { createCache } from '../engine/sentences';

/** One of these is talk of programs and settings, as in forums of volunteers. */
const SOFTWARE =
  /\b(?:settings|server|imap|pop3|smtp|folders?|version \d|v?\d+\.\d+(?:\.\d+)?|linux|ubuntu|windows (?:7|8|10|11)|mac ?os|plugin|add-?ons?|extension|profile|api|repo|docker|thread|config\w*|toolbar|dns|compil\w+)\b/i;
/** Three of these are. */
const PERHAPS_SOFTWARE =
  /\b(?:e-?mail|inbox|tab|window|calendar|browser|file|menu|install|updat|spam|junk|attach|message|account|screen|display|crash|bug|feature|import|export|sync|backup|restart|click|signature|search|contacts|laptop|desktop|error|delet|notification|font|dark mode|code|function|printer|firmware)/gi;
const PERHAPS = 3;

/**
 * True where the models know less than elsewhere: in public, and where the talk is of software. There the rules have a say beside
 * them.
 */
export const knowsLess = ({ thread: { channel, customer } }: Pick<Reading, 'thread'>): boolean =>
  channel === 'public' || (customer !== null && isOfSoftware(customer));

/** The verdict on a message is asked for many times a keystroke. */
const isOfSoftware = createCache((message: string) => {
  const words = message.match(PERHAPS_SOFTWARE) ?? [];
  return SOFTWARE.test(message) || new Set(words.map((word) => word.toLowerCase())).size >= PERHAPS;
}, 20);
