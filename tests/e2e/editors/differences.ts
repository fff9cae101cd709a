import type { BrowserName } from './drive';

/** What an engine or a browser does otherwise, and why it is left so. The tests fail once it is no longer true. */
export type Difference = {
  readonly behaviour: string;
  readonly engines: readonly string[];
  readonly browsers: readonly BrowserName[];
  readonly note: string;
};

// Chromium pastes such words, which is one step; a paste of ours is empty in Firefox, and CKEditor would only delete.
const severalSteps =
  'CKEditor 5 in Firefox makes several undo steps of a rewrite of several lines: Ctrl+Z takes them back one by one, Undo in the popover all at once.';

export const differences: readonly Difference[] = [
  {
    behaviour: 'rewrite a greeting put in on lines of its own',
    engines: ['ckeditor5'],
    browsers: ['firefox'],
    note: severalSteps,
  },
  { behaviour: 'rewrite into two lines', engines: ['ckeditor5'], browsers: ['firefox'], note: severalSteps },
];
