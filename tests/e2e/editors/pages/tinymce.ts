import tinymce from 'tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import 'tinymce/plugins/lists';
import 'tinymce/plugins/link';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/content/default/content.js';
import { contentOfAddress, html, linesOf, mount } from '../page';

const box = document.createElement('textarea');
mount().append(box);
const [editor] = await tinymce.init({
  target: box,
  license_key: 'gpl',
  plugins: ['lists', 'link'],
  skin_url: 'default',
  content_css: 'default',
  menubar: false,
  toolbar: false,
  statusbar: false,
  promotion: false,
});
if (!editor) throw new Error('TinyMCE did not start.');
editor.setContent(html(contentOfAddress(), (text) => `<span class="mention" contenteditable="false">${text}</span>`));
editor.undoManager.reset();
window.editor = {
  model: () => linesOf(editor.getContent()),
  body: () => editor.getContent(),
  fill: (text) => editor.setContent(text),
};
