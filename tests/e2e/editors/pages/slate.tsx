import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderElementProps, type RenderLeafProps, Slate, withReact } from 'slate-react';
import { contentOfAddress, mount, type Piece } from '../page';

// biome-ignore lint/suspicious/noExplicitAny: Slate's elements are typed by each page that uses it.
type Loose = any;

const inline = (piece: Piece): Loose => {
  if (piece === 'br') return { text: '\n' };
  if (piece.mention) return { type: 'mention', name: piece.text, children: [{ text: '' }] };
  const leaf = { text: piece.text, ...(piece.bold ? { bold: true } : {}) };
  return piece.link ? { type: 'link', href: piece.link, children: [leaf] } : leaf;
};
const start = contentOfAddress().map(({ kind, pieces }) => ({
  type: kind,
  children: pieces.length > 0 ? pieces.map(inline) : [{ text: '' }],
})) as Descendant[];

const editor = withHistory(withReact(createEditor())) as Loose;
const { isInline, isVoid } = editor;
editor.isInline = (element: Loose) => element.type === 'link' || element.type === 'mention' || isInline(element);
editor.isVoid = (element: Loose) => element.type === 'mention' || isVoid(element);

function Element({ attributes, children, element }: RenderElementProps) {
  const { type, href, name } = element as Loose;
  if (type === 'link')
    return (
      <a {...attributes} href={href}>
        {children}
      </a>
    );
  if (type === 'mention')
    return (
      <span {...attributes} contentEditable={false}>
        {name}
        {children}
      </span>
    );
  if (type === 'item') return <li {...attributes}>{children}</li>;
  return <p {...attributes}>{children}</p>;
}
const Leaf = ({ attributes, children, leaf }: RenderLeafProps) => (
  <span {...attributes}>{(leaf as Loose).bold ? <strong>{children}</strong> : children}</span>
);
editor.children = start;
Editor.normalize(editor, { force: true });
function Page() {
  const [value] = useState(
    start.length > 0 ? editor.children : [{ type: 'paragraph', children: [{ text: '' }] } as Descendant],
  );
  return (
    <Slate editor={editor} initialValue={value}>
      <Editable
        renderElement={(props) => <Element {...props} />}
        renderLeaf={(props) => <Leaf {...props} />}
        onKeyDown={(event) => {
          if (!event.ctrlKey) return;
          if (event.key === 'z') editor.undo();
          else if (event.key === 'y') editor.redo();
          else return;
          event.preventDefault();
        }}
      />
    </Slate>
  );
}
createRoot(mount()).render(<Page />);

const lineOf = (block: Loose): string =>
  block.children.map((child: Loose) => child.name ?? Node.string(child)).join('');
window.editor = {
  model: () => editor.children.map(lineOf).join('\n'),
  fill: (text) => {
    editor.children = [{ type: 'paragraph', children: [{ text }] }];
    editor.onChange();
  },
  body: () => JSON.stringify(editor.children),
};
