import { Bold, ClassicEditor, Essentials, Link, List, Mention, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { contentOfAddress, html, linesOf, mount } from '../page';

const mention = (text: string) => `<span class="mention" data-mention="${text}">${text}</span>`;
const box = document.createElement('div');
mount().append(box);
const editor = await ClassicEditor.create(box, {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Link, List, Mention],
  toolbar: [],
  mention: { feeds: [{ marker: '@', feed: ['@Anna'] }] },
  initialData: html(contentOfAddress(), mention),
});
window.editor = {
  model: () => linesOf(editor.getData()),
  body: () => editor.getData(),
  fill: (text) => editor.setData(text),
};
