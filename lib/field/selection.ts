import type { Place } from './editable-text';
import { frame, until } from './settle';

// Milliseconds: how long a frame may take to get the focus, and how long a change of the selection may stay untold.
const FOCUS = 300;
const UNTOLD = 300;

type Composed = Selection & { getComposedRanges?: (options: { shadowRoots: ShadowRoot[] }) => StaticRange[] };

/** The two ends of what is selected, in tree order and seen through open shadow roots; null where nothing is. */
export function selectedPlaces(host: Element): { readonly start: Place; readonly end: Place } | null {
  const selection = host.ownerDocument.getSelection() as Composed | null;
  const roots = shadowRootsAround(host);
  let range: AbstractRange | undefined;
  if (roots.length > 0) {
    // Chromium before 137 shows the selection inside a shadow root only through the root itself.
    const inner = (roots[0] as ShadowRoot & { getSelection?: () => Selection | null }).getSelection?.();
    range =
      selection?.getComposedRanges?.({ shadowRoots: roots })[0] ??
      (inner?.rangeCount ? inner.getRangeAt(0) : undefined);
  }
  if (!range && selection?.rangeCount) range = selection.getRangeAt(0);
  if (!range || !host.contains(range.startContainer) || !host.contains(range.endContainer)) return null;
  return {
    start: { node: range.startContainer, offset: range.startOffset },
    end: { node: range.endContainer, offset: range.endOffset },
  };
}

/** Focuses the host without scrolling and selects between two places; ends once editor and page have seen it. */
export async function selectPlaces(host: HTMLElement, start: Place, end: Place): Promise<void> {
  const document = host.ownerDocument;
  const view = document.defaultView;
  if (!view) return;
  focus(host);
  // Editors pass over a selection in a page that has no focus, and a frame of another process gets it later.
  await until(view, () => document.hasFocus(), FOCUS);
  const now = selectedPlaces(host);
  const isThere =
    now?.start.node === start.node &&
    now.start.offset === start.offset &&
    now.end.node === end.node &&
    now.end.offset === end.offset;
  const seen = isThere ? Promise.resolve() : changed(document, view);
  if (!isThere) document.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  await seen;
  // Editors that read the selection do so in a frame of their own; writing earlier lands at the old caret.
  await frame(view);
}

/** Focuses an element unless it has the focus already. */
export function focus(element: HTMLElement): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  // The body of a frame is its active element even while the focus is in another frame.
  const isElsewhere = !element.ownerDocument.hasFocus();
  // In Firefox a body that has no focus does not pull it into its frame.
  if (isElsewhere)
    (element.ownerDocument.defaultView?.frameElement as HTMLElement | null)?.focus({ preventScroll: true });
  if (root.activeElement !== element || isElsewhere) element.focus({ preventScroll: true });
}

function changed(document: Document, view: Window): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      document.removeEventListener('selectionchange', end);
      view.clearTimeout(timer);
      resolve();
    };
    document.addEventListener('selectionchange', end);
    // Not every change is told (one that an editor undoes at once is not), and a busy page tells it late: an editor that has
    // not heard of it would write at the old caret.
    const timer = view.setTimeout(() => document.dispatchEvent(new Event('selectionchange')), UNTOLD);
  });
}

function shadowRootsAround(element: Element): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let root = element.getRootNode();
  while (root instanceof ShadowRoot) {
    roots.push(root);
    root = root.host.getRootNode();
  }
  return roots;
}
