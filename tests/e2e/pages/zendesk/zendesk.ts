// A ticket page in the outline of Zendesk's Agent Workspace: every open ticket stays mounted, note and reply share one
// editable, and the editable is swapped when the ticket is assigned.
import '../steady';
import 'ckeditor5/ckeditor5.css';
import './zendesk.css';
import { Bold, DecoupledEditor, Essentials, Italic, Link, List, Paragraph } from 'ckeditor5';
import { icons } from '../icons';
import { element, paragraphs, send, shortTime } from '../send';
import { type Entry, type Ticket, tickets } from './tickets';

type Channel = 'web' | 'internal';
const channels: Record<Channel, { label: string; composer: string }> = {
  web: { label: 'Public reply', composer: 'Public reply composer' },
  internal: { label: 'Internal note', composer: 'Internal note composer' },
};

const initials = (name: string) =>
  name
    .split(' ')
    .map((part) => part[0])
    .join('')
    .slice(0, 2);

const logItem = (entry: Entry, index: number) => `
  <article class="entry ${entry.from}" data-test-id="omni-log-comment-item">
    <span class="avatar">${initials(entry.name)}${
      entry.from === 'end-user'
        ? ''
        : '<svg data-test-id="omni-log-avatar-badge-AgentBadge" width="1" height="1"></svg>'
    }</span>
    <div class="entry-main">
      <div class="entry-head">
        <div class="sender" data-test-id="omni-log-item-sender"><a data-test-id="omni-log-comment-user-link" href="/agent/users/${index + 7}">${entry.name}</a></div>
        <span data-test-id="omni-log-item-via">via email</span>
        <time data-test-id="timestamp-relative" datetime="${entry.at}">${shortTime(entry.at)}</time>
        ${entry.from === 'internal' ? '<div class="tag" data-test-id="omni-log-internal-note-tag">Internal</div>' : ''}
      </div>
      <div data-test-id="omni-log-item-message" type="${entry.from}">
        <div data-test-id="omni-log-message-content" data-originated-from="email"><div class="zd-comment">${paragraphs(entry.text)}</div></div>
      </div>
    </div>
  </article>`;

const ticketPane = (ticket: Ticket) => `
  <div class="ticket" data-ticket-id="${ticket.id}">
    <aside class="properties">
      <label>Requester<span class="value"><span class="avatar small">${initials(ticket.customer)}</span>${ticket.customer}</span></label>
      <label>Assignee<span class="value assignee">Support</span></label>
      <button type="button" class="take">Take it</button>
      <label>Type<span class="value">Problem</span></label>
      <label>Priority<span class="value">High</span></label>
    </aside>
    <div class="conversation" data-side-conversations-anchor-id="${ticket.id}">
      <div class="ticket-head">
        <input data-test-id="omni-header-subject" aria-label="Subject" value="${ticket.subject}">
        <span data-test-id="omni-header-via-label">#${ticket.id} · via email</span>
      </div>
      <div class="log" data-test-id="omni-log-container">${ticket.log.map(logItem).join('')}</div>
      <div id="editor-view-${ticket.id}" class="editor-view" data-test-id="editor-view">
        <div class="editor-head">
          <button type="button" class="switcher" data-test-id="omnichannel-channel-switcher-button" aria-haspopup="menu"></button>
          <ul class="menu" role="menu" hidden>
            <li role="menuitem" tabindex="-1" data-channel="web" data-test-id="omnichannel-channel-switcher-menuitem-web">Public reply</li>
            <li role="menuitem" tabindex="-1" data-channel="internal" data-test-id="omnichannel-channel-switcher-menuitem-internal">Internal note</li>
          </ul>
          <span class="to">To</span><span class="recipient">${ticket.customer}</span>
        </div>
        <div data-test-id="ticket-rich-text-editor"><div class="zendesk-editor--rich-text-container"></div></div>
        <div class="tools" role="toolbar" data-test-id="omnichannel-composer-toolbar"></div>
      </div>
      <footer class="ticket-foot">
        <span class="macro">${icons.views} Apply macro</span>
        <span class="stay">Stay on ticket ${icons.down}</span>
        <span class="submit"><button type="button" data-test-id="submit_button-button">Submit as <b>Pending</b></button><button type="button" data-test-id="submit_button-menu-button" aria-label="More statuses">${icons.down}</button></span>
      </footer>
    </div>
  </div>`;

document.body.append(
  element(
    `<nav class="rail"><span class="logo">hb</span>${icons.home}${icons.views}${icons.people}${icons.chart}</nav>`,
  ),
  element(
    `<header class="tabs" data-test-id="header-tablist" role="tablist">${tickets
      .map(
        (
          ticket,
        ) => `<div role="tab" tabindex="0" data-test-id="header-tab" data-entity-type="TICKET_ENTITY_TYPE" data-entity-id="${ticket.id}" aria-label="${ticket.customer}">
        <span data-test-id="header-tab-title">${ticket.subject}</span><span data-test-id="header-tab-subtitle">#${ticket.id}</span>
        <button type="button" data-test-id="close-button" aria-label="Close" tabindex="-1">${icons.close}</button></div>`,
      )
      .join(
        '',
      )}<div class="search" role="search">${icons.search}<input type="search" aria-label="Search" placeholder="Search"></div></header>`,
  ),
  element(`<main>${tickets.map(ticketPane).join('')}</main>`),
);

