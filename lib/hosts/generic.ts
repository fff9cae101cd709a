import type { Composer, Host } from './host';
import { around, quoted } from './message';
import { genericSite } from './sites';

const editable = '[contenteditable]:not([contenteditable="false"])';
const elsewhere = [
  '[role="search"]',
  '[role="searchbox"]',
  '[role="combobox"]',
  '[aria-multiline="false"]',
  '[aria-autocomplete="list"][aria-haspopup="listbox"]',
  // Code is not a reply.
  '.cm-editor',
  '.CodeMirror',
  '.monaco-editor',
  '.ace_editor',
].join(', ');
const otherBox =
  /^\s*(to|cc|bcc)\b|\b(search|subject|title|recipients?|tags?|e-?mail address|password|code|query|filter)\b/i;
const noteBox = /\b(notes?|internal|private|comments?)\b/i;

/** Any multi-line box on a site the agent has permitted. It has no thread: what stands around it is anyone's guess. */
export const generic: Host = { ...genericSite, composer: genericComposer };

/** The multi-line box that has focus; null for search, subject, recipients, code and one-line fields. */
export function genericComposer(focused: Element): Composer | null {
  const element = hostOf(focused);
  if (!element || element.closest(elsewhere)) return null;
  const label = labelOf(element);
  if (otherBox.test(label) && !/\b(message|reply|body)\b/i.test(label)) return null;
  const send = () => sendNear(element);
  return {
    element,
    mode: () => (isNote(element) ? 'note' : 'reply'),
    conversation: () => element.ownerDocument.location?.pathname ?? null,
    thread: () => ({ customer: null, name: null, channel: 'unknown', turn: 'first', earlier: [] }),
    exclude: quoted,
    send,
    frame: () => around(element, send()),
  };
}

/** The textarea or the outermost editable around the focus: an editing host, not a paragraph in it. */
function hostOf(focused: Element): HTMLElement | null {
  if (focused.tagName === 'TEXTAREA')
    return (focused as HTMLTextAreaElement).readOnly ? null : (focused as HTMLElement);
  let host = focused.closest<HTMLElement>(editable);
  for (let outer = host; outer; outer = outer.parentElement?.closest<HTMLElement>(editable) ?? null) host = outer;
  return host;
}

function labelOf(element: HTMLElement): string {
  const named = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((name) => (name ? element.ownerDocument.getElementById(name)?.textContent : ''));
  const attributes = ['aria-label', 'placeholder', 'data-placeholder', 'aria-placeholder', 'name', 'title'];
  const labels = 'labels' in element ? Array.from((element as HTMLTextAreaElement).labels ?? []) : [];
  return [
    ...attributes.map((name) => element.getAttribute(name)),
    ...named,
    ...labels.map((label) => label.textContent),
  ]
    .join(' ')
    .replace(/_/g, ' ');
}

/** By its own label or the name of what holds it: a box that may be a note is never read. */
function isNote(element: HTMLElement): boolean {
  if (noteBox.test(labelOf(element))) return true;
  let holder = element.parentElement;
  for (let steps = 0; holder && steps < 6; steps++, holder = holder.parentElement) {
    const names = ['aria-label', 'data-testid', 'data-test-id', 'data-mode', 'data-type', 'id', 'class']
      .map((name) => holder?.getAttribute(name))
      .join(' ');
    if (/(^|[\s_-])(is-)?(note|internal|private)([\s_-]|$)/i.test(names)) return true;
  }
  return false;
}

/** A button called "Send" or "Reply" in the nearest few elements around; null where there is none. */
function sendNear(element: HTMLElement): HTMLElement | null {
  let holder = element.parentElement;
  for (
    let steps = 0;
    holder && steps < 8 && holder !== element.ownerDocument.body;
    steps++, holder = holder.parentElement
  ) {
    const buttons = Array.from(holder.querySelectorAll<HTMLElement>('button, [role="button"], input[type="submit"]'));
    const found = buttons.find((button) =>
      /^\s*(send|reply|submit)\b/i.test(button.getAttribute('aria-label') || button.textContent || ''),
    );
    if (found) return found;
  }
  return null;
}
