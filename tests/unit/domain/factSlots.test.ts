import { expect, test } from 'vitest';
import { choicePlace, truthPlace } from '../../../src/domain/factSlots.ts';

const bitsInWord = 30;
const bitsOfChoice = 4;
const bitsOfTruth = 2;

test('a choice lies within one word, whatever was placed before it, and shares its bits with nothing', () => {
  const choices = Array.from({ length: 20 }, (_, index) => choicePlace(`choice ${String(index)}`));
  const truths = Array.from({ length: 20 }, (_, index) => truthPlace(`truth ${String(index)}`));
  expect(choices.filter(({ shift }) => shift + bitsOfChoice > bitsInWord)).toEqual([]);
  const bits = [
    ...choices.flatMap(({ word, shift }) =>
      Array.from({ length: bitsOfChoice }, (_, bit) => [word, shift + bit].join()),
    ),
    ...truths.flatMap(({ word, shift }) => Array.from({ length: bitsOfTruth }, (_, bit) => [word, shift + bit].join())),
  ];
  expect(new Set(bits).size).toBe(bits.length);
});
