import Trix from 'trix';
import 'trix/dist/trix.css';
import { contentOfAddress, html, linesOf, mount } from '../page';

const attachment = (text: string) =>
  `<figure data-trix-attachment="${JSON.stringify({ content: text, contentType: 'text/plain' }).replace(/"/g, '&quot;')}"></figure>`;
const composer = mount();
composer.innerHTML = '<input type="hidden" id="sent"><trix-editor input="sent" class="trix-content"></trix-editor>';
const box = composer.querySelector('trix-editor') as HTMLElement & {
  editor: { loadHTML(html: string): void; getDocument(): { toString(): string } };
};
if (!box.editor) await new Promise((resolve) => box.addEventListener('trix-initialize', resolve, { once: true }));
void Trix;
box.editor.loadHTML(html(contentOfAddress(), attachment).replace(/<p>/g, '<div>').replace(/<\/p>/g, '</div>'));
const sent = composer.querySelector('input') as HTMLInputElement;
window.editor = {
  model: () => linesOf(sent.value),
  body: () => sent.value,
  fill: (text) => box.editor.loadHTML(text),
  // Its redo key is Shift+z with a small z, which no keyboard gives.
  redo: () =>
    composer.querySelector('[data-trix-action="redo"]')?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true })),
};
