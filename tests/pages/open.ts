import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Puts a saved page into the document of the test, at an address of its own. */
export function openPage(name: string, url: string): void {
  const page = readFileSync(join(import.meta.dirname, `${name}.html`), 'utf8');
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
  document.title = /<title>(.*)<\/title>/.exec(page)?.[1] ?? '';
  document.body.innerHTML = page.replace(/<title>.*<\/title>/, '');
  for (const element of document.querySelectorAll('[data-at]')) {
    const [left = 0, top = 0, width = 0, height = 0] = (element.getAttribute('data-at') ?? '').split(' ').map(Number);
    element.getBoundingClientRect = () => new DOMRect(left, top, width, height);
  }
}

/** The one element a selector names; throws where the saved page lacks it. */
export function one(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}
