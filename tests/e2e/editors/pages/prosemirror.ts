import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser, DOMSerializer, Schema } from 'prosemirror-model';
import { marks, nodes } from 'prosemirror-schema-basic';
import { addListNodes } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import { contentOfAddress, html, mount } from '../page';

const base = new Schema({ nodes, marks });
const schema = new Schema({
  nodes: addListNodes(base.spec.nodes, 'paragraph block*', 'block').append({
    mention: {
      inline: true,
      group: 'inline',
      atom: true,
      attrs: { name: {} },
      toDOM: (node) => ['span', { 'data-mention': node.attrs.name, contenteditable: 'false' }, node.attrs.name],
      parseDOM: [{ tag: 'span[data-mention]', getAttrs: (element) => ({ name: element.dataset.mention }) }],
    },
  }),
  marks: base.spec.marks,
});
const start = document.createElement('div');
start.innerHTML = html(contentOfAddress(), (text) => `<span data-mention="${text}">${text}</span>`, '');
const view = new EditorView(mount(), {
  state: EditorState.create({
    doc: DOMParser.fromSchema(schema).parse(start),
    plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
  }),
});
window.editor = {
  model: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', (leaf) => leaf.attrs.name ?? '\n'),
  body: () => {
    const out = document.createElement('div');
    out.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
    return out.innerHTML;
  },
  fill: (text) =>
    view.dispatch(
      view.state.tr.replaceWith(0, view.state.doc.content.size, schema.node('paragraph', null, schema.text(text))),
    ),
};
