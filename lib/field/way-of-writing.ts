import type { Place } from './editable-text';

/** What an editable is told to write: `text` in place of what is selected between the two places. */
export type Writing = { readonly host: HTMLElement; readonly start: Place; readonly end: Place; readonly text: string };

/** `taken`: the field or its editor acts, at once or soon. `ignored`: nobody did anything, another way may be tried. */
export type Outcome = 'taken' | 'ignored';

/** One way of writing over the selection, which is set already. */
export type WayOfWriting = (writing: Writing) => Outcome;
