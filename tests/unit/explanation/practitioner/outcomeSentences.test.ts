import { describe, expect, test } from 'vitest';
import { openOutcomes } from '../../../../src/engine/openOutcomes.ts';
import { outcomeSentence } from '../../../../src/explanation/practitioner/outcomeSentences.ts';
import { questionWords } from '../../../../src/explanation/practitioner/questionWords.ts';
import { everyQuestion } from '../../../../src/questions/everyQuestion.ts';

describe.each([...everyQuestion().values()])('$name', ({ name, outcomes }) => {
  test('is put as a question', () => {
    expect(questionWords.get(name)).toMatch(/^[A-Z].*\?$/u);
  });

  test.each([...outcomes, ...openOutcomes])('has a sentence for %s', (outcome) => {
    expect(outcomeSentence(name, outcome, [])).toMatch(/^[A-Z].*\.$/u);
  });

  test('says something else for every outcome', () => {
    const sentences = [...outcomes, ...openOutcomes].map((outcome) => outcomeSentence(name, outcome, []));
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

test('there are no words for questions or outcomes that this library does not have', () => {
  expect([...questionWords.keys()].filter((name) => !everyQuestion().has(name))).toEqual([]);
  expect(outcomeSentence('quorum', 'convene', [])).toBeUndefined();
  expect(outcomeSentence('quorum', 'toString', [])).toBeUndefined();
  expect(outcomeSentence('weather', 'undetermined', [])).toBeUndefined();
});
