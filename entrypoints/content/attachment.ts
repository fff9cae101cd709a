import type { ChipState, Surface } from '../../components/mount';
import type { Hint, Review } from '../../lib/engine/review';
import { difference } from '../../lib/engine/span';
import { watchMoves } from '../../lib/field/moves';
import { openField } from '../../lib/field/open-field';
import type { Composer, Host } from '../../lib/hosts/host';
import { type Counted, count } from '../../lib/insights';
import type { Settings } from '../../lib/settings';
import type { Attached, Command } from '../../lib/wire';
import { chipOf } from './chip';
import { choices, isWanted } from './choices';
import { createCommands } from './commands';
import { createDisplay } from './display';
import { isFinished } from './finished';
import { countOf, hintUnder, wordAt } from './hints';
import { keyOf, type Memory } from './memory';
import { createReading } from './reading';
import { edited, leftWith, type Reply, shownOf, unread } from './reply';
import type { Case } from './reviewer';
import { createRewriting } from './rewriting';
import { isAlive } from './site';
import { createTally } from './tally';
import { createTimer } from './timer';
import { watchComposer } from './watch-composer';

// Milliseconds: how long a word at the caret counts as being typed; how long an agent knows Heard before the chip folds.
const WORD = 1200;
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

  let mode = composer.mode();
  let conversation = composer.conversation();
  let reply: Reply = unread('');
  let chip: ChipState | null = null;
  /** False where a review has come that chip and popover do not know of. */
  let isShown = true;

  const pausedUntil = () => (settings().pausedUntil > Date.now() ? settings().pausedUntil : null);
  const isRead = () => mode === 'reply' && pausedUntil() === null;
  const shown = () => (isRead() ? shownOf(reply, field.caret()) : null);
  const name = () => `${host.id} ${conversation ?? ''}`;
  const wanted = (hint: Hint) =>
    isWanted(settings(), hint, reply.draft) && !memory.isSetAside(name(), keyOf(hint, reply.draft));

  const word = createTimer(WORD, finishWord, signal);
  const reading = createReading({ reply: () => reply, request, sync, answered, show, lost: detach }, signal);
  const keeping = { reply: () => reply, put, read: reading.now, tell };
  const rewriting = createRewriting(field, { ...keeping, isCurrent, sync }, signal);
  const actions = {
    onApply: rewriting.apply,
    onUndo: rewriting.undo,
    ...choices({ ...keeping, site: around.site, memory, conversation: name, isWanted: wanted }),
    onClose: (refocus: boolean) => commands.closed(refocus),
  };
  const display = createDisplay(composer, field, actions, signal);
  const commands = createCommands({
    field,
    display,
    reply: () => reply,
    upToDate,
    apply: (hint, rewrite) => void rewriting.apply(hint, rewrite),
  });
  const countSent = createTally(tell);
  const happenings = watchComposer(composer, signal, {
    changed: sync,
    typed: sync,
    composed: reading.later,
    caretMoved() {
      if (word.isRunning() && !wordAt(reply.draft, field.caret())) finishWord();
    },
    left: finishWord,
    inView: look,
    sent(byEnter) {
      // Where Enter sends is known of chats only; in an e-mail it begins a line.
      if (byEnter && reply.thread?.channel !== 'chat' && reply.thread?.channel !== 'dm') return;
      display.close();
      if (isRead()) countSent(reply);
    },
    pressedElsewhere: () => void display.close(),
    escaped: () => display.close(),
    clicked(x, y) {
      // The word under the pointer is not the one that is being typed.
      finishWord();
      const surface = upToDate();
      const hit = hintUnder(display.given()?.review?.hints ?? [], field, x, y);
      if (hit >= 0) surface?.openHint(hit, 'pointer');
      else surface?.close();
    },
  });
  // While words come in, the chip stays where it is; it is placed after the pause.
  watchMoves(element, () => reading.isWaiting() || display.place(), signal);

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
    display.see(happenings.isSeen());
  }

  function startOver(): void {
    reading.stop();
    word.stop();
    put(unread(isRead() ? field.read() : ''));
    reading.now();
  }

  function takeIn(draft: string): void {
    const before = reply.review && countOf(reply.review);
    const { at, inserted } = difference(reply.draft, draft);
    reply = edited(reply, draft, happenings.wasTyped());
    word.stop();
    reading.later();
    if (reply.isTyping && isFinished(draft, at + inserted)) reading.early();
    display.close();
    display.paint(shown());
    if (reply.review && countOf(reply.review) !== before) show();
  }

  function request(): Case | null {
    if (signal.aborted || !isRead() || field.isComposing()) return null;
    return { draft: reply.draft, thread: composer.thread(), host: host.id };
  }

  function answered(review: Review, { thread }: Case, isEarly: boolean): void {
    if (signal.aborted || !isRead()) return;
    reply = leftWith({ ...reply, review, thread, isReviewed: true }, wanted);
    isShown = false;
    if (isEarly) display.paint(shown());
    else show();
  }

  function put(next: Reply): void {
    reply = next;
    show();
  }

  function show(): void {
    if (signal.aborted) return;
    isShown = true;
    const review = shown();
    const isWarming = reading.isWarming();
    const next = chipOf({ mode, pausedUntil: pausedUntil(), isWarming, review, draft: reply.draft });
    // "All fine" is only said of words that were read; until then the chip stays as it was.
    if (next?.kind !== 'fine' || reply.isReviewed) chip = next;
    reading.badge(review && countOf(review));
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

  function isCurrent(): boolean {
    return isRead() && display.given()?.draft === reply.draft;
  }

  function tell(what: readonly Counted[]): void {
    // After an update of the extension nothing can be stored any more.
    count(host.id, what).catch(() => undefined);
  }

  reading.warm();
  startOver();

  return {
    element,
    refresh() {
      sync();
      if (signal.aborted) return;
      reply = leftWith(reply, wanted);
      if (isRead() && !reply.review) startOver();
      else show();
      if (isRead()) reading.later();
    },
    status: () => ({
      host: host.name,
      mode,
      count: reply.review && isRead() ? countOf(reply.review) : null,
      name: reply.thread?.name ?? null,
      seesCustomer: reply.thread?.customer != null,
    }),
    command: commands.run,
  };
}
