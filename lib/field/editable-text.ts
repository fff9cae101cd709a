import type { Span } from '../engine/span';

/** A point in the page's tree, as ranges and selections take it. */
export type Place = { readonly node: Node; readonly offset: number };

/** Which neighbour a place keeps to where several places mean the same offset: the character before or after it. */
export type Side = 'before' | 'after';

/**
 * Consecutive characters of the draft that are consecutive characters of one node. `length` 0 marks an empty line.
 * `kept` is the link or the uneditable element around them, which no edit may cross.
 */
export type Run = {
  readonly at: number;
  length: number;
  readonly node: Node;
  readonly from: number;
  readonly kept: Element | null;
};

/** The plain text of an editing host, and where each of its characters stands. */
export type EditableText = {
  readonly text: string;
  readonly runs: readonly Run[];
  /** Images and left out subtrees, as the stretch an edit may not hold inside itself. */
  readonly obstacles: readonly Span[];
};

// Looked up by name, because asking the page for the computed display of every element costs more than all the rest.
const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 ' +
    'H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL CAPTION'
  ).split(' '),
);
const inlines = new Set(
  'A ABBR B BDI BDO BIG CITE CODE DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR'.split(
    ' ',
  ),
);
const objects = new Set(
  'AUDIO BUTTON CANVAS EMBED IFRAME IMG INPUT METER OBJECT PICTURE PROGRESS SELECT SVG TEXTAREA VIDEO'.split(' '),
);
const silent = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT META LINK TITLE HEAD'.split(' '));

// Editors put these where a caret needs something to stand in; joiners (U+200C, U+200D) are letters' and emoji's own.
const isFiller = (code: number) => code === 0x200b || code === 0xfeff || code === 0x2060;
// Mentions that an editor holds as words of one piece without making them uneditable.
const isWhole = (element: Element) => element.matches('.mention, [data-mention], [data-type="mention"]');
const isCollapsible = (code: number) => code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;

/** `isFlat` inside of an uneditable element in a line: nothing in it makes lines of its own. */
type Context = { readonly preserves: boolean; readonly kept: Element | null; readonly isFlat: boolean };

/** Reads an editing host. `exclude` is a selector of subtrees that are not the agent's words; empty for none. */
export function readEditable(host: Element, exclude: string): EditableText {
  const view = host.ownerDocument.defaultView;
  const runs: Run[] = [];
  const obstacles: Span[] = [];
  let text = '';
  let isLineOpen = false;
  let hasLines = false;
  let space: { node: Node; from: number; kept: Element | null } | null = null;

  const openLine = (node: Node, from: number, kept: Element | null) => {
    if (isLineOpen) return;
    if (hasLines) text += '\n';
    isLineOpen = hasLines = true;
    space = null;
    runs.push({ at: text.length, length: 0, node, from, kept });
  };
  const closeLine = () => {
    isLineOpen = false;
    space = null;
  };
  const add = (character: string, node: Node, from: number, kept: Element | null) => {
    const last = runs.at(-1);
    if (
      last &&
      last.node === node &&
      last.from + last.length === from &&
      last.kept === kept &&
      last.at + last.length === text.length
    ) {
      last.length += character.length;
    } else {
      // The mark of an empty line gives way to the line's first characters.
      if (last && last.length === 0 && last.at === text.length) runs.pop();
      runs.push({ at: text.length, length: character.length, node, from, kept });
    }
    text += character;
  };
  const addSpace = () => {
    if (space) add(' ', space.node, space.from, space.kept);
    space = null;
  };
  const addText = (node: Text, context: Context) => {
    const data = node.data;
    for (let index = 0; index < data.length; index++) {
      const code = data.charCodeAt(index);
      if (context.preserves && code === 0x0a) {
        openLine(node, index, context.kept);
        closeLine();
      } else if (!context.preserves && isCollapsible(code)) {
        // Emitted once something follows it on its line.
        if (isLineOpen && !space) space = { node, from: index, kept: context.kept };
      } else {
        openLine(node, index, context.kept);
        if (isFiller(code)) continue;
        addSpace();
        add(code === 0xa0 || code === 0x09 ? ' ' : data.charAt(index), node, index, context.kept);
      }
    }
  };
  const addElement = (element: Element, context: Context) => {
    const name = element.nodeName.toUpperCase();
    if (name === 'BR') {
      if (context.isFlat) return;
      openLine(element.parentNode ?? element, indexOf(element), context.kept);
      closeLine();
      return;
    }
    if (silent.has(name) || element.hasAttribute('hidden')) return;
    let isBlock = blocks.has(name);
    if (exclude && element.matches(exclude)) {
      if (!isBlock && !inlines.has(name)) isBlock = isBlockBox(view?.getComputedStyle(element).display);
      obstacles.push({ start: text.length, end: text.length + (isBlock ? 1 : 0) });
      if (isBlock) closeLine();
      return;
    }
    if (objects.has(name)) {
      // An image without a source is a caret's helper, not the agent's picture.
      if (name === 'IMG' && !element.hasAttribute('src')) return;
      addSpace();
      obstacles.push({ start: text.length, end: text.length });
      return;
    }
    let kept = context.kept ?? (name === 'A' && element.hasAttribute('href') ? element : null);
    let preserves = context.preserves || name === 'PRE';
    const isFrozen = element.getAttribute('contenteditable') === 'false';
    if (isWhole(element)) kept ??= element;
    if (!context.isFlat && (isFrozen || !(isBlock || inlines.has(name)))) {
      const style = view?.getComputedStyle(element);
      if (style?.display === 'none') return;
      const isOutOfFlow = style?.position === 'absolute' || style?.position === 'fixed';
      if (isFrozen || !isBlock) isBlock = isBlockBox(style?.display);
      if (isFrozen && isOutOfFlow) return;
      if (isFrozen && isBlock) {
        obstacles.push({ start: text.length, end: text.length + 1 });
        closeLine();
        return;
      }
      if (isFrozen) kept = element;
    }
    const whiteSpace = (element as HTMLElement).style?.whiteSpace;
    if (whiteSpace) preserves = isPreserving(whiteSpace);
    const isLine = isBlock && !context.isFlat;
    if (isLine) closeLine();
    addChildren(element, { preserves, kept, isFlat: context.isFlat || isFrozen });
    if (isLine) closeLine();
  };
  const addChildren = (parent: Node, context: Context) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) addText(node as Text, context);
      else if (node.nodeType === Node.ELEMENT_NODE) addElement(node as Element, context);
    }
  };

  addChildren(host, {
    preserves: isPreserving(view?.getComputedStyle(host).whiteSpace ?? ''),
    kept: null,
    isFlat: false,
  });
  return { text, runs, obstacles };
}

