// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Mark } from '../../lib/field/field';
import { followMarks } from '../../lib/field/followed-marks';

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

function open(draft: string) {
  const page = { draft, drawn: [] as string[] };
  const marks = followMarks(
    window,
    () => page.draft,
    (now) => {
      page.drawn = now.map(({ span }) => page.draft.slice(span.start, span.end));
    },
  );
  const mark = (words: string): Mark => ({
    span: { start: page.draft.indexOf(words), end: page.draft.indexOf(words) + words.length },
    style: 'words-strong',
  });
  const edit = async (next: string) => {
    page.draft = next;
    marks.changed();
    await frame();
    await frame();
  };
  return { page, marks, mark, edit };
}

test.each([
  ['before them move them', 'So, it is only a delay.', ['only a']],
  ['after them leave them', 'it is only a delay, alas.', ['only a']],
  ['inside them take them away', 'it is only just a delay.', []],
  ['in place of all take them away', 'Another conversation', []],
])('words typed %s', async (_, next, drawn) => {
  const { page, marks, mark, edit } = open('it is only a delay.');
  marks.set([mark('only a')]);

  await edit(next);

  expect(page.drawn).toEqual(drawn);
});

test('nothing is asked of the page while there are no marks', async () => {
  const { page, marks, edit } = open('it is only a delay.');
  marks.set([]);
  let reads = 0;
  Object.defineProperty(page, 'draft', { get: () => String(reads++), set: () => {} });

  await edit('whatever');

  expect(reads).toBe(0);
});
