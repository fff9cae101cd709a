import type { WayOfWriting, Writing } from './way-of-writing';

/** As the browser's spelling menu does it: editors that keep a model of their own answer this event by writing themselves. */
export const beforeinput: WayOfWriting = (writing) => {
  const { host, text } = writing;
  // The words go in `data` alone: in Firefox a DataTransfer of ours reads as empty, and editors then only delete.
  const event = new InputEvent('beforeinput', {
    bubbles: true,
    cancelable: true,
    composed: true,
    inputType: text === '' ? 'deleteContentBackward' : 'insertReplacementText',
    data: text === '' ? null : text,
    targetRanges: [targetOf(writing)],
  });
  host.dispatchEvent(event);
  return event.defaultPrevented ? 'taken' : 'ignored';
};

/** The stretch an input event is about. */
export const targetOf = ({ start, end }: Writing): StaticRange =>
  new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
