import type { Channel, Thread } from '../engine/review';
import type { Composer, Host } from './host';
import { around, messageText, personName, quoted } from './message';
import { zendeskSite } from './sites';

// Agent Workspace, seen 2026-11: class names are hashed and change weekly, the test ids stay. Every open ticket stays
// mounted at the same place, so nothing is looked up outside the composer's own ticket.
const id = (name: string) => `[data-test-id="${name}"]`;
const rich = id('omnicomposer-rich-text-ckeditor');
const plain = id('omnicomposer-plain-text-ckeditor');
const ticket = '[data-ticket-id]';
const anchor = '[data-side-conversations-anchor-id]';
const view = id('editor-view');
const article = id('omni-log-comment-item');
const badge = id('omni-log-avatar-badge-AgentBadge');

/** Zendesk Agent Workspace: e-mail and messaging tickets. */
export const zendesk: Host = {
  ...zendeskSite,
  composer: (focused) => {
    const element = focused.closest<HTMLElement>(`${rich}, ${plain}`);
    return element ? composerOf(element) : null;
  },
};

function composerOf(element: HTMLElement): Composer {
  const scope = () => element.closest(ticket) ?? element.closest(anchor);
  const switcher = () =>
    (element.closest(view) ?? scope())?.querySelector(id('omnichannel-channel-switcher-button')) ?? null;
  const send = () =>
    scope()?.querySelector<HTMLElement>(id('submit_button-button')) ??
    element.ownerDocument.querySelector<HTMLElement>(id('submit_button-button'));
  return {
    element,
    mode: () => modeOf(element, switcher()),
    conversation: () =>
      scope()?.getAttribute('data-ticket-id') ??
      scope()?.getAttribute('data-side-conversations-anchor-id') ??
      ticketOf(element.ownerDocument),
    thread: () => threadOf(scope(), channelOf(element, switcher())),
    exclude: quoted,
    send,
    frame: () => element.closest<HTMLElement>(view) ?? around(element, switcher()),
  };
}

/** Both signals must agree: the switcher's channel, which is never translated, and the label, which is. */
function modeOf(element: HTMLElement, switcher: Element | null): 'reply' | 'note' | 'unknown' {
  const labels = [element.getAttribute('aria-label'), switcher?.getAttribute('aria-label')];
  const saysNote = labels.some((label) => /\binternal\b/i.test(label ?? ''));
  const saysReply = labels.some((label) => /\bpublic reply\b/i.test(label ?? ''));
  const channel = switcher?.getAttribute('data-channel') ?? '';
  if (channel === 'internal') return saysReply && !saysNote ? 'unknown' : 'note';
  if (saysNote) return 'note';
  return channel !== '' || saysReply ? 'reply' : 'unknown';
}

function channelOf(element: HTMLElement, switcher: Element | null): Channel {
  const channel = switcher?.getAttribute('data-channel') ?? '';
  if (/twitter|facebook|instagram|whatsapp|line|wechat|telegram|dm/i.test(channel)) return 'dm';
  return element.matches(plain) || /chat|messaging|sms/i.test(channel) ? 'chat' : 'email';
}

function ticketOf(document: Document): string | null {
  return /\/agent\/tickets\/(\d+)/.exec(document.location?.pathname ?? '')?.[1] ?? null;
}

type Item = { readonly from: string; readonly at: number; readonly text: string; readonly element: Element };

/** Sorted by time: an agent may show the newest first. */
function itemsOf(scope: Element | null): readonly Item[] {
  return Array.from(scope?.querySelectorAll(article) ?? [])
    .flatMap((element) => {
      const message = element.querySelector(id('omni-log-item-message'));
      if (!message || element.querySelector(id('omni-log-internal-note-tag'))) return [];
      const body = message.querySelector('.zd-comment') ?? message.querySelector(id('omni-log-message-content'));
      const at = Date.parse(element.querySelector('time[datetime]')?.getAttribute('datetime') ?? '');
      const text = messageText(body ?? message);
      return text ? [{ from: message.getAttribute('type') ?? '', at: Number.isNaN(at) ? 0 : at, text, element }] : [];
    })
    .sort((a, b) => a.at - b.at);
}

function threadOf(scope: Element | null, channel: Channel): Thread {
  const items = itemsOf(scope);
  const customer = items.filter((item) => item.from === 'end-user');
  const latest = customer.at(-1);
  const replies = items.filter((item) => item.from === 'agent');
  // Bots reply as agents but bear no agent's badge; where no badge is seen at all, everyone counts.
  const people = replies.filter((item) => item.element.querySelector(badge));
  const agents = people.length > 0 ? people : replies.filter((item) => !/\bbot\b/i.test(senderOf(item.element) ?? ''));
  return {
    customer: channel === 'email' ? (latest?.text ?? null) : runOf(items),
    name: latest ? personName(senderOf(latest.element)) : null,
    channel,
    turn: agents.length > 0 ? 'later' : 'first',
    earlier: agents.map((item) => item.text),
  };
}

/** In a chat one thought comes in several messages: the customer's last ones, up to what anyone else said. */
function runOf(items: readonly Item[]): string | null {
  const last = items.findLastIndex((item) => item.from === 'end-user');
  if (last < 0) return null;
  const before = items.findLastIndex((item, index) => index < last && item.from !== 'end-user');
  return items
    .slice(before + 1, last + 1)
    .map((item) => item.text)
    .join('\n');
}

function senderOf(element: Element): string | null {
  const sender =
    element.querySelector(id('omni-log-comment-user-link')) ?? element.querySelector(id('omni-log-item-sender'));
  return sender?.textContent ?? null;
}
