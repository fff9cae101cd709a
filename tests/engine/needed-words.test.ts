import { describe, expect, test } from 'vitest';
import { neededWords } from '../../lib/engine/needed-words';

describe('the words an expression needs', () => {
  test.each([
    ['a word of its own', /\bcalm down\b/, ['calm']],
    ['the rarer of two', /\byou are mistaken\b/, ['mistaken']],
    ['each way of an alternative', /\b(?:calm|settle)\b/, ['calm', 'settle']],
    ['each spelling', /\bapologi[sz]es?\b/, ['apologise', 'apologises', 'apologize', 'apologizes']],
    ['what stands behind an optional word', /\bhands are (?:\w+ )?tied\b/, ['hands']],
    ['both sides of a space that may be left out', /\bmind ?reading\b/, ['mindreading', 'mind']],
    ['what a space ahead ends', /\bkindly(?= [a-z])/, ['kindly']],
    ['what a mark ends', /\bagain ?[,:-]/, ['again']],
    ['what stands behind repeated words', /\byou (?:really |simply )*exaggerate\b/, ['exaggerate']],
  ])('are %s', (_, expression, words) => {
    expect(new Set(neededWords(expression))).toEqual(new Set(words));
  });

  test.each([
    ['the word may be longer', /\bcomplain\w*/],
    ['one way needs none', /\b(?:calm|\w+ly)\b/],
    ['all of it is optional', /(?:calm )?(?:down )?/],
    ['a lookahead alone names it', /(?=calm)\w+/],
    ['marks span letters between them', /\bagain[ -~]/],
    ['what is ahead may be more of the word', /\bkind(?=ly|ness)/],
    ['what must not be ahead is all that follows', /\bkind(?! of)/],
    ['the word may run on to the left', /\w*calm\b/],
  ])('are not known where %s', (_, expression) => {
    expect(neededWords(expression)).toBeNull();
  });
});
