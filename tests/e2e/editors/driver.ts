import { openField } from '../../../lib/field/open-field';
import type { Field, Mark } from '../../../lib/field/field';

/** What a test may ask of the field in one frame of the page. */
export type Call =
  | { readonly kind: 'open'; readonly selector: string; readonly exclude?: string }
  | { readonly kind: 'read' | 'caret' | 'undo' | 'isComposing' | 'close' }
  | {
      readonly kind: 'apply';
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly expected: string;
    }
  | { readonly kind: 'paint'; readonly marks: readonly Mark[] }
  | { readonly kind: 'rects' | 'select'; readonly start: number; readonly end: number };

let field: Field | null = null;
let life = new AbortController();

async function answer(call: Call): Promise<unknown> {
  if (call.kind === 'open') {
    const element = find(document, call.selector);
    if (!element) throw new Error(`No ${call.selector} here.`);
    life.abort();
    life = new AbortController();
    field = openField(element, { exclude: call.exclude ?? '', signal: life.signal });
    return true;
  }
  if (!field) throw new Error('No field is open.');
  if (call.kind === 'read') return field.read();
  if (call.kind === 'caret') return field.caret();
  if (call.kind === 'isComposing') return field.isComposing();
  if (call.kind === 'undo') return field.undo();
  if (call.kind === 'close') return life.abort();
  if (call.kind === 'apply') return field.apply(call, call.text, call.expected);
  if (call.kind === 'paint') return field.paint(call.marks);
  if (call.kind === 'select') return field.select(call);
  if (call.kind !== 'rects') return null;
  return field.rects(call).map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
}

function find(root: Document | ShadowRoot, selector: string): HTMLElement | null {
  const found = root.querySelector<HTMLElement>(selector);
  if (found) return found;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const inner = shadowRoot && find(shadowRoot, selector);
    if (inner) return inner;
  }
  return null;
}

const hear = async (event: Event) => {
  const call: Call = JSON.parse((event as CustomEvent<string>).detail);
  let detail: string;
  try {
    detail = JSON.stringify({ value: (await answer(call)) ?? null });
  } catch (error) {
    detail = JSON.stringify({ error: String(error) });
  }
  window.dispatchEvent(new CustomEvent('field-answer', { detail }));
};
const listen = () => window.addEventListener('field-call', hear);
listen();
// An editor that writes its frame with document.open() takes all listeners from it.
new MutationObserver(listen).observe(document, { childList: true });
