import { contentOfAddress, mount, plain } from '../page';

const outer = document.createElement('div');
const box = document.createElement('textarea');
box.rows = 8;
box.cols = 60;
box.value = plain(contentOfAddress());
outer.attachShadow({ mode: 'open' }).append(box);
mount().append(outer);
window.editor = { model: () => box.value, body: () => box.value, fill: (text) => (box.value = text) };
