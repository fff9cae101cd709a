import { openEditable } from './editable';
import type { Field, FieldOptions } from './field';
import type { TextBox } from './mirror';
import { openTextBox } from './text-box';

/** Opens a textarea, an input or a contenteditable element. Leaves no trace in the page once the signal has ended. */
export function openField(element: HTMLElement, options: FieldOptions): Field {
  const isTextBox = element.nodeName === 'TEXTAREA' || element.nodeName === 'INPUT';
  return isTextBox ? openTextBox(element as TextBox, options) : openEditable(element, options);
}
