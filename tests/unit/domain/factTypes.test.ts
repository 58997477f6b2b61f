import { expect, test } from 'vitest';
import { factTypes } from '../../../src/domain/factTypes.ts';
import { roles } from '../../../src/domain/roles.ts';
import { vocabulary } from '../../../src/domain/vocabulary.ts';

test('every fact of the vocabulary has its type', () => {
  const names = Object.keys(vocabulary);
  expect(names.map((name) => factTypes.get(name))).toEqual(Object.values(vocabulary).map(({ type }) => type));
});

test('beside each judgement, and nothing else, stands a choice among the roles', () => {
  const beside = [...factTypes.keys()].filter((name) => name.endsWith('.by'));
  const judgements = Object.entries(vocabulary).filter(([, { type }]) => type === 'judgement');
  expect(beside).toEqual(judgements.map(([name]) => `${name}.by`));
  expect(new Set(beside.map((name) => factTypes.get(name)))).toEqual(new Set([roles]));
});
