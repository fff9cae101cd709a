import { contentOfAddress, html, linesOf, mount } from '../page';

const box = document.createElement('div');
box.contentEditable = 'true';
box.setAttribute('role', 'textbox');
box.innerHTML = html(contentOfAddress());
mount().append(box);
window.editor = {
  model: () => linesOf(box.innerHTML),
  body: () => box.innerHTML,
  fill: (text) => (box.textContent = text),
};
