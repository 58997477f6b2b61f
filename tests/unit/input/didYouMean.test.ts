import { expect, test } from 'vitest';
import { didYouMean, nearestWord } from '../../../src/input/didYouMean.ts';

const words = ['bornOn', 'diedOn', 'early-review', 'plan.failingToProtect'];

test.each([
  ['bornon', 'bornOn'],
  ['BORN_ON', 'bornOn'],
  ['early review', 'early-review'],
  ['earlyRevew', 'early-review'],
  ['plan.failsToProtect', 'plan.failingToProtect'],
  ['weather', undefined],
  ['', undefined],
])('`%s` is nearest to `%s`', (word, nearest) => {
  expect(nearestWord(word, words)).toBe(nearest);
});

test('of words that are equally near, the first is meant', () => {
  expect(nearestWord('cat', new Set(['bat', 'rat']))).toBe('bat');
});

test('what is far too long is not compared', () => {
  const long = 'x'.repeat(121);
  expect(nearestWord(long, [long])).toBeUndefined();
  expect(didYouMean(long, [long])).toBeUndefined();
});

test('help asks a question', () => {
  expect(didYouMean('dyedOn', words)).toBe('did you mean `diedOn`?');
});
