import { contentOfAddress, html, linesOf, mount } from '../page';

const frame = document.createElement('iframe');
frame.style.cssText = 'width: 700px; height: 240px';
frame.srcdoc = `<!doctype html><div contenteditable="true" style="outline: none; padding: 8px">${html(contentOfAddress())}</div>`;
mount().append(frame);
await new Promise((resolve) => frame.addEventListener('load', resolve));
const box = () => frame.contentDocument?.querySelector('div') as HTMLElement;
window.editor = {
  model: () => linesOf(box().innerHTML),
  body: () => box().innerHTML,
  fill: (text) => (box().textContent = text),
};
