import { describe, expect, test } from 'vitest';
import { didYouMean, isSlip, nearestWord } from '../../../../src/input/words/didYouMean.ts';

const words = ['bornOn', 'diedOn', 'early-review', 'plan.failingToProtect'];

describe('the nearest word', () => {
  test.each([
    ['bornon', 'bornOn'],
    ['BORN_ON', 'bornOn'],
    ['early review', 'early-review'],
    ['earlyRevew', 'early-review'],
    ['plan.failsToProtect', 'plan.failingToProtect'],
    ['weather', undefined],
    ['', undefined],
  ])('to `%s` is `%s`', (word, nearest) => {
    expect(nearestWord(word, words)).toBe(nearest);
  });

  test('of several that are equally near is the one that is written most alike, and of those the first', () => {
    expect(nearestWord('core-grop', ['coreGroup', 'core-group'])).toBe('core-group');
    expect(nearestWord('cat', new Set(['bat', 'rat']))).toBe('bat');
  });

  test('is not looked for where a word is far too long', () => {
    const long = 'x'.repeat(121);
    expect(nearestWord(long, [long])).toBeUndefined();
    expect(didYouMean(long, [long], 'leave it out')).toBe('leave it out');
  });
});

test.each([
  ['another way of writing', 'DIED_ON', true],
  ['a letter more', 'diiedOn', true],
  ['a letter less', 'diedn', true],
  ['another letter', 'dyedOn', true],
  ['two letters that changed places', 'deidOn', true],
  ['two other letters', 'dyedAn', false],
  ['another word', 'weather', false],
])('%s: whether `%s` is a slip is %s', (_, word, is) => {
  expect(isSlip(word, words)).toBe(is);
});

test('help asks a question, and says what to do otherwise where it may be a word of their own', () => {
  expect(didYouMean('dyedOn', words, 'leave it out')).toBe('did you mean `diedOn`?');
  expect(didYouMean('dyedAn', words, 'leave it out')).toBe('did you mean `diedOn`? if not, leave it out');
  expect(didYouMean('weather', words, 'leave it out')).toBe('leave it out');
});
