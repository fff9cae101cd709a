import { describe, expect, test } from 'vitest';
import { createDraftParser } from '../../lib/engine/draft';
import { patterns } from '../../lib/engine/patterns';
import { plainOf } from '../../lib/engine/plain';
import {
  articleFor,
  capitalised,
  cut,
  factsIn,
  keepsFacts,
  leaveOut,
  leaveOutClause,
  replaceSentence,
  voiced,
} from '../../lib/engine/rewrite';
import type { Rewrite } from '../../lib/engine/review';

const parse = createDraftParser(plainOf);
/** The draft without its braces, and the hit on the words between them. */
function hitIn(marked: string) {
  const words = /\{(.+?)\}/.exec(marked)?.[1] ?? '';
  const draft = parse(marked.replace(/[{}]/g, ''));
  const plain = plainOf(words).text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const hit = draft.find(patterns({ words: [new RegExp(plain)] }))[0];
  if (!hit) throw new Error(`not found: ${words}`);
  return { draft, hit };
}
const apply = (text: string, rewrites: readonly Rewrite[]) =>
  rewrites[0] ? text.slice(0, rewrites[0].span.start) + rewrites[0].text + text.slice(rewrites[0].span.end) : null;

test.each([
  ['hour', 'an'],
  ['union', 'a'],
  ['unusual', 'an'],
  ['used', 'a'],
  ['8-day', 'an'],
  ['honest', 'an'],
  ['small', 'a'],
])('before "%s" stands "%s"', (word, article) => {
  expect(articleFor(word)).toBe(article);
});

test('the first letter becomes a capital, marks before it stay', () => {
  expect(capitalised('“élan is all')).toBe('“Élan is all');
});

test('facts are numbers, links, addresses and names inside a sentence', () => {
  expect(factsIn('The fee of £24.99 for Mia is at https://a.example/x or ask help@a.example.')).toEqual(
    new Set(['£24.99', 'https://a.example/x', 'help@a.example', 'Mia']),
  );
});

test.each([
  ['the same facts in another order are kept', 'It cost 12 on 3 May.', 'On 3 May it cost 12.', true],
  ['a lost number is not', 'It cost 12.', 'It cost a little.', false],
  ['a new number is not', 'It is late.', 'It is 3 days late.', false],
  ['a slot is no fact', 'It is late.', 'It comes on [[day 1]].', true],
])('%s', (_, before, after, kept) => {
  expect(keepsFacts(before, after)).toBe(kept);
});

describe('leaving a last clause out', () => {
  test.each([
    ['Trains are complex machines {and sometimes faults happen}.', 'Trains are complex machines.'],
    ['The lid was checked twice, {so it is no loss} 🙂', 'The lid was checked twice 🙂'],
    ['The lid was checked twice, and {nobody else minds it}.', 'The lid was checked twice.'],
    ['The lid was checked, {which we call fair}!', 'The lid was checked!'],
    // Not a clause of its own, or not the last.
    ['I fire {and water test all of my pots}.', null],
    ['The lid has {so far held on every pot}.', null],
    ['The lid was checked, {so it is no loss}, as you know.', null],
    // What is kept could not stand.
    ['If the lid was checked twice, {so it is no loss}.', null],
    ['The lid is the form in {which we sell it now}.', null],
    // The customer needs what it tells.
    ['The lid was checked twice, {so we can not replace it}.', null],
    ['The lid was checked twice, {so we will send a box}.', null],
    ['The lid was checked twice, {so it holds for 3 years}.', null],
  ])('%s', (marked, after) => {
    const { draft, hit } = hitIn(marked);

    expect(apply(draft.text, leaveOutClause(hit, draft))).toBe(after);
  });
});

describe('leaving words out', () => {
  test.each([
    ['{As I said}, the label has to be printed.', 'The label has to be printed.'],
    ['The label, {as I said}, has to be printed.', 'The label has to be printed.'],
    ['{As I said} earlier, the label has to be printed.', 'The label has to be printed.'],
    ['{As I said}, and I mean it.', null],
    ['The label has to be printed {as I said}.', null],
  ])('%s', (marked, after) => {
    const { draft, hit } = hitIn(marked);

    expect(apply(draft.text, cut(hit, draft))).toBe(after);
  });

  test.each([
    ['The lid broke. {Our packers are all trained}. A new one is packed.', 'The lid broke. A new one is packed.'],
    ['The lid broke. {Our packers are all trained}.', 'The lid broke.'],
    ['{Our packers are all trained}.', null],
    ['The lid broke. {Our packers are all trained}. That is why it is odd.', null],
    ['The lid broke. {Our packers are all trained}. Still, it should not.', null],
    ['Hi! {Our packers are all trained}. See you soon!', null],
    ['Hi Deepak. {Our packers are all trained}. A new one is packed.', 'Hi Deepak. A new one is packed.'],
    ['Good evening Deepak, {our packers are all trained}. A new one is packed.', null],
    ['The lid broke. {Our packers are on strike due to the snow}. A new one is packed.', null],
    ['The lid broke. {You can send our packers a photo}. A new one is packed.', null],
    ['The lid broke. {Our packers are all trained}. No offence, but it is glass.', null],
    ['@user Hi, {our packers are all trained}. A new one is packed.', null],
    ['The lid broke. {Our six packers are all trained}. A new one is packed.', null],
    ['The lid broke. {We can not offer a new lid}. A new one is packed.', null],
    ['The lid broke. {We will call you today}. A new one is packed.', null],
    ['The lid broke. {Our 12 packers are all trained}. A new one is packed.', null],
    ['The lid broke. {Our packers are all trained}, but a new one is packed. Bye then.', null],
  ])('a whole sentence: %s', (marked, after) => {
    const { draft, hit } = hitIn(marked);

    expect(apply(draft.text, leaveOut(hit, draft))).toBe(after);
  });
});

test.each([
  ['{Calm down}. Bye then.', "I'm here.", "I'm here. Bye then."],
  ['{Calm down}', "I'm here.", "I'm here"],
  ['{Calm down}', 'Are you there?', 'Are you there?'],
  ['- {Calm down}.', "I'm here.", null],
])('a sentence in place of "%s" ends as the draft does', (marked, text, after) => {
  const { draft, hit } = hitIn(marked);

  expect(apply(draft.text, replaceSentence(hit, draft, text))).toBe(after);
});

test.each([
  ["It's late and I know.", "I'm sorry.", "I'm sorry."],
  ['It is late and I know.', "I'm sorry.", 'I am sorry.'],
  ["It's late and we know.", "I'm sorry, and I can help.", "We're sorry, and we can help."],
  ['It is late and we know.', "I can't help.", 'We cannot help.'],
])('beside "%s", "%s" is said as "%s"', (draft, text, said) => {
  expect(voiced(text, parse(draft))).toBe(said);
});
