import type { Surface } from '../../components/mount';
import type { Hint, Rewrite } from '../../lib/engine/review';
import type { Field } from '../../lib/field/field';
import type { Command } from '../../lib/wire';
import type { Display } from './display';
import { hintAt } from './hints';
import type { Reply } from './reply';

type Context = {
  readonly field: Field;
  readonly display: Pick<Display, 'given' | 'openHint'>;
  reply(): Reply;
  /** The surface with the draft as it stands; null where nothing is shown. */
  upToDate(): Surface | null;
  apply(hint: Hint, rewrite: Rewrite): void;
};

export type Commands = {
  run(command: Command): void;
  /** Something has closed; `refocus`: focus was in it and goes back to where the caret was. */
  closed(refocus: boolean): void;
};

/** What the keyboard shortcuts do in a composer. */
export function createCommands({ field, display, reply, upToDate, apply }: Context): Commands {
  const { element } = field;
  // A text box has no caret while the focus is elsewhere.
  let caretBefore: number | null = null;

  function open(surface: Surface, hint: number, caret: number | null): void {
    if (element.ownerDocument.activeElement === surface.element) {
      surface.close();
      return;
    }
    caretBefore = caret;
    if (hint >= 0) surface.openHint(hint, 'key');
    else surface.openPanel(reply().draft.trim() === '' ? 'customer' : 'checklist', 'key');
  }

  return {
    run(command) {
      const surface = upToDate();
      if (!surface) return;
      const caret = field.caret();
      const hints = display.given()?.review?.hints ?? [];
      const at = hintAt(hints, caret);
      if (command === 'open') open(surface, at, caret);
      else if (command === 'use-first') {
        const hint = display.openHint() ?? hints[at];
        if (hint?.rewrites[0]) apply(hint, hint.rewrites[0]);
      } else surface.step(command === 'next' ? 1 : -1, caret);
    },
    closed(refocus) {
      const caret = caretBefore ?? field.caret();
      caretBefore = null;
      if (!refocus) return;
      if (caret === null || caret > reply().draft.length) element.focus({ preventScroll: true });
      else void field.select({ start: caret, end: caret });
    },
  };
}
