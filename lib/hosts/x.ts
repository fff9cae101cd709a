import type { Thread } from '../engine/review';
import type { Composer, Host } from './host';
import { around, messageText, personName, quoted } from './message';
import { xSite } from './sites';

// Seen 2026-11. Two direct message pages are in use: the new one writes in a textarea, the old one in Draft.js.
const id = (name: string) => `[data-testid="${name}"]`;
const message = `textarea${id('dm-composer-textarea')}, ${id('dmComposerTextInput')}`;
const post = id('tweetTextarea_0');
const editable = '[contenteditable]:not([contenteditable="false"]), textarea';
const panel = `${id('dm-conversation-panel')}, ${id('DmActivityContainer')}, ${id('DmActivityViewport')}, ${id('DmScrollerContainer')}`;

/** X: direct messages of both designs, and public replies. */
export const x: Host = {
  ...xSite,
  composer: (focused) => {
    const direct = focused.closest(message);
    if (direct) return messageComposer(boxIn(direct, focused));
    const reply = focused.closest(post);
    return reply ? replyComposer(boxIn(reply, focused)) : null;
  },
};

/** The test id stands on the editable or on a wrapper of it. */
function boxIn(marked: Element, focused: Element): HTMLElement {
  return (focused.closest<HTMLElement>(editable) ??
    marked.querySelector<HTMLElement>(editable) ??
    marked) as HTMLElement;
}

function messageComposer(element: HTMLElement): Composer {
  const { ownerDocument: document } = element;
  const send = () =>
    document.querySelector<HTMLElement>(`${id('dm-composer-send-button')}, ${id('dmComposerSendButton')}`);
  return {
    element,
    mode: () => 'reply',
    conversation: () => /\/(?:i\/chat|messages)\/([\w:-]+)/.exec(document.location?.pathname ?? '')?.[1] ?? null,
    thread: () => messagesOf(document),
    exclude: quoted,
    send,
    frame: () => around(element, send()),
  };
}

type Said = { readonly theirs: boolean; readonly text: string };

/** Only rows in view exist, and no attribute proves who wrote one: theirs stand nearer the start edge of the panel. */
function messagesOf(document: Document): Thread {
  const area = document.querySelector(panel);
  const rows = Array.from(area?.querySelectorAll(`[data-testid^="message-text-"], ${id('messageEntry')}`) ?? []);
  const said = rows.flatMap((row): Said[] => {
    const words = row.querySelector('[dir="auto"]');
    const theirs = area ? isTheirs(words ?? row, area) : null;
    const text = messageText(words ?? row);
    return theirs === null || !text ? [] : [{ theirs, text }];
  });
  const last = said.findLastIndex((one) => one.theirs);
  const before = said.findLastIndex((one, index) => index < last && !one.theirs);
  const run = said.slice(before + 1, last + 1).map((one) => one.text);
  const ours = said.filter((one) => !one.theirs).map((one) => one.text);
  const header = document.querySelector(
    `${id('dm-conversation-header')} a[href], ${id('DMConversationHeader')} a[href]`,
  );
  return {
    customer: run.length > 0 ? run.join('\n') : null,
    name: personName(header?.textContent),
    channel: 'dm',
    turn: ours.length > 0 ? 'later' : 'first',
    earlier: ours,
  };
}

/** Null where a row stands as near to one edge as to the other. */
function isTheirs(words: Element, area: Element): boolean | null {
  const sent = words.closest('[data-send-status]');
  const bubble = words.getBoundingClientRect();
  const around = area.getBoundingClientRect();
  const left = bubble.left - around.left;
  const right = around.right - bubble.right;
  if (Math.abs(left - right) < 8) return sent ? false : null;
  const rightToLeft = area.ownerDocument.defaultView?.getComputedStyle(area).direction === 'rtl';
  return rightToLeft ? right < left : left < right;
}

/** A public reply; null where the box is for a post of one's own. */
function replyComposer(element: HTMLElement): Composer | null {
  const { ownerDocument: document } = element;
  const dialog = element.closest('[role="dialog"]');
  const scope: Element | Document = dialog ?? document;
  const answered = () => answeredPost(scope, document);
  if (!answered()) return null;
  const send = () => scope.querySelector<HTMLElement>(`${id('tweetButton')}, ${id('tweetButtonInline')}`);
  return {
    element,
    mode: () => (answered() ? 'reply' : 'unknown'),
    conversation: () => linkOf(answered()) ?? document.location?.pathname ?? null,
    thread: () => {
      const theirs = answered();
      const isOwn = theirs !== null && handleOf(theirs) === ownHandle(document);
      const words = theirs?.querySelector(id('tweetText'));
      return {
        customer: words && !isOwn ? messageText(words) || null : null,
        name: isOwn ? null : personName(theirs?.querySelector(`${id('User-Name')} a`)?.textContent),
        channel: 'public',
        turn: 'first',
        earlier: [],
      };
    },
    exclude: quoted,
    send,
    frame: () => around(element, send()),
  };
}

/** In a dialog the one post it shows; on a post's own page that post. */
function answeredPost(scope: Element | Document, document: Document): Element | null {
  const posts = Array.from(scope.querySelectorAll(`article${id('tweet')}`));
  if (scope !== document) return posts.at(-1) ?? null;
  const status = /\/status\/(\d+)/.exec(document.location?.pathname ?? '')?.[1];
  return (status && posts.find((one) => one.querySelector(`a[href*="/status/${status}"]`))) || null;
}

const linkOf = (one: Element | null) => one?.querySelector('a[href*="/status/"]')?.getAttribute('href') ?? null;
const handleOf = (one: Element) => /^\/(\w+)\/status\//.exec(linkOf(one) ?? '')?.[1]?.toLowerCase() ?? null;

function ownHandle(document: Document): string | undefined {
  const link = document.querySelector('a[data-testid="AppTabBar_Profile_Link"]')?.getAttribute('href');
  return link?.replace(/^.*\//, '').toLowerCase();
}
