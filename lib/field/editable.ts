import type { Span } from '../engine/span';
import { type EditableText, isProtected, keptContent, offsetOf, readEditable } from './editable-text';
import { planFor } from './engines';
import type { Applied, Field, FieldOptions, Mark } from './field';
import { followMarks } from './followed-marks';
import { step } from './history';
import { rangesOf, rectsOf } from './measure';
import { createPainter } from './painter';
import { placesOf, writableChange } from './places';
import { focus, selectedPlaces, selectPlaces } from './selection';
import { stays } from './settle';
import { type Change, draftsAfter } from './smallest-edit';
import { toneOf } from './tone';
import { heedingKeys } from './typing';
import { visibleArea } from './visible-area';
import type { WayOfWriting } from './way-of-writing';

// A rewrite of several lines is as many steps in some histories.
const MOST_STEPS = 4;
// How often an editor may take a selection back before the rewrite is given up.
const MOST_TRIES = 4;
// How long an editor may take to write what it has taken.
const PATIENCE = 1000;

const unchanged = (why: 'moved' | 'protected' | 'refused'): Applied => ({ state: 'unchanged', why });

/** The field of a contenteditable element, whatever editor runs it. */
export function openEditable(element: HTMLElement, { exclude, signal }: FieldOptions): Field {
  const document = element.ownerDocument;
  const view = document.defaultView as Window & typeof globalThis;
  const painter = createPainter(element.getRootNode() as Document | ShadowRoot);
  let isComposing = false;
  let last: { readonly before: string; readonly after: string } | null = null;
  let known: EditableText | null = null;

  const draw = (marks: readonly Mark[]) => {
    const { runs } = now();
    const strokes = marks.flatMap(({ span, style }) => rangesOf(runs, span).map((range) => ({ range, style })));
    painter.paint(element.isConnected ? strokes : [], strokes.length > 0 ? toneOf(element) : 'light');
  };
  const forget = () => {
    known = null;
    followed.changed();
  };
  const observer = new view.MutationObserver(forget);
  observer.observe(element, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['contenteditable', 'hidden', 'href'],
  });
  const now = (): EditableText => {
    if (observer.takeRecords().length > 0) forget();
    known ??= readEditable(element, exclude);
    return known;
  };
  const read = () => now().text;
  const followed = followMarks(view, read, draw);

  element.addEventListener('compositionstart', () => (isComposing = true), { signal });
  element.addEventListener('compositionend', () => (isComposing = false), { signal });
  signal.addEventListener('abort', () => {
    followed.set([]);
    observer.disconnect();
  });

  const select = async (span: Span) => {
    const { start, end } = placesOf(element, now(), span);
    await selectPlaces(element, start, end);
  };
  const selected = (): Span | null => {
    const places = selectedPlaces(element);
    return places && { start: offsetOf(now(), places.start), end: offsetOf(now(), places.end) };
  };
  const isSelected = (span: Span) => {
    const it = selected();
    return it !== null && it.start === span.start && it.end === span.end;
  };
  /** Selects until the selection stays: an editor that gets the focus may first put its own back. */
  const hold = async (span: Span, draft: string) => {
    for (let tries = 0; tries < MOST_TRIES && read() === draft; tries++) {
      await select(span);
      if (isSelected(span)) return true;
    }
    return false;
  };
  const write = (ways: readonly WayOfWriting[], { span, text }: Change) => {
    const before = read();
    for (const way of ways) {
      // An editor may have moved the selection, or made its nodes anew, while it ignored the way before.
      const places = placesOf(element, now(), span);
      if (!isSelected(span))
        document
          .getSelection()
          ?.setBaseAndExtent(places.start.node, places.start.offset, places.end.node, places.end.offset);
      const outcome = way({ host: element, ...places, text });
      if (outcome === 'taken' || read() !== before) return;
    }
  };
  /**
   * The draft, once it is a wanted one and stays so, for an editor may set the page back to its own model; null where it does
   * not. What the agent types in the meantime is none of the editor's doing.
   */
  const becomes = async (wanted: readonly string[], hasTyped?: () => boolean) => {
    let there: string | undefined;
    const holds = () => {
      const draft = read();
      there = wanted.find((it) => it === draft) ?? there;
      return draft === there;
    };
    return (await stays(view, holds, PATIENCE, hasTyped)) ? (there ?? null) : null;
  };

  /** Steps back through the editor's own history until the draft is `to`; gives the steps taken, all in vain where it is not. */
  const stepBack = async (to: string) => {
    let steps = 0;
    while (steps < MOST_STEPS && read() !== to) {
      const from = read();
      if (!(await step(element, 'undo', () => read() !== from))) break;
      steps++;
    }
    return steps;
  };
  /** Brings the draft back by the editor's own undo, and where that does not, by writing what was there. */
  const restore = async (to: string, ways: readonly WayOfWriting[]) => {
    await stepBack(to);
    if (read() === to) return true;
    const change = writableChange(now(), { start: 0, end: read().length }, to);
    if (!change) return true;
    if (await hold(change.span, read())) write(ways, change);
    return (await becomes([to])) !== null;
  };

  return {
    element,
    read,
    caret: () => {
      const it = selected();
      return it && it.start === it.end ? it.start : null;
    },
    isComposing: () => isComposing,
    rects: (span) => rectsOf(now().runs, span, visibleArea(element)),
    paint: followed.set,
    async apply(span, text, expected) {
      if (isComposing || !element.isContentEditable) return unchanged('refused');
      if (read() !== expected) return unchanged('moved');
      const change = writableChange(now(), span, text);
      if (change === null) return { state: 'applied', span: { start: span.start, end: span.start + text.length } };
      if (isProtected(now(), change.span)) return unchanged('protected');
      const kept = keptContent(now());
      const plan = planFor(element, change.text);
      plan.prepare?.(element);
      const isHeld = await hold(change.span, expected);
      if (read() !== expected) return unchanged('moved');
      if (!isHeld) return unchanged('refused');
      return heedingKeys(element, async (hasTyped) => {
        write(plan.ways, change);
        const after = await becomes(draftsAfter(expected, change), hasTyped);
        if (after === null || keptContent(now()) !== kept) {
          return (await restore(expected, plan.ways))
            ? unchanged(after === null ? 'refused' : 'protected')
            : { state: 'spoiled' };
        }
        last = { before: expected, after };
        const end = span.end + after.length - expected.length;
        if (!hasTyped() && !isSelected({ start: end, end })) await select({ start: end, end });
        return { state: 'applied', span: { start: span.start, end } };
      });
    },
    async undo() {
      if (!last || read() !== last.after) return false;
      const { before } = last;
      focus(element);
      const steps = await stepBack(before);
      if (read() === before) {
        last = null;
        return true;
      }
      // The editor took back more than the rewrite; the words typed before it are not ours to remove.
      for (let left = steps; left > 0; left--) {
        const over = read();
        await step(element, 'redo', () => read() !== over);
      }
      return false;
    },
    select,
  };
}
