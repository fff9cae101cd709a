import { type Actions, mountSurface, type Places, type Surface, type View } from '../../../components/mount';
import type { Hint } from '../../../lib/engine/review';
import type { Span } from '../../../lib/engine/span';

/** A small reply box in a page of its own, as a host might have it. */
export type Stage = { readonly places: Places; readonly text: string };

const rectOf = (element: Element): DOMRect => element.getBoundingClientRect();

/** Writes the box into a document: one paragraph a line, a row of tools, Send. */
export function setStage(document: Document, text: string, dark: boolean, room = 44): Stage {
  document.documentElement.lang = 'en';
  document.title = 'A reply box';
  document.body.innerHTML = `
    <style>
      body { margin: 0; font: 14px/1.5 Inter, sans-serif; background: ${dark ? '#1b1f22' : '#fff'}; color: ${dark ? '#e4e8ea' : '#2f3941'}; }
      main { padding: ${room}px 16px 16px; }
      .frame { border: 1px solid ${dark ? '#383e43' : '#d8dcde'}; border-radius: 8px; }
      .box { padding: 12px 16px; min-height: 60px; }
      p { margin: 0 0 .6em; }
      .tools { display: flex; justify-content: space-between; align-items: center; padding: 8px 12px; min-height: 30px; }
      .send { background: #1f3d4a; color: #fff; border: 0; border-radius: 4px; padding: 7px 14px; font: 600 13px Inter, sans-serif; }
    </style>
    <main><div class="frame"><div class="box" role="textbox" aria-label="Reply" contenteditable="true"></div>
    <div class="tools"><span>B&nbsp; I&nbsp; ☺</span><button class="send">Send</button></div></div></main>`;
  const find = (selector: string) => document.querySelector<HTMLElement>(selector) as HTMLElement;
  const box = find('.box');
  box.append(
    ...text.split('\n').map((line) => {
      const paragraph = document.createElement('p');
      paragraph.append(line || '\u200b');
      return paragraph;
    }),
  );
  const rects = ({ start, end }: Span): DOMRect[] => {
    let from = 0;
    for (const paragraph of Array.from(box.children)) {
      const node = paragraph.firstChild as Text;
      const length = node.data.length;
      if (start <= from + length) {
        const range = document.createRange();
        range.setStart(node, start - from);
        range.setEnd(node, Math.min(length, Math.max(start, end) - from));
        return Array.from(range.getClientRects());
      }
      from += length + 1;
    }
    return [];
  };
  const controls = [find('.send'), find('.tools span')];
  return {
    text,
    places: {
      layer: () => document.documentElement,
      frame: () => rectOf(find('.frame')),
      box: () => rectOf(box),
      send: () => rectOf(find('.send')),
      rects,
      caret: () => null,
      lastLine: () => rects({ start: text.length, end: text.length })[0] ?? null,
      isFree: (rect) =>
        !controls
          .map(rectOf)
          .some(
            (one) => one.left < rect.right && rect.left < one.right && one.top < rect.bottom && rect.top < one.bottom,
          ),
    },
  };
}

/** A surface over a stage whose draft takes every edit, with the button of a name to press in it. `changes` replaces single actions. */
export function openStage(document: Document, stage: Stage, view: View, changes: Partial<Actions> = {}) {
  let now = view;
  const without = (hint: Hint): void => {
    const hints = now.review?.hints.filter((one) => one !== hint) ?? [];
    const count = hints.filter((one) => one.severity !== 'note').length;
    now = {
      ...now,
      chip: count > 0 ? { kind: 'hints', count } : { kind: 'fine' },
      review: now.review && { ...now.review, hints },
    };
    surface.update(now);
  };
  const actions: Actions = {
    async onApply(hint) {
      without(hint);
      return { state: 'applied', slot: null };
    },
    onUndo: async () => true,
    onKeep: without,
    onNotHelpful: without,
    onTakeBack() {
      now = view;
      surface.update(now);
    },
    onStop() {},
    onPause() {},
    onResume() {},
    onShow() {},
    onClose() {},
    ...changes,
  };
  const surface: Surface = mountSurface(document, stage.places, actions, new AbortController().signal);
  surface.update(now);
  const press = (name: string): void => {
    const buttons = Array.from(surface.element.shadowRoot?.querySelectorAll('button') ?? []);
    const found = buttons.find((button) => (button.getAttribute('aria-label') ?? button.textContent)?.startsWith(name));
    if (!found) throw new Error(`No button "${name}"`);
    found.click();
  };
  return { surface, press };
}
