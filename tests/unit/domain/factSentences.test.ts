import { expect, test } from 'vitest';
import { factSentences } from '../../../src/domain/factSentences.ts';
import { vocabulary, type FactName } from '../../../src/domain/vocabulary.ts';

const names = Object.keys(vocabulary) as FactName[];

test('every fact of the vocabulary has a sentence of its own', () => {
  expect(Object.keys(factSentences).sort()).toEqual([...names].sort());
  expect(new Set(Object.values(factSentences)).size).toBe(names.length);
});

test('every sentence is one, with a capital and a full stop', () => {
  expect(Object.values(factSentences).filter((sentence) => !/^[A-Z].*\.$/u.test(sentence))).toEqual([]);
});

test('the sentence of every day and moment says what `null` means', () => {
  const days = names.filter((name) => vocabulary[name] === 'date' || vocabulary[name] === 'instant');
  expect(days.filter((name) => !factSentences[name].includes('`null`'))).toEqual([]);
});
