import type { WayOfWriting } from '../way-of-writing';
import { beforeinput } from '../write-beforeinput';
import { exec } from '../write-exec';
import { ckeditor4 } from './ckeditor4';
import { draft } from './draft';
import { tinymce } from './tinymce';
import { trix } from './trix';

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
  /** `isAnnounced`: the browser tells the page of editing commands, so that any editor follows them. */
  plan(isAnnounced: boolean): Plan;
};

const engines: readonly Engine[] = [ckeditor4, draft, tinymce, trix];

const byCommand: Plan = { ways: [exec] };
const byEventFirst: Plan = { ways: [beforeinput, exec] };

/** How to write into this one. */
export function planFor(host: Element): Plan {
  // Firefox announces its editing commands. Chromium does not.
  const isAnnounced = CSS.supports('-moz-appearance', 'none');
  const engine = engines.find((it) => it.runs(host));
  return engine?.plan(isAnnounced) ?? (isAnnounced ? byCommand : byEventFirst);
}
