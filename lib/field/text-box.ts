import type { Span } from '../engine/span';
import type { Run } from './editable-text';
import type { Applied, Field, FieldOptions, Mark } from './field';
import { followMarks } from './followed-marks';
import { step } from './history';
import { rangesOf, rectsOf } from './measure';
import { createMirror, type Mirror, type TextBox } from './mirror';
import { watchMoves } from './moves';
import { createPainter, type Painter } from './painter';
import { focus } from './selection';
import { frame, stays } from './settle';
import { smallestEdit } from './smallest-edit';
import { toneOf } from './tone';
import { heedingKeys } from './typing';
import { visibleArea } from './visible-area';
import { exec } from './write-exec';
import { writeValue } from './write-value';

// How long a page that controls the box may take to have the words in it.
const PATIENCE = 1000;

const unchanged = (why: 'moved' | 'protected' | 'refused'): Applied => ({ state: 'unchanged', why });

/** The field of a textarea or a one-line input. Its offsets are the value's own; a no-break space reads as a space. */
export function openTextBox(element: TextBox, { signal }: FieldOptions): Field {
  const view = element.ownerDocument.defaultView as Window & typeof globalThis;
  let isComposing = false;
  let last: { readonly before: string; readonly after: string } | null = null;
  let copy: { readonly mirror: Mirror; readonly painter: Painter } | null = null;
  let following: AbortController | null = null;

  const plain = (value: string) => value.replace(/\u00a0/g, ' ');
  const read = () => plain(element.value);
  const measured = (): { mirror: Mirror; painter: Painter; runs: Run[] } => {
    if (!copy) {
      const mirror = createMirror(element);
      copy = { mirror, painter: createPainter(mirror.root) };
    }
    copy.mirror.update();
    return { ...copy, runs: [{ at: 0, length: element.value.length, node: copy.mirror.text, from: 0, kept: null }] };
  };
  const stopFollowing = () => {
    following?.abort();
    following = null;
    copy?.painter.paint([], 'light');
    copy?.mirror.remove();
  };
  const draw = (marks: readonly Mark[]) => {
    if (marks.length === 0 || !element.isConnected) return stopFollowing();
    const { painter, runs } = measured();
    painter.paint(
      marks.flatMap(({ span, style }) => rangesOf(runs, span).map((range) => ({ range, style }))),
      toneOf(element),
    );
    if (following) return;
    following = new AbortController();
    watchMoves(element, marksFollow.changed, following.signal);
    // A page that sets the value itself tells nobody, but the caret moves.
    // Browsers differ in whether a shadow root keeps the event to itself.
    for (const place of new Set([element.getRootNode(), element.ownerDocument])) {
      place.addEventListener('selectionchange', noticeValue, { signal: following.signal });
    }
    element.addEventListener('input', marksFollow.changed, { signal: following.signal });
  };
  const marksFollow = followMarks(view, read, draw);
  const noticeValue = () => {
    if (copy && copy.mirror.text.data !== element.value) marksFollow.changed();
  };

  element.addEventListener('compositionstart', () => (isComposing = true), { signal });
  element.addEventListener('compositionend', () => (isComposing = false), { signal });
  signal.addEventListener('abort', () => {
    marksFollow.set([]);
    stopFollowing();
  });

  const isFocused = () => (element.getRootNode() as Document | ShadowRoot).activeElement === element;
  const selectNow = (span: Span) => {
    focus(element);
    element.setSelectionRange(span.start, span.end);
  };
  const goBack = async (to: string) => {
    for (let steps = 0; steps < 3 && read() !== to; steps++) {
      const now = read();
      if (!(await step(element, 'undo', () => read() !== now))) break;
    }
    return read() === to;
  };
  /** Brings the draft back by the box's own undo, and where that does not, by writing what was there; false where neither did. */
  const restore = async (raw: string, hasTyped: () => boolean) => {
    if (!(await goBack(plain(raw)))) writeValue(element, { start: 0, end: element.value.length }, raw);
    return stays(view, () => element.value === raw, PATIENCE, hasTyped);
  };

  return {
    element,
    read,
    caret: () => (isFocused() && element.selectionStart === element.selectionEnd ? element.selectionStart : null),
    isComposing: () => isComposing,
    rects: (span) => {
      const rects = rectsOf(measured().runs, span, visibleArea(element));
      if (marksFollow.isEmpty) stopFollowing();
      return rects;
    },
    paint: marksFollow.set,
    async apply(span, text, expected) {
      if (isComposing || element.readOnly || element.disabled) return unchanged('refused');
      if (read() !== expected) return unchanged('moved');
      const whole: Applied = { state: 'applied', span: { start: span.start, end: span.start + text.length } };
      const change = smallestEdit(expected, span, text);
      if (change.text === expected.slice(change.span.start, change.span.end)) return whole;
      const raw = element.value;
      const wanted = raw.slice(0, change.span.start) + change.text + raw.slice(change.span.end);
      selectNow(change.span);
      if (element.selectionStart !== change.span.start || element.selectionEnd !== change.span.end)
        return unchanged('refused');
      return heedingKeys(element, async (hasTyped) => {
        exec({
          host: element,
          start: { node: element, offset: 0 },
          end: { node: element, offset: 0 },
          text: change.text,
        });
        if (element.value === raw) writeValue(element, change.span, change.text);
        // A page that controls the box may set it back.
        if (!(await stays(view, () => element.value === wanted, PATIENCE, hasTyped)))
          return (await restore(raw, hasTyped)) ? unchanged('refused') : { state: 'spoiled' };
        if (isFocused() && !hasTyped()) element.setSelectionRange(span.start + text.length, span.start + text.length);
        last = { before: expected, after: plain(wanted) };
        return whole;
      });
    },
    async undo() {
      if (!last || read() !== last.after) return false;
      const { before } = last;
      focus(element);
      const isBack = await goBack(before);
      if (isBack) last = null;
      return isBack;
    },
    async select(span) {
      selectNow(span);
      await frame(view);
    },
  };
}
