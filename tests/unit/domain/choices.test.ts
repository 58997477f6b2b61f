import { expect, test } from 'vitest';
import { choicesOf } from '../../../src/domain/choices.ts';
import { vocabulary } from '../../../src/domain/vocabulary.ts';

test('every fact of the vocabulary that is a choice has its choices', () => {
  const lists = Object.entries(vocabulary).filter(([, type]) => typeof type !== 'string');
  expect(lists.map(([name]) => choicesOf(name))).toEqual(lists.map(([, type]) => type));
});

test.each(['plan.endedOn', 'risk.continuing.by', 'local.mood'])('`%s` has none', (fact) => {
  expect(choicesOf(fact)).toBeUndefined();
});
