import type { Span } from '../engine/span';

/** The last resort for a textarea or input: sets the words and tells the page. The browser's undo does not know of it. */
export function writeValue(element: HTMLTextAreaElement | HTMLInputElement, span: Span, text: string): void {
  element.setRangeText(text, span.start, span.end, 'end');
  element.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText', data: text }),
  );
}
