import FroalaEditor from 'froala-editor';
import 'froala-editor/css/froala_editor.pkgd.min.css';
import 'froala-editor/js/plugins/lists.min.js';
import 'froala-editor/js/plugins/link.min.js';
import { contentOfAddress, html, linesOf, mount } from '../page';

// Without a licence it puts its maker's name under every text; that is no part of the draft.
const unbranded = (body: string) => body.replace(/<p data-f-id="pbf".*$/s, '');
const box = document.createElement('div');
mount().append(box);
await new Promise<void>((resolve) => {
  const editor = new FroalaEditor(box, {
    attribution: false,
    events: {
      initialized() {
        editor.html.set(html(contentOfAddress()));
        editor.undo.reset();
        editor.undo.saveStep();
        const body = () => unbranded(editor.html.get());
        window.editor = { model: () => linesOf(body()), body, fill: (text) => editor.html.set(text) };
        resolve();
      },
    },
  });
});
