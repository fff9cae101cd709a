import { Editor } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import StarterKit from '@tiptap/starter-kit';
import { contentOfAddress, html, mount } from '../page';

const editor = new Editor({
  element: mount(),
  extensions: [
    StarterKit.configure({ link: { openOnClick: false }, trailingNode: false }),
    Mention.configure({
      renderText: ({ node }) => node.attrs.label,
      renderHTML: ({ node }) => ['span', { 'data-type': 'mention' }, node.attrs.label],
    }),
  ],
  content: html(
    contentOfAddress(),
    (text) => `<span data-type="mention" data-id="1" data-label="${text}">${text}</span>`,
    '',
  ),
});
window.editor = {
  model: () => {
    const lines: string[] = [];
    editor.state.doc.descendants((node) => {
      if (!node.isTextblock) return true;
      lines.push(node.textBetween(0, node.content.size, '', (leaf) => leaf.attrs.label ?? '\n'));
      return false;
    });
    return lines.join('\n');
  },
  body: () => editor.getHTML(),
  fill: (text) => editor.commands.setContent(text),
};
