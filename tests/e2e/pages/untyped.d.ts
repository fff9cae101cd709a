// These two ship no types; the page of X's old messages uses a handful of their functions.
declare module 'draft-js';
declare module 'react-dom';
declare module 'react';
