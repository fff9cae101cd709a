import { contentOfAddress, html, linesOf, mount } from '../page';

// As older rich text boxes are made: an empty frame whose whole body is editable.
const frame = document.createElement('iframe');
frame.style.cssText = 'width: 700px; height: 240px';
mount().append(frame);
const inner = frame.contentDocument as Document;
inner.body.contentEditable = 'true';
inner.body.innerHTML = html(contentOfAddress());
window.editor = {
  model: () => linesOf(inner.body.innerHTML),
  body: () => inner.body.innerHTML,
  fill: (text) => (inner.body.textContent = text),
};
