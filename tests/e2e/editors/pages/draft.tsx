import {
  CompositeDecorator,
  type ContentBlock,
  type ContentState,
  convertFromRaw,
  convertToRaw,
  Editor,
  EditorState,
  type RawDraftContentBlock,
} from 'draft-js';
import { type ReactNode, useState } from 'react';
import { render } from 'react-dom';
import 'draft-js/dist/Draft.css';
import { contentOfAddress, mount } from '../page';

type Props = { children: ReactNode; contentState: ContentState; entityKey: string };
const entityOf =
  (kind: string) => (block: ContentBlock, found: (start: number, end: number) => void, content: ContentState) =>
    block.findEntityRanges((it) => {
      const key = it.getEntity();
      return key !== null && content.getEntity(key).getType() === kind;
    }, found);
const decorator = new CompositeDecorator([
  {
    strategy: entityOf('LINK'),
    component: ({ children, contentState, entityKey }: Props) => (
      <a href={contentState.getEntity(entityKey).getData().href}>{children}</a>
    ),
  },
  { strategy: entityOf('mention'), component: ({ children }: Props) => <span className="mention">{children}</span> },
]);

const entityMap: Record<string, { type: string; mutability: 'MUTABLE' | 'IMMUTABLE'; data: object }> = {};
const blocks = contentOfAddress().map(({ kind, pieces }, index): RawDraftContentBlock => {
  const block = { key: `b${index}`, depth: 0, type: kind === 'item' ? 'unordered-list-item' : 'unstyled' };
  let text = '';
  const inlineStyleRanges: RawDraftContentBlock['inlineStyleRanges'] = [];
  const entityRanges: RawDraftContentBlock['entityRanges'] = [];
  for (const piece of pieces) {
    const said = piece === 'br' ? '\n' : piece.text;
    // Raw ranges count characters, not code units.
    const place = { offset: [...text].length, length: [...said].length };
    if (piece !== 'br') {
      if (piece.bold) inlineStyleRanges.push({ ...place, style: 'BOLD' });
      if (piece.link || piece.mention) {
        const key = Object.keys(entityMap).length;
        entityMap[key] = piece.link
          ? { type: 'LINK', mutability: 'MUTABLE', data: { href: piece.link } }
          : { type: 'mention', mutability: 'IMMUTABLE', data: {} };
        entityRanges.push({ ...place, key });
      }
    }
    text += said;
  }
  return { ...block, text, inlineStyleRanges, entityRanges };
});

let fill = (_: string): void => {};
let current = EditorState.createEmpty(decorator);
if (blocks.length > 0)
  current = EditorState.createWithContent(convertFromRaw({ blocks, entityMap } as never), decorator);
function Page() {
  const [state, setState] = useState(current);
  current = state;
  fill = (text) =>
    setState(
      EditorState.createWithContent(
        convertFromRaw({ blocks: [{ ...blocks[0], text }], entityMap: {} } as never),
        decorator,
      ),
    );
  return <Editor editorState={state} onChange={setState} />;
}
// Draft.js is older than React's concurrent rendering and loses keystrokes in it.
render(<Page />, mount());
window.editor = {
  model: () => current.getCurrentContent().getPlainText('\n'),
  fill: (text) => fill(text),
  body: () => JSON.stringify(convertToRaw(current.getCurrentContent())),
};
