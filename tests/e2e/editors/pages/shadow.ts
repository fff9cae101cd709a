import { contentOfAddress, html, linesOf, mount } from '../page';

const outer = document.createElement('div');
const inner = document.createElement('div');
outer.attachShadow({ mode: 'open' }).append(inner);
const box = document.createElement('div');
box.contentEditable = 'true';
box.innerHTML = html(contentOfAddress());
inner.attachShadow({ mode: 'open' }).append(box);
mount().append(outer);
window.editor = {
  model: () => linesOf(box.innerHTML),
  body: () => box.innerHTML,
  fill: (text) => (box.textContent = text),
};
