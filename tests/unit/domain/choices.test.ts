import { expect, test } from 'vitest';
import { choicesOf } from '../../../src/domain/choices.ts';
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
