import tinymce from 'tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import 'tinymce/plugins/lists';
import 'tinymce/plugins/link';
import { contentOfAddress, html, linesOf, mount } from '../page';

const box = document.createElement('textarea');
mount().append(box);
const [editor] = await tinymce.init({
  target: box,
  license_key: 'gpl',
  plugins: ['lists', 'link'],
  skin: false,
  content_css: false,
  menubar: false,
  toolbar: false,
  statusbar: false,
  promotion: false,
});
if (!editor) throw new Error('TinyMCE did not start.');
editor.setContent(html(contentOfAddress(), (text) => `<span class="mention" contenteditable="false">${text}</span>`));
editor.undoManager.reset();
window.editor = { model: () => linesOf(editor.getContent()), body: () => editor.getContent() };
