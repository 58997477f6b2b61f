import { expect, test } from 'vitest';
import { stagePlace, truthPlace } from '../../../src/domain/factSlots.ts';

const bitsInWord = 30;
const bitsOfStage = 4;
const bitsOfTruth = 2;

test('a stage lies within one word, whatever was placed before it, and shares its bits with nothing', () => {
  const stages = Array.from({ length: 20 }, (_, index) => stagePlace(`stage ${String(index)}`));
  const truths = Array.from({ length: 20 }, (_, index) => truthPlace(`truth ${String(index)}`));
  expect(stages.filter(({ shift }) => shift + bitsOfStage > bitsInWord)).toEqual([]);
  const bits = [
    ...stages.flatMap(({ word, shift }) => Array.from({ length: bitsOfStage }, (_, bit) => [word, shift + bit].join())),
    ...truths.flatMap(({ word, shift }) => Array.from({ length: bitsOfTruth }, (_, bit) => [word, shift + bit].join())),
  ];
  expect(new Set(bits).size).toBe(bits.length);
});
