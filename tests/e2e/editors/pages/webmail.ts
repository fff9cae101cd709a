import { contentOfAddress, html, linesOf, mount } from '../page';

// As webmail writes: the first line bare, every other one in a `div`, with a signature and the quoted message under them.
const box = document.createElement('div');
box.contentEditable = 'true';
box.setAttribute('role', 'textbox');
const [first = '', ...rest] = html(contentOfAddress()).split(/(?<=<\/p>)/);
box.innerHTML =
  first.replace(/<\/?p>/g, '') +
  rest.join('').replace(/<p>/g, '<div>').replace(/<\/p>/g, '</div>') +
  '<div class="gmail_signature">Tom at Support</div><div class="gmail_quote"><blockquote>Where is it?</blockquote></div>';
mount().append(box);
const own = () => box.innerHTML.replace(/<div class="gmail_signature".*$/s, '');
window.editor = { model: () => linesOf(own()), body: () => box.innerHTML, fill: (text) => (box.textContent = text) };
