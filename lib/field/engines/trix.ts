import type { WayOfWriting } from '../way-of-writing';
import { targetOf } from '../write-beforeinput';
import { exec } from '../write-exec';
import type { Engine } from './index';

// It reads the words of this event from a clipboard, and keeps an undo step for them.
const pasteInput: WayOfWriting = (writing) => {
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', writing.text);
  const event = new InputEvent('beforeinput', {
    bubbles: true,
    cancelable: true,
    composed: true,
    inputType: 'insertFromPaste',
    dataTransfer,
    targetRanges: [targetOf(writing)],
  });
  writing.host.dispatchEvent(event);
  return event.defaultPrevented ? 'taken' : 'ignored';
};

/** Trix. The replacement event without a clipboard makes it throw. */
export const trix: Engine = {
  runs: (host) => host.localName === 'trix-editor',
  plan: ({ isAnnounced }) => ({ ways: [isAnnounced ? exec : pasteInput] }),
};
