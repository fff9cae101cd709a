// Editors that bring no types of their own.
declare module 'trix';
declare module 'froala-editor';
declare module 'react-dom/client';
declare module 'tinymce/skins/*';
