import { expect, test } from 'vitest';
import { choiceCode, choicesLeft, choicesOf } from '../../../src/domain/choices.ts';
import { vocabulary } from '../../../src/domain/vocabulary.ts';

test.each([
  'conference.kind',
  'plan.endingRoute',
  'outcome.category',
  'child.life',
  'plan.stage',
  'conference.stage',
] as const)('`%s` has the choices of the vocabulary', (name) => {
  expect(choicesOf(name)).toEqual(vocabulary[name].type);
});

test.each(['plan.endedOn', 'risk.continuing.by', 'local.mood'])('`%s` has none', (fact) => {
  expect(choicesOf(fact)).toBeUndefined();
});

test('what is known of a life in part is known of no other choice', () => {
  const [lives = [], stages = []] = [choicesOf('child.life'), choicesOf('plan.stage')];
  expect(choicesLeft(lives)[choiceCode(lives, 'unborn-or-living') - 1]).toEqual(['unborn', 'living']);
  expect(choiceCode(stages, 'unborn-or-living')).toBe(0);
  expect(choicesLeft(stages)).toEqual([['none'], ['in-force'], ['ended']]);
});
