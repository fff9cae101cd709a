import type { Span } from '../engine/span';
import { type EditableText, isProtected, keptContent, offsetOf, readEditable } from './editable-text';
import { planFor } from './engines';
import type { Applied, Field, FieldOptions, Mark } from './field';
import { followMarks } from './followed-marks';
import { step } from './history';
import { offsetUnder, rangesOf, rectsOf } from './measure';
import { createPainter } from './painter';
import { placesOf, writableChange } from './places';
import { focus, selectedPlaces, selectPlaces } from './selection';
import { frame, until } from './settle';
import type { Change } from './smallest-edit';
import { toneOf } from './tone';
import { visibleArea } from './visible-area';
import type { WayOfWriting } from './way-of-writing';

// How long an editor may take to write what it has taken.
const PATIENCE = 400;

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
  const write = (ways: readonly WayOfWriting[], { span, text }: Change) => {
    const places = placesOf(element, now(), span);
    const before = read();
    for (const way of ways) {
      // An editor may have moved the selection while it ignored the way before.
      if (!isSelected(span))
        document
          .getSelection()
          ?.setBaseAndExtent(places.start.node, places.start.offset, places.end.node, places.end.offset);
      const outcome = way({ host: element, ...places, text });
      if (outcome === 'taken' || read() !== before) return;
    }
  };
  /** True once the draft is the wanted one and stays so: an editor may set the page back to its own model. */
  const becomes = async (wanted: string) => {
    if (!(await until(view, () => read() === wanted, PATIENCE))) return false;
    await frame(view);
    await frame(view);
    return read() === wanted;
  };

  /** Brings the draft back by the editor's own undo, and where that does not, by writing what was there. */
  const restore = async (to: string, ways: readonly WayOfWriting[]) => {
    for (let steps = 0; steps < 4 && read() !== to; steps++) {
      const from = read();
      if (!(await step(element, 'undo', () => read() !== from))) break;
    }
    if (read() === to) return true;
    const change = writableChange(now(), { start: 0, end: read().length }, to);
    if (!change) return true;
    await select(change.span);
    if (isSelected(change.span)) write(ways, change);
    return becomes(to);
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
    offsetAt: (x, y) => offsetUnder(now().runs, x, y),
    paint: followed.set,
    async apply(span, text, expected) {
      if (isComposing || !element.isContentEditable) return unchanged('refused');
      if (read() !== expected) return unchanged('moved');
      const whole: Applied = { state: 'applied', span: { start: span.start, end: span.start + text.length } };
      const change = writableChange(now(), span, text);
      if (change === null) return whole;
      if (isProtected(now(), change.span)) return unchanged('protected');
      const kept = keptContent(now());
      const wanted = expected.slice(0, change.span.start) + change.text + expected.slice(change.span.end);

      const plan = planFor(element);
      plan.prepare?.(element);
      await select(change.span);
      if (read() !== expected) return unchanged('moved');
      if (!isSelected(change.span)) return unchanged('refused');
      write(plan.ways, change);
      const isThere = await becomes(wanted);
      if (!isThere || keptContent(now()) !== kept) {
        return (await restore(expected, plan.ways))
          ? unchanged(isThere ? 'protected' : 'refused')
          : { state: 'spoiled' };
      }
      last = { before: expected, after: wanted };
      const end = { start: whole.span.end, end: whole.span.end };
      if (!isSelected(end)) await select(end);
      return whole;
    },
    async undo() {
      if (!last || read() !== last.after) return false;
      const { before, after } = last;
      focus(element);
      if (!(await step(element, 'undo', () => read() !== after))) return false;
      if (await becomes(before)) {
        last = null;
        return true;
      }
      // The editor took back more than the rewrite; the words typed before it are not ours to remove.
      const over = read();
      await step(element, 'redo', () => read() !== over);
      return false;
    },
    select,
  };
}
