import { expect, test } from 'vitest';
import { deadlineNames } from '../../../src/domain/vocabulary/deadlineNames.ts';
import { questionNames } from '../../../src/engine/Rule.ts';
import { deadline } from '../../../src/questions/deadline.ts';
import { everyQuestion, questionNamed } from '../../../src/questions/everyQuestion.ts';
import { questionsOf } from '../../../src/questions/index.ts';
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

test('a question is found by its name, that of a deadline whatever its name', () => {
  expect(questionNamed('quorum')?.name).toBe('quorum');
  expect(questionNamed('deadline:appeal-heard')).toBe(deadline('appeal-heard'));
  expect(['deadline:Appeal heard', 'quorm'].map(questionNamed)).toEqual([undefined, undefined]);
});

test('the questions of rules hold those after the deadlines that they lay down', () => {
  const rules = [{ rule: { deadline: { name: 'appeal-heard' } } as never }];
  expect([...questionsOf({ rules }).keys()]).toContain('deadline:appeal-heard');
  expect([...questionsOf().keys()]).toEqual([...questionNames]);
});
