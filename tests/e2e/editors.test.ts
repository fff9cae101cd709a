import { findFirefox } from './browsers';
import { testEditors } from './editors/run';

// The part of the table that every run of the tests can afford: one engine for each way that the hosts' pages do not go (a
// plain text box, a frame of the editor's own, a model that takes commands), in what an agent meets first. All of it:
// npm run test:editors.
testEditors({
  engines: ['textarea', 'tinymce', 'prosemirror'],
  browsers: findFirefox() ? ['chromium', 'firefox'] : ['chromium'],
  only: [
    'the built extension attaches, marks, rewrites; Ctrl+Z',
    'the built extension in a modal dialog: all of it can be seen and pressed',
    'the built extension in a page’s popover: all of it can be seen and pressed, and that stays open',
    'rewrite in a sentence',
    'rewrite across bold',
    'rewrite a sentence put in at the end',
    'rewrite refused across a link',
    'mark while typing before, after and inside',
    'mark in a box that the page turns: exact or none',
    'nothing of ours in the page',
    'undo from the popover',
  ],
});