const open: { pane: HTMLElement; outgoing(): string }[] = [];

function show(id: number): void {
  for (const tab of document.querySelectorAll('[data-test-id="header-tab"]'))
    tab.setAttribute('aria-selected', String(tab.getAttribute('data-entity-id') === String(id)));
  for (const { pane } of open) pane.classList.toggle('behind', pane.dataset.ticketId !== String(id));
  history.replaceState(null, '', `/agent/tickets/${id}`);
  const ticket = tickets.find((each) => each.id === id);
  document.title = `${ticket?.subject} – Harbour Bikes – Zendesk`;
}

async function mount(ticket: Ticket): Promise<void> {
  const pane = document.querySelector<HTMLElement>(`[data-ticket-id="${ticket.id}"]`) as HTMLElement;
  const part = <T extends HTMLElement>(selector: string) => pane.querySelector(selector) as T;
  const switcher = part<HTMLButtonElement>('.switcher');
  const menu = part('.menu');
  const container = part('.zendesk-editor--rich-text-container');
  const tools = part('.tools');
  let channel: Channel = 'web';

  async function create(data: string): Promise<DecoupledEditor> {
    const place = document.createElement('div');
    container.replaceChildren(place);
    const editor = await DecoupledEditor.create(place, {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Bold, Italic, List, Link],
      toolbar: ['bold', 'italic', 'bulletedList', 'link'],
      initialData: data,
      ui: { poweredBy: { position: 'inside', side: 'left', horizontalOffset: 20 } },
    });
    tools.replaceChildren(
      editor.ui.view.toolbar.element as HTMLElement,
      element(`<button type="button" class="tool" aria-label="Attach a file">${icons.clip}</button>`),
      element(`<button type="button" class="tool" aria-label="Emoji">${icons.smile}</button>`),
      element('<button type="button" class="tool" aria-label="Enhance writing">Aa</button>'),
    );
    return editor;
  }

  let editor = await create('');

  // Through the view's writer, as the real page does: CKEditor owns the attributes of its editable.
  function label(): void {
    const { label: name, composer } = channels[channel];
    editor.editing.view.change((writer) => {
      const root = editor.editing.view.document.getRoot();
      if (!root) return;
      writer.setAttribute('data-test-id', 'omnicomposer-rich-text-ckeditor', root);
      writer.setAttribute('aria-label', composer, root);
    });
    switcher.dataset.channel = channel;
    switcher.setAttribute('aria-label', name);
    switcher.innerHTML = `${name} ${icons.down}`;
    part('.editor-view').classList.toggle('note', channel === 'internal');
  }
  label();

  switcher.addEventListener('click', () => menu.toggleAttribute('hidden'));
  menu.addEventListener('click', (event) => {
    channel = (event.target as HTMLElement).dataset.channel as Channel;
    menu.hidden = true;
    label();
    editor.focus();
  });

  const take = part<HTMLButtonElement>('.take');
  take.addEventListener('mousedown', (event) => event.preventDefault());
  take.addEventListener('click', async () => {
    const hadFocus = editor.editing.view.document.isFocused;
    const data = editor.getData();
    await editor.destroy();
    editor = await create(data);
    label();
    part('.assignee').textContent = 'Tom Weller';
    if (!hadFocus) return;
    editor.model.change((writer) => {
      const root = editor.model.document.getRoot();
      if (root) writer.setSelection(root, 'end');
    });
    editor.focus();
  });

  const outgoing = () => JSON.stringify({ ticket: ticket.id, channel, html: editor.getData() });
  part('[data-test-id="submit_button-button"]').addEventListener('click', async () => {
    const html = editor.getData();
    await send(outgoing());
    const entry: Entry = {
      from: channel === 'web' ? 'agent' : 'internal',
      name: 'Tom Weller',
      at: '2026-11-12T10:02:00Z',
      text: '',
    };
    const item = element(logItem(entry, 5));
    (item.querySelector('.zd-comment') as HTMLElement).innerHTML = html;
    part('.log').append(item);
    editor.setData('');
  });
  open.push({ pane, outgoing });
  const log = part('.log');
  log.scrollTop = log.scrollHeight;
}

for (const ticket of tickets) await mount(ticket);
window.outgoing = () => open.find(({ pane }) => !pane.classList.contains('behind'))?.outgoing() ?? '';
for (const tab of document.querySelectorAll<HTMLElement>('[data-test-id="header-tab"]'))
  tab.addEventListener('click', () => show(Number(tab.dataset.entityId)));
show(location.pathname.endsWith('102') ? 102 : 101);
document.body.classList.add('ready');
