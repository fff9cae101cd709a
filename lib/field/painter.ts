import type { MarkStyle } from './field';
import { highlightName, markRules } from './mark-rules';
import type { Tone } from './tone';

/** A stretch of the page's text and how it is to look. */
export type Stroke = { readonly range: Range; readonly style: MarkStyle };

/** Paints one field's marks by custom highlights: no node, attribute or class of the page changes. */
export type Painter = {
  /** Replaces all strokes of this field; other fields keep theirs. */
  paint(strokes: readonly Stroke[], tone: Tone): void;
};

type Root = Document | ShadowRoot;
type View = Window & typeof globalThis;

// A highlight's name is one for the whole document, so all its fields share the highlights and each owns its ranges.
const highlights = new WeakMap<Document, Map<string, Highlight>>();
// Firefox paints inside a shadow root only by rules of that root.
const sheets = new WeakMap<Root, { readonly sheet: CSSStyleSheet; users: number }>();

/** A painter for text under `root`. There is a style sheet of ours only while something is painted. */
export function createPainter(root: Root): Painter {
  const document = root.nodeType === Node.DOCUMENT_NODE ? (root as Document) : (root.ownerDocument as Document);
  const view = document.defaultView as View | null;
  let painted: { readonly range: Range; readonly name: string }[] = [];

  return {
    paint(strokes, tone) {
      if (!view?.CSS?.highlights) return;
      if (strokes.length > 0 && painted.length === 0) addSheet(root, view);
      const next = strokes.map(({ range, style }) => ({ range, name: highlightName(style, tone), style }));
      for (const { range, name, style } of next) {
        const highlight = highlightOf(document, view, name);
        if (style === 'open') highlight.priority = 1;
        highlight.add(range);
      }
      for (const { range, name } of painted) {
        const highlight = highlightOf(document, view, name);
        highlight.delete(range);
        if (highlight.size === 0) {
          view.CSS.highlights.delete(name);
          highlights.get(document)?.delete(name);
        }
      }
      if (strokes.length === 0 && painted.length > 0) dropSheet(root);
      painted = next;
    },
  };
}

function highlightOf(document: Document, view: View, name: string): Highlight {
  const known = highlights.get(document) ?? new Map<string, Highlight>();
  highlights.set(document, known);
  let highlight = known.get(name);
  if (!highlight) {
    highlight = new view.Highlight();
    known.set(name, highlight);
    view.CSS.highlights.set(name, highlight);
  }
  return highlight;
}

function addSheet(root: Root, view: View): void {
  let entry = sheets.get(root);
  if (!entry) {
    // Constructed, so that no node is added and no content security policy asks.
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(markRules());
    entry = { sheet, users: 0 };
    sheets.set(root, entry);
  }
  entry.users++;
  if (entry.users === 1) root.adoptedStyleSheets = [...root.adoptedStyleSheets, entry.sheet];
}

function dropSheet(root: Root): void {
  const entry = sheets.get(root);
  if (!entry) return;
  entry.users--;
  if (entry.users === 0) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== entry.sheet);
}
