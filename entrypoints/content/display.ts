import { type Actions, type ChipState, mountSurface, type Places, type Surface } from '../../components/mount';
import type { Hint, Review } from '../../lib/engine/review';
import type { Field } from '../../lib/field/field';
import { toneOf } from '../../lib/field/tone';
import type { Composer } from '../../lib/hosts/host';
import { isSame, marksOf } from './hints';
import { placesOf } from './places';
import type { Reply } from './reply';

/** What the surface was given last; its offsets are those of this draft. */
export type Given = { readonly review: Review | null; readonly draft: string };

export type Display = {
  /** Null while nothing is to be shown. */
  given(): Given | null;
  /** Null while nothing is to be shown. */
  surface(): Surface | null;
  /** The hint whose popover is open. */
  openHint(): Hint | null;
  /** Paints the marks of a review, and none for null. */
  paint(review: Review | null): void;
  /** Shows a chip and what belongs to it; takes all away where the chip is null. */
  show(chip: ChipState | null, review: Review | null, reply: Reply, isFolded: boolean): void;
  /** Hides all while the composer cannot be seen. */
  see(isSeen: boolean): void;
  place(): void;
  /** False where nothing was open. */
  close(): boolean;
};

/** Marks, chip and popover of one composer. The surface is mounted when there is something to show. */
export function createDisplay(
  composer: Composer,
  field: Field,
  actions: Omit<Actions, 'onShow'>,
  signal: AbortSignal,
): Display {
  const { element } = composer;
  const places: Places = placesOf(composer, field, () => surface?.element ?? null);
  let surface: Surface | null = null;
  let given: Given | null = null;
  let openHint: Hint | null = null;
  let painted: Review | null = null;
  let isSeen = true;

  function paint(review: Review | null): void {
    painted = review;
    const hints = isSeen && review ? review.hints : [];
    field.paint(marksOf(hints, hints.find((hint) => openHint && isSame(hint, openHint)) ?? null));
  }

  const mount = () =>
    mountSurface(
      element.ownerDocument,
      places,
      {
        ...actions,
        onShow(hint) {
          openHint = hint;
          paint(painted);
        },
      },
      signal,
    );

  return {
    given: () => given,
    surface: () => (given ? surface : null),
    openHint: () => openHint,
    paint,
    show(chip, review, { draft, thread }, folded) {
      paint(review);
      given = chip && { review, draft };
      if (!chip) {
        surface?.hide(true);
        return;
      }
      surface ??= mount();
      surface.update({ chip, review, draft, thread, scheme: toneOf(element), folded });
      surface.hide(!isSeen);
      surface.place();
    },
    see(now) {
      if (now === isSeen) return;
      isSeen = now;
      surface?.hide(!isSeen || !given);
      paint(painted);
    },
    place: () => given && surface?.place(),
    close: () => surface?.close() ?? false,
  };
}
