// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { toneOf } from '../../lib/field/tone';

function tone(html: string) {
  document.body.innerHTML = html;
  return toneOf(document.querySelector('#box') as HTMLElement);
}

test.each([
  ['of its own ground', '<div id="box" style="background-color: rgb(20, 20, 24)"></div>', 'dark'],
  [
    'of the first ground around it',
    '<div style="background-color: rgb(30, 30, 30)"><p><span id="box"></span></p></div>',
    'dark',
  ],
  [
    'of the nearer ground',
    '<div style="background-color: rgb(0, 0, 0)"><div id="box" style="background-color: rgb(250, 250, 250)"></div></div>',
    'light',
  ],
  [
    'through what is nearly clear',
    '<div style="background-color: rgb(0, 0, 0)"><div id="box" style="background-color: rgba(255, 255, 255, 0.1)"></div></div>',
    'dark',
  ],
  [
    'of its words, where the ground is written otherwise',
    '<div id="box" style="background-color: oklch(0.2 0 0); color: rgb(240, 240, 240)"></div>',
    'dark',
  ],
  ['light where the page gives none', '<div id="box"></div>', 'light'],
])('a box has the tone %s', (_, html, expected) => {
  expect(tone(html)).toBe(expected);
});
