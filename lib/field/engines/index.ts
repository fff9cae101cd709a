import { beforeinput } from '../write-beforeinput';
import { exec } from '../write-exec';
import type { WayOfWriting } from '../way-of-writing';
import { draft } from './draft';
import { tinymce } from './tinymce';
import { trix } from './trix';

/** An editor that needs writing of its own, known by what its page looks like. */
export type Engine = {
  /** True where this editing host is run by the engine. */
  runs(host: Element): boolean;
  /** The ways to try, in order; the next one only where one was ignored and the draft is as it was. */
  readonly ways: readonly WayOfWriting[];
};

const engines: readonly Engine[] = [draft, tinymce, trix];

/** How to write into an editing host. */
export function waysOfWriting(host: Element): readonly WayOfWriting[] {
  // Firefox announces its editing commands to the page, so that every editor follows them. Chromium does not.
  if (CSS.supports('-moz-appearance', 'none')) return [exec];
  return engines.find((engine) => engine.runs(host))?.ways ?? [beforeinput, exec];
}
