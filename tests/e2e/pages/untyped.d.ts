// Bundled by esbuild, unknown to the type checker: style sheets, and the two packages of X's old messages.
declare module '*.css';
declare module 'draft-js';
declare module 'react-dom';
declare module 'react';
