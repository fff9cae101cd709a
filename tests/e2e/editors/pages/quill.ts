import Quill from 'quill';
import 'quill/dist/quill.core.css';
import { contentOfAddress, mount } from '../page';

const Embed = Quill.import('blots/embed') as unknown as {
  new (...given: unknown[]): { domNode: HTMLElement };
  create(value: unknown): HTMLElement;
};
class Mention extends Embed {
  static blotName = 'mention';
  static tagName = 'span';
  static className = 'mention';
  static create(name: string) {
    // biome-ignore lint/complexity/noThisInStatic: the inherited maker reads the tag from this class.
    const node = super.create(name);
    node.textContent = name;
    node.dataset.name = name;
    return node;
  }
  static value = (node: HTMLElement) => node.dataset.name;
}
Quill.register(Mention as never);

const box = document.createElement('div');
mount().append(box);
const quill = new Quill(box, { modules: { toolbar: false } });
const Delta = Quill.import('delta');
const start = new Delta();
for (const { kind, pieces } of contentOfAddress()) {
  for (const piece of pieces) {
    if (piece === 'br') start.insert('\n');
    else if (piece.mention) start.insert({ mention: piece.text });
    else
      start.insert(piece.text, { ...(piece.bold ? { bold: true } : {}), ...(piece.link ? { link: piece.link } : {}) });
  }
  start.insert('\n', kind === 'item' ? { list: 'bullet' } : {});
}
quill.setContents(start);
quill.history.clear();
window.editor = {
  model: () =>
    quill
      .getContents()
      .ops.map(({ insert }) => (typeof insert === 'string' ? insert : (insert?.mention ?? '')))
      .join('')
      .slice(0, -1),
  body: () => JSON.stringify(quill.getContents().ops) + quill.getSemanticHTML(),
  fill: (text) => quill.setText(text),
};
