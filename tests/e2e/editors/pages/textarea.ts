import { contentOfAddress, mount } from '../page';

const box = document.createElement('textarea');
box.rows = 8;
box.cols = 60;
box.value = contentOfAddress()
  .map(({ pieces }) => pieces.map((piece) => (piece === 'br' ? '\n' : piece.text)).join(''))
  .join('\n');
mount().append(box);
window.editor = { model: () => box.value, body: () => box.value };
