import type { BrowserName } from './drive';

/** What an engine or a browser does otherwise, and why it is left so. The tests fail once it is no longer true. */
export type Difference = {
  readonly behaviour: string;
  readonly engines: readonly string[];
  readonly browsers: readonly BrowserName[];
  readonly note: string;
};

export const differences: readonly Difference[] = [];
