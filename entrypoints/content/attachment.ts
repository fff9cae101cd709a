import type { Applied, ChipState, Surface } from '../../components/mount';
import type { Hint, Review, Rewrite } from '../../lib/engine/review';
import { difference } from '../../lib/engine/span';
import { watchMoves } from '../../lib/field/moves';
import { openField } from '../../lib/field/open-field';
import type { Composer, Host } from '../../lib/hosts/host';
import { type Counted, count } from '../../lib/insights';
import type { Settings } from '../../lib/settings';
import type { Attached, Command } from '../../lib/wire';
import { chipOf } from './chip';
import { choices, isWanted } from './choices';
import { createDisplay } from './display';
import { isFinished } from './finished';
import { countOf, hintAt, hintUnder, wordAt } from './hints';
import { keyOf, type Memory } from './memory';
import { edited, leftWith, leftWithout, type Reply, rewritten, shownOf, unread } from './reply';
import { type Case, openReviewer } from './reviewer';
import { createRewriting } from './rewriting';
import { isAlive } from './site';
import { tallyOf } from './tally';
import { createTimer } from './timer';
import { watchComposer } from './watch-composer';

// Milliseconds: a pause in typing, after which the draft is read, though a finished sentence is at once; how long a word at the caret counts as being typed; from
// when on it is said that the engine is starting.
const PAUSE = 250;
const WORD = 1200;
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
  const { host, memory, settings } = around;
  const field = openField(element, { exclude: composer.exclude, signal });
  const rewriting = createRewriting(field);
  const reviewer = openReviewer({ answered, failed: () => warming.stop(), lost: detach }, signal);

  let mode = composer.mode();
  let conversation = composer.conversation();
  let reply: Reply = unread('');
  let chip: ChipState | null = null;
  let lastSent = '';
  let caretBefore: number | null = null;
  let isWarming = false;
  let isShown = true;
  let readEarly: string | null = null;
  let beforeAside: Reply | null = null;

  const atOnce = createTimer(0, readFinished, signal);
  const pause = createTimer(PAUSE, readAgain, signal);
  const word = createTimer(WORD, finishWord, signal);
  const warming = createTimer(WARMING, tellOfWarming, signal);

  const name = () => `${host.id} ${conversation ?? ''}`;
  const pausedUntil = () => (settings().pausedUntil > Date.now() ? settings().pausedUntil : null);
  const isRead = () => mode === 'reply' && pausedUntil() === null;
  const shown = () => (isRead() ? shownOf(reply, field.caret()) : null);
  const wanted = (hint: Hint) =>
    isWanted(settings(), hint, reply.draft) && !memory.isSetAside(name(), keyOf(hint, reply.draft));

  function detach(): void {
    if (signal.aborted) return;
    stop.abort();
    around.gone(conversation);
  }

  /** Takes in what the page shows now: another conversation, a note, another draft. */
  function sync(): void {
    if (signal.aborted || rewriting.isRunning()) return;
    if (!isAlive() || !element.isConnected || host.composer(element)?.element !== element) {
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
      const draft = field.read();
      if (draft !== reply.draft) takeIn(draft);
    }
  }

  /** An open ticket may lie behind another one, or be scrolled away. */
  function look(): void {
    display.see(happenings.isInView() && element.checkVisibility({ visibilityProperty: true }));
  }

  function startOver(): void {
    for (const timer of [atOnce, pause, word, warming]) timer.stop();
    reviewer.forget();
    reply = unread(isRead() ? field.read() : '');
    show();
    ask();
  }

  function takeIn(draft: string): void {
    const before = reply.review && countOf(reply.review);
    const { at, inserted } = difference(reply.draft, draft);
    reply = edited(reply, draft, happenings.wasTyped());
    for (const timer of [atOnce, word]) timer.stop();
    if (reply.isTyping && isFinished(draft, at + inserted)) atOnce.start();
    display.close();
    display.paint(shown());
    if (reply.review && countOf(reply.review) !== before) show();
    pause.start();
  }

  function ask(): void {
    if (signal.aborted || !isRead() || field.isComposing()) return;
    if (!reply.review) warming.start();
    reviewer.ask({ draft: reply.draft, thread: composer.thread(), host: host.id });
  }

  /** Marks come as soon as a sentence is whole; chip and voice still wait for the pause. */
  function readFinished(): void {
    sync();
    readEarly = reply.draft;
    ask();
  }

  function readAgain(): void {
    sync();
    if (reply.isReviewed && readEarly === reply.draft) show();
    else ask();
    readEarly = null;
  }

  function tellOfWarming(): void {
    isWarming = true;
    show();
  }

  function answered(review: Review, request: Case): void {
    warming.stop();
    isWarming = false;
    sync();
    // The draft has changed since; its own request follows.
    if (signal.aborted || !isRead() || request.draft !== reply.draft) return;
    reply = leftWith({ ...reply, review, thread: request.thread, isReviewed: true }, wanted);
    isShown = false;
    if (pause.isRunning() && readEarly === reply.draft) display.paint(shown());
    else show();
  }

  function show(): void {
    if (signal.aborted) return;
    isShown = true;
    const review = shown();
    const next = chipOf({ mode, pausedUntil: pausedUntil(), isWarming, review, draft: reply.draft });
    // "All fine" is only said of words that were read; until then the chip stays as it was.
    if (next?.kind !== 'fine' || reply.isReviewed) chip = next;
    reviewer.badge(review && countOf(review));
    if (review && reply.review && review.hints.length < reply.review.hints.length) word.start();
    const { since } = settings();
    display.show(chip, review, reply, since > 0 && Date.now() - since > FOLD_AFTER);
  }

  /** The caret has left the word, or rested at it: it is no longer being typed. */
  function finishWord(): void {
    word.stop();
    if (!reply.isTyping) return;
    reply = { ...reply, isTyping: false };
    if (reply.review) show();
  }

  /** The surface, brought up to the draft before something of it is opened. */
  function upToDate(): Surface | null {
    sync();
    if (!isShown || display.given()?.draft !== reply.draft) show();
    return display.surface();
  }

  async function apply(hint: Hint, rewrite: Rewrite): Promise<Applied> {
    const { draft } = reply;
    if (!isRead() || display.given()?.draft !== draft) return { state: 'unchanged' };
    const applied = await rewriting.apply(rewrite, draft);
    if (applied.state !== 'applied' || signal.aborted) {
      sync();
      return applied;
    }
    tell(['applied']);
    reply = rewritten(reply, hint, rewrite, field.read());
    show();
    ask();
    return applied;
  }

  async function undo(): Promise<boolean> {
    const isDone = await rewriting.undo();
    reply = edited(reply, field.read(), false);
    show();
    ask();
    return isDone;
  }

  function tell(what: readonly Counted[]): void {
    // After an update of the extension nothing can be stored any more.
    count(host.id, what).catch(() => undefined);
  }

  function setAside(hint: Hint): void {
    memory.setAside(name(), keyOf(hint, reply.draft));
    beforeAside = reply;
    reply = leftWithout(reply, hint);
    show();
  }

  function takeBack(hint: Hint): void {
    memory.takeBack(name(), keyOf(hint, reply.draft));
    if (beforeAside?.draft === reply.draft) reply = leftWith(beforeAside, wanted);
    show();
    ask();
  }

  const actions = {
    onApply: apply,
    onUndo: undo,
    onTakeBack: takeBack,
    ...choices(around.site, () => reply.draft, setAside, tell),
    onClose(refocus: boolean) {
      if (!refocus) return;
      const caret = caretBefore ?? field.caret();
      caretBefore = null;
      if (caret === null || caret > reply.draft.length) element.focus({ preventScroll: true });
      else void field.select({ start: caret, end: caret });
    },
  };

  const display = createDisplay(composer, field, actions, signal);
  const happenings = watchComposer(composer, signal, {
    changed: sync,
    typed: sync,
    composed: () => pause.start(),
    caretMoved() {
      if (word.isRunning() && !wordAt(reply.draft, field.caret())) finishWord();
    },
    left: finishWord,
    inView: look,
    sent(byEnter) {
      // Where Enter sends is known of chats only; in an e-mail it begins a line.
      if (byEnter && reply.thread?.channel !== 'chat' && reply.thread?.channel !== 'dm') return;
      display.close();
      if (!reply.review || reply.draft.trim() === '' || reply.draft === lastSent) return;
      lastSent = reply.draft;
      tell(tallyOf(reply.review));
    },
    pressedElsewhere: () => display.close(),
    clicked(x, y) {
      // The word under the pointer is not the one that is being typed.
      finishWord();
      const opened = upToDate();
      const hit = hintUnder(display.given()?.review?.hints ?? [], field, x, y);
      if (hit >= 0) opened?.openHint(hit, 'pointer');
      else opened?.close();
    },
  });
  // While words come in, the chip stays where it is; it is placed after the pause.
  watchMoves(element, () => pause.isRunning() || display.place(), signal);

  reviewer.warm();
  startOver();

  return {
    element,
    refresh() {
      sync();
      if (signal.aborted) return;
      reply = leftWith(reply, wanted);
      if (isRead() && !reply.review) startOver();
      else show();
      readEarly = null;
      if (isRead()) pause.start();
    },
    status: () => ({
      host: host.name,
      mode,
      count: reply.review && isRead() ? countOf(reply.review) : null,
      name: reply.thread?.name ?? null,
      seesCustomer: reply.thread?.customer != null,
    }),
    command(command) {
      const opened = upToDate();
      if (!opened) return;
      const caret = field.caret();
      const hints = display.given()?.review?.hints ?? [];
      const at = hintAt(hints, caret);
      if (command === 'next' || command === 'previous') opened.step(command === 'next' ? 1 : -1, caret);
      else if (command === 'use-first') {
        const hint = display.openHint() ?? hints[at];
        if (hint?.rewrites[0]) void apply(hint, hint.rewrites[0]);
      } else if (element.ownerDocument.activeElement === opened.element) opened.close();
      else {
        caretBefore = caret;
        if (at >= 0) opened.openHint(at, 'key');
        else opened.openPanel(reply.draft.trim() === '' ? 'customer' : 'checklist', 'key');
      }
    },
  };
}
