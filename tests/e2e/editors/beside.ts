import type { Frame } from 'puppeteer-core';
import { box } from './session';

/** What another extension has put around a box, by the name it gives everything. */
const stranger = 'other-tool';

/** Its button, in the lower end corner of the box. */
export const strangersButton = '[aria-label="Check spelling"]';

/**
 * Does what writing assistants do to a box: sets attributes on it, lays an element of its own over it with a button in the
 * corner, underlines words by a highlight of its own, and watches all of that for changes.
 */
export async function addStranger(frame: Frame): Promise<void> {
  const element = await frame.$(`>>> :is(${box})`);
  if (!element) throw new Error('The frame has no box.');
  await element.evaluate((node, name) => {
    const box = node as HTMLElement;
    box.setAttribute(`data-${name}`, 'true');
    box.setAttribute(`data-${name}-id`, '7f1c');
    const overlay = document.createElement(name);
    const root = overlay.attachShadow({ mode: 'open' });
    // As the page's own word for its place is not known, it stands over the box in the viewport.
    const { left, top, width, height } = box.getBoundingClientRect();
    const isPage = box === document.body;
    overlay.style.cssText = `position: fixed; pointer-events: none; z-index: 2147483647;
      left: ${left}px; top: ${top}px; width: ${width}px; height: ${isPage ? innerHeight - top : height}px`;
    root.innerHTML = `<style>button { position: absolute; right: 6px; bottom: 6px; width: 24px; height: 24px; padding: 0;
      border: 0; border-radius: 50%; background: #15c39a; pointer-events: auto }</style><button aria-label="Check spelling"></button>`;
    document.documentElement.append(overlay);

    const isText = box.nodeName !== 'TEXTAREA';
    const range = document.createRange();
    range.selectNodeContents(isText ? box : document.body);
    const highlight = new Highlight(range);
    highlight.priority = 2;
    CSS.highlights.set(name, highlight);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`::highlight(${name}) { text-decoration: underline 2px #15c39a }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

    const changes: string[] = [];
    Object.assign(window, { strangerSaw: changes });
    new MutationObserver((records) => {
      for (const { type, target, attributeName } of records)
        changes.push(`${type} ${attributeName} of ${target.nodeName}`);
    }).observe(overlay, { attributes: true, childList: true, subtree: true });
  }, stranger);
}

/** What there is of it now: its attributes, its element, its highlight and its sheet, and what it saw change. */
export async function strangerIn(frame: Frame): Promise<unknown> {
  const element = await frame.$(`>>> :is(${box})`);
  return element?.evaluate((node, name) => {
    const ranges = [...(CSS.highlights.get(name) ?? [])];
    return {
      attributes: [`data-${name}`, `data-${name}-id`].map((key) => (node as Element).getAttribute(key)),
      elements: document.querySelectorAll(name).length,
      ranges: ranges.length,
      priority: CSS.highlights.get(name)?.priority,
      sheets: document.adoptedStyleSheets.filter((sheet) => sheet.cssRules[0]?.cssText.includes(name)).length,
      saw: (window as unknown as { strangerSaw: string[] }).strangerSaw,
    };
  }, stranger);
}
