import { mountSurface, type Surface } from '../../components/mount';
import { remaining } from '../../lib/engine/remaining';
import type { Hint, Review, Rewrite, Thread } from '../../lib/engine/review';
import { difference, type Span } from '../../lib/engine/span';
import { watchMoves } from '../../lib/field/moves';
import { openField } from '../../lib/field/open-field';
import { toneOf } from '../../lib/field/tone';
import type { Composer, Host } from '../../lib/hosts/host';
import { isKept, type Settings } from '../../lib/settings';
import type { Attached, Command } from '../../lib/wire';
import { chipOf } from './chip';
import { choices } from './choices';
import { countOf, marksOf, moved, wordAt, without } from './hints';
import { keyOf, type Memory } from './memory';
import { placesOf } from './places';
import { type Case, openReviewer } from './reviewer';
import { watchComposer } from './watch-composer';

// A pause in typing, after which the draft is read.
const PAUSE = 250;
// How long a word under the caret counts as being typed.
const WORD = 1200;
// From when on it is said that the engine is starting.
const WARMING = 1000;
const FOLD_AFTER = 3 * 24 * 60 * 60 * 1000;

export type Attachment = {
  readonly element: HTMLElement;
  /** Looks at the page and the settings again. */
  refresh(): void;
  status(): Attached;
  command(command: Command): void;
};

export type Surroundings = {
  readonly host: Host;
  /** The site's name in the settings. */
  readonly site: string;
  readonly memory: Memory;
  settings(): Settings;
  /** The composer has left, or the extension has. */
  gone(conversation: string | null): void;
};

