import { expect, test } from 'vitest';
import { callName, voiceOf } from '../../components/voice';
import type { Evidence, Thread } from '../../lib/engine/review';
import { customer, spanOf, thread } from './gallery/samples';

const said = (quote: string, text = customer): Evidence => ({ of: 'customer', span: spanOf(text, quote), quote });
const line = (evidence: Evidence[], from: Thread = thread) =>
  voiceOf(evidence, from)
    ?.parts.map(({ text, bold }) => (bold ? `*${text}*` : text))
    .join('');

test('one fact is shown in its sentence, in bold', () => {
  expect(line([said('really worried')])).toBe(
    'My daughter’s birthday is on Saturday and I’m *really worried* it won’t be here.',
  );
});

test('two facts from two sentences are joined with an ellipsis, each short', () => {
  const quote = line([said('really worried'), said('second time I’m writing')]);

  expect(quote).toMatch(/^This is the \*second time I’m writing\*.* … I’m \*really worried\* it won’t be here\.$/);
  expect(quote?.length).toBeLessThan(110);
});

test('two facts of one sentence are quoted once', () => {
  const text = 'I am so tired and so angry.';
  const from = { ...thread, customer: text };

  expect(line([said('tired', text), said('angry', text)], from)).toBe('I am so *tired* and so *angry*.');
});

test('a whole question has no bold in it and counts as asked', () => {
  const text = 'Hello. When will it come?';
  const voice = voiceOf([said('When will it come?', text)], { ...thread, customer: text });

  expect(voice).toEqual({ parts: [{ text: 'When will it come?', bold: false }], asked: true });
});

test('a long sentence is cut at words around what matters', () => {
  const text = `${'word '.repeat(40)}so annoyed ${'more '.repeat(40)}end.`;
  const quote = line([said('so annoyed', text)], { ...thread, customer: text });

  expect(quote).toMatch(/^… .*\*so annoyed\* .* …$/);
  expect(quote?.length).toBeLessThan(140);
});

test('words that are no longer in the message are quoted as they were given', () => {
  expect(line([{ ...said('really worried'), quote: 'something else' }])).toBe('something else');
});

test('a hint that rests on the draft alone shows no quote', () => {
  expect(voiceOf([{ of: 'draft', span: { start: 0, end: 2 }, quote: 'Hi' }], thread)).toBeNull();
});

test.each([
  ['Priya Raman', 'Priya'],
  ['Priya', 'Priya'],
  ['Dr. Raman', 'Dr. Raman'],
  ['Raman, Priya', 'Raman, Priya'],
  ['maya_kb', 'maya_kb'],
  ['  ', null],
  [null, null],
])('a customer shown as %s is called %s', (name, called) => {
  expect(callName({ ...thread, name })).toBe(called);
});
