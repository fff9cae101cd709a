// A conversation in the outline of Gmail: an inline reply and a pop-up compose at once, plain contenteditables, a signature
// in each, and the quoted mail outside the box until the dots are pressed.
import '../steady';
import './gmail.css';
import { icons } from '../icons';
import { element, paragraphs, send, shortTime } from '../send';
import { customer, mails, own, subject } from './messages';

const quoted = `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Wed, 11 Nov 2026 at 19:47, ${customer.name} &lt;<a href="mailto:${customer.mail}">${customer.mail}</a>&gt; wrote:<br></div><blockquote class="gmail_quote">${paragraphs(mails[2].text, 'div')}</blockquote></div>`;
const signature = `<span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">${own.name}<br>Alder Home, customer care</div></div>`;

const mail = (each: (typeof mails)[number], last: boolean) => `
  <div role="listitem" class="${last ? 'h7' : 'kv'}">
    <div class="adn ads" data-message-id="#msg-f:${each.id}" data-legacy-message-id="${each.id}">
      <span class="face ${each.from === own ? 'own' : ''}">${each.from.name[0]}</span>
      <div class="mail">
        <table class="mail-head"><tbody><tr>
          <td class="gF"><h3 class="iw"><span class="gD" email="${each.from.mail}" name="${each.from.name}">${each.from.name}</span></h3> <span class="address">&lt;${each.from.mail}&gt;</span>
            <div class="to"><span class="hb">to <span class="g2" email="${each.from === own ? customer.mail : own.mail}">${each.from === own ? customer.name.split(' ')[0] : 'me'}</span></span></div></td>
          <td class="time"><span class="g3" title="${each.at}">${shortTime(each.at)}</span>${icons.star}${icons.reply}${icons.more}</td>
        </tr></tbody></table>
        <div class="ii gt"><div class="a3s aiL"><div dir="ltr">${paragraphs(each.text, 'div')}</div>${
          each.quote
            ? `<div class="gmail_quote"><div class="gmail_attr">On Wed, 4 Nov 2026, ${own.name} wrote:</div><blockquote class="gmail_quote">${each.quote}</blockquote></div>`
            : ''
        }</div></div>
      </div>
    </div>
    ${last ? '<div class="ip adB"></div>' : ''}
  </div>`;

type Kind = 'reply' | 'new';

const composeForm = (kind: Kind) => `
  <div class="M9 ${kind}"><div role="region"><table role="presentation"><tbody><tr><td><form>
    <input type="hidden" name="draft" value="undefined"><input type="hidden" name="composeid" value="${kind}-1">
    ${kind === 'reply' ? '<input type="hidden" name="rt" value="r"><input type="hidden" name="uet" value="">' : ''}
    <div class="fields">${
      kind === 'reply'
        ? `<span class="reply-to">${icons.reply} <span class="chipped" email="${customer.mail}">${customer.name}</span></span><input type="hidden" name="subjectbox" value="Re: ${subject}">`
        : '<input class="recipients" role="combobox" aria-label="To recipients" placeholder="To" value="orders@sawmill.example"><input name="subjectbox" aria-label="Subject" placeholder="Subject" value="Legs for the oak table">'
    }</div>
    <div class="aoP"><div class="Ap">
      <div class="Am aiL Al editable LW-avf" g_editable="true" role="textbox" contenteditable="true" aria-label="Message Body" aria-multiline="true" spellcheck="false" dir="ltr"><br clear="all"><br>${signature}</div>
    </div></div>
    ${kind === 'reply' ? `<div class="ajR"><button type="button" class="ajT" aria-label="Show trimmed content">${icons.dots}</button></div>` : ''}
    <div class="IZ"><div class="gU Up"><div class="send"><div class="T-I T-I-atl" role="button" tabindex="0" aria-label="Send (Ctrl-Enter)">Send</div><div class="more-send" role="button" tabindex="0" aria-haspopup="true" aria-label="More send options">${icons.down}</div></div></div>
      <span class="row-tools"><b class="tool">A</b>${icons.clip}${icons.smile}${icons.pen}</span><span class="bin" role="button" aria-label="Discard draft">${icons.bin}</span></div>
  </form></td></tr></tbody></table></div></div>`;

document.title = `${subject} - ${own.mail} - Gmail`;
document.body.append(
  element(
    `<header class="top"><span class="brand">${icons.mail} Mail</span><form role="search">${icons.search}<input type="text" aria-label="Search mail" name="q" placeholder="Search mail" autocomplete="off"></form><span class="face me">S</span></header>`,
  ),
  element(
    `<nav class="side"><button type="button" class="compose">${icons.pen} Compose</button><a class="on">Inbox <b>12</b></a><a>Starred</a><a>Snoozed</a><a>Sent</a><a>Drafts <b>2</b></a></nav>`,
  ),
  element(`<div class="nH" role="main"><div class="bar">${icons.back}${icons.archive}${icons.bin}${icons.mail}</div><div class="nH a98 iY">
    <h2 class="hP" data-legacy-thread-id="18f0a1" data-thread-perm-id="thread-f:18f0a1">${subject}</h2>
    <div role="list">${mails.map((each, index) => mail(each, index === mails.length - 1)).join('')}</div></div></div>`),
  element('<div class="no"></div>'),
);

const boxes: { box: HTMLElement; outgoing(): string }[] = [];

function wire(root: HTMLElement, kind: Kind): void {
  const box = root.querySelector('[g_editable="true"]') as HTMLElement;
  const uet = root.querySelector<HTMLInputElement>('input[name="uet"]');
  if (uet) uet.value = quoted;
  // The quote is sent whether or not the agent has looked at it.
  const outgoing = () => JSON.stringify({ kind, html: box.innerHTML + (uet?.value ?? '') });
  boxes.push({ box, outgoing });

  root.querySelector('.ajT')?.addEventListener('click', () => {
    if (!uet?.value) return;
    box.append(element('<div><br></div>'), element(uet.value));
    uet.value = '';
    root.querySelector('.ajR')?.remove();
  });
  const press = async () => {
    await send(outgoing());
    root.closest('[role="dialog"]')?.remove();
    root.remove();
  };
  root.querySelector('.T-I-atl')?.addEventListener('click', press);
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void press();
  });
}

const slot = document.querySelector('.ip.adB') as HTMLElement;
const reply = element<HTMLElement>(composeForm('reply'));
slot.append(reply);
wire(reply, 'reply');

document.querySelector('.compose')?.addEventListener('click', () => {
  const mole = element<HTMLElement>(
    `<div class="nn"><div class="AD"><div role="dialog" aria-label="New message"><div class="mole-head">New message <span>${icons.minimise}${icons.close}</span></div><div class="mole-body">${composeForm('new')}</div></div></div></div>`,
  );
  document.querySelector('.no')?.append(mole);
  wire(mole.querySelector('.M9') as HTMLElement, 'new');
  mole.querySelector<HTMLElement>('[g_editable="true"]')?.focus();
});

// The box last worked in is the one that Send would send.
let current = boxes[0];
document.addEventListener('focusin', (event) => {
  current = boxes.find(({ box }) => box === event.target) ?? current;
});
window.outgoing = () => current?.outgoing() ?? '';
document.execCommand('defaultParagraphSeparator', false, 'div');
document.body.classList.add('ready');
