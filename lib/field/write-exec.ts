import type { WayOfWriting } from './way-of-writing';

/** As if typed: the browser's own editing command, with its own undo. */
export const exec: WayOfWriting = ({ host, text }) => {
  const document = host.ownerDocument;
  const isDone = text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
  return isDone ? 'taken' : 'ignored';
};
