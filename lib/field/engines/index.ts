import type { WayOfWriting } from '../way-of-writing';
import { beforeinput } from '../write-beforeinput';
import { exec } from '../write-exec';
import { ckeditor4 } from './ckeditor4';
import { ckeditor5 } from './ckeditor5';
import { draft } from './draft';
import { tinymce } from './tinymce';
import { trix } from './trix';

/** What a plan may depend on besides the engine. */
export type Conditions = {
  /** The browser tells the page of editing commands, so that any editor follows them. Firefox does, Chromium does not. */
  readonly isAnnounced: boolean;
  /** The words to write hold a line break. */
  readonly hasLines: boolean;
};

/** How to write into an editing host. */
export type Plan = {
  /** The ways to try, in order; the next one only where one was ignored and the draft is as it was. */
  readonly ways: readonly WayOfWriting[];
  /** Done before anything is selected. */
  readonly prepare?: (host: HTMLElement) => void;
};

/** An editor that needs writing of its own, known by what its page looks like. */
export type Engine = {
  /** True where this editing host is run by the engine. */
  runs(host: Element): boolean;
  plan(conditions: Conditions): Plan;
};

const engines: readonly Engine[] = [ckeditor4, ckeditor5, draft, tinymce, trix];

/** The plan for any other editor: by command where it is announced, though editors make more of lines in an event. */
const usual = ({ isAnnounced, hasLines }: Conditions): Plan => ({
  ways: isAnnounced && !hasLines ? [exec] : [beforeinput, exec],
});

/** How to write `text` into this one. */
export function planFor(host: Element, text: string): Plan {
  const conditions = { isAnnounced: CSS.supports('-moz-appearance', 'none'), hasLines: text.includes('\n') };
  const engine = engines.find((it) => it.runs(host));
  return engine ? engine.plan(conditions) : usual(conditions);
}
