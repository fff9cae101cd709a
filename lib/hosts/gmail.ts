import type { Thread } from '../engine/review';
import type { Composer, Host } from './host';
import { messageText, personName, quoted } from './message';
import { gmailSite } from './sites';

// Seen 2026-11. Several composes may be open at once: inline replies in the thread and pop-ups at the bottom. Labels are
// translated, classes are not and have lasted for years.
const box = '[g_editable="true"][role="textbox"], div[role="textbox"][contenteditable="true"].editable';
const inline = '.ip';
const popup = '[role="dialog"], .AD';
const publicMail = /^(gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|aol|gmx|proton|protonmail|web)\./;

/** Gmail: replies in the thread and in pop-up windows. */
export const gmail: Host = {
  ...gmailSite,
  composer: (focused) => {
    const element = focused.closest<HTMLElement>(box);
    return element && !isPassedOn(element) ? composerOf(element) : null;
  },
};

const formOf = (element: HTMLElement) => element.closest('form') ?? element.closest(`${inline}, ${popup}`);
const valueIn = (element: HTMLElement, name: string) =>
  formOf(element)?.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value.trim() ?? '';

/** What is passed on goes to a colleague or a third party, and has no customer to answer. */
const isPassedOn = (element: HTMLElement) => /^(fwd?|wg|tr)\s*:/i.test(valueIn(element, 'subjectbox'));

function composerOf(element: HTMLElement): Composer {
  const slot = () => element.closest<HTMLElement>(inline);
  const frame = () => slot() ?? element.closest<HTMLElement>(popup) ?? element.closest<HTMLElement>('form') ?? element;
  return {
    element,
    mode: () => 'reply',
    conversation: () => (slot() ? threadId(element.ownerDocument) : valueIn(element, 'composeid') || null),
    thread: () => {
      const answers = slot() !== null || isAboutOpenThread(element.ownerDocument, valueIn(element, 'subjectbox'));
      return threadOf(element.ownerDocument, answers ? slot() : null, answers);
    },
    exclude: quoted,
    send: () =>
      frame().querySelector<HTMLElement>('.gU.Up [role="button"]:not([aria-haspopup]), [role="button"].T-I-atl'),
    frame,
  };
}

function threadId(document: Document): string | null {
  const subject = document.querySelector('[role="main"] h2.hP');
  return subject?.getAttribute('data-thread-perm-id') ?? subject?.getAttribute('data-legacy-thread-id') ?? null;
}

/** True where a pop-up answers the thread that is open behind it; a new message answers none. */
function isAboutOpenThread(document: Document, subject: string): boolean {
  const answered = /^(re|aw|sv|antw|rép?)\s*:\s*(.+)$/i.exec(subject)?.[2];
  const open = document.querySelector('[role="main"] h2.hP')?.textContent?.trim();
  return Boolean(answered && open && answered.trim() === open.replace(/^(re|aw|sv|antw|rép?)\s*:\s*/i, ''));
}

/** The messages above the reply's slot, for a reply to an older message answers that one; all where there is no slot. */
function threadOf(document: Document, slot: Element | null, answers: boolean): Thread {
  const own = ownAddress(document);
  const messages = answers
    ? Array.from(document.querySelectorAll('[role="main"] .adn[data-message-id]')).filter(
        (message) => !slot || Boolean(message.compareDocumentPosition(slot) & 4),
      )
    : [];
  const theirs = messages.filter((message) => !isOurs(senderOf(message)?.getAttribute('email') ?? null, own));
  const ours = messages.filter((message) => !theirs.includes(message));
  const latest = theirs.at(-1);
  return {
    customer: (latest && bodyOf(latest)) || null,
    name: latest ? personName(senderOf(latest)?.getAttribute('name')) : null,
    channel: 'email',
    turn: ours.length > 0 ? 'later' : 'first',
    earlier: ours.map(bodyOf).filter((text) => text !== ''),
  };
}

const senderOf = (message: Element) => message.querySelector('span.gD[email]');

/** Empty where the message is folded: its body is not in the page then. */
function bodyOf(message: Element): string {
  const body = message.querySelector('.a3s');
  return body ? messageText(body) : '';
}

/** The title ends in "- ana@example.com - Gmail", or with the company's own name for it. */
function ownAddress(document: Document): string | null {
  return (
    document.title
      .match(/[^\s<>]+@[^\s<>]+/g)
      ?.at(-1)
      ?.toLowerCase() ?? null
  );
}

/** The agent's own address, or a colleague's at the same company. */
function isOurs(address: string | null, own: string | null): boolean {
  if (!address || !own) return false;
  const [, domain = ''] = own.split('@');
  const theirs = address.toLowerCase();
  return theirs === own || (!publicMail.test(domain) && theirs.endsWith(`@${domain}`));
}
