import { until } from './settle';

// How long an editor may take to follow.
const PATIENCE = 1000;

/**
 * One step through the editor's own history, as Ctrl+Z or Ctrl+Y would take it. `hasChanged` says whether the draft is
 * another one than before; false where nothing answered.
 */
export async function step(host: HTMLElement, direction: 'undo' | 'redo', hasChanged: () => boolean): Promise<boolean> {
  const document = host.ownerDocument;
  const view = document.defaultView;
  if (!view) return false;
  // Editors with a model of their own keep a history of their own; each hears one of these two. The browser's history
  // does not know of their words, so it is asked only where neither was heard.
  let isHeard = false;
  for (const tell of direction === 'undo'
    ? [announce, press('z', false)]
    : [announce, press('y', false), press('z', true)]) {
    if (!tell(host, direction)) continue;
    isHeard = true;
    if (await until(view, hasChanged, PATIENCE)) return true;
  }
  return !isHeard && document.execCommand(direction) && (await until(view, hasChanged, PATIENCE));
}

function announce(host: HTMLElement, direction: 'undo' | 'redo'): boolean {
  const inputType = direction === 'undo' ? 'historyUndo' : 'historyRedo';
  const event = new InputEvent('beforeinput', { bubbles: true, cancelable: true, composed: true, inputType });
  host.dispatchEvent(event);
  return event.defaultPrevented;
}

const press = (key: string, shiftKey: boolean) => (host: HTMLElement) => {
  const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
  const keyCode = key.toUpperCase().charCodeAt(0);
  const event = new KeyboardEvent('keydown', {
    key: shiftKey ? key.toUpperCase() : key,
    code: `Key${key.toUpperCase()}`,
    keyCode,
    which: keyCode,
    ctrlKey: !isMac,
    metaKey: isMac,
    shiftKey,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  host.dispatchEvent(event);
  return event.defaultPrevented;
};
