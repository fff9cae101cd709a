import type { WayOfWriting } from './way-of-writing';

/**
 * As if pasted as plain text. Never in Firefox, where editors see an empty clipboard and delete the selection.
 * Always `taken`: an editor may insert later and without saying so, and a second way would then insert twice.
 */
export const paste: WayOfWriting = ({ host, text }) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  host.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData }));
  return 'taken';
};
