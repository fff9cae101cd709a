import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $createLinkNode, LinkNode } from '@lexical/link';
import { $createListItemNode, $createListNode, $isListNode, ListItemNode, ListNode } from '@lexical/list';
import { registerRichText } from '@lexical/rich-text';
import {
  $applyNodeReplacement,
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  createEditor,
  type EditorConfig,
  type LexicalNode,
  TextNode,
} from 'lexical';
import { contentOfAddress, mount, type Piece } from '../page';

class MentionNode extends TextNode {
  static override getType() {
    return 'mention';
  }
  static override clone(node: MentionNode) {
    return new MentionNode(node.__text, node.__key);
  }
  static override importJSON() {
    return $applyNodeReplacement(new MentionNode(''));
  }
  override createDOM(config: EditorConfig) {
    const dom = super.createDOM(config);
    dom.className = 'mention';
    return dom;
  }
  override isTextEntity(): true {
    return true;
  }
}

function nodeOf(piece: Piece): LexicalNode {
  if (piece === 'br') return $createLineBreakNode();
  if (piece.mention) return new MentionNode(piece.text).setMode('token');
  const text = $createTextNode(piece.text);
  if (piece.bold) text.toggleFormat('bold');
  return piece.link ? $createLinkNode(piece.link).append(text) : text;
}

const box = document.createElement('div');
box.contentEditable = 'true';
mount().append(box);
const errors: Error[] = [];
const editor = createEditor({
  nodes: [LinkNode, ListNode, ListItemNode, MentionNode],
  onError: (error) => {
    errors.push(error);
    console.error(error);
  },
});
editor.setRootElement(box);
registerRichText(editor);
editor.update(
  () => {
    const root = $getRoot().clear();
    let list: ListNode | null = null;
    for (const { kind, pieces } of contentOfAddress()) {
      const nodes = pieces.map(nodeOf);
      if (kind === 'paragraph') {
        list = null;
        root.append($createParagraphNode().append(...nodes));
      } else {
        if (!list) {
          list = $createListNode('bullet');
          root.append(list);
        }
        list.append($createListItemNode().append(...nodes));
      }
    }
    if (root.isEmpty()) root.append($createParagraphNode());
  },
  { discrete: true, tag: 'history-merge' },
);
registerHistory(editor, createEmptyHistoryState(), 1000);
window.editor = {
  model: () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .flatMap((block) => ($isListNode(block) ? block.getChildren() : [block]))
        .map((block) => block.getTextContent())
        .join('\n'),
    ),
  body: () => JSON.stringify(editor.getEditorState()),
  fill: (text) =>
    editor.update(() =>
      $getRoot()
        .clear()
        .append($createParagraphNode().append($createTextNode(text))),
    ),
};
