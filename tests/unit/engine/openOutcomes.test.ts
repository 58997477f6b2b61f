import { expect, test } from 'vitest';
import { isOpen, openOutcomes, stageOutcomes } from '../../../src/engine/openOutcomes.ts';
import { everyQuestion } from '../../../src/questions/everyQuestion.ts';

test('no question has an outcome of its own that every question can have', () => {
  const own = [...everyQuestion().values()].flatMap(({ outcomes }) => outcomes);
  expect(openOutcomes.filter((outcome) => own.includes(outcome))).toEqual([]);
});

test('every outcome is there once, those of a stage among them', () => {
  expect(new Set(openOutcomes).size).toBe(openOutcomes.length);
  expect(stageOutcomes.every((outcome) => openOutcomes.includes(outcome))).toBe(true);
});

test('what facts could still change is open, and silence is not', () => {
  expect(openOutcomes.filter(isOpen)).toEqual(['undetermined', 'not-yet', 'did-not-go-ahead']);
});