/** The place of an offset of `read.text`; the host's own start where nothing is written yet. */
export function placeAt(host: Element, read: EditableText, offset: number, side: Side): Place {
  const { runs } = read;
  let index = runs.findLastIndex((run) => run.at <= offset);
  if (index < 0) return { node: host, offset: 0 };
  // The run that starts here is the one after; the one that ends here, on the same line, is the one before.
  const previous = runs[index - 1];
  if (side === 'before' && runs[index]?.at === offset && previous && previous.at + previous.length === offset) index--;
  const run = runs[index] as Run;
  return { node: run.node, offset: run.from + Math.min(offset - run.at, run.length) };
}

/** The offset that a place in the host stands for, the nearest one where it is not in the draft itself. */
export function offsetOf(read: EditableText, place: Place): number {
  const { runs } = read;
  const point = place.node.ownerDocument?.createRange();
  if (!point || runs.length === 0) return 0;
  point.setStart(place.node, place.offset);
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as Run;
    if (point.comparePoint(run.node, run.from) <= 0 && !(run.node === place.node && run.from === place.offset))
      low = middle + 1;
    else high = middle;
  }
  const next = runs[low];
  const before = runs[low - 1];
  if (next?.node === place.node && next.from === place.offset) return next.at;
  if (before?.node === place.node && before.node.nodeType === Node.TEXT_NODE) {
    return before.at + Math.min(Math.max(place.offset - before.from, 0), before.length);
  }
  if (next && place.node.childNodes[place.offset]?.contains(next.node)) return next.at;
  return before ? before.at + before.length : (next?.at ?? 0);
}

/** True where an edit of the span would cut into a link, an uneditable element or anything left out of the draft. */
export function isProtected(read: EditableText, span: Span): boolean {
  const { start, end } = span;
  if (
    read.obstacles.some((it) =>
      it.end > it.start ? start <= it.start && it.start < end : start < it.start && it.start < end,
    )
  )
    return true;
  if (start < end) return read.runs.some((run) => run.kept && run.at < end && run.at + run.length > start);
  const before = read.runs.find((run) => run.at < start && start <= run.at + run.length);
  const after = read.runs.find((run) => run.at <= start && start < run.at + run.length);
  return before?.kept != null && before.kept === after?.kept;
}

/** What must survive any edit, as one comparable string: links with their words, uneditable elements, all that is left out. */
export function keptContent(read: EditableText): string {
  const words = new Map<Element, string>();
  for (const run of read.runs) {
    if (run.kept) words.set(run.kept, (words.get(run.kept) ?? '') + read.text.slice(run.at, run.at + run.length));
  }
  return JSON.stringify(
    [...words].map(([element, said]) => [element.getAttribute('href'), said]).concat([[`${read.obstacles.length}`]]),
  );
}

function indexOf(node: Node): number {
  let index = 0;
  for (let before = node.previousSibling; before; before = before.previousSibling) index++;
  return index;
}

const isPreserving = (whiteSpace: string) => /pre|break-spaces/.test(whiteSpace);
const isBlockBox = (display: string | undefined) =>
  display !== undefined && !/^(inline|contents|ruby|none|$)/.test(display);
