import { expect, test } from 'vitest';
import { deadlineNames } from '../../../src/domain/vocabulary/deadlineNames.ts';
import { questionNames } from '../../../src/engine/Rule.ts';
import { everyQuestion } from '../../../src/questions/everyQuestion.ts';
import { decide } from '../../support/rules.ts';

test('there is a question for each that a rule can belong to, and for each deadline', () => {
  expect([...everyQuestion().keys()].toSorted()).toEqual(
    [...questionNames, ...deadlineNames.map((name) => `deadline:${name}`)].toSorted(),
  );
});

test.each([...everyQuestion()])('%s stands under its own name', (name, question) => {
  expect(question.name).toBe(name);
});

test.each([...everyQuestion().values()])('$name has outcomes of its own, each once', ({ outcomes }) => {
  expect(outcomes.length).toBeGreaterThan(1);
  expect(new Set([...outcomes, 'undetermined', 'policy-silent']).size).toBe(outcomes.length + 2);
});

test.each([...everyQuestion().values()])('$name is silent where there are no rules', (question) => {
  expect(decide({ question, rules: [] })).toMatchObject({ outcome: 'policy-silent', missing: [], reasons: [] });
});
