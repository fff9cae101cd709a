import { contentOfAddress, html, linesOf, mount } from '../page';

// CKEditor 4 loads its parts itself, from beside its script.
const script = document.createElement('script');
script.src = '/vendor/ckeditor4/ckeditor.js';
document.head.append(script);
await new Promise((resolve) => script.addEventListener('load', resolve));

type Ckeditor = {
  getData(): string;
  setData(html: string): void;
  resetUndo(): void;
  on(name: string, then: () => void): void;
};
const { CKEDITOR } = window as unknown as { CKEDITOR: { replace(element: Element, options: object): Ckeditor } };
const box = document.createElement('textarea');
box.value = html(contentOfAddress());
mount().append(box);
const editor = CKEDITOR.replace(box, {
  versionCheck: false,
  toolbar: [],
  removePlugins: 'elementspath,resize,scayt,wsc,exportpdf',
  allowedContent: true,
  disableNativeSpellChecker: false,
});
await new Promise<void>((resolve) => editor.on('instanceReady', resolve));
window.editor = {
  model: () => linesOf(editor.getData()),
  body: () => editor.getData(),
  fill: (text) => editor.setData(text),
};
