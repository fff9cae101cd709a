import { layerAround } from './top-layer';
import { isTurned } from './turned';
import { clientBox, scaleOf, visibleArea } from './visible-area';

/** A text box: its words are not in the page's tree, so they can only be measured and marked on a copy. */
export type TextBox = HTMLTextAreaElement | HTMLInputElement;

/** An invisible copy of a text box's words, lying exactly over them, in a tree of ours that the page cannot see into. */
export type Mirror = {
  /** The copy's text: offset for offset the box's value. */
  readonly text: Text;
  readonly root: ShadowRoot;
  /**
   * Takes over words, look and place from the box; puts the copy into the page where it is not there yet. The copy of a box
   * that is turned has no place: nothing of it is drawn or measured.
   */
  update(): void;
  /** Takes the copy out of the page. */
  remove(): void;
};

// All that decides where a letter of a text box stands.
const copied = (
  'direction unicode-bidi font-family font-size font-style font-weight font-stretch font-variant font-kerning font-feature-settings ' +
  'font-variation-settings font-optical-sizing font-size-adjust font-synthesis text-rendering letter-spacing word-spacing line-height ' +
  'text-align text-align-last text-indent text-transform tab-size word-break overflow-wrap line-break hyphens text-wrap-mode ' +
  'text-wrap-style white-space-collapse writing-mode padding-top padding-right padding-bottom padding-left'
).split(' ');

const rules = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important;
  margin: 0 !important; padding: 0 !important; border: 0 !important; overflow: visible !important; background: none !important;
  pointer-events: none !important; display: block !important; z-index: 2147483647 !important; }
.area[hidden] { display: none; }
.area { position: fixed; overflow: hidden; pointer-events: none; }
.box { position: absolute; overflow: hidden; transform-origin: 0 0; }
.words { box-sizing: border-box; min-height: 100%; color: transparent; forced-color-adjust: none; }
`;

/** A mirror of a text box. Nothing is in the page until the first `update`. */
export function createMirror(element: TextBox): Mirror {
  const document = element.ownerDocument;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const view = document.defaultView as (Window & typeof globalThis) | null;
  if (view) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(rules);
    root.adoptedStyleSheets = [sheet];
  }
  const part = (name: string) => {
    const element = document.createElement('div');
    element.className = name;
    return element;
  };
  const area = part('area');
  const box = part('box');
  const words = part('words');
  const text = document.createTextNode('');
  // The last line break of a text box opens a line; that of a block does not, without something on it.
  words.append(text, document.createTextNode('\u200b'));
  box.append(words);
  area.append(box);
  root.append(area);
  host.setAttribute('aria-hidden', 'true');
  // In the top layer, so that marks show in a dialog as well.
  host.setAttribute('popover', 'manual');
  let wasSeen = false;
  const layers = new Set<Element>();

  const attach = (isSeen: boolean) => {
    const layer = layerAround(element);
    if (host.parentNode !== layer) {
      layer.append(host);
      layer.addEventListener('toggle', cameBack);
      layers.add(layer);
    }
    if (isSeen && !wasSeen) rise();
    if (!host.matches(':popover-open')) host.showPopover();
    wasSeen = isSeen;
  };
  const rise = () => {
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  };
  // A dialog or popover that is closed and opened comes back over what was shown before it.
  const cameBack = ({ currentTarget }: Event) => {
    if (currentTarget !== layerAround(element)) return;
    attach(isSeen());
    rise();
  };
  const isSeen = () => element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;
  const copyLook = () => {
    const style = view?.getComputedStyle(element);
    if (!style) return;
    for (const name of copied) words.style.setProperty(name, style.getPropertyValue(name));
    const isLine = element.nodeName === 'INPUT';
    words.style.setProperty('text-wrap-mode', isLine ? 'nowrap' : style.getPropertyValue('text-wrap-mode'));
    words.style.setProperty('white-space-collapse', 'preserve');
    if (isLine) {
      const inner = element.clientHeight - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom);
      words.style.setProperty('line-height', `${inner}px`);
    }
    words.lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
  };
  const copyPlace = (isSeen: boolean) => {
    // Of a turned box only its outer rectangle is known: better no mark than one under other words.
    area.hidden = isTurned(element);
    if (area.hidden) return;
    const clip = visibleArea(element);
    const inner = clientBox(element);
    const { x, y } = scaleOf(element, element.getBoundingClientRect());
    place(area, clip.left, clip.top, isSeen ? clip.width : 0, clip.height);
    place(box, inner.left - clip.left, inner.top - clip.top, element.clientWidth, element.clientHeight);
    box.style.transform = x === 1 && y === 1 ? '' : `scale(${x}, ${y})`;
    words.style.transform = `translate(${-element.scrollLeft}px, ${-element.scrollTop}px)`;
  };

  return {
    text,
    root,
    update() {
      const seen = isSeen();
      attach(seen);
      // Ranges over words that stay the same are kept by leaving the text alone.
      if (text.data !== element.value) text.data = element.value;
      copyLook();
      copyPlace(seen);
    },
    remove() {
      host.remove();
      for (const layer of layers) layer.removeEventListener('toggle', cameBack);
      layers.clear();
      wasSeen = false;
    },
  };
}

function place(part: HTMLElement, left: number, top: number, width: number, height: number): void {
  part.style.left = `${left}px`;
  part.style.top = `${top}px`;
  part.style.width = `${width}px`;
  part.style.height = `${height}px`;
}