/** Reads one composer for as long as it is on screen: asks for reviews, paints marks, shows chip and popover. */
export function attach(composer: Composer, around: Surroundings, stop: AbortController): Attachment {
  const { signal } = stop;
  const { element } = composer;
  const { host, memory } = around;
  const view = element.ownerDocument.defaultView as Window & typeof globalThis;
  const field = openField(element, { exclude: composer.exclude, signal });

  let mode = composer.mode();
  let conversation = composer.conversation();
  let draft = '';
  /** The hints left, in offsets of `draft`. */
  let review: Review | null = null;
  let thread: Thread | null = null;
  let surface: Surface | null = null;
  /** What the surface was given last, and the draft its offsets belong to. */
  let given: { readonly review: Review | null; readonly draft: string } | null = null;
  let openHint: Hint | null = null;
  let caretBefore: number | null = null;
  let isSeen = true;
  let isWriting = false;
  let isTyping = false;
  let isWarming = false;
  let pause: number | undefined;
  let word: number | undefined;
  let warming: number | undefined;

  const pausedUntil = () => {
    const until = around.settings().pausedUntil;
    return until > Date.now() ? until : null;
  };
  const isRead = () => mode === 'reply' && pausedUntil() === null;
  const name = () => `${host.id} ${conversation ?? ''}`;
  const isWanted = (hint: Hint): boolean => {
    const settings = around.settings();
    const words = hint.span ? draft.slice(hint.span.start, hint.span.end) : '';
    return (
      !settings.off.includes(hint.check) &&
      !settings.off.includes(hint.family) &&
      !(hint.span && isKept(settings, hint.check, words)) &&
      !memory.isSetAside(name(), keyOf(hint, draft))
    );
  };
  /** The review as it may be shown now: without hints on the word being typed. */
  const shown = (): Review | null => (review && isTyping ? without(review, wordAt(draft, field.caret())) : review);

  const reviewer = openReviewer(
    {
      answered: (next, request) => answered(next, request),
      failed: () => clearTimeout(warming),
      lost: () => detach(),
    },
    signal,
  );

  function detach(): void {
    if (signal.aborted) return;
    stop.abort();
    around.gone(conversation);
  }

  /** Takes in what the page shows now: another conversation, a note, another draft. */
  function sync(): void {
    if (signal.aborted || isWriting) return;
    if (!element.isConnected || host.composer(element)?.element !== element) {
      detach();
      return;
    }
    look();
    const nextMode = composer.mode();
    const nextConversation = composer.conversation();
    if (nextMode !== mode || nextConversation !== conversation) {
      mode = nextMode;
      conversation = nextConversation;
      startOver();
    } else if (isRead() && !field.isComposing()) {
      const text = field.read();
      if (text !== draft) edited(text);
    }
  }

  /** Hides all while the composer cannot be seen: an open ticket behind another one, or scrolled away. */
  function look(): void {
    const now = composerWatch.isInView() && element.checkVisibility({ visibilityProperty: true });
    if (now === isSeen) return;
    isSeen = now;
    surface?.hide(!isSeen || !given);
    paint();
  }

  function startOver(): void {
    review = null;
    thread = null;
    isTyping = false;
    clearTimeout(pause);
    clearTimeout(warming);
    reviewer.forget();
    draft = isRead() ? field.read() : '';
    show();
    if (isRead()) ask();
  }

  function edited(text: string): void {
    const before = review && countOf(review);
    if (review) review = moved(review, difference(draft, text));
    draft = text;
    isTyping = true;
    clearTimeout(word);
    surface?.close();
    paint();
    if (review && countOf(review) !== before) show();
    askSoon();
  }

  function askSoon(): void {
    clearTimeout(pause);
    pause = view.setTimeout(() => {
      pause = undefined;
      sync();
      ask();
    }, PAUSE);
  }

  function ask(): void {
    if (signal.aborted || !isRead() || field.isComposing()) return;
    clearTimeout(warming);
    warming = view.setTimeout(() => {
      isWarming = true;
      if (!review) show();
    }, WARMING);
    reviewer.ask({ draft, thread: composer.thread(), host: host.id });
  }

  function answered(next: Review, request: Case): void {
    clearTimeout(warming);
    isWarming = false;
    sync();
    // The draft has changed since; its own request follows.
    if (signal.aborted || !isRead() || request.draft !== draft) return;
    thread = request.thread;
    review = remaining(next, (hint) => (isWanted(hint) ? hint : null));
    show();
  }

  function paint(): void {
    const now = shown();
    const open = openHint && now?.hints.find((hint) => isSame(hint, openHint as Hint));
    field.paint(isSeen && isRead() && now ? marksOf(now.hints, open ?? null) : []);
  }

  function show(): void {
    if (signal.aborted) return;
    const now = isRead() ? shown() : null;
    const state = chipOf({ mode, pausedUntil: pausedUntil(), isWarming, review: now, draft });
    paint();
    reviewer.badge(now ? countOf(now) : null);
    clearTimeout(word);
    if (now !== review && review && now && now.hints.length < review.hints.length)
      word = view.setTimeout(finishWord, WORD);
    if (!state) {
      surface?.hide(true);
      given = null;
      return;
    }
    surface ??= mountSurface(element.ownerDocument, places, actions, signal);
    const { since } = around.settings();
    given = { review: now, draft };
    surface.update({
      chip: state,
      review: now,
      draft,
      thread,
      scheme: toneOf(element),
      folded: since > 0 && Date.now() - since > FOLD_AFTER,
    });
    surface.hide(!isSeen);
    surface.place();
  }

  /** The caret has left the word, or rested at it: it is no longer being typed. */
  function finishWord(): void {
    clearTimeout(word);
    if (!isTyping) return;
    isTyping = false;
    if (review) show();
  }

  /** Brings the surface up to the draft before something of it is opened. */
  function upToDate(): Surface | null {
    sync();
    if (!given || given.draft !== draft) show();
    return given ? surface : null;
  }

  function hintAt(hit: (span: Span) => boolean): number {
    return given?.review?.hints.findIndex((hint) => hint.severity !== 'note' && hint.span && hit(hint.span)) ?? -1;
  }

  async function write<T>(act: () => Promise<T>): Promise<T> {
    isWriting = true;
    try {
      return await act();
    } finally {
      isWriting = false;
    }
  }

  async function apply(hint: Hint, rewrite: Rewrite) {
    if (!isRead() || isWriting || given?.draft !== draft) return { state: 'unchanged' } as const;
    const before = draft;
    const applied = await write(() => field.apply(rewrite.span, rewrite.text, before));
    if (signal.aborted || applied.state === 'unchanged') {
      sync();
      return { state: 'unchanged' } as const;
    }
    const { start, end } = rewrite.span;
    draft = field.read();
    isTyping = false;
    if (review) {
      const left = remaining(review, (one) => (isSame(one, hint) ? null : one));
      review = moved(left, { at: start, removed: end - start, inserted: rewrite.text.length });
    }
    const slot = /\[\[(.+?)\]\]/.exec(rewrite.text);
    if (slot) {
      const from = applied.span.start + slot.index;
      await field.select({ start: from, end: from + slot[0].length });
    }
    show();
    ask();
    return { state: 'applied', slot: slot?.[1] ?? null } as const;
  }

  async function undo(): Promise<boolean> {
    const isDone = await write(() => field.undo());
    const text = field.read();
    if (review && text !== draft) review = moved(review, difference(draft, text));
    draft = text;
    isTyping = false;
    show();
    ask();
    return isDone;
  }

  function setAside(hint: Hint): void {
    memory.setAside(name(), keyOf(hint, draft));
    if (review) review = remaining(review, (one) => (isSame(one, hint) ? null : one));
    show();
  }

  const places = placesOf(composer, field, () => surface?.element ?? null);
  const actions = {
    onApply: apply,
    onUndo: undo,
    ...choices(around.site, () => draft, setAside),
    onShow(hint: Hint | null) {
      openHint = hint;
      paint();
    },
    onClose(refocus: boolean) {
      if (!refocus) return;
      const caret = caretBefore ?? field.caret();
      caretBefore = null;
      if (caret === null || caret > draft.length) element.focus({ preventScroll: true });
      else void field.select({ start: caret, end: caret });
    },
  };

  const composerWatch = watchComposer(composer, signal, {
    changed: sync,
    typed: sync,
    composed: askSoon,
    caretMoved() {
      const held = isTyping && review && shown() !== review && wordAt(draft, field.caret()) === null;
      if (held) finishWord();
    },
    left: finishWord,
    sent: () => surface?.close(),
    pressedElsewhere: () => surface?.close(),
    clicked(x, y) {
      const opened = upToDate();
      const hit = hintAt((span) => field.rects(span).some((rect) => isIn(rect, x, y)));
      if (hit >= 0) opened?.openHint(hit, 'pointer');
      else opened?.close();
    },
    inView: look,
  });
  // While words come in, the chip stays where it is; it is placed after the pause.
  watchMoves(element, () => pause === undefined && given && surface?.place(), signal);
  signal.addEventListener('abort', () => {
    for (const timer of [pause, word, warming]) clearTimeout(timer);
  });

  reviewer.warm();
  startOver();

  return {
    element,
    refresh() {
      sync();
      if (signal.aborted) return;
      if (review) review = remaining(review, (hint) => (isWanted(hint) ? hint : null));
      if (isRead() && !review) startOver();
      else show();
      if (isRead()) askSoon();
    },
    status: () => ({
      host: host.name,
      mode,
      count: review && isRead() ? countOf(review) : null,
      name: thread?.name ?? null,
      seesCustomer: thread?.customer != null,
    }),
    command(command) {
      const opened = upToDate();
      if (!opened) return;
      const caret = field.caret();
      if (command === 'next' || command === 'previous') return opened.step(command === 'next' ? 1 : -1, caret);
      const at = hintAt((span) => caret !== null && span.start <= caret && caret <= span.end);
      if (command === 'use-first') {
        const hint = openHint ?? given?.review?.hints[at];
        if (hint?.rewrites[0]) void apply(hint, hint.rewrites[0]);
        return;
      }
      if (element.ownerDocument.activeElement === opened.element) return opened.close();
      caretBefore = caret;
      if (at >= 0) opened.openHint(at, 'key');
      else opened.openPanel(draft.trim() === '' ? 'customer' : 'checklist', 'key');
    },
  };
}

const isSame = (a: Hint, b: Hint): boolean =>
  a.check === b.check && a.place === b.place && a.span?.start === b.span?.start && a.span?.end === b.span?.end;

const isIn = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
