import { expect, test } from 'vitest';
import { deadlineNames, questionNames } from '../../../src/engine/Rule.ts';
import { questions } from '../../../src/questions/index.ts';
import { decide } from '../../support/rules.ts';

test('there is a question for each that a rule can belong to, and for each deadline', () => {
  expect([...questions.keys()].toSorted()).toEqual(
    [...questionNames, ...deadlineNames.map((name) => `deadline:${name}`)].toSorted(),
  );
});

test.each([...questions])('%s stands under its own name', (name, question) => {
  expect(question.name).toBe(name);
});

test.each([...questions.values()])('$name has outcomes of its own, each once', ({ outcomes }) => {
  expect(outcomes.length).toBeGreaterThan(1);
  expect(new Set([...outcomes, 'undetermined', 'policy-silent']).size).toBe(outcomes.length + 2);
});

test.each([...questions.values()])('$name is silent where there are no rules', (question) => {
  expect(decide({ question, rules: [] })).toMatchObject({ outcome: 'policy-silent', missing: [], reasons: [] });
});
