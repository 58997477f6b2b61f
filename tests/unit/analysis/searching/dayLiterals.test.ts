import { expect, test } from 'vitest';
import { compileOver } from '../../../../src/analysis/searching/compileOver.ts';
import { dayLiteral } from '../../../../src/analysis/searching/dayLiterals.ts';
import { createSpace } from '../../../../src/analysis/searching/Space.ts';
import { factTypes } from '../../../../src/domain/factTypes.ts';
import { everyQuestion } from '../../../../src/questions/everyQuestion.ts';
import { layered } from '../../../support/shippedRulebooks.ts';

const isDay = (fact: string): boolean => ['date', 'instant'].includes(String(factTypes.get(fact)));

test.each(Object.values(layered))('whatever $name compares of days tells of them', ({ rulebook }) => {
  const space = createSpace([]);
  for (const question of everyQuestion().values()) compileOver(question, rulebook.rules, space);
  const ofDays = space.entries().filter(({ facts }) => facts.every(isDay));
  expect(ofDays.length).toBeGreaterThan(20);
  expect(ofDays.filter((entry) => dayLiteral(entry) === undefined).map(({ key }) => key)).toEqual([]);
});
