import { contentOfAddress, mount, plain } from '../page';

const box = document.createElement('textarea');
box.rows = 8;
box.cols = 60;
box.value = plain(contentOfAddress());
mount().append(box);
window.editor = { model: () => box.value, body: () => box.value, fill: (text) => (box.value = text) };
