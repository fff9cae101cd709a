import { contentOfAddress, mount, plain } from '../page';

const outer = document.createElement('iframe');
outer.style.cssText = 'width: 700px; height: 300px';
outer.srcdoc =
  '<!doctype html><h2>Composer</h2><iframe style="width: 660px; height: 200px" src="about:blank"></iframe>';
mount().append(outer);
await new Promise((resolve) => outer.addEventListener('load', resolve));
const inner = outer.contentDocument?.querySelector('iframe')?.contentDocument as Document;
const box = inner.createElement('textarea');
box.rows = 8;
box.cols = 60;
box.value = plain(contentOfAddress());
inner.body.append(box);
window.editor = { model: () => box.value, body: () => box.value, fill: (text) => (box.value = text) };
